"""Which figures of a sentence tell how many or how much?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from briefer.analysis.figures.asides import is_aside
from briefer.analysis.figures.increments import is_increment, is_some_of
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.records import Span

_COMPOUND = re.compile(r"-[a-z]")
_HYPHENED = re.compile(r"\d-[a-z]")
MOST_FIGURES: Final = 30
"""Figures of one sentence; more are a table, whose rows and columns no sentence tells."""
_BREAKDOWN: Final = 3
"""Bare numbers of one sentence from which they are the parts of a count, not counts of their own."""
_PART_OF = re.compile(r",|\sof (?:which|whom|them|these|those)\b")
_BY = re.compile(
    r"\b(?:extend|raise|raising|increase|increasing|cut|reduc|widen|lower|rose|risen|rise|fell|fall|grew|grow|shrank|shrunk|up|down)\w*\b"
    r"[^;:]{0,90}\bby (?:about |some |around |nearly |almost |at least |more than |another |a further )?$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\((?:about |some |around |roughly |nearly |or )?(?:US)?$")
_AGED = re.compile(r"\b(?:are|is|was|were|being) (?:aged )?(?:under|over|below|above|(?:young|old)er than) $")
_RATIO = re.compile(r"\bper $")
_TWICE = re.compile(r"[^,;.]{2,60}\b(?:counted|listed|reported|entered|registered) (?:twice|two times)\b")
_CONDITION = re.compile(r"[-“\"\s]*(?:If|Unless|Should|Suppose)\b")


def given(reading: Reading, known: Collection[Span]) -> Iterator[Figure]:
    """Yield the figures of a sentence that tell how many or how much; ``known`` are those of which it is certain.

    A sum or measure in brackets is one before it in another unit. A condition gives none.
    """
    if _CONDITION.match(reading.words):
        return
    bare = [one for one in reading.figures if one.kind == "count" and one.noun is None and one.unit is None]
    broken_down = bare if len(bare) >= _BREAKDOWN else []
    many = len(reading.figures) > MOST_FIGURES
    for figure in reading.figures:
        if figure.span in known:
            if many or not (is_increment(reading, figure) or _is_error(reading, figure)):
                yield figure
        elif not many and figure not in broken_down and _is_plain(reading, figure):
            yield figure


def _is_plain(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure is a count, a sum or a share of its own."""
    if figure.kind not in {"count", "share"} or is_increment(reading, figure) or is_aside(reading, figure):
        return False
    text, start = reading.text, figure.span.start
    bracketed = figure.unit is not None and _BRACKETED.search(text, reading.span.start, start)
    joined = _COMPOUND.match(text, figure.span.end) or _HYPHENED.search(figure.span.of(text))
    ratio = _RATIO.search(text, reading.span.start, start) is not None
    return not (bracketed or joined or ratio or _is_relative(reading, figure))


def _is_error(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure says only how many were counted too often: "six patients had been counted twice"."""
    return _TWICE.match(reading.text, figure.span.end, reading.span.end) is not None


def _is_relative(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure is a part, a difference, an age ("are under 18") or an error ("two were counted twice")."""
    text, start = reading.text, figure.span.start
    if is_some_of(reading, figure) or _is_error(reading, figure):
        return True
    if figure.unit == "share":
        return _PART_OF.match(text, figure.span.end) is not None
    aged = figure.noun is None and _AGED.search(text, reading.span.start, start)
    return figure.unit is None and bool(aged or _BY.search(text, reading.span.start, start))
