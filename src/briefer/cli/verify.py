"""``briefer verify``: is every sentence of a draft, or of a bundle, in the sources it cites?"""

from __future__ import annotations

import json
import sys
from typing import IO, TYPE_CHECKING, Literal

import click

from briefer.cli.draft_text import decoded, is_word_file
from briefer.cli.failures import REJECTED
from briefer.cli.options import examples, folder_of, table_or_json, talk_options, topic_and_sources
from briefer.cli.proof import is_bundle, prove_bundle
from briefer.cli.setting_options import judge_options, seated_for
from briefer.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.cli.terminal import Terminal
    from briefer.cli.verdicts import Row
    from briefer.configuration import Effective
    from briefer.records import Verdict
    from briefer.stages.draft_reading import DraftSentence


@click.command(
    epilog=examples(
        "briefer verify draft.md --sources articles/",
        "briefer verify draft.md --sources articles/ --format json",
        "briefer verify out/russia-strikes/briefing.md --topic russia-strikes",
        "briefer verify out/articles/briefing.zip",
    )
)
@click.argument("draft", metavar="DRAFT", type=click.File("rb"))
@topic_and_sources
@judge_options
@table_or_json("How to show the verdicts.")
@talk_options
def verify(  # noqa: PLR0913 - click hands over every option as a parameter
    terminal: Terminal,
    *,
    topic: str | None,
    sources: Path | None,
    held: Effective,
    draft: IO[bytes],
    form: Literal["table", "json"],
) -> None:
    """Check a draft in Markdown or Word, sentence by sentence, or a sealed bundle.

    Each sentence is checked against the sources it cites. Citations may be footnotes or brackets; they name
    sources by id (S1), file name or stem. DRAFT may be "-" for stdin, and may be a briefing.md or briefing.docx
    of ours. Exits with 4 when any sentence is rejected.

    A bundle (of "briefer make --bundle") holds its own sources: it is proved that nothing in it was changed, and
    that its sources bear out each citation and each sentence. Exits with 4 where that fails.
    """
    data = draft.read()
    if not is_word_file(data, draft.name) and is_bundle(data, draft.name):
        _refuse_folder(topic, sources)
        prove_bundle(terminal, data, draft.name, judge=seated_for(held.settings), form=form)
    else:
        _verify_draft(terminal, decoded(data, draft.name), folder_of(topic, sources), held=held, form=form)


def _refuse_folder(topic: str | None, sources: Path | None) -> None:
    if topic is not None or sources is not None:
        msg = "a bundle holds its own sources; leave out --topic and --sources"
        raise UsageError(msg)


def _verify_draft(
    terminal: Terminal, text: str, folder: Path, *, held: Effective, form: Literal["table", "json"]
) -> None:
    from briefer.cli.verdict_text import show  # noqa: PLC0415 - pydantic; --help must not pay it
    from briefer.library import open_library  # noqa: PLC0415 - the whole verifier; --help must not pay it

    with terminal.progress() as progress:
        progress("reading the sources")
        library = open_library(folder, judge=seated_for(held.settings))
        progress("checking the draft")
        outcome = library.verify(text)
    if form == "json":
        click.echo(json.dumps([_as_json(sentence, verdict) for sentence, verdict in outcome], indent=2))
    else:
        show([_row(n, s, verdict) for n, (s, verdict) in enumerate(outcome, start=1)], sys.stdout)
    rejected = sum(not verdict.accepted for _, verdict in outcome)
    terminal.say(f"{len(outcome)} sentences: {len(outcome) - rejected} supported, {rejected} rejected")
    if rejected:
        click.get_current_context().exit(REJECTED)


def _row(number: int, sentence: DraftSentence, verdict: Verdict) -> Row:
    from briefer.cli.verdicts import verdict_row  # noqa: PLC0415 - pydantic; --help must not pay it

    return verdict_row(" ".join([f"{number}.", *sentence.sources]), sentence.text, verdict)


def _as_json(sentence: DraftSentence, verdict: Verdict) -> dict[str, object]:
    return {
        "text": sentence.text,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "sources": list(sentence.sources),
        "unknown": list(sentence.unknown),
        "verdict": verdict.model_dump(mode="json"),
    }
