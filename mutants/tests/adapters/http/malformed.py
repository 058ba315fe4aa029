"""Ways to get a request wrong, for any operation of the OpenAPI document.

A `Mistake` is made in a good request for an operation, built from the document's own
examples, so a new operation is covered as soon as it is documented. Where an operation has
nothing to get wrong in that way, there is no request.
"""

import json
from typing import Any
from urllib.parse import quote

import msgspec
from hypothesis import strategies as st

from adapters.cli.openapi import openapi_text

DOCUMENT: dict[str, Any] = msgspec.json.decode(openapi_text())
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
METHODS = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"}


class Mistake(msgspec.Struct, frozen=True):
    """What is wrong, and two values that say how."""

    kind: str
    value: Any
    at: int


class Operation(msgspec.Struct, frozen=True):
    """An operation and a good request for it."""

    method: str
    path: str
    described: dict[str, Any]
    values: dict[str, str]
    """Of path parameters; the document's examples for others."""

    def parameters(self, place: str) -> list[dict[str, Any]]:
        """Its parameters in the path, the query or the headers."""
        return [each for each in self.described.get("parameters", []) if each["in"] == place]

    @property
    def body(self) -> Any:
        """A good body, None where it takes none."""
        content = self.described.get("requestBody", {}).get("content", {})
        return content.get("application/json", {}).get("example")

    @property
    def body_schema(self) -> dict[str, Any]:
        """The schema of its body."""
        schema = self.described["requestBody"]["content"]["application/json"]["schema"]
        found: dict[str, Any] = SCHEMAS[schema["$ref"].rpartition("/")[2]]
        return found

    def target(self, **replaced: str) -> str:
        """Its path, with some parameters replaced."""
        target = self.path
        for each in self.parameters("path"):
            name = each["name"]
            value = replaced.get(name, self.values.get(name, str(each.get("example", "x"))))
            target = target.replace(f"{{{name}}}", value)
        return target

    def request(
        self,
        token: str,
        *,
        method: str | None = None,
        target: str | None = None,
        headers: bytes = b"",
        body: bytes | None = None,
        media_type: str = "application/json",
    ) -> bytes:
        """The bytes of its request."""
        content = json.dumps(self.body).encode() if body is None and self.body else body or b""
        head = (
            f"{method or self.method} {target or self.target()} HTTP/1.1\r\nHost: modelog\r\n"
            f"Authorization: Bearer {token}\r\nContent-Type: {media_type}\r\n"
            f"Content-Length: {len(content)}\r\n"
        )
        return head.encode("latin-1") + headers + b"\r\n" + content


def operations(**values: str) -> list[Operation]:
    """Every operation, with these values of path parameters."""
    return [
        Operation(method.upper(), path, described, values)
        for path, methods in DOCUMENT["paths"].items()
        for method, described in methods.items()
    ]


def wrong(operation: Operation, mistake: Mistake, token: str) -> bytes | None:
    """The operation's request with a mistake, None where it cannot be made there."""
    if mistake.kind == "method":
        return operation.request(token, method=mistake.value)
    if mistake.kind == "route":
        return operation.request(token, target=f"{operation.target()}/{quote(mistake.value)}/a/b/c")
    if not operation.described["security"]:
        return None  # nothing else is asked for
    if mistake.kind == "token":
        return operation.request(mistake.value)
    if mistake.kind in ("path", "query", "header"):
        return _with_bad_parameter(operation, mistake, token)
    return None if operation.body is None else _with_bad_body(operation, mistake, token)


def _with_bad_parameter(operation: Operation, mistake: Mistake, token: str) -> bytes | None:
    found = operation.parameters(mistake.kind)
    if not found:
        return None
    name = found[mistake.at % len(found)]["name"]
    # No parameter takes a NUL, and no header of ours a blank between words.
    value = quote(f"{mistake.value}\0", safe="")
    if mistake.kind == "path":
        return operation.request(token, target=operation.target(**{name: value}))
    if mistake.kind == "query":
        return operation.request(token, target=f"{operation.target()}?{name}={value}")
    header = f"{name}: x y{mistake.value}\r\n".encode("latin-1", errors="replace")
    return operation.request(token, headers=header)


def _with_bad_body(operation: Operation, mistake: Mistake, token: str) -> bytes | None:
    good = operation.body
    text = json.dumps(good).encode()
    match mistake.kind:
        case "body":
            return operation.request(token, body=mistake.value)
        case "cut":
            return operation.request(token, body=text[: mistake.at % len(text)])
        case "damage":
            at = mistake.at % len(text)
            return operation.request(token, body=text[:at] + b"\xff" + text[at:])
        case "deep":
            depth = 101 + mistake.at % 5_000
            return operation.request(token, body=b'{"metadata":' + b"[" * depth + b"]" * depth)
        case "unknown field":
            return operation.request(
                token, body=json.dumps({**good, f"{mistake.value}?": 1}).encode()
            )
        case "missing field":
            required = operation.body_schema.get("required", [])
            if not required:
                return None
            gone = required[mistake.at % len(required)]
            left = {name: value for name, value in good.items() if name != gone}
            return operation.request(token, body=json.dumps(left).encode())
        case "wrong type":
            properties = operation.body_schema["properties"]
            # Some fields take any JSON.
            typed = [
                n for n in sorted(good) if {"type", "$ref", "anyOf", "enum"} & {*properties[n]}
            ]
            if not typed:
                return None
            field = typed[mistake.at % len(typed)]
            wrong_value: Any = 17 if isinstance(good[field], str) else "text"
            return operation.request(token, body=json.dumps({**good, field: wrong_value}).encode())
        case "media type":
            return operation.request(token, media_type=f"x{mistake.value}")
    raise AssertionError(mistake.kind)


visible = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=30)
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
no_object = st.one_of(
    st.binary(max_size=60).filter(lambda sent: not sent.strip().startswith(b"{")),
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(max_size=9), st.lists(st.integers())
    ).map(lambda value: json.dumps(value).encode()),
)

mistakes = st.one_of(
    *(
        st.builds(Mistake, st.just(kind), values, st.integers(0, 10_000))
        for kind, values in {
            "method": st.from_regex("[A-Z]{3,12}", fullmatch=True).filter(
                lambda method: method not in METHODS
            ),
            "route": anything.filter(lambda text: text not in {"", ".", ".."}),
            "token": visible,
            "path": anything,
            "query": anything,
            "header": st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=30),
            "body": no_object,
            "cut": st.none(),
            "damage": st.none(),
            "deep": st.none(),
            "unknown field": anything,
            "missing field": st.none(),
            "wrong type": st.none(),
            "media type": visible.filter(lambda text: "json" not in text.lower()),
        }.items()
    )
)
"""A mistake of each kind as often as of any other."""
