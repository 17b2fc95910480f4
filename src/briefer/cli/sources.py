"""``briefer sources``: what was read from a folder, and what of it may be cited."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

import click

from briefer.claims import source_ids
from briefer.cli.options import examples, folder_options, table_or_json, talk_options

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.cli.terminal import Terminal


@click.command(
    epilog=examples(
        "briefer sources --topic russia-strikes",
        "briefer sources --sources articles/ --format json",
        "briefer sources --topic russia-strikes --text S1",
    )
)
@folder_options
@table_or_json("How to show what was read.")
@click.option(
    "--text", "name", metavar="FILE", help="Print that source's text, lines not to be cited marked."
)
@talk_options
def sources(terminal: Terminal, *, folder: Path, form: Literal["table", "json"], name: str | None) -> None:
    """Show what was read, and what may not be cited.

    Lists title, publisher, date, sentences, origin and the lines that may not be cited, with reasons. FILE
    is a file name, its stem, or an id such as S1.
    """
    from briefer.cli.reading_list import as_json, as_lines, marked_text  # noqa: PLC0415 - pydantic; not for --help
    from briefer.stages.corpus import gather  # noqa: PLC0415 - the readers; --help must not pay for them

    with terminal.progress() as progress:
        progress("reading the sources")
        corpus = gather(folder)
    if name is not None:
        (source_id,) = source_ids([name], corpus)
        click.echo("\n".join(marked_text(corpus.document(source_id))))
    elif form == "json":
        click.echo(json.dumps(as_json(corpus), indent=2))
    else:
        click.echo("\n".join(as_lines(corpus)))
