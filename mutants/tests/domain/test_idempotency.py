"""API section 1, `Idempotency-Key`: one stream for each key of each caller."""

import re

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.idempotency import REQUEST, RequestAnswered, stream_key
from tests.domain.strategies import raw_json, text
from tests.samples import NOON

pairs = st.tuples(text, text)


@settings(max_examples=100, deadline=None)
@given(one=pairs, other=pairs)
def test_two_callers_or_two_keys_never_share_a_stream(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert (stream_key(*one) == stream_key(*other)) == (one == other)


def test_where_the_callers_name_ends_and_the_key_begins_counts() -> None:
    keys = [stream_key("ab", "c"), stream_key("a", "bc"), stream_key("", "abc")]
    assert len(set(keys)) == 3


def test_the_key_of_a_stream_is_bounded_whatever_the_callers_key_is() -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", stream_key("ada", "/:\n" * 10_000))
    assert REQUEST.stream(stream_key("ada", "k")).startswith("request:")


def test_the_key_of_a_stream_stays_what_it_is() -> None:
    # Stored streams are found by it: sha256 of '["ada","retry-1"]'.
    stored = "5c4a9945c9131739bb183320361626bba6eba91a729528515612a41df68be779"
    assert stream_key("ada", "retry-1") == stored


@settings(max_examples=30, deadline=None)
@given(event=st.builds(RequestAnswered, key=text, request=text, answer=raw_json))
def test_the_answer_is_the_state_and_survives_a_snapshot(event: RequestAnswered) -> None:
    state = REQUEST.evolve(None, event, NOON)
    assert state == event
    assert REQUEST.from_snapshot(msgspec.json.encode(REQUEST.to_snapshot(state))) == event
