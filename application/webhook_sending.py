"""Brings events to webhooks: at least once, signed, tried again, given up visibly.

Any number of workers share it. One of them takes a webhook on by a page of the log, in one
transaction with the rows of its outbox, and each row is taken by lease. A worker that dies
between sending and writing that down loses nothing: the row is sent once more.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

import msgspec

from application.cloud_events import cloud_event
from application.context import Clock, RequestContext, utc_now
from application.ids import new_id
from application.ledger import Ledger
from application.webhook_outbox import Claimed, Outbox, Spread, Target
from application.webhook_signatures import message_id, secret_of, signed_headers
from application.webhooks import Webhooks
from domain.catalogue import CATALOGUE
from domain.events import Record, Unreadable
from domain.metadata import Actor
from domain.retry import RetryPolicy
from domain.webhook import (
    WEBHOOK,
    Webhook,
    WebhookDeadLettersResolved,
    WebhookDeleted,
)

ACTOR = Actor(subject="modelog:webhooks")
POLL_SECONDS = 1.0
"""Behind the wake-up by new events: what falls due, leases that run out."""

PAGE = 500
MAX_PENDING = 1_000
"""A webhook that is so far behind is taken on when some of it was sent."""

MAX_DEAD = 10_000
"""With so many dead letters a webhook is disabled."""

EACH_AT_ONCE = 4
"""Sent to one webhook at once, so that a slow one leaves room for others."""

LONGEST_PAUSE = 3_600.0
"""A receiver that asks for more has nothing sent for so many seconds all the same."""

GRACE_SECONDS = 5.0
"""For what is under way when the service stops."""

REST = 60.0
"""A receiver that is busy and does not say for how long is left alone for as long at the most."""

GONE = 410
BUSY = frozenset({429, 502, 503, 504})

log = logging.getLogger("modelog.webhooks")


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What a receiver said: its status, or in `error` why there is none."""

    status: int | None = None
    error: str = ""
    retry_after: float | None = None

    @property
    def taken(self) -> bool:
        """Whether the receiver has it now (Standard Webhooks: any 2xx)."""
        return self.status is not None and 200 <= self.status < 300


class Sender(Protocol):
    """Reaches receivers."""

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """One attempt; whatever goes wrong is a reply."""


