"""What becomes of a rejected sentence: it is mended once, or the source's own words take its place, or it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefer.drafting.fitting import fitted, told
from briefer.drafting.leaning import leans
from briefer.drafting.mending import mended
from briefer.drafting.own_voice import speaks_as_itself
from briefer.drafting.own_words import copies
from briefer.drafting.terser import terser
from briefer.language.reading import Reading
from briefer.neutrality.plain import in_plain_words, takes_side
from briefer.neutrality.quoted import with_quotes
from briefer.records import BOTTOM_LINE, Citation, Draft, Published, Rejected, Statement, Verdict
from briefer.records.briefing import Outcome
from briefer.text.diff import word_diff

Examine = Callable[[str, Statement], Verdict]
"""Verifies a text in the place of a statement, against the sources that the statement cites."""

Mend = Callable[[Sequence[tuple[Statement, Verdict]]], Sequence[str | None]]
"""Writes statements anew whose texts were rejected, told why; None where nothing could be written."""

Step = tuple[str, Verdict]
"""A text that was tried in a statement's place, and what the verifier said of it."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Every drafted sentence, either published or rejected with what became of it."""

    published: tuple[Published, ...]
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True)
class _Tried:
    """A statement and the texts that were tried in its place, the drafted one first; who was asked about which."""

    statement: Statement
    steps: tuple[Step, ...]
    asked: frozenset[tuple[Mend, str]] = frozenset()

    @property
    def last(self) -> str:
        """The text that was tried last."""
        return self.steps[-1][0]

    @property
    def accepted(self) -> str | None:
        """The last text that was verified, None where none was."""
        return next((text for text, verdict in reversed(self.steps) if verdict.accepted), None)

    @property
    def is_open(self) -> bool:
        """Whether a model should try once more: what it wrote was rejected, or is only the source's words."""
        own = self.statement.instead or self.statement.text
        written = self.accepted and not copies(self.accepted, own)
        return self.statement.drafted_by == "model" and not written


def settle(
    draft: Draft, examine: Examine, *, mends: Sequence[Mend] = (), words: int | None = None
) -> Settled:
    """Verify each statement; mend, replace or drop the rejected ones. Order is kept.

    Only what a model wrote is sent back to it, to each of ``mends`` in order, no text twice. Whatever takes a
    sentence's place is verified like any other; a source's raw sentence must not lean on what stood before it. Where
    all would be longer than ``words``, shorter wordings take the place of the best; None sets no limit.
    """
    tried = [_Tried(each, ((each.text, examine(each.text, each)),)) for each in draft.statements]
    tried = [_by_code(each, examine) if each.is_open else each for each in tried]
    for mend in mends:
        tried = _again(tried, examine, mend)
    chosen = [next(_wordings(each, examine), None) for each in tried]
    if words is not None and told(chosen) > words:
        chosen = fitted([tuple(_wordings(each, examine)) for each in tried], words)
    rejected = (failed for each, new in zip(tried, chosen, strict=True) for failed in _failed(each, new))
    return Settled(tuple(filter(None, chosen)), tuple(rejected))


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


def _by_code(tried: _Tried, examine: Examine) -> _Tried:
    """Put the very words in that the findings name, where that is enough: then no model is asked."""
    statement, (text, verdict) = tried.statement, tried.steps[-1]
    new = mended(text, verdict, with_quotes=lambda words: with_quotes(Reading(words)))
    again = examine(new, statement) if new and new != text else None
    return replace(tried, steps=(*tried.steps, (new, again))) if new and again and again.accepted else tried


def _again(tried: Sequence[_Tried], examine: Examine, mend: Mend) -> list[_Tried]:
    """Add what a model writes in the place of each open sentence; one that only repeats an earlier text is none."""
    waiting = [each for each in tried if each.is_open and (mend, each.last) not in each.asked]
    texts = mend([(each.statement.replace(text=each.last), each.steps[-1][1]) for each in waiting])
    pairs = zip(waiting, texts, strict=True)
    new = {each.statement.id: _with(each, text, examine, asked=(mend, each.last)) for each, text in pairs}
    return [new.get(each.statement.id, each) for each in tried]


def _with(tried: _Tried, text: str | None, examine: Examine, *, asked: tuple[Mend, str]) -> _Tried:
    told = text is None or text in {before for before, _ in tried.steps}
    step: tuple[Step, ...] = () if text is None or told else ((text, examine(text, tried.statement)),)
    return replace(tried, steps=(*tried.steps, *step), asked=tried.asked | {asked})


def _wordings(tried: _Tried, examine: Examine) -> Iterator[Published]:
    """Yield what is verified: the texts that were tried, the last first, then the best of the source's words.

    Behind each text it stands once more without what can go when there is no room. Where a text is verified, the
    source's words are those that were drafted: its bare sentence does not say whose it is.
    """
    for text, verdict in reversed(tried.steps):
        if verdict.accepted:
            yield _published(tried.statement, text, verdict)
            yield from _terser(tried.statement, text, examine)
    best = next(_own_words(tried.statement, examine), None)
    if best and (tried.accepted is None or best.text == tried.statement.instead):
        yield best


def _terser(statement: Statement, text: str, examine: Examine) -> Iterator[Published]:
    short = terser(text) if statement.drafted_by == "model" else None
    verdict = examine(short, statement) if short else None
    if short and verdict and verdict.accepted:
        yield _published(statement, short, verdict)


def _failed(tried: _Tried, sentence: Published | None) -> Iterator[Rejected]:
    """Yield the texts that were rejected, with what became of the sentence."""
    written = sentence is not None and any(sentence.text in {text, terser(text)} for text, _ in tried.steps)
    quoted: Outcome = "quoted" if sentence else "dropped"
    outcome: Outcome = "repaired" if written else quoted
    for text, verdict in tried.steps:
        if not verdict.accepted:
            yield _rejected(tried.statement, text, verdict, outcome)


def _own_words(statement: Statement, examine: Examine) -> Iterator[Published]:
    """Yield the sentence in the source's words where it is verified: as it was drafted, or as it stands there."""
    own = statement.replace(drafted_by="source", instead=None)
    for words in _own_wordings(statement):
        verdict = examine(words, own)
        if verdict.accepted:
            yield _published(own, words, verdict)


def _own_wordings(statement: Statement) -> Iterator[str]:
    if statement.instead is not None:
        yield statement.instead
    sentence = Reading(" ".join(statement.citations[0].quote.split()))
    if not leans(sentence) and not speaks_as_itself(sentence):
        own = dict.fromkeys((in_plain_words(sentence.text), with_quotes(sentence), sentence.text))
        yield from (words for words in own if not takes_side(Reading(words), as_it_stands=True))


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
