"""The README's tour is pasted into a shell, block by block, against a fresh service."""

import json

from tests.docs.sessions import walks


@walks("README.md", environment={"MODELOG_HANDLERS": "docs.examples.price.handlers"})
def test_the_tour_does_what_it_says(blocks: list[str]) -> None:
    _, created, activated, updated, refused, history, earlier = blocks[:7]
    priced, trained, inferred, missed, chained, changed, diff, stale = blocks[7:]
    assert '"status":"pending"' in created
    assert '"active_version":"1"' in activated
    assert '"version":"2","status":"pending"' in updated
    assert '"status":"active","revision":5,"latest_version":"2","active_version":"1"' in updated
    assert '"path":"/handlers/inference/value"' in refused
    assert "model.version_status_set" in history
    assert '/description: "Domain-level price model" -> "With a contract"' in history
    assert '"status":"pending","revision":2' in earlier
    assert updated.count('"success":false') == 0
    assert '"handlers":{"training":{"type":"in_process","value":"price.train"}' in priced
    training, inference = (json.loads(text) for text in (trained, inferred))
    assert (training["status"], training["output"]["rows"]) == ("success", 240)
    # The rows were made with 40, 62, 18, 95 and noise of 12.
    assert abs(training["output"]["coefficients"]["nights"] - 62) < 2
    assert 5 < training["output"]["rmse"] < 20
    assert inference["status"] == "success"
    assert abs(inference["output"]["price"] - (40 + 62 * 7 + 18 * 2 + 95 * 0.5)) < 20
    paths = {error["path"] for error in json.loads(missed)["errors"]}
    assert paths == {"/input/nights", "/input/season"}
    subscription = json.loads(chained)
    assert (subscription["status"], subscription["warnings"][1:]) == ("active", [])
    assert f'"stale_subscriptions":["{subscription["id"]}"]' in changed
    taken_in = json.loads(diff)["schemas"][0]
    assert (taken_in["verdict"], taken_in["broken"]) == ("breaking", ["/required"])
    assert "currency" not in taken_in["example"]
    listed, drawn = stale.split("\n", 1)
    [shown] = json.loads(listed)
    assert (shown["id"], shown["status"]) == (subscription["id"], "stale")
    assert "inference.input_schema of model price" in shown["stale_reason"]
    assert "breaking, an input that was valid is refused at /required" in shown["stale_reason"]
    assert "training_complete: inference (stale)" in drawn
