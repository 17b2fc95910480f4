"""How much of some words does a place of an article say: a sentence with the one after it?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from operator import mul
from typing import Final

from briefer.language.article import Article
from briefer.language.words.nearness import nearness
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight

LENGTH: Final = 2
"""Sentences of a place: the second often goes on with a pronoun for what the first names."""


class Sought:
    """Some words, looked for in the places of an article. A place goes by the number of its first sentence."""

    def __init__(self, article: Article, words: Sequence[Token]) -> None:
        self.article = article
        self._words = words
        self._weights = [weight(token.text) for token in words]
        self._total = sum(self._weights) or 1.0
        self._none = [0.0] * len(words)
        self._said: dict[int, list[float]] = {}
        near = nearness(article)
        for place, token in enumerate(words):
            for sentence, value in near[token.stem].items():
                if sentence not in self._said:
                    self._said[sentence] = self._none[:]
                self._said[sentence][place] = value

    def places(self) -> Iterator[int]:
        """Yield the places that have one of the words itself, in order."""
        index = self.article.index
        found = {number for token in self._words for number in index.get(token.stem, ())}
        yield from sorted(found | {number - 1 for number in found if number})

    def said_at(self, place: int, *, length: int = LENGTH) -> list[float]:
        """Return how nearly a place, or one of another ``length`` in sentences, says each word, 0 to 1."""
        said = self._said.get(place, self._none)
        for sentence in range(place + 1, place + length):
            other = self._said.get(sentence)
            said = list(map(max, said, other)) if other else said
        return said

    def share_at(self, place: int, *, length: int = LENGTH) -> float:
        """Return the share of the words that it says, by what each tells; 0 where there are no words."""
        said: float = sum(map(mul, self._weights, self.said_at(place, length=length)))
        return said / self._total

    def share_of(self, chosen: Collection[Token]) -> float:
        """Return the share of the words that are among the ``chosen`` ones, by what each tells."""
        kept = (value for token, value in zip(self._words, self._weights, strict=True) if token in chosen)
        return sum(kept) / self._total
