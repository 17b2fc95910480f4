"""Under which name is a file inside a file known? A name is data: short, in one line, and never a way out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 80
"""Characters of a name; longer ones are the whole title of an article or an attack."""
_EXTENSION: Final = re.compile(r"\.\w{1,5}$")
_APART: Final = re.compile(r"[\s/\\:|<>\"*?]+")
_EDGES: Final = " .-~"


def safe_name(words: str, *, fallback: str) -> str:
    r"""Return ``words`` as a name without separators, controls or marks of direction; ``fallback`` if none is left.

    >>> safe_name("../../etc/pass\u202ewd", fallback="row-1"), safe_name(" . ", fallback="row-1")
    ('etc passwd', 'row-1')
    """
    # A header of a megabyte is a name of a few words all the same.
    shown = unicodedata.normalize("NFC", _APART.sub(" ", words[: 10 * _LONGEST]))
    kept = "".join(character for character in shown if unicodedata.category(character)[0] != "C")
    name = re.sub(r" +(?:[.-]+ +)*", " ", kept).strip(_EDGES)
    return _shortened(name) or fallback


def unique_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names with a number behind each that another one has already, upper and lower case alike.

    >>> unique_names(["a.txt", "A.txt", "b"])
    ('a.txt', 'A (2).txt', 'b')
    """
    taken: set[str] = set()
    count: dict[str, int] = {}
    found = []
    for name in names:
        unique = name
        while unique.casefold() in taken:
            count[name.casefold()] = count.get(name.casefold(), 1) + 1
            unique = _numbered(name, count[name.casefold()])
        taken.add(unique.casefold())
        found.append(unique)
    return tuple(found)


def _shortened(name: str) -> str:
    if len(name) <= _LONGEST:
        return name
    extension = _EXTENSION.search(name)
    end = extension[0] if extension else ""
    return name[: _LONGEST - len(end)].rsplit(" ", 1)[0].rstrip(_EDGES) + end


def _numbered(name: str, number: int) -> str:
    extension = _EXTENSION.search(name)
    end = extension[0] if extension else ""
    return f"{name.removesuffix(end)} ({number}){end}"
