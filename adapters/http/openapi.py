"""The OpenAPI 3.1 document, composed from the routes and what they declare."""

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Litestar
from litestar.routes import HTTPRoute

from adapters.http.errors import ErrorEnvelope
from adapters.http.operation import Answer, Operation, Parameter, operation_of
from adapters.http.paging import CURSOR, DEFAULT_LIMIT, MAX_LIMIT
from adapters.http.permissions import PERMISSIONS, PUBLIC

REFUSALS = {
    400: "Malformed: not JSON, wrong type, missing or unknown field, bad parameter or schema.",
    401: "No token, or one that proves nothing.",
    403: "A valid token without the permission, or without access to that client.",
    404: "Not found in the addressed scope.",
    409: "The id is taken, or the `Idempotency-Key` came with another request.",
    412: "`If-Match` does not match the current revision.",
    413: "The body is larger than the limit.",
    422: "Well-formed, but not allowed in the present state.",
    429: "More requests than this caller may make; wait as long as `Retry-After` says.",
    503: "The service cannot answer now; try again after `Retry-After` seconds.",
}

CODES = (200, 201, 202, 204, 207)

_VISIBLE_ASCII = {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"}
_ETAG = {"type": "string", "pattern": '^"[0-9]{1,18}"$'}
_POSITION = {"type": "integer", "minimum": 0}

REQUEST_HEADERS = {
    "Idempotency-Key": (
        "idempotent",
        "A retry with the same key and body gets the first answer and has no second effect.",
        _VISIBLE_ASCII,
    ),
    "If-Match": ("conditional", "Change only the revision with this entity tag.", _ETAG),
    "If-None-Match": ("cacheable", "Answer 304 where this is still the entity tag.", _ETAG),
    "Ledger-Position": ("fresh", "Answer only with what includes this position.", _POSITION),
}

ANSWER_HEADERS: dict[str, tuple[str, Any]] = {
    "X-Request-Id": ("The request's id, that of the request or a new one.", {"type": "string"}),
    "ETag": ("The revision of the resource, as a strong entity tag.", {"type": "string"}),
    "Ledger-Position": ("The position in the log of the write's last event.", _POSITION),
    "Link": ('The next page, `rel="next"`; absent on the last one.', {"type": "string"}),
    "WWW-Authenticate": ("How to authenticate.", {"type": "string"}),
    "Retry-After": ("Seconds to wait.", {"type": "integer"}),
    "Location": ("Where the answer can be followed.", {"type": "string"}),
}


def document(app: Litestar, *, version: str) -> dict[str, Any]:
    """The document for an application's routes."""
    operations = list(_operations(app))
    types = _Types(operation for _, _, operation in operations)
    paths: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations:
        paths.setdefault(path, {})[method] = _operation(operation, types)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Modelog",
            "version": version,
            "summary": "An event-sourced model registry and dispatch service: the PIE V2 API.",
            "description": "Where a field or header is marked + it is an addition to PIE V2.",
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": tag} for tag in sorted({o.tag for _, _, o in operations})],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": types.components,
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "An access token of the configured OpenID provider. "
                    "Each operation names the permission that it needs.",
                }
            },
        },
    }


def _operations(app: Litestar) -> Iterable[tuple[str, str, Operation]]:
    for route in app.routes:
        if not isinstance(route, HTTPRoute):
            continue
        path = re.sub(r"\{(\w+):\w+\}", r"{\1}", route.path_format)
        for handler in route.route_handlers:
            if "operation" not in handler.opt:  # the OPTIONS that Litestar adds
                continue
            for method in sorted(handler.http_methods - {"HEAD", "OPTIONS"}):
                yield path, method.lower(), operation_of(handler)


