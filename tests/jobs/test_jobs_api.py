"""Jobs through HTTP: every rule of API section 5, "Jobs", on both stores."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from adapters.contracts.documents import LIMIT_ERRORS
from adapters.identity.job_tokens import JobTokens
from adapters.store.log import open_log
from adapters.store.secrets import shared_secret
from tests.adapters.http.support import all_of, fresh, log_end, refused, set_status, taken
from tests.jobs.support import ended, in_process, model, run, start, version_status
from tests.node import Node

INPUT_SCHEMA = {
    "type": "object",
    "required": ["nights"],
    "properties": {"nights": {"type": "integer"}, "rate": {"type": "number"}},
}
CONTRACTS = {"inference": {"input_schema": INPUT_SCHEMA}}
SECONDS = 5
"""How long a job runs that is completed from outside: longer than the test needs."""


@pytest.fixture
def waiting(api: httpx.Client) -> tuple[str, str]:
    """A model and a job of it that is to be completed from outside."""
    model_id = model(api, "sleep")
    return model_id, start(api, model_id, input=SECONDS)


def complete(
    client: httpx.Client, job: tuple[str, str], version: str = "1", **body: Any
) -> httpx.Response:
    """A report of a job's end."""
    model_id, job_id = job
    return client.post(
        f"/v2/models/{model_id}/versions/{version}/jobs/{job_id}/complete", json=body
    )


# From the request to the end


def test_an_inference_job_runs_to_its_end(api: httpx.Client) -> None:
    model_id = model(api)
    before = datetime.now(UTC)
    job = run(api, model_id, {"nights": 7}, timeout_seconds=60.0)
    assert job.pop("job_id")
    assert job.pop("output")["echo"] == {"nights": 7}
    times = [datetime.fromisoformat(job.pop(f"{at}_at")) for at in ("created", "started")]
    times.append(datetime.fromisoformat(job.pop("completed_at")))
    times = [before, *times, datetime.now(UTC)]
    assert times == sorted(times)
    assert job == {
        "job_type": "inference",
        "status": "success",
        "model_id": model_id,
        "model_version": "1",
        "input": {"nights": 7},
        "error": None,
        "warnings": [],
        "assignment_id": None,
        "client_id": None,
        "domain_id": None,
        "service_id": None,
        "triggered_by": None,
        "attempts": 1,
    }


def test_a_handler_runs_in_a_thread_of_its_own(api: httpx.Client) -> None:
    assert run(api, model(api), 1)["output"]["thread"].startswith("modelog-handler-")


def test_starting_a_job_answers_before_it_has_run(api: httpx.Client) -> None:
    job_id = start(api, model(api, "sleep"), input=1)
    job = taken(api.get(f"/v2/jobs/{job_id}"))
    assert job["status"] in ("pending", "started")
    assert ended(api, job_id)["status"] == "success"


def test_inference_needs_an_active_version(api: httpx.Client) -> None:
    model_id = model(api, active=False)
    end = log_end(api)
    refused(api.post(f"/v2/models/{model_id}/versions/1/inference", json={"input": 1}), 422, [])
    refused(api.post(f"/v2/models/{model_id}/versions/2/inference", json={"input": 1}), 404)
    refused(api.post(f"/v2/models/{fresh()}/versions/1/inference", json={"input": 1}), 404)
    assert log_end(api) == end


@pytest.mark.parametrize(
    ("sent", "paths"),
    [
        ({}, ["/input"]),
        ({"input": 1, "timeout_seconds": 0}, ["/timeout_seconds"]),
        ({"input": 1, "timeout_seconds": 604_801}, ["/timeout_seconds"]),
        ({"input": 1, "timeout_seconds": "soon"}, ["/timeout_seconds"]),
        ({"input": 1, "timeout_seconds": 1.5}, ["/timeout_seconds"]),
        ({"input": 1, "priority": 1}, ["/priority"]),
    ],
)
def test_a_bad_request_for_a_job_names_the_field(
    api: httpx.Client, sent: dict[str, Any], paths: list[str]
) -> None:
    end = log_end(api)
    model_id = model(api)
    after = log_end(api)
    for job_type in ("inference", "training"):
        refused(api.post(f"/v2/models/{model_id}/versions/1/{job_type}", json=sent), 400, paths)
    assert log_end(api) == after > end


def test_an_input_that_misses_the_contract_is_refused_with_every_pointer(
    api: httpx.Client,
) -> None:
    model_id = model(api, handler_contracts=CONTRACTS)
    end = log_end(api)
    answer = api.post(
        f"/v2/models/{model_id}/versions/1/inference",
        json={"input": {"nights": "seven", "rate": None}},
    )
    refused(answer, 422, ["/input/nights", "/input/rate"])
    assert log_end(api) == end
    assert taken(api.get(f"/v2/jobs?model_id={model_id}")) == []
    assert run(api, model_id, {"nights": 7})["status"] == "success"


