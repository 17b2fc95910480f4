"""Do the source's figures bear out which of two things is more?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from briefer.checks.case import Case
from briefer.checks.valued import Valued, valued_in
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree, in_unit_of, same_value
from briefer.language.numbers.comparisons import Comparison, find_comparison, find_directions
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.syntax.segments import segment_around
from briefer.language.tables import Cell, cells
from briefer.language.time.same_day import compare_dates
from briefer.language.words.tokens import tokenize
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_NEGATION = re.compile(
    r"\b(?:not|no|never|nor|neither|without|denied|rejected|instead of|rather than)\b|n['’]t\b",
    re.IGNORECASE,
)
_OTHER_PARAGRAPH = 4
"""What it costs two figures to stand in different paragraphs: rival values are told side by side."""
_BOTH = 2
"""What it is worth that either figure shares a word with its side."""
_MOST_VALUES = 30
"""Figures looked at; more than that is a table, in which words do not tell which is which."""
_QUANTITY = re.compile(
    r"\b(?:figures?|numbers?|counts?|estimates?d?|totals?|tolls?|tall(?:y|ies)|amounts?"
    r"|prices?|costs?|shares?|rates?|bids?|offers?|proportions?|percentages?|turn(?:ed)?[ -]?out|readings?|levels?"
    r"|earnings?|incomes?|pay|temperatures?|debts?|bills?|speeds?|gaps?|margins?|leads?|majorit(?:y|ies)"
    r"|salar(?:y|ies)|wages?|turnouts?|scores?|budgets?|populations?|crowds?|casualt(?:y"
    r"|ies)|sums?|votes?|sales|revenues?|profits?|magnitudes?"
    r"|lengths?|distances?|depths?|heights?|widths?|sizes?|areas?|weights?)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:accounts?|reckonings?|(?:re)?count(?:s|ed)|report(?:s|ed)|record(?:s|ed)|register(?:s|ed)|estimat(?:es|ed)"
    r"|claim(?:s|ed)|reckon(?:s|ed)|tallied|found|saw|gave|gives)\b",
    re.IGNORECASE,
)
"""Words after which stands what somebody's figure is of: "the guards counted more boats than the owner did"."""
_TIMES = re.compile(r"\sthan (?:doubl|trebl|tripl|quadrupl|quintupl|halv)", re.IGNORECASE)
_SO_MANY = re.compile(r"more|fewer", re.IGNORECASE)
"""Words that compare numbers by themselves: "more of them slept in the hall than with friends"."""
_SPEED = re.compile(r"(?:quick|fast|swift|slow|speedi)er", re.IGNORECASE)
"""What is quicker takes less time."""
_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_FEW = 12
"""Up to here a number of things is part of what they are called, and no value of a quantity."""
_GIVEN_BY = re.compile(r"\w+\s(?:\w+(?:ed|en|wn|ut|de)\s)?(?:by|from)\s", re.IGNORECASE)
"""What follows a quantity before whose it is: "the area measured by the institute"."""
_FARTHEST = 30.0
"""Two figures further apart than this factor are not rival values of one thing."""
_NEAREST = 3.0
"""The same where the second has left its unit to the first: "6,450 hectares; the owners say 6,100"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a comparison of the claim that the source's figures turn the other way round."""
    claim = case.claim
    readings = [claim, *(reading for _, reading in case.passages)]
    if claim.language != "en" or not all(map(is_sentence, readings)):
        return
    comparison = find_comparison(claim.text, claim.span)
    if comparison is None or claim.inside_quotation(comparison.word) or _NEGATION.search(claim.words):
        return
    finding = _by_figures(comparison, case) or _by_the_other(comparison, case) or _by_table(comparison, case)
    if finding is not None:
        yield finding


