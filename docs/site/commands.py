"""The reference of the command line, from the commands themselves."""

import inspect
from collections.abc import Iterator

import click

from adapters.cli.main import main
from docs.site.tables import code, prose, table

INTRODUCTION = """\
<!-- Written by `make reference` from the commands themselves. -->

# Commands

`modelog COMMAND --help` says the same. In a checkout the command is `.venv/bin/modelog`. What has
a variable in parentheses can be set by it as well: see [settings](settings.md). A command ends with
0, or with another code and a line that says what was wrong.
"""


def commands_page() -> str:
    """The whole page."""
    return "\n".join([INTRODUCTION, *_sections("modelog", main)])


def _sections(path: str, command: click.Command) -> Iterator[str]:
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            below = command.get_command(click.Context(command), name)
            assert below is not None
            if not below.hidden:
                yield from _sections(f"{path} {name}", below)
        return
    with click.Context(command, info_name=path) as context:
        usage = " ".join([path, *command.collect_usage_pieces(context)])
    yield f"## {path}\n"
    yield f"```text\n{usage}\n```\n"
    yield prose(inspect.cleandoc(command.help or "").replace("\b\n", "")) + "\n"
    rows = [
        (code(", ".join(each.opts + each.secondary_opts)), _value(each), prose(each.help or ""))
        for each in command.params
        if isinstance(each, click.Option) and not each.hidden
    ]
    yield table(("option", "value", "meaning"), rows)


def _value(option: click.Option) -> str:
    if option.is_flag:
        return ""
    if isinstance(option.type, click.Choice):
        return ", ".join(code(each) for each in option.type.choices)
    return option.type.name + (", repeatable" if option.multiple else "")
