"""What can be asked for, and what is refused by name."""

from typing import Any

import httpx
import pytest

from tests.adapters.http.support import log_end, refused, taken
from tests.webhooks.support import Hook

URL = "http://127.0.0.1:1/"


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        ({}, ["/url"]),
        ({"url": "hooks"}, ["/url"]),
        ({"url": URL, "types": ["job.completed", "no.event"]}, ["/types/1"]),
        ({"url": URL, "types": ["job.completed"] * 2}, ["/types"]),
        ({"url": URL, "description": "x" * 1025}, ["/description"]),
        ({"url": URL, "after": -1}, ["/after"]),
        ({"url": URL, "after": 0.5}, ["/after"]),
        ({"url": URL, "after": 2**53 - 1}, ["/after"]),
        ({"url": URL, "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, ["/secret"]),
    ],
)
def test_a_bad_webhook_is_refused_by_name(
    api: httpx.Client, body: dict[str, Any], paths: list[str]
) -> None:
    end = log_end(api)
    refused(api.post("/v2/webhooks", json=body), 400, paths)
    assert log_end(api) == end


def test_what_is_malformed_is_said_before_what_was_expected(api: httpx.Client) -> None:
    hook = Hook(api, URL)
    twice = {"types": ["job.completed"] * 2}
    refused(api.put(hook.path, json=twice, headers={"If-Match": '"9"'}), 400, ["/types"])
    for body in ({"overlap_seconds": -1}, {"overlap_seconds": 604_801}, {"overlap_seconds": 0.5}):
        refused(api.post(f"{hook.path}/secret", json=body), 400, ["/overlap_seconds"])
    refused(api.post(f"{hook.path}/dead-letters", json={}), 400, ["/resolution"])


def test_a_whole_number_may_be_spelled_with_a_point(api: httpx.Client) -> None:
    hook = Hook(api, URL, after=0.0)
    assert repr(hook.shown()["after"]) == "0"
    taken(api.post(f"{hook.path}/secret", json={"overlap_seconds": 60.0}))
    letters = {"resolution": "discarded", "upto": 1.0}
    taken(api.post(f"{hook.path}/dead-letters", json=letters))
