"""What /metrics says after a known workload, on each store."""

import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from adapters.http.permissions import PERMISSIONS
from adapters.telemetry.catalogue import CATALOGUE
from tests.adapters.http.support import active_id, body, refused, taken
from tests.adapters.telemetry.scrapes import eventually, scrape, total
from tests.aws import free_port
from tests.jobs.support import model, run
from tests.node import ROOT, Node, WorkerNode
from tests.postgres import PostgresServer

PAGE = (ROOT / "docs" / "how-to" / "telemetry.md").read_text()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def node(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Node]:
    """A service of one process that runs jobs, on each store in turn."""
    home = tmp_path_factory.mktemp("metrics") / "home"
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()
    with Node(home, url, arguments=["--handlers", "tests.handlers"]) as node:
        yield node


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    with node.client() as client:
        yield client


def test_a_known_workload_is_counted(api: httpx.Client) -> None:
    before = scrape(api)
    good, bad = model(api, "echo"), model(api, "raise")
    for number in range(3):
        assert run(api, good, number)["status"] == "success"
    assert run(api, bad, 1)["status"] == "failure"
    refused(api.get("/v2/models/no-such-model"), 404)
    refused(api.get("/v2/no-such-route"), 404)
    assert api.head(f"/v2/models/{good}").status_code == 200
    end = total(before, "modelog_log_position") + 2 * 3 + 4 * 3  # events
    values = eventually(
        api,
        lambda values: (
            total(values, "modelog_log_position") == end
            and total(values, "modelog_projection_lag_events") == 0
        ),
    )

    def grown(name: str, **labels: str) -> float:
        return total(values, name, **labels) - total(before, name, **labels)

    count = "modelog_http_request_seconds_count"
    assert grown(count, operation="createModel", status="2xx") == 2
    assert grown(count, operation="setModelVersionStatus", status="2xx") == 2
    assert grown(count, operation="inferModelVersion", status="2xx") == 4
    assert grown(count, operation="getModel", status="2xx") == 1
    assert grown(count, operation="getModel", status="4xx") == 1
    assert grown(count, operation="unrouted", status="4xx") == 1
    assert grown("modelog_http_request_seconds_sum", operation="createModel") > 0
    assert grown("modelog_events_appended_total", event="job.requested") == 4
    assert grown("modelog_events_appended_total", event="job.completed") == 4
    assert grown("modelog_jobs_ended_total", status="success") == 3
    assert grown("modelog_jobs_ended_total", status="failure") == 1
    dispatched = "modelog_dispatch_seconds_count"
    assert grown(dispatched, handler="in_process", outcome="returned") == 3
    assert grown(dispatched, handler="in_process", outcome="raised") == 1
    stored = grown("modelog_append_seconds_count", end="stored")
    assert 0 < stored == grown("modelog_append_group_size_count")
    assert grown("modelog_append_group_size_sum") == 2 * 2 + 4 * 3  # decisions
    assert grown("modelog_append_seconds_count", end="failed") == 0
    assert grown("modelog_follow_delay_seconds_count") > 0
    assert grown("modelog_cache_requests_total", cache="states", result="hit") > 0
    assert total(values, "modelog_store_up") == 1
    assert total(values, "modelog_http_requests_in_flight") == 1  # this scrape
    assert total(values, "modelog_jobs_queued") == 0
    assert total(values, "process_resident_memory_bytes") > 10_000_000


def test_a_job_that_nobody_can_run_waits_in_the_queue_and_is_seen(api: httpx.Client) -> None:
    handlers = {
        kind: {"type": "in_process", "value": "sleep"} for kind in ("training", "inference")
    }
    model_id = active_id(api, handlers=handlers, handler_contracts=None)
    for _ in range(17):  # one more than the process runs at once
        answer = api.post(f"/v2/models/{model_id}/versions/1/inference", json={"input": 4})
        assert answer.status_code == 202
    values = eventually(
        api,
        lambda values: (
            total(values, "modelog_jobs_queued", state="held") == 16
            and total(values, "modelog_jobs_queued", state="ready") == 1
        ),
    )
    assert total(values, "modelog_worker_jobs", handler="in_process") == 16
    assert total(values, "modelog_jobs_queued", handler="lambda") == 0
    later = eventually(
        api, lambda v: total(v, "modelog_jobs_oldest_ready_seconds", handler="in_process") > 0.5
    )
    assert total(later, "modelog_jobs_oldest_ready_seconds") < 60
    eventually(api, lambda values: total(values, "modelog_jobs_queued") == 0)


def test_no_label_holds_what_a_caller_chose(api: httpx.Client) -> None:
    model_id = active_id(api, id="a-name-that-only-this-test-has")
    taken(api.put(f"/v2/models/{model_id}", json=body()))
    for path in ("/v2/models/secret-path-x?name=secret-query-x", "/secret-path-y"):
        api.get(path)
    text = api.get("/metrics").text
    assert "secret" not in text
    assert "a-name-that-only" not in text
    operations = set(re.findall('operation="([^"]+)"', text))
    assert operations <= {*PERMISSIONS, "unrouted", "options"}


