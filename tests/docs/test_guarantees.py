"""docs/guarantees.md: the tests that it names are there, its rules are those that are checked."""

import ast
import re

import pytest

from tests.faults.checker import RULES
from tests.node import ROOT

PAGE = (ROOT / "docs" / "guarantees.md").read_text()
THREATS = (ROOT / "docs" / "explanation" / "threats.md").read_text()
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def names_in(path: str) -> set[str]:
    """The tests that a file has, functions and state machines."""
    found: set[str] = set()
    for node in ast.parse((ROOT / path).read_text()).body:
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {each.id for each in node.targets if isinstance(each, ast.Name)}
    return found


@pytest.mark.parametrize(("path", "name"), sorted(set(NAMED.findall(PAGE + THREATS))))
def test_a_test_that_is_named_is_there(path: str, name: str) -> None:
    assert name in names_in(path)
    assert re.match(r"test_|Test", name)


def test_every_promise_has_a_test_or_a_rule_that_shows_it() -> None:
    rows = re.findall(r"^\| (?!Promise|---)(.*) \|(.*)\|(.*)\|$", PAGE, re.MULTILINE)
    assert len(rows) > 15
    for promise, rule, test in rows:
        assert "`" in rule or "::" in test, promise


def test_the_rules_that_are_named_are_those_that_are_checked() -> None:
    named = set(re.findall(r"^\|[^|]*\| `(\w+)` \|", PAGE, re.MULTILINE))
    assert named == {rule.__name__ for rule in RULES}
