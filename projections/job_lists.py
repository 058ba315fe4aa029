"""Pages of the lists of jobs (API section 1, "Lists", and section 4)."""

from collections.abc import Sequence
from typing import Any

import msgspec

from projections.pages import Order, Page, page_of
from projections.projection import Session, in_list

DOC = """
    substr(head, 1, length(head) - 1) || ',"input":' || input
    || ',"output":' || coalesce(output, 'null') || '}'
"""


class Visible(msgspec.Struct, frozen=True, kw_only=True):
    """Whose jobs a caller may see (API section 2).

    `direct` are those that no tenant's assignment started, `clients` the tenants whose
    jobs are seen, None for all of them.
    """

    direct: bool
    clients: Sequence[str] | None


MAX_POSITION = 2**63 - 1

EVERYTHING = Visible(direct=True, clients=None)


def list_jobs(
    session: Session,
    *,
    after: int,
    limit: int,
    order: Order = "asc",
    visible: Visible = EVERYTHING,
    status: str | None = None,
    model_id: str | None = None,
    model_version: str | None = None,
    client_id: str | None = None,
    assignment_id: str | None = None,
) -> Page:
    """Jobs in the order of their creation or backward, those that fit every filter given.

    `after` is the position of the last one on the page before, 0 for the first page.
    """
    backward = order == "desc"
    where = ["position < :after" if backward else "position > :after"]
    params: dict[str, Any] = {"after": after or (MAX_POSITION if backward else 0)}
    params["limit"] = limit + 1
    filters = {
        "status": status,
        "model_id": model_id,
        "model_version": model_version,
        "client_id": client_id,
        "assignment_id": assignment_id,
    }
    for column, value in filters.items():
        if value is not None:
            where.append(f"{column} = :{column}")
            params[column] = value
    if visible.clients is not None:
        seen = ["client_id IS NULL"] if visible.direct else []
        if visible.clients:
            among, names = in_list("visible", visible.clients)
            seen.append(f"client_id IN {among}")
            params.update(names)
        where.append(f"({' OR '.join(seen) or 'FALSE'})")
    elif not visible.direct:
        where.append("client_id IS NOT NULL")
    fits = " AND ".join(where)
    return page_of(session, "jobs", "position", fits, params, doc=DOC, size="size", order=order)
