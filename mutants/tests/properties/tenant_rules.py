"""Tenants, told as simply as they can be (API section 5): no events, no store."""

from dataclasses import dataclass, field

from tests.properties.registry_rules import Refused, Registry


@dataclass
class ToldDomain:
    """A domain: `keys` has the model, version and status of each key, with how often it changed."""

    active: bool = True
    keys: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    revisions: dict[str, int] = field(default_factory=dict)
    services: dict[str, str] = field(default_factory=dict)
    running: dict[str, str] = field(default_factory=dict)


@dataclass
class ToldClient:
    """A client with its domains."""

    active: bool = True
    domains: dict[str, ToldDomain] = field(default_factory=dict)


class Tenants:
    """Clients by id; their jobs are the registry's."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.clients: dict[str, ToldClient] = {}

    def create_client(self, client_id: str) -> None:
        """A new client."""
        if client_id in self.clients:
            raise Refused(409)
        self.clients[client_id] = ToldClient()

    def client(self, client_id: str) -> ToldClient:
        """A client that there is."""
        if client_id not in self.clients:
            raise Refused(404)
        return self.clients[client_id]

    def create_domain(self, client_id: str, domain_id: str) -> None:
        """A new domain of a client that takes writes."""
        client = self.client(client_id)
        if not client.active:
            raise Refused(422)
        if domain_id in client.domains:
            raise Refused(409)
        client.domains[domain_id] = ToldDomain()

    def open_domain(self, client_id: str, domain_id: str) -> ToldDomain:
        """A domain that takes writes and jobs."""
        client = self.client(client_id)
        if not client.active:
            raise Refused(422)
        if domain_id not in client.domains:
            raise Refused(404)
        if not client.domains[domain_id].active:
            raise Refused(422)
        return client.domains[domain_id]

    def assign(self, domain: ToldDomain, key: str, model_id: str, version: str) -> None:
        """A key's new revision, of an active version."""
        model = self.registry.models.get(model_id)
        if model is None or model.versions.get(version) != "active":
            raise Refused(422)
        domain.keys[key] = (model_id, version, "active")
        domain.revisions[key] = domain.revisions.get(key, 0) + 1

    def archive(self, domain: ToldDomain, key: str) -> None:
        """A key is retired."""
        if key not in domain.keys:
            raise Refused(404)
        model_id, version, _ = domain.keys[key]
        domain.keys[key] = (model_id, version, "archived")

    def runs(self, domain: ToldDomain, key: str) -> tuple[str, str]:
        """The model and version that a key runs."""
        if key not in domain.keys or domain.keys[key][2] != "active":
            raise Refused(422)
        model_id, version, _ = domain.keys[key]
        self.registry.may_infer(model_id, version)
        return model_id, version

    def init_service(self, domain: ToldDomain, service_id: str) -> tuple[str, str] | None:
        """A service initialised; what initialises it, None where nothing is assigned."""
        model_id, version, status = domain.keys.get("default", ("", "", "archived"))
        runs = None
        if status == "active":
            self.registry.may_infer(model_id, version)
            runs = (model_id, version)
        domain.services[service_id] = "initializing"
        return runs

    def ended(self, domain: ToldDomain, job_id: str, how: str) -> None:
        """A job's end is that of the service that it initialised last."""
        for service_id, running in domain.running.items():
            if running == job_id:
                domain.services[service_id] = "available" if how == "success" else "failed"
