"""One job is one trace, whichever processes it passes through."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import modelog_handler
import pytest

from tests.adapters.http.support import active_id, body, refused, taken
from tests.adapters.telemetry.collector import Collector, Spanned
from tests.aws import Aws
from tests.jobs.support import ended, model
from tests.node import ROOT, Node, WorkerNode

TRACE = "0af7651916cd43dd8448eb211c80319c"
SENT = f"00-{TRACE}-b7ad6b7169203331-01"
SERVER, PRODUCER = 2, 4


@pytest.fixture(scope="module")
def collector() -> Iterator[Collector]:
    with Collector() as collector:
        yield collector


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory, collector: Collector) -> Iterator[Node]:
    """A service of one process, on SQLite."""
    home = tmp_path_factory.mktemp("traced") / "home"
    arguments = ["--handlers", "tests.handlers"]
    with Node(home, arguments=arguments, environment=collector.environment) as node:
        yield node


@pytest.fixture
def api(node: Node) -> Iterator[httpx.Client]:
    with node.client() as client:
        yield client


def one(spans: list[Spanned], name: str, parent: str) -> Spanned:
    """The only span of this name below another one."""
    (found,) = [span for span in spans if span.name == name and span.parent == parent]
    return found


def sent_to_lambda(aws: Aws) -> dict[str, Any]:
    """The event that a function was invoked with, when it was."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for seen in list(aws.seen):
            if "/invocations" in seen.path:
                event: dict[str, Any] = json.loads(seen.body)
                return event
        time.sleep(0.05)
    raise AssertionError("nothing was dispatched")


def begun(api: httpx.Client, job_id: str) -> None:
    """Returns when the worker has recorded that the handler has the job."""
    deadline = time.monotonic() + 60
    while taken(api.get(f"/v2/jobs/{job_id}"))["started_at"] is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_job_is_one_trace_from_the_request_through_the_worker_to_its_handlers_report(
    tmp_path: Path, postgres_url: str, collector: Collector
) -> None:
    aws_function = "arn:aws:lambda:us-west-2:123456789012:function:infer"
    with Aws() as aws:
        aws.function("infer")
        environment = {**collector.environment, **aws.environment}
        arguments = ["--role", "api"]
        with Node(
            tmp_path / "api", postgres_url, arguments=arguments, environment=environment
        ) as node:
            worker = WorkerNode(
                tmp_path / "worker",
                postgres_url,
                arguments=["--role", "worker"],
                environment={**environment, "MODELOG_PUBLIC_URL": node.url},
            )
            with worker, node.client() as api:
                model_id = active_id(
                    api,
                    handlers={
                        "training": {"type": "lambda", "arn": aws_function},
                        "inference": {"type": "lambda", "arn": aws_function},
                    },
                    handler_contracts=None,
                )
                response = api.post(
                    f"/v2/models/{model_id}/versions/1/inference",
                    json={"input": {"secret": "of the caller"}},
                    headers={"traceparent": SENT},
                )
                job_id = taken(response)["inference_job_id"]
                event = sent_to_lambda(aws)
                assert event["traceparent"] == response.headers["traceparent"]
                handle = modelog_handler.lambda_handler(lambda job: job["input"])
                begun(api, job_id)
                assert handle(event, None)["status"] == "reported"
                assert ended(api, job_id)["status"] == "success"
                spans = collector.trace(
                    TRACE,
                    [
                        *("inferModelVersion", "dispatch", "completeModelJob"),
                        *("follow@api", "follow@worker", "append@worker"),
                        *["append@api"] * 2,
                    ],
                )
    accepted = one(spans, "inferModelVersion", "b7ad6b7169203331")
    assert response.headers["traceparent"] == f"00-{TRACE}-{accepted.id}-01"
    assert accepted.kind == SERVER
    assert accepted.attributes == {
        "http.request.method": "POST",
        "http.route": "/v2/models/{model_id}/versions/{version}/inference",
        "http.response.status_code": 202,
    }
    assert accepted.resource["service.name"] == "modelog"
    assert accepted.resource["modelog.role"] == "api"
    append = one(spans, "append", accepted.id)
    assert one(spans, "decide", accepted.id).end <= append.begin
    assert append.attributes["modelog.group.size"] == 1
    dispatch = one(spans, "dispatch", accepted.id)
    assert dispatch.kind == PRODUCER
    assert dispatch.resource["modelog.role"] == "worker"
    assert dispatch.begin >= append.begin
    assert dispatch.attributes["modelog.outcome"] == "accepted"
    assert dispatch.attributes["modelog.job.id"] == job_id
    recorded = one(spans, "append", dispatch.id)
    assert recorded.resource["modelog.role"] == "worker"
    completion = one(spans, "completeModelJob", accepted.id)
    assert completion.resource["modelog.role"] == "api"
    assert one(spans, "append", completion.id).attributes["modelog.append.end"] == "stored"
    # Each process has its own read models' news of each append.
    assert {span.resource["modelog.role"] for span in spans if span.name == "follow"} == {
        "api",
        "worker",
    }
    told = json.dumps([[span.name, span.attributes] for span in spans])
    assert "of the caller" not in told
    assert model_id not in told


