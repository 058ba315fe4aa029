"""What belongs to tenants as it is shown (API section 3)."""

from datetime import timedelta

import msgspec

from domain import assignment as assignments
from domain import client as clients
from domain import domain as domains
from domain import service as services
from domain.client import ClientSuspended
from domain.domain import DomainDeactivated
from domain.service import ServiceUpdated
from domain.tenant_resources import (
    AssignmentResource,
    ClientResource,
    DomainResource,
    ServiceResource,
    assignment_resource,
    client_resource,
    domain_resource,
    service_resource,
)
from tests.domain.test_tenants import (
    ARCHIVED,
    CREATED,
    INITIALIZED,
    REVISED,
    SIZE,
    SMALL,
    STORES,
    after,
)
from tests.samples import NOON

FIRST, SECOND = NOON + timedelta(minutes=1), NOON + timedelta(minutes=2)


def test_a_client_as_it_is_shown() -> None:
    assert client_resource(after(clients.evolve, CREATED, ClientSuspended())) == ClientResource(
        client_id="acme",
        client_uuid="u-1",
        name="Acme",
        status="suspended",
        created_at=FIRST,
        updated_at=SECOND,
    )


def test_a_domain_as_it_is_shown() -> None:
    assert domain_resource(after(domains.evolve, STORES, DomainDeactivated())) == DomainResource(
        client_id="acme",
        domain_id="stores",
        status="inactive",
        features=(SIZE,),
        created_at=FIRST,
        updated_at=SECOND,
    )


def test_a_service_as_it_is_shown_before_and_after_its_departure() -> None:
    resolved = {**SMALL, "hour": msgspec.Raw(b"8")}
    event = msgspec.structs.replace(INITIALIZED, resolved_features=resolved)
    service = after(services.evolve, event, ServiceUpdated(departure_datetime=SECOND))
    there = ServiceResource(
        domain_id="stores",
        service_id="one",
        departure_datetime=SECOND,
        provided_features=SMALL,
        resolved_features=resolved,
        created_at=FIRST,
        updated_at=SECOND,
        status="initializing",
    )
    assert service_resource(service, FIRST) == there
    assert service_resource(service, SECOND) == msgspec.structs.replace(there, status="departed")


def test_an_assignment_as_it_is_shown_while_it_is_active_and_retired() -> None:
    event = msgspec.structs.replace(
        REVISED,
        scope=msgspec.structs.replace(REVISED.scope, service_id="one"),
        role="primary",
        settings=msgspec.Raw(b'{"timeout_seconds":60}'),
        metadata=msgspec.Raw(b'{"team":"a"}'),
    )
    active = AssignmentResource(
        assignment_id="a-1",
        assignment_key="forecast",
        model_id="m",
        model_version="1",
        status="active",
        role="primary",
        settings=event.settings,
        metadata=event.metadata,
        client_id="acme",
        domain_id="stores",
        service_id="one",
        created_at=FIRST,
        archived_at=None,
    )
    assert assignment_resource(after(assignments.evolve, event)) == active
    retired = assignment_resource(after(assignments.evolve, event, ARCHIVED))
    assert retired == msgspec.structs.replace(active, status="archived", archived_at=SECOND)
