"""A collector of OpenTelemetry traces for tests: a real server that reads the real protocol."""

import gzip
import threading
import time
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

import msgspec
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)


class Spanned(msgspec.Struct, frozen=True, kw_only=True):
    """A span as it arrived; ids in hex."""

    name: str
    trace: str
    id: str
    parent: str
    kind: int
    begin: int
    end: int
    failed: bool
    attributes: dict[str, Any]
    links: list[str]
    """The traces that it links to."""
    resource: dict[str, Any]


class Collector:
    """Takes spans while the `with` block runs."""

    def __init__(self) -> None:
        self.spans: list[Spanned] = []
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if self.headers.get("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                assert self.path == "/v1/traces"
                collector.spans.extend(_read(body))
                answer = ExportTraceServiceResponse().SerializeToString()
                self.send_response(200)
                self.send_header("Content-Type", "application/x-protobuf")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_args: Any) -> None:
                """Nothing is written among the output of the tests."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.environment = {
            "MODELOG_TRACES": "on",
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{self._server.server_port}",
            "OTEL_BSP_SCHEDULE_DELAY": "50",
        }
        """What a service needs to send its spans here."""

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def trace(self, trace: str, names: Sequence[str]) -> list[Spanned]:
        """The spans of a trace by their begin, when all of these are there, each as often.

        A name may say in which process, as in `follow@worker`.
        """
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            found = sorted((s for s in list(self.spans) if s.trace == trace), key=lambda s: s.begin)
            have = [span.name for span in found]
            have += [f"{span.name}@{span.resource['modelog.role']}" for span in found]
            if all(have.count(name) >= names.count(name) for name in names):
                return found
            time.sleep(0.05)
        raise AssertionError(f"of {names} there are only {have}")


def _read(body: bytes) -> list[Spanned]:
    request = ExportTraceServiceRequest.FromString(body)
    return [
        Spanned(
            name=span.name,
            trace=span.trace_id.hex(),
            id=span.span_id.hex(),
            parent=span.parent_span_id.hex(),
            kind=span.kind,
            begin=span.start_time_unix_nano,
            end=span.end_time_unix_nano,
            failed=span.status.code == 2,
            attributes=_values(span.attributes),
            links=[link.trace_id.hex() for link in span.links],
            resource=_values(resource_spans.resource.attributes),
        )
        for resource_spans in request.resource_spans
        for scope_spans in resource_spans.scope_spans
        for span in scope_spans.spans
    ]


def _values(attributes: Any) -> dict[str, Any]:
    return {
        each.key: getattr(each.value, str(each.value.WhichOneof("value"))) for each in attributes
    }
