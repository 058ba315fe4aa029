"""What belongs to tenants as it is shown: resources of API section 3."""

from datetime import datetime
from typing import Annotated

import msgspec

from domain.assignment import Assignment, AssignmentRevised, AssignmentStatus
from domain.client import Client, ClientStatus
from domain.definition import JsonObject
from domain.domain import Domain, DomainStatus
from domain.feature import Feature
from domain.service import Service, ServiceStatus

FeatureValues = Annotated[
    dict[str, Annotated[msgspec.Raw, msgspec.Meta(extra_json_schema={})]],
    msgspec.Meta(description="Values of features by name.", examples=[{"opening_hour": 8}]),
]


class ClientResource(msgspec.Struct, frozen=True, kw_only=True):
    """A client; API section 3, "Client"."""

    client_id: str
    client_uuid: str
    name: str
    status: ClientStatus
    created_at: datetime
    updated_at: datetime


def client_resource(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


class DomainResource(msgspec.Struct, frozen=True, kw_only=True):
    """A domain; API section 3, "Domain"."""

    client_id: str
    domain_id: str
    status: DomainStatus
    features: tuple[Feature, ...]
    created_at: datetime
    updated_at: datetime


def domain_resource(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


class ServiceHead(msgspec.Struct, frozen=True, kw_only=True):
    """A service without its status, which the time of day has a say in."""

    domain_id: str
    service_id: str
    departure_datetime: datetime | None
    provided_features: FeatureValues
    resolved_features: FeatureValues
    created_at: datetime
    updated_at: datetime


class ServiceResource(ServiceHead, frozen=True, kw_only=True):
    """A service; API section 3, "Service"."""

    status: ServiceStatus


def service_head(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def service_resource(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, status=service.status(now))


class AssignmentResource(msgspec.Struct, frozen=True, kw_only=True):
    """One revision of a key, which `assignment_id` names; API section 3, "Assignment"."""

    assignment_id: str
    assignment_key: str
    model_id: str
    model_version: str
    status: AssignmentStatus
    role: str | None
    settings: JsonObject
    metadata: JsonObject
    client_id: str
    domain_id: str
    service_id: str | None
    created_at: datetime
    archived_at: datetime | None


def assignment_resource(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.created_at, assignment.archived_at)


def revision_resource(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is None else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )
