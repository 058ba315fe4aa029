"""Places of jobs: taken until a handler is through, and for how many more besides."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from application.job_places import Places

SIZES = {"in_process": 3, "lambda": 1}


def test_a_place_is_free_when_the_handler_is_through() -> None:
    places = Places(SIZES)
    places.occupy("a", "lambda")
    assert places.free("lambda") == 0
    assert places.leave("a") == "lambda"
    assert places.free("lambda") == 1
    assert places.end("a") is None  # it came free before
    assert places.free("lambda") == 1


def test_a_job_that_ends_without_reaching_its_handler_frees_its_place() -> None:
    places = Places(SIZES)
    places.occupy("a", "lambda")
    assert places.end("a") == "lambda"
    assert places.free("lambda") == 1


def test_what_cannot_be_written_down_does_not_pile_up() -> None:
    places = Places(SIZES)
    places.occupy("a", "lambda")
    assert places.leave("a") == "lambda"
    places.occupy("b", "lambda")
    assert places.leave("b") is None  # a is not written down yet
    assert places.free("lambda") == 0
    assert places.end("a") is None
    assert places.end("b") == "lambda"
    assert places.free("lambda") == 1


class Worker(RuleBasedStateMachine):
    """Whatever it does, it has as many jobs at their handlers as it may, and twice as many at most
    in hand."""

    def __init__(self) -> None:
        super().__init__()
        self.places = Places(SIZES)
        self.taken = 0
        self.at_handlers: dict[str, str] = {}
        self.through: dict[str, str] = {}

    @rule(kind=st.sampled_from(sorted(SIZES)))
    def take(self, kind: str) -> None:
        if self.places.free(kind) > 0:
            self.taken += 1
            self.places.occupy(f"job-{self.taken}", kind)
            self.at_handlers[f"job-{self.taken}"] = kind

    @precondition(lambda self: self.at_handlers)
    @rule(data=st.data())
    def handler_returns(self, data: st.DataObject) -> None:
        job_id = data.draw(st.sampled_from(sorted(self.at_handlers)))
        before = self.places.free(self.at_handlers[job_id])
        kind = self.at_handlers.pop(job_id)
        freed = self.places.leave(job_id)
        assert self.places.free(kind) == before + (freed == kind)
        self.through[job_id] = kind

    @precondition(lambda self: self.at_handlers or self.through)
    @rule(data=st.data())
    def end(self, data: st.DataObject) -> None:
        job_id = data.draw(st.sampled_from(sorted({**self.at_handlers, **self.through})))
        kind = self.at_handlers.pop(job_id, None) or self.through.pop(job_id)
        before = self.places.free(kind)
        freed = self.places.end(job_id)
        assert self.places.free(kind) == before + (freed == kind)

    @invariant()
    def bounds_hold(self) -> None:
        for kind, size in SIZES.items():
            at_handlers = list(self.at_handlers.values()).count(kind)
            in_hand = at_handlers + list(self.through.values()).count(kind)
            assert 0 <= self.places.free(kind) <= size - at_handlers
            assert in_hand <= 2 * size
            if in_hand == 0:
                assert self.places.free(kind) == size


TestWorker = Worker.TestCase
