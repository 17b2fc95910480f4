"""Work out once what is asked of a sentence or an article again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Keeper(Protocol):
    """What is read once and asked often: it keeps what was found in it, by the function that found it."""

    found: dict[Callable[[Any], object], Any]


_Read = TypeVar("_Read", bound=Keeper)
_Found = TypeVar("_Found")


def once(find: Callable[[_Read], _Found]) -> Callable[[_Read], _Found]:
    """Keep what ``find`` finds in a sentence or article with it, for all who ask, as long as it lives.

    Nobody may change what was found.
    """

    @wraps(find)
    def kept(read: _Read) -> _Found:
        found: _Found
        try:
            found = read.found[find]
        except KeyError:
            found = read.found[find] = find(read)
        return found

    return kept
