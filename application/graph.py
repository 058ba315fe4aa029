"""The subscriptions around a model, as a graph (API section 4, getModelGraph)."""

from collections.abc import Callable

import msgspec

from application.ledger import Ledger
from application.schema_comparisons import SchemaComparisons
from application.subscription_views import SubscriptionResource
from application.subscriptions import Subscriptions
from domain.model import MODEL, Model, ModelStatus, existing
from domain.subscription import Subscription

MAX_MODELS = 200
MAX_EDGES = 1_000
"""What one answer holds; `complete` says whether there is more."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A model in the graph; `distance` is how many subscriptions it is away."""

    id: str
    status: ModelStatus
    distance: int


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """A subscription: from the model whose event fires it to the model that it runs."""

    subscription_id: str
    source_model_id: str
    target_model_id: str
    trigger_event: str
    target_action: str
    status: str
    stale_reason: str | None


class Graph(msgspec.Struct, frozen=True, kw_only=True):
    """Models and the subscriptions between them, both ways, to a depth."""

    nodes: list[Node]
    edges: list[Edge]
    complete: bool


class Graphs:
    """Walks the subscriptions of models on the ledger."""

    def __init__(
        self, ledger: Ledger, subscriptions: Subscriptions, comparisons: SchemaComparisons
    ) -> None:
        self._ledger = ledger
        self._comparisons = comparisons
        self._subscriptions = subscriptions

    async def around(
        self,
        model_id: str,
        depth: int,
        sees: Callable[[Subscription], bool] = lambda _subscription: True,
    ) -> Graph:
        """The graph around a model, of the subscriptions that one sees. Raises `NotFound`."""
        nodes = {model_id: Node(id=model_id, status=await self._status(model_id), distance=0)}
        edges: dict[str, Edge] = {}
        complete, until = True, self._comparisons.patience()
        ahead = [model_id]
        for distance in range(1, depth + 1):
            found: list[str] = []
            for each in ahead:
                for _, subscription_id in await self._subscriptions.at(each, ("source", "target")):
                    if subscription_id in edges:
                        continue
                    if len(edges) == MAX_EDGES:
                        complete = False
                        break
                    subscription = await self._subscriptions.load(subscription_id)
                    if not sees(subscription):
                        continue
                    edge = _edge(await self._subscriptions.show(subscription, until=until))
                    ends = {edge.source_model_id, edge.target_model_id} - nodes.keys()
                    if len(nodes) + len(ends) > MAX_MODELS:
                        complete = False
                        continue
                    edges[subscription_id] = edge
                    for end in sorted(ends):
                        status = await self._status(end)
                        nodes[end] = Node(id=end, status=status, distance=distance)
                        found.append(end)
            ahead = found
        return Graph(nodes=list(nodes.values()), edges=list(edges.values()), complete=complete)

    async def _status(self, model_id: str) -> ModelStatus:
        state: Model | None = (await self._ledger.load(MODEL, model_id)).state
        return existing(state, model_id).status


def _edge(shown: SubscriptionResource) -> Edge:
    return Edge(
        subscription_id=shown.id,
        source_model_id=shown.source_model_id,
        target_model_id=shown.target_model_id,
        trigger_event=shown.trigger_event,
        target_action=shown.target_action,
        status=shown.status,
        stale_reason=shown.stale_reason,
    )


def as_mermaid(graph: Graph) -> str:
    """The graph for Mermaid; what is stale or paused is dotted, and says so."""
    names = {node.id: f"m{number}" for number, node in enumerate(graph.nodes)}
    boxes = [f'    {names[node.id]}["{node.id} ({node.status})"]' for node in graph.nodes]
    lines = ["flowchart LR", *boxes]
    for edge in graph.edges:
        arrow = "-->" if edge.status == "active" else "-.->"
        status = "" if edge.status == "active" else f" ({edge.status})"
        label = f"{edge.trigger_event}: {edge.target_action}{status}"
        source, target = names[edge.source_model_id], names[edge.target_model_id]
        lines.append(f'    {source} {arrow}|"{label}"| {target}')
    return "\n".join(lines)
