"""Read models that a crash of the database set back: nobody is shown what was there before."""

from pathlib import Path

import psycopg
import pytest

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
