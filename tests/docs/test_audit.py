"""docs/how-to/audit.md: its commands work, and it names every filter and every stream."""

import json
import re
from pathlib import Path

from adapters.http.audit_operations import LIST_EVENTS
from domain.catalogue import CATALOGUE
from tests.adapters.http.support import log_end
from tests.docs.sessions import API, walks
from tests.jobs.support import model, run
from tests.node import Node

GUIDE = (Path(__file__).parents[2] / "docs" / "how-to" / "audit.md").read_text()


def ended_job(node: Node) -> str:
    with node.client() as api:
        job_id = run(api, model(api), 1)["job_id"]
    return f"{API}JOB={job_id}\n"


@walks("docs/how-to/audit.md", arguments=["--handlers", "tests.handlers"], before=ended_job)
def test_the_commands_do_what_the_page_says(printed: list[str], node: Node) -> None:
    events, causes, _exported = printed
    with node.client() as api:
        end = log_end(api)
    log = node.home.with_name("checkout") / "log.jsonl"
    [event] = json.loads(events)
    assert (event["type"], event["actor"]["subject"]) == ("model.version_status_set", "developer")
    over_http, chain = causes.split("\n", 1)
    [cause] = json.loads(over_http)["causes"]
    assert cause["type"] == "job.requested"
    assert cause["event"] in chain
    assert len(log.read_text().splitlines()) == end


def test_every_filter_is_explained() -> None:
    explained = set(
        re.findall("`([a-z]+)`", "".join(re.findall(r"^\| (.*?) \|", GUIDE, re.MULTILINE)))
    )
    assert explained == {parameter.name for parameter in LIST_EVENTS.query}
    streams = set(re.findall(r"`([a-z]+):<", GUIDE))
    assert streams >= {"model", "job", "subscription", "client", "domain", "service", "assignment"}
    types = set(re.findall(r"like `([a-z_.]+)`", GUIDE))
    assert types
    assert types <= set(CATALOGUE.types)
