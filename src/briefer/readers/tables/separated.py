"""CSV: articles one a row, or a table of data as one text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from statistics import median
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.readers.tables.articles import Row, articles
from briefer.readers.tables.columns import fields_of, hold_articles
from briefer.readers.tables.rows import Cells, delimiter_of, rows_of
from briefer.text.decoded import Decoded, Stated, Unread
from briefer.text.lines import collapsed

_SAMPLE_ROWS: Final = 50
_PROSE_WORDS: Final = 8
"""Words from which the cells of a column are texts; those of data are names and figures."""


def read(data: bytes) -> Decoded:
    """Return a table's articles as members, or the rows of a table of data as the lines of one text.

    Raises:
        SkippedFileError: its bytes are no text, or there is nothing in any row.
    """
    found = characters(data)
    text = found.text.removeprefix("\ufeff")
    rows = rows_of(text, delimiter_of(text))
    head = list(islice(rows, _SAMPLE_ROWS))
    full = [row for row in head if isinstance(row, Cells)]
    if not full:
        msg = "holds no text: a table without rows"
        raise SkippedFileError(msg)
    columns = _columns(full)
    everything = chain(head, rows)
    if not columns:
        return _table(everything, found.notes)
    table = articles(_articles(everything, columns, header=full[0]), "CSV")
    return replace(table, notes=found.notes)


def _columns(rows: Sequence[Cells]) -> Mapping[str, int]:
    """Return the column of each field where the rows are articles, none where they are data."""
    header = rows[0].cells
    fields = {field: header.index(name) for field, name in fields_of(header).items()}
    if not hold_articles(fields):
        return {}
    words = [len(row.cells[fields["text"]].split()) for row in rows[1:] if len(row.cells) == len(header)]
    return fields if words and median(words) >= _PROSE_WORDS else {}


def _articles(
    rows: Iterator[Cells | Unread], columns: Mapping[str, int], *, header: Cells
) -> Iterator[Row | Unread]:
    names, number = header.cells, 0
    for row in rows:
        if isinstance(row, Unread):
            yield row
        elif row is not header:
            number += 1
            if len(row.cells) == len(names):
                values = {
                    field: Stated(row.cells[at], f"column {names[at]}") for field, at in columns.items()
                }
                yield Row(number, values)
            else:
                yield Unread(
                    f"row-{number}", f"line {row.line} has {len(row.cells)} cells, the header {len(names)}"
                )


def _table(rows: Iterator[Cells | Unread], notes: tuple[str, ...]) -> Decoded:
    """Return the rows of data as lines, the cells of each joined by bars."""
    found = list(rows)
    lines = (" | ".join(collapsed(cell) for cell in row.cells) for row in found if isinstance(row, Cells))
    unread = tuple(row for row in found if isinstance(row, Unread))
    return Decoded("\n".join(lines), "CSV", notes=notes, unread=unread)
