"""Ids for things that are created without one: UUIDv7 (RFC 9562), so they sort by time."""

import secrets
import time
import uuid


def new_id() -> str:
    """A UUIDv7 of this moment, as text."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))
