"""In-process handlers: where they run, what they may return, what becomes of what they raise."""

import asyncio
import collections
import dataclasses
import datetime
import decimal
import enum
import logging
import math
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
import pytest

from adapters.dispatch import in_process as registry
from adapters.dispatch.in_process import handler, registered, registered_names
from adapters.dispatch.local_runs import LocalRuns
from application.dispatch import Raised, Returned, Undelivered
from tests.adapters.dispatch.jobs import JOB_ID, in_process, job, outcome

LIMIT = 6 * 1024 * 1024


@pytest.fixture(autouse=True)
def clean_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})


@pytest.fixture
def runs() -> Iterator[LocalRuns]:
    made = LocalRuns(concurrency=2, max_output_bytes=LIMIT)
    yield made
    made.close()


def returned(runs: LocalRuns, output: Any) -> bytes:
    result = result_of(runs, lambda _job: output)
    assert isinstance(result, Returned), result
    return bytes(result.output)


def raised(runs: LocalRuns, function: Callable[[Mapping[str, Any]], Any]) -> tuple[str, str]:
    result = result_of(runs, function)
    assert isinstance(result, Raised), result
    return result.error.code, result.error.message


def bad_output(runs: LocalRuns, output: Any) -> str:
    code, message = raised(runs, lambda _job: output)
    assert code == "bad_output"
    return message.removeprefix("the output cannot be stored: ")


def result_of(runs: LocalRuns, function: Callable[[Mapping[str, Any]], Any]) -> Any:
    registry._registered.clear()
    handler("f")(function)
    return outcome(runs, job(in_process("f"), {"rows": [1, 2.5, "ü"]}))


def test_a_handler_gets_its_job_and_its_output_is_json(runs: LocalRuns) -> None:
    seen: list[Mapping[str, Any]] = []

    def echo(told: Mapping[str, Any]) -> Any:
        seen.append(told)
        return {"echo": told["input"]}

    assert result_of(runs, echo) == Returned(
        output=msgspec.Raw(b'{"echo":{"rows":[1,2.5,"\xc3\xbc"]}}')
    )
    assert seen == [
        {
            "job_id": JOB_ID,
            "job_type": "training",
            "model_id": "prices",
            "model_version": "3",
            "input": {"rows": [1, 2.5, "ü"]},
        }
    ]


def test_an_async_handler_has_an_event_loop_of_its_own(runs: LocalRuns) -> None:
    async def slowly(told: Mapping[str, Any]) -> Any:
        await asyncio.sleep(0)
        return len(told["input"]["rows"])

    assert result_of(runs, slowly) == Returned(output=msgspec.Raw(b"3"))


def test_handlers_run_beside_the_event_loop_and_no_more_than_allowed(runs: LocalRuns) -> None:
    gate = threading.Event()
    running: list[str] = []
    lock = threading.Lock()
    most = 0

    @handler("wait")
    def wait(_told: Mapping[str, Any]) -> None:
        nonlocal most
        with lock:
            running.append(threading.current_thread().name)
            most = max(most, len(running))
        assert gate.wait(30)
        with lock:
            running.pop()

    async def several() -> list[Any]:
        jobs = [asyncio.ensure_future(runs.dispatch(job(in_process("wait")))) for _ in range(6)]
        # The loop goes on while both threads wait.
        while len(running) < 2:  # noqa: ASYNC110 - threads know no asyncio.Event
            await asyncio.sleep(0.001)
        assert threading.current_thread().name not in running
        gate.set()
        return await asyncio.gather(*jobs)

    assert asyncio.run(several()) == [Returned(output=msgspec.Raw(b"null"))] * 6
    assert most == 2


def test_a_cancelled_wait_leaves_the_pool_usable(runs: LocalRuns) -> None:
    gate = threading.Event()
    handler("wait")(lambda _told: gate.wait(30))
    handler("quick")(lambda _told: 1)

    async def cancelled() -> Any:
        waiting = [asyncio.ensure_future(runs.dispatch(job(in_process("wait")))) for _ in range(3)]
        await asyncio.sleep(0.01)
        for each in waiting:
            each.cancel()
        gate.set()
        return await runs.dispatch(job(in_process("quick")))

    assert asyncio.run(cancelled()) == Returned(output=msgspec.Raw(b"1"))


def test_a_name_that_is_not_registered_here_may_be_elsewhere(runs: LocalRuns) -> None:
    result = outcome(runs, job(in_process("absent")))
    assert isinstance(result, Undelivered)
    assert (result.error.code, result.retry) == ("unknown_handler", True)
    assert "'absent'" in result.error.message


