"""docs/how-to/handlers.md: its code runs, its policies suffice, its settings are all there are."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from adapters.dispatch import in_process
from adapters.settings import EcsSettings, Settings
from domain.handlers import Handler
from tests.adapters.dispatch.jobs import event
from tests.stand_in import Answer, StandIn

GUIDE = (Path(__file__).parents[2] / "docs" / "how-to" / "handlers.md").read_text()
JOB = {"rows": [{"size": 2}, {"size": 4}]}


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with StandIn(otherwise=lambda _request: Answer(200, b"{}")) as server:
        yield server


def sent(api: StandIn) -> dict[str, Any]:
    told = event(JOB)
    told["callback"]["url"] = told["callback"]["url"].replace("http://modelog.test", api.url)
    return told


def executed(code: str, name: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": name}
    exec(compile(code, "handlers.md", "exec"), names)
    return names


def test_the_python_of_the_guide_does_what_it_says(
    api: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    function, in_lambda, in_container, here = blocks("python")
    expected = {"prices": [5.0, 10.0]}
    assert executed(function, "main")["predict"]({"input": JOB}) == expected

    assert executed(in_lambda, "main")["handler"](sent(api), None)["status"] == "reported"
    assert api.requests[-1].json == {"status": "success", "output": expected}

    monkeypatch.setenv("MODELOG_JOB", json.dumps(sent(api)))
    monkeypatch.setattr(sys, "argv", ["train.py"])
    monkeypatch.setattr("signal.signal", lambda *_arguments: None)  # this process keeps its own
    with pytest.raises(SystemExit) as exited:
        executed(in_container, "__main__")
    assert exited.value.code == 0
    assert api.requests[-1].json["output"]["rows"] == 2

    monkeypatch.setattr(in_process, "_registered", {})
    executed(here, "pricing")
    registered = in_process.registered("price-predict")
    assert registered is not None
    assert registered({"input": JOB}) == expected


def test_the_handlers_of_the_guide_are_handlers_and_its_policies_name_every_call() -> None:
    documents = [json.loads(block) for block in blocks("json")]
    handlers = [each for each in documents if "type" in each]
    assert [each["type"] for each in handlers] == ["lambda", "ecs_task", "in_process"]
    for each in handlers:
        msgspec.convert(each, Handler)
    actions = {statement["Action"] for each in documents for statement in each.get("Statement", [])}
    assert actions == {
        "lambda:InvokeFunction",
        "ecs:RunTask",
        "ecs:DescribeTasks",
        "iam:PassRole",
    }
    [definition] = [each for each in documents if "family" in each]
    assert definition["containerDefinitions"][0]["name"] == EcsSettings().container


def test_every_setting_of_dispatch_is_in_the_guide() -> None:
    for field in EcsSettings.__struct_fields__:
        assert f"`MODELOG_ECS_{field.upper()}`" in GUIDE
    for field in Settings.__struct_fields__:
        if field.endswith("_concurrency"):
            default = getattr(Settings(), field)
            assert f"| `MODELOG_{field.upper()}` | {default} |" in GUIDE
