"""Is a file without a signature a table, and of which kind? Its first lines tell."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from briefer.readers.tables.columns import fields_of, hold_articles
from briefer.readers.tables.records import parsed
from briefer.readers.tables.rows import DELIMITERS, Cells, rows_of

_RECORD: Final = re.compile(r'\{\s*"[^"\n]{1,200}"\s*:')
_LIST: Final = re.compile(r'\[\s*\{\s*"[^"\n]{1,200}"\s*:')
_ROWS, _FEWEST_ROWS = 20, 3
_FEWEST_COLUMNS: Final = 3
"""Columns of data without a known name; sentences with one comma each are no table."""
_LONGEST_NAME: Final = 40
_DIGIT: Final = re.compile(r"\d")


def table_format(head: bytes) -> str:
    """Return 'CSV', 'JSON' or 'JSON lines' for the first bytes of such a file, '' for any other."""
    text = head.decode("utf-8", "replace").removeprefix("\ufeff")
    start = text.lstrip()
    if _LIST.match(start):
        return "JSON"
    if _RECORD.match(start):
        first, _break, rest = start.partition("\n")
        return "JSON lines" if rest.strip() and _is_whole(first) else "JSON"
    return "CSV" if any(_is_table(text, delimiter) for delimiter in DELIMITERS) else ""


def _is_whole(line: str) -> bool:
    try:
        return isinstance(parsed(line), dict)
    except ValueError:
        return False


def _is_table(text: str, delimiter: str) -> bool:
    rows = [row.cells for row in islice(rows_of(text, delimiter), _ROWS) if isinstance(row, Cells)]
    if not rows or not _is_header(rows[0]):
        return False
    if hold_articles(fields_of(rows[0])):
        return True
    # The last row that was looked at may be cut off.
    body = rows[1:-1] if len(rows) > _FEWEST_ROWS else rows[1:]
    regular = len(body) >= _FEWEST_ROWS - 1 and all(len(row) == len(rows[0]) for row in body)
    return regular and len(rows[0]) >= _FEWEST_COLUMNS and _has_figures(body)


def _is_header(cells: tuple[str, ...]) -> bool:
    named = all(0 < len(cell) <= _LONGEST_NAME and not cell.endswith((".", "!", "?")) for cell in cells)
    return len(cells) > 1 and named and len(set(cells)) == len(cells)


def _has_figures(rows: list[tuple[str, ...]]) -> bool:
    """Tell whether a column has a figure in every row, as tables of data do and lists of words do not."""
    return any(all(_DIGIT.search(cell) for cell in column) for column in zip(*rows, strict=False))
