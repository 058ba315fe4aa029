"""The routes of the audit: the events of the whole log, and what led to a job (API section 4)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from litestar import Response, get
from litestar.params import FromPath

from adapters.http import audit_operations as operations
from adapters.http.as_of import time_parameter
from adapters.http.context import ledger_position
from adapters.http.job_visibility import AUDITED, check_sees_job, sees_event
from adapters.http.paging import order, page_request, page_response
from adapters.http.query import number_parameter, text_parameter
from adapters.http.responses import AnyRequest, service_of
from application.audit import Asked, audit_page
from application.causes import causes_of
from domain.catalogue import CATALOGUE
from domain.errors import invalid_field


@get("/v2/audit/events", opt=operations.LIST_EVENTS.opt())
async def list_events(request: AnyRequest) -> Response[bytes]:
    """Events of the whole log."""
    asked = _asked(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "audit_events")
    page = await service.freshly(
        fresh, audit_page, service.audit_candidates, service.stored_events, asked
    )
    return page_response(request, msgspec.json.encode(page.events), page.next)


def _asked(request: AnyRequest) -> Asked:
    name = text_parameter(request, "type")
    if name is not None and name not in CATALOGUE.types:
        raise invalid_field("type", "no type of event has this name")
    since, until = time_parameter(request, "from"), time_parameter(request, "to")
    if since is not None and until is not None and until < since:
        raise invalid_field("to", "is before from")
    page = page_request(request)
    return Asked(
        actor=text_parameter(request, "actor"),
        type=name,
        stream=text_parameter(request, "stream"),
        since=since,
        until=until,
        after=number_parameter(request, "after", least=0, most=operations.LAST_POSITION) or 0,
        newest_first=order(request) == "desc",
        cursor=page.after or None,
        limit=page.limit,
    )


@get("/v2/jobs/{job_id:str}/causes", opt=operations.GET_CAUSES.opt())
async def get_causes(request: AnyRequest, job_id: FromPath[str]) -> Response[bytes]:
    """What led to a job."""
    service = service_of(request)
    await service.see(ledger_position(request))
    check_sees_job(request, await service.jobs.load(job_id), direct=AUDITED)
    found = await causes_of(service.ledger, job_id, lambda record: sees_event(request, record))
    return Response(content=msgspec.json.encode(found), media_type="application/json")


HANDLERS: Sequence[Any] = (list_events, get_causes)
