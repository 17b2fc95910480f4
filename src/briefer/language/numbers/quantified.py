"""What does a quantifier speak of, and what does its sentence say of that?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.locate import content_weights
from briefer.language.numbers.quantifiers import Quantifier, find_quantifiers
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.syntax.segments import segments
from briefer.language.words.likeness import likeness
from briefer.records import Span

_IF: Final = re.compile(r"\b(?:if|whether|unless)\b[^,;]*$", re.IGNORECASE)
_CHANGED_BY: Final = re.compile(
    r"\b(?:rose|ris\w+|gr[eo]w\w*|f[ae]ll\w*|up|down|increas\w+|decreas\w+|reduc\w+|cuts?|dropp?\w*|climb\w*|"
    r"shr[aiu]nk\w*)\s(?:\w+\s){0,3}?by\s$",
    re.IGNORECASE,
)
"""Before a quantifier that is of nothing but what changed: "rose by more than half"."""
_PRONOUNS: Final = frozenset({"them", "us", "you", "whom", "these", "those", "we", "it", "which"})
_BOUND_STEMS: Final = 2
"""Content words that two predicates must share before they are one: a single one may be chance."""
_ALIKE: Final = 2 / 3
"""Share of a predicate's content that marks the same thing although the quantified is named otherwise."""


@dataclass(frozen=True, slots=True)
class Quantified:
    """A quantifier of a sentence: the content stems of what it quantifies, and of what is said of that.

    ``behind`` are those of the whole rest of the sentence.
    """

    quantifier: Quantifier
    about: frozenset[str]
    said: frozenset[str]
    behind: frozenset[str]

    @property
    def rank(self) -> int:
        """How much it speaks of, from 0 for none to 6 for all."""
        return self.quantifier.rank


@once
def find_quantified(reading: Reading) -> tuple[Quantified, ...]:
    """Return the quantifiers of an English sentence with the content on both sides; none in other languages."""
    if reading.language != "en":
        return ()
    return tuple(
        Quantified(
            quantifier,
            content(reading, quantifier.about),
            _said_of(quantifier, reading),
            content(reading, Span(quantifier.span.end, reading.span.end)),
        )
        for quantifier in find_quantifiers(reading.text, reading.span)
        if not _CHANGED_BY.search(reading.text, reading.span.start, quantifier.span.start)
    )


def content(reading: Reading, span: Span) -> frozenset[str]:
    """Return the content stems of one stretch of a sentence, without pronouns."""
    known = content_weights(reading)
    return frozenset(
        token.stem
        for token in reading.tokens_in(span)
        if token.stem in known and token.text.lower() not in _PRONOUNS
    )


def _said_of(quantifier: Quantifier, reading: Reading) -> frozenset[str]:
    """Return the content of the clause around what is quantified; of the sentence where that has none."""
    clauses = list(segments(reading.text, reading.span))
    first = next((c for c in clauses if c.start <= quantifier.span.start < c.end), reading.span)
    last = next((c for c in clauses if c.start <= quantifier.about.end < c.end), reading.span)
    own = content(reading, Span(quantifier.span.start, quantifier.about.end))
    return (content(reading, Span(first.start, last.end)) - own) or (content(reading, reading.span) - own)


def unmatched(claim: Reading, passages: Sequence[Reading]) -> Iterator[Quantified]:
    """Yield the quantifiers that an English claim states, in no quotation and under no "if", and no passage gives."""
    if claim.language != "en" or not all(map(is_sentence, [claim, *passages])):
        return
    for claimed in find_quantified(claim):
        place = claimed.quantifier.span
        stated = not _IF.search(claim.text, claim.span.start, place.start) and not claim.inside_quotation(
            place
        )
        if stated and not any(gives_same(claimed, passage) for passage in passages):
            yield claimed


def gives_same(claimed: Quantified, reading: Reading) -> bool:
    """Tell whether a sentence uses a quantifier of the same rank, of the same thing or of one it does not name."""
    return any(
        other.rank == claimed.rank
        and (
            not claimed.about
            or (not other.about and any(likeness(word, other.said) for word in claimed.said))
            or speaks_of_same(claimed, other)
        )
        for other in find_quantified(reading)
    )


def speaks_of_same(claimed: Quantified, other: Quantified) -> bool:
    """Tell whether another quantifier is of the same thing, or of one that does the same."""
    if claimed.about & other.about:
        return True
    said = claimed.said or claimed.about
    unnamed = not claimed.about or not other.about
    return len(said & (other.said | other.behind)) >= max(
        _BOUND_STEMS, len(said) * (0.5 if unnamed else _ALIKE)
    )
