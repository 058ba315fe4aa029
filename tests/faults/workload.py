"""Random callers of the whole API, each with a seed of its own."""

import random
import threading
from collections.abc import Sequence
from typing import Any

import httpx

from adapters.identity.development import DevelopmentIssuer
from tests.adapters.http.support import body
from tests.faults.recording import Call, Recorder
from tests.jobs.support import in_process
from tests.node import SCOPE_PREFIX, Node

TRIES = 4
"""Of a request with an idempotency key whose outcome is unknown."""

SCHEMAS: tuple[dict[str, Any], ...] = (
    {},
    {"type": ["object", "integer"]},
    {"not": {"type": "null"}},
)
"""Contracts that accept what is sent and differ, so that a change of them makes things stale."""


class Caller(threading.Thread):
    """Does one random thing after the other, until it is told to stop.

    Others use its models too; what it knows of them is what it was told itself. Of each model one
    subscription at the most, of all callers together, starts a job when an inference ends: where
    each job starts two, one request makes 65,000 of them, and they end long after the run.
    """

    def __init__(
        self,
        number: int,
        seed: int,
        nodes: Sequence[Node],
        issuer: DevelopmentIssuer,
        recorder: Recorder,
        shared: list[str],
        chained: dict[str, str],
    ) -> None:
        """`shared` are the models of all callers, `chained` which caller chains jobs to which."""
        super().__init__(name=f"caller-{number}", daemon=True)
        self.failure: BaseException | None = None
        self._chance = random.Random(f"{seed}/{number}")
        self._nodes = nodes
        self._recorder = recorder
        self._stopped = threading.Event()
        self._client_id = f"client-{number}"
        self._numbers = iter(range(1, 1_000_000_000))
        self._name = f"{number}"
        admin = issuer.token(scopes=[SCOPE_PREFIX + "admin"])
        # Belongs to nobody who has anything here.
        stranger = issuer.token(
            scopes=[f"{SCOPE_PREFIX}{each}" for each in ("run_inference", "read_domains")],
            client_id=f"stranger-{number}",
        )
        self._admin = {"Authorization": f"Bearer {admin}"}
        self._stranger = {"Authorization": f"Bearer {stranger}"}
        self._models = shared
        self._subscriptions: list[tuple[str, str]] = []
        self._chained = chained
        self._jobs: list[tuple[str, str]] = []
        self._tenant_jobs: list[str] = []
        self._domains: list[str] = []

    def stop(self) -> None:
        """Have it end after the request in hand."""
        self._stopped.set()

    def run(self) -> None:
        """What the thread does."""
        things = [
            (self.create_model, 3),
            (self.update_model, 8),
            (self.new_version, 2),
            (self.set_status, 4),
            (self.infer, 12),
            (self.train, 3),
            (self.complete, 3),
            (self.subscribe, 3),
            (self.change_subscription, 4),
            (self.make_domain, 1),
            (self.init_service, 3),
            (self.assign, 2),
            (self.run_by_key, 4),
            (self.read_job, 3),
            (self.trespass, 2),
        ]
        functions, weights = zip(*things, strict=True)
        try:
            with httpx.Client(trust_env=False, verify=False) as self._http:
                self.create_model()
                while not self._stopped.is_set():
                    self._chance.choices(functions, weights)[0]()
        except BaseException as error:
            self.failure = error
            raise

    # Requests

    def send(
        self,
        kind: str,
        method: str,
        path: str,
        json: Any = None,
        *,
        headers: dict[str, str] | None = None,
        must_write: bool = False,
        keyed: bool = False,
        **expected: Any,
    ) -> Call:
        """One request, or with a key as many as it takes to learn of its outcome."""
        key = f"{self._name}-{next(self._numbers)}" if keyed else None
        for _ in range(TRIES if keyed else 1):
            number = self._chance.randrange(len(self._nodes))
            call = Call(
                kind=kind,
                method=method,
                path=path,
                node=str(number),
                key=key,
                must_write=must_write,
                **expected,
            )
            url = self._nodes[number].url
            sent = {**self._admin, **(headers or {})}
            self._recorder.send(self._http, url, call, json=json, headers=sent)
            if call.is_acknowledged or call.is_refused or self._stopped.wait(0.05):
                break
        if not call.is_acknowledged and not call.is_refused:
            self._stopped.wait(0.05)
        return call

    def read(self, kind: str, path: str, after: Call, **expected: Any) -> None:
        """A read on any node that must include what a write was acknowledged with."""
        headers = {"Ledger-Position": str(after.position)}
        self.send(kind, "GET", path, headers=headers, **expected)

    def often(self) -> bool:
        return self._chance.random() < 0.7

    def definition(self) -> dict[str, Any]:
        handler = in_process(self._chance.choice(["echo", "echo", "pause", "raise"]))
        sides = {
            side: self._chance.choice(SCHEMAS)
            for side in ("input_schema", "output_schema")
            if self.often()
        }
        return body(
            handlers={"training": handler, "inference": handler},
            handler_contracts={"inference": sides} if sides else None,
            metadata={"number": next(self._numbers)},
        )

    # What callers do

    def create_model(self) -> None:
        model_id = f"model-{self._name}-{next(self._numbers)}"
        call = self.send(
            "create_model",
            "POST",
            "/v2/models",
            {"id": model_id, **self.definition()},
            must_write=True,
            keyed=self.often(),
        )
        if not call.is_acknowledged:
            return
        path = f"/v2/models/{model_id}/versions/1/new_status"
        if self.send("set_status", "POST", path, {"status": "active"}).is_acknowledged:
            self._models.append(model_id)

    def model(self) -> str | None:
        # A few that everybody uses, so that callers and nodes get in each other's way.
        return self._chance.choice(self._models[:6]) if self._models else None

    def update_model(self) -> None:
        if (model_id := self.model()) is None:
            return
        call = self.send(
            "update_model",
            "PUT",
            f"/v2/models/{model_id}",
            self.definition(),
            must_write=True,
            keyed=self.often(),
        )
        if call.is_acknowledged:
            path = f"/v2/models/{model_id}"
            self.read("read_model", path, call, least_revision=call.revision)

    def new_version(self) -> None:
        if (model_id := self.model()) is None:
            return
        call = self.send(
            "new_version",
            "POST",
            f"/v2/models/{model_id}/new_version",
            {},
            must_write=True,
            keyed=self.often(),
        )
        if call.is_acknowledged:
            version = call.answer["version"]["version"]
            path = f"/v2/models/{model_id}/versions/{version}"
            self.read("read_version", path, call, least_revision=1)

    def set_status(self) -> None:
        if (model_id := self.model()) is None:
            return
        version = self._chance.choice(["1", "1", "2", "3"])
        status = self._chance.choice(["active", "active", "training", "failed", "pending"])
        path = f"/v2/models/{model_id}/versions/{version}/new_status"
        self.send("set_status", "POST", path, {"status": status}, keyed=self.often())

    def start_job(self, kind: str, path: str, name: str) -> None:
        sent = {"input": self._chance.choice([1, {"x": 1}])}
        call = self.send(kind, "POST", path, sent, must_write=True, keyed=self.often())
        if call.is_acknowledged:
            job_id = call.answer[name]
            self._jobs.append((path.rpartition("/")[0], job_id))
            self.read("read_job", f"/v2/jobs/{job_id}", call, least_revision=1)

    def infer(self) -> None:
        if (model_id := self.model()) is not None:
            path = f"/v2/models/{model_id}/versions/1/inference"
            self.start_job("infer", path, "inference_job_id")

    def train(self) -> None:
        if (model_id := self.model()) is not None:
            version = self._chance.choice(["1", "2", "3"])
            path = f"/v2/models/{model_id}/versions/{version}/training"
            self.start_job("train", path, "training_job_id")

    def complete(self) -> None:
        """Report the end of a job that a worker may be running."""
        if self._jobs:
            path, job_id = self._chance.choice(self._jobs[-5:])
            sent = {"status": "success", "output": {"from": "outside"}}
            path = f"{path}/jobs/{job_id}/complete"
            self.send("complete", "POST", path, sent, keyed=self.often())

    def subscribe(self) -> None:
        source, aim = self.model(), self.model()
        if source is None or len(self._subscriptions) > 8:
            return
        path = f"/v2/models/{source}/event-subscriptions"
        stored = self._chance.random() < 0.5
        trigger = self._chance.choice(["inference_complete", "training_complete"])
        number = f"{self.name}/{next(self._numbers)}"
        if trigger == "inference_complete" and self._chained.setdefault(source, number) != number:
            trigger = "training_complete"
        sent: dict[str, Any] = {
            "trigger_event": trigger,
            "target_model_id": aim,
            "target_action": "inference",
            "input_source": "stored" if stored else "trigger_output",
            **({"input": 7} if stored else {}),
        }
        call = self.send("subscribe", "POST", path, sent, must_write=True, keyed=self.often())
        if call.is_acknowledged:
            self._subscriptions.append((path, call.answer["id"]))
            found = call.answer["id"]
            self.read("list_subscriptions", f"{path}?limit=1000", call, least_item=found)

    def change_subscription(self) -> None:
        if not self._subscriptions:
            return
        path, found = self._chance.choice(self._subscriptions)
        if self._chance.random() < 0.25:
            self._subscriptions.remove((path, found))
            self.send("unsubscribe", "DELETE", f"{path}/{found}")
            return
        sent = {"status": self._chance.choice(["active", "paused"])}
        self.send("change_subscription", "PUT", f"{path}/{found}", sent)

    def make_domain(self) -> None:
        if len(self._domains) > 2:
            return
        if not self._domains:
            sent = {"client_id": self._client_id, "name": "A client"}
            self.send("create_client", "POST", "/v2/clients", sent, must_write=True, keyed=True)
        domain_id = f"domain-{next(self._numbers)}"
        path = f"/v2/clients/{self._client_id}/domains"
        features = [{"name": "size", "json_schema": {"default": 1}, "mandatory": False}]
        made = {"domain_id": domain_id, "features": features}
        call = self.send("create_domain", "POST", path, made, must_write=True, keyed=self.often())
        if call.is_acknowledged:
            self._domains.append(f"{path}/{domain_id}")

    def init_service(self) -> None:
        if not self._domains:
            return
        domain = self._chance.choice(self._domains)
        service_id = f"service-{self._chance.randrange(20)}"
        sent = {"service_id": service_id, "static_features": {}}
        path = f"{domain}/service/init"
        call = self.send("init_service", "POST", path, sent, must_write=True, keyed=self.often())
        if call.is_acknowledged:
            listed = f"{domain}/services?limit=1000"
            self.read("list_services", listed, call, least_item=service_id)

    def assign(self) -> None:
        if (model_id := self.model()) is None or not self._domains:
            return
        domain = self._chance.choice(self._domains)
        key = self._chance.choice(["default", "forecast"])
        sent = {"model_id": model_id, "model_version": "1"}
        path = f"{domain}/assignments/{key}"
        call = self.send("assign", "PUT", path, sent, must_write=True)
        if call.is_acknowledged:
            listed = f"{domain}/assignments?status=active"
            self.read("list_assignments", listed, call, least_item=key)

    def run_by_key(self) -> None:
        if not self._domains:
            return
        domain = self._chance.choice(self._domains)
        path = f"{domain}/assignments/forecast/jobs"
        call = self.send("run_by_key", "POST", path, {"input": 1}, must_write=True, keyed=True)
        if call.is_acknowledged:
            self._tenant_jobs.append(call.answer["job_id"])

    def read_job(self) -> None:
        if self._jobs:
            _, job_id = self._chance.choice(self._jobs)
            self.send("read_any_job", "GET", f"/v2/jobs/{job_id}")

    def trespass(self) -> None:
        """Ask for what is another tenant's."""
        paths = [f"/v2/jobs/{each}" for each in self._tenant_jobs[-3:]] + self._domains
        if paths:
            path = self._chance.choice(paths)
            self.send("trespass", "GET", path, headers=self._stranger, forbidden=True)
