"""Many services of a domain at once: what their features resolve to, and whether that fits.

Used where a change concerns all of them: new features, a new `default` assignment, the
initialisation of every service (API section 5, "Features" and "Assignments").
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec

from application.features import Features
from application.ledger import Ledger
from application.transaction import Transaction
from domain import service as services
from domain.errors import BlockingService, FieldError
from domain.feature import Feature, Resolved, Values, resolve
from domain.service import SERVICE, Service
from domain.service_roster import ROSTER, Roster

LOADED_AT_ONCE = 64
MAX_BLOCKING = 1_000
"""Services that a refusal names."""

MAX_ERRORS_EACH = 5

Check = Callable[[msgspec.Raw], Sequence[FieldError]]
"""What is wrong with an input by a contract, `path` a pointer into the input."""


class Candidate(msgspec.Struct, frozen=True):
    """A service, new or known, with the values that it is to have."""

    service_id: str
    provided: Values
    departure_datetime: datetime | None

    def has_departed(self, now: datetime) -> bool:
        """Whether its departure would be past."""
        return self.departure_datetime is not None and self.departure_datetime <= now


class Checked(msgspec.Struct, frozen=True):
    """What a candidate's features resolve to, the input that it gives, and what is wrong."""

    candidate: Candidate
    resolved: Values
    input: msgspec.Raw
    errors: tuple[FieldError, ...]


def candidate_of(service: Service) -> Candidate:
    """A service as it is."""
    return Candidate(service.id, service.provided_features, service.departure_datetime)


def input_of(service_id: str, departure: datetime | None, values: Values) -> msgspec.Raw:
    """What the job of an initialisation is given (API section 5, "Features")."""
    whole = {"service_id": service_id, "departure_datetime": departure, "features": values}
    return msgspec.Raw(msgspec.json.encode(whole))


def named_as_sent(errors: Sequence[FieldError]) -> tuple[FieldError, ...]:
    """Errors in the input of an initialisation, at the fields of the request that it came from."""
    return tuple(FieldError(path=_as_sent(error.path), message=error.message) for error in errors)


def _as_sent(path: str) -> str:
    if path == "/features" or path.startswith("/features/"):
        return "/static_features" + path.removeprefix("/features")
    return path


class ServiceChecks:
    """Loads and checks the services of a domain inside a decision."""

    def __init__(self, ledger: Ledger, features: Features) -> None:
        self._ledger = ledger
        self._features = features

    async def load(
        self, transaction: Transaction, client_id: str, domain_id: str, ids: Sequence[str]
    ) -> list[Service]:
        """The services with these ids, which are there."""
        found: list[Service] = []
        for start in range(0, len(ids), LOADED_AT_ONCE):
            some = ids[start : start + LOADED_AT_ONCE]
            keys = [services.key_of(client_id, domain_id, each) for each in some]
            states = await asyncio.gather(*(_load(transaction, key) for key in keys))
            found += [
                services.existing(state, each) for state, each in zip(states, some, strict=True)
            ]
        return found

    async def present(
        self, transaction: Transaction, client_id: str, domain_id: str
    ) -> list[Service]:
        """Every service of a domain that has not departed, in the order of the roster."""
        roster: Roster | None = await transaction.load(ROSTER, f"{client_id}/{domain_id}")
        ids = () if roster is None else roster.services
        loaded = await self.load(transaction, client_id, domain_id, ids)
        return [service for service in loaded if not service.has_departed(transaction.now)]

    async def check(
        self, features: Sequence[Feature], candidates: Sequence[Candidate], fits: Check | None
    ) -> list[Checked]:
        """Resolve every candidate against features, and its input against a contract if given."""
        return await self._ledger.in_thread(self._check, features, candidates, fits)

    def _check(
        self, features: Sequence[Feature], candidates: Sequence[Candidate], fits: Check | None
    ) -> list[Checked]:
        validate = self._features.validate(features)
        checked = []
        for candidate in candidates:
            resolved: Resolved = resolve(features, candidate.provided, validate)
            given = input_of(candidate.service_id, candidate.departure_datetime, resolved.values)
            errors = resolved.errors or (named_as_sent(fits(given)) if fits else ())
            checked.append(Checked(candidate, resolved.values, given, tuple(errors)))
        return checked


async def _load(transaction: Transaction, key: str) -> Service | None:
    state: Service | None = await transaction.load(SERVICE, key)
    return state


def blocking(checked: Sequence[Checked]) -> list[BlockingService]:
    """Those that do not fit, as a refusal names them."""
    found = [each for each in checked if each.errors]
    return [
        BlockingService(service_id=each.candidate.service_id, errors=each.errors[:MAX_ERRORS_EACH])
        for each in found[:MAX_BLOCKING]
    ]
