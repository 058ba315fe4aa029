"""API section 5, "Staleness": what a fingerprint ignores, and what it must not."""

import hashlib
import json
from typing import Any

import msgspec
import pytest

from domain.contracts import (
    Contract,
    Fingerprints,
    HandlerContracts,
    HandlerFingerprints,
    fingerprints,
    schema_fingerprint,
)
from domain.handlers import EcsTask, Handlers, InProcess, Lambda

ANNOTATIONS = [
    *("title", "description", "examples", "$comment", "deprecated", "readOnly", "writeOnly"),
]


def fingerprint(schema: Any) -> str:
    """The fingerprint of a schema, given as its text or as a value."""
    text = schema if isinstance(schema, str) else json.dumps(schema)
    return schema_fingerprint(text.encode())


# Ignored


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{"type":"object","minProperties":1}', '{"minProperties":1,"type":"object"}'),
        (
            '{"properties":{"a":{"type":"string","maxLength":3},"b":true}}',
            '{"properties":{"b":true,"a":{"maxLength":3,"type":"string"}}}',
        ),
        ('{"const":{"a":1,"b":[{"c":2,"d":3}]}}', '{"const":{"b":[{"d":3,"c":2}],"a":1}}'),
        ('{"type":"object"}', ' {\n  "type" :\t"object"\r\n}\n'),
        ('{"minimum":1}', '{"minimum":1.0}'),
        ('{"minimum":100}', '{"minimum":1e2}'),
        ('{"minimum":0}', '{"minimum":-0.0}'),
        ('{"enum":[1,{"a":[2]}]}', '{"enum":[1.0,{"a":[2.0]}]}'),
        ('{"minimum":0.1}', '{"minimum":1e-1}'),
        ('{"pattern":"\\u00fc\\/"}', '{"pattern":"ü/"}'),
    ],
)
def test_key_order_white_space_and_the_spelling_of_a_value_do_not_count(
    one: str, other: str
) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize("annotation", ANNOTATIONS)
@pytest.mark.parametrize(
    "around",
    [
        '{"type":"number"%s}',
        '{"properties":{"a":{"type":"number"%s}}}',
        '{"patternProperties":{"^a":{"type":"number"%s}}}',
        '{"$defs":{"a":{"type":"number"%s}},"$ref":"#/$defs/a"}',
        '{"dependentSchemas":{"a":{"type":"number"%s}}}',
        '{"additionalProperties":{"type":"number"%s}}',
        '{"unevaluatedProperties":{"type":"number"%s}}',
        '{"unevaluatedItems":{"type":"number"%s}}',
        '{"propertyNames":{"type":"string"%s}}',
        '{"items":{"type":"number"%s}}',
        '{"prefixItems":[true,{"type":"number"%s}]}',
        '{"contains":{"type":"number"%s}}',
        '{"contentSchema":{"type":"number"%s}}',
        '{"allOf":[{"type":"number"%s}]}',
        '{"anyOf":[{"type":"number"%s}]}',
        '{"oneOf":[{"type":"number"%s}]}',
        '{"not":{"type":"number"%s}}',
        '{"if":{"type":"number"%s},"then":true,"else":false}',
        '{"if":true,"then":{"type":"number"%s},"else":false}',
        '{"if":true,"then":false,"else":{"type":"number"%s}}',
        '{"properties":{"properties":{"type":"number"%s}}}',
        '{"allOf":[{"items":{"properties":{"a":{"not":{"type":"number"%s}}}}}]}',
    ],
)
def test_an_annotation_does_not_count_wherever_a_schema_may_stand(
    around: str, annotation: str
) -> None:
    without = around.replace("%s", "")
    assert fingerprint(around.replace("%s", f',"{annotation}":"x"')) == fingerprint(without)
    assert fingerprint(around.replace("%s", f',"{annotation}":{{"type":1}}')) == fingerprint(
        without
    )


@pytest.mark.parametrize("reference", ["#/properties/title", "#/$defs/description", "#/$defs/a"])
def test_a_reference_to_a_schema_that_is_named_like_an_annotation_makes_no_annotation_count(
    reference: str,
) -> None:
    schema = {
        "$ref": reference,
        "properties": {"title": {"type": "string"}},
        "$defs": {"description": {"type": "string"}, "a": {"type": "string"}},
    }
    assert fingerprint(schema) == fingerprint({**schema, "title": "T", "$comment": "C"})


