"""The OpenAPI 3.1 document, composed from the routes and what they declare."""

import re
from collections.abc import Iterable
from inspect import cleandoc
from typing import Any

import msgspec
from litestar import Litestar
from litestar.routes import HTTPRoute

from adapters.http.errors import ErrorEnvelope
from adapters.http.operation import Answer, Operation, Parameter, operation_of
from adapters.http.paging import CURSOR, DEFAULT_LIMIT, MAX_LIMIT
from adapters.http.permissions import PERMISSIONS, PUBLIC
from adapters.http.refusals import REFUSAL_EXAMPLES, REFUSALS, refusals

_VISIBLE_ASCII = {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"}
_ETAG = {"type": "string", "pattern": '^"[0-9]{1,18}"$'}
_POSITION = {"type": "integer", "minimum": 0}

REQUEST_HEADERS: dict[str, tuple[str, str, Any, Any]] = {
    # Flag of the operation, meaning, schema, and an example that may be sent as it stands:
    # the documentation page fills it in.
    "Idempotency-Key": (
        "idempotent",
        "A retry with the same key and body gets the first answer and has no second effect.",
        _VISIBLE_ASCII,
        "5f0c2a1e-nightly-update",
    ),
    "If-Match": ("conditional", "Change only the revision with this entity tag.", _ETAG, '"5"'),
    "If-None-Match": ("cacheable", "Answer 304 where this is still the entity tag.", _ETAG, '"0"'),
    "Ledger-Position": ("fresh", "Answer only with what includes this position.", _POSITION, 0),
}

OPTIONAL_HEADERS = ("Link", "Location", "Idempotency-Replayed")
"""All others are in every answer that names them."""

ANSWER_HEADERS: dict[str, tuple[str, Any]] = {
    "X-Request-Id": ("The request's id, that of the request or a new one.", {"type": "string"}),
    "ETag": ("The revision of the resource, as a strong entity tag.", {"type": "string"}),
    "Ledger-Position": ("The position in the log of the write's last event.", _POSITION),
    "Link": ('The next page, `rel="next"`; absent on the last one.', {"type": "string"}),
    "WWW-Authenticate": ("How to authenticate.", {"type": "string"}),
    "Retry-After": ("Seconds to wait.", {"type": "integer"}),
    "Idempotency-Replayed": (
        "`true` where this is the first answer to the `Idempotency-Key`, given again.",
        {"type": "string", "enum": ["true"]},
    ),
    "Location": ("Where the answer can be followed.", {"type": "string"}),
}


METHODS = ("get", "post", "put", "delete")


def document(app: Litestar, *, version: str) -> dict[str, Any]:
    """The document for an application's routes."""
    operations = list(_operations(app))
    types = _Types(operation for _, _, operation in operations)
    paths: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations:
        links = {answer.status: _links(answer, operations) for answer in operation.answers}
        paths.setdefault(path, {})[method] = _operation(operation, types, links)
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
        # Litestar keeps the handlers of a path in no order.
        methods = {
            method.lower(): operation_of(handler)
            for handler in route.route_handlers
            if "operation" in handler.opt  # not the OPTIONS that Litestar adds
            for method in handler.http_methods
        }
        for method in METHODS:
            if method in methods:
                yield path, method, methods[method]


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
        for component in renamed["components"].values():
            # Descriptions are docstrings, whose indentation Python 3.13 takes away.
            if "description" in component:
                component["description"] = cleandoc(component["description"])
        self._schemas = dict(zip(self._types, renamed["schemas"], strict=True))
        self.components = dict(sorted(renamed["components"].items()))

    def schema(self, kind: Any) -> Any:
        """The schema of a body."""
        return self._schemas[kind]


def _links(answer: Answer, operations: Iterable[tuple[str, str, Operation]]) -> dict[str, Any]:
    """What can be done next with what an answer names: each operation on its resource."""
    return {
        operation.id: {
            "operationId": operation.id,
            "description": operation.summary.removeprefix("+ "),
            "parameters": {
                each.name: f"$response.body#{answer.gives[each.name]}" for each in operation.path
            },
        }
        for _, _, operation in operations
        if operation.path and all(each.name in answer.gives for each in operation.path)
    }


def _operation(
    operation: Operation, types: _Types, links: dict[int, dict[str, Any]]
) -> dict[str, Any]:
    permission = PERMISSIONS[operation.id]
    result: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [operation.tag],
    }
    needs = "no token" if permission is PUBLIC else f"`{permission.replace('|', '` or `')}`"
    result["description"] = "\n\n".join(filter(None, [operation.description, f"Needs {needs}."]))
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
        **{
            str(answer.status): _answer(answer, operation, types, links[answer.status])
            for answer in operation.answers
        },
        **({"304": NOT_MODIFIED} if operation.cacheable else {}),
        **{str(status): _refusal(status) for status in refusals(operation)},
    }
    # One of these is enough.
    alternatives = [] if permission is PUBLIC else permission.split("|")
    result["security"] = [{"bearer": [each]} for each in alternatives]
    if permission is not PUBLIC:
        result["x-permission"] = permission
    return result


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
                example=50,
            ),
            Parameter(
                name="cursor",
                meaning="Where the page begins: take it from the `Link` of the one before.",
                schema={"type": "string", "pattern": f"^{CURSOR.pattern}$"},
                example="0000000000000000",
            ),
        ]
    found += [_parameter(each, "query") for each in query]
    for name, (flag, meaning, schema, example) in REQUEST_HEADERS.items():
        if getattr(operation, flag):
            header = Parameter(name=name, meaning=meaning, schema=schema, example=example)
            found.append(_parameter(header, "header"))
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
    elif "enum" in parameter.schema:
        result["example"] = parameter.schema["enum"][0]
    return result


def _answer(
    answer: Answer, operation: Operation, types: _Types, links: dict[str, Any]
) -> dict[str, Any]:
    names = ["X-Request-Id"]
    names += ["ETag"] if operation.tagged else []
    names += ["Ledger-Position"] if operation.writes else []
    names += ["Location"] if operation.located else []
    names += ["Link"] if operation.paged else []
    names += ["Idempotency-Replayed"] if operation.idempotent else []
    names += ["Retry-After"] if answer.status == 503 else []
    result: dict[str, Any] = {"description": answer.meaning, "headers": _headers(names)}
    if links:
        result["links"] = links
    if answer.body is not None:
        content = {"schema": types.schema(answer.body)}
        if answer.status >= 400:  # beside what any operation answers with this status
            content["schema"] = {"anyOf": [content["schema"], types.schema(ErrorEnvelope)]}
        if answer.example is not msgspec.UNSET:
            content["example"] = answer.example
        result["content"] = {answer.media_type: content}
    return result


def _refusal(status: int) -> dict[str, Any]:
    names = ["X-Request-Id"]
    names += ["WWW-Authenticate"] if status == 401 else []
    names += ["Retry-After"] if status in (429, 503) else []
    example = {"success": False, "request_id": "b7f3e1d2", **REFUSAL_EXAMPLES[status]}
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
        name: {
            "description": ANSWER_HEADERS[name][0],
            "required": name not in OPTIONAL_HEADERS,
            "schema": ANSWER_HEADERS[name][1],
        }
        for name in names
    }


NOT_MODIFIED = {"description": "Not modified.", "headers": _headers(["X-Request-Id", "ETag"])}
