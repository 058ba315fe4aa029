"""Event subscriptions through HTTP (API section 5, "Subscriptions" and "Staleness")."""

from typing import Any

import httpx
import pytest

from tests.adapters.http.support import all_of, fresh, log_end, pages, refused, set_status, taken
from tests.jobs.support import ended, in_process, model, run, start

ASKED = ("trigger_event", "target_model_id", "target_action", "input_source")
NUMBERS = {"type": "array", "items": {"type": "number"}}


def contracts(**inference: Any) -> dict[str, Any]:
    return {"inference": inference}


def subscribe(api: httpx.Client, source: str, target: str, **changes: Any) -> dict[str, Any]:
    """A subscription as its creation answers; by default inference to inference, by output."""
    asked = {
        "trigger_event": "inference_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "trigger_output",
        **changes,
    }
    response = api.post(f"/v2/models/{source}/event-subscriptions", json=asked)
    assert response.status_code == 201, response.text
    assert response.headers["ETag"] == '"1"'
    made: dict[str, Any] = taken(response)
    return made


def url(subscription: dict[str, Any]) -> str:
    source = subscription["source_model_id"]
    return f"/v2/models/{source}/event-subscriptions/{subscription['id']}"


def put(api: httpx.Client, model_id: str, name: str = "echo", **changes: Any) -> dict[str, Any]:
    """An update of a model, as it answers."""
    handlers = {"training": in_process(name), "inference": in_process(name)}
    sent = {"name": "n", "description": "d", "handlers": handlers, **changes}
    answer: dict[str, Any] = taken(api.put(f"/v2/models/{model_id}", json=sent))
    return answer


def jobs_of(api: httpx.Client, model_id: str) -> list[dict[str, Any]]:
    return [ended(api, job["job_id"]) for job in all_of(api, f"/v2/jobs?model_id={model_id}")]


# Made, read, changed, deleted


def test_a_subscription_is_made_read_changed_and_deleted(api: httpx.Client) -> None:
    source, target = model(api), model(api)
    made = subscribe(api, source, target, input_source="stored", input={"x": 1}, label="nightly")
    assert made.pop("created_at") == made.pop("updated_at")
    assert made == {
        "id": made["id"],
        "source_model_id": source,
        "trigger_event": "inference_complete",
        "target_model_id": target,
        "target_action": "inference",
        "input_source": "stored",
        "input": {"x": 1},
        "label": "nightly",
        "status": "active",
        "stale_reason": None,
        "warnings": [],
    }
    read = taken(api.get(url(made)))
    assert {**made, "created_at": read["created_at"], "updated_at": read["updated_at"]} == read
    changed = taken(api.put(url(made), json={"input": [2], "label": None, "status": "paused"}))
    assert (changed["input"], changed["label"], changed["status"]) == ([2], None, "paused")
    assert taken(api.get(url(made))) == changed
    assert api.delete(url(made)).status_code == 204
    refused(api.get(url(made)), 404)
    refused(api.put(url(made), json={"status": "active"}), 404)
    refused(api.delete(url(made)), 404)
    assert taken(api.get(f"/v2/models/{source}/event-subscriptions")) == []


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"trigger_event": "job_complete"}, ["/trigger_event"]),
        ({"target_action": "deploy"}, ["/target_action"]),
        ({"input_source": "stored"}, ["/input"]),
        ({"label": "x" * 257}, ["/label"]),
        ({"when": "always"}, ["/when"]),
        ({"target_model_id": None}, ["/target_model_id"]),
    ],
)
def test_a_bad_subscription_names_the_field(
    api: httpx.Client, changes: dict[str, Any], paths: list[str]
) -> None:
    source = model(api)
    asked = {
        "trigger_event": "inference_complete",
        "target_model_id": source,
        "target_action": "inference",
        "input_source": "trigger_output",
        **changes,
    }
    end = log_end(api)
    refused(api.post(f"/v2/models/{source}/event-subscriptions", json=asked), 400, paths)
    assert log_end(api) == end


