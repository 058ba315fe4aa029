"""What callers are told while the store is away, and right after it came back."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.adapters.http.support import refused, taken
from tests.adapters.http.test_every_operation import ALONE, READS, World, is_list
from tests.eventually import eventually
from tests.node import Node
from tests.postgres import PostgresServer


def test_a_store_that_is_away_is_told_and_one_that_was_is_read_at_once(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    with Node(tmp_path / "home", postgres_server.create_database(), arguments=ALONE) as node:
        with node.client() as api:
            world = World(api)
            before = {each: taken(world.send(each)) for each in READS}
            postgres_server.stop()
            with ThreadPoolExecutor(len(READS)) as callers:  # the first wait for a connection
                away = dict(zip(READS, callers.map(world.send, READS), strict=True))
            created = world.send("createModel")
            postgres_server.start()
            eventually(lambda: api.get("/v2/ready").status_code == 200)
            assert {each: taken(world.send(each)) for each in READS} == before
            # Of a restart that nobody noticed only broken connections are left.
            postgres_server.stop()
            postgres_server.start()
            assert {each: taken(world.send(each)) for each in READS} == before
        refused(created, 503)
        for operation_id, response in away.items():
            # A resource may be known without the store, and so is a page of models for a second.
            if response.status_code == 200:
                assert operation_id == "listModels" or not is_list(operation_id)
                assert taken(response) == before[operation_id]
                continue
            refused(response, 503)
            assert response.headers["Retry-After"]
        assert "unexpected error" not in node.output()
