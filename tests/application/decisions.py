"""Decisions on models for tests of the ledger, and what stands in a decision's way."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from adapters.store.log import EventLog
from application.context import Idempotency
from application.ledger import Committed, Ledger
from application.transaction import Transaction
from domain import model as decisions
from domain.model import MODEL, Model, existing
from tests.samples import context, definition

Work = Callable[[Transaction], Coroutine[Any, Any, Any]]


async def loaded(transaction: Transaction, key: str) -> Model:
    model = await transaction.load(MODEL, key)
    return existing(model, key)


def register(key: str) -> Work:
    async def work(transaction: Transaction) -> str:
        taken = await transaction.load(MODEL, key)
        events = decisions.register(
            taken,
            model_id=key,
            definition=definition(),
            in_process=(),
        )
        model = transaction.append(MODEL, key, events)
        assert model is not None
        return f"revision {model.revision}"

    return work


def set_status(key: str, status: Any) -> Work:
    async def work(transaction: Transaction) -> str:
        model = await loaded(transaction, key)
        events = decisions.set_status(model, version="1", status=status)
        transaction.append(MODEL, key, events)
        return f"{len(events)} events"

    return work


def update(key: str) -> Work:
    async def work(transaction: Transaction) -> int:
        model = await loaded(transaction, key)
        events = decisions.update(model, definition=definition(), in_process=())
        changed = transaction.append(MODEL, key, events)
        assert changed is not None
        return changed.revision

    return work


async def transact(ledger: Ledger, work: Work, key: str = "a", **more: Any) -> Committed[Any]:
    return await ledger.transact(work, context=context(), queue=[MODEL.stream(key)], **more)


def key(name: str, request: str = "body") -> Idempotency:
    return Idempotency(caller="ada", key=name, request=request)


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(test)


def counting(calls: list[str], name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    def counted(*arguments: Any, **named: Any) -> Any:
        calls.append(name)
        return plain(*arguments, **named)

    return counted


class Gate:
    """Holds back what the store answers when it is first asked."""

    def __init__(self, log: EventLog, name: str) -> None:
        self._plain: Callable[..., Any] = getattr(log, name)
        self._asked = threading.Event()
        self._open = threading.Event()
        self.calls = 0
        setattr(log, name, self._call)

    def _call(self, *arguments: Any, **named: Any) -> Any:
        self.calls += 1
        is_first = self.calls == 1
        answer = self._plain(*arguments, **named)
        if is_first:
            self._asked.set()
            self._open.wait(60)
        return answer

    async def asked(self) -> None:
        await asyncio.to_thread(self._asked.wait, 60)

    def open(self) -> None:
        self._open.set()
