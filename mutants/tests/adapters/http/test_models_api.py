"""Models and versions over HTTP.

API section 4, "Models", and section 5, "Update" and "Version status".
"""

import re
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.adapters.http.support import (
    SEED,
    SEED_ID,
    active_id,
    all_of,
    body,
    create,
    created_id,
    fresh,
    log_end,
    pages,
    refused,
    revision,
    set_status,
    taken,
)
from tests.node import Node

INDIA = timezone(timedelta(hours=5, minutes=30))

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")

MODEL_FIELDS = {
    "id",
    "name",
    "description",
    "handlers",
    "handler_contracts",
    "metadata",
    "status",
    "revision",
    "latest_version",
    "active_version",
    "created_at",
    "updated_at",
}
VERSION_FIELDS = {
    "model_id",
    "version",
    "status",
    "description",
    "metadata",
    "handlers",
    "handler_contracts",
    "created_at",
    "updated_at",
    "activated_at",
}


def shows(model: dict[str, Any], definition: dict[str, Any]) -> bool:
    """Whether a model shows all of a definition that was sent."""
    return all(model[field] == value for field, value in definition.items())


# The seed


def test_the_seed_page_goes_from_unknown_to_changed_in_place_to_a_new_version(
    api: httpx.Client,
) -> None:
    url = f"/v2/models/{SEED_ID}"
    refused(api.put(url, json=SEED), 404)

    made = create(api, id=SEED_ID, name="Price recommendation")
    assert made["model"]["status"] == "pending"
    assert made["version"]["version"] == "1"

    in_place = taken(api.put(url, json=SEED))
    assert in_place["version"]["version"] == "1"
    assert in_place["version"]["status"] == "pending"
    assert in_place["model"]["name"] == "example"
    assert [each["version"] for each in all_of(api, f"{url}/versions")] == ["1"]

    set_status(api, SEED_ID, "1", "active")
    answer = taken(api.put(url, json=SEED))
    assert answer["version"]["status"] == "pending"
    assert answer["version"]["version"] == "2"
    assert answer["model"]["status"] == "active"
    assert answer["model"]["id"] == SEED_ID
    assert answer["stale_subscriptions"] == []
    assert shows(answer["model"], SEED)
    versions = all_of(api, f"{url}/versions")
    assert [(each["version"], each["status"]) for each in versions] == [
        ("1", "active"),
        ("2", "pending"),
    ]


# createModel


def test_a_model_is_created_under_the_id_that_is_given(api: httpx.Client) -> None:
    model_id = fresh("Az09_.:-")
    response = api.post("/v2/models", json=body(id=model_id, metadata={"team": "pricing"}))
    assert response.status_code == 201
    made = taken(response)
    model, version = made["model"], made["version"]
    assert set(made) == {"model", "version"}
    assert set(model) == MODEL_FIELDS
    assert set(version) == VERSION_FIELDS
    assert shows(model, body(metadata={"team": "pricing"}))
    assert (model["id"], model["status"], model["latest_version"]) == (model_id, "pending", "1")
    assert model["active_version"] is None
    assert model["revision"] == revision(response)
    assert (version["model_id"], version["version"]) == (model_id, "1")
    assert (version["status"], version["activated_at"]) == ("pending", None)
    assert version["handlers"] == SEED["handlers"]
    assert version["handler_contracts"] == SEED["handler_contracts"]
    for at in (model["created_at"], model["updated_at"], version["created_at"]):
        assert TIME.fullmatch(at)
    assert taken(api.get(f"/v2/models/{model_id}")) == made


def test_a_model_without_an_id_gets_a_uuid_of_version_7(api: httpx.Client) -> None:
    ids = [taken(api.post("/v2/models", json=SEED))["model"]["id"] for _ in range(3)]
    assert [uuid.UUID(each).version for each in ids] == [7, 7, 7]
    assert [str(uuid.UUID(each)) for each in ids] == ids
    assert sorted(ids, key=lambda each: uuid.UUID(each).int >> 80) == ids


