"""Which positions an audit has to look at: the index asked, for a bounded part of it at a time."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from projections.audit_events import LEVELS, SPAN
from projections.projection import Session, in_list

FIRST_BLOCKS = 32
MOST_BLOCKS = 4_096
"""Blocks looked at for one page, some 250,000 positions: a page may hold less than there is."""

PROBED = 256
"""Blocks by which it is told which of two keys is rarer."""

CHUNK = 400
ALL = (1 << SPAN) - 1
END = 1 << 62
"""Beyond every position."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Positions that may fit, and the last one that was looked at, None at the end of all."""

    positions: list[int]
    upto: int | None


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """Positions between two others, both left out; times in microseconds.

    `since` is the first time that fits and `until` the first that does not any more.
    """

    after: int
    before: int
    since: int | None = None
    until: int | None = None


def narrowed(session: Session, wanted: Range) -> Range | None:
    """The least range of positions that holds all that fits by time; None where nothing does."""
    after, before = wanted.after, wanted.before
    if wanted.since is not None:
        block = _end_of_times(session, "latest >= :at", wanted.since, newest=False)
        if block is None:
            return None
        after = max(after, block * SPAN)
    if wanted.until is not None:
        block = _end_of_times(session, "earliest < :at", wanted.until, newest=True)
        if block is None:
            return None
        before = min(before, (block + 1) * SPAN + 1)
    return msgspec.structs.replace(wanted, after=after, before=before)


def _end_of_times(session: Session, holds: str, at: int, *, newest: bool) -> int | None:
    """The first or the last block of which a condition on times holds.

    It holds of a block where it holds of any block inside it, so it is followed down from
    the highest level, with no more than 63 rows looked at on each.
    """
    found, low, high = None, 0, END // SPAN
    for level in range(LEVELS, 0, -1):
        rows = session.execute(
            "SELECT block FROM audit_times WHERE level = :level "
            f"AND block >= :low AND block <= :high AND {holds} "
            f"ORDER BY block {'DESC' if newest else 'ASC'} LIMIT 1",
            {"level": level, "low": low, "high": high, "at": at},
        )
        if not rows:
            return None
        found = rows[0][0]
        low, high = found * SPAN, found * SPAN + SPAN - 1
    return found


def find(
    session: Session, wanted: Range, keys: Sequence[int], *, newest_first: bool, limit: int
) -> Found:
    """Up to `limit` positions in a range that have every key, in either order."""
    low, high = wanted.after // SPAN, (wanted.before - 2) // SPAN
    if wanted.before - wanted.after <= 1:
        return Found(positions=[], upto=None)
    keys = _rarest_first(session, keys, low, high, newest_first=newest_first)
    positions: list[int] = []
    looked_at, size = 0, FIRST_BLOCKS
    while True:
        rows = _blocks(session, wanted, keys, low, high, newest_first=newest_first, limit=size)
        for block, members in rows:
            positions += _members(block, members, wanted, newest_first=newest_first)
        if len(positions) > limit:
            del positions[limit:]
            return Found(positions=positions, upto=positions[-1])
        if len(rows) < size:
            return Found(positions=positions, upto=None)
        last = rows[-1][0]
        if newest_first:
            high = last - 1
        else:
            low = last + 1
        looked_at += len(rows)
        if looked_at >= MOST_BLOCKS:
            edge = last * SPAN + 1 if newest_first else (last + 1) * SPAN
            return Found(positions=positions, upto=edge)
        size = min(4 * size, MOST_BLOCKS - looked_at)


def among(session: Session, positions: Sequence[int], keys: Sequence[int]) -> list[int]:
    """Those of some positions that have every key."""
    blocks = sorted({(position - 1) // SPAN for position in positions})
    members = dict.fromkeys(blocks, ALL)
    for key in keys:
        found: dict[int, int] = {}
        for start in range(0, len(blocks), CHUNK):
            those, params = in_list("block", blocks[start : start + CHUNK])
            rows = session.execute(
                f"SELECT block, members FROM audit_events WHERE key = :key AND block IN {those}",
                {"key": key, **params},
            )
            found.update((block, bits) for block, bits in rows)
        members = {block: bits & found.get(block, 0) for block, bits in members.items()}
    return [p for p in positions if members[(p - 1) // SPAN] >> (p - 1) % SPAN & 1]


def _rarest_first(
    session: Session, keys: Sequence[int], low: int, high: int, *, newest_first: bool
) -> Sequence[int]:
    """The keys, first the one whose next blocks are spread the furthest."""
    if len(keys) < 2:
        return keys
    order = "DESC" if newest_first else "ASC"
    reach: dict[int, int] = {}
    for key in keys:
        rows = session.execute(
            "SELECT block FROM audit_events WHERE key = :key "
            f"AND block >= :low AND block <= :high ORDER BY block {order} LIMIT 1 OFFSET :probed",
            {"key": key, "low": low, "high": high, "probed": PROBED},
        )
        reach[key] = abs(rows[0][0] - (high if newest_first else low)) if rows else END
    return sorted(keys, key=lambda key: -reach[key])


def _blocks(
    session: Session,
    wanted: Range,
    keys: Sequence[int],
    low: int,
    high: int,
    *,
    newest_first: bool,
    limit: int,
) -> list[tuple[int, int]]:
    """The next blocks of the first key, of all blocks where there is none, each with its members.

    What the other keys and the times leave of them is looked up block by block.
    """
    params: dict[str, Any] = {"low": low, "high": high, "limit": limit}
    if keys:
        params["key"] = keys[0]
        source, kept = "audit_events WHERE key = :key", "members"
    else:
        source, kept = "audit_times WHERE level = 1", str(ALL)
    for number, key in enumerate(keys[1:]):
        name = f"other_{chr(97 + number)}"
        params[name] = key
        kept += (
            " & coalesce((SELECT other.members FROM audit_events AS other "
            f"WHERE other.key = :{name} AND other.block = page.block), 0)"
        )
    order = "DESC" if newest_first else "ASC"
    times = []
    if wanted.since is not None:
        times.append("span.latest >= :since")
        params["since"] = wanted.since
    if wanted.until is not None:
        times.append("span.earliest < :until")
        params["until"] = wanted.until
    if times:
        # Not EXISTS: PostgreSQL would read the whole table once instead of a row for each block.
        kept = (
            f"CASE WHEN (SELECT {' AND '.join(times)} FROM audit_times AS span "
            f"WHERE span.level = 1 AND span.block = page.block) THEN {kept} ELSE 0 END"
        )
    columns = "block, members" if keys else "block"
    rows = session.execute(
        f"SELECT block, {kept} FROM ("
        f"SELECT {columns} FROM {source} AND block >= :low AND block <= :high "
        f"ORDER BY block {order} LIMIT :limit) AS page ORDER BY block {order}",
        params,
    )
    return [(block, members) for block, members in rows]


def _members(block: int, members: int, wanted: Range, *, newest_first: bool) -> Iterator[int]:
    first = block * SPAN + 1
    places = range(SPAN - 1, -1, -1) if newest_first else range(SPAN)
    for place in places:
        if members >> place & 1 and wanted.after < first + place < wanted.before:
            yield first + place
