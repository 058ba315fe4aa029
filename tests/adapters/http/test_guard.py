"""The guard on routes of a client and of a job, in the real application.

The routes are made here, so that what holds for every such route is told apart from what
a route does itself.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from litestar import Litestar, get, put
from litestar.params import FromPath
from litestar.testing import TestClient

from adapters.http.app import create_app, front
from adapters.http.operation import Answer, Operation
from adapters.http.permissions import JOB_TOKEN, PERMISSIONS, TENANT
from adapters.identity.development import DevelopmentIssuer, open_development_issuer
from adapters.settings import Settings
from tests.adapters.http.support import refused


def operation(name: str) -> Operation:
    return Operation(id=name, summary="", tag="", answers=[Answer(status=200, meaning="")])


@get("/v2/clients/{client_id:str}/here", opt=operation("readHere").opt())
async def read_here(client_id: FromPath[str]) -> dict[str, str]:
    """What a tenant may read."""
    return {"client_id": client_id}


@put("/v2/clients/{client_id:str}/here", opt=operation("manageHere").opt())
async def manage_here(client_id: FromPath[str]) -> dict[str, str]:
    """What managers of domains may change."""
    return {"client_id": client_id}


@get("/v2/clients/{client_id:str}/trained", opt=operation("trainHere").opt())
async def train_here(client_id: FromPath[str]) -> dict[str, str]:
    """What no person of a tenant may do."""
    return {"client_id": client_id}


@get("/v2/tried/{job_id:str}", opt=operation("readJobHere").opt())
async def read_job_here(job_id: FromPath[str]) -> dict[str, str]:
    """What the handler of a job may read."""
    return {"job_id": job_id}


@get("/v2/tried/{job_id:str}/closed", opt=operation("readClosedHere").opt())
async def read_closed_here(job_id: FromPath[str]) -> dict[str, str]:
    """Of a job, and nothing for its handler."""
    return {"job_id": job_id}


@get("/v2/tried", opt=operation("readNoJobHere").opt())
async def read_no_job_here() -> dict[str, str]:
    """Open to handlers, but of no job."""
    return {}


@get("/v2/tenants", opt=operation("readOfTenants").opt())
async def read_of_tenants() -> dict[str, str]:
    """Open to any token of some client."""
    return {}


ENTRIES = {
    "readOfTenants": f"read_models|{TENANT}",
    "readHere": "read_domains",
    "manageHere": "manage_domains",
    "trainHere": "run_training",
    "readJobHere": f"read_models|{JOB_TOKEN}",
    "readClosedHere": "read_models",
    "readNoJobHere": f"read_models|{JOB_TOKEN}",
}


@pytest.fixture(scope="module")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> DevelopmentIssuer:
    return open_development_issuer(tmp_path_factory.mktemp("issuer"))


@pytest.fixture(scope="module")
def app(issuer: DevelopmentIssuer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Litestar]:
    home: Path = tmp_path_factory.mktemp("guard")
    app = create_app(Settings(home=home, role="api"), issuers=[issuer.issuer()])
    routes = (
        read_here,
        manage_here,
        train_here,
        read_job_here,
        read_closed_here,
        read_no_job_here,
        read_of_tenants,
    )
    with pytest.MonkeyPatch.context() as patch:
        for name, permission in ENTRIES.items():
            patch.setitem(PERMISSIONS, name, permission)
        for route in routes:
            app.register(route)
        yield app


@pytest.fixture(scope="module")
def client(app: Litestar) -> Iterator[TestClient[Any]]:
    with TestClient(front(app)) as client:
        yield client


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def machine(issuer: DevelopmentIssuer, client_id: str | None, *scopes: str) -> dict[str, str]:
    named = [f"streamline/{scope}" for scope in scopes]
    return bearer(issuer.token(scopes=named, client_id=client_id))


def person(issuer: DevelopmentIssuer, *groups: str) -> dict[str, str]:
    return bearer(issuer.token(groups=groups))


def handler(app: Litestar, job_id: str, *, minutes: int = 5) -> dict[str, str]:
    expires = datetime.now(UTC) + timedelta(minutes=minutes)
    return bearer(app.state.service.job_tokens.issue(job_id, expires))


def test_a_machine_reaches_its_own_client_and_no_other(
    client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    acme = machine(issuer, "acme", "read_domains")
    assert client.get("/v2/clients/acme/here", headers=acme).json() == {"client_id": "acme"}
    for other in ("globex", "ACME", "acme ", "acme%00", "*", "None", "acm"):
        refused(client.get(f"/v2/clients/{other}/here", headers=acme), 403)
    refused(client.put("/v2/clients/acme/here", headers=acme), 403)


def test_a_machine_of_no_client_reaches_none(
    client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    nobodys = machine(issuer, None, "read_domains", "manage_domains")
    for name in ("acme", "None", "null", "%20"):
        refused(client.get(f"/v2/clients/{name}/here", headers=nobodys), 403)


def test_a_person_reaches_the_clients_of_its_groups_with_what_tenants_may_do(
    client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    ada = person(issuer, "client:acme", "client:initech", "globex")
    for name in ("acme", "initech"):
        assert client.get(f"/v2/clients/{name}/here", headers=ada).status_code == 200
        assert client.put(f"/v2/clients/{name}/here", headers=ada).status_code == 200
        refused(client.get(f"/v2/clients/{name}/trained", headers=ada), 403)
    refused(client.get("/v2/clients/globex/here", headers=ada), 403)


def test_what_a_person_may_do_for_one_client_and_a_scope_do_not_add_up_to_another(
    client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    both = bearer(
        issuer.token(scopes=["streamline/run_training"], client_id="globex", groups=["client:acme"])
    )
    assert client.get("/v2/clients/globex/trained", headers=both).status_code == 200
    assert client.get("/v2/clients/acme/here", headers=both).status_code == 200
    refused(client.get("/v2/clients/acme/trained", headers=both), 403)
    refused(client.get("/v2/clients/globex/here", headers=both), 403)


def test_an_admin_reaches_every_client(client: TestClient[Any], issuer: DevelopmentIssuer) -> None:
    for admin in (machine(issuer, "acme", "admin"), person(issuer, "admin")):
        assert client.put("/v2/clients/globex/here", headers=admin).status_code == 200


def test_what_is_open_to_tenants_is_open_to_tokens_of_some_client(
    app: Litestar, client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    for tenant in (machine(issuer, "acme", "run_inference"), person(issuer, "client:acme")):
        assert client.get("/v2/tenants", headers=tenant).status_code == 200
    for other in (machine(issuer, None, "run_inference"), person(issuer, "acme")):
        refused(client.get("/v2/tenants", headers=other), 403)
    refused(client.get("/v2/tenants", headers=handler(app, "job-1")), 403)


def refusal_says(response: httpx.Response, text: str) -> None:
    assert text in refused(response, 403)["message"]


def test_a_job_token_reaches_its_own_job_where_the_table_says_so_and_nothing_else(
    app: Litestar,
    client: TestClient[Any],
) -> None:
    token = handler(app, "job-1")
    assert client.get("/v2/tried/job-1", headers=token).json() == {"job_id": "job-1"}
    for other in ("job-2", "JOB-1", "job-1%20", "*"):
        refusal_says(client.get(f"/v2/tried/{other}", headers=token), "another job")
    refusal_says(client.get("/v2/tried", headers=token), "another job")
    refusal_says(client.get("/v2/tried/job-1/closed", headers=token), "does not permit")
    refused(client.get("/v2/clients/acme/here", headers=token), 403)


def test_a_job_token_that_has_expired_is_worth_nothing(
    app: Litestar, client: TestClient[Any]
) -> None:
    answer = client.get("/v2/tried/job-1", headers=handler(app, "job-1", minutes=-1))
    assert "expired" in refused(answer, 401)["message"]
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_scope_or_a_subject_that_is_called_as_a_job_token_is_none(
    client: TestClient[Any], issuer: DevelopmentIssuer
) -> None:
    for subject in ("job:job-1", "job-1"):
        scopes = [f"streamline/{name}" for name in (JOB_TOKEN, TENANT, f"read_models|{JOB_TOKEN}")]
        token = bearer(issuer.token(subject=subject, scopes=scopes))
        refused(client.get("/v2/tried/job-1", headers=token), 403)
        refused(client.get("/v2/tenants", headers=token), 403)
