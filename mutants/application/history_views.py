"""What an auditor is shown of each aggregate: plain JSON, whose changes an event is told by."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import msgspec

from domain import assignment, client, domain, job, service, subscription
from domain.assignment import ASSIGNMENT, Assignment
from domain.client import CLIENT, Client
from domain.decider import Decider
from domain.domain import DOMAIN, Domain
from domain.job import JOB, Job
from domain.service import SERVICE, Service
from domain.subscription import SUBSCRIPTION, Subscription
from domain.tenant_resources import (
    assignment_resource,
    client_resource,
    domain_resource,
    service_head,
)

S = TypeVar("S")

Read = Callable[[int], Any]
"""The event of the same stream at a revision."""

BOOKKEEPING = ("created_at", "updated_at", "revision")
"""What every event changes, which says nothing of it."""


class View(msgspec.Struct, Generic[S], frozen=True, kw_only=True):
    """How one category is shown: `plain(state, revision, read)`.

    `existing` raises `NotFound` for a state that is None.
    """

    decider: Decider[S]
    existing: Callable[[S | None, str], S]
    plain: Callable[[S, int, Read], dict[str, Any]]


def _without_bookkeeping(value: Any) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    return {name: each for name, each in plain.items() if name not in BOOKKEEPING}


def _subscription(state: Subscription, _revision: int, read: Read) -> dict[str, Any]:
    plain = _without_bookkeeping(state)
    given = None if state.input is None else msgspec.json.decode(read(state.input).input)
    # The present is told with absent fields, for those that a state leaves out.
    return {"label": None, "deleted": False, **plain, "input": given}


def _job(state: Job, revision: int, read: Read) -> dict[str, Any]:
    plain = {
        "job_type": state.type,
        "status": state.status,
        "model_id": state.model_id,
        "model_version": state.model_version,
        "attempts": state.attempts,
        "reference": state.reference,
        "timeout_seconds": state.timeout_seconds,
        "input": msgspec.json.decode(read(1).input),
        "output": None,
        "error": None,
    }
    if state.ended is not None:
        completed = read(revision)
        for name in ("output", "error"):
            value = getattr(completed, name)
            plain[name] = None if value is msgspec.UNSET else msgspec.json.decode(value)
    return plain


def _service(state: Service) -> dict[str, Any]:
    plain = _without_bookkeeping(service_head(state))
    return {**plain, "status": state.own_status, "job_id": state.job_id}


CLIENT_VIEW: View[Client] = View(
    decider=CLIENT,
    existing=client.existing,
    plain=lambda state, _revision, _read: _without_bookkeeping(client_resource(state)),
)
DOMAIN_VIEW: View[Domain] = View(
    decider=DOMAIN,
    existing=domain.existing,
    plain=lambda state, _revision, _read: _without_bookkeeping(domain_resource(state)),
)
SERVICE_VIEW: View[Service] = View(
    decider=SERVICE,
    existing=service.existing,
    plain=lambda state, _revision, _read: _service(state),
)
ASSIGNMENT_VIEW: View[Assignment] = View(
    decider=ASSIGNMENT,
    existing=assignment.existing,
    plain=lambda state, _revision, _read: _without_bookkeeping(assignment_resource(state)),
)
SUBSCRIPTION_VIEW: View[Subscription] = View(
    decider=SUBSCRIPTION,
    existing=subscription.existing,
    plain=_subscription,
)
JOB_VIEW: View[Job] = View(decider=JOB, existing=job.existing, plain=_job)
