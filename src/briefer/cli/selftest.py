"""``briefer selftest``: does the verifier find errors that are planted into the sources' own sentences?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from briefer.cli.options import examples, folder_options, table_or_json, talk_options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.cli.terminal import Terminal
    from briefer.records import SelfTest


@click.command(
    epilog=examples(
        "briefer selftest --topic russia-strikes",
        "briefer selftest --sources articles/ --format json",
    )
)
@folder_options
@table_or_json("How to show what was caught.")
@talk_options
def selftest(terminal: Terminal, *, folder: Path, form: Literal["table", "json"]) -> None:
    """Plant errors into sentences of the sources, and see whether they are caught.

    Takes sentences of each source, makes copies with one known error each (figure, date, speaker, negation …),
    and verifies both. What was missed is listed. The same sources give the same errors. No model is asked.
    """
    from briefer.library import open_library  # noqa: PLC0415 - the whole verifier; --help must not pay it
    from briefer.outputs.trying import summary  # noqa: PLC0415 - pydantic; as above
    from briefer.selftest import of_sources  # noqa: PLC0415 - as above

    with terminal.progress() as progress:
        progress("reading the sources")
        library = open_library(folder)
        progress("planting errors")
        tested = of_sources(library)
    click.echo(tested.model_dump_json(indent=2) if form == "json" else "\n".join(_lines(tested)))
    terminal.say(summary(tested))


def _lines(tested: SelfTest) -> Iterator[str]:
    """Yield the counts by kind, then each miss and each true sentence that was rejected."""
    from briefer.outputs.visible import line  # noqa: PLC0415 - with the rest

    yield from (f"{count.kind:<12}{count.caught:>4} of {count.planted:>3} caught" for count in tested.kinds)
    for missed in tested.missed:
        yield ""
        yield f"let pass: {missed.kind}, {line(missed.change)} ({', '.join(missed.sources)})"
        yield f"    {line(missed.planted)}"
    for text in tested.wrongly_rejected:
        yield ""
        yield "rejected, though true:"
        yield f"    {line(text)}"
