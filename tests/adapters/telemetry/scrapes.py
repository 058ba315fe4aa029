"""What Prometheus makes of a scrape."""

import time
from collections.abc import Callable

import httpx
from prometheus_client.parser import text_string_to_metric_families

Scrape = dict[tuple[str, frozenset[tuple[str, str]]], float]


def parsed(text: str) -> Scrape:
    """Every value by its name and labels. Fails where one comes twice."""
    values: Scrape = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            key = sample.name, frozenset(sample.labels.items())
            assert key not in values, key
            values[key] = sample.value
    return values


def scrape(client: httpx.Client) -> Scrape:
    """What a service says now; nobody needs a token for it."""
    response = client.get("/metrics", headers={"Authorization": ""})
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"].startswith("text/plain")
    return parsed(response.text)


def total(values: Scrape, name: str, **labels: str) -> float:
    """The sum of all values of a name that have these labels."""
    wanted = set(labels.items())
    return sum(value for (each, have), value in values.items() if each == name and wanted <= have)


def eventually(client: httpx.Client, holds: Callable[[Scrape], bool]) -> Scrape:
    """The first scrape of which something holds: some values are a second old."""
    deadline = time.monotonic() + 60
    while not holds(values := scrape(client)):
        if time.monotonic() > deadline:
            shown = {key: value for key, value in values.items() if "_bucket" not in key[0]}
            raise AssertionError(f"it never held: {shown}")
        time.sleep(0.1)
    return values
