"""What does a record of JSON say as an article?"""

from __future__ import annotations

import json
from json import JSONDecodeError
from typing import Any, Final

from briefer.readers.tables.articles import Row
from briefer.readers.tables.columns import fields_of
from briefer.text.decoded import Stated, Unread

_NAME_KEYS: Final = ("name", "title", "full_name", "value", "text")
"""Where a record inside a record has its name, as the source of an article."""
_DEEPEST: Final = 3
"""Lists inside lists: pages, their paragraphs, the lines of those."""


def parsed(text: str) -> Any:  # noqa: ANN401 - what a stranger's file holds
    """Return the value of a JSON text.

    Raises:
        ValueError: it is none, or its lists are too deep or its numbers too long for Python.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        msg = "nested too deep"
        raise ValueError(msg) from error
    except JSONDecodeError:
        raise
    except ValueError as error:  # what Python says of a number that it will not count with is for programmers
        msg = "a number of thousands of digits"
        raise ValueError(msg) from error


def row_of(number: int, record: object) -> Row | Unread:
    """Return a record as a row, or why it is none."""
    if not isinstance(record, dict):
        return Unread(f"row-{number}", "not a JSON object")
    keys = fields_of(record)
    if "text" not in keys:
        return Unread(f"row-{number}", "no key for a text (text, body, content, article)")
    return Row(
        number, {field: Stated(_words(record[key], field), f"key {key}") for field, key in keys.items()}
    )


def _words(value: object, field: str, depth: int = _DEEPEST) -> str:
    """Return a value as a reader sees it: the paragraphs of a text a line each, the names of several with commas."""
    match value:
        case str():
            return value.strip()
        case list() if depth:
            parts = [words for one in value if (words := _words(one, field, depth - 1))]
            return ("\n\n" if field == "text" else ", ").join(parts)
        case dict():
            return next((value[key].strip() for key in _NAME_KEYS if isinstance(value.get(key), str)), "")
        case int() | float() if not isinstance(value, bool):
            return str(value)
        case _:
            return ""
