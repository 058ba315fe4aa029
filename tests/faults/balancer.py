"""A stand-in for a load balancer: in turn to each node, and to the next one if it refuses."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from tests.node import Node


class Balancer:
    """Sends each request to one node. Only a refused connection is tried on the next one.

    A request that was sent is never sent again: nobody knows what became of it.
    """

    def __init__(self, nodes: Sequence[Node], headers: Mapping[str, str]) -> None:
        self._nodes = nodes
        self._turns = itertools.count()
        # A connection for each request: one that is kept may be closed by the other side in the
        # moment of sending, and then nobody knows what became of the request.
        sent = {**headers, "Connection": "close"}
        self._http = httpx.Client(headers=sent, trust_env=False, verify=False, timeout=60)

    def send(self, method: str, path: str, **given: Any) -> httpx.Response:
        """Raises `httpx.TransportError` where no node answers, or one breaks off."""
        first = next(self._turns)
        for number in range(len(self._nodes)):
            node = self._nodes[(first + number) % len(self._nodes)]
            try:
                return self._http.request(method, node.url + path, **given)
            except httpx.ConnectError as error:
                refused = error
        raise refused

    def close(self) -> None:
        """Let go of all connections."""
        self._http.close()
