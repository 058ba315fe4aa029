"""The reference says what the code does: every setting, every limit, each with its value."""

import re
from operator import attrgetter
from pathlib import Path

import msgspec
import pytest

from adapters import service
from adapters import settings as settings_module
from adapters.cli.serve import serve
from adapters.contracts import documents
from adapters.http import connections, errors, json_body, paging, query, server, webhook_bodies
from adapters.identity import tokens
from adapters.settings import ConfigurationError, Settings, read_settings
from application import (
    group_commit,
    schema_comparisons,
    webhook_sending,
    webhook_urls,
    webhooks,
)
from domain import webhook
from domain.compatibility import budget

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
SETTINGS = (REFERENCE / "settings.md").read_text()
LIMITS = (REFERENCE / "limits.md").read_text()
DEFAULTS = Settings()
FIELDS = settings_module._FIELDS
ONLY_A_FLAG = {"development_issuer_anywhere"}


def table(page: str) -> dict[str, list[str]]:
    """The rows of all tables of a page, by their first cell."""
    rows = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("|")]
    return {row[0].strip(): [cell.strip() for cell in row[1:]] for row in rows}


def shown(value: object) -> str:
    """A default as the page shows it."""
    return f"`{value}`" if str(value) and value != () else "empty"


def test_every_field_can_be_set_and_every_setting_is_in_the_reference() -> None:
    named = {field.partition(".")[0] for field in FIELDS.values()}
    assert named | ONLY_A_FLAG == set(Settings.__struct_fields__)
    rows = table(SETTINGS)
    assert set(re.findall("MODELOG_[A-Z_]+", SETTINGS)) == set(FIELDS)
    for variable, field in FIELDS.items():
        flag, default, meaning = rows[f"`{variable}`"]
        assert default == shown(attrgetter(field)(DEFAULTS)), variable
        assert meaning
        options = {option for parameter in serve.params for option in parameter.opts}
        assert flag == (f"`--{_flag(field)}`" if f"--{_flag(field)}" in options else ""), variable
    for field in ONLY_A_FLAG:
        assert f"`--{_flag(field)}`" in SETTINGS


def _flag(field: str) -> str:
    return field.replace("_", "-")


@pytest.mark.parametrize(
    ("limit", "value"),
    {
        "Request body": f"{DEFAULTS.max_body_bytes // 2**20} MiB",
        "Nesting of a body": f"{json_body.MAX_DEPTH} levels",
        "Objects and arrays in a body": f"{json_body.MAX_CONTAINERS:,}",
        "Time for a body to arrive": f"{DEFAULTS.body_timeout:g} s",
        "Time for an answer to begin": f"{DEFAULTS.request_timeout:g} s",
        "Time a read waits to be fresh enough": f"{DEFAULTS.read_timeout:g} s",
        "Requests at work at once": f"{DEFAULTS.max_at_work:,}",
        "Requests of one caller": DEFAULTS.rate_limit or "no limit",
        "Time for headers to arrive": f"{server.HEADER_TIMEOUT_MS / 1000:g} s",
        "Headers together": f"some {server.MAX_HEADER_BYTES // 1024} KiB, never 500 KiB",
        "Token": f"{tokens.MAX_TOKEN_LENGTH:,} characters",
        "Query parameter": f"{query.MAX_TEXT:,} characters",
        "Items in a page": f"{paging.MAX_LIMIT:,}",
        "Errors in an answer": f"{errors.MAX_ERRORS}, of {errors.MAX_TEXT:,} characters each",
        "Writes that wait for the store": f"{group_commit.MAX_WAITING:,}",
        "A schema": f"{documents.LIMIT_BYTES // 1024} KiB",
        "Nesting of a schema": f"{documents.LIMIT_DEPTH} levels",
        "Steps of a comparison of two schemas": (
            f"{budget.PROOF:,}, and {budget.SEARCH:,} for an example"
        ),
        "Time for new comparisons in a list or graph": f"{schema_comparisons.PATIENCE:g} s",
        "Connections at a time": f"{connections.MOST:,}",
        "Connections that the system completes beforehand": f"{server.BACKLOG:,}",
        "An idle connection": f"{server.HEADER_TIMEOUT_MS / 1000:g} s",
        "Webhooks": f"{webhooks.MAX_WEBHOOKS}",
        "`url`": f"{webhook_urls.URL_LENGTH:,} characters",
        "`description` of a webhook": f"{webhook.DESCRIPTION_LENGTH:,} characters",
        "Time for a receiver to answer": f"{DEFAULTS.webhooks.timeout:g} s",
        "Attempts to send an event": f"{DEFAULTS.webhooks.attempts}",
        "Longest pause between two": f"{service.LONGEST_WEBHOOK_PAUSE / 3600:g} h",
        "Events sent at once": (
            f"{DEFAULTS.webhooks.concurrency} by a worker, "
            f"{webhook_sending.EACH_AT_ONCE} to one webhook"
        ),
        "Events that wait for one webhook": (
            f"{webhook_sending.MAX_PENDING:,} or a page of {webhook_sending.PAGE} more"
        ),
        "Dead letters of one webhook": f"{webhook_sending.MAX_DEAD:,}",
        "`overlap_seconds`": f"{webhook_bodies.WEEK:,}",
        "Requests in flight at SIGTERM": f"{DEFAULTS.shutdown_timeout:g} s",
    }.items(),
)
def test_a_limit_has_the_value_that_the_reference_says(limit: str, value: str) -> None:
    assert table(LIMITS)[limit][0] == value


def test_the_limits_name_only_settings_that_there_are() -> None:
    named = set(re.findall("MODELOG_[A-Z_]+", LIMITS))
    assert named <= set(FIELDS)
    assert f"takes {connections.RESERVED} connections fewer" in LIMITS


@pytest.mark.parametrize("value", ["0", "-1", "nan", "inf", "soon", ""])
@pytest.mark.parametrize("field", [f for f in FIELDS.values() if f.endswith("_timeout")])
def test_a_time_that_would_end_every_request_is_refused(field: str, value: str) -> None:
    variable = f"MODELOG_{field.upper()}"
    if not value:
        assert read_settings({variable: value}) == DEFAULTS
        return
    with pytest.raises(ConfigurationError, match=variable):
        read_settings({variable: value})


@pytest.mark.parametrize("value", ["0", "-1", "many"])
def test_a_body_limit_that_no_body_fits_is_refused(value: str) -> None:
    with pytest.raises(ConfigurationError, match="MODELOG_MAX_BODY_BYTES"):
        read_settings({"MODELOG_MAX_BODY_BYTES": value})


def test_a_setting_is_read_from_its_variable() -> None:
    read = read_settings({"MODELOG_SHUTDOWN_TIMEOUT": "2.5", "MODELOG_CORS_ORIGINS": "a,b"})
    assert read == msgspec.structs.replace(DEFAULTS, shutdown_timeout=2.5, cors_origins=("a", "b"))
