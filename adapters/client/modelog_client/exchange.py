"""A call's requests, tries and waits, as steps that do no I/O themselves.

Both clients run the same steps: a `Request` is to be sent and its response, or httpx's error, given
back; a `Pause` is to be waited for.
"""

import functools
import random
import threading
import time
from collections.abc import Callable, Generator
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec

from modelog_client.answers import FieldError, Job
from modelog_client.calls import Call
from modelog_client.errors import (
    KINDS,
    ApiError,
    NotEnded,
    NotModified,
    UnexpectedAnswer,
    Unreachable,
)
from modelog_client.operation import Answer

T = TypeVar("T")

LONGEST_POLL = 30
"""Seconds that the service holds a job's answer back at the most."""

POLL = 1.0
"""Seconds between looks at a job, where the service answers at once."""


class Retries(msgspec.Struct, frozen=True, kw_only=True):
    """How a request is repeated: where no answer came, and on 429, 502, 503 and 504.

    `attempts` in all, with pauses that grow from `base` to at most `cap` seconds, each drawn at
    random from its upper half. `Retry-After` is honoured; one above `longest` seconds is not waited
    for, and the error raised at once.
    """

    attempts: int = 5
    base: float = 0.2
    cap: float = 10.0
    longest: float = 60.0


class Request(NamedTuple):
    """What is to be sent; `holds` seconds are added to the time for its answer."""

    method: str
    url: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes | None
    holds: float


class Pause(NamedTuple):
    """A time to wait, in seconds."""

    seconds: float


Reply = httpx.Response | httpx.TransportError | None
Steps = Generator[Request | Pause, Reply, T]

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
REPEATED = (429, 502, 503, 504)


class Session:
    """What the calls of one client share: where to, who, and how far it has written."""

    def __init__(self, url: str, token: str | Callable[[], str], retries: Retries) -> None:
        self.url = url.rstrip("/")
        self.retries = retries
        self._token = token
        self._position = 0
        self._lock = threading.Lock()

    @property
    def position(self) -> int:
        """The last position of the log that an answer named."""
        return self._position

    def saw(self, position: int | None) -> None:
        """Take note of a position; reads include it from now on, whichever node answers."""
        with self._lock:
            self._position = max(self._position, position or 0)

    def request(self, call: Call[Any]) -> Request:
        """A try of a call, with the token and the position of now."""
        token = self._token if isinstance(self._token, str) else self._token()
        headers = {"Accept": "application/json", "User-Agent": "modelog-client", **call.headers}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if call.body is not None:
            headers["Content-Type"] = "application/json"
        if call.fresh and self._position:
            headers["Ledger-Position"] = str(self._position)
        return Request(
            call.method, self.url + call.path, call.query, headers, call.body, call.holds
        )


def exchange(session: Session, call: Call[T]) -> Steps[Answer[T]]:
    """The answer to a call. Raises what errors.py has."""
    retries = session.retries
    for attempt in range(1, retries.attempts + 1):
        reply = yield session.request(call)
        last = attempt >= retries.attempts
        asked = 0.0
        if isinstance(reply, httpx.Response):
            repeated = reply.status_code in REPEATED and reply.status_code not in call.good
            # A limit on requests is checked before anything is done.
            safe = call.repeatable or reply.status_code == 429
            asked = seconds(reply.headers.get("Retry-After")) or 0.0
            if not repeated or not safe or last or asked > retries.longest:
                return _answer(session, call, reply)
        elif isinstance(reply, httpx.TransportError):
            safe = call.repeatable or isinstance(reply, NEVER_SENT)
            if last or not safe or isinstance(reply, HOPELESS):
                raise Unreachable(f"{call.method} {call.path}: {reply!r}") from reply
        longest = min(retries.cap, retries.base * 2 ** (attempt - 1))
        pause = longest * random.uniform(0.5, 1)  # noqa: S311 - spreads retries, hides nothing
        yield Pause(max(pause, asked))
    raise ValueError("at least one attempt is needed")


def waiting(
    session: Session, look: Callable[[int], Call[Job]], timeout: float | None
) -> Steps[Job]:
    """A job when it has ended, by long polls. Raises `NotEnded` after `timeout` seconds."""
    ends = None if timeout is None else time.monotonic() + timeout
    while True:
        left = LONGEST_POLL if ends is None else max(0.0, ends - time.monotonic())
        asked = time.monotonic()
        job = (yield from exchange(session, look(min(LONGEST_POLL, int(left))))).value
        if job.completed_at is not None:
            return job
        if ends is not None and time.monotonic() >= ends:
            raise NotEnded(job)
        # The service held the answer back, unless less than a second was left, or it is ending.
        rest = POLL if ends is None else min(POLL, max(0.0, ends - time.monotonic()))
        if time.monotonic() - asked < rest:
            yield Pause(rest)


def _answer(session: Session, call: Call[T], response: httpx.Response) -> Answer[T]:
    headers = response.headers
    written = headers.get("Ledger-Position", "")
    position = int(written) if written.isdecimal() else None
    session.saw(position)
    if response.status_code == 304:
        raise NotModified(f"{call.path} is what it was")
    if not response.is_success and response.status_code not in call.good:
        raise _error(response)
    return Answer(
        value=_value(call, response),
        status=response.status_code,
        etag=headers.get("ETag"),
        position=position,
        request_id=headers.get("X-Request-Id"),
        replayed=headers.get("Idempotency-Replayed") == "true",
        next=_cursor(response),
    )


def _value(call: Call[T], response: httpx.Response) -> T:
    if call.gives is None:
        return None  # type: ignore[return-value] # of a Call[None]
    try:
        value: T = _decoder(call.gives).decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnexpectedAnswer(f"{call.method} {call.path}: {error}") from error
    return value


@functools.cache
def _decoder(gives: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(gives)


class _Envelope(msgspec.Struct):
    message: str
    errors: tuple[FieldError, ...] = ()


def _error(response: httpx.Response) -> ApiError:
    kind = KINDS.get(response.status_code, ApiError)
    try:
        body = msgspec.json.decode(response.content)
        envelope = msgspec.convert(body, _Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # A proxy's page, say.
        body, envelope = response.text[:1000], _Envelope(response.reason_phrase)
    return kind(
        response.status_code,
        envelope.message,
        errors=envelope.errors,
        request_id=response.headers.get("X-Request-Id"),
        retry_after=seconds(response.headers.get("Retry-After")),
        body=body,
    )


def _cursor(response: httpx.Response) -> str | None:
    """The cursor of the next page. Only that is taken from `Link`: a token goes to one host."""
    link = response.links.get("next", {}).get("url")
    if link is None:
        return None
    return parse_qs(urlsplit(link).query).get("cursor", [None])[0]


def seconds(retry_after: str | None) -> float | None:
    """A `Retry-After`, in seconds or as a date; None if it is neither."""
    if not retry_after:
        return None
    try:
        given = float(retry_after)
    except ValueError:
        try:
            given = parsedate_to_datetime(retry_after).timestamp() - time.time()
        except (TypeError, ValueError, OverflowError):
            return None
    return max(0.0, given) if given < float("inf") else None
