"""Do more and less, up and down, point the same way in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefer.checks.case import Case
from briefer.language.agreement import in_unit_of
from briefer.language.article import Article
from briefer.language.segments import segments
from briefer.language.comparisons import Comparison, Direction, find_comparison, find_directions
from briefer.language.figures import Figure
from briefer.language.locate import content_weights
from briefer.language.reading import Reading
from briefer.language.surroundings import surroundings
from briefer.records import Finding, Span

_NEGATION = re.compile(r"\b(?:not|no|never|nor|neither|without|denied|rejected|n't|instead of|rather than|avoid(?:ed)?|prevent(?:ed)?)\b|n['’]t\b", re.IGNORECASE)
_NEAR_WORDS = 5
"""Words on either side of "rose" or "fell" in which what rose is named, in claim and source."""
_ANCHORS = 2
"""Content words that both neighbourhoods must share before a flip is one: one may be chance."""
_FARTHEST = 30.0
"""Two figures further apart than this factor are not rival values of one thing."""


@dataclass(frozen=True, slots=True)
class Valued:
    """A figure of the source with the stems of its clause and of the sentence it stands in."""

    article: Article
    figure: Figure
    clause: frozenset[str]
    sentence: frozenset[str]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each comparison of the claim that the source makes the other way round."""
    if case.claim.language != "en":
        return
    comparison = find_comparison(case.claim.text, case.claim.span)
    found = _by_figures(comparison, case) if comparison else None
    if found is not None:
        yield found
        return
    for direction in find_directions(case.claim.text, case.claim.span):
        if not case.claim.inside_quotation(direction.span) and (finding := _by_words(direction, case)):
            yield finding
            return


def _by_words(direction: Direction, case: Case) -> Finding | None:
    """Find the antonym around the same words in a passage that does not use the claim's word too."""
    claim = case.claim
    anchors = _around(claim, direction.span)
    for article, reading in case.passages:
        if reading.language != "en":
            continue
        others = [other for other in find_directions(article.text, reading.span) if other.scale == direction.scale]
        if any(other.sign == direction.sign for other in others):
            return None
        for other in others:
            shared = anchors & _around(reading, other.span)
            if len(shared) >= min(_ANCHORS, len(anchors)) and shared and not (_negated(claim, direction) or _negated(reading, other)):
                return _flipped(direction.span, case, article, other.span)
    return None


def _around(reading: Reading, span: Span) -> frozenset[str]:
    content = content_weights(reading)
    tokens = reading.tokens
    here = next((i for i, token in enumerate(tokens) if token.start >= span.start), 0)
    window = tokens[max(0, here - _NEAR_WORDS) : here + 1 + _NEAR_WORDS]
    figures = [figure.span for figure in reading.figures]
    return frozenset(
        token.stem
        for token in window
        if token.stem in content and not span.covers(token.span) and not any(f.touches(token.span) for f in figures)
    )


def _negated(reading: Reading, direction: Direction) -> bool:
    start = max(reading.span.start, direction.span.start - 40)
    return _NEGATION.search(reading.text, start, direction.span.start) is not None


def _flipped(word: Span, case: Case, article: Article, other: Span) -> Finding:
    message = f"The source says “{other.of(article.text)}”, not “{word.of(case.claim.text)}”."
    return case.finding("comparison-flipped", message, claim=word, source=(article, other))


def _by_figures(comparison: Comparison, case: Case) -> Finding | None:
    """Give each side of "A is higher than B" its figure in the source, and compare the two."""
    claim = case.claim
    if _NEGATION.search(claim.text, comparison.left.start, comparison.right.end):
        return None
    content = content_weights(claim)
    left, right = (
        frozenset(token.stem for token in claim.tokens if side.covers(token.span) and token.stem in content)
        for side in (comparison.left, comparison.right)
    )
    pair = _assign(left - right, right - left, list(_valued(case)))
    if pair is None:
        return None
    one, two = pair
    gap = _gap(one.figure, two.figure)
    if gap is None or gap * comparison.sign >= 0:
        return None
    words = [side.figure.span.of(side.article.text) for side in pair]
    message = f"The source's figures are {words[0]} and {words[1]}, the other way round than “{comparison.word.of(claim.text)}”."
    return case.finding("comparison-flipped", message, claim=comparison.word, source=(one.article, one.figure.span))


def _assign(left: frozenset[str], right: frozenset[str], valued: list[Valued]) -> tuple[Valued, Valued] | None:
    """Return the figure of each side; a side that is not named gets the only other comparable figure."""
    one, two = _best(left, right, valued), _best(right, left, valued)
    if one is None and two is None or one is two:
        return None
    if one is not None and two is not None:
        return (one, two) if _gap(one.figure, two.figure) is not None else None
    known = one or two
    if known is None:
        return None
    rest = [other for other in valued if other is not known and other.clause != known.clause and _gap(known.figure, other.figure) is not None]
    if len(rest) != 1:
        rest = [other for other in rest if _beside(known, other, valued)]
    if len(rest) != 1:
        return None
    return (known, rest[0]) if one is not None else (rest[0], known)


def _beside(known: Valued, other: Valued, valued: list[Valued]) -> bool:
    """Tell whether two figures follow one another in the text with nothing comparable between."""
    comparable = sorted(
        (v for v in valued if v.article is known.article and (v is known or _gap(known.figure, v.figure) is not None)),
        key=lambda v: v.figure.span,
    )
    return any({id(a), id(b)} == {id(known), id(other)} and a is other for a, b in pairwise(comparable))


def _best(wanted: frozenset[str], unwanted: frozenset[str], valued: list[Valued]) -> Valued | None:
    """Return the figure in whose clause the wanted words stand, or else in whose sentence they do."""
    scored = [
        (2 * len(wanted & v.clause) + len(wanted & v.sentence) - 2 * len(unwanted & v.clause) - len(unwanted & v.sentence), v)
        for v in valued
    ]
    top = max((score for score, _ in scored), default=0)
    best = [v for score, v in scored if score == top]
    return best[0] if top > 0 and len(best) == 1 else None


def _gap(one: Figure, two: Figure) -> float | None:
    """Return how much ``one`` exceeds ``two``; None where they are not values of one sort."""
    other = in_unit_of(one, two)
    if other is None or {one.kind, two.kind} & {"name", "zero", "ordinal", "multiple", "age"} or one.vague or two.vague:
        return None
    low, high = sorted((abs(one.value), abs(other.value)))
    return one.value - other.value if 0 < high <= low * _FARTHEST else None


def _valued(case: Case) -> Iterator[Valued]:
    seen: set[tuple[int, Span]] = set()
    for article, passage in case.passages:
        for reading in [passage, *surroundings(article, passage)]:
            if (id(article), reading.span) in seen:
                continue
            seen.add((id(article), reading.span))
            yield from _values_of(article, reading)


def _values_of(article: Article, reading: Reading) -> Iterator[Valued]:
    parts = list(segments(article.text, reading.span, coordinated=True))
    for figure in reading.figures:
        if not figure.counts:
            continue
        clause = next((part for part in parts if part.covers(Span(figure.span.start, figure.span.start))), reading.span)
        stems = frozenset(token.stem for token in reading.tokens if clause.covers(token.span))
        yield Valued(article, figure, stems, reading.stems)
