"""Does the source put the same event first?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.dates import DateMention
from briefer.language.locate import content_weights
from briefer.language.order import Order, find_orders
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence, surroundings
from briefer.records import Finding, Span

_ENOUGH: Final = 0.6
"""Share of an event's content weight that a dated sentence must have to be taken for that event."""
_HALF: Final = 0.45
_SOME: Final = 0.25
"""The same for the better and the worse of two events that one connective of the source joins."""
_STEM_ROOT: Final = 6
"""Letters that two stems share when one word is formed from the other ("suspended", "suspension")."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a source gives to an event: days since year 1 and minutes since midnight, where known."""

    article: Article
    span: Span
    day: int | None
    minute: int | None


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each order of two events in the claim that the source gives the other way round."""
    claim = case.claim
    readings = [claim, *(reading for _, reading in case.passages)]
    if claim.language != "en" or not all(map(is_sentence, readings)):
        return
    for order in find_orders(claim.text, claim.span):
        if claim.inside_quotation(order.cue):
            continue
        answer = _by_words(order, case)
        finding = _by_times(order, case) if answer is None else answer
        if isinstance(finding, Finding):
            yield finding


def _by_words(order: Order, case: Case) -> Finding | bool | None:
    """Compare with the orders that the passages state: True if one agrees, None if none speaks of both."""
    earlier, later = _events(order, case.claim)
    for article, reading in case.passages:
        for other in find_orders(article.text, reading.span) if reading.language == "en" else ():
            first, second = _events(other, reading)
            straight = _meet(earlier, first), _meet(later, second)
            crossed = _meet(earlier, second), _meet(later, first)
            if min(straight) > 0 and sum(straight) >= sum(crossed):
                return True
            shares = sorted(
                (crossed[0] / (sum(earlier.values()) or 1.0), crossed[1] / (sum(later.values()) or 1.0))
            )
            if shares[0] >= _SOME and shares[1] >= _HALF and sum(crossed) > sum(straight):
                return _flipped(
                    order,
                    case,
                    (article, other.cue),
                    f"“{other.cue.of(article.text)}” joins them the other way round",
                )
    return None


def _events(order: Order, reading: Reading) -> tuple[dict[str, float], dict[str, float]]:
    """Return the content of both events with its weights, without what they share."""
    weights = content_weights(reading)
    sides = [
        {
            token.stem: weights[token.stem]
            for token in reading.tokens
            if side.covers(token.span) and token.stem in weights
        }
        for side in (order.earlier, order.later)
    ]
    earlier, later = sides
    return (
        {stem: weight for stem, weight in earlier.items() if stem not in later},
        {stem: weight for stem, weight in later.items() if stem not in earlier},
    )


def _meet(one: dict[str, float], two: dict[str, float]) -> float:
    return sum(weight for stem, weight in one.items() if any(_akin(stem, other) for other in two))


def _akin(one: str, two: str) -> bool:
    return one == two or (len(one) >= _STEM_ROOT and one[:_STEM_ROOT] == two[:_STEM_ROOT])


def _by_times(order: Order, case: Case) -> Finding | None:
    """Give both events their times in the source, and compare those."""
    earlier = _moments(order.earlier, case)
    later = _moments(order.later, case)
    pairs = [(one, two) for one in earlier for two in later]
    if not pairs or not all(_is_after(one, two) for one, two in pairs):
        return None
    given = [moment for moment in pairs[0] if moment.span]
    if not given:
        return None
    reason = "it gives " + " and ".join(moment.span.of(moment.article.text) for moment in given)
    return _flipped(order, case, (given[0].article, given[0].span), reason)


def _moments(side: Span, case: Case) -> list[Moment]:
    """Return the times of an event: stated in the claim, or by the sentence that has most of its words."""
    claim = case.claim
    own = [mention for mention in claim.dates if side.covers(mention.span) and mention.first is not None]
    if own:
        return [Moment(case.article, Span(0, 0), *_time(mention)) for mention in own]
    weights = content_weights(claim)
    event = {
        token.stem: weights[token.stem]
        for token in claim.tokens
        if side.covers(token.span) and token.stem in weights
    }
    total = sum(event.values())
    dated = [(article, reading) for article, reading in _sentences(case) if reading.dates]
    best = max(dated, key=lambda pair: _held(event, pair[1]), default=None)
    if best is None or not total or _held(event, best[1]) < _ENOUGH * total:
        return []
    article, reading = best
    return [
        Moment(article, mention.span, *_time(mention))
        for mention in reading.dates
        if mention.first or mention.minutes
    ]


def _sentences(case: Case) -> Iterator[tuple[Article, Reading]]:
    for article, passage in case.passages:
        for reading in [passage, *surroundings(article, passage)]:
            yield article, reading


def _held(event: dict[str, float], reading: Reading) -> float:
    return sum(weight for stem, weight in event.items() if any(_akin(stem, other) for other in reading.stems))


def _time(mention: DateMention) -> tuple[int | None, int | None]:
    day = mention.first.toordinal() if mention.first is not None and mention.first == mention.last else None
    return day, mention.minutes[0] if len(mention.minutes) == 1 else None


def _is_after(one: Moment, two: Moment) -> bool:
    """Tell whether ``one`` is certainly later: by the day where both are known, or by the clock."""
    if one.day is not None and two.day is not None:
        return one.day > two.day
    return one.minute is not None and two.minute is not None and one.minute > two.minute


def _flipped(order: Order, case: Case, source: tuple[Article, Span], reason: str) -> Finding:
    message = "The source puts these the other way round" + (f": {reason}." if reason else ".")
    return case.finding("order-flipped", message, claim=order.cue, source=source)
