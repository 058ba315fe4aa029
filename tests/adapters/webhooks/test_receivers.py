"""How receivers are reached, and which addresses never are."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.webhooks.receivers import MAX_ANSWER, Receivers, retry_after
from application.webhook_sending import Reply
from tests.stand_in import Answer, Drop, Hang, StandIn

HEADERS = {"webhook-id": "msg_1", "content-type": "application/json"}


def sent(
    url: str,
    *,
    private: bool = True,
    seconds: float = 20.0,
    resolve: Callable[..., Any] | None = None,
    times: int = 1,
) -> Reply:
    """The last reply to an attempt; `resolve` stands in for the system's names."""

    async def run() -> Reply:
        if resolve is not None:
            asyncio.get_running_loop().getaddrinfo = resolve  # type: ignore[method-assign]
        receivers = Receivers(private=private, seconds=seconds, connections=2)
        try:
            for _ in range(times):
                reply = await receivers.send(url, HEADERS, b"{}")
            return reply
        finally:
            await receivers.close()

    return asyncio.run(run())


def leading_to(*addresses: str) -> tuple[Callable[..., Any], list[str]]:
    """Names that lead to these addresses, and what was asked for."""
    asked: list[str] = []

    async def resolve(host: str, port: int, **_kinds: Any) -> list[tuple[Any, ...]]:
        asked.append(host)
        family = socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (each, port)) for each in addresses]

    return resolve, asked


def test_what_is_sent_arrives_and_connections_are_used_again() -> None:
    with StandIn(otherwise=lambda _request: Answer(202, b"thanks")) as receiver:
        assert sent(f"{receiver.url}/a/b?c=d", times=3) == Reply(status=202)
        assert len(receiver.requests) == 3
        [request, *_] = receiver.requests
    assert (request.method, request.path, request.body) == ("POST", "/a/b?c=d", b"{}")
    assert request.headers["webhook-id"] == "msg_1"


@pytest.mark.parametrize("status", [200, 204, 299])
def test_any_2xx_is_taken(status: int) -> None:
    with StandIn(Answer(status)) as receiver:
        assert sent(receiver.url).taken


@pytest.mark.parametrize("status", [300, 301, 302, 307, 308, 400, 404, 410, 429, 500, 503])
def test_everything_else_is_not_and_no_redirect_is_followed(status: int) -> None:
    with StandIn(otherwise=lambda _request: Answer(200)) as elsewhere:
        with StandIn(Answer(status, headers={"Location": elsewhere.url})) as receiver:
            reply = sent(receiver.url)
        assert (reply.status, reply.taken) == (status, False)
        assert elsewhere.requests == []


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "[::ffff:127.0.0.1]", "127.1", "0x7f.1"]
)
def test_nothing_is_sent_to_this_machine_however_it_is_called(host: str) -> None:
    with StandIn(otherwise=lambda _request: Answer(200)) as receiver:
        port = receiver.url.rpartition(":")[2]
        reply = sent(f"http://{host}:{port}/", private=False)
        assert reply == Reply(error="the host's address is none of the internet's")
        assert receiver.requests == []


@pytest.mark.parametrize(
    "addresses", [("127.0.0.1",), ("93.184.216.34", "169.254.169.254"), ("10.1.2.3",)]
)
def test_a_name_with_one_address_of_the_inside_leads_nowhere(addresses: tuple[str, ...]) -> None:
    resolve, asked = leading_to(*addresses)
    reply = sent("https://hooks.example.com/", private=False, resolve=resolve)
    assert reply == Reply(error="the host's address is none of the internet's")
    assert asked == ["hooks.example.com"]


def test_a_name_is_asked_for_once_and_what_was_checked_is_connected_to() -> None:
    with StandIn(otherwise=lambda _request: Answer(200)) as receiver:
        port = receiver.url.rpartition(":")[2]
        resolve, asked = leading_to("127.0.0.1")
        assert sent(f"http://hooks.example.com:{port}/", resolve=resolve).taken
        assert asked == ["hooks.example.com"]
        assert receiver.requests[0].headers["host"] == f"hooks.example.com:{port}"


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with StandIn(otherwise=lambda _request: Answer(200)) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        with StandIn(otherwise=lambda _request: Answer(201)) as receiver:
            assert sent(receiver.url) == Reply(status=201)
        assert proxy.requests == []


def test_one_that_never_answers_is_given_up_in_time() -> None:
    with StandIn(otherwise=lambda _request: Hang()) as receiver:
        assert sent(receiver.url, seconds=0.2) == Reply(error="there was no answer within 0.2 s")


def test_one_that_breaks_the_connection_is_said_to() -> None:
    with StandIn(otherwise=lambda _request: Drop()) as receiver:
        reply = sent(receiver.url)
    assert reply.status is None
    assert reply.error.startswith("no answer: ")


def test_what_answers_without_speaking_http_is_no_receiver() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        async def run() -> Reply:
            async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                writer.write(b"SSH-2.0-secret\r\n\r\n")
                await writer.drain()
                writer.close()

            async with await asyncio.start_server(talk, sock=server):
                receivers = Receivers(private=True, seconds=20.0, connections=1)
                url = f"http://127.0.0.1:{server.getsockname()[1]}/"
                reply = await receivers.send(url, HEADERS, b"{}")
                await receivers.close()
                return reply

        reply = asyncio.run(run())
    assert reply.status is None
    assert "secret" not in reply.error


def test_a_certificate_that_nobody_vouches_for_is_not_trusted() -> None:
    with StandIn(otherwise=lambda _request: Answer(200)) as receiver:
        reply = sent(receiver.url.replace("http://", "https://"))
        assert reply.error.startswith("no connection: ")
        assert receiver.requests == []
    assert ssl.create_default_context().verify_mode is ssl.CERT_REQUIRED


def test_of_a_large_answer_only_the_head_matters() -> None:
    with StandIn(otherwise=lambda _request: Answer(200, b"x" * MAX_ANSWER * 50)) as receiver:
        assert sent(receiver.url, times=2) == Reply(status=200)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (b"120", 120.0),
        (b" 7 ", 7.0),
        (b"Sat, 31 Jan 2026 12:01:30 GMT", 90.0),
        (b"Sat, 31 Jan 2026 11:00:00 GMT", 0.0),
        (b"", None),
        (b"soon", None),
        (b"-1", None),
        (b"\xb2", None),
        (b"9" * 400, 999_999_999.0),
    ],
)
def test_retry_after_is_a_number_or_a_date(given: bytes, seconds: float | None) -> None:
    assert retry_after(given, datetime(2026, 1, 31, 12, tzinfo=UTC)) == seconds
