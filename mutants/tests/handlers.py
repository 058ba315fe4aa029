"""In-process handlers that tests run in a real service: `--handlers tests.handlers`."""

import threading
import time
from collections.abc import Mapping
from typing import Any

from adapters.dispatch.in_process import handler


@handler("echo")
def echo(job: Mapping[str, Any]) -> Any:
    """What came in."""
    return {"echo": job["input"], "thread": threading.current_thread().name}


@handler("raise")
def fail(job: Mapping[str, Any]) -> Any:
    """An error of the user's own."""
    raise RuntimeError(f"no luck with {job['input']}")


@handler("exit")
def leave(_job: Mapping[str, Any]) -> Any:
    """Ends its job, not the service."""
    raise SystemExit(3)


@handler("sleep")
def sleep(job: Mapping[str, Any]) -> Any:
    """Takes as many seconds as its input says."""
    time.sleep(job["input"])
    return job["input"]


@handler("pause")
def pause(job: Mapping[str, Any]) -> Any:
    """Long enough to be killed in the middle."""
    time.sleep(0.4)
    return job["input"]


@handler("returns")
def returns(job: Mapping[str, Any]) -> Any:
    """Something that is no JSON, by name."""
    cycle: list[Any] = []
    cycle.append(cycle)
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    values = {
        "nan": lambda: {"price": float("nan")},
        "infinity": lambda: [float("inf")],
        "bytes": lambda: {"raw": b"\x00"},
        "cycle": lambda: cycle,
        "deep": lambda: deep,
        "huge": lambda: "x" * 100_000_000,
        "long": lambda: list(range(10_000_000)),
        "key": lambda: {1: "one"},
        "integer": lambda: 2**64,
        "object": object,
        "surrogate": lambda: "\ud800",
        "nul": lambda: "\0",
    }
    return values[job["input"]]()
