"""Which figure of a text does another one replace, by the text's own words?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.notices import NOT, RIGHT
from briefer.analysis.figures.sorts import MONEY
from briefer.language.numbers.agreement import in_unit_of
from briefer.language.numbers.pairs import find_pairs
from briefer.language.reading import Reading
from briefer.language.words.weights import weight
from briefer.records import Span

_EARLIER: Final = re.compile(
    r"\b(?:earlier|previous|first|initial|original|old|flash|preliminary|provisional|lower|higher|outdated)\s"
    r"(?:\w+\s)?(?:count|figure|estimate|number|tally|toll|total|sum)\b",
    re.IGNORECASE,
)
_REVISED: Final = re.compile(
    r"\b(?:revis\w+|correct\w+|wrong|error|mistake|counted twice|outlook|forecasts?|estimates?|odds|probability|"
    r"chances|(?:earlier|previous|first) (?:count|figure|number|tally))\b",
    re.IGNORECASE,
)
_THEN: Final = re.compile(
    r"\b(?:ago|last (?:year|month|spring|summer|autumn|winter)|(?:year|month)s? (?:earlier|before)|year on year|"
    r"a year|(?:the )?previous (?:year|month|quarter))\b",
    re.IGNORECASE,
)
_FROM: Final = re.compile(r"\bfrom (?:about |some |around |at least )?$")
_UP_FROM: Final = re.compile(r"\b(?:up|down) from\b", re.IGNORECASE)
_TO: Final = re.compile(r"(?:\s[^\W\d_]+)?\s\([^()]*\)(?:\s[a-z]+){0,2}\sto\s")
_PLANNED: Final = re.compile(
    r"\b(?:(?:was|were|had been) (?:to|planned|budgeted|expected|due|meant|supposed|estimated|priced|put)|"
    r"originally|initially|at first)\b[^,;:]{0,60}$"
)
_CAME_TO: Final = re.compile(
    r"(?:\s[^\W\d_]+)?,?\s(?:but|and|yet)\s(?:\w+\s){0,3}?"
    r"(?:ended up|rose|climbed|grew|came|swelled|reached|(?:has|had) reached|turned out|"
    r"cost|stood|stands|took|lasted)"
    r"\s(?:\w+\s){0,3}?",
)
_REPLACED: Final = re.compile(
    r"\b(?:replac\w+|supersede[sd]?)\b[^.;]{0,80}\b(?:figures?|totals?|counts?|estimates?|numbers?|tally|sum|patients|"
    r"people)\b",
    re.IGNORECASE,
)
_HAD_BEEN: Final = re.compile(r"(?:\s[\w-]+){1,2}\s(?:who|which|that) had (?:still )?been\b")
"""Behind a count of those who are fewer by now: "the five people who had been missing"."""
_TELLING: Final = 2
"""Telling stems that a corrected sentence shares with the one that is right."""
_WORTH: Final = 0.4
_BESIDE: Final = 2
"""Sentences, and figures, around a replaced value among which the new one stands."""
_AFTER: Final = 28
"""Code points behind a figure in which its year or month stands."""


def changes(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the pairs of an old and a new value; a value of another year or month is not an old one.

    ``found`` are the figures of one source in order.
    """
    for _, together in groupby(found, key=lambda mention: (id(mention.article), mention.number)):
        mine = list(together)
        reading = mine[0].reading
        pairs = [*_paired(reading, mine), *_listed(reading, mine)]
        yield from (pair for pair in pairs if comparable(*pair) and not _is_series(reading, *pair))
    yield from _outrun(found)
    for new, old in pairwise(found):
        between = new.article.text[new.figure.span.end : old.figure.span.start]
        if _TO.fullmatch(between) and _FROM.search(new.article.text[: new.figure.span.start][-_AFTER:]):
            yield new, old


