"""Does a text itself print what the properties of its file say about it?

A file keeps the title of the document that it was made from, the name of the account that saved it, and the
company that the program is registered to. What the text prints as well is believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.text.decoded import Stated
from briefer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SHORTEST = 4
"""Characters of a name; 'PC' or 'hp' may stand in any text."""


def confirmed(properties: Mapping[str, str | None], lines: Iterable[str], *, place: str) -> dict[str, Stated]:
    """Return the properties that the lines of a text print: a title as a line of its own, the others anywhere.

    >>> confirmed({"title": "Old minutes", "author": "Ann Orr"}, ["By Ann Orr"], place="file")
    {'author': Stated(value='Ann Orr', place='file')}
    """
    folded = [fold(line).text.strip(" .") for line in lines]
    return {
        name: Stated(value.strip(), place)
        for name, value in properties.items()
        if value and _is_printed(fold(" ".join(value.split())).text, folded, whole=name == "title")
    }


def _is_printed(value: str, lines: list[str], *, whole: bool) -> bool:
    if len(value) < _SHORTEST:
        return False
    if whole:
        return value.strip(" .") in lines
    padded = f" {value} "
    return any(padded in f" {_spaced(line)} " for line in lines if value in line)


def _spaced(line: str) -> str:
    """Return a line with white space for its signs, so that a word ends where its letters end."""
    return "".join(character if character.isalnum() or character in "'-&." else " " for character in line)
