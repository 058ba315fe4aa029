"""The operations on clients, domains and services as the OpenAPI document shows them."""

from typing import Any

from adapters.http.as_of import AS_OF
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.tenant_bodies import (
    CreateClient,
    CreateDomain,
    FeatureDefinitions,
    InitService,
    InitServices,
    UpdateClient,
    UpdateDomain,
    UpdateFeatures,
    UpdateService,
)
from adapters.http.tenant_paths import IN_CLIENT, IN_DOMAIN, IN_SERVICE
from application.domains import UpdatedFeatures
from application.service_batches import InitializedServices
from application.services import InitializedService
from domain.tenant_resources import ClientResource, DomainResource, ServiceResource

CLIENTS_TAG, DOMAINS_TAG, SERVICES_TAG = "Clients", "Domains", "Services"

_AT = "2026-01-31T12:00:00Z"
CLIENT: dict[str, Any] = {
    "client_id": "acme",
    "client_uuid": "0192a3b4-1111-7e8f-9a0b-1c2d3e4f5a6b",
    "name": "Acme Stores",
    "status": "active",
    "created_at": _AT,
    "updated_at": _AT,
}
FEATURES: list[dict[str, Any]] = [
    {
        "name": "size",
        "json_schema": {"enum": ["small", "large"]},
        "mandatory": True,
    },
    {
        "name": "opening_hour",
        "json_schema": {"type": "integer", "minimum": 0, "maximum": 23, "default": 8},
        "mandatory": False,
    },
]
DOMAIN: dict[str, Any] = {
    "client_id": "acme",
    "domain_id": "stores",
    "status": "active",
    "features": FEATURES,
    "created_at": _AT,
    "updated_at": _AT,
}
SERVICE: dict[str, Any] = {
    "domain_id": "stores",
    "service_id": "store-17",
    "departure_datetime": None,
    "provided_features": {"size": "small"},
    "resolved_features": {"size": "small", "opening_hour": 8},
    "created_at": _AT,
    "updated_at": _AT,
    "status": "available",
}
JOB_ID = "0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b"

_OF_CLIENT = {"client_id": "/client_id"}
_OF_DOMAIN = {"client_id": "/client_id", "domain_id": "/domain_id"}


def _status(of: str, values: list[str], example: str) -> Parameter:
    return Parameter(
        name="status",
        meaning=f"+ Only {of} of this status.",
        schema={"type": "string", "enum": values},
        example=example,
    )


def _page(body: Any, example: Any) -> list[Answer]:
    return [Answer(status=200, meaning="A page.", body=list[body], example=[example])]


LIST_CLIENTS = Operation(
    id="listClients",
    summary="List the clients that the caller has access to, in the order of their creation",
    tag=CLIENTS_TAG,
    query=[_status("clients", ["active", "suspended"], "active")],
    answers=_page(ClientResource, CLIENT),
    paged=True,
    fresh=True,
)

CREATE_CLIENT = Operation(
    id="createClient",
    summary="+ Create a client",
    description="A token that is not an admin's may create the client that it is of.",
    tag=CLIENTS_TAG,
    body=CreateClient,
    body_example={"client_id": "acme", "name": "Acme Stores"},
    answers=[
        Answer(
            status=201, meaning="Created.", body=ClientResource, example=CLIENT, gives=_OF_CLIENT
        )
    ],
    idempotent=True,
    writes=True,
    tagged=True,
    located=True,
)

GET_CLIENT = Operation(
    id="getClient",
    summary="+ Get a client",
    tag=CLIENTS_TAG,
    path=IN_CLIENT,
    query=[AS_OF],
    answers=[Answer(status=200, meaning="The client.", body=ClientResource, example=CLIENT)],
    cacheable=True,
    fresh=True,
    tagged=True,
)

UPDATE_CLIENT = Operation(
    id="updateClient",
    summary="+ Rename, suspend or activate a client",
    description="A suspended client takes no writes and no jobs; reads go on.",
    tag=CLIENTS_TAG,
    path=IN_CLIENT,
    body=UpdateClient,
    body_example={"status": "active"},
    answers=[Answer(status=200, meaning="Updated.", body=ClientResource, example=CLIENT)],
    conditional=True,
    writes=True,
    tagged=True,
)

LIST_DOMAINS = Operation(
    id="listDomains",
    summary="+ List a client's domains in the order of their creation",
    tag=DOMAINS_TAG,
    path=IN_CLIENT,
    query=[_status("domains", ["active", "inactive"], "active")],
    answers=_page(DomainResource, DOMAIN),
    paged=True,
    fresh=True,
)

