"""The W3C trace context in a header or in an event: `00-<trace>-<span>-<flags>`."""

import re

PATTERN = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")


def trace_id(traceparent: str) -> str:
    """The trace, as it is looked up by."""
    return traceparent[3:35]


def is_sampled(traceparent: str | None) -> bool:
    """Whether whoever began the trace wants its spans to be kept."""
    return traceparent is not None and bool(int(traceparent[53:55] or "0", 16) & 1)