def test_of_very_many_wrong_places_a_bounded_list_is_told(api: httpx.Client) -> None:
    contract = {"inference": {"input_schema": {"items": {"type": "integer"}}}}
    model_id = model(api, handler_contracts=contract)
    answer = api.post(
        f"/v2/models/{model_id}/versions/1/inference", json={"input": ["x"] * 100_000}
    )
    errors = refused(answer, 422)["errors"]
    assert [error["path"] for error in errors] == [
        f"/input/{index}" for index in range(LIMIT_ERRORS)
    ]
    assert len(answer.content) < 10_000


def test_the_contract_is_that_of_the_version(api: httpx.Client) -> None:
    model_id = model(api, handler_contracts=CONTRACTS)
    handlers = {"training": in_process("echo"), "inference": in_process("echo")}
    looser = {"name": "n", "description": "d", "handlers": handlers}
    taken(api.put(f"/v2/models/{model_id}", json=looser))
    set_status(api, model_id, "2", "active")
    refused(api.post(f"/v2/models/{model_id}/versions/1/inference", json={"input": {}}), 422)
    assert run(api, model_id, {}, version="2")["status"] == "success"


def test_an_output_that_misses_its_contract_is_a_warning(api: httpx.Client) -> None:
    contracts = {"inference": {"output_schema": {"properties": {"echo": {"type": "string"}}}}}
    job = run(api, model(api, handler_contracts=contracts), 7)
    assert job["status"] == "success"
    assert len(job["warnings"]) == 1
    assert job["warnings"][0].startswith("output/echo: ")


def test_a_training_input_that_misses_its_contract_is_a_warning(api: httpx.Client) -> None:
    contracts = {"training": {"input_schema": {"type": "string"}}}
    model_id = model(api, handler_contracts=contracts, active=False)
    job = ended(api, start(api, model_id, "training", input=7))
    assert job["status"] == "success"
    assert job["warnings"][0].startswith("input: ")


# Training and the status of the version


def test_training_takes_a_pending_version_to_training_and_leaves_it_there(
    api: httpx.Client,
) -> None:
    model_id = model(api, active=False)
    assert ended(api, start(api, model_id, "training", input=1))["status"] == "success"
    assert version_status(api, model_id) == "training"


def test_training_that_shall_activate_makes_the_version_active(api: httpx.Client) -> None:
    model_id = model(api, active=False)
    job_id = start(api, model_id, "training", input=1, activate_on_success=True)
    assert ended(api, job_id)["status"] == "success"
    assert version_status(api, model_id) == "active"


def test_training_that_fails_makes_the_version_failed_and_may_be_tried_again(
    api: httpx.Client,
) -> None:
    model_id = model(api, "raise", active=False)
    for _ in range(2):
        job = ended(api, start(api, model_id, "training", input="this", activate_on_success=True))
        assert job["status"] == "failure"
        assert job["error"] == {
            "code": "handler_raised",
            "message": "RuntimeError: no luck with this",
        }
        assert version_status(api, model_id) == "failed"


# Handlers that misbehave


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("nan", "/price: nan is not a JSON number"),
        ("infinity", "/0: inf is not a JSON number"),
        ("bytes", "/raw: a bytes is not a JSON value"),
        ("cycle", "contains itself"),
        ("deep", "nested deeper"),
        ("huge", "larger than"),
        ("long", "larger than"),
        ("key", "the key 1 is an int, not a string"),
        ("integer", "64 bits"),
        ("object", "an object is not a JSON value"),
        ("surrogate", "lone surrogate"),
        ("nul", "NUL"),
    ],
)
def test_a_handler_that_returns_no_json_fails_its_job_with_a_clear_error(
    api: httpx.Client, what: str, says: str
) -> None:
    job = run(api, model(api, "returns"), what)
    assert (job["status"], job["output"]) == ("failure", None)
    assert job["error"]["code"] == "bad_output"
    assert says in job["error"]["message"]


def test_a_handler_that_exits_ends_its_job_and_not_the_service(api: httpx.Client) -> None:
    job = run(api, model(api, "exit"), 1)
    assert job["error"] == {"code": "handler_raised", "message": "SystemExit: 3"}
    assert run(api, model(api), 1)["status"] == "success"


def test_a_job_past_its_deadline_ends_as_a_timeout(api: httpx.Client) -> None:
    job = run(api, model(api, "sleep"), 30, timeout_seconds=1)
    assert (job["status"], job["error"]["code"]) == ("failure", "timeout")


