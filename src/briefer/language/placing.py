"""How much of some words does a place of an article say: a sentence with the one after it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.article import Article
from briefer.language.nearness import nearness
from briefer.language.tokens import Token
from briefer.language.weights import weight

LENGTH: Final = 2
"""Sentences of a place: the second often goes on with a pronoun for what the first names."""


class Sought:
    """Some words, looked for in the places of an article. A place goes by the number of its first sentence."""

    def __init__(self, article: Article, words: Sequence[Token]) -> None:
        self.article = article
        self._words = words
        self._near = [nearness(article).of(token.stem) for token in words]

    def places(self) -> Iterator[int]:
        """Yield the places that have one of the words itself, in order."""
        index = self.article.index
        found = {number for token in self._words for number in index.get(token.stem, ())}
        yield from sorted(found | {number - 1 for number in found if number})

    def said_at(self, place: int, *, length: int = LENGTH) -> list[float]:
        """Return how nearly a place, or one of another ``length`` in sentences, says each word, 0 to 1."""
        first, *others = range(place, place + length)
        said = [near.get(first, 0.0) for near in self._near]
        for sentence in others:
            said = [max(one, near.get(sentence, 0.0)) for one, near in zip(said, self._near, strict=True)]
        return said

    def share_at(self, place: int, *, length: int = LENGTH) -> float:
        """Return the share of the words that it says, by what each tells."""
        return share_of(self._words, self.said_at(place, length=length))


def share_of(words: Sequence[Token], said: Sequence[float]) -> float:
    """Return the share of the words that is said, by what each tells; 0 where there are none."""
    weights = [weight(token.text) for token in words]
    return sum(w * one for w, one in zip(weights, said, strict=True)) / (sum(weights) or 1.0)
