"""docs/how-to/operations.md: its policy permits what is called, its figures are the code's."""

import inspect
import json
import re
from pathlib import Path

import boto3
import pytest

from adapters.store.connections import UrlDatastore
from application.ledger import CACHE_BYTES
from tests.docs.pages import ROOT, snippets, text_of
from tests.docs.sessions import API, walks
from tests.postgres import VERSION

PAGE = "docs/how-to/operations.md"
ACTIONS = {"lambda:Invoke": "lambda:InvokeFunction"}
"""Calls whose permission has another name, by AWS's service authorization reference."""

NEEDS = {"ecs:RunTask": {"iam:PassRole"}}
"""What a call needs besides, where a task definition names roles."""


def calls() -> set[str]:
    """The calls of AWS in the source of adapters/dispatch, as `service:Operation`."""
    found = set()
    for path in (ROOT / "adapters" / "dispatch").glob("*.py"):
        source = path.read_text()
        for service in re.findall(r'AwsClients\("(\w+)"', source):
            client = boto3.client(
                service, region_name="us-west-2", aws_access_key_id="x", aws_secret_access_key="x"
            )
            for method in re.findall(r"\bclient(?:\([^()]*\))?\.(\w+)\(", source):
                found.add(f"{service}:{client.meta.method_to_api_mapping[method]}")
    return found


@pytest.mark.parametrize("page", [PAGE, "docs/how-to/handlers.md"])
def test_the_policies_permit_the_calls_that_are_made_and_nothing_else(page: str) -> None:
    made = calls()
    assert made == {"lambda:Invoke", "ecs:RunTask", "ecs:DescribeTasks"}
    needed = {ACTIONS.get(call, call) for call in made}.union(*(NEEDS.get(c, ()) for c in made))
    documents = [json.loads(each.text) for each in snippets(page) if each.language == "json"]
    statements = [each for document in documents for each in document.get("Statement", ())]
    assert {statement["Action"] for statement in statements} == needed
    for statement in statements:
        named = statement["Resource"]
        for resource in [named] if isinstance(named, str) else named:
            assert re.match(r"arn:aws:\w+:[\w-]*:\d{12}:[\w-]+[:/][\w-]+", resource), resource


def test_what_the_page_says_of_connections_and_memory_is_so() -> None:
    pool = inspect.signature(UrlDatastore.__init__).parameters
    kept, more = pool["pool_size"].default, pool["max_overflow"].default
    most = kept + more + 1
    text = " ".join(text_of(PAGE).split())
    assert f"A process keeps {kept}, opens up to {kept + more} under load" in text
    assert f"{most} at the most" in text
    processes = 3 * 2 + 2
    assert f"are {processes} processes: {processes * most} connections" in text
    assert 4 * most < 100 < 5 * most
    assert "enough for four processes" in text
    assert f"caches up to {CACHE_BYTES // 2**20} MiB" in text
    assert f"Tested with PostgreSQL {VERSION}." in text


def test_the_tables_that_cannot_be_derived_are_those_of_the_backup() -> None:
    kept = set(re.findall(r"--table=(\w+)", text_of("docs/how-to/backup.md")))
    last = text_of(PAGE).split("Read models follow from the log")[1]
    assert kept == set(re.findall(r"`(\w+)`", last)) - {"projections"}


def test_the_files_to_start_from_are_there() -> None:
    linked = re.findall(r"\]\((\.\./examples/[^)]+)\)", text_of(PAGE))
    assert linked
    for each in linked:
        assert (Path(ROOT / PAGE).parent / each).exists()


@walks(PAGE, before=lambda _node: API)
def test_a_node_says_that_it_is_well(printed: list[str]) -> None:
    assert json.loads(printed[0].split("}", 1)[1])["projections"]
