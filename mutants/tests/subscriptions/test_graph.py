"""The graph of subscriptions around a model, over HTTP and from the command line."""

import json

import httpx

from tests.adapters.http.support import fresh, refused, taken
from tests.jobs.support import model
from tests.node import Node
from tests.subscriptions.test_subscriptions_api import put, subscribe, url


def test_the_graph_has_what_is_connected_to_a_depth(api: httpx.Client) -> None:
    before, middle, after, far = (model(api, handler_contracts=None) for _ in range(4))
    first = subscribe(api, before, middle)["id"]
    second = subscribe(api, middle, after, input_source="stored", input=1)["id"]
    third = subscribe(api, after, far)["id"]
    loop = subscribe(api, middle, middle)
    api.put(url(loop), json={"status": "paused"})
    put(api, after, "sleep")  # without a contract the handler counts

    def graph(query: str = "") -> tuple[dict[str, int], dict[str, str]]:
        found = taken(api.get(f"/v2/models/{middle}/graph{query}"))
        assert found["complete"] is True
        nodes = {node["id"]: node["distance"] for node in found["nodes"]}
        return nodes, {edge["subscription_id"]: edge["status"] for edge in found["edges"]}

    near = {first: "active", second: "stale", loop["id"]: "paused"}
    assert graph("?depth=1") == ({middle: 0, before: 1, after: 1}, near)
    assert graph() == (
        {middle: 0, before: 1, after: 1, far: 2},
        # It gives on an output of a model whose handler has changed.
        {**near, third: "stale"},
    )
    refused(api.get(f"/v2/models/{middle}/graph?depth=0"), 400, ["depth"])
    refused(api.get(f"/v2/models/{fresh()}/graph"), 404)


def test_the_command_prints_it_for_mermaid(node: Node, api: httpx.Client) -> None:
    first, second = model(api), model(api)
    made = subscribe(api, first, second)
    where = ["--database-url", node.database_url]
    printed = node.run("graph", first, *where)
    assert printed.returncode == 0, printed.stderr
    assert printed.stdout.splitlines() == [
        "flowchart LR",
        f'    m0["{first} (active)"]',
        f'    m1["{second} (active)"]',
        '    m0 -->|"inference_complete: inference"| m1',
    ]
    api.put(url(made), json={"status": "paused"})
    assert (
        '-.->|"inference_complete: inference (paused)"|' in node.run("graph", first, *where).stdout
    )
    as_json = json.loads(node.run("graph", first, "--json", *where).stdout)
    assert as_json == taken(api.get(f"/v2/models/{first}/graph"))
    unknown = node.run("graph", fresh(), *where)
    assert unknown.returncode == 1
    assert "no model has the id" in unknown.stderr
