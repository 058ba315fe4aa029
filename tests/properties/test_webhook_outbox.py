"""Whatever two workers do, and whenever one of them dies: no event that is wanted is lost."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from adapters.store.log import open_log
from adapters.store.webhook_outbox import WebhookOutbox
from application.webhook_outbox import Claimed, Spread
from tests.adapters.store.test_webhook_outbox import BORN, Given

OWNERS = st.sampled_from(["one", "two"])


class Outbox(RuleBasedStateMachine):
    """One webhook, two workers. A lease may have run out whenever somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._log = open_log(f"sqlite:///{Path(self._folder.name) / 'modelog.db'}")
        self._given = Given(self._log)
        database = self._given.database
        self._steady = WebhookOutbox(database, lease_seconds=60)
        self._frozen = WebhookOutbox(database, lease_seconds=-1)
        self._steady.targets()
        self._wanted: set[int] = set()
        self._head = BORN
        self._seen: dict[str, int] = {"one": BORN, "two": BORN}
        self._hands: list[tuple[str, Claimed]] = []
        self._told: set[int] = set()
        """Positions of which somebody who held them said that they were taken."""

    def teardown(self) -> None:
        self._log.close()
        self._folder.cleanup()

    @rule(wants=st.lists(st.booleans(), min_size=1, max_size=4))
    def append(self, wants: list[bool]) -> None:
        """Events come, of which the webhook wants some."""
        for wanted in wants:
            self._head += 1
            if wanted:
                self._wanted.add(self._head)

    @rule(owner=OWNERS)
    def look(self, owner: str) -> None:
        """A worker reads how far the webhook is."""
        [target] = self._steady.targets()
        self._seen[owner] = target.position

    @rule(owner=OWNERS, size=st.integers(1, 5))
    def spread(self, owner: str, size: int) -> None:
        """A worker takes it on from where it saw it, which may be long ago."""
        after = self._seen[owner]
        upto = min(after + size, self._head)
        wanted = [(at, "job.completed") for at in range(after + 1, upto + 1) if at in self._wanted]
        before = self._given.progress().position
        moved = self._steady.spread(
            Spread(webhook_id="w", after=after, upto=upto, wanted=wanted, resolved=[])
        )
        assert moved == (before == after)
        if moved:
            self._seen[owner] = upto

    @rule(owner=OWNERS, limit=st.integers(1, 3), dies=st.booleans())
    def claim(self, owner: str, limit: int, dies: bool) -> None:
        """A worker takes some; if it dies its lease has run out when the next one looks."""
        outbox = self._frozen if dies else self._steady
        self._hands += [(owner, each) for each in outbox.claim(owner, limit, limit, [])]

    @rule(data=st.data(), how=st.sampled_from(["delivered", "failed", "buried", "released"]))
    def settle(self, data: st.DataObject, how: str) -> None:
        """Somebody says what became of one, perhaps after another has taken it over."""
        if not self._hands:
            return
        owner, claimed = self._hands.pop(data.draw(st.integers(0, len(self._hands) - 1)))
        match how:
            case "delivered":
                self._told.add(claimed.position)
                self._steady.delivered(owner, claimed)
            case "failed":
                self._steady.failed(owner, claimed, status=500, error="no", delay=0)
            case "buried":
                self._steady.bury(owner, claimed, status=500, error="no")
            case _:
                self._steady.release(owner, [claimed])

    @invariant()
    def nothing_is_lost(self) -> None:
        """What was taken on is still to be sent, was given up, or was taken: once each."""
        progress = self._given.progress()
        assert progress.position is not None
        due = {at for at in self._wanted if at <= progress.position}
        left = self._given.deliveries()
        positions = [each.position for each in left]
        assert len(positions) == len(set(positions))
        assert due - set(positions) <= self._told
        assert set(positions) <= due
        assert progress.delivered + progress.pending + progress.dead == len(due)


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
