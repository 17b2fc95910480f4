"""Write a choice of many words so that a text is searched for them quickly."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby


def by_first_letter(pattern: str) -> str:
    """Return a choice ("rise|rose|fall") that finds the same in any case of letters, sorted by first letters.

    Python tries the ways of a choice one after the other, and where case does not count it can skip none by its first
    letter. Ways that begin otherwise than with a letter keep their place.

    >>> by_first_letter("rise|fall|rose|(?:sank|sunk)")
    '(?-i:[rR])(?:ise|ose)|(?-i:[fF])(?:all)|(?:sank|sunk)'
    """
    return "|".join(
        found
        for plain, ways in groupby(_ways(pattern), key=_is_plain)
        for found in (_grouped(ways) if plain else ways)
    )


def _ways(pattern: str) -> Iterator[str]:
    """Yield the ways of a choice: what "|" parts outside brackets."""
    depth, start = 0, 0
    in_class = escaped = False
    for at, mark in enumerate(pattern):
        if escaped:
            escaped = False
        elif mark == "\\":
            escaped = True
        elif in_class:
            in_class = mark != "]"
        elif mark == "[":
            in_class = True
        elif mark in "()":
            depth += 1 if mark == "(" else -1
        elif mark == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _is_plain(way: str) -> bool:
    return way[:1].isalpha() and way[1:2] not in {"?", "*", "{", "+"}


def _grouped(ways: Iterator[str]) -> Iterator[str]:
    rests: dict[str, list[str]] = {}
    for way in ways:
        rests.setdefault(way[0].lower(), []).append(way[1:])
    for letter, rest in rests.items():
        yield f"(?-i:[{letter}{letter.upper()}])(?:{'|'.join(rest)})"
