"""Random requests to the whole API over HTTP, beside the rules told as simply as they can be.

API_EXAMPLES makes it run more of them than the suite does.
"""

import os
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.adapters.http.support import all_of, body, fresh
from tests.jobs.support import in_process
from tests.node import Node
from tests.properties.registry_rules import (
    Refused,
    Registry,
    ToldJob,
    ToldModel,
    ToldSubscription,
)
from tests.properties.tenant_rules import Tenants, ToldDomain

EXAMPLES = int(os.environ.get("API_EXAMPLES", "12"))
STEPS = 60

# Mostly the ones that there are from the beginning.
names = st.sampled_from([*"aaaa", "b", "c"])
versions = st.sampled_from([*"1111", "2", "3"])
statuses = st.sampled_from(["pending", "training", "active", "active", "failed"])
handlers = st.sampled_from(["echo", "pause"])
ends = st.sampled_from([("success", [2]), ("success", "three"), ("failure", None)])
clients = st.sampled_from([*"xxxxx", "y"])
domains = st.sampled_from([*"ddddd", "e"])
keys = st.sampled_from(["default", "forecast"])
services = st.sampled_from(["s", "t"])


class ApiMachine(RuleBasedStateMachine):
    """Whatever is asked for, answers and states are those of the rules."""

    def __init__(self, api: httpx.Client) -> None:
        super().__init__()
        self.api = api
        self.prefix = fresh("m")
        self.told = Registry()
        self.tenants = Tenants(self.told)
        self.seen: dict[str, int] = {}

    def id(self, name: str) -> str:
        return f"{self.prefix}-{name}"

    def send(
        self, method: str, path: str, sent: Any = None, *, rules: Callable[[], Any]
    ) -> tuple[httpx.Response, Any]:
        """A request, and what the rules give for it: an answer, or a refusal of the same kind."""
        response = self.api.request(method, path, json=sent)
        refusal = gives = None
        try:
            gives = rules()
        except Refused as error:
            refusal = error
        if refusal is not None:
            assert response.status_code == refusal.status, response.text
            return response, None
        assert response.is_success, response.text
        position = int(response.headers["Ledger-Position"])
        assert position >= max(self.seen.values(), default=0)
        self.seen["last"] = position
        return response, gives

    def path(self, name: str) -> str:
        return f"/v2/models/{self.id(name)}"

    def definition(self, name: str, handler: str) -> dict[str, Any]:
        used = {"training": in_process(handler), "inference": in_process(handler)}
        return body(name=name, handlers=used, handler_contracts=None)

    def check_fired(self, told: list[dict[str, Any]], firing: list[str], given: Any) -> list[str]:
        """Each that fires has started a job, or tells why not."""
        assert [each["subscription_id"] for each in told] == firing
        for each in told:
            subscription = self.told.subscriptions[each["subscription_id"]]
            target = self.told.models[subscription.target]
            assert ("error" in each) == (not target.active)
            if target.active:
                self.told.jobs[each["job_id"]] = ToldJob(
                    "inference",
                    subscription.target,
                    target.active[-1],
                    given if subscription.from_output else 7,
                )
        return firing

    @initialize()
    def something_is_there(self) -> None:
        """So that most of what follows is about something."""
        self.create("a", "echo")
        self.set_status("a", "1", "active")
        self.create_client("x")
        self.create_domain("x", "d")

    # Models

    @precondition(lambda self: len(self.told.models) < 3)
    @rule(name=names, handler=handlers)
    def create(self, name: str, handler: str) -> None:
        sent = {"id": self.id(name), **self.definition("first", handler)}
        self.send(
            "POST", "/v2/models", sent, rules=lambda: self.told.create(name, "first", handler)
        )

    @rule(name=names, handler=handlers, word=st.sampled_from(["one", "two"]))
    def update(self, name: str, handler: str, word: str) -> None:
        # One that the model at its other end has made stale relies on this one all the same, and
        # is listed (decision 0015).
        before = self.told.relying(name)
        response, version = self.send(
            "PUT",
            self.path(name),
            self.definition(word, handler),
            rules=lambda: self.told.update(name, word, handler),
        )
        if version is not None:
            answer = response.json()
            assert answer["version"]["version"] == version
            gone = before - self.told.relying(name)
            assert sorted(answer["stale_subscriptions"]) == sorted(gone)

    @rule(name=names)
    def new_version(self, name: str) -> None:
        response, version = self.send(
            "POST",
            f"{self.path(name)}/new_version",
            {},
            rules=lambda: self.told.model(name).make_version(),
        )
        if version is not None:
            assert response.json()["version"]["version"] == version

    @rule(name=names, version=versions, status=statuses)
    def set_status(self, name: str, version: str, status: str) -> None:
        response, firing = self.send(
            "POST",
            f"{self.path(name)}/versions/{version}/new_status",
            {"status": status},
            rules=lambda: self.told.set_status(name, version, status),
        )
        if firing is not None:
            self.check_fired(response.json()["triggered_events"], firing, None)

    # Jobs

    @rule(name=names, version=versions, given=st.sampled_from([1, {"x": [True]}]))
    def infer(self, name: str, version: str, given: Any) -> None:
        response, _ = self.send(
            "POST",
            f"{self.path(name)}/versions/{version}/inference",
            {"input": given},
            rules=lambda: self.told.may_infer(name, version),
        )
        if response.is_success:
            job_id = response.json()["inference_job_id"]
            self.told.jobs[job_id] = ToldJob("inference", name, version, given)

    @rule(name=names, version=versions)
    def train(self, name: str, version: str) -> None:
        response, _ = self.send(
            "POST",
            f"{self.path(name)}/versions/{version}/training",
            {"input": 1},
            rules=lambda: self.told.train(name, version),
        )
        if response.is_success:
            job_id = response.json()["training_job_id"]
            self.told.jobs[job_id] = ToldJob("training", name, version, 1)

    @precondition(lambda self: self.told.jobs)
    @rule(data=st.data(), end=ends)
    def complete(self, data: Any, end: tuple[str, Any]) -> None:
        job_id = data.draw(st.sampled_from(sorted(self.told.jobs)))
        job = self.told.jobs[job_id]
        status, output = end
        said = {"output": output} if status == "success" else {"error": {"code": "no"}}
        path = f"{self.path(job.model)}/versions/{job.version}/jobs/{job_id}/complete"
        response, firing = self.send(
            "POST",
            path,
            {"status": status, **said},
            rules=lambda: self.told.complete(job_id, end),
        )
        if not response.is_success:
            return
        events = response.json()["triggered_events"]
        if firing is None:
            # The same answer again, and nothing fires again.
            assert [each["subscription_id"] for each in events] == job.fired
            return
        job.fired = self.check_fired(events, firing, output)
        assert (response.status_code == 207) == any("error" in each for each in events)
        if job.client is not None:
            for domain in self.tenants.clients[job.client].domains.values():
                self.tenants.ended(domain, job_id, status)
            # What a tenant's job led to is the tenant's.
            for each in events:
                if "job_id" in each:
                    self.told.jobs[each["job_id"]].client = job.client

    # Subscriptions

    @rule(source=names, aim=names, trained=st.booleans(), stored=st.booleans())
    def subscribe(self, source: str, aim: str, trained: bool, stored: bool) -> None:
        told = ToldSubscription(
            source=source,
            trigger="training_complete" if trained else "inference_complete",
            target=aim,
            from_output=not trained and not stored,
            handlers={},
        )
        sent: dict[str, Any] = {
            "trigger_event": told.trigger,
            "target_model_id": self.id(aim),
            "target_action": "inference",
            "input_source": "trigger_output" if told.from_output else "stored",
            **({} if told.from_output else {"input": 7}),
        }
        known = {name for name in (source, aim) if name in self.told.models}
        response = self.api.post(f"{self.path(source)}/event-subscriptions", json=sent)
        if known != {source, aim}:
            assert response.status_code in (404, 422), response.text
            return
        assert response.status_code == 201, response.text
        self.told.subscribe(response.json()["id"], told)

    @precondition(lambda self: self.told.subscriptions)
    @rule(data=st.data(), what=st.sampled_from(["paused", "active", "delete"]))
    def change_subscription(self, data: Any, what: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.told.subscriptions)))
        told = self.told.subscriptions[key]
        path = f"{self.path(told.source)}/event-subscriptions/{key}"
        if what == "delete":
            assert self.api.delete(path).status_code == 204
            del self.told.subscriptions[key]
            return
        told.paused = what == "paused"
        if what == "active":
            told.handlers = self.told.handlers(told)
        response = self.api.put(path, json={"status": what})
        assert response.json()["status"] == what

    # Tenants

    @precondition(lambda self: len(self.tenants.clients) < 2)
    @rule(client=clients)
    def create_client(self, client: str) -> None:
        sent = {"client_id": self.id(client), "name": "A client"}
        self.send("POST", "/v2/clients", sent, rules=lambda: self.tenants.create_client(client))

    @precondition(lambda self: self.tenants.clients)
    @rule(client=clients, active=st.sampled_from([True, True, True, False]))
    def set_client(self, client: str, active: bool) -> None:
        def rules() -> None:
            self.tenants.client(client).active = active

        sent = {"status": "active" if active else "suspended"}
        self.send("PUT", f"/v2/clients/{self.id(client)}", sent, rules=rules)

    @precondition(lambda self: sum(len(c.domains) for c in self.tenants.clients.values()) < 3)
    @rule(client=clients, domain=domains)
    def create_domain(self, client: str, domain: str) -> None:
        path = f"/v2/clients/{self.id(client)}/domains"
        sent = {"domain_id": domain}
        self.send("POST", path, sent, rules=lambda: self.tenants.create_domain(client, domain))

    def domain_path(self, client: str, domain: str) -> str:
        return f"/v2/clients/{self.id(client)}/domains/{domain}"

    @precondition(lambda self: any(each.domains for each in self.tenants.clients.values()))
    @rule(client=clients, domain=domains, key=keys, name=names, version=versions)
    def assign(self, client: str, domain: str, key: str, name: str, version: str) -> None:
        def rules() -> None:
            told = self.tenants.open_domain(client, domain)
            self.tenants.assign(told, key, name, version)

        path = f"{self.domain_path(client, domain)}/assignments/{key}"
        sent = {"model_id": self.id(name), "model_version": version}
        self.send("PUT", path, sent, rules=rules)

    @precondition(lambda self: any(each.domains for each in self.tenants.clients.values()))
    @rule(client=clients, domain=domains, key=keys)
    def archive(self, client: str, domain: str, key: str) -> None:
        def rules() -> None:
            self.tenants.archive(self.tenants.open_domain(client, domain), key)

        path = f"{self.domain_path(client, domain)}/assignments/{key}"
        self.send("PUT", path, {"status": "archived"}, rules=rules)

    @precondition(lambda self: any(each.domains for each in self.tenants.clients.values()))
    @rule(client=clients, domain=domains, key=keys)
    def run_by_key(self, client: str, domain: str, key: str) -> None:
        path = f"{self.domain_path(client, domain)}/assignments/{key}/jobs"
        response, runs = self.send(
            "POST",
            path,
            {"input": 5},
            rules=lambda: self.tenants.runs(self.tenants.open_domain(client, domain), key),
        )
        if runs is not None:
            model, version = runs
            job = ToldJob("inference", model, version, 5, client=client)
            self.told.jobs[response.json()["job_id"]] = job

    @precondition(lambda self: any(each.domains for each in self.tenants.clients.values()))
    @rule(client=clients, domain=domains, service=services)
    def init_service(self, client: str, domain: str, service: str) -> None:
        told: list[ToldDomain] = []

        def rules() -> Any:
            told.append(self.tenants.open_domain(client, domain))
            return self.tenants.init_service(told[0], service)

        path = f"{self.domain_path(client, domain)}/service/init"
        response, runs = self.send(
            "POST", path, {"service_id": service, "static_features": {}}, rules=rules
        )
        if not response.is_success:
            return
        job_id = response.json()["job_id"]
        assert (job_id is not None) == (runs is not None)
        told[0].running.pop(service, None)
        if runs is not None:
            told[0].running[service] = job_id
            model, version = runs
            self.told.jobs[job_id] = ToldJob("inference", model, version, None, client=client)

    # What is shown

    @invariant()
    def models_are_those_of_the_rules(self) -> None:
        for name in ("a", "b", "c"):
            response = self.api.get(self.path(name))
            told = self.told.models.get(name)
            if told is None:
                assert response.status_code == 404
            else:
                self.check_model(response.json()["model"], told)

    def check_model(self, shown: dict[str, Any], told: ToldModel) -> None:
        assert shown["name"] == told.name
        assert shown["latest_version"] == told.latest
        assert shown["active_version"] == (told.active[-1] if told.active else None)
        assert shown["status"] == ("active" if told.active else "pending")
        assert shown["handlers"]["inference"] == in_process(told.handler)

    def teardown(self) -> None:
        """Every list and every resource, once at the end: what was shown on the way is in it."""
        for name, told in self.told.models.items():
            listed = all_of(self.api, f"{self.path(name)}/versions")
            assert [(each["version"], each["status"]) for each in listed] == list(
                told.versions.items()
            )
            found = all_of(self.api, f"{self.path(name)}/event-subscriptions")
            assert [(each["id"], each["status"]) for each in found] == [
                (key, self.told.status(key))
                for key, each in self.told.subscriptions.items()
                if each.source == name
            ]
            shown = all_of(self.api, f"/v2/jobs?model_id={self.id(name)}")
            assert {
                (each["job_id"], each["status"], each["model_version"], each["client_id"])
                for each in shown
            } == {
                (job_id, job.status, job.version, job.client and self.id(job.client))
                for job_id, job in self.told.jobs.items()
                if job.model == name
            }
        for job_id, job in self.told.jobs.items():
            self.check_job(self.api.get(f"/v2/jobs/{job_id}").json(), job)
        for client, its in self.tenants.clients.items():
            shown_client = self.api.get(f"/v2/clients/{self.id(client)}").json()
            assert (shown_client["status"] == "active") == its.active
            for domain, told_domain in its.domains.items():
                self.check_domain(self.domain_path(client, domain), told_domain)

    def check_job(self, shown: dict[str, Any], job: ToldJob) -> None:
        assert (shown["status"], shown["job_type"]) == (job.status, job.kind)
        if job.given is not None:
            assert shown["input"] == job.given
        if job.end is not None and job.end[0] == "success":
            assert shown["output"] == job.end[1]

    def check_domain(self, path: str, told: ToldDomain) -> None:
        listed = all_of(self.api, f"{path}/assignments?status=active")
        assert {
            (each["assignment_key"], each["model_id"], each["model_version"]) for each in listed
        } == {
            (key, self.id(name), version)
            for key, (name, version, status) in told.keys.items()
            if status == "active"
        }
        for key, times in told.revisions.items():
            assert len(all_of(self.api, f"{path}/assignments/{key}/history")) == times
        shown = all_of(self.api, f"{path}/services")
        assert {(each["service_id"], each["status"]) for each in shown} == set(
            told.services.items()
        )


@pytest.fixture(params=["sqlite", "postgres"])
def node(request: pytest.FixtureRequest, tmp_path: Any) -> Any:
    """A service that runs no jobs: every end is reported by the machine."""
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else None
    arguments = ["--role", "api", "--handlers", "tests.handlers"]
    with Node(tmp_path / "home", url, arguments=arguments) as node:
        yield node


def test_the_whole_api_keeps_to_the_rules(node: Node) -> None:
    api = node.client()
    run_state_machine_as_test(
        lambda: ApiMachine(api),  # type: ignore[arg-type]  # whatever makes one will do
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            phases=[Phase.generate, Phase.shrink] if EXAMPLES > 100 else [Phase.generate],
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
