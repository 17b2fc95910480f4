"""JSON: the articles of a list, or one alone."""

from __future__ import annotations

from dataclasses import replace
from json import JSONDecodeError

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.readers.tables import json_lines
from briefer.readers.tables.articles import articles
from briefer.readers.tables.columns import fields_of
from briefer.readers.tables.records import parsed, row_of
from briefer.text.decoded import Decoded


def read(data: bytes) -> Decoded:
    """Return the articles of a JSON file: those of its list, or of the list in its object, or the object itself.

    A file with one object a line, whose first line is longer than what its format is told by, is read as such.

    Raises:
        SkippedFileError: it is broken, or holds no article.
    """
    found = characters(data)
    try:
        value = parsed(found.text.removeprefix("\ufeff"))
    except JSONDecodeError as error:
        if error.msg == "Extra data":
            return json_lines.read(data)
        msg = f"damaged JSON: {error}"
        raise SkippedFileError(msg) from error
    except ValueError as error:
        msg = f"damaged JSON: {error}"
        raise SkippedFileError(msg) from error
    rows = (row_of(number, one) for number, one in enumerate(_records(value), start=1))
    return replace(articles(rows, "JSON"), notes=found.notes)


def _records(value: object) -> list[object]:
    """Return the list of records of a JSON file."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and "text" not in fields_of(value):
        lists = [
            one for one in value.values() if isinstance(one, list) and any(isinstance(it, dict) for it in one)
        ]
        return max(lists, key=len, default=[value])
    return [value]
