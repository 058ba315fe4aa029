"""What callers asked for and what they heard: the history that the log is held against."""

import itertools
import threading
import time
from collections.abc import Mapping
from typing import Any

import httpx
import msgspec

PATIENCE_SECONDS = 60.0
"""Far beyond every timeout of the service: a request without an answer by then hangs."""

HUNG = "hung"


class Call(msgspec.Struct, kw_only=True):
    """One request and its outcome; without a status, nobody knows what became of it.

    `request_id` is in the metadata of every event that it caused. `must_write` says that a
    success has appended events. `least_revision` and `least_item` are what the answer to a
    read must include, `forbidden` says that it must not be given at all.
    """

    kind: str
    method: str
    path: str
    request_id: str = ""
    node: str = ""
    key: str | None = None
    must_write: bool = False
    least_revision: int | None = None
    least_item: str | None = None
    forbidden: bool = False
    status: int | None = None
    error: str | None = None
    position: int | None = None
    revision: int | None = None
    replayed: bool = False
    answer: Any = None

    @property
    def is_acknowledged(self) -> bool:
        """The caller was told that it is done."""
        return self.status is not None and self.status < 300

    @property
    def is_refused(self) -> bool:
        """The caller was told that nothing was done."""
        return self.status is not None and 400 <= self.status < 500


class Recorder:
    """Sends requests and writes down every one; used by any number of threads."""

    def __init__(self, run: str) -> None:
        self.calls: list[Call] = []
        self._run = run
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def send(
        self,
        http: httpx.Client,
        url: str,
        call: Call,
        *,
        json: Any = None,
        headers: Mapping[str, str],
    ) -> Call:
        """One request; the call with its outcome."""
        with self._lock:
            call.request_id = f"{self._run}-{next(self._numbers)}"
            self.calls.append(call)
        sent = {**headers, "X-Request-Id": call.request_id}
        if call.key is not None:
            sent["Idempotency-Key"] = call.key
        begin = time.monotonic()
        try:
            response = http.request(
                call.method, url + call.path, json=json, headers=sent, timeout=PATIENCE_SECONDS
            )
        except httpx.TransportError as error:
            waited = time.monotonic() - begin
            call.error = HUNG if waited >= PATIENCE_SECONDS else type(error).__name__
            return call
        told = response.headers
        if "Ledger-Position" in told:
            call.position = int(told["Ledger-Position"])
        if "ETag" in told:
            call.revision = int(told["ETag"].strip('"'))
        call.replayed = "Idempotency-Replayed" in told
        call.answer = response.json() if response.content else None
        call.status = response.status_code
        return call
