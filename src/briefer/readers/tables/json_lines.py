"""JSON lines: articles one a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefer.readers.charsets import characters
from briefer.readers.tables.articles import Row, articles
from briefer.readers.tables.records import parsed, row_of
from briefer.text.decoded import Decoded, Unread


def read(data: bytes) -> Decoded:
    """Return the articles of a file with one JSON object a line.

    Raises:
        SkippedFileError: its bytes are no text, or no object has the text of an article.
    """
    found = characters(data)
    return replace(articles(_rows(found.text.removeprefix("\ufeff")), "JSON lines"), notes=found.notes)


def _rows(text: str) -> Iterator[Row | Unread]:
    # Other characters that end lines may stand inside a string.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = parsed(line)
        except ValueError as error:
            yield Unread(f"row-{number}", f"line {number} is not JSON: {error}")
        else:
            yield row_of(number, value)
