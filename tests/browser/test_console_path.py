"""The tutorial's path in a real browser: a model trained, chained, stale and repaired."""

import httpx
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.adapters.http.support import fresh, taken
from tests.browser.chromium import Browser
from tests.browser.conftest import token_of
from tests.browser.prices import WEEK, chain, create, price, train
from tests.node import Node


def test_a_model_is_trained_chained_stale_and_repaired(browser: Browser, api: httpx.Client) -> None:
    create(api, "price")
    browser.open("models?q=stay")
    browser.sees("Price of a stay", "pending")
    training = train(api, "price", "1")
    create(api, "margin", name="Margin of a stay")
    train(api, "margin", "1")
    chain(api, "price", "price", label="one week")
    chain(api, "price", "margin", trigger_event="inference_complete", label="its margin")

    browser.open("models?status=active")
    browser.sees("Price of a stay", "Margin of a stay")
    browser.picture("console-models")
    browser.click("Price of a stay price")
    browser.sees("Version 1", "Activated", "price.train", "Input contract")
    browser.open(f"jobs/{training}")
    browser.sees("Training of price", "success", '"rmse"', "job.requested", "by ada")

    # The contract takes less than before: a new version, and what relied on the old is stale.
    updated = taken(api.put("/v2/models/price", json=price("At most 30 nights", 30)))
    assert len(updated["stale_subscriptions"]) == 1
    browser.open("models/price")
    browser.sees("2 versions", "Version 2", "pending", "Compare with 1")
    browser.picture("console-model")
    browser.click("Compare with 1")
    browser.sees('"description": "At most 30 nights"', '"maximum": 30', "equal lines")
    assert browser.script("return document.querySelectorAll('.diff .added').length") == 2
    browser.picture("console-compare")
    browser.click("Subscriptions")
    reason = "inference.input_schema of model price (version 2) has changed at"
    browser.sees("2 models, 2 subscriptions, 1 stale, which does not fire.", reason)
    drawn = browser.script("return document.querySelector('.graph text.stale').textContent")
    assert "stale" in drawn
    assert reason in drawn  # as its title
    browser.picture("console-subscriptions")
    browser.look(width=390, dark=True)
    browser.sees("1 stale, which does not fire.")
    browser.picture("console-phone")
    browser.look(width=1280)

    # Repaired: the stale one is activated, by a person who has read what that does.
    browser.click("Activate one week")
    browser.sees("Activate “one week”", "It is stale because", reason, "with its stored input")
    browser.picture("console-activate")
    browser.click("Activate")
    browser.sees("“one week” is active.", "2 models, 2 subscriptions.")
    assert "stale" not in browser.text("main")

    # It fires again, and what it started names all that led to it.
    trained = train(api, "price", "2")
    first, second = browser.until(lambda: fired_by(api, trained), "two more jobs")
    browser.open(f"jobs/{second}")
    browser.sees("Inference of margin", "success", "Chain of causes", "Request", "by ada")
    for job in (trained, first):
        assert f"#/jobs/{job}" in browser.links()
    browser.picture("console-job")

    taken(api.put("/v2/models/price", json=price("At most 20 nights", 20)))
    browser.open("models/price/versions/3")
    browser.sees("Version 3", "pending", "model.version_created")
    browser.click("Set the status of version 3")
    browser.sees("goes from", "Version 2 stays active too.")
    browser.click("Set status")
    browser.sees("Version 3 is active.")
    assert taken(api.get("/v2/models/price"))["model"]["active_version"] == "3"
    assert not browser.problems()


def fired_by(api: httpx.Client, training: str) -> list[str]:
    """The jobs that a training led to, one through the other; none before both have ended."""
    done = taken(api.get("/v2/jobs?status=success&limit=1000"))
    by = {job["triggered_by"]["job_id"]: job["job_id"] for job in done if job["triggered_by"]}
    first = by.get(training)
    return [first, by[first]] if first is not None and first in by else []


