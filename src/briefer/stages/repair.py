"""What becomes of a rejected sentence: it is mended once, or the source's own words take its place, or it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefer.drafting.leaning import leans
from briefer.drafting.mending import mended
from briefer.drafting.own_voice import speaks_as_itself
from briefer.drafting.own_words import copies
from briefer.language.reading import Reading
from briefer.neutrality.quoted import with_quotes
from briefer.records import BOTTOM_LINE, Citation, Draft, Published, Rejected, Statement, Verdict
from briefer.records.briefing import Outcome
from briefer.text.diff import word_diff

Examine = Callable[[str, Statement], Verdict]
"""Verifies a text in the place of a statement, against the sources that the statement cites."""

Mend = Callable[[Sequence[tuple[Statement, Verdict]]], Sequence[str | None]]
"""Writes rejected sentences anew, told why they were rejected; None where nothing could be written."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Every drafted sentence, either published or rejected with what became of it."""

    published: tuple[Published, ...]
    rejected: tuple[Rejected, ...]


def settle(draft: Draft, examine: Examine, *, mend: Mend | None = None) -> Settled:
    """Verify each statement; mend, replace or drop the rejected ones. Order is kept.

    Only what a model wrote is sent back to it, and only once. Whatever takes a sentence's place is verified like
    any other; a source's raw sentence must not lean on what stood before it.
    """
    verdicts = [examine(statement.text, statement) for statement in draft.statements]
    judged = list(zip(draft.statements, verdicts, strict=True))
    again = _mended(judged, examine, mend) if mend else {}
    published: list[Published] = []
    rejected: list[Rejected] = []
    for statement, verdict in judged:
        if verdict.accepted:
            published.append(_published(statement, statement.text, verdict))
            continue
        instead, steps = _instead(statement, verdict, examine, again.get(statement.id))
        published += [instead] if instead else []
        rejected += steps
    return Settled(tuple(published), tuple(rejected))


def with_summary(settled: Settled, summary: Sequence[Statement], examine: Examine) -> Settled:
    """Put a summary in the place of the bottom line if every sentence of it is verified; else keep the bottom line.

    A rejected summary is listed; the verified sentences that it summed up stand in its place.
    """
    judged = [(statement, examine(statement.text, statement)) for statement in summary]
    failed = tuple(_rejected(s, s.text, verdict, "quoted") for s, verdict in judged if not verdict.accepted)
    if failed or not judged:
        return Settled(settled.published, settled.rejected + failed)
    top = tuple(_published(statement, statement.text, verdict) for statement, verdict in judged)
    below = tuple(sentence for sentence in settled.published if sentence.section != BOTTOM_LINE)
    return Settled(top + below, settled.rejected)


def _mended(judged: Sequence[tuple[Statement, Verdict]], examine: Examine, mend: Mend) -> dict[str, str]:
    """Return the new sentences by the id of the statement; one that only repeats the rejected one is none.

    Where the findings name the very words to put in, code puts them in and the model is not asked.
    """
    waiting = [pair for pair in judged if not pair[1].accepted and pair[0].drafted_by == "model"]
    by_code = {
        statement.id: new for statement, verdict in waiting if (new := _by_code(statement, verdict, examine))
    }
    asked = [pair for pair in waiting if pair[0].id not in by_code]
    pairs = zip(asked, mend(asked), strict=True)
    return by_code | {statement.id: new for (statement, _), new in pairs if new and new != statement.text}


def _by_code(statement: Statement, verdict: Verdict, examine: Examine) -> str | None:
    text = mended(statement.text, verdict, with_quotes=lambda words: with_quotes(Reading(words)))
    return text if text and examine(text, statement).accepted else None


def _instead(
    statement: Statement, verdict: Verdict, examine: Examine, new: str | None
) -> tuple[Published | None, list[Rejected]]:
    """Return what takes the place of a rejected sentence, and the steps that led there."""
    steps: list[tuple[str, Verdict]] = [(statement.text, verdict)]
    if new is not None:
        again = examine(new, statement)
        if again.accepted:
            return _published(statement, new, again), [_rejected(statement, *steps[0], "repaired")]
        steps.append((new, again))
    quoted = next(_own_words(statement, examine), None)
    outcome: Outcome = "quoted" if quoted else "dropped"
    return quoted, [_rejected(statement, text, told, outcome) for text, told in steps]


def _own_words(statement: Statement, examine: Examine) -> Iterator[Published]:
    """Yield the sentence in the source's words where it is verified: as it was drafted, or as it stands there."""
    own = statement.replace(drafted_by="source")
    for words in _own_wordings(statement):
        verdict = examine(words, own)
        if verdict.accepted:
            yield _published(own, words, verdict)


def _own_wordings(statement: Statement) -> Iterator[str]:
    if statement.instead is not None:
        yield statement.instead
    sentence = Reading(" ".join(statement.citations[0].quote.split()))
    if not leans(sentence) and not speaks_as_itself(sentence):
        yield from dict.fromkeys((with_quotes(sentence), sentence.text))


def _published(statement: Statement, text: str, verdict: Verdict) -> Published:
    cited = {(citation.source, citation.span): citation for citation in statement.citations}
    copied = bool(statement.instead) and copies(text, statement.instead or "")
    return Published(
        id=statement.id,
        section=statement.section,
        text=text,
        citations=tuple(cited.values()),
        verdict=verdict,
        drafted_by="source" if copied else statement.drafted_by,
    )


def _rejected(statement: Statement, text: str, verdict: Verdict, outcome: Outcome) -> Rejected:
    nearest: Citation = next(iter(verdict.evidence), statement.citations[0])
    diff = word_diff(text, " ".join(nearest.quote.split()))
    return Rejected(text=text, verdict=verdict, nearest=nearest, diff=diff, outcome=outcome)
