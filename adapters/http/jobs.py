"""The routes of jobs (API section 4, "Models", and section 5, "Jobs"): parse, call, map."""

from collections.abc import Sequence
from typing import Any, get_args

from litestar import Response, get, post
from litestar.params import FromPath, JSONBody

from adapters.http import job_operations as operations
from adapters.http.as_of import as_of
from adapters.http.context import idempotency, ledger_position, request_context
from adapters.http.job_bodies import (
    Complete,
    Infer,
    InferenceStarted,
    Train,
    TrainingStarted,
)
from adapters.http.job_visibility import check_sees_job, visible_jobs
from adapters.http.json_body import CheckedJson
from adapters.http.limits import extend_deadline
from adapters.http.paging import order, page_request, page_response
from adapters.http.query import number_parameter, text_parameter
from adapters.http.responses import (
    AnyRequest,
    array,
    check_model_id,
    read_response,
    service_of,
    written,
)
from application.job_requests import JobRequest
from domain.job import JobStatus
from projections.job_lists import list_jobs as jobs_page

STATUSES = get_args(JobStatus)
MAX_WAIT_SECONDS = 30


@post(
    "/v2/models/{model_id:str}/versions/{version:str}/inference",
    dto=CheckedJson[Infer],
    return_dto=None,
    opt=operations.INFER.opt(),
)
async def infer(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str], data: JSONBody[Infer]
) -> Response[bytes]:
    """Start an inference job."""
    check_model_id(model_id)
    committed = await service_of(request).jobs.start(
        JobRequest(
            job_type="inference",
            model_id=model_id,
            model_version=version,
            input=data.input,
            timeout_seconds=int(data.timeout_seconds),
        ),
        request_context(request),
        idempotency=await idempotency(request),
        store=service_of(request).subscriptions.store if data.subscribe else None,
    )
    job_id = committed.value.job_id
    body = InferenceStarted(inference_job_id=job_id)
    return written(request, committed, None, 202, body=body, location=f"/v2/jobs/{job_id}")


@post(
    "/v2/models/{model_id:str}/versions/{version:str}/training",
    dto=CheckedJson[Train],
    return_dto=None,
    opt=operations.TRAIN.opt(),
)
async def train(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str], data: JSONBody[Train]
) -> Response[bytes]:
    """Start a training job."""
    check_model_id(model_id)
    committed = await service_of(request).jobs.start(
        JobRequest(
            job_type="training",
            model_id=model_id,
            model_version=version,
            input=data.input,
            timeout_seconds=int(data.timeout_seconds),
            activate_on_success=data.activate_on_success,
        ),
        request_context(request),
        idempotency=await idempotency(request),
    )
    job_id = committed.value.job_id
    body = TrainingStarted(training_job_id=job_id)
    return written(request, committed, None, 202, body=body, location=f"/v2/jobs/{job_id}")


@post(
    "/v2/models/{model_id:str}/versions/{version:str}/jobs/{job_id:str}/complete",
    dto=CheckedJson[Complete],
    return_dto=None,
    status_code=200,
    opt=operations.COMPLETE.opt(),
)
async def complete(
    request: AnyRequest,
    model_id: FromPath[str],
    version: FromPath[str],
    job_id: FromPath[str],
    data: JSONBody[Complete],
) -> Response[bytes]:
    """Report the end of a job."""
    check_model_id(model_id)
    jobs = service_of(request).jobs
    await jobs.load_of_version(job_id, model_id, version)
    committed = await jobs.complete(
        job_id,
        data.completion(),
        request_context(request),
        idempotency=await idempotency(request),
    )
    failed = any(event.error is not None for event in committed.value.triggered_events)
    return written(request, committed, None, 207 if failed else 200)


@get("/v2/jobs/{job_id:str}", opt=operations.GET_JOB.opt())
async def get_job(request: AnyRequest, job_id: FromPath[str]) -> Response[bytes]:
    """A job, now, when it has ended, or as it was."""
    wait = number_parameter(request, "wait", least=0, most=MAX_WAIT_SECONDS)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    check_sees_job(request, await service.jobs.load(job_id))
    if wait and then is None:
        extend_deadline(request, wait)
        await service.jobs.wait(job_id, wait)
    found, revision = await service.jobs.get(job_id, then)
    return read_response(request, found, revision)


@get("/v2/jobs", opt=operations.LIST_JOBS.opt())
async def list_jobs(request: AnyRequest) -> Response[bytes]:
    """List the jobs that the caller may see, in the order of their creation or backward."""
    filters = {
        name: text_parameter(request, name) for name in ("model_id", "client_id", "assignment_id")
    }
    if filters["model_id"] is not None:
        check_model_id(filters["model_id"])
    return await _page(request, **filters)


@get(
    "/v2/models/{model_id:str}/versions/{version:str}/jobs", opt=operations.LIST_VERSION_JOBS.opt()
)
async def list_version_jobs(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str]
) -> Response[bytes]:
    """List the jobs of a version in the order of their creation or backward."""
    check_model_id(model_id)
    await service_of(request).see(ledger_position(request))
    await service_of(request).models.get_version(model_id, version)
    return await _page(request, model_id=model_id, model_version=version)


async def _page(request: AnyRequest, **filters: str | None) -> Response[bytes]:
    status = text_parameter(request, "status", among=STATUSES)
    page, direction = page_request(request), order(request)
    visible = visible_jobs(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "jobs")

    found = await service.query(
        lambda session: jobs_page(
            session,
            after=page.after,
            limit=page.limit,
            order=direction,
            visible=visible,
            status=status,
            **filters,
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


HANDLERS: Sequence[Any] = (
    infer,
    train,
    complete,
    get_job,
    list_jobs,
    list_version_jobs,
)