def test_the_slider_shows_a_model_as_it_was(browser: Browser, api: httpx.Client) -> None:
    model_id = fresh()
    create(api, model_id)
    taken(api.post(f"/v2/models/{model_id}/versions/1/new_status", json={"status": "active"}))
    taken(api.put(f"/v2/models/{model_id}", json=price("Second") | {"name": "Renamed"}))
    browser.open(f"models/{model_id}")
    browser.sees("Renamed", "Version 2", "Now, after 5 events")
    slider = browser.driver.find_element(By.ID, "when")
    slider.send_keys(Keys.HOME)
    browser.sees("As it was after model.version_created by ada")
    browser.until(lambda: "Price of a stay" in browser.text(".facts"), "the first name")
    assert "Version 2" not in browser.text("main")
    assert "pending" in browser.text(".timeline")
    slider.send_keys(Keys.ARROW_RIGHT)
    browser.sees("As it was after model.version_status_set")
    browser.until(lambda: "active" in browser.text(".timeline"), "the status of then")
    assert "model.version_status_set" in str(slider.get_attribute("aria-valuetext"))
    browser.click("Back to now")
    browser.until(lambda: "Renamed" in browser.text(".facts"), "the name of now")
    assert "Version 2" in browser.text(".timeline")
    browser.open(f"models/{model_id}/history")
    browser.sees("model.registered", "model.updated", "by ada", '"Price of a stay" → "Renamed"')
    assert not browser.problems()


def test_a_job_is_followed_to_its_end(browser: Browser, api: httpx.Client) -> None:
    model_id = fresh()
    handlers = {"training": {"type": "in_process", "value": "price.train"}}
    create(api, model_id, handlers=handlers | {"inference": PATIENT})
    taken(api.post(f"/v2/models/{model_id}/versions/1/new_status", json={"status": "active"}))
    path = f"/v2/models/{model_id}/versions/1"
    job = taken(api.post(f"{path}/inference", json={"input": WEEK}))["inference_job_id"]
    browser.open(f"jobs?model_id={model_id}")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.sign_in(token_of(api))
    browser.open(f"jobs/{job}")
    browser.sees("It has not ended yet.")
    done = {"status": "success", "output": {"price": 7}}
    taken(api.post(f"{path}/jobs/{job}/complete", json=done))
    browser.sees('"price": 7', "success", "job.completed")
    browser.driver.close()
    browser.driver.switch_to.window(first)
    browser.sees("success")  # the list followed it as well
    assert not browser.problems()


PATIENT = {"type": "ecs_task", "value": "cluster/task"}
"""Dispatched again and again where there is no AWS; the test itself reports its end."""


def test_the_pages_of_a_tenant(browser: Browser, api: httpx.Client) -> None:
    create(api, "rooms")
    taken(api.post("/v2/models/rooms/versions/1/new_status", json={"status": "active"}))
    taken(api.post("/v2/clients", json={"client_id": "acme", "name": "Acme Stores"}))
    size = {"name": "size", "json_schema": {"enum": ["small", "large"]}, "mandatory": True}
    base = "/v2/clients/acme/domains"
    taken(api.post(base, json={"domain_id": "eu", "features": [size]}))
    features = {"service_id": "store-17", "static_features": {"size": "small"}}
    taken(api.post(f"{base}/eu/service/init", json=features))
    for role in ("first", "second"):
        asked = {"assignment_key": "rooms", "model_id": "rooms", "model_version": "1"}
        taken(api.post(f"{base}/eu/assignments", json={**asked, "role": role}))
    asked = {"assignment_key": "own", "model_id": "rooms", "model_version": "1"}
    taken(api.post(f"{base}/eu/service/store-17/assignments", json=asked))
    browser.open("tenants")
    browser.click("Acme Stores acme")
    browser.sees("client.created")
    browser.click("eu")
    browser.sees("rooms", "second", "store-17", "initializing", "size", "domain.created")
    browser.click("store-17")
    browser.sees('"size": "small"', "own", "service.")
    browser.click("own")
    browser.sees("Revisions", "assignment.")
    browser.open("tenants/acme/eu/assignments/rooms")
    browser.sees("archived", "active", "assignment.revised")
    browser.open("projections")
    browser.sees("ready", "subscriptions", "none", "following")
    browser.open("audit")
    browser.sees("Checkpoint", "Root hash", "Signed note", "Events")
    assert not browser.problems()


