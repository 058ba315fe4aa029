"""`modelog import mlflow` from MLflow's own server into the service's own."""

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from modelog_client import EcsTask, Modelog, NotFound

from adapters.cli.main import main
from adapters.mlflow.mapping import Mapped
from adapters.mlflow.registry import MlflowRegistry
from adapters.mlflow.transfer import bring
from tests.adapters.http.support import log_end
from tests.benchmarks.peers import mlflow_server
from tests.node import ROOT, Node
from tests.stand_in import Answer, Request, StandIn

TASK = '{"type": "ecs_task", "value": "models/{id}"}'
BY_VERSION = '{"type": "ecs_task", "value": "models/serve:{version}"}'
ODD = "prices, d'été"
ODD_ID = Mapped(training=None, inference=None).id(ODD)


class Mlflow:
    """Writes to an MLflow server as a team would."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = httpx.Client(
            base_url=f"{url}/api/2.0/mlflow", trust_env=False, timeout=60, verify=False
        )

    def __call__(self, path: str, method: str = "POST", **body: Any) -> Any:
        answer = self._http.request(method, path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def close(self) -> None:
        self._http.close()

    def version(self, name: str, **more: Any) -> str:
        made = self("/model-versions/create", name=name, source="s3://models/x", **more)
        number: str = made["model_version"]["version"]
        return number


@pytest.fixture(scope="module")
def mlflow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mlflow]:
    """An MLflow server with some models."""
    path = tmp_path_factory.mktemp("mlflow") / "mlflow.db"
    with mlflow_server(f"sqlite:///{path}", workers=1) as url:
        server = Mlflow(url)
        tags = [{"key": "team", "value": "pricing"}]
        create = "/registered-models/create"
        server(create, name="price", description="Of a stay", tags=tags)
        for number in range(1, 5):
            server.version("price", description=f"no. {number}", tags=tags)
        server("/registered-models/alias", name="price", alias="champion", version="2")
        server(create, name=ODD)
        for _ in range(3):
            server.version(ODD)
        stage = {"name": ODD, "version": "3", "stage": "Production"}
        server("/model-versions/transition-stage", **stage)
        server("/model-versions/delete", "DELETE", name=ODD, version="1")
        server(create, name="without versions")
        yield server
        server.close()


@pytest.fixture
def another(mlflow: Mlflow) -> Iterator[str]:
    """The name of one more registered model, for as long as a test takes."""
    name = "another"
    mlflow("/registered-models/create", name=name)
    yield name
    mlflow("/registered-models/delete", "DELETE", name=name)


def run(node: Node, uri: str, *more: str) -> tuple[int, str]:
    """The exit code of an import and what it printed."""
    done = CliRunner().invoke(main, command(node, uri, *more))
    return done.exit_code, done.output


def command(node: Node, uri: str, *more: str, url: str | None = None) -> list[str]:
    handlers = [] if "--inference-handler" in more else ["--inference-handler", TASK]
    home = ["--home", str(node.home), "--url", url or node.url]
    return ["import", "mlflow", uri, *home, "--training-handler", TASK, *handlers, *more]


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Node]:
    with Node(tmp_path / "home") as node:
        yield node


def client(node: Node) -> Modelog:
    return Modelog(node.url, node.issuer.token(scopes=["streamline/admin"]), http=node.client())


def state(modelog: Modelog) -> Any:
    """All that is in the registry, without ids of events and times."""
    return {
        model.id: (
            model.name,
            model.status,
            [
                (each.version, each.status, each.description, each.metadata, each.handlers)
                for each in modelog.list_model_versions(model.id)
            ],
        )
        for model in modelog.list_models()
    }


def test_a_registry_is_brought_and_a_second_run_changes_nothing(
    mlflow: Mlflow, database_url: str, tmp_path: Path
) -> None:
    with Node(tmp_path / "home", database_url) as node:
        assert run(node, mlflow.url, "--dry-run")[0] == 0
        assert log_end(node.client()) == 0

        code, printed = run(node, mlflow.url, "--json")
        assert code == 0, printed
        *models, sums = map(json.loads, printed.splitlines())
        assert [each["name"] for each in models] == ["price", ODD, "without versions"]
        assert sums == {
            "models": 3,
            "created": 3,
            "versions": 6,
            "statuses": 3,
            "problems": 0,
            "dry_run": False,
        }
        modelog = client(node)
        price = modelog.get_model("price").model
        assert (price.name, price.description, price.status) == ("price", "Of a stay", "active")
        assert price.handlers.training.value == "models/price"  # type: ignore[union-attr]
        assert price.metadata["mlflow"]["tags"] == {"team": "pricing"}
        assert price.metadata["mlflow"]["aliases"] == {"champion": "2"}
        versions = list(modelog.list_model_versions("price"))
        assert [each.version for each in versions] == ["1", "2", "3", "4"]
        assert [each.status for each in versions] == ["pending", "active", "pending", "pending"]
        assert versions[3].description == "no. 4"
        for number, each in enumerate(versions, 1):
            said = each.metadata["mlflow"]["version"]
            assert (said["version"], said["description"]) == (str(number), f"no. {number}")
            assert (said["source"], said["tags"]) == ("s3://models/x", {"team": "pricing"})
        odd = state(modelog)[ODD_ID]
        assert odd[0] == ODD
        # A model has a version 1, and MLflow deleted its own.
        numbers = [(each[0], each[1]) for each in odd[2]]
        assert numbers == [("1", "failed"), ("2", "pending"), ("3", "active")]
        assert len(state(modelog)) == 3

        end = log_end(node.client())
        code, printed = run(node, mlflow.url)
        assert code == 0, printed
        assert f"2/3 {ODD} as {ODD_ID}: nothing new" in printed
        assert "3 models read; made: 0 models, 0 versions, 0 statuses" in printed
        assert log_end(node.client()) == end


def test_what_is_new_there_is_brought_and_what_was_changed_here_stays(
    mlflow: Mlflow, node: Node, another: str
) -> None:
    name = another
    mlflow.version(name)
    mlflow("/registered-models/alias", name=name, alias="champion", version="1")
    run(node, mlflow.url)
    modelog = client(node)
    for status in ("failed", "pending"):
        modelog.set_model_version_status(name, "1", status=status)
    handlers = modelog.get_model(name).model.handlers
    modelog.update_model(name, name="Ours", description="Mine", handlers=handlers)
    mlflow.version(name)
    mlflow("/registered-models/alias", name=name, alias="champion", version="2")
    mlflow("/registered-models/alias", name=name, alias="former", version="1")
    code, printed = run(node, mlflow.url)
    assert code == 0, printed
    assert f"{name}: versions 2, 2 active" in printed
    assert modelog.get_model(name).model.name == "Ours"
    found = [(each.version, each.status) for each in modelog.list_model_versions(name)]
    assert found == [("1", "pending"), ("2", "active")]


class Killed(BaseException):
    """What the program does not see coming, as it would not see SIGKILL."""


class Deadly(httpx.HTTPTransport):
    """Kills whoever writes, right after the service has done what was asked."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        if request.method != "GET" and answer.headers.get("Idempotency-Replayed") != "true":
            answer.read()
            raise Killed
        return answer


