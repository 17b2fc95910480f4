"""By what name does a heading call a party?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefer.analysis.parties.joining import LEGAL_FORMS
from briefer.text.fold import fold_word

if TYPE_CHECKING:
    from briefer.analysis.parties.party import Sighting, Words

_OPENING = re.compile(
    r"^(?:Now|Then|But|And|When|While|So|Yet|Even|Still|Let|[Ff]or|[Bb]y|[Ww]ith|[Ff]rom)\s(?=[A-Z])"
)
"""A word before a name that the reading took for a part of it."""
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")


def written_name(seen: Sequence[Sighting]) -> str:
    """Return the fullest name under which a party stands in the sources, as it stands there."""
    names = {words for one in seen for words in one.names}
    written = Counter(name for one in seen for name in _written(one))
    if not written:
        longest = max(names, key=_length)
        return " ".join(longest).title()
    outer = {name for name in written if any(_is_part_of(name, other, written) for other in written)}
    outer |= {name for name in written if _bare_name(name) in written}
    return max(
        written.keys() - outer,
        key=lambda name: (len(name.split()), _folded(name) in names, *_plain(name), written[name], name),
    )


def _is_part_of(name: str, other: str, written: Counter[str]) -> bool:
    """Tell whether ``name`` is of a group within ``other``, which the sources name more often: "members of the X"."""
    inner = len(other.split()) > 1 and name.endswith((f" of {other}", f" of the {other}"))
    return inner and written[other] > written[name]


def _bare_name(name: str) -> str | None:
    """Return a company's name without its legal form, None where it has none."""
    called, _, form = name.rpartition(" ")
    return called if fold_word(form) in LEGAL_FORMS else None


def _length(words: Words) -> tuple[int, Words]:
    return len(words), words


def _plain(name: str) -> tuple[int, ...]:
    """Prefer the shorter of two lone words: a country to its people."""
    return (0,) if " " in name else (-len(name),)


def _written(one: Sighting) -> Iterator[str]:
    """Yield the spellings of a party in one article."""
    text, source = one.article.text, one.article.source
    shortest = min(map(len, one.names))
    for span in one.actor.mentions:
        name = _OPENING.sub("", _POSSESSIVE.sub("", " ".join(span.of(text).split())))
        whole = len(one.names) == len(one.actor.names)
        if whole or _folded(name) in one.names or (shortest > 1 and len(name.split()) > 1):
            yield name
    if one.actor is one.article.publisher and source.publisher:
        yield source.publisher
    if one.actor is one.article.author and source.author:
        yield source.author


def _folded(name: str) -> Words:
    return tuple(fold_word(word) for word in name.split())
