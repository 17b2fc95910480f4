"""Do more and less, up and down, point the same way in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.comparisons import (
    Direction,
    find_comparisons,
    find_directions,
)
from briefer.language.numbers.figures import Figure
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates
from briefer.records import Finding, Span

_NEGATION = re.compile(
    (
        r"\b(?:not|no|never|nor|neither|without|denied|rejected|n't|instead of|rather than"
        r"|avoid(?:ed)?|prevent(?:ed)?)\b|n['’]t\b"
    ),
    re.IGNORECASE,
)
_NEAR_WORDS = 5
"""Words on either side of "rose" or "fell" in which what rose is named, in claim and source."""
_FAR_WORDS = 20
"""The same for a comparison with "than", whose two sides are clauses."""
_DEGREE = "degree"
_CONTRAST = re.compile(r"[;:—–]|\b(?:while|whereas|but|although|though)\b", re.IGNORECASE)
_ANCHORS = 2
"""Content words, figures or days that both neighbourhoods must share before a flip is one: one may be chance."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """What stands around a word that points up or down: content stems, figures, dates."""

    stems: frozenset[str]
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each comparison of the claim that the source makes the other way round."""
    readings = [case.claim, *(reading for _, reading in case.passages)]
    if case.claim.language != "en" or not all(map(is_sentence, readings)):
        return
    for direction in _directions(case.claim):
        if not case.claim.inside_quotation(direction.span) and (finding := _by_words(direction, case)):
            yield finding
            return


@once
def _directions(reading: Reading) -> list[Direction]:
    """Return what points up or down in a sentence; whatever compares with "than" also lies on one scale of degree."""
    degrees = [
        Direction(comparison.word, _DEGREE, comparison.sign)
        for comparison in find_comparisons(reading.text, reading.span)
    ]
    return [*find_directions(reading.text, reading.span), *degrees]


def _by_words(direction: Direction, case: Case) -> Finding | None:
    """Find the opposite around the same words, closer to them than any word of the claim's own direction."""
    claim = case.claim
    own = {one.sign for one in _directions(claim) if one.scale == direction.scale}
    if len(own) > 1 or _negated(claim, direction):
        return None
    reach = _FAR_WORDS if direction.scale == _DEGREE else _NEAR_WORDS
    mine = _around(claim, direction.span, reach)
    given = [
        (len(_shared_anchors(mine, theirs)), theirs == mine, other, article, reading)
        for article, reading in case.passages
        if reading.language == "en"
        for other in _directions(reading)
        if other.scale == direction.scale
        for theirs in (_around(reading, other.span, reach),)
    ]
    same = max((anchors for anchors, _, other, _, _ in given if other.sign == direction.sign), default=-1)
    for anchors, equal, other, article, reading in sorted(given, key=lambda one: -one[0]):
        enough = anchors >= _ANCHORS or (equal and anchors == 1)
        opposed = other.sign != direction.sign and enough and anchors > same
        if opposed and not (_negated(reading, other) or _sides_change(direction, claim, other, reading)):
            return _flipped(direction.span, case, article, other.span)
    return None


def _around(reading: Reading, span: Span, reach: int) -> Anchors:
    """Return the content around a word, up to where its clause ends, with the figures and dates there."""
    content = content_weights(reading)
    within = _clause(reading, span)
    tokens = [token for token in reading.tokens if within.covers(token.span)]
    here = next((i for i, token in enumerate(tokens) if token.start >= span.start), 0)
    window = tokens[max(0, here - reach) : here + 1 + reach]
    figures = tuple(figure for figure in reading.figures if within.covers(figure.span))
    stems = frozenset(
        token.stem
        for token in window
        if token.stem in content
        and not span.covers(token.span)
        and not any(f.span.touches(token.span) for f in figures)
    )
    return Anchors(stems, figures, tuple(date for date in reading.dates if within.covers(date.span)))


def _clause(reading: Reading, span: Span) -> Span:
    cuts = [match.start() for match in _CONTRAST.finditer(reading.text, reading.span.start, reading.span.end)]
    start = max((cut for cut in cuts if cut <= span.start), default=reading.span.start)
    end = min((cut for cut in cuts if cut >= span.end), default=reading.span.end)
    return Span(start, end)


def _shared_anchors(one: Anchors, two: Anchors) -> list[object]:
    """Return what two neighbourhoods share: content, figures that agree, days that agree."""
    return [
        *(one.stems & two.stems),
        *(f for f in one.figures if any(agree(f, g) for g in two.figures)),
        *(d for d in one.dates if any(compare_dates(d, e) == "same" for e in two.dates)),
    ]


def _sides_change(direction: Direction, claim: Reading, other: Direction, reading: Reading) -> bool:
    """Tell whether "B is less than A" stands against "A is more than B", which says the same."""
    ours, theirs = _content_beside(claim, direction), _content_beside(reading, other)
    if ours is None or theirs is None:
        return False
    crossed = len(ours[0] & theirs[1]) + len(ours[1] & theirs[0])
    return crossed > len(ours[0] & theirs[0]) + len(ours[1] & theirs[1])


def _content_beside(reading: Reading, direction: Direction) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the content before "than" and after it; None for a word that compares with nothing named."""
    found = find_comparisons(reading.text, reading.span)
    right = next((comparison.right for comparison in found if comparison.word == direction.span), None)
    if right is None:
        return None
    content = content_weights(reading)
    kept = [token for token in reading.tokens if token.stem in content]
    before = frozenset(token.stem for token in kept if token.end <= right.start)
    return before, frozenset(token.stem for token in kept if token.start >= right.start)


def _negated(reading: Reading, direction: Direction) -> bool:
    start = max(reading.span.start, direction.span.start - 40)
    return _NEGATION.search(reading.text, start, direction.span.start) is not None


def _flipped(word: Span, case: Case, article: Article, other: Span) -> Finding:
    message = f"The source says “{other.of(article.text)}”, not “{word.of(case.claim.text)}”."
    return case.finding("comparison-flipped", message, claim=word, source=(article, other))
