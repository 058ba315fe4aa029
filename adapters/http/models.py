"""The routes of models and versions (API section 4, "Models"): parse, call, map."""

from collections.abc import Awaitable, Sequence
from typing import Any

from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import model_operations as operations
from adapters.http.as_of import as_of
from adapters.http.context import (
    expected,
    idempotency,
    is_not_modified,
    ledger_position,
    request_context,
)
from adapters.http.json_body import CheckedJson
from adapters.http.model_bodies import CreateModel, CreateVersion, SetStatus, UpdateModel
from adapters.http.models_then import models_then
from adapters.http.page_cache import PageCache
from adapters.http.paging import page_request, page_response
from adapters.http.query import number_parameter, text_parameter
from adapters.http.responses import (
    AnyRequest,
    array,
    check_model_id,
    not_modified,
    read_json,
    read_response,
    service_of,
    written,
)
from adapters.http.shown_models import ShownModels
from projections import model_lists
from projections.pages import Page


@get("/v2/models", opt=operations.LIST_MODELS.opt())
async def list_models(request: AnyRequest) -> Response[bytes]:
    """List models in the order of their creation."""
    status = text_parameter(request, "status", among=("active", "pending"))
    name, q = text_parameter(request, "name"), text_parameter(request, "q")
    then = as_of(request)
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "models")
    if then is not None:
        docs, following = await models_then(
            service, then, fresh, after=page.after, limit=page.limit, status=status, name=name, q=q
        )
        return page_response(request, array(docs), following)

    def read() -> Awaitable[Page]:
        return service.query(
            lambda session: model_lists.list_models(
                session, after=page.after, limit=page.limit, status=status, name=name, q=q
            ),
            fresh,
        )

    pages: PageCache = request.app.state.pages
    # What is read again in a new era may be older than the position it would be kept under.
    asked = ("models", fresh.era, page.after, page.limit, status, name, q)
    kept = await pages.page(asked, service.projected.position("models"), read)
    return page_response(request, kept.body, kept.next)


@post(
    "/v2/models", dto=CheckedJson[CreateModel], return_dto=None, opt=operations.CREATE_MODEL.opt()
)
async def create_model(request: AnyRequest, data: JSONBody[CreateModel]) -> Response[bytes]:
    """Create a model with its first version."""
    committed = await service_of(request).models.create(
        data.definition(),
        request_context(request),
        model_id=data.id,
        idempotency=await idempotency(request),
    )
    made = committed.value.model
    return written(request, committed, made.revision, 201, location=f"/v2/models/{made.id}")


@get("/v2/models/{model_id:str}", opt=operations.GET_MODEL.opt())
async def get_model(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """A model with its latest version, now or as it was."""
    check_model_id(model_id)
    revision = number_parameter(request, "revision", least=1, most=2**63 - 1)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    found = await service.models.get(model_id, then, revision)
    if is_not_modified(request, found.revision):
        return not_modified(found.revision)
    shown: ShownModels = request.app.state.shown
    return read_json(await shown.json(found), found.revision)


@put(
    "/v2/models/{model_id:str}",
    dto=CheckedJson[UpdateModel],
    return_dto=None,
    opt=operations.UPDATE_MODEL.opt(),
)
async def update_model(
    request: AnyRequest, model_id: FromPath[str], data: JSONBody[UpdateModel]
) -> Response[bytes]:
    """Replace a model's definition; on an active model in a new version."""
    check_model_id(model_id)
    committed = await service_of(request).models.update(
        model_id,
        data.definition(),
        request_context(request),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return written(request, committed, committed.value.model.revision)


@post(
    "/v2/models/{model_id:str}/new_version",
    dto=CheckedJson[CreateVersion],
    return_dto=None,
    opt=operations.CREATE_VERSION.opt(),
)
async def create_version(
    request: AnyRequest, model_id: FromPath[str], data: JSONBody[CreateVersion]
) -> Response[bytes]:
    """Make a version from the definition in force."""
    check_model_id(model_id)
    committed = await service_of(request).models.create_version(
        model_id,
        request_context(request),
        version=data.version,
        description=data.description,
        metadata=data.own_metadata(),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    made = committed.value
    location = f"/v2/models/{model_id}/versions/{made.version.version}"
    return written(request, committed, made.model.revision, 201, location=location)


@get("/v2/models/{model_id:str}/versions", opt=operations.LIST_VERSIONS.opt())
async def list_versions(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """List a model's versions in the order of their creation."""
    check_model_id(model_id)
    page = page_request(request)
    service = service_of(request)
    fresh = await service.see_lists(ledger_position(request), "models")
    await service.models.revision(model_id)

    found = await service.query(
        lambda session: model_lists.list_versions(
            session, model_id, after=page.after, limit=page.limit
        ),
        fresh,
    )
    return page_response(request, array(found.docs), found.next)


@get("/v2/models/{model_id:str}/versions/{version:str}", opt=operations.GET_VERSION.opt())
async def get_version(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str]
) -> Response[bytes]:
    """A version of a model, now or as it was."""
    check_model_id(model_id)
    then = as_of(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    found, revision = await service.models.get_version(model_id, version, then)
    return read_response(request, found, revision)


@post(
    "/v2/models/{model_id:str}/versions/{version:str}/new_status",
    dto=CheckedJson[SetStatus],
    return_dto=None,
    status_code=200,
    opt=operations.SET_STATUS.opt(),
)
async def set_status(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str], data: JSONBody[SetStatus]
) -> Response[bytes]:
    """Take a version to a status."""
    check_model_id(model_id)
    committed = await service_of(request).models.set_status(
        model_id,
        version,
        data.status,
        request_context(request),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return written(request, committed, committed.value.model.revision)


HANDLERS: Sequence[Any] = (
    list_models,
    create_model,
    get_model,
    update_model,
    create_version,
    list_versions,
    get_version,
    set_status,
)