@pytest.mark.parametrize("handler", [TASK, BY_VERSION], ids=["a handler", "handlers by version"])
def test_an_import_that_is_killed_after_every_write_ends_as_one_that_is_not(
    mlflow: Mlflow, node: Node, tmp_path: Path, handler: str
) -> None:
    mapped = Mapped(training=json.loads(TASK), inference=json.loads(handler))
    token = node.issuer.token(scopes=["streamline/admin"])
    killed = 0
    with (
        MlflowRegistry(mlflow.url, {}) as source,
        httpx.Client(transport=Deadly(), trust_env=False) as deadly,
    ):
        target = Modelog(node.url, token, http=deadly)
        models = list(source.models())
        while True:
            try:
                done = list(bring(source, target, mapped, models, dry=False))
                break
            except Killed:
                killed += 1
    assert not any(brought.problem or brought.changed for brought in done)
    with Node(tmp_path / "other") as unbroken:
        assert run(unbroken, mlflow.url, "--inference-handler", handler)[0] == 0
        expected = state(client(unbroken))
    assert state(client(node)) == expected
    if handler == BY_VERSION:
        assert killed == 16  # three models, five versions, each with an update, three statuses
        handlers = [each[4].inference.value for each in expected["price"][2]]
        assert handlers == [f"models/serve:{number}" for number in range(1, 5)]
    else:
        assert killed == 11


def test_a_process_that_is_killed_leaves_what_the_next_goes_on_with(
    mlflow: Mlflow, node: Node
) -> None:
    processes: list[subprocess.Popen[bytes]] = []
    with httpx.Client(trust_env=False, verify=False) as through:

        def forward(request: Request) -> Answer:
            """The service's own answer, to nobody any more once there is a version."""
            answer = through.request(
                request.method,
                node.url + request.path,
                headers={k: v for k, v in request.headers.items() if k != "host"},
                content=request.body,
            )
            if request.path.endswith("/new_version"):
                processes[0].send_signal(signal.SIGKILL)
                processes[0].wait()
            return Answer(answer.status_code, answer.content)

        with StandIn(otherwise=forward) as proxy:
            arguments = command(node, mlflow.url, url=proxy.url)
            processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", "adapters.cli.main", *arguments],
                    cwd=ROOT,
                    env={**os.environ, "NO_PROXY": "127.0.0.1"},
                )
            )
            assert processes[0].wait(60) == -signal.SIGKILL
    assert len(state(client(node))["price"][2]) == 2
    code, printed = run(node, mlflow.url)
    assert code == 0
    assert "price: versions 3, 4, 2 active" in printed


