"""Do more and less, up and down, point the same way in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from briefer.checks.case import Case
from briefer.language.agreement import in_unit_of
from briefer.language.article import Article
from briefer.language.comparisons import Comparison, Direction, find_comparison, find_directions
from briefer.language.figures import Figure
from briefer.language.locate import content_weights
from briefer.language.reading import Reading
from briefer.language.segments import segment_around, segments
from briefer.language.surroundings import is_sentence, surroundings
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
_ANCHORS = 2
"""Content words that both neighbourhoods must share before a flip is one: one may be chance."""
_OTHER_PARAGRAPH = 4
"""What it costs two figures to stand in different paragraphs: rival values are told side by side."""
_MOST_VALUES = 16
"""Figures looked at; more than that is a table, in which words do not tell which is which."""
_QUANTITY = re.compile(
    r"\b(?:figures?|numbers?|counts?|estimates?d?|totals?|tolls?|tall(?:y|ies)|amounts?"
    r"|prices?|costs?|shares?|rates?|bids?|offers?"
    r"|salar(?:y|ies)|wages?|turnouts?|scores?|budgets?|populations?|crowds?|casualt(?:y"
    r"|ies)|sums?|votes?|sales|revenues?|profits?|magnitudes?)\b",
    re.IGNORECASE,
)
_FARTHEST = 30.0
"""Two figures further apart than this factor are not rival values of one thing."""


@dataclass(frozen=True, slots=True)
class Valued:
    """A figure of the source with the stems of its clause and of the sentence it stands in."""

    article: Article
    figure: Figure
    clause: frozenset[str]
    sentence: frozenset[str]
    paragraph: tuple[str, int]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each comparison of the claim that the source makes the other way round."""
    readings = [case.claim, *(reading for _, reading in case.passages)]
    if case.claim.language != "en" or not all(map(is_sentence, readings)):
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
    """Find the antonym around the same words, where neither side uses both."""
    claim = case.claim
    own = {one.sign for one in find_directions(claim.text, claim.span) if one.scale == direction.scale}
    given = [
        (article, reading, other)
        for article, reading in case.passages
        if reading.language == "en"
        for other in find_directions(article.text, reading.span)
        if other.scale == direction.scale
    ]
    if len(own) > 1 or any(other.sign == direction.sign for _, _, other in given):
        return None
    anchors = _around(claim, direction.span)
    for article, reading, other in given:
        around = _around(reading, other.span)
        enough = len(anchors & around) >= _ANCHORS or (anchors == around and len(anchors) == 1)
        if enough and not (_negated(claim, direction) or _negated(reading, other)):
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
        if token.stem in content
        and not span.covers(token.span)
        and not any(f.touches(token.span) for f in figures)
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
    if any(figure.counts for figure in claim.figures):
        return None  # the figures themselves are compared elsewhere
    if not _QUANTITY.search(claim.words) or _NEGATION.search(claim.words):
        return None
    pairs = _assign(_sides(comparison, claim), list(_valued(case)))
    gaps = [_gap(one.figure, two.figure) or 0.0 for one, two in pairs]
    if not pairs or any(gap * comparison.sign >= 0 for gap in gaps):
        return None
    one, two = pairs[0]
    words = [side.figure.span.of(side.article.text) for side in (one, two)]
    said = comparison.word.of(claim.text)
    message = f"The source's figures are {words[0]} and {words[1]}, the other way round than “{said}”."
    return case.finding(
        "comparison-flipped", message, claim=comparison.word, source=(one.article, one.figure.span)
    )


@dataclass(frozen=True, slots=True)
class Sides:
    """The words that tell whose figure is meant on either side of a comparison, and those of its subject."""

    left: frozenset[str]
    right: frozenset[str]
    topic: frozenset[str]


def _sides(comparison: Comparison, claim: Reading) -> Sides:
    """Split "their figure for crops was higher than the state's" into whose, whose, and of what."""
    content = content_weights(claim)
    clause = segment_around(claim.text, claim.span, comparison.word.start)
    left = [
        token
        for token in claim.tokens
        if clause.start <= token.start and comparison.left.covers(token.span) and token.stem in content
    ]
    right = frozenset(t.stem for t in claim.tokens if comparison.right.covers(t.span) and t.stem in content)
    noun = _QUANTITY.search(claim.text, comparison.left.start, comparison.left.end)
    owner = frozenset(token.stem for token in left if noun and token.end <= noun.start())
    whole = frozenset(token.stem for token in left)
    left_only = (owner or whole) - right
    return Sides(left_only, right - whole, whole - owner if owner else frozenset())


def _assign(sides: Sides, valued: list[Valued]) -> list[tuple[Valued, Valued]]:
    """Return the comparable figures that fit the two sides best, and better than the other way round."""
    scored = [
        (fit, one, two)
        for one, two in permutations(valued[:_MOST_VALUES], 2)
        if _gap(one.figure, two.figure) is not None
        and _shared(sides.left, one)
        and (_shared(sides.right, two) or not _apart(one, two))
        and (fit := _fit(sides, one, two)) > 0
    ]
    top = max((fit for fit, _, _ in scored), default=0)
    best = [(one, two) for fit, one, two in scored if fit == top]
    return [] if any(_fit(sides, two, one) >= top for one, two in best) else best


def _fit(sides: Sides, one: Valued, two: Valued) -> int:
    """Return how well two figures fit the two sides, less for figures of different paragraphs."""
    topic = sum(2 for valued in (one, two) if sides.topic & valued.clause)
    return _shared(sides.left, one) + _shared(sides.right, two) + topic - _apart(one, two)


def _shared(wanted: frozenset[str], valued: Valued) -> int:
    """Return how many words a figure's sentence shares; those of its own clause count double."""
    return 2 * len(wanted & valued.clause) + len(wanted & valued.sentence)


def _apart(one: Valued, two: Valued) -> int:
    return 0 if one.paragraph == two.paragraph else _OTHER_PARAGRAPH


def _gap(one: Figure, two: Figure) -> float | None:
    """Return how much ``one`` exceeds ``two``; None where they are not values of one sort."""
    other = in_unit_of(one, two)
    if (
        other is None
        or {one.kind, two.kind} & {"name", "zero", "ordinal", "multiple", "age"}
        or one.vague
        or two.vague
    ):
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
        clause = next(
            (part for part in parts if part.covers(Span(figure.span.start, figure.span.start))), reading.span
        )
        stems = frozenset(token.stem for token in reading.tokens if clause.covers(token.span))
        paragraph = (article.source.id, article.text.rfind("\n\n", 0, figure.span.start))
        yield Valued(article, figure, stems, reading.stems, paragraph)
