"""Routes for those who run the service (API section 4, "Operational")."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Request, Response, get

from adapters.http.operation import Answer, Operation
from adapters.service import Service
from adapters.telemetry.exposition import CONTENT_TYPE
from adapters.telemetry.telemetry import Telemetry
from application.store import StoreUnavailable
from projections.progress import ProjectionLag

READY_LAG = 10_000
"""Events that a projection may be behind the log while the node still takes traffic."""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """The process answers."""

    status: str = "ok"


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the node should get traffic: it reaches its store and its read models keep up.

    `status` is `degraded` where a projection has stopped at an event or is being rebuilt: only the
    lists that need it suffer, on every node alike, so the node takes traffic all the same.
    """

    status: str
    store: str
    position: int | None
    projections: list[ProjectionLag]


TAG = "Operational"

GET_HEALTH = Operation(
    id="getHealth",
    summary="Whether the process answers",
    tag=TAG,
    answers=[Answer(status=200, meaning="It does.", body=Health, example={"status": "ok"})],
)

GET_READINESS = Operation(
    id="getReadiness",
    summary="+ Whether the store answers and the read models keep up",
    tag=TAG,
    answers=[
        Answer(
            status=200,
            meaning="Ready for traffic.",
            body=Readiness,
            example={
                "status": "ready",
                "store": "reachable",
                "position": 42,
                "projections": [
                    {"name": "models", "position": 42, "lag": 0, "status": "following"}
                ],
            },
        ),
        Answer(
            status=503,
            meaning="Not ready for traffic.",
            body=Readiness,
            example={
                "status": "unavailable",
                "store": "unreachable",
                "position": None,
                "projections": [],
            },
        ),
    ],
)

GET_METRICS = Operation(
    id="getMetrics",
    summary="+ Metrics of all processes that serve this address, for Prometheus",
    description="In Prometheus's text format. Only there while metrics are on.",
    tag=TAG,
    answers=[
        Answer(
            status=200,
            meaning="The values now; what is read from the store may be a second old.",
            body=str,
            example="modelog_store_up 1.0\n",
            media_type="text/plain",
        )
    ],
)

GET_DEVELOPMENT_KEYS = Operation(
    id="getDevelopmentKeys",
    summary="+ The development issuer's public key",
    description="Only there while the development issuer is in use.",
    tag=TAG,
    answers=[
        Answer(
            status=200,
            meaning="A JSON Web Key Set.",
            body=dict[str, Any],
            example={"keys": [{"kty": "EC", "crv": "P-256", "kid": "637079e35b535e9b"}]},
        )
    ],
)


@get("/v2/health", opt=GET_HEALTH.opt())
async def health() -> Health:
    """The process answers."""
    return Health()


@get("/v2/ready", opt=GET_READINESS.opt())
async def ready(request: Request[Any, Any, Any]) -> Response[Readiness]:
    """The store answers, the read models keep up, and the node is not about to stop."""
    service: Service = request.app.state.service
    draining = bool(request.app.state.draining)
    try:
        position, lags = await service.lag()
    except StoreUnavailable:
        unreachable = Readiness(
            status="unavailable", store="unreachable", position=None, projections=[]
        )
        return Response(unreachable, status_code=503, headers={"Retry-After": "1"})
    follows = [each for each in lags if each.status == "following"]
    built = all(each.status != "building" for each in lags)
    keeps_up = built and all(each.lag <= READY_LAG for each in follows)
    degraded = len(follows) < len(lags)
    healthy = "degraded" if degraded else "ready"
    answer = Readiness(
        status="stopping" if draining else healthy if keeps_up else "behind",
        store="reachable",
        position=position,
        projections=lags,
    )
    is_ready = keeps_up and not draining
    headers = {} if is_ready else {"Retry-After": "1"}
    return Response(answer, status_code=200 if is_ready else 503, headers=headers)


@get("/metrics", opt=GET_METRICS.opt())
async def metrics(request: Request[Any, Any, Any]) -> Response[bytes]:
    """What the processes on this address have counted, and how far the read models are."""
    telemetry: Telemetry = request.app.state.telemetry
    return Response(await telemetry.scrape(), headers={"content-type": CONTENT_TYPE})


@get("/.well-known/development-jwks.json", opt=GET_DEVELOPMENT_KEYS.opt())
async def development_keys(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """The development issuer's public key as a JSON Web Key Set."""
    jwks: dict[str, Any] = request.app.state.development_issuer.jwks()
    return jwks


HANDLERS: Sequence[Any] = (health, ready)
