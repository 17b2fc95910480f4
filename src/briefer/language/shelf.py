"""Which of many articles may hold a claim? An index over the words of all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Final

from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.reading import Reading

NEAREST: Final = 3
"""Articles looked into for a claim that the cited source does not hold."""
WORTH: Final = 0.5
"""Share of the claim's content that an article must hold somewhere before it is looked into: with less it could
not support the claim."""


class Shelf:
    """The articles of a folder with an index of their words, built when it is first asked for."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = tuple(articles)

    def nearest(self, claim: Reading, *, skip: Collection[str] = (), count: int = NEAREST) -> list[Article]:
        """Return up to ``count`` articles that hold most of the claim's words, the fullest first.

        ``skip`` are ids of sources to leave out.
        """
        weights = content_weights(claim)
        total = sum(weights.values()) or 1.0
        held: dict[int, float] = defaultdict(float)
        for stem, value in weights.items():
            for place in self._index.get(stem, ()):
                held[place] += value
        best = sorted(held, key=lambda place: (-held[place], place))
        fitting = [self.articles[p] for p in best if held[p] >= WORTH * total]
        return [article for article in fitting if article.source.id not in skip][:count]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, article in enumerate(self.articles):
            for stem in article.index:
                found[stem].append(place)
        return found
