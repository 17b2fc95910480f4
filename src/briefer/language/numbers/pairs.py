"""Which two figures does a sentence relate: a part and its whole, or what was before and what came after?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from briefer.language.numbers.agreement import in_unit_of
from briefer.language.numbers.figures import Figure

_SOME: Final = (
    r"(?:about |some |around |nearly |almost |just |only |more than |the |a |an |its |their |all |those )*"
)
_OF: Final = re.compile(rf"(?:\s[a-z-]+){{0,2}}?\s(?:out )?of {_SOME}", re.IGNORECASE)
_HEAD_OF: Final = re.compile(rf"(?:^|[\n.;:,“\"]\s?)(?:and |but )?of {_SOME}$", re.IGNORECASE)
_HEAD_TO_PART: Final = re.compile(r"[^.;:]{0,60}?(?:,[^.;:]{0,24}|\s)", re.IGNORECASE)
_OF_THEM: Final = re.compile(r"\sof (?:them|whom|these|those|which)\b", re.IGNORECASE)
_FROM: Final = re.compile(rf"\bfrom {_SOME}$", re.IGNORECASE)
_TO: Final = re.compile(rf"(?:\s[^\W\d_]+){{0,3}} to {_SOME}", re.IGNORECASE)
_BACK: Final = re.compile(rf"[^.;:\d]{{0,60}}?\b(?:from|instead of) {_SOME}", re.IGNORECASE)
_REACH: Final = 40
"""Code points before a figure in which "from" or "of" begins."""


class Pair(NamedTuple):
    """Two figures of one sentence: a part ``one`` of the whole ``two``, or a change from ``one`` to ``two``."""

    kind: Literal["part", "change"]
    one: Figure
    two: Figure

    @property
    def share(self) -> float:
        """The part as a share of the whole; of a change the difference as a share of what was before, signed."""
        if self.kind == "part":
            return self.one.value / self.two.value
        return (self.two.value - self.one.value) / self.one.value


def find_pairs(text: str, figures: Sequence[Figure]) -> Iterator[Pair]:
    """Yield the pairs that the wording of ``text`` relates; ``figures`` are those of one sentence, in order.

    >>> from briefer.language.numbers.figures import find_figures
    >>> text = "17 of 212 shops will close and prices rise from 20 to 25 crowns."
    >>> [(pair.kind, round(pair.share, 2)) for pair in find_pairs(text, find_figures(text))]
    [('part', 0.08), ('change', 0.25)]
    """
    last: Pair | None = None
    for one, two in pairwise(figure for figure in figures if figure.counts and not figure.vague):
        before = text[max(0, one.span.start - _REACH) : one.span.start]
        pair = _read(before, text[one.span.end : two.span.start], one, two)
        if pair is None and _OF_THEM.match(text, two.span.end) and one.noun is not None:
            # "nine of the 46 are in care, seven of them in Hallin": these seven are of the nine
            few = last is not None and last.two is one and last.one.value >= two.value
            pair = _part(two, last.one if last is not None and few else one)
        last = pair
        if pair is not None:
            yield pair


def _read(before: str, between: str, one: Figure, two: Figure) -> Pair | None:
    """Read two neighbours; ``before`` is the text in front of the first, ``between`` what joins them."""
    if _FROM.search(before) and _TO.fullmatch(between):
        return _change(one, two)
    if _BACK.fullmatch(between):
        return _change(two, one)
    if _OF.fullmatch(between):
        return _part(one, two)
    if _HEAD_OF.search(before) and _HEAD_TO_PART.fullmatch(between):
        return _part(two, one)
    return None


def _change(before: Figure, after: Figure) -> Pair | None:
    """Return the change where both are amounts of one sort; a first end may leave its unit to the second."""
    unit = before.unit if before.unit is not None else after.unit
    same = in_unit_of(after, before) is not None or before.unit is None
    fits = same and before.kind != "age" and before.value > 0
    return Pair("change", before, after) if fits and unit not in _TIMES else None


def _part(part: Figure, whole: Figure) -> Pair | None:
    counts = part.kind == whole.kind == "count" and part.unit == whole.unit
    return Pair("part", part, whole) if counts and 0 < part.value <= whole.value else None


_TIMES: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "age"})
