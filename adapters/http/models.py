"""The routes of models and versions (API section 4, "Models"): parse, call, map."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post, put

from adapters.http.context import (
    expected,
    idempotency,
    is_not_modified,
    ledger_position,
    request_context,
)
from adapters.http.json_body import JsonBody
from adapters.http.paging import DEFAULT_LIMIT, page_request, page_response
from adapters.service import Service
from application.ledger import Committed
from domain.contracts import HandlerContracts
from domain.definition import DESCRIPTION_LENGTH, EMPTY_OBJECT, MODEL_ID, NAME_LENGTH, Definition
from domain.errors import invalid_field
from domain.handlers import Handlers
from domain.versions import VersionStatus
from projections import model_lists

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=NAME_LENGTH)]
Description = Annotated[str, msgspec.Meta(max_length=DESCRIPTION_LENGTH)]
AnyRequest = Request[Any, Any, Any]


class UpdateModel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateModel."""

    name: Name
    description: Description
    handlers: Handlers
    handler_contracts: HandlerContracts | None = None
    metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET

    def definition(self) -> Definition:
        """The definition that the body gives; null stands for an absent schema or metadata."""
        contracts = self.handler_contracts
        return Definition(
            name=self.name,
            description=self.description,
            handlers=self.handlers,
            handler_contracts=None if contracts is None else contracts.compact(),
            metadata=_object(self.metadata),
        )


class CreateModel(UpdateModel, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createModel."""

    id: str | None = None


class CreateVersion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createModelVersion."""

    version: str | None = None
    description: Description | None = None
    metadata: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class SetStatus(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of setModelVersionStatus."""

    status: VersionStatus


@get("/v2/models", operation_id="listModels")
async def list_models(
    request: AnyRequest,
    status: str | None = None,
    name: str | None = None,
    q: str | None = None,
    limit: int = DEFAULT_LIMIT,
    cursor: str | None = None,
) -> Response[bytes]:
    """List models in the order of their creation."""
    if status is not None and status not in ("active", "pending"):
        raise invalid_field("status", "expected active or pending")
    for parameter, value in (("name", name), ("q", q)):
        if value is not None and ("\0" in value or len(value) > 1024):
            raise invalid_field(parameter, "expected up to 1024 characters without NUL")
    page = page_request(cursor, limit)
    service = service_of(request)
    await service.see_lists(ledger_position(request))

    def read() -> model_lists.Page:
        with service.database.read() as session:
            return model_lists.list_models(
                session, after=page.after, limit=page.limit, status=status, name=name, q=q
            )

    found = await service.ledger.in_thread(read)
    return page_response(request, _array(found.docs), found.next)


@post("/v2/models", dto=JsonBody[CreateModel], return_dto=None, operation_id="createModel")
async def create_model(request: AnyRequest, data: CreateModel) -> Response[bytes]:
    """Create a model with its first version."""
    committed = await service_of(request).models.create(
        data.definition(),
        request_context(request),
        model_id=data.id,
        idempotency=await idempotency(request),
    )
    return _written(request, committed, committed.value.model.revision, 201)


@get("/v2/models/{model_id:str}", operation_id="getModel")
async def get_model(
    request: AnyRequest,
    model_id: str,
    as_of: str | None = None,
    revision: int | None = None,
) -> Response[bytes]:
    """A model with its latest version, now or as it was."""
    _check_path(model_id)
    if revision is not None and not 1 <= revision < 2**63:
        raise invalid_field("revision", "expected a whole number from 1")
    service = service_of(request)
    await service.see(ledger_position(request))
    found = await service.models.get(model_id, as_of=_instant(as_of), revision=revision)
    return _read(request, found, found.model.revision)


@put(
    "/v2/models/{model_id:str}",
    dto=JsonBody[UpdateModel],
    return_dto=None,
    operation_id="updateModel",
)
async def update_model(request: AnyRequest, model_id: str, data: UpdateModel) -> Response[bytes]:
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
    dto=JsonBody[CreateVersion],
    return_dto=None,
    operation_id="createModelVersion",
)
async def create_version(
    request: AnyRequest, model_id: str, data: CreateVersion
) -> Response[bytes]:
    """Make a version from the definition in force."""
    _check_path(model_id)
    metadata = data.metadata
    committed = await service_of(request).models.create_version(
        model_id,
        request_context(request),
        version=data.version,
        description=data.description,
        metadata=msgspec.UNSET if metadata is msgspec.UNSET else _object(metadata),
        expected=expected(request),
        idempotency=await idempotency(request),
    )
    return _written(request, committed, committed.value.model.revision, 201)


@get("/v2/models/{model_id:str}/versions", operation_id="listModelVersions")
async def list_versions(
    request: AnyRequest, model_id: str, limit: int = DEFAULT_LIMIT, cursor: str | None = None
) -> Response[bytes]:
    """List a model's versions in the order of their creation."""
    _check_path(model_id)
    page = page_request(cursor, limit)
    service = service_of(request)
    await service.models.revision(model_id)
    await service.see_lists(ledger_position(request))

    def read() -> model_lists.Page:
        with service.database.read() as session:
            return model_lists.list_versions(session, model_id, after=page.after, limit=page.limit)

    found = await service.ledger.in_thread(read)
    return page_response(request, _array(found.docs), found.next)


@get("/v2/models/{model_id:str}/versions/{version:str}", operation_id="getModelVersion")
async def get_version(request: AnyRequest, model_id: str, version: str) -> Response[bytes]:
    """A version of a model."""
    _check_path(model_id)
    service = service_of(request)
    await service.see(ledger_position(request))
    found, revision = await service.models.get_version(model_id, version)
    return _read(request, found, revision)


@post(
    "/v2/models/{model_id:str}/versions/{version:str}/new_status",
    dto=JsonBody[SetStatus],
    return_dto=None,
    status_code=200,
    operation_id="setModelVersionStatus",
)
async def set_status(
    request: AnyRequest, model_id: str, version: str, data: SetStatus
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


@get("/v2/models/{model_id:str}/history", operation_id="getModelHistory")
async def get_history(
    request: AnyRequest, model_id: str, limit: int = DEFAULT_LIMIT, cursor: str | None = None
) -> Response[bytes]:
    """Every event of a model, oldest first."""
    _check_path(model_id)
    page = page_request(cursor, limit)
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


def _object(raw: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw:
    """Metadata without white space between tokens; absent and null are an empty object."""
    if raw is msgspec.UNSET or bytes(raw).strip() == b"null":
        return EMPTY_OBJECT
    return msgspec.Raw(msgspec.json.format(raw, indent=-1))
