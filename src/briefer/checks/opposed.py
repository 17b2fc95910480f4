"""Does the source have the opposite beside the same word: "the southern end" for "the northern end"?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from briefer.checks.case import Case
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.figures import Figure
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.lexicon import relation
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Finding


class _Beside(NamedTuple):
    """A word with the one right before or behind it, and the measure to which that belongs: "ten weeks early"."""

    word: Token
    other: Token
    follows: bool
    measure: Figure | None

    @property
    def told(self) -> str:
        """Both words in the order in which they stand."""
        return " ".join(token.text for token in sorted((self.word, self.other), key=lambda t: t.start))


def opposed(case: Case) -> Iterator[Finding]:
    """Yield a finding for a word of the claim whose opposite, and not it, stands beside the same word in a passage."""
    ours = [pair for pair in _beside(case.claim) if not case.claim.inside_quotation(pair.word.span)]
    for passage in case.passages if ours else ():
        theirs = _beside(passage.reading)
        carries = passage in case.carrying
        for one in ours:
            for other in theirs:
                alike = _same_place(one, other) and (carries or one.measure is not None)
                if alike and _excludes(case, passage.reading, one.word, other.word):
                    message = f"The source says “{other.told}”, not “{one.told}”."
                    source = (passage.article, other.word.span)
                    yield case.finding("comparison-flipped", message, claim=one.word.span, source=source)


@once
def _beside(reading: Reading) -> tuple[_Beside, ...]:
    """Return each word that is no name with one right beside it, where both tell something."""
    return tuple(_pairs(reading))


def _pairs(reading: Reading) -> Iterator[_Beside]:
    for one, other in pairwise(reading.tokens):
        if other.start - one.end == 1 and weight(one.text) > 0 and weight(other.text) > 0:
            if one.text.islower():
                yield _Beside(one, other, follows=False, measure=None)
            if other.text.islower():
                measure = next((f for f in reading.figures if f.span.covers(one.span)), None)
                yield _Beside(other, one, follows=True, measure=measure)


def _same_place(one: _Beside, other: _Beside) -> bool:
    """Tell whether two words stand on the same side of the same word, and of the same measure if it is one."""
    if one.other.stem != other.other.stem or one.follows != other.follows:
        return False
    if one.measure is None or other.measure is None:
        return one.measure is other.measure
    return agree(one.measure, other.measure)


def _excludes(case: Case, reading: Reading, one: Token, other: Token) -> bool:
    """Tell whether two words are opposites, of which each side has only its own."""
    said = one.stem in reading.stems or other.stem in case.claim.stems
    return not said and relation(one.stem, other.stem) == "opposite"
