"""What the tests of tenants share: a client with a domain, a model that echoes, services."""

from typing import Any

import httpx

from tests.adapters.http.support import fresh, taken
from tests.jobs.support import model

FEATURES: list[dict[str, Any]] = [
    {"name": "size", "json_schema": {"enum": ["small", "large"]}, "mandatory": True},
    {
        "name": "opening_hour",
        "json_schema": {"type": "integer", "minimum": 0, "maximum": 23, "default": 8},
        "mandatory": False,
    },
]
SMALL = {"size": "small"}
PAST, FUTURE = "2020-01-31T12:00:00Z", "2999-01-31T12:00:00Z"


class Tenant:
    """A client with one domain; every request is made with the given caller."""

    def __init__(self, api: httpx.Client, features: Any = None, client_id: str | None = None):
        self.api = api
        self.client_id = client_id or fresh("client")
        self.domain_id = fresh("domain")
        if client_id is None:
            named = {"client_id": self.client_id, "name": "A client"}
            assert api.post("/v2/clients", json=named).status_code == 201
        body = {"domain_id": self.domain_id, "features": FEATURES if features is None else features}
        response = api.post(f"{self.client}/domains", json=body)
        assert response.status_code == 201, response.text

    @property
    def client(self) -> str:
        """The client's path."""
        return f"/v2/clients/{self.client_id}"

    @property
    def domain(self) -> str:
        """The domain's path."""
        return f"{self.client}/domains/{self.domain_id}"

    def service(self, service_id: str) -> str:
        """The path of a service."""
        return f"{self.domain}/service/{service_id}"

    def init(
        self, service_id: str, features: Any = None, *, status: int = 202, **more: Any
    ) -> httpx.Response:
        """A service initialised."""
        given = SMALL if features is None else features
        body = {"service_id": service_id, "static_features": given, **more}
        response = self.api.post(f"{self.domain}/service/init", json=body)
        assert response.status_code == status, response.text
        return response

    def assign(
        self,
        key: str,
        model_id: str,
        version: str = "1",
        *,
        service_id: str | None = None,
        status: int = 200,
        **more: Any,
    ) -> httpx.Response:
        """A version assigned to a key."""
        where = self.domain if service_id is None else self.service(service_id)
        body = {"model_id": model_id, "model_version": version, **more}
        response = self.api.put(f"{where}/assignments/{key}", json=body)
        assert response.status_code == status, response.text
        return response

    def assigned_default(self, name: str = "echo", **changes: Any) -> str:
        """The id of a new model that initialises the services."""
        model_id = model(self.api, name, **changes)
        self.assign("default", model_id)
        return model_id

    def get_service(self, service_id: str) -> dict[str, Any]:
        """A service as it is shown."""
        found: dict[str, Any] = taken(self.api.get(self.service(service_id)))
        return found
