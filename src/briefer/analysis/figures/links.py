"""Which figures are values of one and the same quantity?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from briefer.analysis.figures.about import family, overlap
from briefer.analysis.figures.changed import changes, comparable, contrasts, overtaken, put_right, taken_back
from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.families import PEOPLE, group_of, is_noun
from briefer.analysis.figures.kindred import are_done_alike, are_done_otherwise
from briefer.analysis.figures.kinds import NATIONALS, kinds, sides
from briefer.analysis.figures.measures import are_measures_of_one, some_of_a_sum
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.named import named
from briefer.analysis.figures.retold import retold
from briefer.analysis.figures.rivals import is_put, rivals
from briefer.analysis.figures.sorts import MONEY, SHARE
from briefer.language.numbers.agreement import in_unit_of
from briefer.language.words.tokens import stem
from briefer.language.words.weights import weight
from briefer.records import Span

ALIKE: Final = 0.45
"""Share of what is said around the shorter of two figures that both must have, to be of one thing."""
MOSTLY: Final = 0.55
"""The same where they have only one telling word in common."""
MOSTLY_PEOPLE: Final = 0.7
"""The same for counts of people, of whom sources count many groups at one place."""
FEWEST: Final = {MONEY: 2, SHARE: 2, "": 2, "time": 3, "length": 2, CLOCK: 2}
"""Words that two sums or shares must have in common: their unit says nothing of what they are of."""
_MEASURED: Final = frozenset(
    family(stem(word))
    for word in """deficit surplus growth inflation unemployment turnout debt damage loss profit revenue margin fine
    compensation odds probability approval salary ransom demand bail pledge offer award""".split()
)
"""Words that by themselves say what a sum or share measures."""
_MEASURED_AS: Final = {
    "area": frozenset({"area"}),
    "speed": frozenset({"wind", "speed"}),
    "length": frozenset({"distance", "depth", "height", "width"}),
}
"""Words that by themselves say what a measure of a sort is of."""
MOST_OF_A_NOUN: Final = 3.0
"""How many times the smaller of two counts of one telling noun the larger may be, where nothing else is said."""
_TELLING_NOUN: Final = 0.6
MOST_APART: Final = 30.0
"""How many times the smaller the larger of two values may be; from there on they hardly count one thing."""
DIGITS: Final = 2
"""Significant digits from which two equal values are no chance."""
_TELLING: Final = 0.35
_ALL: Final = 0.99
_HUNDRED: Final = 100
_PERIOD: Final = 24
"""Code points behind a figure in which its year or month stands."""
MOST_OF_A_SORT: Final = 300
"""Figures of one sort that are compared; more are a table, or a text made to be slow."""
UNTOLD: Final = "untold"
"""The kind of figures whose sentence does not say which of several they are of."""
_APART: Final = frozenset({"whom", "cause"})
_TOTAL: Final = re.compile(
    r"\b(?:own|its|his|her|their|the) (?:\w+ )?(?:estimate|total|figure|sum|count|calculation)\b",
    re.IGNORECASE,
)


class Sets:
    """Sets that grow together: what is joined has one root; sets of two kinds are never joined.

    ``kinds`` are what the items are, by aspect: a set has one kind in each aspect.
    """

    def __init__(self, kinds: Mapping[int, Mapping[str, str]]) -> None:
        self._above: dict[int, int] = {}
        self._kinds = dict(kinds)

    def root(self, item: int) -> int:
        """Return the item that stands for the set of ``item``."""
        while (above := self._above.get(item, item)) != item:
            item = above
        return item

    def join(self, one: int, two: int) -> None:
        """Make one set of two, unless they are of two kinds."""
        first, second = sorted((self.root(one), self.root(two)))
        ours, theirs = self._kinds.get(first, {}), self._kinds.get(second, {})
        if first == second or any(ours[aspect] != theirs[aspect] for aspect in ours.keys() & theirs.keys()):
            return
        self._above[second] = first
        self._kinds[first] = {**ours, **theirs}


def groups(found: Sequence[Mention]) -> list[list[Mention]]:
    """Return the figures by what they are of, those of one quantity together, in order."""
    number = {mention.place: i for i, mention in enumerate(found)}
    sets = Sets({i: {**kind, **sides(found[i])} for i, kind in enumerate(_kinds_of(found))})
    for one, two in _pairs(found):
        sets.join(number[one.place], number[two.place])
    grouped: dict[int, list[Mention]] = defaultdict(list)
    for i, mention in enumerate(found):
        grouped[sets.root(i)].append(mention)
    return list(grouped.values())


def _kinds_of(found: Sequence[Mention]) -> Iterator[dict[str, str]]:
    """Yield the kinds of each figure; where some say which of several they count, those who do not count others."""
    told = [kinds(mention) for mention in found]
    several: dict[Hashable, set[str]] = defaultdict(set)
    for mention, kind in zip(found, told, strict=True):
        for aspect in _APART & kind.keys():
            several[_deed(mention), aspect].add(kind[aspect])
    for mention, kind in zip(found, told, strict=True):
        apart = {each for each in _APART if _are_several(several[_deed(mention), each])}
        leans = mention.figure.noun is None and is_put(mention)
        yield dict.fromkeys(apart, UNTOLD) | kind if _deed(mention) and not leans else kind


def _are_several(told: Collection[str]) -> bool:
    return len(told) > 1 or NATIONALS in told


def _deed(mention: Mention) -> str:
    return mention.quantity.deed if mention.quantity else ""


def _pairs(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    told = [*rivals(found), *changes(found), *contrasts(found)]
    yield from told
    yield from _of_one_quantity(found)
    yield from named(found)
    yield from overtaken(found)
    yield from taken_back(found)
    yield from put_right(found)
    yield from retold(found, told)
    yield from ((one, two) for one, two in _of_one_sort(found) if _is_alike(one, two))
    yield from ((one, two) for one, two in _of_one_value(found) if _is_same_value(one, two))
    yield from restated(found)
    yield from some_of_a_sum(found)
    yield from _carried_on(found)


def _of_one_quantity(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    first: dict[Hashable, Mention] = {}
    for mention, kind in zip(found, _kinds_of(found), strict=True):
        if mention.quantity is None:
            continue
        of_kind = mention.quantity, *sorted(kind.items())
        for one in (first.setdefault(of_kind, mention), first.setdefault(mention.quantity, mention)):
            if mention.sort != MONEY or _are_near(one, mention):
                yield one, mention


def _are_near(one: Mention, two: Mention) -> bool:
    """Tell whether two values are of one order: a stadium and a watch cost, but not one another's price."""
    small, large = sorted((abs(one.figure.value), abs(two.figure.value)))
    return large <= MOST_APART * small


