"""``briefer make``: from a folder of sources to a briefing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from briefer.cli.options import examples, folder_options, talk_options
from briefer.cli.setting_options import setting_options
from briefer.errors import LimitReachedError

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.cli.terminal import Terminal
    from briefer.configuration import Effective
    from briefer.llm.usage import StepUsage
    from briefer.records import Briefing


@click.command(
    epilog=examples(
        "briefer make --topic russia-strikes",
        "briefer make --sources articles/ --words 600 --format md,pdf",
        "briefer make --sources articles/ --out briefings --strict",
        "briefer make --sources articles/ --since out/articles --bundle",
    )
)
@folder_options
@setting_options
@talk_options
def make(terminal: Terminal, *, folder: Path, held: Effective) -> None:
    """Make a briefing of a folder of sources.

    Every sentence is verified. Writes OUT/TOPIC/ and prints that folder. The briefing that stood there
    before moves to OUT/TOPIC/runs/.
    """
    from briefer.api import refuse_dropped  # noqa: PLC0415 - the whole engine; not for --help
    from briefer.pipeline import make as make_briefing  # noqa: PLC0415 - as above
    from briefer.writers import hint  # noqa: PLC0415 - as above

    settings = held.settings
    if held.origins["model"] == "default" and settings.replay is None and not terminal.quiet:
        terminal.say(hint(environ=os.environ))
    with terminal.progress(kept=True) as progress:
        run = make_briefing(folder, settings, progress=progress)
    if run.usage:
        terminal.table([_HEAD, *map(_cost, run.usage)])
    terminal.say(_summary(run.briefing))
    if settings.bundle:
        terminal.say(_sealed(run.folder))
    click.echo(run.folder)
    _tell_end(terminal, run.stopped_by)
    if settings.strict:
        refuse_dropped(run.briefing)


_HEAD = ("step", "calls", "known before", "tokens in", "tokens out", "cost", "seconds")


def _cost(step: StepUsage) -> tuple[str, ...]:
    """Return a row of the table of costs; a dash where no price is known."""
    from briefer.llm.telling import money  # noqa: PLC0415 - pydantic; not for --help

    counts = (step.calls, step.cached, step.tokens_in, step.tokens_out)
    cost = "–" if step.cost is None else money(step.cost)
    return (step.step, *(f"{count:,}" for count in counts), cost, f"{step.seconds:.0f}")


def _tell_end(terminal: Terminal, stopped_by: BaseException | None) -> None:
    """Say what broke the writing off; a limit that the user set is no failure, the rest is."""
    if isinstance(stopped_by, LimitReachedError):
        terminal.say(f"{stopped_by}; the other sentences are the sources' own")
    elif stopped_by is not None:
        raise stopped_by


def _sealed(folder: Path) -> str:
    """Return the digest of the bundle, by which anybody can tell that it is this one."""
    from briefer.runs.manifest import digest  # noqa: PLC0415 - pydantic; not for --help
    from briefer.runs.sealed import BUNDLE  # noqa: PLC0415 - as above

    return f"{BUNDLE} has the SHA-256 {digest((folder / BUNDLE).read_bytes())}"


def _summary(briefing: Briefing) -> str:
    words = sum(len(sentence.text.split()) for sentence in briefing.published)
    used = sum(source.used for source in briefing.sources)
    return (
        f"{len(briefing.published)} sentences, {words} words, from {used} of "
        f"{len(briefing.sources)} sources; {len(briefing.rejected)} rejected"
    )
