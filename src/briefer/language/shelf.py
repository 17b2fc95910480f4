"""Which of many articles may hold a claim, or speak of somebody? An index over the words and names of all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final

from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.naming.same_name import meeting_keys
from briefer.language.reading import Reading

NEAREST: Final = 3
"""Articles looked into for a claim that the cited source does not hold."""
WORTH: Final = 0.8
"""Share of the claim's content that an article must hold somewhere before it is looked into as the right source:
the support score asks for about as much in one passage."""
ROUNDING: Final = 1e-9
"""By how much sums of the same weights may differ with their order."""


class Shelf:
    """The articles of a folder with an index of their words and one of their names, each built when first asked for."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = tuple(articles)
        self._known: dict[str, frozenset[str]] = {}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the articles."""
        return frozenset(article.source.language for article in self.articles)

    def known_in(self, language: str) -> frozenset[str]:
        """Return the words that are names for certain in the articles of one language; kept for the next claim."""
        if language not in self._known:
            own = (article.known for article in self.articles if article.source.language == language)
            self._known[language] = frozenset().union(*own)
        return self._known[language]

    def holding(self, claim: Reading, *, skip: Collection[str]) -> list[Article]:
        """Return the few articles that hold nearly all of the claim's words; ``skip`` are ids to leave out."""
        full = self._fullest(claim, at_least=WORTH)
        return [article for article in full if article.source.id not in skip][:NEAREST]

    def nearest(self, claim: Reading, *, count: int) -> list[Article]:
        """Return up to ``count`` articles that hold most of the claim's words, the fullest first."""
        return self._fullest(claim)[:count]

    def naming(self, names: Iterable[tuple[str, ...]]) -> list[Article]:
        """Return the articles that speak of somebody who may go by one of ``names``, as folded words, in order."""
        keys = {key for words in names for key in meeting_keys(words)}
        places = set().union(*(self._naming.get(key, ()) for key in keys))
        return [self.articles[place] for place in sorted(places)]

    def _fullest(self, claim: Reading, *, at_least: float = 0.0) -> list[Article]:
        """Return the articles that hold ``at_least`` that share of the claim's content, the fullest first."""
        weights = content_weights(claim)
        total = sum(weights.values()) or 1.0
        near = self._lacking_little(weights, at_most=(1.0 - at_least) * total)
        held: dict[int, float] = dict.fromkeys(near, 0.0)
        for stem, value in weights.items():
            for place in near & self._with(stem):
                held[place] += value
        full = [(-value, place) for place, value in held.items() if value / total >= at_least]
        return [self.articles[place] for _, place in sorted(full)]

    def _lacking_little(self, weights: Mapping[str, float], *, at_most: float) -> AbstractSet[int]:
        """Return the articles that hold any of the words and lack such that weigh ``at_most`` that together.

        The heaviest words are looked up first: few articles hold them, and whoever lacks them soon lacks too much.
        """
        most = at_most + ROUNDING
        lacked: dict[int, float] = {}
        passed = 0.0
        for stem in sorted(weights, key=weights.__getitem__, reverse=True):
            holding, value = self._with(stem), weights[stem]
            for place in [place for place in lacked if place not in holding]:
                lacked[place] += value
                if lacked[place] > most:
                    del lacked[place]
            if passed <= most:
                lacked |= dict.fromkeys(holding - lacked.keys(), passed)
            passed += value
        return lacked.keys()

    def _with(self, stem: str) -> AbstractSet[int]:
        return self._index.get(stem, frozenset())

    @cached_property
    def _naming(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for place, article in enumerate(self.articles):
            for key in article.name_keys:
                found[key].add(place)
        return found

    @cached_property
    def _index(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for place, article in enumerate(self.articles):
            for stem in article.index:
                found[stem].add(place)
        return found