def test_optional_fields_may_be_left_out_or_null(api: httpx.Client) -> None:
    least = {key: SEED[key] for key in ("name", "description", "handlers")}
    for changes in ({}, {"handler_contracts": None, "metadata": None, "id": None}):
        model = taken(api.post("/v2/models", json={**least, **changes}))["model"]
        assert model["handler_contracts"] is None
        assert model["metadata"] == {}


def test_the_id_of_another_model_is_a_conflict(api: httpx.Client) -> None:
    made = create(api)
    model_id = made["model"]["id"]
    before = log_end(api)
    envelope = refused(api.post("/v2/models", json=body(id=model_id, name="other")), 409, ["/id"])
    assert model_id in envelope["message"]
    assert log_end(api) == before
    assert taken(api.get(f"/v2/models/{model_id}")) == made


@pytest.mark.parametrize("model_id", ["a", "0", "A" * 128, "a.b:c_d-e", "new_version", "versions"])
def test_an_id_of_every_allowed_form_can_be_addressed(api: httpx.Client, model_id: str) -> None:
    create(api, id=model_id)
    assert taken(api.get(f"/v2/models/{model_id}"))["model"]["id"] == model_id
    assert len(all_of(api, f"/v2/models/{model_id}/versions")) == 1
    assert taken(api.put(f"/v2/models/{model_id}", json=SEED))["model"]["id"] == model_id


@pytest.mark.parametrize(
    "handler",
    [
        {"type": "lambda", "arn": "arn:aws:lambda:eu-central-1:000000000000:function:f"},
        {"type": "lambda", "arn": "arn:aws-cn:lambda:cn-north-1:123456789012:function:f"},
        {"type": "lambda", "arn": "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:f"},
        {"type": "lambda", "arn": "arn:aws:lambda:us-west-2:123456789012:function:f:live"},
        {"type": "lambda", "arn": "arn:aws:lambda:us-west-2:123456789012:function:f:$LATEST"},
        {
            "type": "lambda",
            "arn": "arn:aws:lambda:us-west-2:123456789012:function:f:7",
            "version": "7",
        },
        {"type": "ecs_task", "value": "cluster/family"},
        {"type": "ecs_task", "value": "My_cluster-1/My_family-2:12"},
    ],
)
def test_every_kind_of_handler_is_kept_as_it_was_sent(
    api: httpx.Client, handler: dict[str, str]
) -> None:
    made = create(api, handlers={"training": handler, "inference": handler})
    shown = taken(api.get(f"/v2/models/{made['model']['id']}"))
    for resource in (made["model"], made["version"], shown["model"], shown["version"]):
        assert resource["handlers"] == {"training": handler, "inference": handler}


def test_text_and_metadata_come_back_unchanged_whatever_their_alphabet(api: httpx.Client) -> None:
    text = "Ünïcödé — 価格 💶 \u202e\u00ad\u0301 'quoted' \"double\" \\ back\tslash\nline %_ <b>"
    metadata = {
        text: [text, 2**63, -(2**63), 2**64 - 1, 0.1, 1e300, True, None, {"": {}}],
        "nested": {"deep": {"er": [[], {}, ""]}},
    }
    made = create(api, name=text, description=text * 20, metadata=metadata)
    url = f"/v2/models/{made['model']['id']}"
    listed = all_of(api, f"/v2/models?name={quote(text, safe='')}&limit=1000")
    version = taken(api.get(f"{url}/versions/1"))
    for model in (made["model"], taken(api.get(url))["model"], listed[-1]):
        assert (model["name"], model["description"]) == (text, text * 20)
        assert model["metadata"] == metadata
    assert version["metadata"] == metadata


# updateModel