def _by_the_other(comparison: Comparison, case: Case) -> Finding | None:
    """Hold "5.6 percent, higher than in 2016" against the source's figure for 2016."""
    claim = case.claim
    own = [
        figure for figure in claim.figures if figure.counts and _before_than(comparison).covers(figure.span)
    ]
    then = [mention for mention in claim.dates if comparison.right.covers(mention.span)]
    if len(own) != 1 or not then or any(comparison.right.covers(f.span) for f in claim.figures if f.counts):
        return None
    for article, reading in case.passages:
        others = [figure for figure in reading.figures if figure.counts and _gap(own[0], figure) is not None]
        rivals = [figure for figure in others if not agree(own[0], figure)]
        dated = any(compare_dates(day, given) == "same" for day in then for given in reading.dates)
        if dated and len(rivals) == 1 and len(others) > 1:
            gap = _gap(own[0], rivals[0]) or 0.0
            if gap * comparison.sign < 0:
                return _turned(comparison, case, (article, rivals[0].span), own[0].span.of(claim.text))
    return None


def _before_than(comparison: Comparison) -> Span:
    return Span(comparison.left.start, comparison.right.start)


def _turned(comparison: Comparison, case: Case, source: tuple[Article, Span], own: str) -> Finding:
    article, span = source
    said = comparison.word.of(case.claim.text)
    message = (
        f"The source's figures are {own} and {span.of(article.text)}, the other way round than “{said}”."
    )
    return case.finding("comparison-flipped", message, claim=comparison.word, source=source)


def _by_table(comparison: Comparison, case: Case) -> Finding | None:
    """Compare two cells of one row, the heads of whose columns the claim names on either side."""
    for article, reading in case.passages:
        row = [(cell, value) for cell in cells(article, reading) if (value := _value_in(cell, reading))]
        if len(row) < 2 or not _stems_of(row[0][0].row) <= case.claim.stems:
            continue
        left = [pair for pair in row if _is_named(pair[0].column, _before_than(comparison), case.claim)]
        right = [pair for pair in row if _is_named(pair[0].column, comparison.right, case.claim)]
        right = right or (
            [pair for pair in row if pair not in left] if len(left) == 1 and len(row) == 2 else []
        )
        if len(left) == len(right) == 1 and left != right:
            gap = left[0][1].value - right[0][1].value
            if gap * comparison.sign < 0:
                own = left[0][0].span.of(article.text)
                return _turned(comparison, case, (article, right[0][0].span), own)
    return None


def _value_in(cell: Cell, reading: Reading) -> Figure | None:
    """Return the one bare number of a cell; distances and the like have a unit that the column does not need."""
    inside = [figure for figure in reading.figures if cell.span.covers(figure.span)]
    return inside[0] if len(inside) == 1 and inside[0].unit is None else None


def _stems_of(words: str) -> frozenset[str]:
    return frozenset(token.stem for token in tokenize(words) if token.text[:1].isalpha())


def _is_named(head: str, within: Span, claim: Reading) -> bool:
    """Tell whether the claim names the head of a column on one side of its comparison: a day, or its words."""
    column = Reading(head, published=claim.published)
    if column.dates:
        days = [mention for mention in claim.dates if within.covers(mention.span)]
        return any(compare_dates(day, given) == "same" for day in days for given in column.dates)
    said = {token.stem for token in claim.tokens if within.covers(token.span)}
    return bool(_stems_of(head)) and _stems_of(head) <= said


def _by_figures(comparison: Comparison, case: Case) -> Finding | None:
    """Give each side of "A is higher than B" its figure in the source, and compare the two."""
    claim = case.claim
    told = [figure for figure in claim.figures if figure.counts and not _is_few(figure)]
    if len(told) > 1 or any(not comparison.right.covers(figure.span) for figure in told):
        return None  # the figures themselves are compared elsewhere
    said = comparison.word.of(claim.text)
    if _TIMES.match(claim.text, comparison.word.end):
        return None  # "more than doubled its offer": nothing is more than another
    changes = any(one.scale == "level" for one in find_directions(claim.text, _before_than(comparison)))
    speed = _SPEED.fullmatch(said) is not None and not changes
    numeric = changes or any(words.search(claim.words) for words in (_QUANTITY, _COUNTED))
    if not (told or speed or numeric or _SO_MANY.fullmatch(said)):
        return None
    sides = _sides(comparison, claim)
    valued = list(valued_in(case, sides.left | sides.right))
    pairs = _assign(sides, valued, told[0] if told else None)
    gaps = [_gap(one.figure, two.figure) or 0.0 for one, two in pairs]
    sign = -comparison.sign if speed else comparison.sign
    if not pairs or any(gap * sign >= 0 for gap in gaps):
        return None
    if speed and not all(one.figure.unit in _DURATIONS for one, _ in pairs):
        return None
    one, two = pairs[0]
    words = [side.figure.span.of(side.article.text) for side in (one, two)]
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
    content = [token for token in claim.tokens if weight(token.text) > 0]
    noun = _quantity_in(comparison.left, claim)
    starts = (segment_around(claim.text, claim.span, place).start for place in (comparison.word.start, noun))
    own = Span(min(starts), comparison.word.start)
    left = [token for token in content if own.covers(token.span)]
    left = left or [token for token in content if _between(comparison).covers(token.span)]
    right = frozenset(token.stem for token in content if comparison.right.covers(token.span))
    given = _GIVEN_BY.match(claim.text, noun, comparison.word.start)
    owner = frozenset(
        token.stem
        for token in left
        if (token.start >= given.end() if given else token.end <= noun < comparison.word.start)
    )
    whole = frozenset(token.stem for token in left)
    left_only = (owner or whole) - right
    return Sides(left_only, right - whole, whole - owner if owner else frozenset())


