"""A forecast for stores: one model that prepares a store and forecasts its visitors.

    modelog serve --handlers docs.examples.stores.handlers

A domain's `default` assignment gives it a service with its features; its `forecast`
assignment whatever a caller wants forecast.
"""

from collections.abc import Mapping
from typing import Any

from adapters.dispatch.in_process import handler

VISITORS_AN_HOUR = {"small": 12, "large": 40}


@handler("stores.train")
def train(_job: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing is learned: the numbers are in the code."""
    return {"visitors_an_hour": VISITORS_AN_HOUR}


@handler("stores.forecast")
def forecast(job: Mapping[str, Any]) -> dict[str, Any]:
    """Prepare a store, or forecast the visitors of one for some hours."""
    given = job["input"]
    features = given["features"]
    hours = given.get("hours")
    if hours is None:
        return {"prepared": given["service_id"], "features": features}
    return {"visitors": VISITORS_AN_HOUR[features["size"]] * hours}
