"""Does the source put the same event first?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.checks.moments import ordered_by_times, roots, turned_by_times, weight_of_roots
from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.pairs import find_pairs
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.time.dates import DateMention
from briefer.language.time.order import Order, find_orders, follows_previous, is_express
from briefer.language.time.same_day import compare_dates
from briefer.records import Finding, Span

_ENOUGH: Final = 0.6
"""Share of an event's content weight that a dated sentence must have to be taken for that event."""
_HALF: Final = 0.45
_SOME: Final = 0.25
"""The same for the better and the worse of two events that one connective of the source joins."""
_TELLS: Final = 0.5
"""Share of an event's content that a sentence must have to tell of it."""
_MOST_SENTENCES: Final = 400
_BEHIND: Final = 3
"""Words behind "before", or in front of it, that must be those around "after" in the source."""
_TOLD_BEFORE: Final = 5
"""Sentences before "two hours later" in which what that is later than is told."""
_SIDE: Final = re.compile(
    r"\b(before|after|until|since)\s(?:(?:the|about|around|roughly|on|early|late|noon on|midnight on)\s)*$",
    re.IGNORECASE,
)
_SIDE_REACH: Final = 30
_MOST_DATES: Final = 30
_OTHER_SIDE: Final = {"before": "after", "after": "before", "until": "since", "since": "until"}


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
        finding = (_by_context(order, case) or _by_times(order, case)) if answer is None else answer
        if isinstance(finding, Finding):
            yield finding
        elif answer is None and is_express(order, claim) and not _is_told_so(order, case):
            message = "The source does not say which of the two came first."
            yield case.finding("merged-sources", message, claim=order.cue)
    yield from _other_side_of_a_time(case)
    yield from _reversed_change(case)


def _by_words(order: Order, case: Case) -> Finding | bool | None:
    """Compare with the orders that the passages state: True if one agrees, None if none speaks of both."""
    earlier, later = _events(order, case.claim)
    half_told = crossing = False
    for given in _stated(case):
        straight = _meet(earlier, given.earlier), _meet(later, given.later)
        crossed = _meet(earlier, given.later), _meet(later, given.earlier)
        if min(straight) > 0 and sum(straight) >= sum(crossed):
            return True
        if _is_in_best(given, case):
            crossing |= any(crossed)
            half_told |= max(straight) >= _ENOUGH * sum(case.weights.values())
        shares = sorted(
            (crossed[0] / (sum(earlier.values()) or 1.0), crossed[1] / (sum(later.values()) or 1.0))
        )
        if shares[0] >= _SOME and shares[1] >= _HALF and sum(crossed) > sum(straight):
            reason = f"“{given.cue.of(given.article.text)}” joins them the other way round"
            return _flipped(order.cue, case, (given.article, given.cue), reason)
    return True if half_told and not crossing else None  # the other event is told in words of its own


def _is_in_best(given: Stated, case: Case) -> bool:
    """Tell whether an order is stated in the best passage."""
    best = case.passages[0]
    return given.article is best.article and best.reading.span.covers(given.cue)


def _is_told_so(order: Order, case: Case) -> bool:
    """Tell whether the source gives the events times that fit, or tells them in one sentence or one after the other.

    "By the time he is 30" tells of no event.
    """
    events = _events(order, case.claim)
    told = [[_telling(event, article) for event in events] for article in case.articles]
    return (
        not all(events)
        or ordered_by_times(order, case)
        or any(number in later or number + 1 in later for earlier, later in told for number in earlier)
    )


def _telling(event: dict[str, float], article: Article) -> set[int]:
    """Return the sentences of an article that have half of the content of an event."""
    least = _TELLS * sum(event.values())
    numbered = enumerate(article.readings[:_MOST_SENTENCES])
    return {
        n for n, reading in numbered if event and _meet(event, dict.fromkeys(reading.stems, 1.0)) >= least
    }


@dataclass(frozen=True, slots=True)
class Stated:
    """Two events that a source puts in order: their content stems with weights."""

    article: Article
    cue: Span
    earlier: dict[str, float]
    later: dict[str, float]