def test_a_version_of_an_active_model_has_handlers_of_its_own_where_it_is_the_next(
    mlflow: Mlflow, node: Node, another: str
) -> None:
    name = another
    options = ("--inference-handler", BY_VERSION)
    mlflow.version(name)
    mlflow("/registered-models/alias", name=name, alias="champion", version="1")
    run(node, mlflow.url, *options)
    mlflow.version(name)
    assert run(node, mlflow.url, *options)[0] == 0
    modelog = client(node)
    found = [each.handlers.inference.value for each in modelog.list_model_versions(name)]  # type: ignore[union-attr]
    assert found == ["models/serve:1", "models/serve:2"]
    for _ in range(2):
        mlflow.version(name)
    mlflow("/model-versions/delete", "DELETE", name=name, version="3")
    code, printed = run(node, mlflow.url, *options)
    assert code == 1
    assert "PROBLEM: version 4 cannot have handlers of its own" in printed


def test_a_model_of_somebody_else_is_left_alone(mlflow: Mlflow, node: Node) -> None:
    modelog = client(node)
    task = {"type": "ecs_task", "value": "a/b"}
    modelog.create_model(
        id="price", name="Ours", description="", handlers={"training": task, "inference": task}
    )
    code, printed = run(node, mlflow.url)
    assert code == 1
    assert "price: PROBLEM: the id price is taken" in printed
    assert "1 with a problem" in printed
    assert modelog.get_model(ODD_ID).model.status == "active"  # the others are brought
    assert modelog.get_model("price").model.name == "Ours"
    code, printed = run(node, mlflow.url, "--prefix", "mlflow-", "--active-alias", "none")
    assert code == 0
    assert modelog.get_model("mlflow-price").model.status == "pending"


def test_the_command_of_the_guide_works(mlflow: Mlflow, node: Node) -> None:
    guide = (ROOT / "docs" / "how-to" / "mlflow.md").read_text()
    command, _, _ = guide[guide.index("modelog import mlflow http") :].partition("\n```")
    _, *arguments = shlex.split(command.replace("\\\n", " "))
    urls = {"http://mlflow.test:5000": mlflow.url, "https://modelog.test": node.url}
    arguments = [urls.get(each, each) for each in arguments]
    assert arguments.pop() == "--dry-run"
    done = CliRunner().invoke(main, [*arguments, "--home", str(node.home)])
    assert done.exit_code == 0, done.output
    handlers = client(node).get_model("price").model.handlers
    assert handlers.training == EcsTask(value="models/train-price")
    assert ODD_ID in state(client(node))


def test_pages_are_read_to_the_end(mlflow: Mlflow) -> None:
    with MlflowRegistry(mlflow.url, {}, page=1) as registry:
        assert [model.name for model in registry.models()] == ["price", ODD, "without versions"]
        assert [version.version for version in registry.versions("price")] == ["1", "2", "3", "4"]


def test_on_a_terminal_it_shows_a_bar(mlflow: Mlflow, node: Node) -> None:
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "adapters.cli.main", *command(node, mlflow.url)],
        cwd=ROOT,
        stdout=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100", "NO_PROXY": "127.0.0.1"},
    )
    os.close(theirs)
    printed = b""
    try:
        while block := os.read(ours, 4096):
            printed += block
    except OSError:
        pass  # the other side is closed: so Linux says that a terminal has ended
    os.close(ours)
    assert process.wait(60) == 0
    assert b"Models" in printed
    assert b"3/3" in printed
    assert b"3 models read; made: 3 models" in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sqlite:///x.db"], "is no server: start one on that store with `mlflow server`"),
        (["http://127.0.0.1:9"], "MLflow cannot be read"),
        (["http://127.0.0.1:9", "--url", "http://127.0.0.1:9"], "run it again to go on"),
        (["http://127.0.0.1:9", "--inference-handler", "{"], "is no JSON"),
        (["http://127.0.0.1:9", "--inference-handler", "@/no/file"], "is no JSON"),
        (["http://127.0.0.1:9", "--inference-handler", '{"type": "x"}'], "--inference-handler"),
        (["http://127.0.0.1:9", "--url", "http://modelog.test"], "a token is needed"),
        (["http://127.0.0.1:9", "--token", "x"], "401"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(
    shared_node: Node, arguments: list[str], said: str
) -> None:
    uri, *more = arguments
    code, printed = run(shared_node, uri, *more)
    assert code != 0
    assert said in printed
    assert "Traceback" not in printed
    with pytest.raises(NotFound):
        client(shared_node).get_model("price")


@pytest.fixture(scope="module")
def shared_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    with Node(tmp_path_factory.mktemp("shared") / "home") as node:
        yield node
