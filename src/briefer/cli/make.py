"""``briefer make``: from a folder of sources to a briefing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefer.cli.options import examples, folder_options, talk_options
from briefer.settings import FEWEST_WORDS, FORMATS, MOST_WORDS, NO_MODEL, WORDS, Format, MakeOptions

if TYPE_CHECKING:
    from briefer.cli.terminal import Terminal
    from briefer.records import Briefing


class _Formats(click.ParamType[object]):
    """A list such as ``md,pdf``; which formats exist is for MakeOptions to say."""

    name = "formats"

    def convert(self, value: object, _option: click.Parameter | None, _ctx: click.Context | None) -> object:
        if not isinstance(value, str):
            return value
        return tuple(dict.fromkeys(name.strip() for name in value.split(",")))


@click.command(
    epilog=examples(
        "briefer make --topic russia-strikes",
        "briefer make --sources articles/ --words 600 --format md,pdf",
        "briefer make --sources articles/ --out briefings --strict",
    )
)
@folder_options
@click.option(
    "--words",
    type=click.IntRange(FEWEST_WORDS, MOST_WORDS),
    default=WORDS,
    show_default=True,
    help="Length to aim at.",
)
@click.option(
    "--format",
    "formats",
    type=_Formats(),
    metavar="LIST",
    default=",".join(FORMATS),
    show_default=True,
    help="What to write, separated by commas.",
)
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path),
    default=Path("out"),
    show_default=True,
    help="Parent of the briefing's folder.",
)
@click.option("--strict", is_flag=True, help="Exit with 4 when a drafted sentence had to be dropped.")
@click.option(
    "--model",
    metavar="NAME",
    envvar="BRIEFER_MODEL",
    default=NO_MODEL,
    show_default=True,
    show_envvar=True,
    help="'none' drafts from the sources' own sentences, the only way in this version; 'auto' is the same.",
)
@talk_options
def make(  # noqa: PLR0913 - click hands over every option as a parameter
    terminal: Terminal,
    *,
    folder: Path,
    words: int,
    formats: tuple[Format, ...],
    out: Path,
    strict: bool,
    model: str,
) -> None:
    """Make a briefing of a folder of sources.

    Every sentence is verified. Writes OUT/TOPIC/ and prints that folder. The briefing that stood there
    before moves to OUT/TOPIC/runs/.
    """
    options = MakeOptions(
        words=words, formats=formats, out=out, strict=strict, model=_model(model, terminal=terminal)
    )
    from briefer.api import refuse_dropped  # noqa: PLC0415 - the whole engine; not for --help
    from briefer.pipeline import make as make_briefing  # noqa: PLC0415 - as above

    with terminal.progress() as progress:
        run = make_briefing(folder, options, progress=progress)
    terminal.say(_summary(run.briefing))
    click.echo(run.folder)
    if strict:
        refuse_dropped(run.briefing)


def _model(name: str, *, terminal: Terminal) -> str:
    if name != "auto":
        return name
    terminal.say("this version drafts without a model; 'auto' means 'none'")
    return NO_MODEL


def _summary(briefing: Briefing) -> str:
    words = sum(len(sentence.text.split()) for sentence in briefing.published)
    used = sum(source.used for source in briefing.sources)
    return (
        f"{len(briefing.published)} sentences, {words} words, from {used} of "
        f"{len(briefing.sources)} sources; {len(briefing.rejected)} rejected"
    )
