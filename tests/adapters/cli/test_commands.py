"""What all commands have in common."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from adapters.cli.main import main
from adapters.store.log import open_log

WITHOUT_AN_ANSWER = {"serve"}


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield before + name, command


COMMANDS = dict(commands(main))


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_and_can_answer_in_json(name: str) -> None:
    shown = CliRunner().invoke(main, [*name.split(), "--help"])
    assert shown.exit_code == 0
    options = {option for each in COMMANDS[name].params for option in each.opts}
    assert ("--json" in options) != (name in WITHOUT_AN_ANSWER)
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            assert parameter.help, parameter.name


@pytest.mark.parametrize(
    ("mistyped", "meant"),
    [
        (["histroy"], "history"),
        (["audit", "verfy"], "verify"),
        (["import", "mlfow"], "mlflow"),
        (["history", "--jsno", "x"], "--json"),
        (["token", "--clinet", "x"], "--client"),
    ],
)
def test_what_was_meant_is_guessed(mistyped: list[str], meant: str) -> None:
    said = CliRunner().invoke(main, mistyped)
    assert said.exit_code == 2
    assert f"Did you mean '{meant}'?" in said.output


def test_a_token_as_json(tmp_path: Path) -> None:
    arguments = ["token", "--home", str(tmp_path), "--ttl", "60"]
    answer = json.loads(CliRunner().invoke(main, [*arguments, "--json"]).output)
    assert answer["expires_in"] == 60
    assert answer["token"].count(".") == 2
    assert CliRunner().invoke(main, arguments).output.count(".") == 2


def test_the_document_with_and_without_the_flag() -> None:
    plain = CliRunner().invoke(main, ["openapi"]).output
    assert CliRunner().invoke(main, ["openapi", "--json"]).output == plain
    assert json.loads(plain)["openapi"].startswith("3.1")


def test_bash_completes_commands_and_options() -> None:
    bash = shutil.which("bash")
    assert bash is not None
    script = subprocess.run(
        [sys.executable, "-c", "from adapters.cli.main import main; main(prog_name='modelog')"],
        env={**os.environ, "_MODELOG_COMPLETE": "bash_source"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert "complete -o nosort -F _modelog_completion modelog" in script
    completions = {"modelog his": "plain,history", "modelog doctor --js": "plain,--json"}
    for words, expected in completions.items():
        done = subprocess.run(
            [sys.executable, "-c", "from adapters.cli.main import main; main(prog_name='modelog')"],
            env={
                **os.environ,
                "_MODELOG_COMPLETE": "bash_complete",
                "COMP_WORDS": words,
                "COMP_CWORD": str(len(words.split()) - 1),
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.stdout.splitlines() == [expected]


def test_a_backup_as_json(tmp_path: Path) -> None:
    url, file = f"sqlite:///{tmp_path / 'modelog.db'}", tmp_path / "copy.db"
    open_log(url).close()
    done = CliRunner().invoke(main, ["backup", str(file), "--database-url", url, "--json"])
    assert done.exit_code == 0, done.output
    made = json.loads(done.stdout)
    assert made == {"file": str(file), "position": 0, "bytes": file.stat().st_size}
