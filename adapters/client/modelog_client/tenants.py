"""The tenants' side: clients, their domains and the services of these."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from modelog_client.calls import AsOf, Call, Listed, keyed, listed, path, read, write
from modelog_client.history_answers import HistoryEntry
from modelog_client.operation import listing, operation
from modelog_client.tenant_answers import (
    Client,
    Domain,
    Feature,
    FeatureDefinitions,
    InitializedService,
    InitializedServices,
    Service,
    UpdatedFeatures,
)

CLIENT = "/v2/clients/{}"
DOMAIN = CLIENT + "/domains/{}"
SERVICE = DOMAIN + "/service/{}"

GivenFeatures = Sequence[Feature | Mapping[str, Any]]


class Tenants:
    """Operations on clients, domains and services."""

    @listing
    def list_clients(
        self,
        *,
        status: Literal["active", "suspended"] | None = None,
        page_size: int | None = None,
    ) -> Listed[Client]:
        """The clients that the caller may see."""
        return listed("/v2/clients", Client, page_size, {"status": status})

    @operation
    def create_client(
        self, *, client_id: str, name: str, idempotency_key: str | None = None
    ) -> Call[Client]:
        """A new client."""
        body = {"client_id": client_id, "name": name}
        return keyed("POST", "/v2/clients", Client, body, idempotency_key)

    @operation
    def get_client(
        self, client_id: str, *, as_of: AsOf = None, if_none_match: str | None = None
    ) -> Call[Client]:
        """A client."""
        where = path(CLIENT, client_id)
        return read(where, Client, {"as_of": as_of}, if_none_match=if_none_match)

    @operation
    def update_client(
        self,
        client_id: str,
        *,
        name: str | UnsetType = UNSET,
        status: Literal["active", "suspended"] | UnsetType = UNSET,
        if_match: str | None = None,
    ) -> Call[Client]:
        """Another name or status of a client."""
        body = {"name": name, "status": status}
        return write("PUT", path(CLIENT, client_id), Client, body, if_match=if_match)

    @listing
    def get_client_history(
        self, client_id: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a client."""
        return listed(path(CLIENT + "/history", client_id), HistoryEntry, page_size)

    @listing
    def list_domains(
        self,
        client_id: str,
        *,
        status: Literal["active", "inactive"] | None = None,
        page_size: int | None = None,
    ) -> Listed[Domain]:
        """The domains of a client."""
        return listed(path(CLIENT + "/domains", client_id), Domain, page_size, {"status": status})

    @operation
    def create_domain(
        self,
        client_id: str,
        *,
        domain_id: str | UnsetType = UNSET,
        features: GivenFeatures | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[Domain]:
        """A new domain."""
        body = {"domain_id": domain_id, "features": features}
        return keyed("POST", path(CLIENT + "/domains", client_id), Domain, body, idempotency_key)

    @operation
    def get_domain(
        self,
        client_id: str,
        domain_id: str,
        *,
        as_of: AsOf = None,
        if_none_match: str | None = None,
    ) -> Call[Domain]:
        """A domain."""
        where = path(DOMAIN, client_id, domain_id)
        return read(where, Domain, {"as_of": as_of}, if_none_match=if_none_match)

    @operation
    def update_domain(
        self,
        client_id: str,
        domain_id: str,
        *,
        status: Literal["active", "inactive"],
        if_match: str | None = None,
    ) -> Call[Domain]:
        """Another status of a domain."""
        where = path(DOMAIN, client_id, domain_id)
        return write("PUT", where, Domain, {"status": status}, if_match=if_match)

    @operation
    def get_domain_features(
        self, client_id: str, domain_id: str, *, if_none_match: str | None = None
    ) -> Call[FeatureDefinitions]:
        """The features of a domain."""
        where = path(DOMAIN + "/features", client_id, domain_id)
        return read(where, FeatureDefinitions, if_none_match=if_none_match)

    @operation
    def update_domain_features(
        self,
        client_id: str,
        domain_id: str,
        *,
        features: GivenFeatures,
        if_match: str | None = None,
    ) -> Call[UpdatedFeatures]:
        """Other features of a domain."""
        where = path(DOMAIN + "/features", client_id, domain_id)
        return write("PUT", where, UpdatedFeatures, {"features": features}, if_match=if_match)

    @listing
    def get_domain_history(
        self, client_id: str, domain_id: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a domain."""
        return listed(path(DOMAIN + "/history", client_id, domain_id), HistoryEntry, page_size)

    @operation
    def init_domain_service(
        self,
        client_id: str,
        domain_id: str,
        *,
        service_id: str,
        static_features: Mapping[str, Any],
        departure_datetime: str | UnsetType | None = UNSET,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[InitializedService]:
        """A service, initialised by the domain's `default` assignment."""
        body = {
            "service_id": service_id,
            "static_features": static_features,
            "departure_datetime": departure_datetime,
            "timeout_seconds": timeout_seconds,
        }
        where = path(DOMAIN + "/service/init", client_id, domain_id)
        return keyed("POST", where, InitializedService, body, idempotency_key)

    @operation
    def init_all_domain_services(
        self,
        client_id: str,
        domain_id: str,
        *,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[InitializedServices]:
        """Every service of a domain that has not departed, initialised again."""
        body = {"timeout_seconds": timeout_seconds}
        where = path(DOMAIN + "/services/init", client_id, domain_id)
        return keyed("POST", where, InitializedServices, body, idempotency_key)

    @listing
    def list_services(
        self,
        client_id: str,
        domain_id: str,
        *,
        status: Literal["initializing", "available", "failed", "departed"] | None = None,
        page_size: int | None = None,
    ) -> Listed[Service]:
        """The services of a domain."""
        where = path(DOMAIN + "/services", client_id, domain_id)
        return listed(where, Service, page_size, {"status": status})

    @operation
    def get_service(
        self, client_id: str, domain_id: str, service_id: str, *, as_of: AsOf = None
    ) -> Call[Service]:
        """A service."""
        return read(path(SERVICE, client_id, domain_id, service_id), Service, {"as_of": as_of})

    @operation
    def update_domain_service(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        *,
        static_features: Mapping[str, Any] | UnsetType = UNSET,
        departure_datetime: str | UnsetType | None = UNSET,
        if_match: str | None = None,
    ) -> Call[Service]:
        """Other values or another departure of a service."""
        body = {"static_features": static_features, "departure_datetime": departure_datetime}
        where = path(SERVICE, client_id, domain_id, service_id)
        return write("PUT", where, Service, body, if_match=if_match)

    @listing
    def get_service_history(
        self, client_id: str, domain_id: str, service_id: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a service."""
        where = path(SERVICE + "/history", client_id, domain_id, service_id)
        return listed(where, HistoryEntry, page_size)
