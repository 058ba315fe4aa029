"""Pages of ready-made JSON documents (API section 1, "Lists")."""

from typing import Any, Literal

import msgspec

from projections.projection import Session

Order = Literal["asc", "desc"]

PAGE_CHARACTERS = 8 * 1024 * 1024
"""A page ends early where its documents would be larger than this together."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Ready-made JSON documents, and the key to continue after; None at the end."""

    docs: list[str]
    next: int | None


def page_of(
    session: Session,
    table: str,
    key: str,
    where: str,
    params: dict[str, Any],
    *,
    doc: str = "doc",
    size: str = "length(doc)",
    order: Order = "asc",
) -> Page:
    """A page of a table in the order of `key`, or backward.

    `doc` and `size` are the SQL of a row's document and of its length, roughly;
    `params` holds `limit`, one more than the page is to have, beside what `where` needs.
    """
    # One row more than the page tells whether there is a next one; the running sum ends
    # a page of large documents in the database, before they are put together and sent.
    rows = session.execute(
        f"""
        SELECT {key}, {doc} FROM {table} WHERE {key} IN (
            SELECT {key} FROM (
                SELECT {key}, sum(size) OVER (ORDER BY {key} {order}) - size AS before
                FROM (
                    SELECT {key}, {size} AS size FROM {table} WHERE {where}
                    ORDER BY {key} {order} LIMIT :limit
                ) AS page
            ) AS summed
            WHERE before <= {PAGE_CHARACTERS}
        ) AND {where} ORDER BY {key} {order}
        """,
        params,
    )
    asked: int = params["limit"] - 1
    docs = [doc for _, doc in rows[:asked]]
    if len(rows) > asked:
        return Page(docs=docs, next=rows[asked - 1][0])
    if rows and sum(map(len, docs)) > PAGE_CHARACTERS:
        return Page(docs=docs, next=rows[-1][0])
    return Page(docs=docs, next=None)
