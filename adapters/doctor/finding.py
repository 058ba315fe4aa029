"""What a check finds, and what to do about it."""

from typing import Literal

import msgspec


class Finding(msgspec.Struct, frozen=True):
    """The result of one check. `advice` is empty where nothing is to be done."""

    check: str
    status: Literal["ok", "warn", "fail", "skip"]
    message: str
    advice: str = ""


def ok(check: str, message: str) -> Finding:
    """All is well."""
    return Finding(check, "ok", message)


def warn(check: str, message: str, advice: str) -> Finding:
    """It works, and should be otherwise."""
    return Finding(check, "warn", message, advice)


def fail(check: str, message: str, advice: str) -> Finding:
    """It does not work."""
    return Finding(check, "fail", message, advice)


def skip(check: str, why: str) -> Finding:
    """There is nothing to check."""
    return Finding(check, "skip", why)
