"""A disk without room, with the service on SQLite."""

from tests.adapters.http.support import body, fresh
from tests.faults.disk import MIB, Disk
from tests.node import Node


def test_a_full_disk_of_sqlite_is_a_503_and_loses_nothing() -> None:
    with Disk(24 * MIB) as disk, Node(disk.path / "home") as node, node.client() as api:
        kept = []
        with disk.full(lambda: [node.pid]):
            for _ in range(200):
                made = api.post("/v2/models", json=body(id=fresh(), description="x" * 8000))
                assert made.status_code in (201, 503), made.text
                if made.status_code == 201:
                    kept.append(made.json()["model"]["id"])
                else:
                    assert made.headers["Retry-After"]
                    break
            assert made.status_code == 503, f"{disk.how}: nothing was refused"
        after = fresh()
        assert api.post("/v2/models", json=body(id=after)).status_code == 201
        for model_id in [*kept, after]:
            assert api.get(f"/v2/models/{model_id}").status_code == 200
