"""What a service writes to its log, and what it never does."""

import io
import json
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from adapters.settings import Settings
from adapters.telemetry.logs import HIDDEN, configure_logs
from tests.adapters.http.support import active_id, body, refused, taken
from tests.jobs.support import ended, model, run, start
from tests.node import Node
from tests.oidc_issuer import OidcIssuer
from tests.postgres import PostgresServer

JSON = {"MODELOG_LOG_FORMAT": "json"}


def lines(node: Node, after: int = 0) -> list[dict[str, Any]]:
    """The entries of a log in JSON, when the last requests have had their moment."""
    return [json.loads(each) for each in node.output(after).splitlines() if each.startswith("{")]


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    home = tmp_path_factory.mktemp("logs") / "home"
    with Node(home, arguments=["--handlers", "tests.handlers"], environment=JSON) as node:
        yield node


def test_every_request_is_one_line_without_anything_that_it_held(node: Node) -> None:
    before = node.log_size()
    with node.client(["admin"], client_id="acme") as api:
        model_id = active_id(api, id="a-very-private-id", description="private description")
        answer = api.get(
            f"/v2/models/{model_id}?as_of=2", headers={"X-Request-Id": "request-of-mine"}
        )
        taken(answer)
        refused(api.get("/private/path?private=query"), 404)
        assert api.head("/v2/models").status_code == 200
    node.terminate()
    entries = [each for each in lines(node, before) if each["logger"] == "modelog.access"]
    node.start()
    (read,) = [each for each in entries if each["message"] == "getModel"]
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", read.pop("time"))
    assert 0 < read.pop("duration_ms") < 60_000
    assert read == {
        "level": "info",
        "logger": "modelog.access",
        "message": "getModel",
        "request_id": "request-of-mine",
        "trace_id": answer.headers["traceparent"][3:35],
        "method": "GET",
        "route": "/v2/models/{model_id}",
        "status": 200,
        "client_id": "acme",
    }
    expected = ["createModel", "setModelVersionStatus", "getModel", "unrouted", "listModels"]
    assert [each["message"] for each in entries if each["message"] != "getHealth"] == expected
    assert [each["method"] for each in entries][-1] == "HEAD"
    assert "private" not in json.dumps(entries)


def test_what_is_logged_of_an_attempt_has_the_request_and_trace_of_its_events(node: Node) -> None:
    before = node.log_size()
    with node.client() as api:
        model_id = model(api, "raise")
        job_id = start(api, model_id, input=1)
        assert ended(api, job_id)["status"] == "failure"
        history = taken(api.get(f"/v2/jobs/{job_id}/history"))
    (line,) = [each for each in lines(node, before) if each["logger"] == "modelog.dispatch"]
    assert line["level"] == "warning"
    assert "no luck" in line["message"]
    assert line["request_id"] == history[-1]["request_id"]
    assert re.fullmatch("[0-9a-f]{32}", line["trace_id"])


