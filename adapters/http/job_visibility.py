"""Which jobs and subscriptions a caller may see (API section 2).

A job that was started through an assignment is its client's; to others it does not
exist. Any other job needs `read_models`. The same goes for a subscription that stores
the input of such a job: it is the client's.
"""

from collections.abc import Sequence
from typing import Any

from litestar import Request

from adapters.http.auth import Forbidden
from adapters.http.context import caller_of
from adapters.http.permissions import clients_of, is_admin, permits
from domain.events import Record
from domain.job import Job, existing
from domain.subscription import Subscription
from domain.subscription import existing as existing_subscription
from projections.job_lists import EVERYTHING, Visible

DIRECT = "read_models"
AUDITED = "read_audit|read_models"
"""What lets a caller read what happened to a job that is no client's."""


def visible_jobs(request: Request[Any, Any, Any]) -> Visible:
    """The jobs that lists hold for the caller."""
    caller = caller_of(request)
    if is_admin(caller):
        return EVERYTHING
    return Visible(direct=permits(caller, DIRECT), clients=sorted(clients_of(caller)))


def sees_event(request: Request[Any, Any, Any], record: Record) -> bool:
    """Whether an event that led to a job may be shown to the caller."""
    caller = caller_of(request)
    if is_admin(caller):
        return True
    if record.metadata.tenant is not None:
        return record.metadata.tenant in clients_of(caller)
    return permits(caller, AUDITED)


def check_sees_job(request: Request[Any, Any, Any], job: Job, *, direct: str = DIRECT) -> None:
    """Raises `Forbidden`, or `NotFound` where the job's existence is private.

    `direct` are the permissions of which one is needed for a job that is no client's.
    """
    caller = caller_of(request)
    if is_admin(caller) or caller.job_id == job.id:
        return
    if job.assignment is not None:
        if job.assignment.client_id not in clients_of(caller):
            existing(None, job.id)
    elif not permits(caller, direct):
        raise Forbidden(detail=f"the token does not permit {direct.replace('|', ' or ')}")


def clients_seen(request: Request[Any, Any, Any]) -> Sequence[str] | None:
    """The tenants whose subscriptions lists hold for the caller, None for all of them."""
    return visible_jobs(request).clients


def sees_subscription(request: Request[Any, Any, Any], subscription: Subscription) -> bool:
    """Whether a subscription is nobody's in particular, or of a client of the caller."""
    clients = clients_seen(request)
    return clients is None or subscription.tenant is None or subscription.tenant in clients


def check_sees_subscription(
    request: Request[Any, Any, Any], subscription: Subscription | None
) -> None:
    """Raises `NotFound` where the subscription's existence is private."""
    if subscription is not None and not sees_subscription(request, subscription):
        existing_subscription(None, subscription.id)
