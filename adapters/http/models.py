"""The routes of models and versions (API section 4, "Models"): parse, call, map."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from litestar import Request, Response, get, post, put
from litestar.params import FromPath, JSONBody

from adapters.http import model_operations as operations
from adapters.http.context import (
    expected,
    idempotency,
    is_not_modified,
    ledger_position,
    request_context,
)
from adapters.http.json_body import CheckedJson
from adapters.http.model_bodies import CreateModel, CreateVersion, SetStatus, UpdateModel
from adapters.http.paging import page_request, page_response
from adapters.http.query import number_parameter, text_parameter
from adapters.service import Service
from application.ledger import Committed
from domain.definition import MODEL_ID
from domain.errors import invalid_field
from projections import model_lists

AnyRequest = Request[Any, Any, Any]


@get("/v2/models", opt=operations.LIST_MODELS.opt())
async def list_models(request: AnyRequest) -> Response[bytes]:
    """List models in the order of their creation."""
    status = text_parameter(request, "status", among=("active", "pending"))
    name, q = text_parameter(request, "name"), text_parameter(request, "q")
    page = page_request(request)
    service = service_of(request)
    await service.see_lists(ledger_position(request))

    def read() -> model_lists.Page:
        with service.database.read() as session:
            return model_lists.list_models(
                session, after=page.after, limit=page.limit, status=status, name=name, q=q
            )

    found = await service.ledger.in_thread(read)
    return page_response(request, _array(found.docs), found.next)


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
    return _written(request, committed, committed.value.model.revision, 201)


@get("/v2/models/{model_id:str}", opt=operations.GET_MODEL.opt())
async def get_model(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """A model with its latest version, now or as it was."""
    _check_path(model_id)
    revision = number_parameter(request, "revision", least=1, most=2**63 - 1)
    as_of = _instant(text_parameter(request, "as_of"))
    service = service_of(request)
    await service.see(ledger_position(request))
    found = await service.models.get(model_id, as_of=as_of, revision=revision)
    return _read(request, found, found.model.revision)


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
    _check_path(model_id)
    committed = await service_of(request).models.update(
        model_id,
        data.definition(),
        request_context(request),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return _written(request, committed, committed.value.model.revision)


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
    _check_path(model_id)
    committed = await service_of(request).models.create_version(
        model_id,
        request_context(request),
        version=data.version,
        description=data.description,
        metadata=data.own_metadata(),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return _written(request, committed, committed.value.model.revision, 201)


@get("/v2/models/{model_id:str}/versions", opt=operations.LIST_VERSIONS.opt())
async def list_versions(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """List a model's versions in the order of their creation."""
    _check_path(model_id)
    page = page_request(request)
    service = service_of(request)
    await service.models.revision(model_id)
    await service.see_lists(ledger_position(request))

    def read() -> model_lists.Page:
        with service.database.read() as session:
            return model_lists.list_versions(session, model_id, after=page.after, limit=page.limit)

    found = await service.ledger.in_thread(read)
    return page_response(request, _array(found.docs), found.next)


@get("/v2/models/{model_id:str}/versions/{version:str}", opt=operations.GET_VERSION.opt())
async def get_version(
    request: AnyRequest, model_id: FromPath[str], version: FromPath[str]
) -> Response[bytes]:
    """A version of a model."""
    _check_path(model_id)
    service = service_of(request)
    await service.see(ledger_position(request))
    found, revision = await service.models.get_version(model_id, version)
    return _read(request, found, revision)


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
    _check_path(model_id)
    committed = await service_of(request).models.set_status(
        model_id,
        version,
        data.status,
        request_context(request),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return _written(request, committed, committed.value.model.revision)


@get("/v2/models/{model_id:str}/history", opt=operations.GET_HISTORY.opt())
async def get_history(request: AnyRequest, model_id: FromPath[str]) -> Response[bytes]:
    """Every event of a model, oldest first."""
    _check_path(model_id)
    page = page_request(request)
    service = service_of(request)
    await service.see(ledger_position(request))
    entries = await service.history.of_model(model_id, after=page.after, limit=page.limit + 1)
    following = entries[page.limit - 1].revision if len(entries) > page.limit else None
    return page_response(request, msgspec.json.encode(entries[: page.limit]), following)


HANDLERS: Sequence[Any] = (
    list_models,
    create_model,
    get_model,
    update_model,
    create_version,
    list_versions,
    get_version,
    set_status,
    get_history,
)


def service_of(request: AnyRequest) -> Service:
    """The service behind the application."""
    service: Service = request.app.state.service
    return service


def _written(
    request: AnyRequest, committed: Committed[Any], revision: int, status: int = 200
) -> Response[bytes]:
    position = committed.position or service_of(request).position
    headers = {"ETag": f'"{revision}"', "Ledger-Position": str(position)}
    if committed.repeated:
        headers["Idempotency-Replayed"] = "true"
        service_of(request).repeated(position)
    return Response(
        content=msgspec.json.encode(committed.value),
        status_code=status,
        media_type="application/json",
        headers=headers,
    )


def _read(request: AnyRequest, value: Any, revision: int) -> Response[bytes]:
    headers = {"ETag": f'"{revision}"'}
    if is_not_modified(request, revision):
        return Response(content=b"", status_code=304, headers=headers)
    return Response(
        content=msgspec.json.encode(value), media_type="application/json", headers=headers
    )


def _array(docs: Sequence[str]) -> bytes:
    return f"[{','.join(docs)}]".encode()


def _check_path(model_id: str) -> None:
    if MODEL_ID.fullmatch(model_id) is None:
        raise invalid_field(
            "model_id", "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def _instant(text: str | None) -> int | datetime | None:
    """A position of the log, or a time (RFC 3339)."""
    if text is None:
        return None
    if text.isascii() and text.isdigit() and len(text) <= 18:
        return int(text)
    try:
        # A plus sign in a query string that was not escaped arrives as a space.
        instant = msgspec.convert(text.replace(" ", "+"), datetime)
    except msgspec.ValidationError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise invalid_field("as_of", "expected a position or a time like 2026-01-31T12:00:00Z")
    return instant
