"""Pages of the lists of models and of versions (API section 1, "Lists")."""

from typing import Any

import msgspec

from projections.models import search_text
from projections.projection import Session

PAGE_CHARACTERS = 8 * 1024 * 1024
"""A page ends early where its documents would be larger than this together."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Ready-made JSON documents, and the key to continue after; None at the end."""

    docs: list[str]
    next: int | None


def list_models(
    session: Session,
    *,
    after: int,
    limit: int,
    status: str | None = None,
    name: str | None = None,
    q: str | None = None,
) -> Page:
    """Models in the order of their creation.

    `status` and `name` are compared whole, `q` is looked for in id, name and
    description, whatever its case.
    """
    where = "position > :after"
    params: dict[str, Any] = {"after": after, "limit": limit + 1}
    if status is not None:
        where, params["status"] = f"{where} AND status = :status", status
    if name is not None:
        where, params["name"] = f"{where} AND name = :name", name
    if q is not None:
        where += r" AND search LIKE :pattern ESCAPE '\'"
        params["pattern"] = f"%{_escape_like(search_text(q))}%"
    return _page(session, "models", "position", where, params)


def list_versions(session: Session, model_id: str, *, after: int, limit: int) -> Page:
    """The versions of a model in the order of their creation."""
    return _page(
        session,
        "model_versions",
        "ordinal",
        "model_id = :model_id AND ordinal > :after",
        {"model_id": model_id, "after": after, "limit": limit + 1},
    )


def _page(session: Session, table: str, key: str, where: str, params: dict[str, Any]) -> Page:
    # One row more than the page tells whether there is a next one; the running sum ends
    # a page of large documents in the database, before they are sent.
    rows = session.execute(
        f"""
        SELECT {key}, doc FROM (
            SELECT {key}, doc, sum(length(doc)) OVER (ORDER BY {key}) - length(doc) AS before
            FROM (
                SELECT {key}, doc FROM {table} WHERE {where} ORDER BY {key} LIMIT :limit
            ) AS page
        ) AS summed
        WHERE before <= {PAGE_CHARACTERS} ORDER BY {key}
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


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