def test_an_update_before_activation_changes_the_latest_version_and_no_other(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    taken(api.post(f"{url}/new_version", json={}))
    first, second = all_of(api, f"{url}/versions")
    changed = body(name="changed", description="new words", metadata={"a": 1})
    changed["handlers"]["training"]["version"] = "2"
    response = api.put(url, json=changed)
    answer = taken(response)
    assert set(answer) == {"version", "model", "stale_subscriptions"}
    assert answer["version"]["version"] == "2"
    assert answer["version"]["handlers"] == changed["handlers"]
    assert answer["version"]["created_at"] == second["created_at"]
    assert shows(answer["model"], changed)
    assert answer["model"]["revision"] == revision(response)
    assert taken(api.get(f"{url}/versions/1")) == first
    assert taken(api.get(f"{url}/versions/2")) == answer["version"]
    assert len(all_of(api, f"{url}/versions")) == 2


def test_every_update_of_an_active_model_makes_a_version_also_with_the_same_body(
    api: httpx.Client,
) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    for number in ("2", "3", "4"):
        answer = taken(api.put(url, json=SEED))
        assert answer["version"]["version"] == number
        assert answer["version"]["status"] == "pending"
        assert answer["model"]["latest_version"] == number
        assert answer["model"]["active_version"] == "1"
        assert answer["model"]["status"] == "active"


def test_the_active_version_keeps_its_definition_when_the_model_is_updated(
    api: httpx.Client,
) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    before = taken(api.get(f"{url}/versions/1"))
    changed = body(handler_contracts=None, description="other")
    changed["handlers"]["inference"] = {"type": "ecs_task", "value": "c/t"}
    answer = taken(api.put(url, json=changed))
    assert answer["version"]["handlers"] == changed["handlers"]
    assert answer["version"]["handler_contracts"] is None
    assert taken(api.get(f"{url}/versions/1")) == before
    assert before["handler_contracts"] == SEED["handler_contracts"]


def test_an_update_of_a_model_that_is_no_longer_active_is_in_place_again(
    api: httpx.Client,
) -> None:
    model_id = active_id(api)
    set_status(api, model_id, "1", "failed")
    answer = taken(api.put(f"/v2/models/{model_id}", json=body(name="again")))
    assert (answer["version"]["version"], answer["version"]["status"]) == ("1", "failed")
    assert answer["model"]["status"] == "pending"


# createModelVersion


def test_a_new_version_is_made_from_the_definition_in_force(api: httpx.Client) -> None:
    model_id = created_id(api, metadata={"m": 1})
    url = f"/v2/models/{model_id}"
    response = api.post(f"{url}/new_version", json={})
    assert response.status_code == 201
    answer = taken(response)
    assert set(answer) == {"version", "model"}
    version = answer["version"]
    assert (version["version"], version["status"]) == ("2", "pending")
    assert version["handlers"] == SEED["handlers"]
    assert version["handler_contracts"] == SEED["handler_contracts"]
    assert (version["description"], version["metadata"]) == ("example", {"m": 1})
    assert answer["model"]["latest_version"] == "2"
    assert taken(api.get(f"{url}/versions/2")) == version
    assert taken(api.get(url))["version"] == version


def test_a_new_version_may_have_a_name_a_description_and_metadata_of_its_own(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    own = {"version": "2026.1-rc", "description": "mine", "metadata": {"x": [1]}}
    version = taken(api.post(f"{url}/new_version", json=own))["version"]
    assert {key: version[key] for key in own} == own
    assert taken(api.get(f"{url}/versions/2026.1-rc")) == version
    listed = all_of(api, f"{url}/versions")
    assert listed[1] == version
    assert taken(api.get(url))["model"]["description"] == "example"


def test_the_default_name_is_the_next_whole_number_that_is_free(api: httpx.Client) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}/new_version"
    names = [
        taken(api.post(url, json=given))["version"]["version"]
        for given in ({"version": "7"}, {}, {"version": "x"}, {"version": "10"}, {}, {})
    ]
    assert names == ["7", "8", "x", "10", "11", "12"]


def test_a_version_name_that_is_taken_is_a_conflict(api: httpx.Client) -> None:
    model_id = created_id(api)
    before = log_end(api)
    response = api.post(f"/v2/models/{model_id}/new_version", json={"version": "1"})
    refused(response, 409, ["/version"])
    assert log_end(api) == before


# setModelVersionStatus

STATUSES = ("pending", "training", "active", "failed")
ALLOWED = {
    "pending": {"training", "active", "failed"},
    "training": {"active", "failed"},
    "active": {"training", "failed"},
    "failed": {"pending", "training"},
}


@pytest.mark.parametrize("after", STATUSES)
@pytest.mark.parametrize("before", STATUSES)
def test_a_status_changes_only_as_the_table_says(
    api: httpx.Client, before: str, after: str
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    set_status(api, model_id, "1", before)
    shown, end = api.get(url), log_end(api)
    response = api.post(f"{url}/versions/1/new_status", json={"status": after})
    if after == before:
        answer = taken(response)
        assert answer["version"]["status"] == before
        assert answer["triggered_events"] == []
        assert response.headers["ETag"] == shown.headers["ETag"]
        assert log_end(api) == end
        assert taken(api.get(url)) == taken(shown)
    elif after in ALLOWED[before]:
        answer = taken(response)
        assert set(answer) == {"model", "version", "triggered_events"}
        assert answer["version"]["status"] == after
        assert answer["model"]["status"] == ("active" if after == "active" else "pending")
        assert answer["model"]["active_version"] == ("1" if after == "active" else None)
        assert log_end(api) == end + 1
        assert revision(response) == revision(shown) + 1
        assert taken(api.get(url))["version"] == answer["version"]
    else:
        envelope = refused(response, 422, ["/status"])
        assert before in envelope["message"]
        assert after in envelope["message"]
        assert log_end(api) == end
        assert taken(api.get(url)) == taken(shown)


def test_a_model_is_active_while_any_of_its_versions_is(api: httpx.Client) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    taken(api.post(f"{url}/new_version", json={}))
    second = taken(set_status(api, model_id, "2", "active"))
    assert second["model"]["active_version"] == "2"
    assert TIME.fullmatch(second["version"]["activated_at"])
    one_left = taken(set_status(api, model_id, "2", "failed"))["model"]
    assert (one_left["status"], one_left["active_version"]) == ("active", "1")
    assert one_left["latest_version"] == "2"
    none_left = taken(set_status(api, model_id, "1", "training"))["model"]
    assert (none_left["status"], none_left["active_version"]) == ("pending", None)
    assert taken(api.get(f"{url}/versions/2"))["activated_at"] == second["version"]["activated_at"]


# getModel, getModelVersion


def test_what_does_not_exist_is_not_found_by_any_route(api: httpx.Client) -> None:
    model_id, nobody = created_id(api), fresh("nobody")
    before = log_end(api)
    for method, path, sent in [
        ("GET", f"/v2/models/{nobody}", None),
        ("PUT", f"/v2/models/{nobody}", SEED),
        ("POST", f"/v2/models/{nobody}/new_version", {}),
        ("GET", f"/v2/models/{nobody}/versions", None),
        ("GET", f"/v2/models/{nobody}/versions/1", None),
        ("POST", f"/v2/models/{nobody}/versions/1/new_status", {"status": "active"}),
        ("GET", f"/v2/models/{nobody}/history", None),
        ("GET", f"/v2/models/{model_id}/versions/2", None),
        ("POST", f"/v2/models/{model_id}/versions/2/new_status", {"status": "active"}),
        ("GET", f"/v2/models/{model_id}?revision=3", None),
    ]:
        refused(api.request(method, path, json=sent), 404)
    assert log_end(api) == before


def test_a_model_can_be_read_at_every_revision_and_position_that_it_had(
    api: httpx.Client,
) -> None:
    model_id = fresh()
    url = f"/v2/models/{model_id}"
    writes: list[Callable[[], httpx.Response]] = [
        lambda: api.post("/v2/models", json=body(id=model_id)),
        lambda: api.put(url, json=body(name="in place", handler_contracts=None)),
        lambda: set_status(api, model_id, "1", "active"),
        lambda: api.put(url, json=body(name="second")),
        lambda: api.post(f"{url}/new_version", json={"version": "x", "metadata": {"own": 1}}),
        lambda: set_status(api, model_id, "x", "active"),
        lambda: set_status(api, model_id, "1", "failed"),
    ]
    seen = []
    for write in writes:
        response = write()
        taken(response)
        seen.append((response, taken(api.get(url))))
    ends = [int(response.headers["Ledger-Position"]) for response, _ in seen]
    for index, (response, shown) in enumerate(seen):
        at_revision = api.get(url, params={"revision": revision(response)})
        assert taken(at_revision) == shown
        assert at_revision.headers["ETag"] == response.headers["ETag"]
        assert taken(api.get(url, params={"as_of": ends[index]})) == shown
        at = shown["model"]["updated_at"]
        assert taken(api.get(url, params={"as_of": at})) == shown
        if index + 1 < len(seen):
            later = seen[index + 1][1]["model"]["updated_at"]
            just_before = datetime.fromisoformat(later) - timedelta(microseconds=1)
            for moment in (just_before, just_before.astimezone(INDIA)):
                answer = api.get(url, params={"as_of": moment.isoformat()})
                assert taken(answer) == shown
    assert taken(api.get(url, params={"as_of": 10**17})) == seen[-1][1]
    assert taken(api.get(url, params={"as_of": "9999-01-01T00:00:00Z"})) == seen[-1][1]
    early = {"as_of": ends[1], "revision": revision(seen[-1][0])}
    assert taken(api.get(url, params=early)) == seen[1][1]


def test_a_model_is_not_found_before_its_creation(api: httpx.Client) -> None:
    made = create(api)["model"]
    url = f"/v2/models/{made['id']}"
    created_at = datetime.fromisoformat(made["created_at"])
    before = (created_at - timedelta(microseconds=1)).astimezone(UTC)
    first = taken(api.get(f"{url}/history"))[0]["position"]
    for as_of in ["0", str(first - 1), before.isoformat(), "1970-01-01T00:00:00Z"]:
        refused(api.get(url, params={"as_of": as_of}), 404)
    assert taken(api.get(url, params={"as_of": made["created_at"]}))["model"] == made


# listModels


def ids(models: list[dict[str, Any]]) -> list[str]:
    return [model["id"] for model in models]


def test_models_are_listed_in_the_order_of_their_creation_as_a_bare_array(
    api: httpx.Client,
) -> None:
    name = fresh("named")
    made = [create(api, name=name)["model"] for _ in range(5)]
    listed = taken(api.get("/v2/models", params={"name": name}))
    assert listed == made


def test_models_can_be_listed_by_status(api: httpx.Client) -> None:
    name = fresh("named")
    pending, active = created_id(api, name=name), active_id(api, name=name)
    url = f"/v2/models?name={name}&status="
    assert ids(all_of(api, f"{url}pending")) == [pending]
    assert ids(all_of(api, f"{url}active")) == [active]
    set_status(api, active, "1", "training")
    assert ids(all_of(api, f"{url}active")) == []
    assert ids(all_of(api, f"{url}pending")) == [pending, active]


def test_a_name_is_compared_whole_and_the_current_one_counts(api: httpx.Client) -> None:
    name = fresh("named")
    one, other = created_id(api, name=name), created_id(api, name=f"{name}x")
    assert ids(all_of(api, f"/v2/models?name={name}")) == [one]
    assert ids(all_of(api, f"/v2/models?name={name.upper()}")) == []
    taken(api.put(f"/v2/models/{other}", json=body(name=name)))
    assert ids(all_of(api, f"/v2/models?name={name}")) == [one, other]


def test_a_search_looks_in_id_name_and_description_whatever_their_case(
    api: httpx.Client,
) -> None:
    word = fresh("Straße-ÉTÉ").replace("-", " ")
    plain = fresh("Plain")
    found = [
        created_id(api, id=fresh(plain)),
        created_id(api, name=f"a {plain.upper()} b"),
        created_id(api, description=f"one\ntwo {plain.lower()}"),
        created_id(api, name=word, description=plain),
    ]
    created_id(api, metadata={"q": plain})
    for q in (plain, plain.upper(), plain.lower()):
        assert ids(taken(api.get("/v2/models", params={"q": q}))) == found
    for q in (word, word.upper(), word.lower(), word.replace("ß", "SS"), word[3:]):
        assert ids(taken(api.get("/v2/models", params={"q": q}))) == found[3:]


@pytest.mark.parametrize("wildcard", ["%", "_", "\\", "%%", "\\%", "*", "?", "'", '"', ":a", "%s"])
def test_a_wildcard_in_a_search_stands_for_itself(api: httpx.Client, wildcard: str) -> None:
    word = fresh("w")
    literal = created_id(api, name=f"{word}{wildcard}z")
    created_id(api, name=f"{word}-other-z")
    answer = taken(api.get("/v2/models", params={"q": f"{word}{wildcard}Z"}))
    assert ids(answer) == [literal]
    assert ids(taken(api.get("/v2/models", params={"q": f"{word}{wildcard}{wildcard}"}))) == []


@pytest.mark.parametrize("limit", [1, 3, 4, 7, 8, 1000])
def test_pages_hold_what_was_asked_for_and_the_last_has_no_link(
    api: httpx.Client, limit: int
) -> None:
    name = f"{fresh('ä&b=c d+e/')}?#é"
    made = [created_id(api, name=name) for _ in range(8)]
    found = pages(api, f"/v2/models?name={quote(name, safe='')}&limit={limit}")
    assert [item for page in found for item in ids(page)] == made
    assert [len(page) for page in found[:-1]] == [limit] * (len(found) - 1)
    assert len(found) == -(-8 // limit)


def test_the_default_page_holds_a_hundred(api: httpx.Client) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}/versions"
    for _ in range(100):
        taken(api.post(f"/v2/models/{model_id}/new_version", json={}))
    assert [len(page) for page in pages(api, url)] == [100, 1]
    assert [len(page) for page in pages(api, f"/v2/models/{model_id}/history")] == [100, 2]


def test_pages_neither_repeat_nor_miss_a_model_while_others_write(
    node: Node, api: httpx.Client
) -> None:
    name = fresh("busy")
    made = [created_id(api, name=name) for _ in range(12)]
    stop = threading.Event()
    failures: list[str] = []

    def write() -> None:
        with node.client() as other:
            turn = 0
            while not stop.is_set():
                turn += 1
                changed = other.put(
                    f"/v2/models/{made[turn % 12]}", json=body(name=name, metadata={"turn": turn})
                )
                added = other.post("/v2/models", json=body(name=name))
                failures.extend(r.text for r in (changed, added) if not r.is_success)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for limit in (1, 5):
            found: list[str] = []
            url = f"/v2/models?name={name}&limit={limit}"
            while len(found) < 24:  # others are added for as long as one reads on
                response = api.get(url)
                found += ids(taken(response))
                if "next" not in response.links:
                    break
                url = response.links["next"]["url"]
            assert found[:12] == made
            assert len(set(found)) == len(found)
    finally:
        stop.set()
        writer.join()
    assert failures == []
    everything = ids(all_of(api, f"/v2/models?name={name}&limit=7"))
    assert everything[:12] == made
    assert len(set(everything)) == len(everything)


# listModelVersions


def test_versions_are_listed_in_the_order_of_their_creation_page_by_page(
    api: httpx.Client,
) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    names = ["1", *(f"v{number}" for number in range(12, 0, -1))]
    for name in names[1:]:
        taken(api.post(f"{url}/new_version", json={"version": name}))
    set_status(api, model_id, "v7", "active")
    found = pages(api, f"{url}/versions?limit=5")
    assert [len(page) for page in found] == [5, 5, 3]
    listed = [version for page in found for version in page]
    assert [version["version"] for version in listed] == names
    for version in listed:
        assert set(version) == VERSION_FIELDS
        assert taken(api.get(f"{url}/versions/{version['version']}")) == version
    assert [v["version"] for v in listed if v["status"] == "active"] == ["v7"]


def test_the_list_of_a_models_versions_shows_an_update_in_place(api: httpx.Client) -> None:
    model_id = created_id(api)
    url = f"/v2/models/{model_id}"
    own = {"version": "mine", "description": "own", "metadata": {"own": True}}
    taken(api.post(f"{url}/new_version", json=own))
    changed = body(description="from the model", metadata={"m": 1}, handler_contracts=None)
    taken(api.put(url, json=changed))
    listed = all_of(api, f"{url}/versions")
    assert listed[0]["description"] == "example"
    assert listed[0]["handler_contracts"] == SEED["handler_contracts"]
    assert listed[1]["description"] == "from the model"
    assert listed[1]["metadata"] == {"m": 1}
    assert listed[1]["handler_contracts"] is None
    assert listed[1] == taken(api.get(f"{url}/versions/mine")) == taken(api.get(url))["version"]


# getModelHistory


def changes(entry: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {each["path"]: (each["before"], each["after"]) for each in entry["changes"]}


def test_the_history_says_who_changed_what_when_and_in_which_request(node: Node) -> None:
    model_id = fresh()
    url = f"/v2/models/{model_id}"
    with (
        node.client(("manage_models",), subject="ada", client_id="tools") as ada,
        node.client(("read_models", "manage_models"), subject="grace") as grace,
    ):
        changed = body(name="changed", metadata={"a/b~c": 1})
        changed["handlers"]["training"].pop("version")
        changed["handler_contracts"]["inference"]["output_schema"]["properties"] = {}
        answers = [
            ada.post("/v2/models", json=body(id=model_id), headers={"X-Request-Id": "first"}),
            grace.put(url, json=changed),
            grace.post(f"{url}/versions/1/new_status", json={"status": "active"}),
            ada.put(url, json=changed),
            ada.post(
                f"{url}/new_version",
                json={"version": "a.b", "description": "own", "metadata": {"x": 1}},
            ),
        ]
        for answer in answers:
            taken(answer)
        entries = taken(grace.get(f"{url}/history"))

    assert [entry["type"] for entry in entries] == [
        "model.registered",
        "model.version_created",
        "model.updated",
        "model.version_status_set",
        "model.updated",
        "model.version_created",
        "model.version_created",
    ]
    assert [entry["revision"] for entry in entries] == list(range(1, 8))
    positions = [entry["position"] for entry in entries]
    assert positions == sorted(set(positions))
    assert [entry["actor"]["subject"] for entry in entries] == [
        "ada",
        "ada",
        "grace",
        "grace",
        "ada",
        "ada",
        "ada",
    ]
    assert entries[0]["actor"]["client_id"] == "tools"
    assert entries[0]["request_id"] == "first"
    by_request = [answer.headers["X-Request-Id"] for answer in answers]
    assert [entry["request_id"] for entry in entries] == [
        by_request[index] for index in (0, 0, 1, 2, 3, 3, 4)
    ]
    for answer, entry in zip(answers, (entries[i] for i in (1, 2, 3, 5, 6)), strict=True):
        assert int(answer.headers["Ledger-Position"]) == entry["position"]
        assert revision(answer) == entry["revision"]
    times = [entry["at"] for entry in entries]
    assert times == sorted(times)
    assert all(TIME.fullmatch(at) for at in times)

    assert changes(entries[0])["/name"] == (None, "example")
    assert changes(entries[0])["/handlers"] == (None, SEED["handlers"])
    assert changes(entries[1]) == {"/versions/1": (None, {"status": "pending"})}
    assert changes(entries[2]) == {
        "/name": ("example", "changed"),
        "/handlers/training/version": ("1", None),
        "/handler_contracts/inference/output_schema/properties/predictions": (
            {"type": "array"},
            None,
        ),
        "/metadata/a~1b~0c": (None, 1),
    }
    assert changes(entries[3]) == {"/versions/1/status": ("pending", "active")}
    assert changes(entries[4]) == {}
    assert changes(entries[6]) == {
        "/versions/a.b": (
            None,
            {"status": "pending", "description": "own", "metadata": {"x": 1}},
        )
    }


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_the_history_is_the_same_in_pages_of_any_size(api: httpx.Client, limit: int) -> None:
    model_id = active_id(api)
    url = f"/v2/models/{model_id}"
    for number in range(4):
        taken(api.put(url, json=body(name=f"name {number}")))
    whole = taken(api.get(f"{url}/history"))
    assert len(whole) == 11
    found = pages(api, f"{url}/history?limit={limit}")
    assert [entry for page in found for entry in page] == whole
    assert max(len(page) for page in found) == min(limit, 11)
    names = [changes(entry).get("/name") for entry in whole if entry["type"] == "model.updated"]
    assert names[0] == ("example", "name 0")
    assert names[3] == ("name 2", "name 3")
