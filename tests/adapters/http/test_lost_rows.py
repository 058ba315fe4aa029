"""Read models that a crash of the database set back: nobody is shown what was there before."""

from pathlib import Path
from typing import Any

import psycopg
import pytest
from litestar.testing import TestClient

from adapters.http.app import create_app, front
from adapters.identity.development import open_development_issuer
from adapters.service import Service
from adapters.settings import Settings
from projections.pages import Page
from tests.adapters.http.support import body, taken
from tests.node import Node

SET_BACK = """
    DELETE FROM model_versions; DELETE FROM models;
    UPDATE projections SET position = 0 WHERE name = 'models'
"""
"""As after a crash that lost all commits that had not waited for the disk."""

CUT_OFF = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'modelog'"
)


@pytest.mark.parametrize("limit", [100, 200, 300])
def test_lists_wait_until_read_models_have_caught_up_again(
    tmp_path: Path, postgres_url: str, limit: int
) -> None:
    with (
        Node(tmp_path / "home", postgres_url, arguments=["--role", "api"]) as node,
        node.client() as api,
        psycopg.connect(postgres_url) as database,
    ):
        made = [taken(api.post("/v2/models", json=body()))["model"]["id"] for _ in range(20)]
        assert [each["id"] for each in taken(api.get("/v2/models"))] == made
        database.execute(SET_BACK)
        database.execute(CUT_OFF)
        database.commit()
        # Not the page that was asked for before, which may be kept.
        for more in (1, 2, 3):
            shown = taken(api.get("/v2/models", params={"limit": limit + more}))
            assert [each["id"] for each in shown] == made


def test_a_page_that_was_read_again_after_a_crash_is_not_kept_as_if_it_were_newer(
    tmp_path: Path,
) -> None:
    """It includes what its caller asked for, and not all that was there before the crash."""
    issuer = open_development_issuer(tmp_path / "issuer")
    app = create_app(Settings(home=tmp_path / "home", role="api"), issuers=[issuer.issuer()])
    headers = {"Authorization": f"Bearer {issuer.token(groups=['admin'])}"}
    with TestClient(front(app)) as api:
        model_id = taken(api.post("/v2/models", json=body(), headers=headers))["model"]["id"]
        assert len(taken(api.get("/v2/models", headers=headers))) == 1  # so it is projected
        service: Service = app.state.service
        loop = service._loop
        assert loop is not None
        plain = service.database.query
        reads: list[str] = []

        def crashed() -> None:
            service.projected.doubt()
            service.projected.advance({"models": 52})

        def query(question: Any) -> Any:
            reads.append("read")
            if len(reads) == 1:
                loop.call_soon_threadsafe(crashed)
            # What another node wrote meanwhile is lacking until the read models have caught up.
            return Page(docs=[], next=None) if len(reads) <= 2 else plain(question)

        loop.call_soon_threadsafe(service.projected.advance, {"models": 55})
        service.database.query = query  # type: ignore[method-assign]
        assert taken(api.get("/v2/models", headers=headers)) == []
        assert len(reads) == 2
        loop.call_soon_threadsafe(service.projected.advance, {"models": 55})
        assert [each["id"] for each in taken(api.get("/v2/models", headers=headers))] == [model_id]
