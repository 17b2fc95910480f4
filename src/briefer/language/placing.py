"""How much of some words does a place of an article say: a sentence with the one after it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.article import Article
from briefer.language.likeness import SYNONYM, likeness
from briefer.language.phrasal import said_otherwise
from briefer.language.tokens import Token
from briefer.language.weights import weight

LENGTH: Final = 2
"""Sentences of a place: the second often goes on with a pronoun for what the first names."""


def places(article: Article, words: Sequence[Token]) -> Iterator[int]:
    """Yield the first sentences of the places that have one of the words, in order."""
    found = {number for token in words for number in article.index.get(token.stem, ())}
    yield from sorted(found | {number - 1 for number in found if number})


def said_at(article: Article, number: int, words: Sequence[Token], *, length: int = LENGTH) -> list[float]:
    """Return how nearly a place says each word, 0 to 1 (see ``likeness``)."""
    readings = article.readings[number : number + length]
    stems, otherwise = frozenset().union(*(reading.stems for reading in readings)), said_otherwise(readings)
    return [max(likeness(token.stem, stems), SYNONYM * (token.stem in otherwise)) for token in words]


def share_of(words: Sequence[Token], said: Sequence[float]) -> float:
    """Return the share of the words that is said, by what each tells; 0 where there are none."""
    weights = [weight(token.text) for token in words]
    return sum(w * one for w, one in zip(weights, said, strict=True)) / (sum(weights) or 1.0)
