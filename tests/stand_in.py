"""A real HTTP server on loopback that records requests, and answers what a test tells it to.

In front of moto it shows what boto3 really sent; without, it plays AWS where moto cannot.
"""

import http.client
import json
import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self
from urllib.parse import urlsplit


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Answer(NamedTuple):
    status: int
    body: bytes = b""
    headers: dict[str, str] = {}  # noqa: RUF012 - never written to


class Drop(NamedTuple):
    """Close the connection without an answer."""


class Hang(NamedTuple):
    """Keep the connection open and answer nothing, until the server is closed."""


Reply = Answer | Drop | Hang
Fallback = Callable[[Request], Reply]


def aws_error(code: str, message: str, status: int = 400, **more: Any) -> Answer:
    """An error as Lambda (REST JSON) and ECS (JSON 1.1) write it."""
    body = {"__type": code, "message": message, "Message": message, **more}
    return Answer(
        status,
        json.dumps(body).encode(),
        {"x-amzn-ErrorType": code, "Content-Type": "application/json"},
    )


class StandIn:
    """Gives its answers in turn, then those of `otherwise`; 404 without."""

    def __init__(
        self,
        *answers: Reply,
        otherwise: Fallback = lambda _request: Answer(404, b"{}"),
        port: int = 0,
    ) -> None:
        self.requests: list[Request] = []
        self.answers = list(answers)
        self.otherwise = otherwise
        self._closed = threading.Event()
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                reply = stand_in._reply(Request(self.command, self.path, headers, body))
                if isinstance(reply, Hang):
                    stand_in._closed.wait(60)
                if not isinstance(reply, Answer):
                    self.close_connection = True
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 - the names it looks up

            def log_message(self, *arguments: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def _reply(self, request: Request) -> Reply:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else self.otherwise(request)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_details: object) -> None:
        self._closed.set()
        self._server.shutdown()
        self._server.server_close()


def forward_to(url: str) -> Fallback:
    """Answers with what another server answers."""
    target = urlsplit(url)
    hop = {"connection", "transfer-encoding", "content-length", "server", "date"}

    def forward(request: Request) -> Answer:
        assert target.hostname is not None
        connection = http.client.HTTPConnection(target.hostname, target.port, timeout=30)
        try:
            headers = {k: v for k, v in request.headers.items() if k not in hop}
            connection.request(request.method, request.path, request.body, headers)
            response = connection.getresponse()
            kept: Sequence[tuple[str, str]] = response.getheaders()
            return Answer(
                response.status,
                response.read(),
                {name: value for name, value in kept if name.lower() not in hop},
            )
        finally:
            connection.close()

    return forward