class WebhookSending:
    """Sends until it is stopped. Belongs to one event loop."""

    def __init__(
        self,
        webhooks: Webhooks,
        ledger: Ledger,
        outbox: Outbox,
        sender: Sender,
        *,
        master: bytes,
        retry: RetryPolicy,
        concurrency: int,
        clock: Clock = utc_now,
    ) -> None:
        self._webhooks = webhooks
        self._ledger = ledger
        self._outbox = outbox
        self._sender = sender
        self._master = master
        self._retry = retry
        self._concurrency = concurrency
        self._clock = clock
        self.owner = new_id()
        self._running: dict[Claimed, asyncio.Task[None]] = {}
        self._news = asyncio.Event()
        self._due = asyncio.Event()
        self._purge = True
        self._quiet = True
        """There is no webhook to send anything to, so events need not wake anybody."""
        self._stopping = False
        self._loops: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to send."""
        for step, woken in ((self._spread, self._news), (self._take, self._due)):
            self._loops.append(asyncio.create_task(self._repeat(step, woken)))

    def observe(self, records: Sequence[Record]) -> None:
        """Events that the read models have by now: some webhook may want them."""
        if any(isinstance(record.event, WebhookDeleted) for record in records):
            self._purge = True
        if not self._quiet or any(record.category == WEBHOOK.category for record in records):
            self._news.set()

    async def stop(self) -> None:
        """Begin nothing more, let what is under way end within the grace, give back the rest."""
        self._stopping = True
        for task in self._loops:
            task.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        if self._running:
            await asyncio.wait(self._running.values(), timeout=GRACE_SECONDS)
        left = dict(self._running)
        for task in left.values():
            task.cancel()
        await asyncio.gather(*left.values(), return_exceptions=True)
        try:
            await self._ledger.in_thread(self._outbox.release, self.owner, list(left))
        except Exception:
            log.warning("what was not sent is held until its leases run out", exc_info=True)

    async def _repeat(self, step: Callable[[], Awaitable[None]], woken: asyncio.Event) -> None:
        while not self._stopping:
            woken.clear()
            try:
                await step()
            except Exception:
                # The store may be away. Nothing is lost: it is all there when it is back.
                log.warning("webhooks cannot go on; trying again", exc_info=True)
                await asyncio.sleep(POLL_SECONDS)
                continue
            try:
                async with asyncio.timeout(POLL_SECONDS):
                    await woken.wait()
            except TimeoutError:
                pass

    # From the log to the outbox

    async def _spread(self) -> None:
        if self._purge:
            self._purge = False
            await self._ledger.in_thread(self._outbox.purge)
        was_quiet = self._quiet
        if moved := await self._ledger.in_thread(self._spread_page):
            self._news.set()  # there may be more
        if moved or (was_quiet and not self._quiet):
            self._due.set()

    def _spread_page(self) -> bool:
        """Take every webhook on by a page; whether any was. Blocks."""
        active = self._outbox.targets()
        self._quiet = not active
        targets = [each for each in active if each.pending < MAX_PENDING]
        if not targets:
            return False
        head = self._ledger.store.head()
        pages: dict[int, list[Record]] = {}
        moved = False
        for target in targets:
            if target.position >= head:
                continue
            if target.position not in pages:
                pages[target.position] = self._ledger.store.read_log(target.position, PAGE)
            if page := pages[target.position]:
                moved |= self._outbox.spread(_of_page(target, page))
        return moved

    # From the outbox to the receiver

    async def _take(self) -> None:
        free = self._concurrency - len(self._running)
        if free <= 0 or self._quiet:
            return
        held = [claimed.webhook_id for claimed in self._running]
        busy = sorted({each for each in held if held.count(each) >= EACH_AT_ONCE})
        taken = await self._ledger.in_thread(
            self._outbox.claim, self.owner, free, EACH_AT_ONCE, busy
        )
        for claimed in taken:
            task = asyncio.create_task(self._handle(claimed))
            self._running[claimed] = task
            task.add_done_callback(partial(self._done, claimed))

    def _done(self, claimed: Claimed, _task: asyncio.Task[None]) -> None:
        self._running.pop(claimed, None)
        self._due.set()

    async def _handle(self, claimed: Claimed) -> None:
        try:
            await self._deliver(claimed)
        except Exception:
            # It stays leased until the lease runs out, and is then sent again.
            log.warning("what became of a delivery was not written down", exc_info=True)

    async def _deliver(self, claimed: Claimed) -> None:
        webhook = (await self._ledger.load(WEBHOOK, claimed.webhook_id)).state
        if webhook is None or webhook.deleted or webhook.status != "active":
            await self._ledger.in_thread(self._outbox.release, self.owner, [claimed])
            return
        body = await self._ledger.in_thread(self._body, claimed.position)
        if body is None:
            reply = Reply(error="the event cannot be read by this version of the service")
        else:
            reply = await self._sender.send(
                webhook.url, self._headers(webhook, claimed, body), body
            )
        if reply.taken:
            await self._ledger.in_thread(self._outbox.delivered, self.owner, claimed)
        elif reply.status == GONE:
            # In this order: what is not held any more is sent while the webhook is active.
            await self._disable(claimed, "the receiver answered 410: it wants no more")
            await self._failed(claimed, reply, delay=0.0)
        else:
            await self._not_taken(claimed, reply)

    def _body(self, position: int) -> bytes | None:
        """What is sent of an event; None where it cannot be read. Blocks."""
        [record] = self._ledger.store.read_log(position - 1, 1)
        if isinstance(record.event, Unreadable):
            return None
        return msgspec.json.encode(cloud_event(record))

    def _headers(self, webhook: Webhook, claimed: Claimed, body: bytes) -> Mapping[str, str]:
        now = self._clock()
        secrets = [secret_of(self._master, webhook.id, each) for each in webhook.secrets(now)]
        message = message_id(webhook.id, claimed.position)
        return {
            "content-type": "application/cloudevents+json; charset=utf-8",
            "user-agent": "modelog",
            **signed_headers(secrets, message, int(now.timestamp()), body),
        }

    async def _not_taken(self, claimed: Claimed, reply: Reply) -> None:
        pause = self._retry.delay(claimed.attempt, random.random(), reply.retry_after)  # noqa: S311
        if pause is not None:
            await self._failed(claimed, reply, delay=pause.total_seconds())
            if reply.status in BUSY:
                rest = min(reply.retry_after or min(pause.total_seconds(), REST), LONGEST_PAUSE)
                await self._ledger.in_thread(self._outbox.throttle, claimed.webhook_id, rest)
            return
        log.warning(
            "webhook %s did not take position %d in %d attempts: %s",
            claimed.webhook_id,
            claimed.position,
            claimed.attempt,
            _why(reply),
        )
        bury = partial(
            self._outbox.bury, self.owner, claimed, status=reply.status, error=_why(reply)
        )
        if await self._ledger.in_thread(bury):
            await self._disable(
                claimed, f"nothing was taken in {claimed.attempt} attempts; last: {_why(reply)}"
            )
        elif await self._ledger.in_thread(self._outbox.dead, claimed.webhook_id) >= MAX_DEAD:
            await self._disable(claimed, f"there are {MAX_DEAD:,} dead letters")

    async def _failed(self, claimed: Claimed, reply: Reply, *, delay: float) -> None:
        log.info(
            "webhook %s did not take position %d, attempt %d: %s",
            claimed.webhook_id,
            claimed.position,
            claimed.attempt,
            _why(reply),
        )
        failed = partial(
            self._outbox.failed,
            self.owner,
            claimed,
            status=reply.status,
            error=_why(reply),
            delay=delay,
        )
        await self._ledger.in_thread(failed)
        if delay < POLL_SECONDS:
            asyncio.get_running_loop().call_later(delay, self._due.set)

    async def _disable(self, claimed: Claimed, reason: str) -> None:
        log.warning("webhook %s is disabled: %s", claimed.webhook_id, reason)
        request = new_id()
        context = RequestContext(actor=ACTOR, request_id=request, correlation=request)
        await self._webhooks.disable(claimed.webhook_id, reason, context)


def _of_page(target: Target, page: Sequence[Record]) -> Spread:
    webhook = target.webhook
    own = WEBHOOK.stream(webhook.id)
    named = [(record.position, CATALOGUE.name_of(record.event)) for record in page]
    return Spread(
        webhook_id=webhook.id,
        after=target.position,
        upto=page[-1].position,
        wanted=[(position, name) for position, name in named if webhook.wants(name)],
        resolved=[
            record.event
            for record in page
            if record.stream == own and isinstance(record.event, WebhookDeadLettersResolved)
        ],
    )


def _why(reply: Reply) -> str:
    return reply.error or f"the receiver answered {reply.status}"
