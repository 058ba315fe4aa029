"""What users put into Lambda functions and containers, against a server that plays Modelog."""

import ast
import json
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from modelog_handler import Delivery, NotReported, lambda_handler

from tests.adapters.dispatch.jobs import JOB_ID, TOKEN, event
from tests.stand_in import Answer, Drop, Request, StandIn

MODULE = Path(__file__).parents[3] / "adapters" / "handler" / "modelog_handler.py"
COMPLETE = f"/v2/models/prices/versions/3/jobs/{JOB_ID}/complete"
OK = Answer(200, b'{"status": "success"}')
QUICK = Delivery(attempts=4, base=0.001, cap=0.01, max_retry_after=0.01, timeout=5)


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def api() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


def told(api: StandIn, input_: Any = None, **changes: Any) -> dict[str, Any]:
    return {**event(input_), "callback": {"url": api.url + COMPLETE, "token": TOKEN}, **changes}


def by_reference(api: StandIn) -> dict[str, Any]:
    made = told(api, input_by_reference=True)
    del made["input"]
    return made


def doubled(job: Mapping[str, Any]) -> Any:
    return [number * 2 for number in job["input"]]


def run(function: Any, told_: Mapping[str, Any], context: Any = None) -> dict[str, str]:
    return lambda_handler(function, delivery=QUICK)(told_, context)


def error_of(request: Request) -> Any:
    completion = request.json
    assert completion["status"] == "failure"
    assert completion.keys() == {"status", "error"}
    assert completion["error"].keys() == {"code", "message"}
    return completion["error"]


def test_the_output_is_reported_with_the_job_token(api: StandIn) -> None:
    api.answers = [OK]
    seen: list[Any] = []

    def function(job: Mapping[str, Any]) -> Any:
        seen.append(job)
        return {"names": ["ü"]}

    assert run(function, told(api, [1, 2])) == {"job_id": JOB_ID, "status": "reported"}
    [request] = api.requests
    assert (request.method, request.path) == ("POST", COMPLETE)
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == "application/json"
    assert request.json == {"status": "success", "output": {"names": ["ü"]}}
    expected = event([1, 2])
    del expected["callback"]  # the function has no use for the token
    assert seen == [expected]


def test_an_async_function_is_run(api: StandIn) -> None:
    api.answers = [OK]

    async def function(job: Mapping[str, Any]) -> Any:
        return job["input"]

    run(function, told(api, 5))
    assert api.requests[0].json["output"] == 5


def test_an_input_by_reference_is_read_back(api: StandIn) -> None:
    job = {"job_id": JOB_ID, "status": "started", "input": [3]}
    api.answers = [Answer(503), Answer(200, json.dumps(job).encode()), OK]
    assert run(doubled, by_reference(api))["status"] == "reported"
    failed, read, reported = api.requests
    assert failed == read
    assert (read.method, read.path) == ("GET", f"/v2/jobs/{JOB_ID}")
    assert read.headers["authorization"] == f"Bearer {TOKEN}"
    assert reported.json["output"] == [6]


def test_the_base_of_the_callback_may_be_any(api: StandIn) -> None:
    api.answers = [Answer(200, b'{"status": "started", "input": [1]}'), OK]
    made = by_reference(api)
    made["callback"]["url"] = f"{api.url}/behind/v2/models/a%2Fb/versions/1/jobs/{JOB_ID}/complete"
    run(doubled, made)
    assert api.requests[0].path == f"/behind/v2/jobs/{JOB_ID}"


@pytest.mark.parametrize("status", ["success", "failure"])
def test_a_job_that_has_ended_is_not_run_again(api: StandIn, status: str) -> None:
    api.answers = [Answer(200, json.dumps({"status": status, "input": [3]}).encode())]
    assert run(pytest.fail, by_reference(api))["status"] == "already completed"


def test_an_input_that_cannot_be_read_is_left_to_the_next_invocation(api: StandIn) -> None:
    api.answers = [Answer(503)] * 4
    with pytest.raises(NotReported, match="Modelog answered 503"):
        run(pytest.fail, by_reference(api))
    assert len(api.requests) == 4


@pytest.mark.parametrize(
    "refusals",
    [
        [Answer(500, b"<html>")],
        [Answer(502), Answer(503), Answer(504)],
        [Answer(429, b"{}", {"Retry-After": "1"}), Answer(408)],
        [Answer(503, b"{}", {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})],
        [Answer(503, b"{}", {"Retry-After": "soon"})],
        [Drop(), Drop()],
    ],
    ids=["500", "502-504", "429", "a date", "no date", "dropped"],
)
def test_a_report_is_repeated_until_it_arrives(api: StandIn, refusals: list[Any]) -> None:
    api.answers = [*refusals, OK]
    assert run(doubled, told(api, [2]))["status"] == "reported"
    assert len(api.requests) == len(refusals) + 1
    assert {request.body for request in api.requests} == {api.requests[0].body}