def restated(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield a giver's sums of two sources where the later is "the total" or "his estimate" of what was said before."""
    sums = [mention for mention in found if mention.sort == MONEY]
    for one, two in combinations(sums[:MOST_OF_A_SORT], 2):
        early, late = sorted((one, two), key=lambda each: each.at)
        near = max(one.figure.value, two.figure.value) < 2 * min(one.figure.value, two.figure.value)
        same = one.giver.key == two.giver.key and one.article is not two.article
        if near and same and _TOTAL.search(late.reading.words) and early.at < late.at:
            yield one, two


def _of_one_sort(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield pairs of one sort from two sources."""
    by_sort: dict[str, list[Mention]] = defaultdict(list)
    for mention in found:
        by_sort[mention.sort].append(mention)
    for alike in by_sort.values():
        few = combinations(alike[:MOST_OF_A_SORT], 2)
        yield from ((one, two) for one, two in few if one.article is not two.article)


def _carried_on(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield a bare count with the one of which its giver told just the same before: "said 204 had been received"."""
    counts = [each for each in found if each.figure.unit is None and each.about and each.sort != MONEY]
    for bare in counts[:MOST_OF_A_SORT]:
        for one in counts[:MOST_OF_A_SORT] if not bare.sort else ():
            same = one.giver.key == bare.giver.key and not bare.giver.own and one.article is not bare.article
            if same and one.figure.noun and one.about.keys() == bare.about.keys() and _are_near(one, bare):
                yield one, bare


def _of_one_value(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    by_value: dict[float, list[Mention]] = defaultdict(list)
    for mention in found:
        by_value[mention.figure.value].append(mention)
    for alike in by_value.values():
        yield from combinations(alike[:MOST_OF_A_SORT], 2)


def _is_alike(one: Mention, two: Mention) -> bool:
    """Tell whether two figures are of one thing by the words around them."""
    if not _are_of_one_order(one, two) or _are_of_two_periods(one, two):
        return False
    if _say_only_the_noun(one, two):
        return True
    if any(not each.sort and is_put(each) for each in (one, two)):
        return False  # what is put is in the unit before it, or of the noun before it
    if one.sort not in {MONEY, SHARE, CLOCK, "time", stem(PEOPLE)} and are_done_alike(one, two):
        return True
    if are_done_otherwise(one, two):
        return False
    shared, share = overlap(one.about, two.about)
    telling = [each for each in shared if one.about.get(each, 0.0) >= _TELLING]
    named = bool(shared & (_MEASURED | _MEASURED_AS.get(one.sort, frozenset())))
    equal = one.sort != MONEY and one.about.keys() == two.about.keys()
    named = named or are_measures_of_one(one, two)
    fewest = 1 if named or equal else FEWEST.get(one.sort, 1)
    return len(telling) >= fewest and (share >= _least(one.sort, telling) or named)


def _least(sort: str, telling: Collection[str]) -> float:
    """Return the share of what is said that two figures must have in common to be of one thing."""
    if len(telling) > 1:
        return ALIKE
    return MOSTLY_PEOPLE if sort == stem(PEOPLE) else MOSTLY


def _say_only_the_noun(one: Mention, two: Mention) -> bool:
    """Tell whether two figures count things with a telling name, and one says no more: "counted six explosions"."""
    noun = one.figure.noun or ""
    if one.sort == MONEY or one.figure.unit or noun != two.figure.noun or is_noun(noun) or group_of(noun):
        return False
    small, large = sorted((one.figure.value, two.figure.value))
    alone = any(set(each.about) <= {family(stem("count")), *_giver_stems(each)} for each in (one, two))
    return alone and weight(noun) >= _TELLING_NOUN and large <= MOST_OF_A_NOUN * small


def _giver_stems(mention: Mention) -> set[str]:
    return {stem(word) for word in re.findall(r"\w+", mention.giver.label.lower())}


def _are_of_one_order(one: Mention, two: Mention) -> bool:
    """Tell whether two values can be compared and are not far apart; a single thing has no rival."""
    other = in_unit_of(one.figure, two.figure)
    if other is None or not comparable(one, two):
        return False
    small, large = sorted((abs(one.figure.value), abs(other.value)))
    alone = one.figure.unit is None and small <= 1
    return not alone and large <= MOST_APART * small


def _are_of_two_periods(one: Mention, two: Mention) -> bool:
    ours, theirs = periods(one), periods(two)
    return bool(ours) and bool(theirs) and not ours & theirs


def _is_same_value(one: Mention, two: Mention) -> bool:
    """Tell whether two sources give one and the same telling value of one sort."""
    if one.figure.unit != two.figure.unit or not (one.sort == two.sort or not one.sort or not two.sort):
        return False
    digits, apart = _significant(one), one.article is not two.article
    linked = bool(overlap(one.about, two.about)[0]) or one.giver.key == two.giver.key
    if one.sort == MONEY:
        return apart and (digits >= DIGITS or linked)
    large = one.figure.value > _HUNDRED or one.figure.grain < 1
    return apart and digits >= DIGITS and large and (digits > DIGITS or linked)


def periods(mention: Mention) -> frozenset[str]:
    """Return the year or month that stands right after a figure: it is the period that the figure is of."""
    tail = Span(mention.figure.span.end, mention.figure.span.end + _PERIOD)
    return frozenset(
        f"{date.year} {date.month}"
        for date in mention.reading.dates
        if date.kind in {"year", "month"} and tail.touches(date.span)
    )


def _significant(mention: Mention) -> int:
    return len(f"{mention.figure.value:.6g}".replace(".", "").strip("0"))