def test_what_goes_wrong_in_a_request_is_logged_with_its_id_and_trace(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    url = postgres_server.create_database()
    with Node(tmp_path / "home", url, environment=JSON) as node, node.client() as api:
        active_id(api, id="known")
        postgres_server.stop()
        try:
            answer = api.put("/v2/models/known", json=body(), headers={"X-Request-Id": "unlucky"})
        finally:
            postgres_server.start()
        refused(answer, 503)
        entries = [each for each in lines(node) if each["logger"] == "modelog.http"]
        (entry,) = [each for each in entries if each.get("request_id") == "unlucky"]
        assert entry["trace_id"] == answer.headers["traceparent"][3:35]
        assert "StoreUnavailable" in entry["message"]


def test_a_whole_run_holds_no_secret(tmp_path: Path, postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    password = url.split(":")[2].split("@")[0]
    key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
    audit_key = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA="
    with OidcIssuer() as issuer:
        environment = {
            **JSON,
            "MODELOG_LOG_LEVEL": "debug",
            "MODELOG_ISSUER": issuer.url,
            "MODELOG_JWKS_URL": issuer.jwks_url,
            "MODELOG_AUDIENCES": "*",
            "MODELOG_CLIENT_KEYS": "on",
            "MODELOG_KEY_ENCRYPTION_KEY": key,
            "MODELOG_AUDIT_KEY": audit_key,
            "MODELOG_TRACES": "on",
            "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9",  # nobody is there
            "OTEL_EXPORTER_OTLP_HEADERS": "authorization=otel-secret-header",
            "OTEL_BSP_SCHEDULE_DELAY": "50",
        }
        arguments = ["--handlers", "tests.handlers"]
        with Node(tmp_path / "home", url, arguments=arguments, environment=environment) as node:
            token = issuer.token(scope="streamline/admin")
            with httpx.Client(
                base_url=node.url,
                headers={"Authorization": f"Bearer {token}"},
                timeout=60,
                trust_env=False,
                verify=False,
            ) as api:
                assert run(api, model(api, "echo"), "secret-input")["status"] == "success"
                assert run(api, model(api, "raise"), 1)["status"] == "failure"
                refused(api.get("/v2/models?q=secret-query&bad=1"), 400)
                broken = {"Authorization": f"Bearer {token}x"}
                refused(api.get("/v2/models", headers=broken), 401)
                postgres_server.stop()
                refused(api.get("/v2/models/away"), 503)
                postgres_server.start()
                taken(api.get("/v2/models"))
            assert node.terminate() == 0
            output = node.output()
    assert '"level":"error"' in output or '"level":"warning"' in output
    for secret in (token, token.split(".")[2], password, key, audit_key, "secret-input"):
        assert secret not in output
    assert "otel-secret-header" not in output
    assert "secret-query" not in output
    assert "eyJ" not in output  # no token of a job either


@pytest.fixture
def root_logger() -> Iterator[None]:
    """The loggers as they were, afterwards."""
    kept = {
        name: (logging.getLogger(name).handlers[:], logging.getLogger(name).level)
        for name in ("", "modelog")
    }
    yield
    for name, (handlers, level) in kept.items():
        logging.getLogger(name).handlers[:] = handlers
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    "text",
    [
        "cannot reach postgresql://modelog:hunter2@db/modelog",
        "sent Authorization: Bearer hunter2",
        "sent eyJhbGciOiJFUzI1NiJ9.hunter2.c2ln",
        "conninfo: host=db password=hunter2 port=5432",
    ],
)
@pytest.mark.parametrize("log_format", ["json", "pretty"])
def test_credentials_in_what_a_library_says_are_hidden(
    root_logger: None, log_format: str, text: str
) -> None:
    stream = io.StringIO()
    configure_logs(Settings(log_format=log_format), stream)
    try:
        raise ValueError(text)
    except ValueError:
        logging.getLogger("a.library").exception(text)
    logging.getLogger("a.library").warning("as an argument: %s", text)
    written = stream.getvalue()
    assert "hunter2" not in written
    assert written.count(HIDDEN) == 3
    assert "Traceback" in written


def test_a_level_leaves_out_what_is_below_it_and_debug_is_the_services_own(
    root_logger: None,
) -> None:
    stream = io.StringIO()
    configure_logs(Settings(log_level="debug", log_format="json"), stream)
    logging.getLogger("modelog.x").debug("ours")
    logging.getLogger("botocore.endpoint").debug("theirs")
    assert "ours" in stream.getvalue()
    assert "theirs" not in stream.getvalue()
    stream = io.StringIO()
    configure_logs(Settings(log_level="error", log_format="json"), stream)
    logging.getLogger("modelog.x").warning("less")
    logging.getLogger("a.library").warning("less")
    logging.getLogger("modelog.x").error("enough")
    assert [json.loads(line)["message"] for line in stream.getvalue().splitlines()] == ["enough"]


def test_no_request_is_logged_where_that_is_off(tmp_path: Path) -> None:
    with Node(tmp_path / "home", environment={**JSON, "MODELOG_ACCESS_LOG": "off"}) as node:
        with node.client() as api:
            taken(api.get("/v2/models"))
        node.terminate()
        assert "modelog.access" not in node.output()
        assert "development issuer" in node.output()


def test_on_a_terminal_the_log_is_for_people(root_logger: None) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    configure_logs(Settings(), stream)
    logging.getLogger("modelog.x").error("something %s", "happened")
    assert re.fullmatch(r"20\S+Z ERROR modelog.x something happened\n", stream.getvalue())
    assert sys.stderr is not stream
