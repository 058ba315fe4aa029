"""docs/how-to/audit.md: its commands work, and it names every filter and every stream."""

import json
import re
from pathlib import Path

from adapters.http.audit_operations import LIST_EVENTS
from domain.catalogue import CATALOGUE
from tests.adapters.http.support import log_end
from tests.docs.test_tutorials import pasted
from tests.jobs.support import model, run
from tests.node import Node

GUIDE = (Path(__file__).parents[2] / "docs" / "how-to" / "audit.md").read_text()
BEFORE = """```console
export TOKEN=$(.venv/bin/modelog token)
export URL=http://127.0.0.1:8000
api() {{ curl -sS -H "Authorization: Bearer $TOKEN" "$@"; echo; }}
JOB={job_id}
```
"""


def test_the_commands_do_what_the_page_says(tmp_path: Path) -> None:
    with Node(tmp_path / "home", arguments=["--handlers", "tests.handlers"]) as node:
        with node.client() as api:
            job_id = run(api, model(api), 1)["job_id"]
            end = log_end(api)
        _, events, causes = pasted(BEFORE.format(job_id=job_id) + GUIDE, node)
        exported = node.run("audit", "export", "--database-url", node.database_url)
    [event] = json.loads(events)
    assert (event["type"], event["actor"]["subject"]) == ("model.version_status_set", "developer")
    over_http, printed = causes.split("\n", 1)
    [cause] = json.loads(over_http)["causes"]
    assert (cause["event"], cause["type"]) == (f"job:{job_id}@1", "job.requested")
    assert f"job:{job_id}@1" in printed
    assert len(exported.stdout.splitlines()) == end


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
