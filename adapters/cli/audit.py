"""`modelog audit`: what auditors do with the log itself."""

import click

from adapters.cli.audit_chain import chain
from adapters.cli.audit_export import export
from adapters.cli.audit_verify import verify


@click.group()
def audit() -> None:
    """The log asked, taken elsewhere, and proven."""


audit.add_command(verify)
audit.add_command(export)
audit.add_command(chain)
