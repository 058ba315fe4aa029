"""The dashboard and the alerts ask for metrics, labels and label values that there are."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import ProcessCollector

from adapters.telemetry.catalogue import CATALOGUE
from adapters.telemetry.series import Description

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples" / "telemetry"
DASHBOARD = json.loads((EXAMPLES / "grafana-dashboard.json").read_text())
RULES: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((EXAMPLES / "alerts.yml").read_text())["groups"]
    for rule in group["rules"]
]
PROMETHEUS_OWN = {"instance", "job"}
SUFFIXES = {"counter": ("_total",), "gauge": ("",), "histogram": ("_bucket", "_count", "_sum")}


def known() -> dict[str, Description | None]:
    """Every name that a value can have, with its metric if it is our own."""
    own = {each.name + suffix: each for each in CATALOGUE for suffix in SUFFIXES[each.kind]}
    process = {
        sample.name: None
        for metric in ProcessCollector(registry=None).collect()
        for sample in metric.samples
    }
    return {**own, **process, "up": None}


KNOWN = known()


def queries() -> Iterator[tuple[str, str]]:
    """Every expression with where it is."""
    for panel in DASHBOARD["panels"]:
        for target in panel["targets"]:
            yield panel["title"], target["expr"]
    for rule in RULES:
        yield rule["alert"], rule["expr"]


@pytest.mark.parametrize(("where", "expr"), list(queries()))
def test_a_query_asks_for_what_there_is(where: str, expr: str) -> None:
    selectors = re.findall(r"\b((?:modelog|process)_\w+|up)\b(?:\{([^}]*)\})?", expr)
    assert selectors, expr
    labels = {"le", "instance"}
    for name, matchers in selectors:
        assert name in KNOWN, name
        description = KNOWN[name]
        own: set[str] = set(description.labels) if description is not None else set()
        if description is None or description.per_process:
            own.add("process")
        labels |= own
        asked = set(re.findall(r"(\w+)\s*(?:=~|!=|=)", matchers))
        assert asked <= own | PROMETHEUS_OWN, (name, asked)
    grouped = {
        label.strip() for group in re.findall(r"by \(([^)]*)\)", expr) for label in group.split(",")
    }
    assert grouped <= labels, grouped
    assert expr.count("(") == expr.count(")")


def test_every_metric_is_on_the_dashboard() -> None:
    shown = " ".join(expr for _, expr in list(queries())[: -len(RULES)])
    missing = [each.name for each in CATALOGUE if each.name not in shown]
    assert missing == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_an_alert_says_what_it_means_and_what_to_do(rule: dict[str, Any]) -> None:
    assert set(rule) == {"alert", "expr", "for", "labels", "annotations"}
    assert re.fullmatch(r"Modelog[A-Z]\w+", rule["alert"])
    assert rule["labels"]["severity"] in ("page", "ticket")
    assert set(rule["annotations"]) == {"summary", "runbook"}
    assert len(rule["annotations"]["runbook"].split()) >= 10
    assert re.fullmatch(r"\d+m", rule["for"])


def test_alerts_and_panels_have_names_of_their_own() -> None:
    for names in ([r["alert"] for r in RULES], [p["title"] for p in DASHBOARD["panels"]]):
        assert len(set(names)) == len(names)
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
