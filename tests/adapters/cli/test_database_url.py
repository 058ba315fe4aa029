"""A database URL that cannot be used is said in a line, which never repeats what it holds."""

import pytest
from click.testing import CliRunner

from adapters.cli.main import main

COMMANDS = [["history", "a-model"], ["serve", "--port", "0"]]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize(
    "url",
    [
        "mysql://user:s3cr3t@host/database",
        "user:s3cr3t@host",
        "sqlite://",
        "postgresql://user:s3cr3t%zz@host/database",
        "postgresql://user:s3cr3t/with@host:5432/database",
        "postgresql://user@host:s3cr3t/database",
        "postgresql://user:s3cr3t@host/database?no_such_option=1",
    ],
)
def test_a_url_of_no_store_is_told_without_its_password(
    tmp_path_factory: pytest.TempPathFactory, command: list[str], url: str
) -> None:
    home = tmp_path_factory.mktemp("home")
    given = [*command, "--home", str(home), "--database-url", url]
    result = CliRunner().invoke(main, given)
    assert result.exit_code == 1
    *_, said = result.output.strip().splitlines()
    assert said.startswith("Error: MODELOG_DATABASE_URL: ")
    assert "s3cr3t" not in result.output
    assert "Traceback" not in result.output