def test_a_retry_after_is_honoured_within_bounds(
    api: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    clock = [1000.0]

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock[0] += seconds

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    api.answers = [
        Answer(503, b"", {"Retry-After": "7"}),
        Answer(503, b"", {"Retry-After": "3600"}),
        Answer(503, b"", {"Retry-After": later}),
        Answer(503, b"", {"Retry-After": "inf"}),
        OK,
    ]
    delivery = Delivery(attempts=5, base=0.001, max_retry_after=10)
    before = clock[0]
    lambda_handler(doubled, delivery=delivery)(told(api, []), None)
    # 7, then twice the bound; what is no number of seconds is no pause.
    assert 27 <= clock[0] - before < 28
    assert max(slept) <= 0.2


def test_what_was_completed_before_counts(api: StandIn) -> None:
    api.answers = [Answer(409, b'{"success": false, "message": "completed otherwise"}')]
    assert run(doubled, told(api, [2]))["status"] == "already completed"


def test_a_job_with_a_failed_trigger_is_reported(api: StandIn) -> None:
    api.answers = [Answer(207, b"{}")]
    assert run(doubled, told(api, [2]))["status"] == "reported"


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ValueError("no rows"), "ValueError: no rows"),
        (SystemExit(1), "SystemExit: 1"),
        (KeyboardInterrupt(), "KeyboardInterrupt"),
        (ValueError("a\0\ud800"), "ValueError: a\ufffd\ufffd"),
        (ValueError("x" * 5000), "ValueError: " + "x" * 988 + "..."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_crash_is_reported_and_then_not_raised(
    api: StandIn, error: BaseException, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(_job: Mapping[str, Any]) -> Any:
        raise error

    api.answers = [OK]
    assert run(crash, told(api))["status"] == "reported"
    assert error_of(api.requests[0]) == {"code": "handler_raised", "message": message}
    logged = capsys.readouterr().err
    assert "Traceback" in logged
    assert TOKEN not in logged


def test_a_crash_that_is_not_reported_is_raised(api: StandIn) -> None:
    api.answers = [Answer(500)] * 4
    with pytest.raises(NotReported):
        run(lambda _job: 1 / 0, told(api))


@pytest.mark.parametrize(
    "output",
    [float("nan"), [float("inf")], b"x", {1, 2}, object(), {(1, 2): 3}, "\ud800"],
    ids=["nan", "infinity", "bytes", "a set", "an object", "a tuple as key", "a lone surrogate"],
)
def test_an_output_that_is_not_json_is_a_failure(api: StandIn, output: Any) -> None:
    api.answers = [OK]
    run(lambda _job: output, told(api))
    assert error_of(api.requests[0])["code"] == "bad_output"


def test_an_output_in_itself_is_a_failure(api: StandIn) -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    api.answers = [OK]
    run(lambda _job: cycle, told(api))
    assert "Circular reference" in error_of(api.requests[0])["message"]


@pytest.mark.parametrize("status", [400, 413, 422])
def test_an_output_that_is_refused_is_a_failure(api: StandIn, status: int) -> None:
    refusal = Answer(status, b'{"success": false, "message": "too large"}')
    api.answers = [refusal, OK]
    assert run(doubled, told(api, [1]))["status"] == "reported"
    assert error_of(api.requests[1]) == {
        "code": "bad_output",
        "message": f"the output was not accepted: Modelog answered {status}: too large",
    }


@pytest.mark.parametrize("status", [302, 401, 403, 404])
def test_a_lasting_refusal_is_not_repeated(api: StandIn, status: int) -> None:
    api.answers = [Answer(status, b'{"message": "no"}', {"Location": f"{api.url}/elsewhere"})]
    with pytest.raises(NotReported, match=f"Modelog answered {status}: no") as raised:
        run(doubled, told(api, [1]))
    assert len(api.requests) == 1  # a redirect would have taken the token elsewhere
    assert TOKEN not in str(raised.value)


def test_where_nothing_listens_it_says_so(api: StandIn) -> None:
    made = told(api, [1])
    made["callback"]["url"] = "http://127.0.0.1:9" + COMPLETE
    with pytest.raises(NotReported, match="could not be reached: ConnectionRefusedError"):
        run(doubled, made)


def test_reports_end_before_lambda_kills_the_function(api: StandIn) -> None:
    class Context:
        def get_remaining_time_in_millis(self) -> int:
            return 900  # less than the second that is kept back

    api.answers = [Answer(503)] * 4
    with pytest.raises(NotReported):
        run(doubled, told(api, [1]), Context())
    assert len(api.requests) == 1


@pytest.mark.parametrize(
    "callback",
    [
        {},
        {"url": "http://127.0.0.1/x", "token": TOKEN},
        {"url": "file:///v2/models/a/versions/1/jobs/b/complete", "token": TOKEN},
        {"url": f"http://127.0.0.1{COMPLETE}", "token": "a\r\nb"},
    ],
)
def test_an_event_of_something_else_is_refused(api: StandIn, callback: Any) -> None:
    with pytest.raises((KeyError, ValueError)) as raised:
        run(pytest.fail, told(api, callback=callback))
    assert "a\r\nb" not in str(raised.value)


SCRIPT = """
import sys, time, os
import modelog_handler

def function(job):
    assert "MODELOG_JOB" not in os.environ
    {body}

delivery = modelog_handler.Delivery(attempts=3, base=0.001, cap=0.01, timeout=5)
modelog_handler.main(function, delivery=delivery)
"""


def container(body: str, variable: Any) -> "subprocess.Popen[str]":
    """A container's process, with the module and nothing else on its path."""
    environment = {"PYTHONPATH": str(MODULE.parent), "NO_PROXY": "127.0.0.1"}
    if variable is not None:
        text = variable if isinstance(variable, str) else json.dumps(variable)
        environment["MODELOG_JOB"] = text
    script = SCRIPT.format(body=textwrap.indent(textwrap.dedent(body), "    ").strip())
    return subprocess.Popen(
        [sys.executable, "-S", "-c", script],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process: "subprocess.Popen[str]") -> tuple[int, str]:
    with process:
        _, errors = process.communicate(timeout=60)
    assert TOKEN not in errors
    return process.returncode, errors


def test_a_container_reports_and_exits_with_0(api: StandIn) -> None:
    api.answers = [Answer(503), OK]
    code, errors = finished(container("return sum(job['input'])", told(api, [1, 2])))
    assert (code, errors) == (0, f"job {JOB_ID}: reported\n")
    assert api.requests[1].json == {"status": "success", "output": 3}


def test_a_container_that_crashed_reports_and_exits_with_0(api: StandIn) -> None:
    api.answers = [OK]
    code, errors = finished(container("sys.exit(7)", told(api)))
    assert code == 0
    assert "Traceback" in errors
    assert error_of(api.requests[0]) == {"code": "handler_raised", "message": "SystemExit: 7"}


def test_a_container_that_cannot_report_exits_with_1(api: StandIn) -> None:
    api.answers = [Answer(500, b'{"message": "oops"}')] * 3
    code, errors = finished(container("return 1", told(api)))
    assert (code, errors) == (1, f"job {JOB_ID}: not reported: Modelog answered 500: oops\n")


def test_a_container_reads_its_input_back(api: StandIn) -> None:
    api.answers = [Answer(200, b'{"status": "started", "input": [4]}'), OK]
    code, _ = finished(container("return job['input']", by_reference(api)))
    assert code == 0
    assert api.requests[1].json["output"] == [4]


def test_a_container_reports_that_it_has_no_input(api: StandIn) -> None:
    api.answers = [Answer(500), Answer(500), Answer(500), OK]
    code, _ = finished(container("return 1", by_reference(api)))
    assert code == 0
    assert error_of(api.requests[3])["code"] == "input_unavailable"


@pytest.mark.parametrize(
    "variable", [None, "", "{", "[]", "5", '"x"', "{}", '{"job_id": "1", "callback": {}}']
)
def test_a_container_without_a_job_exits_with_2(variable: str | None) -> None:
    code, errors = finished(container("return 1", variable))
    assert (code, errors) == (2, "MODELOG_JOB holds no job\n")


def test_a_container_that_is_stopped_reports_a_failure(api: StandIn, tmp_path: Path) -> None:
    running = tmp_path / "running"
    body = f"""
        try:
            open({str(running)!r}, "w").close()
            time.sleep(600)
        except Exception:
            pass
    """
    api.answers = [Answer(503), OK]
    process = container(body, told(api))
    while not running.exists():
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    assert finished(process)[0] == 0
    assert error_of(api.requests[1]) == {
        "code": "terminated",
        "message": "the container was told to stop (SIGTERM)",
    }


def test_a_report_under_way_is_finished_when_the_container_is_stopped(api: StandIn) -> None:
    processes: list[Any] = []

    def stop_it(_request: Request) -> Answer:
        processes[0].send_signal(signal.SIGTERM)
        return Answer(503)

    def then(request: Request) -> Answer:
        return stop_it(request) if len(api.requests) == 1 else OK

    api.otherwise = then
    processes.append(container("return 1", told(api)))
    assert finished(processes[0])[0] == 0
    assert [request.json["status"] for request in api.requests] == ["success", "success"]


def test_the_module_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse(MODULE.read_text(), feature_version=(3, 9))
    imported = {
        name.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    } | {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert imported <= sys.stdlib_module_names
