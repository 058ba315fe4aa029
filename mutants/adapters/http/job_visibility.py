"""Which jobs a caller may see (API section 2).

A job that was started through an assignment is its client's; to others it does not
exist. Any other job needs `read_models`.
"""

from typing import Any

from litestar import Request

from adapters.http.auth import Forbidden
from adapters.http.permissions import clients_of, is_admin, permits
from adapters.identity.tokens import Caller
from domain.job import Job, existing
from projections.job_lists import EVERYTHING, Visible

DIRECT = "read_models"


def visible_jobs(request: Request[Any, Any, Any]) -> Visible:
    """The jobs that lists hold for the caller."""
    caller: Caller = request.scope["state"]["caller"]
    if is_admin(caller):
        return EVERYTHING
    return Visible(direct=permits(caller, DIRECT), clients=sorted(clients_of(caller)))


def check_sees_job(request: Request[Any, Any, Any], job: Job) -> None:
    """Raises `Forbidden`, or `NotFound` where the job's existence is private."""
    caller: Caller = request.scope["state"]["caller"]
    if is_admin(caller) or caller.job_id == job.id:
        return
    if job.assignment is not None:
        if job.assignment.client_id not in clients_of(caller):
            existing(None, job.id)
    elif not permits(caller, DIRECT):
        raise Forbidden(detail=f"the token does not permit {DIRECT}")