CREATE_DOMAIN = Operation(
    id="createDomain",
    summary="Create a domain",
    tag=DOMAINS_TAG,
    path=IN_CLIENT,
    body=CreateDomain,
    body_example={"domain_id": "stores", "features": FEATURES},
    answers=[
        Answer(
            status=201, meaning="Created.", body=DomainResource, example=DOMAIN, gives=_OF_DOMAIN
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    tagged=True,
    located=True,
)

GET_DOMAIN = Operation(
    id="getDomain",
    summary="Get a domain",
    tag=DOMAINS_TAG,
    path=IN_DOMAIN,
    query=[AS_OF],
    answers=[Answer(status=200, meaning="The domain.", body=DomainResource, example=DOMAIN)],
    cacheable=True,
    fresh=True,
    tagged=True,
)

UPDATE_DOMAIN = Operation(
    id="updateDomain",
    summary="+ Activate or deactivate a domain",
    description="An inactive domain takes no writes and no jobs; reads go on.",
    tag=DOMAINS_TAG,
    path=IN_DOMAIN,
    body=UpdateDomain,
    body_example={"status": "active"},
    answers=[Answer(status=200, meaning="Updated.", body=DomainResource, example=DOMAIN)],
    refusals=[422],
    conditional=True,
    writes=True,
    tagged=True,
)

GET_FEATURES = Operation(
    id="getDomainFeatures",
    summary="Get the features of a domain",
    tag=DOMAINS_TAG,
    path=IN_DOMAIN,
    answers=[
        Answer(
            status=200,
            meaning="The features.",
            body=FeatureDefinitions,
            example={"features": FEATURES},
        )
    ],
    cacheable=True,
    fresh=True,
    tagged=True,
)

UPDATE_FEATURES = Operation(
    id="updateDomainFeatures",
    summary="Replace the features of a domain",
    description="Its services stay as they are: the answer tells which of them would resolve "
    "otherwise now, and are to be initialised again.",
    tag=DOMAINS_TAG,
    path=IN_DOMAIN,
    body=UpdateFeatures,
    body_example={"features": FEATURES},
    answers=[
        Answer(
            status=200,
            meaning="Replaced.",
            body=UpdatedFeatures,
            example={
                "features": FEATURES,
                "unchanged_services": ["store-17"],
                "services_needing_reinit": [],
            },
        )
    ],
    refusals=[422],
    conditional=True,
    writes=True,
    tagged=True,
)

INIT_SERVICE = Operation(
    id="initDomainService",
    summary="Initialise a service with features, the first time or anew",
    description="Runs the domain's `default` assignment on the resolved features; the job's end "
    "makes the service `available` or `failed`. `job_id` is null where there is no `default`.",
    tag=SERVICES_TAG,
    path=IN_DOMAIN,
    body=InitService,
    body_example={"service_id": "store-17", "static_features": {"size": "small"}},
    answers=[
        Answer(
            status=202,
            meaning="Accepted.",
            body=InitializedService,
            example={"service_id": "store-17", "job_id": JOB_ID},
            gives={"job_id": "/job_id"},
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    located=True,
)

INIT_SERVICES = Operation(
    id="initAllDomainServices",
    summary="Initialise every service of a domain anew",
    description="Services that have departed are left out. `failed_services` are those whose "
    "features do not fit; they stay as they are. With an `Idempotency-Key`, a request that was "
    "cut off goes on where it stopped.",
    tag=SERVICES_TAG,
    path=IN_DOMAIN,
    body=InitServices,
    body_example={},
    body_required=False,
    answers=[
        Answer(
            status=202,
            meaning="Accepted.",
            body=InitializedServices,
            example={
                "reinitializing_services": ["store-17"],
                "dispatched_services": ["store-17"],
                "failed_services": [],
            },
        )
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
)

LIST_SERVICES = Operation(
    id="listServices",
    summary="+ List a domain's services in the order of their first initialisation",
    tag=SERVICES_TAG,
    path=IN_DOMAIN,
    query=[
        _status("services", ["initializing", "available", "failed", "departed"], "available"),
    ],
    answers=_page(ServiceResource, SERVICE),
    paged=True,
    fresh=True,
)

GET_SERVICE = Operation(
    id="getService",
    summary="+ Get a service",
    tag=SERVICES_TAG,
    path=IN_SERVICE,
    query=[AS_OF],
    answers=[Answer(status=200, meaning="The service.", body=ServiceResource, example=SERVICE)],
    fresh=True,
    tagged=True,
)

UPDATE_SERVICE = Operation(
    id="updateDomainService",
    summary="Replace a service's features or departure",
    description="Given features replace all that were given before. Nothing is run.",
    tag=SERVICES_TAG,
    path=IN_SERVICE,
    body=UpdateService,
    body_example={"static_features": {"size": "large"}},
    answers=[Answer(status=200, meaning="Updated.", body=ServiceResource, example=SERVICE)],
    refusals=[422],
    conditional=True,
    writes=True,
    tagged=True,
)
