"""What a JSON Schema cannot say of our requests, told to schemathesis.

A generated request that the OpenAPI document calls valid must be accepted; these are the
rules of the API that no schema expresses.
"""

import json
import re
from typing import Any

import msgspec
import schemathesis

from adapters.contracts.schemas import SchemaChecker
from adapters.http.jobs import MAX_WAIT_SECONDS
from adapters.http.json_body import check_json
from application.webhook_urls import URL
from domain.errors import Invalid

CHECKER = SchemaChecker()
HOST = re.compile("^https?://[^:/?]+")


@schemathesis.hook
def map_case(context: Any, case: Any) -> Any:
    """Headers as HTTP spells them, and no time spent waiting."""
    headers = case.headers or {}
    for name in ("If-Match", "If-None-Match"):
        value = headers.get(name)
        if isinstance(value, str) and value.isdigit():
            headers[name] = f'"{value}"'  # the generator loses the quotes of a pattern
    if str(headers.get("Ledger-Position", "")).isdigit():
        headers["Ledger-Position"] = "0"  # any other may be beyond the end of the log
    if isinstance(case.body, dict):
        after = case.body.get("after")
        if isinstance(after, int | float) and after % 1 == 0:
            case.body["after"] = min(after, 0)  # and so may a webhook's beginning
        url = case.body.get("url")
        if isinstance(url, str) and URL.fullmatch(url):
            case.body["url"] = HOST.sub(
                "https://hooks.invalid", url
            )  # nothing is sent to strangers
    query = case.query or {}
    if str(query.get("wait", "")).isdigit() and int(query["wait"]) <= MAX_WAIT_SECONDS:
        query["wait"] = 0  # nobody waits for a job that has nowhere to run
    return case


@schemathesis.hook
def filter_case(context: Any, case: Any) -> bool:
    """Leave out what would be judged by a rule that schemathesis cannot know."""
    unknown = "x-schemathesis-unknown-property"
    if unknown in (case.headers or {}):
        return False  # HTTP lets anyone send any header
    return (
        _numbers_fit(case.body)
        and _schemas_are_schemas(case.body)
        and not _contradicts_itself(case.body)
        and not _stores_nothing(case.body)
    )


def _numbers_fit(body: Any) -> bool:
    """Whether every number fits 64 bits, which JSON Schema has no word for."""
    try:
        check_json(json.dumps(body).encode())
    except Invalid as refusal:
        faults = ("out of range", "does not fit 64 bits")
        return not any(error.message.endswith(faults) for error in refusal.errors)
    except (TypeError, ValueError, RecursionError):
        return True  # not even JSON: the service is to refuse it
    return True


def _schemas_are_schemas(body: Any) -> bool:
    contracts = body.get("handler_contracts") if isinstance(body, dict) else None
    if not isinstance(contracts, dict):
        return True
    schemas = [
        schema
        for contract in contracts.values()
        if isinstance(contract, dict)
        for name, schema in contract.items()
        if name in ("input_schema", "output_schema") and isinstance(schema, dict)
    ]
    try:
        return not any(CHECKER.check(msgspec.json.encode(schema)) for schema in schemas)
    except (TypeError, ValueError, RecursionError):
        return True  # not even JSON: the service is to refuse it


def _stores_nothing(body: Any) -> bool:
    """Whether a subscription is to run on a stored input that it does not bring."""
    return isinstance(body, dict) and body.get("input_source") == "stored" and "input" not in body


def _contradicts_itself(body: Any) -> bool:
    """Whether a Lambda's version is another than the one that its ARN names."""
    handlers = body.get("handlers") if isinstance(body, dict) else None
    if not isinstance(handlers, dict):
        return False
    return any(
        isinstance(each, dict)
        and isinstance(each.get("version"), str)
        and str(each.get("arn")).count(":") == 7
        and not str(each["arn"]).endswith(":" + each["version"])
        for each in handlers.values()
    )