def test_an_input_beside_an_output_that_is_given_on_is_not_allowed(api: httpx.Client) -> None:
    source = model(api)
    made = subscribe(api, source, source)
    asked = {**{name: made[name] for name in ASKED}, "input": 1}
    refused(api.post(f"/v2/models/{source}/event-subscriptions", json=asked), 422, ["/input"])
    refused(api.put(url(made), json={"input": 1}), 422, ["/input"])


def test_both_models_must_exist(api: httpx.Client) -> None:
    source = model(api)
    asked = {
        "trigger_event": "inference_complete",
        "target_model_id": fresh(),
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    refused(api.post(f"/v2/models/{source}/event-subscriptions", json=asked), 404)
    refused(api.post(f"/v2/models/{fresh()}/event-subscriptions", json=asked), 404)
    refused(api.get(f"/v2/models/{fresh()}/event-subscriptions"), 404)
    made = subscribe(api, source, source)
    refused(api.get(f"/v2/models/{model(api)}/event-subscriptions/{made['id']}"), 404)


def test_a_change_is_made_only_to_the_revision_that_if_match_names(api: httpx.Client) -> None:
    made = subscribe(api, model(api), model(api))
    paused = {"status": "paused"}
    refused(api.put(url(made), json=paused, headers={"If-Match": '"2"'}), 412)
    answer = api.put(url(made), json=paused, headers={"If-Match": '"1"'})
    assert answer.headers["ETag"] == '"2"'
    refused(api.delete(url(made), headers={"If-Match": '"1"'}), 412)


def test_a_retried_creation_makes_one(api: httpx.Client) -> None:
    source = model(api)
    asked = {
        "trigger_event": "inference_complete",
        "target_model_id": source,
        "target_action": "inference",
        "input_source": "trigger_output",
    }
    key = {"Idempotency-Key": fresh("key")}
    at = f"/v2/models/{source}/event-subscriptions"
    first, again = (taken(api.post(at, json=asked, headers=key)) for _ in range(2))
    assert first == again
    assert len(taken(api.get(at))) == 1


def test_lists_are_by_role_and_status_in_the_order_of_creation(api: httpx.Client) -> None:
    source, target = model(api), model(api)
    out = [subscribe(api, source, target, label=str(n))["id"] for n in range(5)]
    back = subscribe(api, target, source)["id"]
    loop = subscribe(api, source, source)["id"]
    at = f"/v2/models/{source}/event-subscriptions"

    def ids(query: str) -> list[str]:
        return [each["id"] for each in all_of(api, f"{at}{query}")]

    assert ids("") == ids("?role=source") == [*out, loop]
    assert ids("?role=target") == [back, loop]
    assert ids("?role=any") == [*out, back, loop]
    assert [len(page) for page in pages(api, f"{at}?limit=4")] == [4, 2]
    api.put(f"{at}/{out[1]}", json={"status": "paused"})
    assert ids("?status=paused") == [out[1]]
    assert ids("?status=active&limit=1") == [*(each for each in out if each != out[1]), loop]
    assert ids("?status=stale") == []
    refused(api.get(f"{at}?role=owner"), 400, ["role"])
    refused(api.get(f"{at}?status=gone"), 400, ["status"])


# Firing


def test_an_output_is_given_on_to_the_next_model(api: httpx.Client) -> None:
    first, second = model(api), model(api)
    made = subscribe(api, first, second)
    job = run(api, first, {"x": 1})
    [next_] = jobs_of(api, second)
    assert next_["input"] == job["output"]
    assert next_["triggered_by"] == {"subscription_id": made["id"], "job_id": job["job_id"]}
    assert next_["status"] == "success"


def test_a_completion_answers_what_it_fired_and_is_one_with_it(api: httpx.Client) -> None:
    first, second, idle = model(api, "sleep"), model(api), model(api, active=False)
    fires = subscribe(api, first, second)["id"]
    cannot = subscribe(api, first, idle)["id"]
    subscribe(api, first, second, trigger_event="training_complete")
    job_id = start(api, first, input=3)
    at = f"/v2/models/{first}/versions/1/jobs/{job_id}/complete"
    response = api.post(at, json={"status": "success", "output": {"y": 1}})
    assert response.status_code == 207
    events = {event["subscription_id"]: event for event in response.json()["triggered_events"]}
    assert set(events) == {fires, cannot}
    assert "no active version" in events[cannot]["error"]
    assert taken(api.get(f"/v2/jobs/{events[fires]['job_id']}"))["input"] == {"y": 1}
    again = api.post(at, json={"status": "success", "output": {"y": 1}})
    assert (again.status_code, again.json()) == (207, response.json())
    assert len(jobs_of(api, second)) == 1


def test_a_failure_fires_nothing(api: httpx.Client) -> None:
    first, second = model(api, "raise"), model(api)
    subscribe(api, first, second)
    run(api, first, 1)
    assert jobs_of(api, second) == []


def test_a_paused_or_deleted_subscription_does_not_fire(api: httpx.Client) -> None:
    first, second = model(api), model(api)
    paused, deleted = subscribe(api, first, second), subscribe(api, first, second)
    api.put(url(paused), json={"status": "paused"})
    api.delete(url(deleted))
    run(api, first, 1)
    assert jobs_of(api, second) == []
    api.put(url(paused), json={"status": "active"})
    run(api, first, 2)
    assert len(jobs_of(api, second)) == 1


def test_an_output_that_misses_the_contract_is_told_and_starts_nothing(api: httpx.Client) -> None:
    first = model(api, "sleep")
    second = model(api, handler_contracts=contracts(input_schema=NUMBERS))
    subscribe(api, first, second)
    job_id = start(api, first, input=3)
    at = f"/v2/models/{first}/versions/1/jobs/{job_id}/complete"
    [event] = api.post(at, json={"status": "success", "output": ["one"]}).json()["triggered_events"]
    assert "/input/0" in event["error"]
    assert jobs_of(api, second) == []


def test_training_that_activates_its_version_fires(api: httpx.Client) -> None:
    first, second = model(api, active=False), model(api)
    subscribe(api, first, second, trigger_event="training_complete")
    subscribe(
        api, first, second, trigger_event="training_complete", input_source="stored", input="kept"
    )
    job = ended(api, start(api, first, "training", input=7, activate_on_success=True))
    inputs = [each["input"] for each in jobs_of(api, second)]
    assert inputs == [job["output"], "kept"]


def test_a_version_that_is_activated_after_its_training_fires_too(api: httpx.Client) -> None:
    first, second = model(api, active=False), model(api)
    made = subscribe(
        api, first, second, trigger_event="training_complete", input_source="stored", input="kept"
    )
    ended(api, start(api, first, "training", input=7))
    assert jobs_of(api, second) == []
    answer = taken(set_status(api, first, "1", "active"))
    [event] = answer["triggered_events"]
    assert event["subscription_id"] == made["id"]
    [job] = jobs_of(api, second)
    assert (job["job_id"], job["input"]) == (event["job_id"], "kept")
    # What it was trained by gives the output.
    by_output = subscribe(api, first, second, trigger_event="training_complete")
    set_status(api, first, "1", "training")
    answer = taken(set_status(api, first, "1", "active"))
    assert len(answer["triggered_events"]) == 2
    given = [job for job in jobs_of(api, second) if job["input"] != "kept"]
    assert [job["input"]["echo"] for job in given] == [7]
    assert given[0]["triggered_by"]["subscription_id"] == by_output["id"]
    # pending -> active is no training.
    other = model(api, active=False)
    subscribe(api, other, second, trigger_event="training_complete")
    assert taken(set_status(api, other, "1", "active"))["triggered_events"] == []


def test_a_chain_ends_at_its_depth(api: httpx.Client) -> None:
    looped = model(api)
    made = subscribe(api, looped, looped)
    assert made["warnings"] == ["this subscription closes a cycle of models"]
    run(api, looped, 0)
    for _ in range(20):
        if len(jobs_of(api, looped)) == 17:
            break
    jobs = jobs_of(api, looped)
    assert len(jobs) == 17
    assert {job["status"] for job in jobs} == {"success"}


def test_an_input_is_stored_once_and_runs_after_each_training(api: httpx.Client) -> None:
    model_id = model(api)
    for given in ({"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": 2}):
        run(api, model_id, given, subscribe=True)
    at = f"/v2/models/{model_id}/event-subscriptions"
    stored = taken(api.get(at))
    assert [each["input"] for each in stored] == [{"a": 1, "b": 2}, {"a": 2}]
    assert {each["trigger_event"] for each in stored} == {"training_complete"}
    set_status(api, model_id, "1", "training")
    answer = taken(set_status(api, model_id, "1", "active"))
    assert len(answer["triggered_events"]) == 2


# Staleness

LOOSE = contracts(input_schema={"type": "object"})
STRICT = contracts(input_schema={"type": "object", "required": ["x"]})
NOTED = contracts(input_schema={"title": "noted", "type": "object"})


def test_a_contract_that_changes_makes_stale_and_says_so(api: httpx.Client) -> None:
    source = model(api)
    target = model(api, handler_contracts=LOOSE)
    made = subscribe(api, source, target, input_source="stored", input={})
    assert put(api, target, handler_contracts=NOTED)["stale_subscriptions"] == []
    assert put(api, target, "sleep", handler_contracts=LOOSE)["stale_subscriptions"] == []
    answer = put(api, target, handler_contracts=STRICT)
    assert answer["stale_subscriptions"] == [made["id"]]
    stale = taken(api.get(url(made)))
    assert stale["status"] == "stale"
    assert f"inference.input_schema of model {target}" in stale["stale_reason"]
    assert "/required" in stale["stale_reason"]
    run(api, source, 1)
    assert jobs_of(api, target) == []
    # Another change of what is stale already makes nothing stale.
    assert put(api, target, handler_contracts=None)["stale_subscriptions"] == []
    # And what returns is active by itself.
    put(api, target, handler_contracts=LOOSE)
    assert taken(api.get(url(made)))["status"] == "active"
    run(api, source, 1)
    assert len(jobs_of(api, target)) == 1


def test_setting_it_active_accepts_what_is_there_now(api: httpx.Client) -> None:
    source, target = model(api), model(api, handler_contracts=LOOSE)
    made = subscribe(api, source, target, input_source="stored", input={})
    put(api, target, handler_contracts=STRICT)
    active = taken(api.put(url(made), json={"status": "active"}))
    assert (active["status"], active["stale_reason"]) == ("active", None)
    assert len(active["warnings"]) == 1  # the stored input misses the new contract
    put(api, target, handler_contracts=LOOSE)
    assert taken(api.get(url(made)))["status"] == "stale"


def test_what_is_paused_stays_paused_and_says_that_it_is_stale(api: httpx.Client) -> None:
    source, target = model(api), model(api, handler_contracts=LOOSE)
    made = subscribe(api, source, target, input_source="stored", input={})
    api.put(url(made), json={"status": "paused"})
    assert put(api, target, handler_contracts=STRICT)["stale_subscriptions"] == []
    paused = taken(api.get(url(made)))
    assert paused["status"] == "paused"
    assert "/required" in paused["stale_reason"]


def test_without_a_contract_the_handler_is_what_counts(api: httpx.Client) -> None:
    source, target = model(api), model(api)
    made = subscribe(api, source, target, input_source="stored", input={})
    assert put(api, target, "sleep")["stale_subscriptions"] == [made["id"]]
    assert "handler has changed" in taken(api.get(url(made)))["stale_reason"]


def test_an_output_that_is_given_on_depends_on_the_source_as_well(api: httpx.Client) -> None:
    source = model(api, handler_contracts=contracts(output_schema=NUMBERS))
    target = model(api, handler_contracts=LOOSE)
    by_output = subscribe(api, source, target)
    stored = subscribe(api, source, target, input_source="stored", input={})
    answer = put(api, source, handler_contracts=contracts(output_schema=True))
    assert answer["stale_subscriptions"] == [by_output["id"]]
    assert taken(api.get(url(by_output)))["status"] == "stale"
    assert taken(api.get(url(stored)))["status"] == "active"
