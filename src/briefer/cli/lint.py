"""``briefer lint``: does a text take a side?"""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Literal

import click

from briefer.cli.draft_text import decoded
from briefer.cli.failures import REJECTED
from briefer.cli.options import examples, table_or_json, talk_options

if TYPE_CHECKING:
    from briefer.cli.terminal import Terminal
    from briefer.neutrality.manuscript import Form

_PLAIN = (".txt", ".text")
"""Endings of files that are read line by line; whatever else is called is read as Markdown."""


@click.command(
    epilog=examples(
        "briefer lint draft.md",
        "briefer lint draft.txt --format json",
        "briefer lint - < draft.md",
    )
)
@click.argument("text", metavar="FILE", type=click.File("rb"))
@table_or_json("How to show what was found.")
@talk_options
def lint(terminal: Terminal, *, text: IO[bytes], form: Literal["table", "json"]) -> None:
    """Look for words that take a side in a text.

    Shows loaded words outside quotation marks, and verbs that cast doubt on one side only, with their places
    and what to write instead. FILE is Markdown (a briefing.md of ours, too), a Word file or, called .txt,
    plain text; "-" is stdin. No sources are needed. Exits with 4 when a word takes a side in the text's own voice.
    """
    from briefer.cli.lint_text import as_json, as_lines  # noqa: PLC0415 - pydantic; --help must not pay it
    from briefer.neutrality.lint import lint as look_through  # noqa: PLC0415 - as above

    kind: Form = "plain" if text.name.lower().endswith(_PLAIN) else "markdown"
    looked = look_through(decoded(text.read(), text.name), kind)
    click.echo(json.dumps(as_json(looked), indent=2) if form == "json" else "\n".join(as_lines(looked)))
    firm = sum(remark.severity == "block" for remark in looked.remarks)
    terminal.say(
        f"{looked.sentences} sentences: {firm} words to replace, {len(looked.remarks) - firm} to look at"
    )
    if firm:
        click.get_current_context().exit(REJECTED)
