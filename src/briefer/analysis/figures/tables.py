"""What do the cells of a table count, by the words of their row and their column?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.analysis.figures.moments import Moment, on_day
from briefer.analysis.figures.quantity import Quantity, of_phrase
from briefer.language.article import Article
from briefer.language.numbers.figures import Figure, find_figures
from briefer.language.reading import Reading
from briefer.language.tables import Cell, cells, is_label_of_totals, table_of

_IN_BRACKETS: Final = re.compile(r"\(([^()]{2,20})\)\s*$")


@dataclass(frozen=True, slots=True)
class CountingCell:
    """A figure of a table with what it counts; ``moment`` is the day that heads its column, None where none does."""

    figure: Figure
    quantity: Quantity
    moment: Moment | None


def counting_cells(article: Article, row: Reading) -> Iterator[CountingCell]:
    """Yield the cells of a row of a table that count something; none of what is no row, or heads its table."""
    for cell in cells(article, row):
        figure = _only(row, cell)
        moment = _day_over(article, row, cell)
        quantity = of_phrase(cell.row) if moment else _of_column(cell)
        if figure and quantity and not _is_measured(cell.column):
            yield CountingCell(figure, quantity, moment)


def _day_over(article: Article, row: Reading, cell: Cell) -> Moment | None:
    """Return the day that heads the column of a cell."""
    head = table_of(article, row)[0]
    days = (date.first for date in head.dates if date.first and cell.head.covers(date.span))
    day = next(days, None)
    return on_day(article, day) if day else None


def _of_column(cell: Cell) -> Quantity | None:
    """Return what a column counts in a row: of totals the column tells it; a row of a place or body is a part."""
    if is_label_of_totals(cell.row):
        return of_phrase(cell.column)
    whole = of_phrase(f"{cell.row} {cell.column.lower()}")
    return whole if whole and whole.noun_word in cell.row.lower().split() else None


def _is_measured(column: str) -> bool:
    """Tell whether a column names a unit, and so measures rather than counts: "Area treated (hectares)"."""
    unit = _IN_BRACKETS.search(column)
    return unit is not None and any(figure.unit for figure in find_figures(f"9 {unit[1]}"))


def _only(row: Reading, cell: Cell) -> Figure | None:
    """Return the figure that fills a cell."""
    inside = [figure for figure in row.figures if cell.span.covers(figure.span)]
    return inside[0] if len(inside) == 1 and len(inside[0].span) == len(cell.span) else None
