"""Is what the sentence tells farther along than in the source: charged for suspected, dropped for put off?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Self

from briefer.checks.case import Case, Passage
from briefer.language.matter import one_matter
from briefer.language.mood.held import held_verbs
from briefer.language.mood.modality import mood_of
from briefer.language.mood.steps import Step, steps_of
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import find_slots
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.tokens import Token
from briefer.records import Finding, Span

_TAKING_UP: Final = frozenset("it them they this that these those both all".split())


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first word of the claim that names a step that its passages have not reached."""
    if case.claim.language != "en":
        return
    if not any(steps_of(stem) for stem in case.claim.stems):
        return
    denied = {d.core.start for d in case.claim.denials if d.core}
    for place, token in enumerate(case.claim.tokens):
        steps = steps_of(token.stem)
        if not steps or token.start in denied or case.claim.inside_quotation(token.span):
            continue
        if mood_of(case.claim.tokens, place).standing != "fact":
            continue
        for step in steps:
            found = next(_short_of(case, token, step), None)
            objects = _objects(case.claim, token) if found else []
            if found and not _reached(case, token, step, _Object.of(case, objects, found[0])):
                yield _finding(case, token, *found)
                return


def _short_of(case: Case, ours: Token, step: Step) -> Iterator[tuple[Passage, Token]]:
    """Yield the words of the passages that name another step of the same matter, an earlier one of a course."""
    for passage in case.passages:
        for theirs in passage.reading.tokens:
            others = [other for other in steps_of(theirs.stem) if other.course == step.course]
            short = (
                bool(others)
                and theirs.stem not in case.claim.stems
                and all(
                    other.step < step.step or (not step.ordered and other.step != step.step)
                    for other in others
                )
            )
            if short and (
                _one_matter(case.claim, ours, passage.reading, theirs) or _of_all(case, ours, passage)
            ):
                yield passage, theirs


def _of_all(case: Case, ours: Token, passage: Passage) -> bool:
    """Tell whether a passage has what the claim's verb is done to, with the words that tell it from others."""
    told = frozenset().union(*(phrase.stems for phrase in _objects(case.claim, ours)))
    return len(told) > 1 and told <= passage.reading.stems


def _objects(claim: Reading, verb: Token) -> list[Phrase]:
    """Return what the claim's verb is done to, where that is told behind it."""
    slots = (slot for slot in find_slots(claim) if slot.governor.start == verb.start)
    return [s.phrase for s in slots if s.place == "patient" and s.phrase.span.start > verb.start]


class _Object(NamedTuple):
    """What a step was done to, as far as a passage has it: the nouns, and how much or how many of them."""

    heads: frozenset[str]
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, case: Case, phrases: Sequence[Phrase], passage: Passage) -> Self:
        """Read it from the phrases of the claim."""
        spans = [phrase.span for phrase in phrases]
        counted = (f for f in case.claim.figures if any(f.span.touches(span) for span in spans))
        held = tuple(f for f in counted if any(agree(f, other) for other in passage.reading.figures))
        return cls(frozenset(phrase.head.stem for phrase in phrases) & passage.reading.stems, held)

    def stands_in(self, reading: Reading) -> bool:
        """Tell whether a sentence has it, or takes it up by a pronoun, and gives no other figure for it."""
        named = self.heads <= reading.stems or not _TAKING_UP.isdisjoint(reading.folded)
        others = [f for f in reading.figures if any(f.unit == own.unit for own in self.figures)]
        return named and (not others or any(agree(f, own) for f in others for own in self.figures))


def _reached(case: Case, ours: Token, step: Step, done_to: _Object) -> bool:
    """Tell whether the sources say anywhere that this step, or a later one, was reached in the matter.

    ``done_to`` is what it was done to, as far as the passage has it where it tells of the other step.
    """
    return any(
        any(
            other.course == step.course
            and (other.step == step.step or (step.ordered and other.step > step.step))
            for other in steps_of(token.stem)
        )
        and _one_matter(case.claim, ours, reading, token)
        for article in case.articles
        for reading in article.readings
        if done_to.stands_in(reading)
        for place, token in enumerate(reading.tokens)
        if steps_of(token.stem) and _is_done(reading, place)
    )


def _is_done(reading: Reading, place: int) -> bool:
    """Tell whether a step is told as taken, not as denied, asked for or to come; a noun names one that was."""
    token = reading.tokens[place]
    if any(d.core and d.core.start == token.start for d in reading.denials):
        return False
    mood = next((mood for _, mood in held_verbs(reading, [place])), None)
    return mood.standing == "fact" if mood else reading.tokens[max(0, place - 1)].folded != "to"


def _one_matter(claim: Reading, ours: Token, reading: Reading, theirs: Token) -> bool:
    return one_matter(claim, ours.start, reading, theirs.start, aside=frozenset({ours.stem, theirs.stem}))


def _finding(case: Case, ours: Token, passage: Passage, theirs: Token) -> Finding:
    message = f"The source says “{theirs.text}”, not “{ours.text}”."
    source = (passage.article, Span(theirs.start, theirs.end))
    return case.finding("verb-changed", message, claim=ours.span, source=source)
