"""Changes of services that come with another change: checked with it, appended with it.

API section 5, "Assignments", `service_updates`.
"""

from collections.abc import Sequence

import msgspec

from application.service_checks import Candidate, Checked
from application.services import check_size
from application.transaction import Transaction
from domain import service as decisions
from domain.errors import FieldError, Invalid, NotAllowed
from domain.feature import Values
from domain.identifier import check_identifier
from domain.service import SERVICE, Departure, Service, key_of

MAX_UPDATES = 10_000


class ServiceUpdate(msgspec.Struct, frozen=True, kw_only=True):
    """What is to change of a service: features are replaced one by one, the others stay."""

    service_id: str
    static_features: Values | None = None
    departure_datetime: Departure = msgspec.UNSET


def check_updates(updates: Sequence[ServiceUpdate]) -> None:
    """Raises `NotAllowed` for a service that is named twice, `Invalid` for what is too large."""
    if len(updates) > MAX_UPDATES:
        raise Invalid(
            f"service_updates: expected at most {MAX_UPDATES}",
            [FieldError(path="/service_updates", message=f"expected at most {MAX_UPDATES}")],
        )
    seen: set[str] = set()
    for index, update in enumerate(updates):
        path = f"/service_updates/{index}"
        check_identifier(update.service_id, f"{path}/service_id")
        if update.service_id in seen:
            error = FieldError(path=f"{path}/service_id", message="is named twice")
            raise NotAllowed(f"{error.path[1:]}: {error.message}", [error])
        seen.add(update.service_id)
        if update.static_features is not None:
            check_size(update.static_features, f"{path}/static_features")


async def load_updated(
    transaction: Transaction, client_id: str, domain_id: str, updates: Sequence[ServiceUpdate]
) -> list[Service]:
    """The services that are to change. Raises `NotAllowed` naming one that is not there."""
    found = []
    for index, update in enumerate(updates):
        key = key_of(client_id, domain_id, update.service_id)
        service: Service | None = await transaction.load(SERVICE, key)
        if service is None:
            path = f"/service_updates/{index}/service_id"
            error = FieldError(path=path, message="the domain has no such service")
            raise NotAllowed(f"{path[1:]}: {error.message}", [error])
        found.append(service)
    return found


def candidate_after(service: Service, update: ServiceUpdate) -> Candidate:
    """A service as an update would leave it."""
    provided = {**service.provided_features, **(update.static_features or {})}
    departure = update.departure_datetime
    if departure is msgspec.UNSET:
        departure = service.departure_datetime
    return Candidate(service.id, provided, departure)


def append_update(
    transaction: Transaction, service: Service, update: ServiceUpdate, checked: Checked | None
) -> None:
    """Append what an update changes; what changes nothing is no event.

    `checked` are the features that it leaves, where it gives some.
    """
    if update.static_features is None:
        checked = None
    events = decisions.update(
        service,
        departure_datetime=update.departure_datetime,
        provided=None if checked is None else checked.candidate.provided,
        resolved=None if checked is None else checked.resolved,
    )
    key = key_of(service.client_id, service.domain_id, service.id)
    transaction.append(SERVICE, key, events)