def _by_context(order: Order, case: Case) -> Finding | None:
    """Report "only before being hit" where the source has the same words around "only after"."""
    ours = _words_around(order.cue, case.claim)
    is_back = order.later.start < order.cue.start
    for article, reading in case.passages:
        for other in find_orders(article.text, reading.span) if reading.language == "en" else ():
            theirs = _words_around(other.cue, reading)
            behind = ours[-1] == theirs[-1] and len(ours[-1]) == _BEHIND
            front = ours[0] & theirs[0] or ours[1] == theirs[1]
            if behind and front and (other.later.start < other.cue.start) != is_back:
                reason = f"it says “{other.cue.of(article.text)}”"
                return _flipped(order.cue, case, (article, other.cue), reason)
    return None


def _words_around(cue: Span, reading: Reading) -> tuple[frozenset[str], list[str], list[str]]:
    """Return the content in front of a cue, and the stems of the words right before and right behind it."""
    content = content_weights(reading)
    front, behind = reading.tokens_before(cue.start), reading.tokens_after(cue.end)
    told = frozenset(token.stem for token in front if token.stem in content)
    return told, [token.stem for token in front[-_BEHIND:]], [token.stem for token in behind[:_BEHIND]]


def _stated(case: Case) -> Iterator[Stated]:
    for article, reading in case.passages:
        if reading.language != "en":
            continue
        for order in find_orders(article.text, reading.span):
            yield Stated(article, order.cue, *_events(order, reading))
    for passage in case.passages:
        readings = passage.article.readings
        for number in range(passage.number, min(passage.number + 2, len(readings))):
            told = follows_previous(passage.article.text, readings[number].span)
            if told is None or readings[number].language != "en":
                continue
            here = content_weights(readings[number])
            before: dict[str, float] = {}
            for other in readings[max(0, number - _TOLD_BEFORE) : number]:
                before |= {
                    stem: weight for stem, weight in content_weights(other).items() if stem not in here
                }
            is_later, cue = told
            yield Stated(passage.article, cue, *((before, here) if is_later else (here, before)))


def _other_side_of_a_time(case: Case) -> Iterator[Finding]:
    """Report "shortly before midnight" where the source says "shortly after midnight"."""
    claim = case.claim
    for mention in claim.dates[:_MOST_DATES]:
        ours = _side(claim, mention)
        if ours is None or claim.inside_quotation(mention.span):
            continue
        given = [
            (article, side)
            for article, reading in case.passages
            for other in reading.dates[:_MOST_DATES]
            if compare_dates(mention, other) == "same"
            for side in (_side(reading, other),)
        ]
        words = {side[1].lower() if side else "" for _, side in given}
        if words == {_OTHER_SIDE[ours[1].lower()]}:
            article, side = given[0]
            place = Span(*side.span(1)) if side else mention.span
            reason = f"it says “{place.of(article.text)}”"
            yield _flipped(Span(*ours.span(1)), case, (article, place), reason)


def _side(reading: Reading, mention: DateMention) -> re.Match[str] | None:
    """Return the "before" or "after" in front of a date."""
    start = max(reading.span.start, mention.span.start - _SIDE_REACH)
    return _SIDE.search(reading.text, start, mention.span.start)


def _reversed_change(case: Case) -> Iterator[Finding]:
    """Report "from 40 to 60" where the source has it go from 60 to 40."""
    changes = [p for p in find_pairs(case.claim.text, case.claim.figures) if p.kind == "change"]
    for pair in changes:
        for article, reading in case.passages:
            for other in find_pairs(article.text, reading.figures):
                turned = other.kind == "change" and agree(pair.one, other.two) and agree(pair.two, other.one)
                if turned and not agree(pair.one, other.one):
                    words = other.one.span.of(article.text), other.two.span.of(article.text)
                    first, last = sorted((pair.one.span, pair.two.span), key=lambda span: span.start)
                    place = Span(first.start, last.end)
                    source = article, other.two.span
                    yield _flipped(place, case, source, f"it goes from {words[0]} to {words[1]}")
                    return


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
    return weight_of_roots(one, roots(two))


def _by_times(order: Order, case: Case) -> Finding | None:
    """Give both events their times in the source, and compare those."""
    found = turned_by_times(order, case)
    return found and _flipped(order.cue, case, (found[0].article, found[0].span), found[1])


def _flipped(place: Span, case: Case, source: tuple[Article, Span], reason: str) -> Finding:
    message = f"The source puts these the other way round: {reason}."
    return case.finding("order-flipped", message, claim=place, source=source)