def test_a_write_is_for_what_was_read(browser: Browser, api: httpx.Client) -> None:
    model_id = fresh()
    create(api, model_id)
    path = f"/v2/models/{model_id}/versions/1"
    browser.open(f"models/{model_id}/versions/1")
    browser.click("Set the status of version 1")
    browser.sees("goes from")
    taken(api.post(f"{path}/new_status", json={"status": "training"}))
    browser.click("Set status")
    browser.sees("Someone has changed it since this page was read.")
    assert taken(api.get(path))["status"] == "training"
    browser.click("Cancel")
    chain(api, model_id, model_id, label="mine", input={"nights": 7})
    browser.open(f"models/{model_id}/subscriptions")
    browser.click("Pause mine")
    browser.sees("It no longer starts the inference")
    browser.click("Pause")
    browser.sees("“mine” is paused.")
    [paused] = taken(api.get(f"/v2/models/{model_id}/event-subscriptions"))
    assert paused["status"] == "paused"
    browser.click("Activate mine")
    browser.sees("there is this to know", "input: 'guests' is a required property")
    assert not browser.problems(412)


def test_a_token_stays_in_its_tab_and_what_it_lacks_is_named(
    browser: Browser, node: Node, api: httpx.Client
) -> None:
    create(api, "locked")
    browser.script("sessionStorage.clear()")
    browser.open("models/locked")
    browser.sees("Access token")
    browser.press("not.a.token", Keys.TAB, Keys.ENTER)
    browser.sees("Authorization:")
    reader = node.client(("read_models",), subject="reader")
    browser.press(token_of(reader), Keys.TAB, Keys.ENTER)
    browser.sees("Price of a stay", "reader")  # where the address led before
    browser.click("Set the status of version 1")
    browser.click("Set status")
    browser.sees("This needs the permission manage_models", "Your token has streamline/read_models")
    browser.press(Keys.ESCAPE)
    browser.open("tenants")
    browser.sees("Not permitted", "manage_clients or tenant")
    assert token_of(reader) not in browser.driver.current_url
    kept = "return [localStorage.length, document.cookie, sessionStorage.length]"
    assert browser.script(kept) == [0, "", 1]
    assert not [each for each in browser.requested() if token_of(reader)[:40] in each]
    browser.click("Sign out")
    browser.sees("Access token")
    assert browser.script("return sessionStorage.length") == 0
    browser.sign_in(token_of(api))
    browser.open("models/nobody")
    browser.sees("Not found", "no model has the id 'nobody'")
    browser.open("models/../jobs/%E0%A4%A")
    browser.sees("There is no such page.")
    assert not browser.problems(401, 403, 404)


EVIL = "<img src=x onerror=\"document.body.dataset.hacked='yes'\"><script>alert(1)</script>"


def test_a_name_is_only_ever_text(browser: Browser, api: httpx.Client) -> None:
    create(api, "evil", name=EVIL, description=EVIL, metadata={EVIL: EVIL})
    taken(api.post("/v2/models/evil/versions/1/new_status", json={"status": "active"}))
    taken(api.put("/v2/models/evil", json=price(EVIL) | {"name": EVIL + "2"}))
    chain(api, "evil", "evil", label=EVIL)
    taken(api.post("/v2/clients", json={"client_id": "evil", "name": EVIL}))
    for page in (
        "models?q=evil",
        f"models?q={'%3Cimg src=x onerror=alert(1)%3E'}",
        "models/evil",
        "models/evil/history",
        "models/evil/diff",
        "models/evil/subscriptions",
        "models/evil/versions/1",
        "tenants",
        "tenants/evil",
    ):
        browser.open(page)
        if "=%3C" not in page:
            browser.sees("<img src=x onerror=")
        made = "return document.querySelectorAll('img[src=x], main script').length"
        assert browser.script(made) == 0, page
        assert browser.script("return document.body.dataset.hacked ?? 'no'") == "no"
    # And what the page does not do the browser would not let it do.
    refused = "try { document.body.innerHTML = '<b>'; return 'made' } catch (e) { return e.name }"
    assert browser.script(refused) == "TypeError"
    assert [each for each in browser.problems(404) if "TrustedHTML" not in each] == []
