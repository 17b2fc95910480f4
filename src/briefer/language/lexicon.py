"""How two English words relate: the same, opposite, broader, or nothing to do with each other."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from briefer.language.actors import kin_stems

Relation = Literal["same", "synonym", "opposite", "broader", "narrower", "kindred", "none"]


class Entry(NamedTuple):
    """What the table holds of one stem, all as stems."""

    synonyms: frozenset[str]
    opposites: frozenset[str]
    broader: frozenset[str]


_NOTHING = Entry(frozenset(), frozenset(), frozenset())


def relation(word: str, other: str) -> Relation:
    """Return how stem ``word`` relates to stem ``other`` (WordNet's commonest senses).

    "broader": ``word`` is a more general word for ``other``; "narrower" the other way round; "kindred": both
    have a broader word in common.

    >>> [relation(*pair) for pair in (("request", "ask"), ("rise", "fall"), ("vehicl", "car"))]
    ['synonym', 'opposite', 'broader']
    """
    if word == other or other in kin_stems(word):
        return "same"
    own, theirs = _table().get(word, _NOTHING), _table().get(other, _NOTHING)
    if other in own.opposites or word in theirs.opposites:
        return "opposite"
    if other in own.synonyms or word in theirs.synonyms:
        return "synonym"
    if word in theirs.broader:
        return "broader"
    if other in own.broader:
        return "narrower"
    return "kindred" if own.broader & theirs.broader else "none"


def entry(word: str) -> Entry:
    """Return what the table holds of the stem ``word``: nothing for a word that it does not know."""
    return _table().get(word, _NOTHING)


def is_known(word: str) -> bool:
    """Tell whether the table holds the stem ``word`` at all."""
    return word in _table()


@cache
def _table() -> dict[str, Entry]:
    raw = gzip.decompress(files("briefer.language").joinpath("data/lexicon.txt.gz").read_bytes()).decode()
    rows = (line.split("\t") for line in raw.splitlines())
    return {row[0]: Entry(*(frozenset(part.split()) for part in row[1:])) for row in rows}
