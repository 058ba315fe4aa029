"""Clients, domains, services and assignments: given these events, when, then these events."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

import msgspec
import pytest

from domain import assignment as assignments
from domain import client as clients
from domain import domain as domains
from domain import service as services
from domain.assignment import (
    AssignmentArchived,
    AssignmentRevised,
    Scope,
    assigned,
    settings_errors,
    timeout_of,
)
from domain.client import (
    ClientActivated,
    ClientCreated,
    ClientForgotten,
    ClientRenamed,
    ClientSuspended,
)
from domain.domain import (
    Domain,
    DomainActivated,
    DomainCreated,
    DomainDeactivated,
    DomainFeaturesUpdated,
)
from domain.errors import Conflict, Invalid, NotAllowed, NotFound
from domain.feature import Feature
from domain.service import (
    SERVICE,
    Service,
    ServiceBecameAvailable,
    ServiceFailed,
    ServiceInitialized,
    ServiceUpdated,
)
from domain.service_roster import ROSTER, ServiceEnrolled
from tests.samples import NOON

S = TypeVar("S")


def after(evolve: Callable[[Any, Any, datetime], S], *events: Any) -> S:
    """What is true after these events, a minute apart."""
    state = None
    for number, event in enumerate(events, 1):
        state = evolve(state, event, NOON + timedelta(minutes=number))
    assert state is not None
    return state


# Clients

CREATED = ClientCreated(client_id="acme", client_uuid="u-1", name="Acme")


def test_a_client_begins_active() -> None:
    assert clients.create(None, client_id="acme", client_uuid="u-1", name="Acme") == [CREATED]
    client = after(clients.evolve, CREATED)
    assert (client.status, client.revision, client.uuid) == ("active", 1, "u-1")


def test_an_id_is_taken_once() -> None:
    with pytest.raises(Conflict):
        clients.create(
            after(clients.evolve, CREATED), client_id="acme", client_uuid="u-2", name="x"
        )


@pytest.mark.parametrize(
    ("given", "asked", "then"),
    [
        ([CREATED], {"name": "Acme"}, []),
        ([CREATED], {"status": "active"}, []),
        ([CREATED], {"name": "New"}, [ClientRenamed(name="New")]),
        ([CREATED], {"status": "suspended"}, [ClientSuspended()]),
        (
            [CREATED, ClientSuspended()],
            {"name": "New", "status": "active"},
            [ClientRenamed(name="New"), ClientActivated()],
        ),
        ([CREATED, ClientSuspended()], {"status": "suspended"}, []),
    ],
)
def test_what_changes_nothing_of_a_client_is_no_event(
    given: Sequence[Any], asked: dict[str, Any], then: list[Any]
) -> None:
    assert clients.update(after(clients.evolve, *given), **asked) == then


def test_a_name_has_limits() -> None:
    for name in ("", "x" * 257):
        with pytest.raises(Invalid):
            clients.update(after(clients.evolve, CREATED), name=name)


def test_a_suspended_client_is_refused_until_it_is_activated() -> None:
    with pytest.raises(NotAllowed):
        clients.check_active(after(clients.evolve, CREATED, ClientSuspended()))
    clients.check_active(after(clients.evolve, CREATED, ClientSuspended(), ClientActivated()))
    with pytest.raises(NotFound):
        clients.existing(None, "acme")


def test_a_client_is_forgotten_once_and_never_active_again() -> None:
    assert clients.forget(after(clients.evolve, CREATED)) == [ClientForgotten()]
    forgotten = after(clients.evolve, CREATED, ClientForgotten())
    assert (forgotten.status, forgotten.forgotten) == ("suspended", True)
    assert clients.forget(forgotten) == []
    with pytest.raises(NotAllowed):
        clients.update(forgotten, status="active")
    assert clients.update(forgotten, status="suspended") == []


# Domains

SIZE = Feature(name="size", json_schema=msgspec.Raw(b'{"enum":["small"]}'), mandatory=True)
STORES = DomainCreated(client_id="acme", domain_id="stores", features=(SIZE,))


def test_a_domain_begins_active_with_its_features() -> None:
    made = domains.create(None, client_id="acme", domain_id="stores", features=[SIZE])
    assert made == [STORES]
    with pytest.raises(Conflict):
        domains.create(
            after(domains.evolve, STORES), client_id="acme", domain_id="stores", features=[]
        )


def test_a_domain_is_what_its_events_say() -> None:
    created = Domain(
        client_id="acme",
        id="stores",
        status="active",
        features=(SIZE,),
        revision=1,
        created_at=NOON + timedelta(minutes=1),
        updated_at=NOON + timedelta(minutes=1),
    )
    assert after(domains.evolve, STORES) == created
    again = after(domains.evolve, STORES, DomainDeactivated(), DomainActivated())
    assert again == msgspec.structs.replace(
        created, revision=3, updated_at=NOON + timedelta(minutes=3)
    )
    with pytest.raises(ValueError, match=r"^domain stores cannot have the event DomainCreated\("):
        after(domains.evolve, STORES, STORES)


def test_features_are_replaced_as_a_whole_and_the_same_ones_are_no_event() -> None:
    domain = after(domains.evolve, STORES)
    assert domains.update_features(domain, [SIZE]) == []
    assert domains.update_features(domain, []) == [DomainFeaturesUpdated(features=())]
    assert after(domains.evolve, STORES, DomainFeaturesUpdated(features=())).features == ()


def test_a_domain_is_activated_and_deactivated_once_each() -> None:
    active = after(domains.evolve, STORES)
    inactive = after(domains.evolve, STORES, DomainDeactivated())
    assert domains.set_status(active, "active") == []
    assert domains.set_status(active, "inactive") == [DomainDeactivated()]
    assert domains.set_status(inactive, "inactive") == []
    assert domains.set_status(inactive, "active") == [DomainActivated()]
    domains.check_active(active)
    with pytest.raises(NotAllowed):
        domains.check_active(inactive)


# Services

SMALL = {"size": msgspec.Raw(b'"small"')}
INITIALIZED = ServiceInitialized(
    client_id="acme",
    domain_id="stores",
    service_id="one",
    provided_features=SMALL,
    resolved_features=SMALL,
    job_id="j-1",
)


@pytest.mark.parametrize(
    ("given", "job_id", "end", "then", "status"),
    [
        ([], "j-1", "success", [ServiceBecameAvailable(job_id="j-1")], "available"),
        ([], "j-1", "failure", [ServiceFailed(job_id="j-1")], "failed"),
        ([], "j-other", "success", [], "initializing"),
        (
            [msgspec.structs.replace(INITIALIZED, job_id="j-2")],
            "j-1",
            "failure",
            [],
            "initializing",
        ),
        ([msgspec.structs.replace(INITIALIZED, job_id=None)], "j-1", "success", [], "initializing"),
        ([ServiceBecameAvailable(job_id="j-1")], "j-1", "failure", [], "available"),
    ],
)
def test_only_the_job_of_the_initialisation_decides(
    given: list[Any], job_id: str, end: Any, then: list[Any], status: str
) -> None:
    service = after(services.evolve, INITIALIZED, *given)
    events = services.job_ended(service, job_id, end)
    assert events == then
    assert after(services.evolve, INITIALIZED, *given, *events).status(NOON) == status


def test_a_service_departs_when_its_time_has_come_and_may_come_back() -> None:
    leaving = ServiceUpdated(departure_datetime=NOON)
    service = after(services.evolve, INITIALIZED, leaving)
    assert service.status(NOON - timedelta(microseconds=1)) == "initializing"
    assert service.status(NOON) == "departed"
    services.check_present("one", NOON, NOON - timedelta(seconds=1))
    with pytest.raises(NotAllowed):
        services.check_present("one", NOON, NOON)
    back = after(services.evolve, INITIALIZED, leaving, ServiceUpdated(departure_datetime=None))
    assert back.status(NOON) == "initializing"


def test_an_update_of_a_service_says_only_what_changes() -> None:
    service = after(services.evolve, INITIALIZED)
    spaced = {"size": msgspec.Raw(b' "small" ')}
    assert services.update(service) == []
    assert services.update(service, provided=spaced, resolved=spaced) == []
    assert services.update(service, departure_datetime=None) == []
    assert services.update(service, departure_datetime=NOON) == [
        ServiceUpdated(departure_datetime=NOON)
    ]
    other = {"size": msgspec.Raw(b'"large"')}
    assert services.update(service, provided=other, resolved=SMALL) == [
        ServiceUpdated(provided_features=other)
    ]
    assert services.update(service, departure_datetime=NOON, resolved=other) == [
        ServiceUpdated(departure_datetime=NOON, resolved_features=other)
    ]


def test_a_service_is_what_it_was_initialised_with() -> None:
    resolved = {**SMALL, "hour": msgspec.Raw(b"8")}
    [event] = services.initialize(
        client_id="acme",
        domain_id="stores",
        service_id="one",
        departure_datetime=NOON,
        provided=SMALL,
        resolved=resolved,
        job_id="j-1",
    )
    assert event == msgspec.structs.replace(
        INITIALIZED, resolved_features=resolved, departure_datetime=NOON
    )
    service = Service(
        client_id="acme",
        domain_id="stores",
        id="one",
        own_status="initializing",
        departure_datetime=NOON,
        provided_features=SMALL,
        resolved_features=resolved,
        revision=1,
        created_at=NOON + timedelta(minutes=1),
        updated_at=NOON + timedelta(minutes=1),
        job_id="j-1",
    )
    assert after(services.evolve, event) == service
    assert SERVICE.tenant(service) == "acme"
    nothing = {"[erased]": msgspec.Raw(b"true")}
    assert services.erased(service) == msgspec.structs.replace(
        service, provided_features=nothing, resolved_features=nothing
    )


def test_an_initialisation_anew_keeps_when_the_service_began() -> None:
    again = msgspec.structs.replace(INITIALIZED, job_id="j-2", resolved_features={})
    service = after(services.evolve, INITIALIZED, ServiceFailed(job_id="j-1"), again)
    assert (service.own_status, service.job_id, service.revision) == ("initializing", "j-2", 3)
    assert service.created_at == NOON + timedelta(minutes=1)
    assert service.resolved_features == {}


def test_the_services_of_a_domain_are_listed_in_the_order_in_which_they_came() -> None:
    names = [f"s{number}" for number in range(3)]
    roster = after(ROSTER.evolve, *(ServiceEnrolled(service_id=name) for name in names))
    assert roster.services == ("s0", "s1", "s2")
    assert ROSTER.from_snapshot(msgspec.json.encode(ROSTER.to_snapshot(roster))) == roster


# Assignments

SCOPE = Scope(client_id="acme", domain_id="stores")
REVISED = AssignmentRevised(
    assignment_id="a-1", assignment_key="forecast", scope=SCOPE, model_id="m", model_version="1"
)
AGAIN = msgspec.structs.replace(REVISED, assignment_id="a-2", model_version="2")
ARCHIVED = AssignmentArchived(assignment_id="a-2")


def test_the_latest_revision_is_the_active_one() -> None:
    one = after(assignments.evolve, REVISED)
    two = after(assignments.evolve, REVISED, AGAIN)
    assert assigned(one, "forecast") == REVISED
    assert assigned(two, "forecast") == AGAIN
    assert (two.revision, two.created_at) == (2, NOON + timedelta(minutes=2))


def test_a_retired_key_has_no_model_until_it_is_revised() -> None:
    retired = after(assignments.evolve, REVISED, AGAIN, ARCHIVED)
    for state in (retired, None):
        with pytest.raises(NotAllowed, match="no model assigned"):
            assigned(state, "forecast")
    assert (retired.latest, retired.revision) == (AGAIN, 3)
    assert (retired.created_at, retired.archived_at) == (
        NOON + timedelta(minutes=2),
        NOON + timedelta(minutes=3),
    )
    assert assignments.archive(after(assignments.evolve, REVISED, AGAIN)) == [ARCHIVED]
    assert assignments.archive(retired) == []
    assert assigned(after(assignments.evolve, REVISED, AGAIN, ARCHIVED, REVISED), "x") == REVISED


def test_scopes_never_share_a_stream() -> None:
    of_service = msgspec.structs.replace(SCOPE, service_id="one")
    assert SCOPE.key_of("forecast") == "acme/stores/forecast"
    assert of_service.key_of("forecast") == "acme/stores/one/forecast"


@pytest.mark.parametrize(
    ("settings", "timeout"),
    [(b"{}", 3600), (b'{"timeout_seconds":60}', 60), (b'{"timeout_seconds":6e1,"x":1}', 60)],
)
def test_the_settings_stand_in_for_a_timeout(settings: bytes, timeout: int) -> None:
    raw = msgspec.Raw(settings)
    assert settings_errors(raw) == []
    assert timeout_of(msgspec.structs.replace(REVISED, settings=raw)) == timeout


@pytest.mark.parametrize("value", [b"0", b"604801", b"1.5", b'"60"', b"null", b"true", b"-1"])
def test_a_bad_timeout_in_the_settings_is_named(value: bytes) -> None:
    [error] = settings_errors(msgspec.Raw(b'{"timeout_seconds":' + value + b"}"))
    assert error.path == "/settings/timeout_seconds"


@pytest.mark.parametrize(
    "evolve", [clients.evolve, domains.evolve, services.evolve, assignments.evolve]
)
def test_a_stream_begins_with_its_first_event(evolve: Any) -> None:
    with pytest.raises(ValueError, match="first event"):
        evolve(None, ARCHIVED, NOON)


LARGE = msgspec.Raw(b'"' + b"x" * 100_000 + b'"')


def test_a_domain_weighs_as_much_as_its_schemas() -> None:
    features = tuple(Feature(name=name, json_schema=LARGE) for name in "abc")
    heavy = after(domains.evolve, STORES, DomainFeaturesUpdated(features=features))
    assert 300_000 < domains.DOMAIN.weight(heavy) < 310_000
    assert 1_000 < domains.DOMAIN.weight(after(domains.evolve, STORES)) < 2_000


def test_a_service_weighs_as_much_as_its_values() -> None:
    held = msgspec.structs.replace(
        INITIALIZED, provided_features={"a": LARGE}, resolved_features={"a": LARGE, "b": LARGE}
    )
    assert 300_000 < SERVICE.weight(after(services.evolve, held)) < 310_000
    assert 1_000 < SERVICE.weight(after(services.evolve, INITIALIZED)) < 2_000
