"""A stand-in for a load balancer: in turn to each node, and to the next one if it refuses."""

import itertools
import time
from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from tests.node import Node

ASK_SECONDS = 0.1
"""Between two questions whether a node is ready; far less than a node goes on after SIGTERM."""


class Balancer:
    """Sends each request to a node that is ready. Only a refused connection is tried on the next.

    A request that was sent is never sent again: nobody knows what became of it.
    """

    def __init__(self, nodes: Sequence[Node], headers: Mapping[str, str]) -> None:
        self._nodes = nodes
        self._asked: dict[Node, tuple[float, bool]] = {}
        self._turns = itertools.count()
        # A connection for each request: one that is kept may be closed by the other side in the
        # moment of sending, and then nobody knows what became of the request.
        sent = {**headers, "Connection": "close"}
        self._http = httpx.Client(headers=sent, trust_env=False, verify=False, timeout=60)

    def send(self, method: str, path: str, **given: Any) -> httpx.Response:
        """Raises `httpx.TransportError` where no node answers, or one breaks off."""
        first = next(self._turns)
        in_turn = [self._nodes[(first + n) % len(self._nodes)] for n in range(len(self._nodes))]
        # Where none is ready, any may do.
        for node in sorted(in_turn, key=lambda each: not self._is_ready(each)):
            try:
                return self._http.request(method, node.url + path, **given)
            except httpx.ConnectError as error:
                refused = error
        raise refused

    def _is_ready(self, node: Node) -> bool:
        """What it said of itself less than `ASK_SECONDS` ago."""
        at, is_ready = self._asked.get(node, (0.0, False))
        if time.monotonic() - at > ASK_SECONDS:
            try:
                is_ready = self._http.get(f"{node.url}/v2/ready").status_code == 200
            except httpx.TransportError:
                is_ready = False
            self._asked[node] = time.monotonic(), is_ready
        return is_ready

    def close(self) -> None:
        """Let go of all connections."""
        self._http.close()
