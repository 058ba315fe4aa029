"""Both clients behind one face: what is awaited of the asynchronous one is waited for."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from modelog_client import AsyncModelog, Modelog

KINDS = ("blocking", "asynchronous")


class Driven:
    """An `AsyncModelog` that is called as a `Modelog` is."""

    def __init__(self, client: Any, runner: asyncio.Runner) -> None:
        self._client = client
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        if not callable(found):
            return found
        return _Method(found, self._runner)


class _Method:
    def __init__(self, method: Callable[..., Any], runner: asyncio.Runner) -> None:
        self._method = method
        self._runner = runner

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._driven(self._method(*arguments, **named))

    def answer(self, *arguments: Any, **named: Any) -> Any:
        answer: Any = self._method.answer  # type: ignore[attr-defined] # of an operation
        return self._driven(answer(*arguments, **named))

    def _driven(self, given: Any) -> Any:
        if isinstance(given, AsyncIterator):
            return self._items(given)
        if inspect.isawaitable(given):
            return self._runner.run(_awaited(given))
        return given

    def _items(self, items: AsyncIterator[Any]) -> Iterator[Any]:
        while True:
            try:
                yield self._runner.run(_awaited(anext(items)))
            except StopAsyncIteration:
                return


async def _awaited(given: Any) -> Any:
    return await given


@contextmanager
def connected(kind: str, url: str, token: Any = "", **more: Any) -> Iterator[Any]:
    """A client of one kind, closed at the end."""
    # No TLS on loopback; reading certificates would take the longest.
    if kind == "blocking":
        with (
            httpx.Client(trust_env=False, verify=False) as http,
            Modelog(url, token, http=http, **more) as client,
        ):
            yield client
        return
    with asyncio.Runner() as runner:
        own = httpx.AsyncClient(trust_env=False, verify=False)
        yield Driven(AsyncModelog(url, token, http=own, **more), runner)
        runner.run(own.aclose())
