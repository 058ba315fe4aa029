"""The reference of the API: a page for each tag of the OpenAPI document, and one of its types."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from docs.site.tables import code, example, prose, table

Json = dict[str, Any]

WRITTEN = "<!-- Written by `make reference` from docs/reference/openapi.json. -->\n"
COMMON_HEADERS = {"X-Request-Id"}
INTRODUCTION = """\
Every operation by its tag, from the [OpenAPI document](../openapi.json). A running service has it
at `/schema/openapi.json`, and at `/schema` a page to try it. + marks what is an addition to PIE V2.

A request has `Authorization: Bearer <token>`, except where its operation needs none; see
[callers and tokens](../../how-to/authentication.md). Bodies are JSON; a field or a query parameter
that an operation does not have is a 400. Every answer has `X-Request-Id`. What has a bound is in
[limits](../limits.md).
"""


def api_pages(document: Json) -> dict[str, str]:
    """The pages by their names, below docs/reference/api."""
    operations = list(_operations(document))
    pages = {"README.md": _index(document, operations), "types.md": _types(document)}
    for tag in (each["name"] for each in document["tags"]):
        below = [each for each in operations if each[2]["tags"] == [tag]]
        pages[_page(tag)] = "\n".join(
            [WRITTEN, f"# {tag}\n", *(_operation(*each) for each in below)]
        )
    return pages


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def _page(tag: str) -> str:
    return tag.lower().replace(" ", "-") + ".md"


def _index(document: Json, operations: list[tuple[str, str, Json]]) -> str:
    parts = [WRITTEN, "# The API\n", INTRODUCTION]
    for tag in (each["name"] for each in document["tags"]):
        rows = [
            (
                f"[{operation['operationId']}]({_page(tag)}#{operation['operationId'].lower()})",
                code(f"{method} {path}"),
                prose(operation["summary"]),
            )
            for method, path, operation in operations
            if operation["tags"] == [tag]
        ]
        parts += [f"## {tag}\n", table(("operation", "request", ""), rows)]
    errors = {
        status: prose(answer["description"])
        for _, _, operation in operations
        for status, answer in operation["responses"].items()
        if int(status) >= HTTPStatus.BAD_REQUEST
    }
    parts += [
        "## Errors\n",
        "Each has the body [ErrorEnvelope](types.md#errorenvelope).\n",
        table(("status", ""), sorted(errors.items())),
    ]
    return "\n".join(parts)


def _operation(method: str, path: str, operation: Json) -> str:
    parts = [
        f"## {operation['operationId']}\n",
        f"`{method} {path}`\n",
        f"**{prose(operation['summary'])}.**\n",
        prose(operation["description"]) + "\n",
        table(
            ("parameter", "in", "value", "meaning"),
            [
                (
                    code(each["name"]),
                    each["in"] + ("" if each["required"] else ", optional"),
                    shown(each["schema"]),
                    prose(each["description"]),
                )
                for each in operation.get("parameters", ())
            ],
        ),
    ]
    if body := operation.get("requestBody"):
        content = body["content"]["application/json"]
        parts += [f"The body is {shown(content['schema'])}:\n", example(content["example"])]
    answers = operation["responses"]
    good = {status: each for status, each in answers.items() if int(status) < 400}
    bad = ", ".join(sorted(set(answers) - set(good)))
    parts.append(
        table(
            ("status", "body", "headers", ""),
            [
                (status, _body(each), _headers(each), prose(each["description"]))
                for status, each in sorted(good.items())
            ],
        )
    )
    for status, each in sorted(good.items()):
        content = each.get("content", {}).get("application/json", {})
        if "example" in content and _is_small(content["example"]):
            parts += [f"An answer with {status}:\n", example(content["example"])]
    if bad:
        parts.append(f"[Errors](README.md#errors): {bad}.\n")
    return "\n".join(part for part in parts if part)


def _is_small(value: object) -> bool:
    """Not the OpenAPI document itself."""
    return len(str(value)) < 10_000


def _body(answer: Json) -> str:
    for kind, content in answer.get("content", {}).items():
        return shown(content["schema"]) if kind == "application/json" else code(kind)
    return ""


def _headers(answer: Json) -> str:
    return ", ".join(code(name) for name in answer.get("headers", {}) if name not in COMMON_HEADERS)


def _types(document: Json) -> str:
    parts = [
        WRITTEN,
        "# Types of the API\n",
        "What bodies and answers consist of. A field that is not required may be left out.\n",
    ]
    for name, schema in document["components"]["schemas"].items():
        required = schema.get("required", ())
        closed = schema.get("additionalProperties") is False
        parts += [
            f"## {name}\n",
            prose(schema["description"]) + (" Other fields are refused." if closed else "") + "\n",
            table(
                ("field", "", "value", "meaning"),
                [
                    (
                        code(field),
                        "required" if field in required else "",
                        shown(value),
                        prose(value.get("description", "")),
                    )
                    for field, value in schema["properties"].items()
                ],
            ),
        ]
    return "\n".join(parts)


def shown(schema: Json, types: str = "types.md") -> str:
    """A schema in a line: what a value is, and what bounds it."""
    if reference := schema.get("$ref"):
        name = reference.rpartition("/")[2]
        return f"[{name}]({types}#{name.lower()})"
    if choices := schema.get("anyOf"):
        return _with_default(" or ".join(shown(each, types) for each in choices), schema)
    if values := schema.get("enum"):
        return _with_default(", ".join(code(value) for value in values), schema)
    return _with_default(", ".join([_kind(schema, types), *_bounds(schema)]), schema)


def _kind(schema: Json, types: str) -> str:
    kind = schema.get("type", "any JSON")
    if kind == "array":
        return f"list of {shown(schema.get('items', {}), types)}"
    if kind == "object" and isinstance(values := schema.get("additionalProperties"), dict):
        return f"object of {shown(values, types)}"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _bounds(schema: Json) -> Iterator[str]:
    for least, most, unit in (
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minimum", "maximum", ""),
    ):
        low, high = schema.get(least), schema.get(most)
        if low is not None and high is not None:
            yield f"{low:,} to {high:,}{unit}"
        elif high is not None:
            yield f"up to {high:,}{unit}"
        elif low is not None:
            yield f"at least {low:,}{unit}"
    for name in ("pattern", "format"):
        if name in schema:
            yield code(schema[name])


def _with_default(text: str, schema: Json) -> str:
    if schema.get("default") in (None, [], {}):
        return text
    return f"{text}; default {code(schema['default'])}"
