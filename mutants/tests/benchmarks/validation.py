"""Validation of a payload of 10,000 numbers, beside `jsonschema`."""

import time
from collections.abc import Callable

import jsonschema
import msgspec

from adapters.contracts.validation import ContractValidator
from tests.benchmarks.report import Row, ratio

ROUNDS = 7
SCHEMA = {
    "type": "object",
    "required": ["features"],
    "properties": {"features": {"type": "array", "items": {"type": "number"}}},
}
INSTANCE = {"features": [number * 0.5 for number in range(10_000)]}


def rate(call: Callable[[], object], seconds: float = 0.5) -> float:
    """How often a call is done in a second."""
    begin, count = time.perf_counter(), 0
    while time.perf_counter() - begin < seconds:
        call()
        count += 1
    return count / (time.perf_counter() - begin)


def main() -> list[Row]:
    """The rows of this benchmark."""
    validator, schema = ContractValidator(), msgspec.json.encode(SCHEMA)
    reference = jsonschema.Draft202012Validator(SCHEMA)
    assert validator.accepts("f", schema, INSTANCE)
    assert reference.is_valid(INSTANCE)
    mine, peer = [], []
    for _ in range(ROUNDS):
        mine.append(rate(lambda: validator.accepts("f", schema, INSTANCE)))
        peer.append(rate(lambda: reference.is_valid(INSTANCE)))
    return [ratio("validations/s of 10,000 numbers", mine, "jsonschema", peer, target=100)]
