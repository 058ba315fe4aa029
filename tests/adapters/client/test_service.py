"""The client against the service itself, on SQLite and on PostgreSQL."""

from typing import Any

import modelog_client
import pytest
from modelog_client import Contract, HandlerContracts, Handlers, InProcess, Lambda

from tests.adapters.client.driven import connected
from tests.adapters.http.support import fresh
from tests.node import Node

ECHO = Handlers(training=InProcess(value="echo"), inference=InProcess(value="echo"))
NUMBERS = HandlerContracts(
    inference=Contract(input_schema={"type": "array", "items": {"type": "number"}})
)


def active(modelog: Any, **changes: Any) -> str:
    """The id of a new model with an active version."""
    given = {"name": "Echo", "description": "", "handlers": ECHO, **changes}
    model_id: str = modelog.create_model(id=fresh(), **given).model.id
    modelog.set_model_version_status(model_id, "1", status="active")
    return model_id


def test_models_and_versions(modelog: Any) -> None:
    arn = "arn:aws:lambda:us-west-2:123456789012:function:train"
    handlers = Handlers(training=Lambda(arn=arn, version="1"), inference=InProcess(value="echo"))
    made = modelog.create_model(
        id=fresh(),
        name="Prices",
        description="of stays",
        handlers=handlers,
        handler_contracts=NUMBERS,
        metadata={"team": "pricing"},
    )
    model_id = made.model.id
    assert made.model.handlers == handlers
    assert made.model.handler_contracts == NUMBERS
    assert (made.model.status, made.version.status) == ("pending", "pending")
    assert modelog.set_model_version_status(model_id, "1", status="active").triggered_events == []
    updated = modelog.update_model(
        model_id,
        name="Prices",
        description="",
        handlers={"training": ECHO.training}
        | {"inference": {"type": "in_process", "value": "echo"}},
    )
    assert (updated.version.version, updated.stale_subscriptions) == ("2", [])
    assert updated.model.handlers == ECHO
    new = modelog.create_model_version(model_id, version="next", metadata={"by": "hand"})
    assert (new.version.version, new.version.metadata) == ("next", {"by": "hand"})
    versions = modelog.list_model_versions(model_id, page_size=1)
    assert [each.version for each in versions] == ["1", "2", "next"]
    assert modelog.get_model_version(model_id, "1").handlers == handlers
    assert modelog.get_model(model_id, revision=2).model.name == "Prices"
    assert model_id in [each.id for each in modelog.list_models(q="prices", page_size=2)]
    history = list(modelog.get_model_history(model_id, page_size=2))
    assert history[0].type == "model.registered"
    assert history[0].actor.subject == "developer"
    assert history[-1].type == "model.version_created"
    [entry, *_] = modelog.get_model_version_history(model_id, "next")
    assert entry.type == "model.version_created"
    assert modelog.get_model(model_id, as_of=history[1].position).version.version == "1"


def test_a_revision_is_guarded_by_its_etag(modelog: Any) -> None:
    model_id = active(modelog)
    read = modelog.get_model.answer(model_id)
    assert (read.status, read.position) == (200, None)
    with pytest.raises(modelog_client.NotModified):
        modelog.get_model(model_id, if_none_match=read.etag)
    given = {"name": "New", "description": "", "handlers": ECHO}
    written = modelog.update_model.answer(model_id, **given, if_match=read.etag)
    assert written.etag != read.etag
    assert written.request_id
    assert written.position == modelog.position
    with pytest.raises(modelog_client.PreconditionFailed) as raised:
        modelog.update_model(model_id, **given, if_match=read.etag)
    assert raised.value.request_id
    assert modelog.get_model(model_id, if_none_match=read.etag).model.name == "New"


def test_the_same_key_is_one_effect(modelog: Any) -> None:
    model_id, key = active(modelog), fresh("key")
    first = modelog.create_model_version.answer(model_id, idempotency_key=key)
    again = modelog.create_model_version.answer(model_id, idempotency_key=key)
    assert (first.value, first.replayed, again.replayed) == (again.value, False, True)
    assert len(list(modelog.list_model_versions(model_id))) == 2
    with pytest.raises(modelog_client.Conflict):
        modelog.create_model_version(model_id, version="other", idempotency_key=key)


