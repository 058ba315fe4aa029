"""Anyone with a connection to the database can notify the channel of the log, with anything."""

import httpx
import psycopg
import pytest

from adapters.store.log import LOG_CHANNEL
from tests.adapters.http.support import body, created_id, taken
from tests.eventually import eventually
from tests.node import Node
from tests.shared_node import SharedNodes

ODD = ("", "x", "-1", "1e3", "٣", "0", "9" * 19, "9" * 7_000)


@pytest.fixture
def node(shared_nodes: SharedNodes) -> Node:
    """A service on PostgreSQL."""
    return shared_nodes("postgres")


def test_a_notification_that_is_no_position_harms_nothing(node: Node, api: httpx.Client) -> None:
    model_id = created_id(api)
    before = node.log_size()
    with psycopg.connect(node.database_url, autocommit=True) as connection:
        for payload in ODD:
            connection.execute("SELECT pg_notify(%s, %s)", (LOG_CHANNEL, payload))
    for number in range(3):
        taken(api.put(f"/v2/models/{model_id}", json=body(name=f"odd {number}")))
        found = taken(api.get("/v2/models", params={"name": f"odd {number}"}))
        assert [each["id"] for each in found] == [model_id]
    eventually(lambda: api.get("/v2/ready").status_code == 200)
    assert "Traceback" not in node.output(before)
