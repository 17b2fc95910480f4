"""Can words head a table as a noun phrase, and what do they lack to be one?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.analysis.figures.sorts import MONEY, SHARE
from briefer.language.words.lexicon import is_known
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import PREPOSITIONS

_DIRECTIONS: Final = frozenset(
    """north south east west northeast northwest southeast southwest northward southward eastward westward inland
    offshore upstream downstream home abroad alone away nearby""".split()
)
"""Adverbs of place that stand behind a noun and are no part of its phrase."""
_TALLIES: Final = frozenset(stem(word) for word in "number figure total count sum estimate amount".split())
_TRUE: Final = frozenset(stem(word) for word in "correct right true real actual exact final own".split())
_CONCRETE: Final = frozenset("pgloas")
"""Sorts of nouns that are things: of them alone no sum and no time is told."""
_OF_A_DEED: Final = {MONEY: "sum", SHARE: "share", "area": "area", "length": "distance", "time": "time"}


def heading(words: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a noun phrase that may head a table; none where they end in no noun, or name any figure."""
    while len(words) > 1 and words[-1].folded in _DIRECTIONS:
        words = words[:-1]
    if not words or not _is_noun(words[-1]):
        return ()
    any_figure = words[-1].stem in _TALLIES and all(token.stem in _TRUE for token in words[:-1])
    return () if any_figure else words


def measure_of(sort: str, words: Sequence[Token]) -> str:
    """Return what is told of a thing by sums or times, for a table that names only the thing; empty for others."""
    hanging = next((at for at, token in enumerate(words) if at and token.folded in PREPOSITIONS), len(words))
    head = words[hanging - 1]
    concrete = sorts(head.stem)[:1] in _CONCRETE and bool(sorts(head.stem))
    return f"{_OF_A_DEED[sort]}, " if concrete and sort in {MONEY, "time"} else ""


def of_deed(sort: str, deed: str) -> str:
    """Return a heading for what is named only by what was done: "sum demanded", "area treated"."""
    return f"{_OF_A_DEED.get(sort, 'number')} {deed}"


def _is_noun(word: Token) -> bool:
    """Tell whether a word is a noun, or one that no dictionary has."""
    return bool(sorts(word.stem)) or not is_known(word.stem)
