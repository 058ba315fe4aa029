"""Handlers that are Python functions in this service, by their registered names."""

import importlib
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from importlib.metadata import entry_points
from typing import Any, TypeVar

ENTRY_POINTS = "modelog.handlers"

HandlerFunction = Callable[[Mapping[str, Any]], Any]
F = TypeVar("F", bound=HandlerFunction)

_registered: dict[str, HandlerFunction] = {}


def handler(name: str) -> Callable[[F], F]:
    """Register a function as the in-process handler of this name.

    It is called with one mapping `{job_id, job_type, model_id, model_version, input}`
    and returns the output, of what JSON has: dicts with text keys, lists, text, numbers,
    true, false, None. It runs in a thread, and may be `async`: it then gets an event loop
    of its own. Raises `ValueError` for a name that is taken.
    """

    def register(function: F) -> F:
        if _registered.get(name, function) is not function:
            raise ValueError(f"an in-process handler is registered as {name!r} already")
        _registered[name] = function
        return function

    return register


def registered_names() -> Collection[str]:
    """The names that handlers are registered under."""
    return _registered.keys()


def registered(name: str) -> HandlerFunction | None:
    """The function registered under a name."""
    return _registered.get(name)


def load_handlers(modules: Sequence[str]) -> None:
    """Import the modules that register handlers: those installed as entry points, and these.

    Modules are found from the current folder too. Raises `ImportError`.
    """
    for entry_point in entry_points(group=ENTRY_POINTS):
        entry_point.load()
    if modules and "" not in sys.path:
        sys.path.insert(0, "")
    for module in modules:
        importlib.import_module(module)
