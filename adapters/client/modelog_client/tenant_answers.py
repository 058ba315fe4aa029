"""What the API answers with on the tenants' side; as answers.py otherwise."""

from typing import Any, Literal

import msgspec

from modelog_client.answers import FieldError

JsonSchema = dict[str, Any] | bool


class Client(msgspec.Struct, frozen=True):
    """A tenant."""

    client_id: str
    client_uuid: str
    name: str
    status: Literal["active", "suspended"]
    created_at: str
    updated_at: str


class Feature(msgspec.Struct, frozen=True):
    """A feature of a domain's services."""

    name: str
    json_schema: JsonSchema
    mandatory: bool = False


class Domain(msgspec.Struct, frozen=True):
    """A domain of a tenant."""

    client_id: str
    domain_id: str
    status: Literal["active", "inactive"]
    features: list[Feature]
    created_at: str
    updated_at: str


class FeatureDefinitions(msgspec.Struct, frozen=True):
    """The features of a domain."""

    features: list[Feature]


class UpdatedFeatures(msgspec.Struct, frozen=True):
    """The new features, and the services that they leave alone or need to initialise again."""

    features: list[Feature]
    unchanged_services: list[str]
    services_needing_reinit: list[str]


class Service(msgspec.Struct, frozen=True):
    """A service of a domain."""

    domain_id: str
    service_id: str
    departure_datetime: str | None
    provided_features: dict[str, Any]
    resolved_features: dict[str, Any]
    created_at: str
    updated_at: str
    status: Literal["available", "departed", "failed", "initializing"]


class InitializedService(msgspec.Struct, frozen=True):
    """A service, and the job that initialises it where the domain has a `default` assignment."""

    service_id: str
    job_id: str | None


class BlockingService(msgspec.Struct, frozen=True):
    """A service that stands in the way, and why."""

    service_id: str
    errors: list[FieldError]


class InitializedServices(msgspec.Struct, frozen=True):
    """The services that are initialised anew, and those that cannot be."""

    reinitializing_services: list[str]
    dispatched_services: list[str]
    failed_services: list[BlockingService]


class Assignment(msgspec.Struct, frozen=True):
    """One revision of what a key stands for."""

    assignment_id: str
    assignment_key: str
    model_id: str
    model_version: str
    status: Literal["active", "archived"]
    role: str | None
    settings: dict[str, Any]
    metadata: dict[str, Any]
    client_id: str
    domain_id: str
    service_id: str | None
    created_at: str
    archived_at: str | None