class _Types:
    """The schemas of all bodies, each type once, under the names of the API."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        types: list[Any] = [ErrorEnvelope]
        for operation in operations:
            types += [operation.body] if operation.body is not None else []
            types += [answer.body for answer in operation.answers if answer.body is not None]
        self._types = list(dict.fromkeys(types))
        schemas, components = msgspec.json.schema_components(
            self._types, ref_template="#/components/schemas/{name}"
        )
        text = msgspec.json.encode({"schemas": schemas, "components": components}).decode()
        # The API calls what is shown of a model a Model.
        text = re.sub(r'(#/components/schemas/|")(\w+)Resource"', r'\1\2"', text)
        renamed = msgspec.json.decode(text)
        self._schemas = dict(zip(self._types, renamed["schemas"], strict=True))
        self.components = dict(sorted(renamed["components"].items()))

    def schema(self, kind: Any) -> Any:
        """The schema of a body."""
        return self._schemas[kind]


def _operation(operation: Operation, types: _Types) -> dict[str, Any]:
    permission = PERMISSIONS[operation.id]
    result: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [operation.tag],
    }
    needs = "" if permission is PUBLIC else f"Needs `{permission.replace('|', '` or `')}`."
    description = "\n\n".join(filter(None, [operation.description, needs]))
    if description:
        result["description"] = description
    if parameters := _parameters(operation):
        result["parameters"] = parameters
    if operation.body is not None:
        content: dict[str, Any] = {"schema": types.schema(operation.body)}
        if operation.body_example is not msgspec.UNSET:
            content["example"] = operation.body_example
        result["requestBody"] = {
            "required": operation.body_required,
            "content": {"application/json": content},
        }
    result["responses"] = {
        **{str(answer.status): _answer(answer, operation, types) for answer in operation.answers},
        **({"304": {"description": "Not modified."}} if operation.cacheable else {}),
        **{str(status): _refusal(status) for status in refusals(operation)},
    }
    result["security"] = [] if permission is PUBLIC else [{"bearer": permission.split("|")}]
    if permission is not PUBLIC:
        result["x-permission"] = permission
    return result


def refusals(operation: Operation) -> list[int]:
    """Every error status that an operation can answer with."""
    statuses = {400, 503, *operation.refusals}
    if PERMISSIONS[operation.id] is not PUBLIC:
        statuses |= {401, 403, 429}
    if operation.path:
        statuses.add(404)
    if operation.idempotent:
        statuses.add(409)
    if operation.conditional:
        statuses.add(412)
    if operation.body is not None:
        statuses.add(413)
    return sorted(statuses - {answer.status for answer in operation.answers})


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    found = [_parameter(each, "path") for each in operation.path]
    query = list(operation.query)
    if operation.paged:
        query += [
            Parameter(
                name="limit",
                meaning="Items in a page.",
                schema={
                    "type": "integer",
                    "minimum": 1,
                    "maximum": MAX_LIMIT,
                    "default": DEFAULT_LIMIT,
                },
            ),
            Parameter(
                name="cursor",
                meaning="Where the page begins: take it from the `Link` of the one before.",
                schema={"type": "string", "pattern": f"^{CURSOR.pattern}$"},
            ),
        ]
    found += [_parameter(each, "query") for each in query]
    for name, (flag, meaning, schema) in REQUEST_HEADERS.items():
        if getattr(operation, flag):
            found.append({"name": name, "in": "header", "description": meaning, "schema": schema})
    return found


def _parameter(parameter: Parameter, place: str) -> dict[str, Any]:
    result = {
        "name": parameter.name,
        "in": place,
        "description": parameter.meaning,
        "schema": parameter.schema,
        "required": place == "path",
    }
    if parameter.example is not msgspec.UNSET:
        result["example"] = parameter.example
    return result


def _answer(answer: Answer, operation: Operation, types: _Types) -> dict[str, Any]:
    names = ["X-Request-Id"]
    names += ["ETag"] if operation.tagged else []
    names += ["Ledger-Position"] if operation.writes else []
    names += ["Location"] if operation.located else []
    names += ["Link"] if operation.paged else []
    result: dict[str, Any] = {"description": answer.meaning, "headers": _headers(names)}
    if answer.body is not None:
        content = {"schema": types.schema(answer.body)}
        if answer.example is not msgspec.UNSET:
            content["example"] = answer.example
        result["content"] = {answer.media_type: content}
    if answer.links:
        result["links"] = {
            following: {"operationId": following, "parameters": dict(parameters)}
            for following, parameters in answer.links.items()
        }
    return result


def _refusal(status: int) -> dict[str, Any]:
    names = ["X-Request-Id"]
    names += ["WWW-Authenticate"] if status == 401 else []
    names += ["Retry-After"] if status in (429, 503) else []
    example = {"success": False, "message": HTTPStatus(status).phrase, "request_id": "b7f3..."}
    return {
        "description": REFUSALS[status],
        "headers": _headers(names),
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/ErrorEnvelope"},
                "example": example,
            }
        },
    }


def _headers(names: list[str]) -> dict[str, Any]:
    return {
        name: {"description": ANSWER_HEADERS[name][0], "schema": ANSWER_HEADERS[name][1]}
        for name in names
    }