# Completion


def test_a_completion_from_outside_ends_the_job(
    api: httpx.Client, waiting: tuple[str, str]
) -> None:
    model_id, job_id = waiting
    answer = complete(api, waiting, status="success", output={"y": 1})
    assert taken(answer) == {
        "job_id": job_id,
        "model_id": model_id,
        "model_version": "1",
        "status": "success",
        "triggered_events": [],
        "warnings": [],
    }
    assert ended(api, job_id)["output"] == {"y": 1}


def test_the_same_completion_again_gives_the_same_answer_and_another_one_a_conflict(
    api: httpx.Client, waiting: tuple[str, str]
) -> None:
    first = complete(api, waiting, status="success", output={"a": 1, "b": [2]})
    end = log_end(api)
    again = complete(api, waiting, status="success", output={"b": [2], "a": 1})
    assert (again.status_code, again.json()) == (200, first.json())
    refused(complete(api, waiting, status="success", output={"a": 2}), 409)
    refused(complete(api, waiting, status="failure", error="late"), 409)
    assert log_end(api) == end


def test_of_two_completions_at_once_one_wins(api: httpx.Client) -> None:
    model_id = model(api, "sleep")
    for _ in range(5):
        job = (model_id, start(api, model_id, input=SECONDS))
        gate = threading.Barrier(4)

        def report(output: int, job: tuple[str, str] = job, gate: threading.Barrier = gate) -> int:
            gate.wait()
            return complete(api, job, status="success", output=output % 2).status_code

        with ThreadPoolExecutor(4) as pool:
            statuses = sorted(pool.map(report, range(4)))
        assert statuses == [200, 200, 409, 409]


def test_only_its_own_version_completes_a_job(api: httpx.Client, waiting: tuple[str, str]) -> None:
    _, job_id = waiting
    refused(complete(api, (model(api), job_id), status="success"), 404)
    refused(complete(api, waiting, version="2", status="success"), 404)
    refused(complete(api, (waiting[0], fresh()), status="success"), 404)
    assert complete(api, waiting, status="success").status_code == 200


@pytest.mark.parametrize(
    ("sent", "path"),
    [
        ({"status": "pending"}, "/status"),
        ({}, "/status"),
        ({"status": "success", "result": 1}, "/result"),
    ],
)
def test_a_bad_completion_names_the_field(
    api: httpx.Client, waiting: tuple[str, str], sent: dict[str, Any], path: str
) -> None:
    refused(complete(api, waiting, **sent), 400, [path])
    refused(complete(api, waiting, status="success", error="no"), 422, ["/error"])
    assert complete(api, waiting, status="failure", error={"why": ["this"]}).status_code == 200
    assert ended(api, waiting[1])["error"] == {"why": ["this"]}


# Retries of requests, lists, waiting


def test_a_retried_request_starts_one_job(api: httpx.Client) -> None:
    model_id = model(api)
    url = f"/v2/models/{model_id}/versions/1/inference"
    key = {"Idempotency-Key": fresh("key")}
    first = api.post(url, json={"input": 1}, headers=key)
    again = api.post(url, json={"input": 1}, headers=key)
    assert taken(first) == taken(again)
    assert again.headers["Idempotency-Replayed"] == "true"
    refused(api.post(url, json={"input": 2}, headers=key), 409)
    assert len(taken(api.get(f"/v2/jobs?model_id={model_id}"))) == 1


def test_lists_hold_the_jobs_that_fit_in_the_order_of_their_creation(api: httpx.Client) -> None:
    model_id, other = model(api), model(api, "raise")
    jobs = [start(api, model_id, input=number) for number in range(5)]
    failed = start(api, other, input=0)
    for job_id in (*jobs, failed):
        ended(api, job_id)
    listed = all_of(api, f"/v2/jobs?model_id={model_id}&limit=2")
    assert [job["job_id"] for job in listed] == jobs
    assert [job["input"] for job in listed] == [0, 1, 2, 3, 4]
    assert listed == [taken(api.get(f"/v2/jobs/{job_id}")) for job_id in jobs]
    assert all_of(api, f"/v2/jobs?model_id={other}&status=success") == []
    assert [j["job_id"] for j in all_of(api, f"/v2/jobs?model_id={other}&status=failure")] == [
        failed
    ]
    assert all_of(api, f"/v2/models/{model_id}/versions/1/jobs?limit=3") == listed
    refused(api.get(f"/v2/models/{model_id}/versions/9/jobs"), 404)
    newest = all_of(api, f"/v2/jobs?model_id={model_id}&order=desc&limit=2")
    assert newest == listed[::-1]
    assert all_of(api, f"/v2/models/{model_id}/versions/1/jobs?order=desc&limit=3") == newest
    assert taken(api.get("/v2/jobs?order=desc&limit=1"))[0]["job_id"] == failed
    refused(api.get("/v2/jobs?order=up"), 400, ["order"])
    refused(api.get("/v2/jobs?status=done"), 400, ["status"])
    refused(api.get("/v2/jobs?model_id=!"), 400, ["model_id"])
    assert taken(api.get("/v2/jobs?client_id=nobody")) == []


