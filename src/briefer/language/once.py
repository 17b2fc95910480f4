"""Work out once what is asked of a sentence or an article again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, Protocol, TypeVar, TypeVarTuple


class Keeper(Protocol):
    """What is read once and asked often: it keeps what was found in it, by the function that found it."""

    @property
    def found(self) -> dict[Callable[..., object], Any]:
        """What was found, by who found it; it goes when the sentence or article goes."""


_Read = TypeVar("_Read", bound=Keeper)
_Asked = TypeVarTuple("_Asked")
_Found = TypeVar("_Found")

REMEMBERED: Final = 256
"""Questions to one sentence or article whose answers ``once_each`` keeps: a few claims' worth."""


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


def once_each(find: Callable[[_Read, *_Asked], _Found]) -> Callable[[_Read, *_Asked], _Found]:
    """Keep likewise what ``find`` finds for each of the further things that are asked, the last ``REMEMBERED``.

    A cache of the function's own would keep the article alive, and claims without end would fill it.
    """

    @wraps(find)
    def kept(read: _Read, *asked: *_Asked) -> _Found:
        answers = read.found.setdefault(find, {})
        if asked not in answers:
            if len(answers) >= REMEMBERED:
                answers.clear()
            answers[asked] = find(read, *asked)
        found: _Found = answers[asked]
        return found

    return kept
