"""The tutorials are pasted into a shell, block by block, against a fresh service."""

import json

from tests.docs.sessions import walks
from tests.node import Node


@walks(
    "docs/tutorials/first-model.md",
    environment={"MODELOG_HANDLERS": "docs.examples.price.handlers"},
)
def test_the_path_of_a_first_model(printed: list[str], node: Node) -> None:
    """What the blocks print is in the page; that it is the same model all the way is not."""
    repaired, trained, fired = printed[9:12]
    training = json.loads(trained)["job_id"]
    job = json.loads(fired.splitlines()[0])
    subscription = json.loads(repaired)["id"]
    assert job["triggered_by"] == {"subscription_id": subscription, "job_id": training}
    assert f"job:{training}@1" in fired
    with node.client() as api:
        model = api.get("/v2/models/stay_price").json()["model"]
    assert (model["status"], model["active_version"]) == ("active", "2")


@walks(
    "docs/tutorials/tenants.md", environment={"MODELOG_HANDLERS": "docs.examples.stores.handlers"}
)
def test_the_path_of_a_tenant(printed: list[str]) -> None:
    client, domain, models, assigned, job, service, refused, run = printed[:8]
    upserted, kept, blocked, retired = printed[8:]
    assert json.loads(client)["status"] == "active"
    assert [each["name"] for each in json.loads(domain)["features"]] == ["size", "opening_hour"]
    assert json.loads(models.splitlines()[1])["model"]["status"] == "active"
    for line in assigned.splitlines():
        assert json.loads(line)["status"] == "active"
    features = {"size": "small", "opening_hour": 8}
    prepared = json.loads(job)
    assert prepared["output"] == {"prepared": "store-17", "features": features}
    shown = json.loads(service)
    assert (shown["status"], shown["resolved_features"]) == ("available", features)
    paths = [error["path"] for error in json.loads(refused)["errors"]]
    assert paths == ["/static_features/size", "/static_features/opening_hour"]
    ran = json.loads(run)
    assert (ran["status"], ran["output"]) == ("success", {"visitors": 96})
    revision = json.loads(upserted.splitlines()[2])
    assert revision["model_version"] == "2"
    old, history = (json.loads(line) for line in kept.splitlines())
    assert (old["model_version"], old["assignment_id"]) == ("1", ran["assignment_id"])
    assert [each["model_version"] for each in history] == ["2", "1"]
    assert history[0]["assignment_id"] == revision["assignment_id"]
    [blocking] = json.loads(blocked)["blocking_services"]
    assert blocking["service_id"] == "store-17"
    archived, told = (json.loads(line) for line in retired.splitlines())
    assert archived["status"] == "archived"
    assert "no model assigned" in told["message"]