def test_what_an_in_process_handler_leads_to_is_below_its_attempt(
    api: httpx.Client, collector: Collector
) -> None:
    first, second = model(api), model(api)
    subscription = {
        "trigger_event": "inference_complete",
        "target_model_id": second,
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    taken(api.post(f"/v2/models/{first}/event-subscriptions", json=subscription))
    response = api.post(
        f"/v2/models/{first}/versions/1/inference",
        json={"input": 1},
        headers={"traceparent": SENT.replace(TRACE, "1" * 32)},
    )
    assert ended(api, taken(response)["inference_job_id"])["status"] == "success"
    spans = collector.trace("1" * 32, ["dispatch"] * 2 + ["append"] * 5)
    accepted = next(span for span in spans if span.name == "inferModelVersion")
    dispatch = one(spans, "dispatch", accepted.id)
    assert dispatch.attributes["modelog.outcome"] == "returned"
    # That it began, and that it succeeded.
    assert (
        len([each for each in spans if each.name == "append" and each.parent == dispatch.id]) == 2
    )
    # The job that the completion started is in the same trace, below what completed the first.
    one(spans, "dispatch", dispatch.id)


def test_a_job_whose_handler_raises_has_a_failed_attempt_in_its_trace(
    api: httpx.Client, collector: Collector
) -> None:
    trace = "5" * 32
    response = api.post(
        f"/v2/models/{model(api, 'raise')}/versions/1/inference",
        json={"input": 1},
        headers={"traceparent": SENT.replace(TRACE, trace)},
    )
    job_id = taken(response)["inference_job_id"]
    assert ended(api, job_id)["status"] == "failure"
    (span,) = [s for s in collector.trace(trace, ["dispatch"]) if s.name == "dispatch"]
    assert span.failed
    assert span.attributes["modelog.outcome"] == "raised"


def test_a_refusal_is_a_decision_without_an_append(api: httpx.Client, collector: Collector) -> None:
    trace = "2" * 32
    headers = {"traceparent": SENT.replace(TRACE, trace)}
    refused(api.put("/v2/models/no-such-model", json=body(), headers=headers), 404)
    spans = collector.trace(trace, ["updateModel", "decide"])
    assert {span.name for span in spans} == {"updateModel", "decide"}
    decided = one(spans, "decide", next(s.id for s in spans if s.name == "updateModel"))
    assert decided.attributes["modelog.refused"] is True
    assert not any(span.failed for span in spans)  # the caller's fault is none of ours


def test_who_began_a_trace_decides_whether_it_is_kept(
    api: httpx.Client, collector: Collector
) -> None:
    trace, other = "3" * 32, "4" * 32
    dropped = api.get("/v2/models", headers={"traceparent": f"00-{trace}-{'1' * 16}-00"})
    assert dropped.headers["traceparent"].startswith(f"00-{trace}-")
    assert dropped.headers["traceparent"].endswith("-00")
    api.get("/v2/models", headers={"traceparent": f"00-{other}-{'1' * 16}-01"})
    assert len(collector.trace(other, ["listModels"])) == 1
    assert not [span for span in collector.spans if span.trace == trace]


def test_without_traces_the_trace_of_a_caller_goes_out_and_into_the_job_all_the_same(
    tmp_path: Path,
) -> None:
    with Node(tmp_path / "home") as node, node.client() as api:
        given = api.get("/v2/models", headers={"traceparent": SENT}).headers["traceparent"]
        assert given.startswith(f"00-{TRACE}-")
        assert given.endswith("-01")
    code = (
        "import sys; from adapters.cli import main; from adapters.settings import Settings;"
        "from adapters.telemetry.telemetry import Telemetry; Telemetry(Settings());"
        "print([name for name in sys.modules if name.startswith('opentelemetry')])"
    )
    imported = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert imported.stdout == "[]\n"
