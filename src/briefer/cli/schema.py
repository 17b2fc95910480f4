"""``briefer schema``: what briefing.json looks like, as a JSON Schema."""

from __future__ import annotations

import click

from briefer.cli.options import examples


@click.command(
    epilog=examples(
        "briefer schema > briefing.schema.json",
    )
)
def schema() -> None:
    """Print the JSON Schema of briefing.json."""
    from briefer.outputs.json import schema as json_schema  # noqa: PLC0415 - pydantic; --help must not pay it

    click.echo(json_schema().rstrip("\n"))