def test_every_metric_is_in_the_catalogue_and_on_the_page(node: Node, api: httpx.Client) -> None:
    taken(api.get("/v2/models"))
    families = list(text_string_to_metric_families(api.get("/metrics").text))
    found = {each.name: each for each in families if each.name.startswith("modelog_")}
    on_postgres = {
        "modelog_pool_connections",
        "modelog_pool_connections_max",
        "modelog_pool_waiting",
    }
    known = {each.name: each for each in CATALOGUE}
    missing = on_postgres if node.database_url.startswith("sqlite") else set()
    assert set(found) == set(known) - missing
    rows = dict(re.findall(r"^\| `(modelog_\w+)` \| (.*) \|$", PAGE, re.MULTILINE))
    assert set(rows) == set(known)
    for name, description in known.items():
        if name in found:
            assert found[name].type == description.kind, name
            assert found[name].documentation == description.meaning
        labels = " ".join(f"`{label}`" for label in description.labels)
        meaning = description.meaning.replace("|", "\\|")
        assert rows[name] == f"{description.kind} | {labels} | {meaning}", name


def test_all_processes_on_a_port_are_in_each_scrape_and_one_that_died_begins_anew(
    tmp_path: Path, postgres_url: str
) -> None:
    with Node(tmp_path / "home", postgres_url, arguments=["--workers", "2"]) as node:
        for _ in range(40):  # the system spreads connections, not requests
            with httpx.Client(base_url=node.url, trust_env=False, verify=False) as client:
                assert client.get("/v2/health").status_code == 200
        name, operation = "modelog_http_request_seconds_count", "getHealth"
        with node.client(()) as client:
            values = scrape(client)
            each = [total(values, name, operation=operation, process=p) for p in ("0", "1")]
            assert sum(each) >= 40
            assert all(each)
            assert total(values, "modelog_store_up") == 1  # once, not once a process
            pids = children(node.pid)
            os.kill(pids[0], signal.SIGKILL)

        def again() -> bool:
            with httpx.Client(base_url=node.url, trust_env=False, verify=False) as client:
                now = scrape(client)
            counts = [total(now, "modelog_build_info", process=p) for p in ("0", "1")]
            return counts == [1, 1] and len(children(node.pid)) == 2

        wait_until(again)
        with httpx.Client(base_url=node.url, trust_env=False, verify=False) as client:
            values = scrape(client)
        after = [total(values, name, operation=operation, process=p) for p in ("0", "1")]
        assert sum(1 for old, new in zip(each, after, strict=True) if new < old) == 1


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still run."""
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(each) for each in text.split()]


def wait_until(holds: Callable[[], bool]) -> None:
    """Returns when it does."""
    deadline = time.monotonic() + 60
    while True:
        try:
            if holds():
                return
        except httpx.TransportError:
            pass  # it reached the process that was killed
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_worker_serves_its_metrics_where_it_is_told_to(tmp_path: Path, postgres_url: str) -> None:
    port = free_port()
    arguments = ["--role", "worker", "--handlers", "tests.handlers", "--workers", "2"]
    environment = {"MODELOG_METRICS_PORT": str(port)}
    worker = WorkerNode(
        tmp_path / "worker", postgres_url, arguments=arguments, environment=environment
    )
    api_node = Node(
        tmp_path / "api",
        postgres_url,
        arguments=["--role", "api", "--handlers", "tests.handlers"],
    )
    with worker, api_node, api_node.client() as api:
        assert run(api, model(api, "echo"), 1)["status"] == "success"
        base = f"http://127.0.0.1:{port}"
        with httpx.Client(base_url=base, trust_env=False, verify=False) as client:
            values = eventually(client, lambda v: total(v, "modelog_dispatch_seconds_count") == 1)
            assert client.get("/v2/models").status_code == 404
        assert total(values, "modelog_build_info", role="worker") == 2
        assert total(values, "modelog_dispatch_seconds_count", outcome="returned") == 1


def test_without_metrics_there_is_no_such_route(tmp_path: Path) -> None:
    node = Node(tmp_path / "home", environment={"MODELOG_METRICS": "off"})
    with node, node.client() as api:
        refused(api.get("/metrics"), 404)
        assert "/metrics" not in taken(api.get("/schema/openapi.json"))["paths"]


def test_a_store_that_is_away_is_said_so_and_costs_the_scrape_nothing_else(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    url = postgres_server.create_database()
    with Node(tmp_path / "home", url) as node, node.client() as api:
        assert total(scrape(api), "modelog_store_up") == 1
        postgres_server.stop()
        try:
            values = eventually(api, lambda v: total(v, "modelog_store_up") == 0)
            assert total(values, "modelog_build_info") == 1
            assert not [name for name, _ in values if name == "modelog_log_position"]
        finally:
            postgres_server.start()
        eventually(api, lambda v: total(v, "modelog_store_up") == 1)