# Not ignored


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The order of an array, also where it does not matter to validation.
        ('{"prefixItems":[true,false]}', '{"prefixItems":[false,true]}'),
        ('{"enum":[1,2]}', '{"enum":[2,1]}'),
        ('{"required":["a","b"]}', '{"required":["b","a"]}'),
        ('{"const":[1,2]}', '{"const":[2,1]}'),
        # A property, a definition, a pattern that is merely named like an annotation.
        ('{"properties":{}}', '{"properties":{"title":{}}}'),
        ('{"properties":{"title":true}}', '{"properties":{"title":false}}'),
        (
            '{"properties":{"description":{"type":"string"}}}',
            '{"properties":{"description":{"type":"number"}}}',
        ),
        ('{"patternProperties":{"title":true}}', '{"patternProperties":{"title":false}}'),
        ('{"dependentSchemas":{"readOnly":true}}', '{"dependentSchemas":{"readOnly":false}}'),
        ('{"$defs":{"examples":true}}', '{"$defs":{"examples":false}}'),
        (
            '{"properties":{"properties":{"properties":{"title":true}}}}',
            '{"properties":{"properties":{"properties":{"title":false}}}}',
        ),
        ('{"required":["title"]}', '{"required":[]}'),
        ('{"dependentRequired":{"title":["a"]}}', '{"dependentRequired":{"title":["b"]}}'),
        ('{"dependentRequired":{"title":["a"]}}', '{"dependentRequired":{}}'),
        # What a value contains.
        ('{"const":{"title":"a"}}', '{"const":{"title":"b"}}'),
        ('{"const":{"title":"a"}}', '{"const":{}}'),
        ('{"enum":[{"description":"a"}]}', '{"enum":[{"description":"b"}]}'),
        ('{"default":{"examples":[1]}}', '{"default":{"examples":[2]}}'),
        ('{"const":{"properties":{"a":{"title":"a"}}}}', '{"const":{"properties":{"a":{}}}}'),
        ('{"default":1}', '{"default":2}'),
        ('{"default":1}', "{}"),
        ('{"default":null}', "{}"),
        # What looks alike and is not.
        ('{"const":1}', '{"const":true}'),
        ('{"const":0}', '{"const":false}'),
        ('{"const":1}', '{"const":"1"}'),
        ('{"const":null}', '{"const":"null"}'),
        ('{"const":[]}', '{"const":{}}'),
        ('{"const":1.5}', '{"const":1}'),
        ('{"const":9007199254740992}', '{"const":9007199254740993}'),
        ('{"const":"a"}', '{"const":"A"}'),
        ('{"const":"\\u00e9"}', '{"const":"e\\u0301"}'),
        ("true", "false"),
        ("true", "1"),
        # Keywords that are not on the specification's list.
        ('{"format":"date"}', "{}"),
        ('{"$id":"urn:a"}', '{"$id":"urn:b"}'),
        ('{"x-unit":"kg"}', '{"x-unit":"lb"}'),
        ('{"x-unit":{"title":"kg"}}', '{"x-unit":{"title":"lb"}}'),
    ],
)
def test_whatever_may_change_the_meaning_counts(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize(
    ("reference", "where", "keyword"),
    [
        ("#/examples/0", "{%s}", "$ref"),
        ("#/title", "{%s}", "$ref"),
        ("#/title", "{%s}", "$dynamicRef"),
        ("#/properties/a/title", '{"properties":{"a":{%s}}}', "$ref"),
        ("#/$defs/title/description", '{"$defs":{"title":{%s}}}', "$ref"),
        ("urn:schema#/title", '{"$id":"urn:schema",%s}', "$ref"),
        ("#/%74itle", "{%s}", "$ref"),
        ("#/%24comment", "{%s}", "$ref"),
    ],
)
def test_an_annotation_that_a_reference_points_into_counts(
    reference: str, where: str, keyword: str
) -> None:
    token = reference.replace("%74", "t").replace("%24", "$").partition("#")[2].split("/")
    name = next(part for part in reversed(token) if part in ANNOTATIONS)

    def schema(target: str) -> str:
        value = f"[{target}]" if name == "examples" else target
        return where.replace("%s", f'"{name}":{value},"items":{{"{keyword}":"{reference}"}}')

    assert fingerprint(schema('{"type":"string"}')) != fingerprint(schema('{"type":"number"}'))


# Pinned: fingerprints are in stored events, so the way they are taken must not drift.


def test_a_fingerprint_is_the_sha_256_of_the_canonical_text() -> None:
    schema = ' { "type": "object", "title": "T", "required": ["ü", "a"], "minProperties": 1.0 } '
    canonical = '{"minProperties":1,"required":["ü","a"],"type":"object"}'
    assert fingerprint(schema) == hashlib.sha256(canonical.encode()).hexdigest()


def test_a_handlers_fingerprint_is_the_sha_256_of_its_json() -> None:
    prints = fingerprints(
        Handlers(
            training=Lambda(arn="arn:aws:lambda:us-west-2:123456789012:function:t", version="1"),
            inference=EcsTask(value="a/b:1"),
        ),
        None,
    )
    training = (
        b'{"type":"lambda","arn":"arn:aws:lambda:us-west-2:123456789012:function:t","version":"1"}'
    )
    inference = b'{"type":"ecs_task","value":"a/b:1"}'
    assert prints == Fingerprints(
        training=HandlerFingerprints(handler=hashlib.sha256(training).hexdigest()),
        inference=HandlerFingerprints(handler=hashlib.sha256(inference).hexdigest()),
    )


# Of a whole definition

ONE = Handlers(training=InProcess(value="t"), inference=InProcess(value="i"))


def contract(text: str) -> HandlerContracts:
    return msgspec.json.decode(text, type=HandlerContracts)


def test_each_schema_has_a_fingerprint_in_its_own_place() -> None:
    found = fingerprints(
        ONE,
        contract(
            '{"training":{"input_schema":{"minimum":1}},'
            '"inference":{"input_schema":{"minimum":2},"output_schema":{"minimum":3}}}'
        ),
    )
    assert found.training.input_schema == fingerprint({"minimum": 1})
    assert found.training.output_schema is None
    assert found.inference.input_schema == fingerprint({"minimum": 2})
    assert found.inference.output_schema == fingerprint({"minimum": 3})


@pytest.mark.parametrize("text", ["{}", '{"training":{}}', '{"training":null,"inference":{}}'])
def test_contracts_without_a_schema_are_as_no_contracts(text: str) -> None:
    assert fingerprints(ONE, contract(text)) == fingerprints(ONE, None)
    assert fingerprints(ONE, contract(text)).whole == fingerprints(ONE, None).whole


def test_the_whole_tells_apart_what_differs_in_any_part() -> None:
    swapped = Handlers(training=ONE.inference, inference=ONE.training)
    wholes = [
        fingerprints(ONE, None).whole,
        fingerprints(swapped, None).whole,
        fingerprints(ONE, contract('{"training":{"input_schema":{}}}')).whole,
        fingerprints(ONE, contract('{"training":{"output_schema":{}}}')).whole,
        fingerprints(ONE, contract('{"inference":{"input_schema":{}}}')).whole,
        fingerprints(ONE, contract('{"inference":{"output_schema":{}}}')).whole,
        fingerprints(ONE, contract('{"inference":{"output_schema":true}}')).whole,
    ]
    assert len(set(wholes)) == len(wholes)


def test_the_whole_ignores_what_the_fingerprint_of_a_schema_ignores() -> None:
    one = contract('{"training":{"input_schema":{"type":"string","minLength":1}}}')
    other = contract('{"training":{"input_schema":{"minLength":1.0,"title":"T","type":"string"}}}')
    assert fingerprints(ONE, one).whole == fingerprints(ONE, other).whole


def test_a_schema_that_is_null_is_no_schema_and_white_space_is_not_kept() -> None:
    sent = contract('{"training":{"input_schema": { "a" : 1.0 },"output_schema": null}}')
    kept = HandlerContracts(training=Contract(input_schema=msgspec.Raw(b'{"a":1.0}')))
    assert sent.compact() == kept
    both = contract(
        '{"inference":{"input_schema":null,"output_schema":{"enum":[{ "b" : 1 },\n[ ] ]}}}'
    )
    assert both.compact() == HandlerContracts(
        inference=Contract(output_schema=msgspec.Raw(b'{"enum":[{"b":1},[]]}'))
    )


def test_schemas_are_listed_with_their_pointers() -> None:
    several = contract(
        '{"training":{"output_schema":false},"inference":{"input_schema":{},"output_schema":true}}'
    )
    assert [(path, bytes(schema)) for path, schema in several.schemas()] == [
        ("/handler_contracts/training/output_schema", b"false"),
        ("/handler_contracts/inference/input_schema", b"{}"),
        ("/handler_contracts/inference/output_schema", b"true"),
    ]
    one = contract('{"inference":{"input_schema":{}}}')
    assert [path for path, _ in one.schemas("")] == ["/inference/input_schema"]


@pytest.mark.parametrize(
    ("reference", "leads_there"),
    [
        ("#/title", True),
        ("#/%74itle", True),
        ("#/items/title", True),
        ("#/not/items/description/type", True),
        ("#/$defs/x/title", True),
        ("#/allOf/0/title", True),
        ("other.json#/title", True),
        # What is merely named so, and what is inside of a value.
        ("#/$defs/title", False),
        ("#/properties/title", False),
        ("#/const/title", False),
        ("#/allOf", False),
        ("#", False),
        ("#title", False),
        ("other/title", False),
    ],
)
def test_annotations_count_where_a_reference_leads_into_one(
    reference: str, leads_there: bool
) -> None:
    one, other = ({"$ref": reference, "title": title} for title in ("a", "b"))
    assert (fingerprint(one) != fingerprint(other)) is leads_there


@pytest.mark.parametrize(
    ("around", "same"),
    [
        ({"items": {"$ref": "#/title"}}, False),
        ({"allOf": [True, {"items": {"$ref": "#/title"}}]}, False),
        # A text that looks like a reference, and a property of that name, are none.
        ({"pattern": "#/title"}, True),
        ({"properties": {"$ref": {"type": "string"}}}, True),
    ],
)
def test_a_reference_counts_wherever_it_stands(around: dict[str, Any], same: bool) -> None:
    one, other = ({**around, "title": title} for title in ("a", "b"))
    assert (fingerprint(one) == fingerprint(other)) is same


def test_what_is_named_like_an_annotation_deep_inside_of_a_value_counts() -> None:
    for keyword in ("const", "default"):
        one, other = ({keyword: {"a": {"title": title}}} for title in ("a", "b"))
        assert fingerprint(one) != fingerprint(other)
