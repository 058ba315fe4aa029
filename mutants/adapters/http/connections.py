"""How many connections the process takes at a time.

Each costs a file descriptor. At the limit the server takes the next one up when another
ends; it never runs out of descriptors, so the store and the log go on being reached.
"""

import logging
import sys

RESERVED = 256
"""Descriptors for everything else: the store's pool, log, listener, modules being imported."""

MOST = 8_192
"""A bound on memory: an idle connection takes some 10 KiB, one whose caller does not read 400."""

FEWEST = 64

log = logging.getLogger("modelog.server")


def connection_limit() -> int:
    """How many connections to take; first allows the process as many descriptors as it may have.

    Many systems start a process with 1,024 of them, fewer than the connections that idle
    callers alone may hold, and leave it to the process to ask for more. (granian asks when it
    is imported, but does not say so.)
    """
    limit = min(MOST, _descriptors() - RESERVED)
    if limit < FEWEST:
        log.warning("only %d connections at a time: raise the limit of open files", FEWEST)
    return max(FEWEST, limit)


def _descriptors() -> int:
    if sys.platform == "win32":
        return MOST + RESERVED
    import resource

    wanted = MOST + RESERVED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return wanted
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError):  # some systems allow less than they say
        return soft
    return most
