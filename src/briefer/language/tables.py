"""Which lines make up the table in which a line stands, and what heads its columns?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from briefer.language.reading import Reading
from briefer.language.surroundings import Sentences
from briefer.records import Span

_BAR: Final = "|"
_TOTAL: Final = re.compile(
    r"\W*(?:grand |sub)?(?:total|all|sum|overall|altogether|together)\b", re.IGNORECASE
)
MOST_ROWS: Final = 40
"""Rows looked at on either side; a longer table is a data set."""


class Cell(NamedTuple):
    """One cell of a table with the words that head its row and its column; ``head`` is where the latter stand."""

    span: Span
    row: str
    column: str
    head: Span


def is_row(reading: Reading) -> bool:
    """Tell whether a line is a row of a table written with bars ("Hallin | 12 | 14")."""
    return _BAR in reading.words


def totals_beside(article: Sentences, reading: Reading) -> list[Reading]:
    """Return the rows of totals of the table in which ``reading`` is a row; none where it is none."""
    if not is_row(reading):
        return []
    return [row for row in table_of(article, reading) if row.span != reading.span and is_total(row)]


def is_total(reading: Reading) -> bool:
    """Tell whether a row gives the totals of its table."""
    return is_label_of_totals(reading.words)


def is_label_of_totals(words: str) -> bool:
    """Tell whether words that head a row call it the total."""
    return _TOTAL.match(words) is not None


def table_of(article: Sentences, reading: Reading) -> list[Reading]:
    """Return the rows of the table in which a row stands, its head first."""
    readings = article.readings
    here = bisect_left(readings, reading.span.start, key=lambda other: other.span.start)
    first = last = here
    while first > max(0, here - MOST_ROWS) and is_row(readings[first - 1]):
        first -= 1
    while last + 1 < min(len(readings), here + MOST_ROWS) and is_row(readings[last + 1]):
        last += 1
    return list(readings[first : last + 1])


def cells(article: Sentences, reading: Reading) -> list[Cell]:
    """Return the cells of a row behind its first one, each with the heads of its row and its column."""
    rows: Sequence[Reading] = table_of(article, reading) if is_row(reading) else []
    if len(rows) < 2 or rows[0].span == reading.span:
        return []
    heads, mine = _split(rows[0]), _split(reading)
    if len(heads) != len(mine):
        return []
    label = mine[0].of(article.text)
    return [
        Cell(span, label, head.of(article.text), head) for span, head in zip(mine[1:], heads[1:], strict=True)
    ]


def _split(reading: Reading) -> list[Span]:
    """Return where the cells of a row stand."""
    spans: list[Span] = []
    start = reading.span.start
    for cell in reading.words.split(_BAR):
        lead = len(cell) - len(cell.lstrip())
        spans.append(Span(start + lead, max(start + lead, start + len(cell.rstrip()))))
        start += len(cell) + 1
    return spans
