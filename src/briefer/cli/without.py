"""``briefer without``: what falls if a source is withdrawn?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from briefer.claims import source_ids
from briefer.cli.options import examples, run_options, table_or_json, talk_options

if TYPE_CHECKING:
    from briefer.cli.terminal import Terminal


@click.command(
    epilog=examples(
        "briefer without out/russia-strikes S3",
        "briefer without out/articles harbour.txt gazette --format json",
    )
)
@run_options
@click.argument("names", metavar="SOURCE...", nargs=-1, required=True)
@table_or_json("How to show what falls and what stands.")
@talk_options
def without(
    terminal: Terminal,
    *,
    path: Path,
    folder: Path | None,
    names: tuple[str, ...],
    form: Literal["table", "json"],
) -> None:
    """Show what rests on a source, and would fall without it.

    Each statement of the finished RUN that cites one of the sources (id, file name or stem) is verified again
    on those that are left: the sentences, the rows of the tables, the positions, the days of the timeline.
    """
    from briefer.cli.fates import counted, show_as_json, show_as_lines  # noqa: PLC0415 - pydantic; --help must not pay it
    from briefer.runs.opened import open_run  # noqa: PLC0415 - as above
    from briefer.runs.reread import reread  # noqa: PLC0415 - the whole verifier; --help must not pay it
    from briefer.runs.without import without as fates_without  # noqa: PLC0415 - as above

    with open_run(path) as run, terminal.progress() as progress:
        progress("reading the sources")
        again = reread(run, folder)
        gone = source_ids(names, again.library.corpus)
        progress("verifying on the sources that are left")
        fates = fates_without(run, gone, again)
    if form == "json":
        show_as_json(fates, run=str(path), withdrawn=list(gone))
    else:
        show_as_lines(fates)
    told = f"{len(fates)} statements cite {' or '.join(gone)}"
    terminal.say(f"{told}: {counted(fates)}" if fates else f"no statement cites {' or '.join(gone)}")
