"""The pauses between tries (API section 5, "Jobs")."""

from datetime import timedelta

import pytest

from domain.retry import RetryPolicy

POLICY = RetryPolicy(attempts=9)
ALMOST_ONE = 1 - 1e-12


def seconds(attempt: int, jitter: float, asked: float | None = None) -> float:
    delay = POLICY.delay(attempt, jitter, asked)
    assert delay is not None
    return delay.total_seconds()


@pytest.mark.parametrize(
    ("attempt", "most"), [(1, 2), (2, 4), (3, 8), (4, 16), (5, 32), (6, 64), (7, 120), (8, 120)]
)
def test_each_pause_may_be_twice_as_long_up_to_the_longest(attempt: int, most: float) -> None:
    assert seconds(attempt, ALMOST_ONE) == pytest.approx(most)
    assert seconds(attempt, 0.5) == pytest.approx(most / 2)


def test_no_pause_is_shorter_than_half_a_second() -> None:
    assert seconds(1, 0.0) == seconds(8, 0.0) == 0.5
    assert seconds(1, 0.3) == pytest.approx(0.6)


def test_the_other_side_may_ask_for_more_but_not_for_ever() -> None:
    assert seconds(1, 0.0, 7) == 7
    assert seconds(1, 0.0, 0.1) == 0.5
    assert seconds(8, 0.5, 7) == pytest.approx(60)
    assert seconds(1, 0.0, 1_000) == 120


def test_after_the_last_try_there_is_none() -> None:
    assert POLICY.delay(8, 0.0) == timedelta(seconds=0.5)
    assert POLICY.delay(9, 0.0) is None
    assert POLICY.delay(10, 0.0, 7) is None
    default = RetryPolicy()
    assert (default.attempts, default.base, default.longest) == (5, 2.0, 120.0)
