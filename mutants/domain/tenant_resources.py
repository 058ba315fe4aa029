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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class ClientResource(msgspec.Struct, frozen=True, kw_only=True):
    """A client; API section 3, "Client"."""

    client_id: str
    client_uuid: str
    name: str
    status: ClientStatus
    created_at: datetime
    updated_at: datetime
mutants_x_client_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_client_resource__mutmut)
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


def x_client_resource__mutmut_orig(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_1(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=None,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_2(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=None,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_3(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=None,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_4(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=None,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_5(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=None,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_6(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=None,
    )


def x_client_resource__mutmut_7(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_8(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_9(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        status=client.status,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_10(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        created_at=client.created_at,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_11(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        updated_at=client.updated_at,
    )


def x_client_resource__mutmut_12(client: Client) -> ClientResource:
    """A client as it is shown."""
    return ClientResource(
        client_id=client.id,
        client_uuid=client.uuid,
        name=client.name,
        status=client.status,
        created_at=client.created_at,
        )

mutants_x_client_resource__mutmut['_mutmut_orig'] = x_client_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_1'] = x_client_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_2'] = x_client_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_3'] = x_client_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_4'] = x_client_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_5'] = x_client_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_6'] = x_client_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_7'] = x_client_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_8'] = x_client_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_9'] = x_client_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_10'] = x_client_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_11'] = x_client_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_client_resource__mutmut['x_client_resource__mutmut_12'] = x_client_resource__mutmut_12 # type: ignore # mutmut generated


class DomainResource(msgspec.Struct, frozen=True, kw_only=True):
    """A domain; API section 3, "Domain"."""

    client_id: str
    domain_id: str
    status: DomainStatus
    features: tuple[Feature, ...]
    created_at: datetime
    updated_at: datetime
mutants_x_domain_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_domain_resource__mutmut)
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


def x_domain_resource__mutmut_orig(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_1(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=None,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_2(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=None,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_3(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=None,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_4(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=None,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_5(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=None,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_6(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=None,
    )


def x_domain_resource__mutmut_7(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_8(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_9(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        features=domain.features,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_10(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        created_at=domain.created_at,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_11(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        updated_at=domain.updated_at,
    )


def x_domain_resource__mutmut_12(domain: Domain) -> DomainResource:
    """A domain as it is shown."""
    return DomainResource(
        client_id=domain.client_id,
        domain_id=domain.id,
        status=domain.status,
        features=domain.features,
        created_at=domain.created_at,
        )

mutants_x_domain_resource__mutmut['_mutmut_orig'] = x_domain_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_1'] = x_domain_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_2'] = x_domain_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_3'] = x_domain_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_4'] = x_domain_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_5'] = x_domain_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_6'] = x_domain_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_7'] = x_domain_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_8'] = x_domain_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_9'] = x_domain_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_10'] = x_domain_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_11'] = x_domain_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_domain_resource__mutmut['x_domain_resource__mutmut_12'] = x_domain_resource__mutmut_12 # type: ignore # mutmut generated


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
mutants_x_service_head__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_service_head__mutmut)
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


def x_service_head__mutmut_orig(service: Service) -> ServiceHead:
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


def x_service_head__mutmut_1(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=None,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_2(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=None,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_3(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=None,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_4(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=None,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_5(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=None,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_6(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=None,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_7(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=None,
    )


def x_service_head__mutmut_8(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_9(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_10(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_11(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_12(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        created_at=service.created_at,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_13(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        updated_at=service.updated_at,
    )


def x_service_head__mutmut_14(service: Service) -> ServiceHead:
    """What is shown of a service whatever the time."""
    return ServiceHead(
        domain_id=service.domain_id,
        service_id=service.id,
        departure_datetime=service.departure_datetime,
        provided_features=service.provided_features,
        resolved_features=service.resolved_features,
        created_at=service.created_at,
        )

mutants_x_service_head__mutmut['_mutmut_orig'] = x_service_head__mutmut_orig # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_1'] = x_service_head__mutmut_1 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_2'] = x_service_head__mutmut_2 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_3'] = x_service_head__mutmut_3 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_4'] = x_service_head__mutmut_4 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_5'] = x_service_head__mutmut_5 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_6'] = x_service_head__mutmut_6 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_7'] = x_service_head__mutmut_7 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_8'] = x_service_head__mutmut_8 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_9'] = x_service_head__mutmut_9 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_10'] = x_service_head__mutmut_10 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_11'] = x_service_head__mutmut_11 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_12'] = x_service_head__mutmut_12 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_13'] = x_service_head__mutmut_13 # type: ignore # mutmut generated
mutants_x_service_head__mutmut['x_service_head__mutmut_14'] = x_service_head__mutmut_14 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_service_resource__mutmut)
def service_resource(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, status=service.status(now))


def x_service_resource__mutmut_orig(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, status=service.status(now))


def x_service_resource__mutmut_1(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = None
    return ServiceResource(**head, status=service.status(now))


def x_service_resource__mutmut_2(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(None)
    return ServiceResource(**head, status=service.status(now))


def x_service_resource__mutmut_3(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(None))
    return ServiceResource(**head, status=service.status(now))


def x_service_resource__mutmut_4(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, status=None)


def x_service_resource__mutmut_5(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(status=service.status(now))


def x_service_resource__mutmut_6(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, )


def x_service_resource__mutmut_7(service: Service, now: datetime) -> ServiceResource:
    """A service as it is shown at a time."""
    head = msgspec.structs.asdict(service_head(service))
    return ServiceResource(**head, status=service.status(None))

mutants_x_service_resource__mutmut['_mutmut_orig'] = x_service_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_1'] = x_service_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_2'] = x_service_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_3'] = x_service_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_4'] = x_service_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_5'] = x_service_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_6'] = x_service_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_service_resource__mutmut['x_service_resource__mutmut_7'] = x_service_resource__mutmut_7 # type: ignore # mutmut generated


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
mutants_x_assignment_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_assignment_resource__mutmut)
def assignment_resource(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.created_at, assignment.archived_at)


def x_assignment_resource__mutmut_orig(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.created_at, assignment.archived_at)


def x_assignment_resource__mutmut_1(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(None, assignment.created_at, assignment.archived_at)


def x_assignment_resource__mutmut_2(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, None, assignment.archived_at)


def x_assignment_resource__mutmut_3(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.created_at, None)


def x_assignment_resource__mutmut_4(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.created_at, assignment.archived_at)


def x_assignment_resource__mutmut_5(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.archived_at)


def x_assignment_resource__mutmut_6(assignment: Assignment) -> AssignmentResource:
    """The latest revision of a key as it is shown."""
    return revision_resource(assignment.latest, assignment.created_at, )

mutants_x_assignment_resource__mutmut['_mutmut_orig'] = x_assignment_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_1'] = x_assignment_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_2'] = x_assignment_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_3'] = x_assignment_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_4'] = x_assignment_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_5'] = x_assignment_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_assignment_resource__mutmut['x_assignment_resource__mutmut_6'] = x_assignment_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_revision_resource__mutmut)
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


def x_revision_resource__mutmut_orig(
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


def x_revision_resource__mutmut_1(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=None,
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


def x_revision_resource__mutmut_2(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=None,
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


def x_revision_resource__mutmut_3(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=None,
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


def x_revision_resource__mutmut_4(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=None,
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


def x_revision_resource__mutmut_5(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status=None,
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_6(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is None else "archived",
        role=None,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_7(
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
        settings=None,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_8(
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
        metadata=None,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_9(
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
        client_id=None,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_10(
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
        domain_id=None,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_11(
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
        service_id=None,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_12(
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
        created_at=None,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_13(
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
        archived_at=None,
    )


def x_revision_resource__mutmut_14(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
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


def x_revision_resource__mutmut_15(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
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


def x_revision_resource__mutmut_16(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
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


def x_revision_resource__mutmut_17(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
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


def x_revision_resource__mutmut_18(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_19(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is None else "archived",
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_20(
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
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_21(
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
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_22(
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
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_23(
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
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_24(
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
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_25(
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
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_26(
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
        )


def x_revision_resource__mutmut_27(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if (archived_at is None) and False else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_28(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if (archived_at is None) or True else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_29(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="XXactiveXX" if archived_at is None else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_30(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="ACTIVE" if archived_at is None else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_31(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is not None else "archived",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_32(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is None else "XXarchivedXX",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )


def x_revision_resource__mutmut_33(
    revision: AssignmentRevised, created_at: datetime, archived_at: datetime | None
) -> AssignmentResource:
    """A revision as it is shown, which another one or its retirement may have archived."""
    return AssignmentResource(
        assignment_id=revision.assignment_id,
        assignment_key=revision.assignment_key,
        model_id=revision.model_id,
        model_version=revision.model_version,
        status="active" if archived_at is None else "ARCHIVED",
        role=revision.role,
        settings=revision.settings,
        metadata=revision.metadata,
        client_id=revision.scope.client_id,
        domain_id=revision.scope.domain_id,
        service_id=revision.scope.service_id,
        created_at=created_at,
        archived_at=archived_at,
    )

mutants_x_revision_resource__mutmut['_mutmut_orig'] = x_revision_resource__mutmut_orig # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_1'] = x_revision_resource__mutmut_1 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_2'] = x_revision_resource__mutmut_2 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_3'] = x_revision_resource__mutmut_3 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_4'] = x_revision_resource__mutmut_4 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_5'] = x_revision_resource__mutmut_5 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_6'] = x_revision_resource__mutmut_6 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_7'] = x_revision_resource__mutmut_7 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_8'] = x_revision_resource__mutmut_8 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_9'] = x_revision_resource__mutmut_9 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_10'] = x_revision_resource__mutmut_10 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_11'] = x_revision_resource__mutmut_11 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_12'] = x_revision_resource__mutmut_12 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_13'] = x_revision_resource__mutmut_13 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_14'] = x_revision_resource__mutmut_14 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_15'] = x_revision_resource__mutmut_15 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_16'] = x_revision_resource__mutmut_16 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_17'] = x_revision_resource__mutmut_17 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_18'] = x_revision_resource__mutmut_18 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_19'] = x_revision_resource__mutmut_19 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_20'] = x_revision_resource__mutmut_20 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_21'] = x_revision_resource__mutmut_21 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_22'] = x_revision_resource__mutmut_22 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_23'] = x_revision_resource__mutmut_23 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_24'] = x_revision_resource__mutmut_24 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_25'] = x_revision_resource__mutmut_25 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_26'] = x_revision_resource__mutmut_26 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_27'] = x_revision_resource__mutmut_27 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_28'] = x_revision_resource__mutmut_28 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_29'] = x_revision_resource__mutmut_29 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_30'] = x_revision_resource__mutmut_30 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_31'] = x_revision_resource__mutmut_31 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_32'] = x_revision_resource__mutmut_32 # type: ignore # mutmut generated
mutants_x_revision_resource__mutmut['x_revision_resource__mutmut_33'] = x_revision_resource__mutmut_33 # type: ignore # mutmut generated
