"""What do the cells of a table count, by the words of their row and their column?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.analysis.figures.moments import Moment, on_day
from briefer.analysis.figures.quantity import Quantity, of_phrase
from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.records import Span

_BAR: Final = re.compile(r"\s\|\s")
_TOTAL: Final = re.compile(r"\W*(?:grand |sub)?(?:total|all|overall|sum|together)\b\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a table with what it counts; ``moment`` is the day that heads its column, None where none does."""

    figure: Figure
    quantity: Quantity
    moment: Moment | None


def _is_row(reading: Reading) -> bool:
    """Tell whether a sentence is the row of a table."""
    return _BAR.search(reading.text, reading.span.start, reading.span.end) is not None


def cells(article: Article) -> dict[int, tuple[Cell, ...]]:
    """Return the counting cells of each row, by the number of its sentence; the first row of a table heads it."""
    found: dict[int, tuple[Cell, ...]] = {}
    head: Reading | None = None
    for number, reading in enumerate(article.readings):
        if not _is_row(reading):
            head = None
        elif head is None:
            head = reading
        else:
            found[number] = tuple(_of_row(article, head, reading))
    return found


def _of_row(article: Article, head: Reading, row: Reading) -> Iterator[Cell]:
    heads, parts = _split(head), _split(row)
    if len(heads) != len(parts):
        return
    label = parts[0].of(row.text)
    for column, place in zip(heads[1:], parts[1:], strict=True):
        figure = _only(row.figures, place)
        day = next((date for date in head.dates if date.first and column.covers(date.span)), None)
        quantity = of_phrase(label) if day else _of_column(label, column.of(head.text))
        if figure and quantity:
            yield Cell(figure, quantity, on_day(article, day.first) if day and day.first else None)


def _of_column(label: str, column: str) -> Quantity | None:
    """Return what a column counts in a row: of totals the column tells it; a row of a place or body is a part."""
    if _TOTAL.fullmatch(label):
        return of_phrase(column)
    whole = of_phrase(f"{label} {column.lower()}")
    return whole if whole and whole.noun_word in label.lower().split() else None


def _only(figures: Sequence[Figure], place: Span) -> Figure | None:
    """Return the figure that fills a cell."""
    inside = [figure for figure in figures if place.covers(figure.span)]
    return inside[0] if len(inside) == 1 and len(inside[0].span) == len(place) else None


def _split(reading: Reading) -> list[Span]:
    """Return the cells of a row."""
    cuts = [match.span() for match in _BAR.finditer(reading.text, reading.span.start, reading.span.end)]
    starts = [reading.span.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), reading.span.end]
    return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]