def test_a_name_is_taken_once() -> None:
    handler("f")(len)
    handler("f")(len)
    with pytest.raises(ValueError, match="'f' already"):
        handler("f")(lambda _told: None)
    assert list(registered_names()) == ["f"]
    assert registered("f") is len
    assert registered("g") is None


class Unprintable(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ValueError("no rows"), "ValueError: no rows"),
        (KeyError("rows"), "KeyError: 'rows'"),
        (RuntimeError(), "RuntimeError"),
        (SystemExit(3), "SystemExit: 3"),
        (KeyboardInterrupt(), "KeyboardInterrupt"),
        (StopIteration(1), "StopIteration: 1"),
        (asyncio.CancelledError(), "CancelledError"),
        (GeneratorExit(), "GeneratorExit"),
        (Unprintable(), "Unprintable: its text cannot be made"),
        (ValueError("a\0b\ud800"), "ValueError: a\ufffdb\ufffd"),
        (ValueError("x" * 5000), "ValueError: " + "x" * 988 + "..."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_a_handler_raises_is_its_jobs_end(
    runs: LocalRuns, error: BaseException, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_told: Mapping[str, Any]) -> Any:
        raise error

    assert raised(runs, fail) == ("handler_raised", message)
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert JOB_ID in record.getMessage()
    assert "Traceback" in record.getMessage()
    record.getMessage().encode()  # whatever the text of the exception holds
    assert "Traceback" not in message


def test_endless_recursion_is_its_jobs_end(runs: LocalRuns) -> None:
    def down(told: Mapping[str, Any]) -> Any:
        return down(told)

    code, message = raised(runs, down)
    assert code == "handler_raised"
    assert message.startswith("RecursionError: ")


class Text(str):
    __slots__ = ()


class Real(float):
    """As numpy.float64 is."""


class Whole(int):
    pass


class Colour(enum.StrEnum):
    RED = "red"


class Plain(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: int = 1


@pytest.mark.parametrize(
    ("output", "encoded"),
    [
        (None, b"null"),
        (True, b"true"),
        (-(2**63), b"-9223372036854775808"),
        (2**64 - 1, b"18446744073709551615"),
        (1e308, b"1e308"),
        ("ü\n", b'"\xc3\xbc\\n"'),
        ((1, [2, (3,)]), b"[1,[2,[3]]]"),
        ({"a": {}, "": []}, b'{"a":{},"":[]}'),
        (collections.OrderedDict(a=1), b'{"a":1}'),
        (collections.defaultdict(list, a=[1]), b'{"a":[1]}'),
        ([Real(1.5), Whole(2), Text("x"), Colour.RED], b'[1.5,2,"x","red"]'),
        ({Text("k"): 1}, b'{"k":1}'),
        ([1, 2.5, None, "x"], b'[1,2.5,null,"x"]'),
    ],
    ids=repr,
)
def test_what_json_has_is_returned(runs: LocalRuns, output: Any, encoded: bytes) -> None:
    assert returned(runs, output) == encoded


def nested(depth: int, value: Any = 1) -> Any:
    for _ in range(depth):
        value = [value]
    return value


def cyclic_list() -> Any:
    value: list[Any] = []
    value.append({"again": value})
    return value


def doubling(levels: int) -> Any:
    """Not a cycle, and yet without end: each level is twice the one below."""
    value: Any = []
    for _ in range(levels):
        value = [value, value]
    return value


BAD: list[tuple[str, Callable[[], Any], str]] = [
    ("nan", lambda: math.nan, "nan is not a JSON number"),
    ("nan inside", lambda: {"p": [0.5, math.nan]}, "/p/1: nan is not a JSON number"),
    ("infinity", lambda: {"a/b~": -math.inf}, "/a~1b~0: -inf is not a JSON number"),
    ("nan of a subclass", lambda: [Real("nan")], "/0: nan is not a JSON number"),
    ("nan far in", lambda: [1.0] * 25_000 + [math.nan], "/25000: nan is not a JSON number"),
    ("bytes", lambda: {"model": b"x"}, "/model: a bytes is not a JSON value"),
    ("bytearray", lambda: bytearray(b"x"), "a bytearray is not a JSON value"),
    ("a set", lambda: {1}, "a set is not a JSON value"),
    ("a date", lambda: [datetime.date(2026, 1, 1)], "/0: a date is not a JSON value"),
    ("a decimal", lambda: decimal.Decimal(1), "a Decimal is not a JSON value"),
    ("a dataclass", Point, "a Point is not a JSON value"),
    ("an enum", lambda: Plain.RED, "a Plain is not a JSON value"),
    ("a struct", lambda: msgspec.Raw(b"1"), "a Raw is not a JSON value"),
    ("an object", object, "an object is not a JSON value"),
    ("a generator", lambda: (x for x in [1]), "a generator is not a JSON value"),
    ("a number as key", lambda: {"a": {1: 2}}, "/a: the key 1 is an int, not a string"),
    ("None as key", lambda: {None: 1}, "the key None is a NoneType, not a string"),
    ("a list in itself", cyclic_list, "/0/again: a list contains itself"),
    ("deep inside", lambda: [nested(30), b""], "/1: a bytes"),
    ("deeper", lambda: nested(21, b""), "/0" * 20 + "/...: a bytes is not"),
    ("101 levels", lambda: nested(101), "nested deeper than 100 levels"),
    ("100,000 levels", lambda: nested(100_000), "nested deeper than 100 levels"),
    ("two to the sixtieth", lambda: doubling(60), "more than 500000 dicts and lists"),
    ("a large integer", lambda: [2**64], "/0: the integer does not fit 64 bits"),
    ("a large integer of many", lambda: [1, -(2**63) - 1], "/1: the integer does not fit 64 bits"),
    ("a huge integer", lambda: 10**10_000, "the integer does not fit 64 bits"),
    ("a lone surrogate", lambda: ["\ud800"], "a string holds a lone surrogate"),
    ("a lone surrogate as key", lambda: {"\ud800": 1}, "a string holds a lone surrogate"),
    ("NUL", lambda: {"a": "x\0"}, "/a: the string holds a NUL character"),
    ("NUL in a key", lambda: {"a\0": 1}, "a key holds a NUL character"),
    ("one long string", lambda: "x" * LIMIT, "larger than 6291456 bytes"),
    ("a wide string", lambda: "ü" * (LIMIT // 2), "larger than 6291456 bytes"),
    ("100 MB of text", lambda: ["x" * 1_000_000] * 100, "larger than 6291456 bytes"),
    ("many numbers", lambda: [0.123456789] * 1_000_000, "larger than 6291456 bytes"),
    ("many empty keys", lambda: dict.fromkeys(map(str, range(1_000_000)), 1), "larger than"),
]


@pytest.mark.parametrize(("output", "message"), [case[1:] for case in BAD], ids=[c[0] for c in BAD])
def test_what_json_has_not_is_a_bad_output_that_says_where(
    runs: LocalRuns, output: Callable[[], Any], message: str
) -> None:
    assert message in bad_output(runs, output())


def test_what_is_nested_deepest_and_what_is_largest_is_returned(runs: LocalRuns) -> None:
    assert returned(runs, nested(100)) == b"[" * 100 + b"1" + b"]" * 100
    assert len(returned(runs, "x" * (LIMIT - 2))) == LIMIT
    assert len(returned(runs, [[]] * 499_999)) == 3 * 499_999 + 1


def test_the_same_value_twice_is_no_cycle(runs: LocalRuns) -> None:
    shared = {"a": [1]}
    assert returned(runs, [shared, shared]) == b'[{"a":[1]},{"a":[1]}]'


def test_an_output_whose_own_code_fails_is_a_bad_output(runs: LocalRuns) -> None:
    class Broken(dict[str, Any]):
        def items(self) -> Any:
            raise SystemExit(1)

    assert bad_output(runs, Broken(a=1)) == "SystemExit: 1"


def test_an_output_is_encoded_beside_the_event_loop(runs: LocalRuns) -> None:
    walked_in: list[str] = []

    class Watched(dict[str, Any]):
        def items(self) -> Any:
            walked_in.append(threading.current_thread().name)
            return super().items()

    assert returned(runs, Watched(a=1)) == b'{"a":1}'
    assert walked_in == ["modelog-handler-1"]


def test_a_large_output_is_refused_without_being_copied(runs: LocalRuns) -> None:
    # 100 MB as JSON, of one string of a megabyte: what is walked and made must stay small.
    import tracemalloc

    output = {str(number): "x" * 1_000_000 for number in range(100)}
    tracemalloc.start()
    try:
        assert "larger than" in bad_output(runs, output)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    assert sys.getsizeof(output["0"]) > 1_000_000
