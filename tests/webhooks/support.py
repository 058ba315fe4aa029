"""What the tests of webhooks share: a receiver that checks signatures as the standard says."""

import base64
import hashlib
import hmac
import time
from collections.abc import Callable
from typing import Any

import httpx

from tests.adapters.http.support import taken
from tests.stand_in import Answer, Request

SETTINGS = {
    "MODELOG_WEBHOOK_PRIVATE": "1",
    "MODELOG_WEBHOOK_RETRY_SECONDS": "0.01",
    "MODELOG_WEBHOOK_ATTEMPTS": "2",
}
"""To this machine, tried again after half a second, which is the least, and given up soon."""

PATIENCE_SECONDS = 30.0
TOLERANCE_SECONDS = 5 * 60
MODELS = ["model.registered"]


def taking(_request: Request) -> Answer:
    """What a receiver answers that takes everything."""
    return Answer(204)


def verified(request: Request, secret: str) -> bool:
    """Whether one of its signatures is by this secret (Standard Webhooks, "Verifying")."""
    prefix, _, encoded = secret.partition("_")
    assert prefix == "whsec"
    key = base64.b64decode(encoded, validate=True)
    assert 24 <= len(key) <= 64
    name, moment = request.headers["webhook-id"], request.headers["webhook-timestamp"]
    assert "." not in name
    assert abs(time.time() - int(moment)) < TOLERANCE_SECONDS
    signed = f"{name}.{moment}.".encode() + request.body
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    given = request.headers["webhook-signature"].split(" ")
    return any(hmac.compare_digest(each.encode(), b"v1," + digest) for each in given)


def eventually(look: Callable[[], Any]) -> Any:
    """What is found when there is something to find."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (found := look()):
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.02)
    return found


class Hook:
    """A webhook of the service under test, for events of new models unless others are asked for."""

    def __init__(self, api: httpx.Client, url: str, types: list[str] | None = None, **more: Any):
        self.api = api
        asked = {"url": url, "types": MODELS if types is None else types, **more}
        made = taken(api.post("/v2/webhooks", json=asked))
        self.id: str = made["webhook"]["id"]
        self.secret: str = made["secret"]
        self.path = f"/v2/webhooks/{self.id}"

    def shown(self) -> dict[str, Any]:
        """The webhook."""
        shown: dict[str, Any] = taken(self.api.get(self.path))["webhook"]
        return shown

    def progress(self) -> dict[str, Any]:
        """How far it is."""
        progress: dict[str, Any] = taken(self.api.get(self.path))["progress"]
        return progress

    def deliveries(self, status: str) -> list[dict[str, Any]]:
        """What it did not take."""
        path = f"{self.path}/deliveries?status={status}"
        found: list[dict[str, Any]] = taken(self.api.get(path))
        return found

    def put(self, **changes: Any) -> dict[str, Any]:
        """It with changes."""
        changed: dict[str, Any] = taken(self.api.put(self.path, json=changes))
        return changed

    def resolve(self, resolution: str) -> None:
        """Its dead letters sent again, or forgotten."""
        taken(self.api.post(f"{self.path}/dead-letters", json={"resolution": resolution}))

    def has_taken(self, count: int) -> bool:
        """Whether it took so many events by now."""
        return bool(self.progress()["delivered"] == count)

    def is_disabled(self) -> bool:
        """Whether it is."""
        return bool(self.shown()["status"] == "disabled")
