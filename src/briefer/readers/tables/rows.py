"""The rows of a text with commas, semicolons, tabs or bars between its cells."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from typing import Final

from briefer.text.decoded import Unread

DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 100_000
_SAMPLE_ROWS: Final = 50
_LONGEST_CELL: Final = 20_000_000
"""Characters of a cell: those of the largest file. Python's own limit is below the longest reports."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a row, and the line of the file that it begins on, counted from 1."""

    line: int
    cells: tuple[str, ...]


def delimiter_of(text: str) -> str:
    """Return the delimiter by which most rows have as many cells as the first, and most cells if several do.

    ``csv.Sniffer`` takes letters for delimiters, and minutes for hostile quotes.
    """
    sample = text[:_SAMPLE]
    return max(DELIMITERS, key=lambda delimiter: _regularity(sample, delimiter))


def _regularity(sample: str, delimiter: str) -> tuple[float, int]:
    rows = islice(rows_of(sample, delimiter), _SAMPLE_ROWS)
    sizes = [len(row.cells) for row in rows if isinstance(row, Cells)]
    if not sizes or sizes[0] == 1:
        return 0.0, 0
    return sum(size == sizes[0] for size in sizes) / len(sizes), sizes[0]


def rows_of(text: str, delimiter: str) -> Iterator[Cells | Unread]:
    """Yield the rows that hold anything; one with a quotation mark too many or too few is unread."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = tuple(cell.strip() for cell in next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            yield Unread(f"line {line}", f"not a row of a table ({error})")
            continue
        if any(cells):
            yield Cells(line, cells)