def test_jobs_are_waited_for(modelog: Any) -> None:
    model_id = active(modelog, handler_contracts=NUMBERS)
    started = modelog.infer_model_version(model_id, "1", input=[1, 2.5])
    job = modelog.wait(started)
    assert (job.status, job.output["echo"], job.job_type) == ("success", [1, 2.5], "inference")
    assert modelog.get_job(job.job_id) == job
    assert [each.job_id for each in modelog.list_jobs(model_id=model_id)] == [job.job_id]
    assert list(modelog.list_model_version_jobs(model_id, "1", status="failure")) == []
    assert next(iter(modelog.get_job_history(job.job_id))).type == "job.requested"
    causes = modelog.get_job_causes(job.job_id)
    assert (causes.complete, causes.causes[0].type) == (True, "job.requested")
    with pytest.raises(modelog_client.NotAllowed) as raised:
        modelog.infer_model_version(model_id, "1", input=["x"])
    assert [error.path for error in raised.value.errors] == ["/input/0"]
    failing = Handlers(training=InProcess(value="raise"), inference=InProcess(value="sleep"))
    failing_id = active(modelog, handlers=failing)
    modelog.create_model_version(failing_id)
    ended = modelog.wait(modelog.train_model_version(failing_id, "2", input=None))
    assert (ended.status, ended.error["code"]) == ("failure", "handler_raised")
    slow = modelog.infer_model_version(failing_id, "1", input=30)
    with pytest.raises(modelog_client.NotEnded):
        modelog.wait(slow, timeout=0)
    end = modelog.complete_model_job(
        failing_id, "1", slow.inference_job_id, status="success", output=1
    )
    assert (end.status, modelog.wait(slow).output) == ("success", 1)


def test_subscriptions(modelog: Any) -> None:
    source, target = active(modelog), active(modelog, handler_contracts=NUMBERS)
    made = modelog.create_model_event_subscription(
        source,
        trigger_event="inference_complete",
        target_model_id=target,
        target_action="inference",
        input_source="stored",
        input=[1],
        label="one",
    )
    job = modelog.wait(modelog.infer_model_version(source, "1", input=0))
    # Another node may have run the job: what it appended is not this client's own write.
    modelog.saw(max(entry.position for entry in modelog.get_job_history(job.job_id)))
    [chained] = modelog.list_jobs(model_id=target)
    assert chained.triggered_by.subscription_id == made.id
    assert chained.triggered_by.job_id == job.job_id
    changed = modelog.update_model(target, name="x", description="", handlers=ECHO)
    assert changed.stale_subscriptions == [made.id]
    [stale] = modelog.list_model_event_subscriptions(target, role="target", status="stale")
    assert "input_schema" in stale.stale_reason
    paused = modelog.update_model_event_subscription(source, made.id, status="paused", label=None)
    assert (paused.status, paused.label, paused.input) == ("paused", None, [1])
    graph = modelog.get_model_graph(source, depth=1)
    assert [edge.subscription_id for edge in graph.edges] == [made.id]
    assert {node.id for node in graph.nodes} == {source, target}
    assert modelog.get_model_event_subscription(source, made.id).label is None
    assert modelog.delete_model_event_subscription(source, made.id) is None
    with pytest.raises(modelog_client.NotFound):
        modelog.get_model_event_subscription(source, made.id)
    history = list(modelog.get_model_event_subscription_history(source, made.id))
    assert history[-1].type == "subscription.deleted"