def _quantity_in(left: Span, claim: Reading) -> int:
    """Return where the left side names a quantity or who counts it, the end of the side where it does not."""
    found = (words.search(claim.text, left.start, left.end) for words in (_QUANTITY, _COUNTED))
    return next((noun.start() for noun in found if noun), left.end)


def _between(comparison: Comparison) -> Span:
    return Span(comparison.word.end, comparison.right.start)


def _assign(sides: Sides, valued: list[Valued], told: Figure | None) -> list[tuple[Valued, Valued]]:
    """Return the comparable figures that fit the two sides best, and better than the other way round.

    ``told`` is the figure that the claim itself gives of the second side, None where it gives none.
    """
    scored = [
        (fit, one, two)
        for one, two in permutations(valued[:_MOST_VALUES], 2)
        if _gap(one.figure, two.figure) is not None
        and (told is None or _is_told(told, two.figure))
        and _shared(sides.left, one)
        and (_shared(sides.right, two) or not _apart(one, two))
        and (fit := _fit(sides, one, two)) > 0
    ]
    top = max((fit for fit, _, _ in scored), default=0)
    best = [(one, two) for fit, one, two in scored if fit == top]
    return [] if any(_fit(sides, two, one) >= top for one, two in best) else best


def _is_few(figure: Figure) -> bool:
    """Tell whether a figure only counts what is spoken of: "the cost of running two sites"."""
    return figure.kind == "count" and figure.unit is None and figure.noun is not None and figure.value <= _FEW


def _is_told(told: Figure, given: Figure) -> bool:
    """Tell whether a figure of the source is the one that the claim gives."""
    alike = in_unit_of(told, given)
    return alike is not None and same_value(told, alike)


def _fit(sides: Sides, one: Valued, two: Valued) -> int:
    """Return how well two figures fit the two sides, less for figures of different paragraphs."""
    topic = sum(2 for valued in (one, two) if sides.topic & valued.clause)
    both = _BOTH if _shared(sides.left, one) and _shared(sides.right, two) else 0
    together = int(one.sentence == two.sentence)
    return _shared(sides.left, one) + _shared(sides.right, two) + topic + both + together - _apart(one, two)


def _shared(wanted: frozenset[str], valued: Valued) -> int:
    """Return how many words a figure's sentence shares; those of its own clause count double."""
    return 2 * len(wanted & valued.clause) + len(wanted & valued.sentence)


def _apart(one: Valued, two: Valued) -> int:
    return 0 if one.paragraph == two.paragraph else _OTHER_PARAGRAPH


def _gap(one: Figure, two: Figure) -> float | None:
    """Return how much ``one`` exceeds ``two``; None where they are not values of one sort."""
    bare = two.unit is None and two.noun is None and two.kind == "count"
    other = two if bare and one.kind == "count" else in_unit_of(one, two)
    if (
        other is None
        or {one.kind, two.kind} & {"name", "zero", "ordinal", "multiple", "age"}
        or one.vague
        or two.vague
    ):
        return None
    low, high = sorted((abs(one.value), abs(other.value)))
    farthest = _NEAREST if bare and one.unit else _FARTHEST
    return one.value - other.value if 0 < high <= low * farthest else None
