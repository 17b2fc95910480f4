"""``briefer stale``: do the sources of a finished run still say what it says?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from briefer.cli.failures import REJECTED
from briefer.cli.options import examples, run_options, table_or_json, talk_options

if TYPE_CHECKING:
    from briefer.cli.terminal import Terminal
    from briefer.runs.reread import Found


@click.command(
    epilog=examples(
        "briefer stale out/russia-strikes",
        "briefer stale out/articles --sources articles/ --format json",
    )
)
@run_options
@table_or_json("How to show what lost its evidence.")
@talk_options
def stale(terminal: Terminal, *, path: Path, folder: Path | None, form: Literal["table", "json"]) -> None:
    """Check a finished briefing against its sources as they are today.

    Lists each statement of RUN that lost its evidence, or stands on other words, because a source was changed,
    moved or taken away. The same words at another place of the file are fine. Exits with 4 when any was lost.
    """
    from briefer.cli.fates import counted, show_as_json, show_as_lines  # noqa: PLC0415 - pydantic; --help must not pay it
    from briefer.runs.opened import open_run  # noqa: PLC0415 - as above
    from briefer.runs.reread import reread  # noqa: PLC0415 - the whole verifier; --help must not pay it
    from briefer.runs.stale import stale as stale_fates  # noqa: PLC0415 - as above

    with open_run(path) as run, terminal.progress() as progress:
        progress("reading the sources")
        again = reread(run, folder)
        fates = stale_fates(run, again)
    other = [found for found in again.found if found.state != "same"]
    if form == "json":
        show_as_json(fates, run=str(path), sources=list(map(_as_json, other)))
    else:
        show_as_lines(fate for fate in fates if fate.outcome != "stands")
    for found in other:
        terminal.say(f"{found.entry.id}: {found.told}")
    told = f"{len(fates)} statements cite what is not as it was: {counted(fates)}"
    terminal.say(told if fates else "every statement stands on its sources as they were")
    if any(fate.outcome == "falls" for fate in fates):
        click.get_current_context().exit(REJECTED)


def _as_json(found: Found) -> dict[str, str]:
    return {"id": found.entry.id, "file": found.entry.file, "state": found.state, "told": found.told}