def test_a_caller_reads_the_job_that_it_has_just_started(api: httpx.Client) -> None:
    model_id = model(api)
    for _ in range(10):
        job_id = start(api, model_id, input=1)
        assert taken(api.get(f"/v2/jobs?model_id={model_id}"))[-1]["job_id"] == job_id


def test_waiting_ends_with_the_job_or_with_its_time(
    api: httpx.Client, waiting: tuple[str, str]
) -> None:
    assert taken(api.get(f"/v2/jobs/{waiting[1]}?wait=1"))["completed_at"] is None
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(ended, api, waiting[1])
        complete(api, waiting, status="success", output=1)
        assert job.result()["output"] == 1
    refused(api.get(f"/v2/jobs/{waiting[1]}?wait=31"), 400, ["wait"])
    refused(api.get(f"/v2/jobs/{fresh()}?wait=1"), 404)


def test_a_job_that_has_not_changed_is_not_sent_again(api: httpx.Client) -> None:
    job_id = run(api, model(api), 1)["job_id"]
    tag = api.get(f"/v2/jobs/{job_id}").headers["ETag"]
    assert api.get(f"/v2/jobs/{job_id}", headers={"If-None-Match": tag}).status_code == 304


# Tokens


def job_tokens(node: Node) -> JobTokens:
    """What the service signs job tokens with."""
    log = open_log(node.database_url)
    try:
        return JobTokens(shared_secret(log.database(), "job-tokens", 32))
    finally:
        log.close()


def handler_of(node: Node, job_id: str, *, hours: float = 1) -> httpx.Client:
    """A client with the token of a job."""
    expires = datetime.now(UTC) + timedelta(hours=hours)
    token = job_tokens(node).issue(job_id, expires)
    return httpx.Client(
        base_url=node.url, headers={"Authorization": f"Bearer {token}"}, verify=False, timeout=60
    )


def test_a_job_token_permits_reading_and_completing_its_job(
    node: Node, waiting: tuple[str, str]
) -> None:
    with handler_of(node, waiting[1]) as handler:
        assert taken(handler.get(f"/v2/jobs/{waiting[1]}"))["input"] == SECONDS
        assert complete(handler, waiting, status="success", output=1).status_code == 200
    with node.client() as api:
        history = taken(api.get(f"/v2/jobs/{waiting[1]}"))
    assert history["status"] == "success"


def test_a_job_token_permits_nothing_else(
    node: Node, api: httpx.Client, waiting: tuple[str, str]
) -> None:
    other = (waiting[0], start(api, waiting[0], input=SECONDS))
    with handler_of(node, waiting[1]) as handler:
        refused(handler.get(f"/v2/jobs/{other[1]}"), 403)
        refused(complete(handler, other, status="success"), 403)
        refused(handler.get("/v2/jobs"), 403)
        refused(handler.get("/v2/models"), 403)
        refused(handler.get(f"/v2/models/{waiting[0]}/versions/1/jobs"), 403)
        refused(
            handler.post(f"/v2/models/{waiting[0]}/versions/1/inference", json={"input": 1}), 403
        )
    with handler_of(node, waiting[1], hours=-1) as late:
        refused(late.get(f"/v2/jobs/{waiting[1]}"), 401)
    for job in (waiting, other):
        assert complete(api, job, status="success").status_code == 200


def test_jobs_are_seen_by_tokens_that_may_read_models(node: Node, waiting: tuple[str, str]) -> None:
    url = f"/v2/jobs/{waiting[1]}"
    with node.client(["read_models"]) as reader:
        assert reader.get(url).status_code == 200
        assert [job["job_id"] for job in all_of(reader, f"/v2/jobs?model_id={waiting[0]}")] == [
            waiting[1]
        ]
    with node.client(["run_inference"]) as other:
        refused(other.get(url), 403)
        refused(other.get("/v2/jobs"), 403)
    with node.client(["run_inference"], client_id="acme") as tenant:
        refused(tenant.get(url), 403)
        assert all_of(tenant, f"/v2/jobs?model_id={waiting[0]}") == []
    with node.client() as api:
        assert complete(api, waiting, status="success").status_code == 200
