"""The comparison of two versions through HTTP (API section 4, `diffModelVersions`)."""

from typing import Any

import httpx
import pytest

from tests.adapters.http.support import created_id, fresh, refused, set_status, taken
from tests.jobs.support import model
from tests.subscriptions.test_subscriptions_api import contracts, put

OLD = {"type": "object", "properties": {"x": {"type": "integer"}}}
WIDER = {"type": "object", "properties": {"x": {"type": "number"}}}
STRICT = {**OLD, "required": ["x"]}
ODD = {**OLD, "not": {"required": ["y"]}}


def diff(api: httpx.Client, model_id: str, former: str, latter: str) -> Any:
    found = taken(api.get(f"/v2/models/{model_id}/diff?from={former}&to={latter}"))
    assert (found["model_id"], found["from"], found["to"]) == (model_id, former, latter)
    return found


def schema(found: Any, handler: str, side: str) -> dict[str, Any]:
    [one] = [s for s in found["schemas"] if (s["handler"], s["side"]) == (handler, side)]
    return dict(one)


def test_a_diff_names_what_changed_and_what_breaks(api: httpx.Client) -> None:
    model_id = model(api, handler_contracts=contracts(input_schema=OLD, output_schema=WIDER))
    put(
        api,
        model_id,
        "sleep",
        description="stricter",
        handler_contracts=contracts(input_schema=STRICT, output_schema=OLD),
    )
    found = diff(api, model_id, "1", "2")
    paths = {change["path"]: change for change in found["changes"]}
    assert paths["/description"]["after"] == "stricter"
    assert paths["/handlers/inference/value"]["after"] == "sleep"
    assert paths["/handler_contracts/inference/input_schema/required"]["before"] is None
    assert [(s["handler"], s["side"], s["verdict"]) for s in found["schemas"]] == [
        ("inference", "input_schema", "breaking"),
        ("inference", "output_schema", "compatible"),
        ("training", "input_schema", "identical"),
        ("training", "output_schema", "identical"),
    ]
    assert schema(found, "inference", "input_schema") == {
        "handler": "inference",
        "side": "input_schema",
        "verdict": "breaking",
        "direction": "old_within_new",
        "changed": ["/required"],
        "broken": ["/required"],
        "undecided": [],
        "message": "breaking, an input that was valid is refused at /required",
        "example": {},
    }
    # The way back: what is asked for less breaks no input, and what is given more breaks readers.
    back = diff(api, model_id, "2", "1")
    assert schema(back, "inference", "input_schema")["verdict"] == "compatible"
    given = schema(back, "inference", "output_schema")
    assert (given["verdict"], given["direction"]) == ("breaking", "new_within_old")
    assert given["broken"] == ["/properties/x/type"]
    same = diff(api, model_id, "2", "2")
    assert same["changes"] == []
    assert {each["verdict"] for each in same["schemas"]} == {"identical"}


def test_what_cannot_be_proven_is_undecidable_and_says_where(api: httpx.Client) -> None:
    model_id = model(api, handler_contracts=contracts(input_schema=OLD))
    put(api, model_id, handler_contracts=contracts(input_schema=ODD))
    found = schema(diff(api, model_id, "1", "2"), "inference", "input_schema")
    assert (found["verdict"], found["undecided"]) == ("undecidable", ["/not"])
    assert "not proven" in found["message"]
    assert "example" not in found


def test_a_schema_that_comes_or_goes_is_compared_with_none(api: httpx.Client) -> None:
    model_id = model(api, handler_contracts=None)
    put(api, model_id, handler_contracts=contracts(input_schema=OLD, output_schema=OLD))
    came = diff(api, model_id, "1", "2")
    taken_in = schema(came, "inference", "input_schema")
    assert (taken_in["verdict"], taken_in["changed"]) == ("breaking", [""])
    assert taken_in["message"].endswith("; the schema was added")
    assert schema(came, "inference", "output_schema")["verdict"] == "compatible"
    went = diff(api, model_id, "2", "1")
    assert schema(went, "inference", "input_schema")["verdict"] == "compatible"
    given = schema(went, "inference", "output_schema")
    assert given["verdict"] == "breaking"
    assert given["message"].endswith("; the schema was removed")


def test_a_version_of_its_own_description_shows_it(api: httpx.Client) -> None:
    model_id = created_id(api)
    made = {"version": "beta", "description": "as it will be", "metadata": {"try": 1}}
    taken(api.post(f"/v2/models/{model_id}/new_version", json=made))
    found = diff(api, model_id, "1", "beta")
    assert {change["path"] for change in found["changes"]} == {"/description", "/metadata/try"}


def test_an_unknown_version_is_named(api: httpx.Client) -> None:
    model_id = created_id(api)
    at = f"/v2/models/{model_id}/diff"
    assert "'7'" in refused(api.get(f"{at}?from=1&to=7"), 404)["message"]
    assert "'6' and '7'" in refused(api.get(f"{at}?from=6&to=7"), 404)["message"]
    refused(api.get(f"/v2/models/{fresh()}/diff?from=1&to=1"), 404)


@pytest.mark.parametrize(
    ("query", "name"),
    [("", "from"), ("?from=1", "to"), ("?to=1", "from"), ("?from=1&to=1&to=1", "to")],
)
def test_both_versions_have_to_be_named(api: httpx.Client, query: str, name: str) -> None:
    refused(api.get(f"/v2/models/{created_id(api)}/diff{query}"), 400, [name])


def test_a_diff_that_the_caller_has_is_not_sent_again(api: httpx.Client) -> None:
    model_id = created_id(api)
    at = f"/v2/models/{model_id}/diff?from=1&to=1"
    tag = api.get(at).headers["ETag"]
    assert api.get(at, headers={"If-None-Match": tag}).status_code == 304
    set_status(api, model_id, "1", "active")
    assert api.get(at, headers={"If-None-Match": tag}).status_code == 200
