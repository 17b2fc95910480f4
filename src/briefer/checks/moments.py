"""Which times does the source give to two events, and do they bear out which came first?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.time.dates import DateMention
from briefer.language.time.order import Order
from briefer.language.words.tokens import stem
from briefer.records import Span

ENOUGH: Final = 0.5
"""Share of an event's content weight that a dated sentence must have to be taken for that event."""
LOOSELY: Final = 0.35
"""The same where a time is to bear out an order and not to speak against it."""
_ROOT: Final = 6
"""Letters that two stems share when one word is formed from the other ("suspended", "suspension")."""
_MOST_SENTENCES: Final = 400
# Words that say when, or that something happens, and tell no event from another.
_EMPTY: Final = frozenset(
    stem(word)
    for word in """day date time moment hour minute week month year first last start begin end fall come go happen
    already learn hear know find see take place do make have get early late later earlier deadline""".split()
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a source gives to an event: days since year 1, from and to, and minutes since midnight."""

    article: Article
    span: Span
    days: tuple[int, int] | None
    minute: int | None


def roots(stems: Iterable[str]) -> frozenset[str]:
    """Return the beginnings of stems: two stems are one word, or one is formed from the other, where they meet."""
    return frozenset([stem[:_ROOT] for stem in stems])


def weight_of_roots(weights: Mapping[str, float], found: Collection[str]) -> float:
    """Return what the stems weigh whose roots are among those ``found``."""
    return sum([weight for stem, weight in weights.items() if stem[:_ROOT] in found])


def turned_by_times(order: Order, case: Case) -> tuple[Moment, str] | None:
    """Return a time of the source by which the claim's earlier event was the later, and why; None where none is."""
    earlier, later = _moments(order.earlier, case), _moments(order.later, case)
    compared = [(one, two, _gap(one, two)) for one in earlier for two in later]
    known = [(one, two, gap) for one, two, gap in compared if gap is not None]
    if not known or any(gap <= 0 for _, _, gap in known):
        return None
    given = [moment for moment in known[0][:2] if len(moment.span)]
    if not given:
        return None
    return given[0], "it gives " + " and ".join(moment.span.of(moment.article.text) for moment in given)


def ordered_by_times(order: Order, case: Case) -> bool:
    """Tell whether the source may give both events times by which the claim's earlier one was the earlier."""
    earlier, later = _told_moments(order.earlier, case, LOOSELY), _told_moments(order.later, case, LOOSELY)
    gaps = [gap for one in earlier for two in later for gap in (_gap(one, two),) if gap is not None]
    return bool(gaps) and all(gap < 0 for gap in gaps)


def _gap(one: Moment, two: Moment) -> int | None:
    """Return how much later ``one`` is, 0 where the two overlap; by the day where both are known, or by the clock."""
    if one.days and two.days and one.days != two.days:
        return max(0, one.days[0] - two.days[1]) - max(0, two.days[0] - one.days[1])
    if one.minute is not None and two.minute is not None:
        return one.minute - two.minute
    return 0 if one.days and two.days else None


def _moments(side: Span, case: Case) -> list[Moment]:
    """Return the times of an event: stated in the claim, or by the sentences that have most of its words."""
    claim = case.claim
    own = [mention for mention in claim.dates if side.covers(mention.span) and mention.first is not None]
    if own:
        return [_moment(case.article, mention, Span(0, 0)) for mention in own]
    return _told_moments(side, case, ENOUGH)


def _told_moments(side: Span, case: Case, enough: float) -> list[Moment]:
    """Return the times that the sentences give which have most of the words of an event, at least this share."""
    claim = case.claim
    weights = content_weights(claim)
    tokens = [t for t in claim.tokens if side.covers(t.span) and t.stem in weights and t.stem not in _EMPTY]
    event = {token.stem: weights[token.stem] for token in tokens}
    dated = [
        (weight_of_roots(event, _roots_of(reading)), article, reading) for article, reading in _dated(case)
    ]
    best = max((share for share, _, _ in dated), default=0.0)
    if not event or best < enough * sum(event.values()):
        return []
    return [
        _moment(article, mention, mention.span)
        for share, article, reading in dated
        if share == best
        for mention in reading.dates
        if mention.first or mention.minutes
    ]


def _dated(case: Case) -> Iterator[tuple[Article, Reading]]:
    for article in case.articles:
        for reading in _dated_in(article):
            yield article, reading


@once
def _dated_in(article: Article) -> tuple[Reading, ...]:
    return tuple(r for r in article.readings[:_MOST_SENTENCES] if is_sentence(r) and r.dates)


@once
def _roots_of(reading: Reading) -> frozenset[str]:
    return roots(reading.stems)


def _moment(article: Article, mention: DateMention, span: Span) -> Moment:
    known = mention.first is not None and mention.last is not None
    days = (mention.first.toordinal(), mention.last.toordinal()) if mention.first and mention.last else None
    minute = mention.minutes[0] if len(mention.minutes) == 1 else None
    return Moment(article, span, days if known else None, minute)
