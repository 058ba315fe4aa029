"""`modelog doctor`, against real parts that are there, that are not, and that are wrong."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import CliRunner

from adapters.cli.main import main
from adapters.doctor import host
from adapters.identity.development import KEY_FILE
from adapters.store.inspection import Inspection, inspect
from tests.adapters.http.support import all_of, created_id
from tests.aws import Aws
from tests.node import Node
from tests.oidc_issuer import OidcIssuer
from tests.postgres import PostgresServer

CLEAN = {
    "AWS_CONFIG_FILE": "/nowhere",
    "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
    "AWS_EC2_METADATA_DISABLED": "true",
    "NO_PROXY": "127.0.0.1",
}


@pytest.fixture(autouse=True)
def nothing_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(("AWS_", "MODELOG_")):
            monkeypatch.delenv(name)
    for name, value in CLEAN.items():
        monkeypatch.setenv(name, value)


REFUSED = (
    b"<ErrorResponse><Error><Code>InvalidClientTokenId</Code>"
    b"<Message>no such key</Message></Error></ErrorResponse>"
)


def doctor(home: Path, url: str | None = None, **environment: str) -> tuple[int, dict[str, Any]]:
    """The exit code and each finding by its check."""
    arguments = ["doctor", "--json", "--home", str(home)]
    arguments += [] if url is None else ["--database-url", url]
    done = CliRunner().invoke(main, arguments, env=environment)
    found = json.loads(done.output)
    assert found["ok"] == (done.exit_code == 0)
    return done.exit_code, {finding["check"]: finding for finding in found["checks"]}


def found(home: Path, check: str, url: str | None = None, **environment: str) -> tuple[str, str]:
    """The status and the words of one check."""
    code, findings = doctor(home, url, **environment)
    finding = findings[check]
    assert (code == 0) == all(each["status"] != "fail" for each in findings.values())
    assert bool(finding["advice"]) == (finding["status"] in ("warn", "fail"))
    return finding["status"], f"{finding['message']}; {finding['advice']}"


def test_before_the_first_start_all_is_well_and_nothing_is_made(tmp_path: Path) -> None:
    code, findings = doctor(tmp_path / "new")
    statuses = {check: finding["status"] for check, finding in findings.items()}
    assert (code, statuses) == (
        0,
        {
            "configuration": "ok",
            "home": "ok",
            "store": "ok",
            "clock": "skip",
            "issuer": "warn",
            "aws": "skip",
        },
    )
    assert list(tmp_path.iterdir()) == []


def test_each_check_is_a_line_with_what_to_do(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["doctor", "--home", str(tmp_path)])
    lines = done.output.splitlines()
    assert len(lines) == 6
    assert lines[0] == "ok    configuration  every setting can be read"
    assert lines[4].startswith("warn  issuer ")
    assert lines[4].endswith("; set MODELOG_ISSUER for production")


def test_a_setting_that_cannot_be_read_is_named_and_the_rest_is_skipped(tmp_path: Path) -> None:
    code, findings = doctor(tmp_path, MODELOG_PORT="many")
    assert code == 1
    assert "MODELOG_PORT" in findings["configuration"]["message"]
    assert {each["status"] for each in findings.values()} == {"fail", "skip"}


def test_the_store_of_a_service_and_the_handlers_that_need_aws(
    tmp_path: Path, database_url: str
) -> None:
    home = tmp_path / "home"
    with Node(home, database_url) as node:
        status, said = found(home, "store", database_url)
        assert (status, said.endswith(", 0 events; ")) == ("ok", True)
        status, said = found(home, "aws", database_url)
        assert (status, "no model has a handler on AWS" in said) == ("skip", True)
        model_id = created_id(node.client())  # on Lambda
        assert [each["id"] for each in all_of(node.client(), "/v2/models")] == [model_id]
        assert "2 events" in found(home, "store", database_url)[1]
        if database_url.startswith("postgresql"):
            status, said = found(home, "clock", database_url)
            assert (status, "0.0 s" in said) == ("ok", True)
    status, said = found(home, "aws", database_url)
    assert (status, "no credentials" in said, "type lambda" in said) == ("fail", True, True)
    nowhere = {
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
    }
    status, said = found(home, "aws", database_url, **nowhere)
    assert (status, "http://127.0.0.1:9" in said) == ("fail", True)
    if database_url.startswith("sqlite"):
        with Aws() as aws:
            status, said = found(home, "aws", database_url, **aws.environment)
            assert (status, "arn:aws:sts::123456789012" in said) == ("ok", True)
            aws.faults = [(403, REFUSED, {})]
            status, said = found(home, "aws", database_url, **aws.environment)
            assert (status, "InvalidClientTokenId" in said) == ("fail", True)
            del aws.environment["AWS_DEFAULT_REGION"]
            _use_ecs(database_url)
            status, said = found(home, "aws", database_url, **aws.environment)
            assert (status, "set MODELOG_ECS_REGION" in said) == ("fail", True)
            region = {"MODELOG_ECS_REGION": "eu-west-1"}
            status, said = found(home, "aws", database_url, **aws.environment, **region)
            assert (status, "region eu-west-1" in said) == ("ok", True)


def _use_ecs(database_url: str) -> None:
    with sqlite3.connect(database_url.removeprefix("sqlite:///")) as connection:
        connection.execute("UPDATE models SET doc = replace(doc, '\"lambda\"', '\"ecs_task\"')")
    connection.close()


def test_a_database_that_is_down_is_said_to_be(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    assert found(tmp_path, "store", postgres_url)[0] == "ok"
    postgres_server.stop_immediate()
    try:
        status, said = found(tmp_path, "store", postgres_url)
        assert status == "fail"
        assert "start the database" in said
        assert found(tmp_path, "clock", postgres_url) == ("skip", "the store does not answer; ")
    finally:
        postgres_server.start()


def test_a_password_is_not_printed(tmp_path: Path) -> None:
    url = "postgresql://someone:hunter2@127.0.0.1:9/modelog"
    status, said = found(tmp_path, "store", url)
    assert (status, "hunter2" in said) == ("fail", False)


def test_a_user_that_may_not_make_the_tables_is_told(tmp_path: Path, postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("CREATE ROLE doctor_reader LOGIN PASSWORD 'x'")
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    try:
        info = psycopg.conninfo.conninfo_to_dict(postgres_url)
        url = f"postgresql:///{info['dbname']}?user=doctor_reader&password=x" + "".join(
            f"&{key}={info[key]}" for key in ("host", "port") if key in info
        )
        status, said = found(tmp_path, "store", url)
        assert status == "fail"
        assert "GRANT CREATE" in said
    finally:
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute("DROP ROLE doctor_reader")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://x", "must be sqlite"),
        ("sqlite:///{tmp}/garbage", "file is not a database"),
        ("sqlite:///{tmp}", "{tmp}: "),
    ],
)
def test_a_store_that_is_none_is_said_to_be(tmp_path: Path, url: str, said: str) -> None:
    (tmp_path / "garbage").write_bytes(b"x" * 4096)
    status, message = found(tmp_path, "store", url.format(tmp=tmp_path))
    assert (status, said.format(tmp=tmp_path) in message) == ("fail", True)


def test_an_empty_database_will_be_filled(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    sqlite3.connect(path).close()
    path.touch()
    assert inspect(f"sqlite:///{path}").state == "empty"
    assert found(tmp_path, "store", f"sqlite:///{path}")[0] == "ok"


@pytest.mark.parametrize(
    ("skew", "status"),
    [(0.2, "ok"), (-0.9, "ok"), (1.5, "warn"), (-20, "warn"), (31, "fail"), (-3600, "fail")],
)
def test_clocks_that_are_apart(skew: float, status: str) -> None:
    finding = host.clock(Inspection(state="ready", skew=skew))
    assert finding.status == status
    assert ("ahead of" in finding.message) == (skew > 0)


def test_the_data_directory(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert found(file, "home") == (
        "fail",
        f"{file} is no directory; set MODELOG_HOME to a directory",
    )
    key = tmp_path / KEY_FILE
    key.touch(mode=0o600)
    assert found(tmp_path, "home")[0] == "ok"
    key.chmod(0o640)
    status, said = found(tmp_path, "home")
    assert (status, f"chmod 600 {key}" in said) == ("warn", True)


@pytest.mark.parametrize("inside", ["", "/new"], ids=["of it", "of what it is made in"])
def test_a_data_directory_without_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    # The tests may run as root, who may write anywhere.
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: False if path == tmp_path else real(path, mode)
    )
    status, said = found(Path(f"{tmp_path}{inside}"), "home")
    assert status == "fail"
    assert f"make {tmp_path} writable" in said


@pytest.fixture
def issuer() -> Iterator[OidcIssuer]:
    with OidcIssuer() as issuer:
        yield issuer


def of(issuer: OidcIssuer, **more: str) -> Mapping[str, str]:
    return {"MODELOG_ISSUER": issuer.url, "MODELOG_AUDIENCES": "*", **more}


def test_the_keys_of_the_issuer_are_fetched(tmp_path: Path, issuer: OidcIssuer) -> None:
    status, said = found(tmp_path, "issuer", **of(issuer))
    assert (status, said) == ("ok", f"2 keys at {issuer.url}/.well-known/jwks.json; ")
    both = of(issuer, MODELOG_DEVELOPMENT_ISSUER="on")
    assert found(tmp_path, "issuer", **both)[0] == "warn"
    for behaviour in ("down", "garbage", "redirect", "cut off"):
        issuer.behaviour = behaviour
        status, said = found(tmp_path, "issuer", **of(issuer))
        assert (status, "correct MODELOG_ISSUER" in said) == ("fail", True), behaviour
    issuer.behaviour, issuer.document = "good", b'{"keys": []}'
    assert found(tmp_path, "issuer", **of(issuer))[0] == "fail"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"MODELOG_DEVELOPMENT_ISSUER": "off"}, "no token would be accepted"),
        ({"MODELOG_HOST": "0.0.0.0"}, "the development issuer is refused"),
        ({"MODELOG_ISSUER": "https://issuer.test"}, "MODELOG_AUDIENCES"),
        ({"MODELOG_ISSUER": "http://issuer.test", "MODELOG_AUDIENCES": "*"}, "MODELOG_ISSUER"),
    ],
)
def test_an_issuer_that_the_service_would_refuse(
    tmp_path: Path, environment: dict[str, str], said: str
) -> None:
    status, message = found(tmp_path, "issuer", **environment)
    assert (status, said in message) == ("fail", True)


def test_the_guide_names_every_check(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "how-to" / "command-line.md").read_text()
    for check in doctor(tmp_path)[1]:
        assert f"| `{check}` |" in guide
