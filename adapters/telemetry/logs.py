"""The log of the process: one line an entry, as JSON for machines or plain for people.

Every line has a time, a level, a logger and a message; those that belong to a request, or to an
attempt to run a job, have its `request_id` and `trace_id`. Nothing that came in is in them: no
body, no token, no value of a query. What libraries write is searched for credentials all the same.
"""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import IO, Any

import msgspec
import structlog

from adapters.settings import Settings
from adapters.telemetry.circumstances import CURRENT
from adapters.telemetry.traceparent import trace_id

FIRST = ("time", "level", "logger", "message", "request_id", "trace_id")
"""In this order; what else a line has follows."""

HIDDEN = "***"
_SECRETS = re.compile(
    r"(?<=://)[^\s/:@]*:[^\s/@]+(?=@)"  # of a URL: user and password
    r"|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"  # a JWT
    r"|(?i:(?<=bearer )|(?<=password=))[^\s'\",;]+"
)

_Event = MutableMapping[str, Any]


def is_json(log_format: str, stream: IO[str]) -> bool:
    """Whether lines are JSON: as it is set, else unless somebody looks at them on a terminal."""
    return log_format == "json" or (log_format == "auto" and not stream.isatty())


def configure_logs(settings: Settings, stream: IO[str] | None = None) -> None:
    """Have everything that is logged in this process written to a stream, standard error's."""
    stream = sys.stderr if stream is None else stream
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            ],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                _described,
                _without_secrets,
                _as_json if is_json(settings.log_format, stream) else _as_text,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # Of libraries no more than their news: some write what they send, credentials included.
    root.setLevel(max(level, logging.INFO))
    logging.getLogger("modelog").setLevel(level)


def _described(_logger: Any, _method: str, event: _Event) -> _Event:
    """The line's fields in their order, with what it belongs to."""
    event["message"] = event.pop("event")
    current = CURRENT.get()
    if current is not None:
        event["request_id"] = current.request_id
        if current.traceparent is not None:
            event["trace_id"] = trace_id(current.traceparent)
    first = {name: event[name] for name in FIRST if name in event}
    return {**first, **event}


def _without_secrets(_logger: Any, _method: str, event: _Event) -> _Event:
    return {
        name: _SECRETS.sub(HIDDEN, value) if isinstance(value, str) else value
        for name, value in event.items()
    }


def _as_json(_logger: Any, _method: str, event: _Event) -> str:
    return msgspec.json.encode(event, enc_hook=repr).decode()


def _as_text(_logger: Any, _method: str, event: _Event) -> str:
    return as_text(event)


def as_text(event: Mapping[str, Any]) -> str:
    """A line for people: time, level, logger and message, then the rest as `name=value`."""
    rest = dict(event)
    at, level = rest.pop("time"), str(rest.pop("level")).upper()
    head = f"{at} {level} {rest.pop('logger')} {rest.pop('message')}"
    trace = rest.pop("exception", None)
    tail = "".join(f" {name}={_plain(value)}" for name, value in rest.items() if value is not None)
    return f"{head}{tail}" if trace is None else f"{head}{tail}\n{trace}"


def _plain(value: Any) -> str:
    text = str(value)
    return text if text.isprintable() and " " not in text else repr(text)
