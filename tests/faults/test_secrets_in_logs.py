"""No secret and nothing of what callers send gets into what the service writes, whatever fails."""

import base64
import os
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from adapters.identity.development import KEY_FILE
from adapters.store.log import open_log
from adapters.store.secrets import shared_secret
from tests.adapters.http.support import body, fresh
from tests.jobs.support import ended, model, start
from tests.node import Node
from tests.postgres import PostgresServer
from tests.tenants.support import Tenant

PERSONAL = "Erika-Mustermann"


def test_nothing_secret_is_in_the_log(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    wrapping = base64.b64encode(os.urandom(32)).decode()
    environment = {
        "MODELOG_CLIENT_KEYS": "on",
        "MODELOG_KEY_ENCRYPTION_KEY": wrapping,
        "MODELOG_REQUEST_TIMEOUT": "5",
    }
    arguments = ["--handlers", "tests.handlers"]
    with Node(
        tmp_path / "home", postgres_url, arguments=arguments, environment=environment
    ) as node:
        api = node.client()
        token = api.headers["Authorization"].removeprefix("Bearer ")
        # Everything that can be sent, and everything that can go wrong with it.
        # A handler that raises is left out: what it says of its own is for its operator's log.
        ended(api, start(api, model(api), input=PERSONAL))
        tenant = Tenant(api)
        tenant.assigned_default()
        tenant.init("one", {"size": PERSONAL}, status=422)
        api.post("/v2/models", json=body(id=fresh(), metadata={"name": PERSONAL}))
        api.post("/v2/models", content=f'{{"name": "{PERSONAL}'.encode())
        api.get(f"/v2/models/{PERSONAL}?{PERSONAL}={PERSONAL}")
        api.get("/v2/models", headers={"Authorization": f"Bearer {token}x"})
        api.get("/v2/models", headers={"Idempotency-Key": PERSONAL, "X-Request-Id": "known"})
        postgres_server.stop()
        with ThreadPoolExecutor() as pool:  # each waits for the whole of its time
            sent = body(metadata={"name": PERSONAL})
            waiting = [pool.submit(api.post, "/v2/models", json=sent) for _ in range(3)]
            waiting += [pool.submit(api.get, f"/v2/models?q={number}") for number in range(3)]
            assert {each.result().status_code for each in waiting} == {503}
        postgres_server.start()
        while api.get("/v2/ready").status_code != 200:
            pass
        log = open_log(postgres_url)
        job_secret = shared_secret(log.database(), "job-tokens", 32)
        log.close()
        written = node.output()
        key = (node.home / KEY_FILE).read_text()
        assert node.terminate() == 0
        # A start that fails says why, and not with what.
        wrong = postgres_url.replace("/test_", "/nothing_")
        failed = node.run("serve", "--home", str(node.home), "--database-url", wrong)
        assert failed.returncode != 0
        written += failed.stdout + failed.stderr
    assert "StoreUnavailable" in written  # it did write of what went wrong
    secrets = {
        "the password of the database": urlsplit(postgres_url).password or "",
        "the token of a caller": token,
        "the key that keys are encrypted with": wrapping,
        "the secret of job tokens": job_secret.hex(),
        "the development issuer's key": key.splitlines()[1],
        "what a caller sent": PERSONAL,
    }
    for name, secret in secrets.items():
        assert secret
        assert secret not in written, name
    # The one token that is printed is the welcome of the development issuer.
    assert len(re.findall(r"eyJ[\w-]+\.[\w-]+\.[\w-]+", written)) <= 2
