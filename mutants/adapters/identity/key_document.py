"""The document of an issuer's keys, fetched over HTTP.

From the configured address alone, bounded in size and time, and in a thread of its own:
however an issuer misbehaves, neither the event loop, nor the threads that others work
in, nor the end of the process waits for it.
"""

import asyncio
import concurrent.futures
import threading
import time
import urllib.error
import urllib.request
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from adapters.identity.jwks import BadKeySet

SILENCE_SECONDS = 5.0
"""How long a connection may take, and how long an issuer may send nothing."""
FETCH_SECONDS = 10.0
"""How long a fetch may take."""
MAX_BYTES = 256 * 1024
CHUNK_BYTES = 64 * 1024


class KeyDocument:
    """Where an issuer serves its keys. Belongs to one event loop."""

    def __init__(self, url: str, *, seconds: float = FETCH_SECONDS) -> None:
        """`seconds` bounds a fetch.

        Raises `ValueError` for a URL that others could answer in the issuer's place.
        """
        check_url(url)
        self._url = url
        self._seconds = seconds
        self._answer: concurrent.futures.Future[bytes] | None = None

    async def fetch(self) -> bytes:
        """What the issuer serves. Raises `BadKeySet` where it serves nothing usable in time."""
        if self._answer is not None and not self._answer.done():
            # No read is bounded where a head comes byte by byte: one such thread is enough.
            raise BadKeySet("the fetch before has not come to its end")
        answer = self._answer = concurrent.futures.Future()
        # A daemon, and not one of the loop's threads: the process ends without waiting for it.
        answer.set_running_or_notify_cancel()  # who gives up waiting does not cancel it
        threading.Thread(target=self._run, args=(answer,), name="issuer-keys", daemon=True).start()
        try:
            async with asyncio.timeout(self._seconds):
                return await asyncio.wrap_future(answer)
        except TimeoutError:
            raise BadKeySet(f"no key set within {self._seconds:g} seconds") from None

    def _run(self, answer: "concurrent.futures.Future[bytes]") -> None:
        try:
            document = _get(self._url, time.monotonic() + self._seconds)
        except BadKeySet as error:
            answer.set_exception(error)
        except Exception as error:  # noqa: BLE001  # TLS, DNS, HTTP: all that can be is the issuer's
            answer.set_exception(BadKeySet(f"{type(error).__name__}: {error}"))
        else:
            answer.set_result(document)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Keys come from the configured address or not at all."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        """None: the redirect is an error."""


def _get(url: str, until: float) -> bytes:
    # Through a proxy only where TLS goes end to end: what is in clear stays on this machine.
    proxies = {name: at for name, at in urllib.request.getproxies().items() if name == "https"}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies), _NoRedirect)
    request = urllib.request.Request(url, headers={"Accept": "application/json"})  # noqa: S310  # see check_url
    try:
        with opener.open(request, timeout=SILENCE_SECONDS) as response:
            document = bytearray()
            while chunk := response.read1(CHUNK_BYTES):
                document += chunk
                if len(document) > MAX_BYTES:
                    raise BadKeySet(f"the key set is larger than {MAX_BYTES} bytes")
                if time.monotonic() > until:
                    raise BadKeySet("the key set came too slowly")
    except urllib.error.HTTPError as error:
        error.close()
        raise BadKeySet(f"the issuer answered {error.code}") from None
    return bytes(document)


def check_url(url: str) -> None:
    """Raises `ValueError` unless it is https, or http to this machine."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and _is_loopback(parts.hostname or ""):
        return
    raise ValueError("expected an https:// URL; http:// is for this machine alone")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
