"""``briefer check``: claims in, one verdict a line out."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

import click

from briefer.claims import read_claims
from briefer.cli.files import results_to
from briefer.cli.options import examples, folder_options, talk_options
from briefer.cli.setting_options import judge_options, seated_for

if TYPE_CHECKING:
    from briefer.cli.terminal import Terminal
    from briefer.configuration import Effective

FAULTY_LINES = 2


@click.command(
    epilog=examples(
        "briefer check claims.jsonl --sources articles/",
        "briefer check claims.jsonl --sources articles/ --format table",
        "briefer check - --sources articles/ --out verdicts.jsonl < claims.jsonl",
    )
)
@click.argument("claims", metavar="CLAIMS.jsonl", type=click.File("rb"))
@folder_options
@judge_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "table"]),
    default="jsonl",
    show_default=True,
    help="How to show the verdicts.",
)
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Write there, not to stdout.")
@talk_options
def check(  # noqa: PLR0913 - click hands over every option as a parameter
    terminal: Terminal,
    *,
    folder: Path,
    held: Effective,
    claims: IO[bytes],
    form: Literal["jsonl", "table"],
    out: Path | None,
) -> None:
    """Check a file of claims, one verdict a line.

    Each line of CLAIMS.jsonl is {"id": …, "claim": "…", "source": …}; "-" reads them from stdin. "source"
    is a file name, its stem, a list of these (they must support the claim together), or left out (any
    single source). A line that cannot be checked says why; the others are checked, and the exit code is 2.
    """
    from briefer.cli.answers import WRITERS, answers  # noqa: PLC0415 - pydantic; --help must not pay it
    from briefer.library import open_library  # noqa: PLC0415 - the whole verifier; --help must not pay it

    with terminal.progress() as progress:
        progress("reading the sources")
        library = open_library(folder, judge=seated_for(held.settings))
    with results_to(out) as stream:
        faults = WRITERS[form](answers(read_claims(claims), library), stream)
    if faults:
        terminal.say(f"{faults} lines could not be checked; each says why")
        click.get_current_context().exit(FAULTY_LINES)