def _outrun(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield what something was to be with what it came to: "was to cost 86 million but ended up at 118 million"."""
    for old, new in pairwise(found):
        between = old.article.text[old.figure.span.end : new.figure.span.start]
        together = old.article is new.article and old.number == new.number and comparable(old, new)
        if together and _PLANNED.search(old.words_before) and _CAME_TO.fullmatch(between):
            yield old, new


def _paired(reading: Reading, mine: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the neighbours that the wording relates as before and after."""
    at = {mention.figure.span: mention for mention in mine}
    for pair in find_pairs(reading.text, reading.figures):
        one, two = at.get(pair.one.span), at.get(pair.two.span)
        if pair.kind == "change" and one and two:
            yield one, two


def _listed(reading: Reading, mine: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield what two lists of one sentence pair: "84,000 packs in ten batches, up from 47,000 packs in six batches"."""
    turn = _UP_FROM.search(reading.text, reading.span.start, reading.span.end)
    news = [one for one in mine if turn and one.figure.span.end <= turn.start()]
    olds = [one for one in mine if turn and one.figure.span.start >= turn.end()]
    for old in olds if len(news) > 1 else ():
        same = [new for new in news if new.sort and new.sort == old.sort]
        if len(same) == 1:
            yield old, same[0]


def overtaken(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield a value that its own sentence calls replaced, with the value beside it that replaces it."""
    for place, old in enumerate(found):
        before = old.article.text[old.reading.span.start : old.figure.span.start]
        beside = [*found[place + 1 : place + 1 + _BESIDE], *reversed(found[max(0, place - _BESIDE) : place])]
        near = [
            new
            for new in beside
            if new.article is old.article and 0 < abs(new.number - old.number) <= _BESIDE
        ]
        fitting = [new for new in near if new.sort == old.sort and comparable(old, new)]
        if (old.sort and fitting and _REPLACED.search(before)) or (fitting and _has_shrunk(old, fitting[0])):
            yield old, fitting[0]


def _has_shrunk(old: Mention, new: Mention) -> bool:
    """Tell whether what "had been" so many is fewer in the next sentences, by the same count."""
    same = old.quantity is not None and old.quantity == new.quantity and new.number > old.number
    return (
        same
        and new.figure.value < old.figure.value
        and bool(_HAD_BEEN.match(old.reading.text, old.figure.span.end))
    )


def taken_back(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield a value that a correction withdraws with the one of the same text that is of the same thing.

    The notice says what was wrong ("gave the sum claimed as 59 million"); the text above it holds what is right.
    """
    for old in found:
        own = [new for new in found if new.article is old.article and new.number != old.number]
        alike = [new for new in own if old.withdrawn and _is_put_right(old, new)]
        if alike:
            yield old, max(alike, key=lambda new: len(_told_by_both(old, new)))


def _is_put_right(old: Mention, new: Mention) -> bool:
    """Tell whether a sum or measure may be the one that a withdrawn one should have been; counts have quantities."""
    counts = old.figure.unit is None and old.sort != MONEY
    if counts or old.sort != new.sort or new.withdrawn or not comparable(old, new):
        return False
    return old.figure.value != new.figure.value and len(_told_by_both(old, new)) >= _TELLING


def _told_by_both(old: Mention, new: Mention) -> frozenset[str]:
    """Return the telling stems that two sentences share, less their own unit."""
    shared = old.reading.stems & new.reading.stems
    return frozenset(each for each in shared if weight(each) > _WORTH and each != old.figure.noun)


def put_right(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield an old value with the one that the next sentences call right: "The correct figure is 11,900".

    Behind a value that is withdrawn the next of its kind, or bare, is right.
    """
    for place, old in enumerate(found):
        near = [new for new in found[place + 1 : place + 1 + _BESIDE] if _is_just_behind(old, new)]
        new = next((new for new in near if comparable(old, new)), None)
        if new is None or new.withdrawn or _is_told_again(old):
            continue
        if (old.withdrawn or RIGHT.match(new.reading.words)) and new.sort in {old.sort, ""}:
            yield old, new


def _is_told_again(old: Mention) -> bool:
    """Tell whether the next sentences have the old value, too: then it was wrong only of what it was told of."""
    behind = old.article.readings[old.number + 1 : old.number + 1 + _BESIDE]
    return any(figure.value == old.figure.value for reading in behind for figure in reading.figures)


def _is_just_behind(old: Mention, new: Mention) -> bool:
    paragraphs = old.article.paragraphs
    return (
        new.article is old.article
        and 0 < new.number - old.number <= _BESIDE
        and paragraphs[new.number] == paragraphs[old.number]
    )


def contrasts(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the pairs of which a text says that the one holds, not the other: "9,900, not 9,400"."""
    for new, old in pairwise(found):
        between = new.article.text[new.figure.span.end : old.figure.span.start]
        if NOT.search(between) and len(between) < _AFTER + len(", not ") and comparable(new, old):
            yield new, old


def is_revision(old: Mention) -> bool:
    """Tell whether the sentence of an old value calls it an earlier count, an estimate or an error."""
    return _REVISED.search(old.reading.words) is not None or _EARLIER.search(old.reading.words) is not None


def comparable(one: Mention, two: Mention) -> bool:
    """Tell whether two figures can be values of one quantity by their units; a bare number takes any."""
    if in_unit_of(one.figure, two.figure) is None:
        return one.sort == two.sort
    return one.sort == two.sort or not one.sort or not two.sort


def _is_series(reading: Reading, one: Mention, two: Mention) -> bool:
    """Tell whether two values are of two times: "down from 66.9 percent four years ago"."""
    first, last = sorted([one.figure.span, two.figure.span], key=lambda span: span.start)
    around = Span(first.start, min(last.end + _AFTER, reading.span.end))
    dated = any(
        mention.kind in {"year", "month"} and mention.span.touches(around) for mention in reading.dates
    )
    return (dated or _THEN.search(around.of(reading.text)) is not None) and not _REVISED.search(reading.words)
