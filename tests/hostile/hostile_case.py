"""What is one hostile file, and which news stands around what is hostile in it?"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Fate = Literal["read", "skipped", "either"]

MARKER = "Zabrisk"
"""A name that stands in hostile words only, so that it can be looked for wherever something is told."""
CLAIM = f"Mayor Orlen {MARKER} resigned over 9,413 missing crowns"
PRIVATE = "the locker code is 7731"
"""What a file outside of the folder holds, and no output may."""

_BEGINNINGS = "Bel Dor Esk Fal Gar Hol Ist Jor Kel Lun Mar Nor Ost Pel Rav Sel Tor Ulm Vel Wes".split()
_ENDINGS = "aven dale ford gard holm mere port stad thorpe wick".split()
_PEOPLE = "Lind Okafor Reyes Holm Voss Brandt Haddad Novak Ferro Osei Tamm Ruiz Dahl Kern Abbas Pohl".split()
_THINGS = "bridge library ferry school harbour tram market clinic theatre reservoir museum station".split()


@dataclass(frozen=True)
class Case:
    """A hostile file: ``file`` is its path in the folder, ``write`` puts it there.

    ``unseen`` are words that may stand in no text and on no page, ``barred`` words that may stand in the text and
    be neither cited nor told.
    """

    name: str
    file: str
    write: Callable[[Path], object]
    fate: Fate = "read"
    reason: str = ""
    unseen: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()


@dataclass(frozen=True)
class Article:
    """What a file of any format can say: fields around a text, a heading, and paragraphs."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    heading: str = ""
    body: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = field(default=())


def number_of(name: str) -> int:
    """Return a number for a name, the same in every run."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)


def news(name: str) -> tuple[str, str, str]:
    """Return three sentences of news that no other name gets."""
    n = number_of(name)
    town = _BEGINNINGS[n % 20] + _ENDINGS[n // 20 % 10]
    person = f"{_BEGINNINGS[n // 200 % 20].title()}a {_PEOPLE[n // 4_000 % 16]}"
    thing, other = _THINGS[n // 64_000 % 12], _THINGS[n // 768_000 % 12]
    crowns = 1_000 + n % 89_989
    return (
        f"The council of {town} voted on Tuesday to spend {crowns:,} crowns on the {thing}.",
        f"“We have waited {2 + n % 30} years for a new {thing},” said {person}, who leads the works in {town}.",
        f"Residents of {town} said the {other} had been closed for {2 + n % 11} weeks.",
    )


def article(name: str, *more: str, **fields: str) -> Article:
    """Return news under the fields given, with ``more`` paragraphs in its middle."""
    first, second, third = news(name)
    own = {"title": f"{first.split(' voted')[0]} votes on money", "publisher": f"{name.title()} Gazette"}
    return Article(**{**own, **fields}, body=(first, *more, second, third))  # type: ignore[arg-type]  # fields are text


def written(data: bytes) -> Callable[[Path], object]:
    """Return what writes ``data`` to a path."""
    return lambda path: path.write_bytes(data)