def test_tenants(modelog: Any) -> None:
    client_id, model_id = fresh("client"), active(modelog)
    assert modelog.create_client(client_id=client_id, name="Acme").status == "active"
    size = {"name": "size", "json_schema": {"enum": ["small", "large"]}, "mandatory": True}
    here = (client_id, "stores")
    modelog.create_domain(client_id, domain_id="stores", features=[size])
    assigned = modelog.upsert_domain_model_assignment(
        *here, assignment_key="default", model_id=model_id, model_version="1"
    )
    started = modelog.init_domain_service(*here, service_id="s1", static_features={"size": "small"})
    assert modelog.wait(started).output["echo"]["features"] == {"size": "small"}
    service = modelog.get_service(*here, "s1")
    assert (service.status, service.resolved_features) == ("available", {"size": "small"})
    modelog.put_service_model_assignment(*here, "s1", "own", model_id=model_id, model_version="1")
    job = modelog.run_service_model_assignment_job(*here, "s1", "own", input=1)
    assert modelog.wait(job).service_id == "s1"
    ran = modelog.wait(modelog.run_domain_model_assignment_job(*here, "default", input=2))
    assert ran.assignment_id == assigned.assignment_id
    features = modelog.get_domain_features(*here).features
    updated = modelog.update_domain_features(*here, features=features)
    assert (updated.features, updated.unchanged_services) == (features, ["s1"])
    assert modelog.init_all_domain_services(*here).dispatched_services == ["s1"]
    assert (
        modelog.update_domain_service(*here, "s1", departure_datetime="2020-01-31T12:00:00Z").status
        == "departed"
    )
    assert [each.service_id for each in modelog.list_services(*here)] == ["s1"]
    assert [each.service_id for each in modelog.list_services(*here, status="available")] == []
    [own] = modelog.list_service_model_assignments(*here, "s1")
    assert modelog.get_service_model_assignment(*here, "s1", "own") == own
    archived = modelog.put_domain_model_assignment(*here, "default", status="archived")
    assert archived.archived_at is not None
    revisions = modelog.get_domain_model_assignment_history(*here, "default", page_size=1)
    assert [each.assignment_id for each in revisions] == [assigned.assignment_id]
    assert list(modelog.list_domain_model_assignments(*here, status="active")) == []
    assert modelog.update_domain(*here, status="inactive").status == "inactive"
    assert modelog.update_client(client_id, status="suspended").name == "Acme"
    assert modelog.get_domain(*here).status == "inactive"
    assert client_id in [each.client_id for each in modelog.list_clients(status="suspended")]
    assert [each.domain_id for each in modelog.list_domains(client_id)] == ["stores"]
    for history in (
        modelog.get_client_history(client_id),
        modelog.get_domain_history(*here),
        modelog.get_service_history(*here, "s1"),
        modelog.get_domain_model_assignment_events(*here, "default"),
        modelog.get_service_model_assignment_events(*here, "s1", "own"),
    ):
        assert next(iter(history)).actor.subject == "developer"
    with pytest.raises(modelog_client.NotAllowed):
        modelog.init_domain_service(*here, service_id="s2", static_features={"size": "small"})


def test_two_versions_are_compared(modelog: Any) -> None:
    model_id = active(modelog, handler_contracts=NUMBERS)
    texts = Contract(input_schema={"type": "array", "items": {"type": "string"}})
    modelog.update_model(
        model_id,
        name="Echo",
        description="",
        handlers=ECHO,
        handler_contracts=HandlerContracts(inference=texts),
    )
    diff = modelog.diff_model_versions(model_id, from_="1", to="2")
    assert (diff.from_, diff.to) == ("1", "2")
    [schema] = [each for each in diff.schemas if each.verdict == "breaking"]
    assert (schema.handler, schema.side) == ("inference", "input_schema")
    assert schema.example is not modelog_client.UNSET


def test_the_log_is_read_and_proven(modelog: Any) -> None:
    model_id = active(modelog)
    events = list(modelog.list_audit_events(stream=f"model:{model_id}", page_size=1))
    names = ["model.registered", "model.version_created", "model.version_status_set"]
    assert [event.type for event in events] == names
    assert events[2].data["status"] == "active"
    [last] = modelog.list_audit_events(after=events[1].position, stream=events[0].stream)
    assert last == events[2]
    checkpoint = modelog.get_audit_checkpoint()
    assert checkpoint.size >= modelog.position
    assert modelog.get_audit_key().algorithm == "Ed25519"
    included = modelog.get_audit_proof(position=1, size=checkpoint.size)
    assert (included.position, included.root_hash) == (1, checkpoint.root_hash)
    grown = modelog.get_audit_proof(from_=1, to=checkpoint.size)
    assert grown.to_root_hash == checkpoint.root_hash
    assert modelog.get_health().status == "ok"
    assert modelog.get_readiness().status == "ready"


def test_a_missing_permission_is_an_error_of_its_own(node: Node) -> None:
    with connected("blocking", node.url) as nobody, pytest.raises(modelog_client.Unauthorized):
        next(nobody.list_models())
    token = node.issuer.token(scopes=["streamline/read_models"])
    with connected("blocking", node.url, token) as reader:
        assert isinstance(list(reader.list_models(page_size=1000)), list)
        with pytest.raises(modelog_client.Forbidden):
            reader.create_client(client_id="x", name="x")


def test_a_caller_reads_on_each_node_what_it_wrote_on_another(nodes: list[Node]) -> None:
    token = nodes[0].issuer.token(scopes=["streamline/admin"])
    with (
        connected("blocking", nodes[0].url, token) as writer,
        connected("asynchronous", nodes[-1].url, token) as reader,
    ):
        for _ in range(20):
            model_id = active(writer, name=fresh("name"))
            reader.saw(writer.position)
            [found] = reader.list_models(name=writer.get_model(model_id).model.name)
            assert (found.id, found.status) == (model_id, "active")
