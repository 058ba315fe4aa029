"""The catalogue of events: every type with its fields and an example, from `domain.catalogue`."""

import inspect
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from docs.site.fields import meaning
from docs.site.tables import code, example, prose, table
from domain.catalogue import CATALOGUE
from domain.events import EventType
from domain.metadata import Metadata

STREAMS = {
    "model": ("Models", "model:<model_id>"),
    "job": ("Jobs", "job:<job_id>"),
    "subscription": ("Event subscriptions", "subscription:<subscription_id>"),
    "links": ("Subscriptions at a model", "links:<model_id>"),
    "client": ("Clients", "client:<client_id>"),
    "domain": ("Domains", "domain:<client_id>/<domain_id>"),
    "roster": ("The services of a domain", "roster:<client_id>/<domain_id>"),
    "service": ("Services", "service:<client_id>/<domain_id>/<service_id>"),
    "assignment": ("Assignments", "assignment:<client_id>/<domain_id>[/<service_id>]/<key>"),
    "webhook": ("Webhooks", "webhook:<webhook_id>"),
    "request": ("Answered requests", "request:<SHA-256 of caller and key>"),
}
"""What the events of one category are about, and the stream that they are in."""

INTRODUCTION = """\
<!-- Written by `make reference` from domain/catalogue.py. -->

# Events

Every type of event that the log may hold. An event is stored beside its stable name, as the JSON
`{"schema": ..., "metadata": ..., "data": ...}`; `schema` is the version of the type's form. Old
forms are read for ever: the examples are from tests/corpus, stored bytes of every version.

What is marked personal is encrypted with the client's key where `MODELOG_CLIENT_KEYS=on` and the
event belongs to a client: it is then in `sealed` and not in `data` (see
[erasure](../how-to/erasure.md)).
"""


def events_page(corpus: Mapping[str, bytes]) -> str:
    """The whole page; `corpus` has the stored bytes of events by the names of their files."""
    inner: dict[str, type[Any]] = {}
    parts = [INTRODUCTION, "## Metadata\n", "Every event has it.\n", _fields(Metadata, {}, inner)]
    for category, (title, stream) in STREAMS.items():
        parts += [f"## {title}\n", f"In {code(stream)}.\n"]
        for kind in CATALOGUE.types.values():
            if kind.name.partition(".")[0] == category:
                parts += _event(kind, corpus, inner)
    parts.append("## Types\n")
    done: set[str] = set()
    while left := sorted(set(inner) - done):
        for name in left:
            done.add(name)
            parts += [f"### {name}\n", _described(inner[name]), _fields(inner[name], {}, inner)]
    return "\n".join(parts)


def _event(
    kind: EventType, corpus: Mapping[str, bytes], inner: dict[str, type[Any]]
) -> Iterator[str]:
    yield f"### {kind.name}\n"
    yield f"Version {kind.version}.\n"
    yield _described(kind.cls)
    yield _fields(kind.cls, kind.personal, inner)
    form = f"{kind.name}.v{kind.version}"
    plain = corpus.get(f"{form}.json")
    variant = min((file for file in corpus if file.startswith(f"{form}-")), default="")
    yield example(msgspec.json.decode(plain or corpus[variant]))


def _described(cls: type[Any]) -> str:
    return prose(inspect.cleandoc(cls.__doc__ or "")) + "\n"


def _fields(cls: type[Any], personal: Mapping[str, str], inner: dict[str, type[Any]]) -> str:
    rows = [
        (
            code(field.encode_name),
            "" if field.required else "optional",
            _type(field.type, inner) + _or_null(field.type, cls),
            meaning(cls.__name__, field.name) + (" Personal." if field.name in personal else ""),
        )
        for field in msgspec.structs.fields(cls)
    ]
    if tag := cls.__struct_config__.tag:
        rows.insert(0, (code(cls.__struct_config__.tag_field), "", code(tag), "Which kind it is."))
    return table(("field", "", "value", "meaning"), rows)


def _or_null(kind: Any, owner: type[Any]) -> str:
    """Null is stored where it is not the same as absent, or where the class stores defaults."""
    given = get_args(kind)
    stored = msgspec.UnsetType in given or not owner.__struct_config__.omit_defaults
    return " or null" if type(None) in given and stored else ""


def _type(kind: Any, inner: dict[str, type[Any]]) -> str:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _type(arguments[0], inner)
    if origin is Literal:
        return ", ".join(code(each) for each in arguments)
    if origin in (Union, UnionType):
        shown = [each for each in arguments if each not in (type(None), msgspec.UnsetType)]
        return " or ".join(_type(each, inner) for each in shown)
    if origin is tuple:
        return f"list of {_type(arguments[0], inner)}"
    if origin is dict:
        return f"object of {_type(arguments[1], inner)}"
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        inner[kind.__name__] = kind
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    return PLAIN[kind]


PLAIN = {
    str: "text",
    int: "whole number",
    bool: "true or false",
    datetime: "time",
    msgspec.Raw: "JSON",
}
