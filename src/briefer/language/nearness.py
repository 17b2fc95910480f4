"""How nearly does each sentence of an article say a word?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from briefer.language.article import Article
from briefer.language.likeness import SYNONYM, Vocabulary
from briefer.language.once import once
from briefer.language.phrasal import said_otherwise


class Nearness:
    """For each stem asked for, the sentences of an article (numbers) that say it, each with how nearly, 0 to 1.

    The claims on an article share most of their words; each is looked for once.
    """

    def __init__(self, article: Article) -> None:
        self._index = article.index
        self._vocabulary = Vocabulary(article.index)
        self._by_phrase: dict[str, list[int]] = defaultdict(list)
        for number, reading in enumerate(article.readings):
            for stem in said_otherwise([reading]):
                self._by_phrase[stem].append(number)
        self._known: dict[str, Mapping[int, float]] = {}

    def of(self, stem: str) -> Mapping[int, float]:
        """Return the sentences that say ``stem``: itself, by a like word (see ``likeness``), or by a phrase."""
        if stem not in self._known:
            self._known[stem] = self._looked_up(stem)
        return self._known[stem]

    def _looked_up(self, stem: str) -> Mapping[int, float]:
        found = dict.fromkeys(self._by_phrase.get(stem, ()), SYNONYM)
        for like, value in self._vocabulary.like(stem).items():
            for number in self._index[like]:
                found[number] = max(value, found.get(number, 0.0))
        return found


@once
def nearness(article: Article) -> Nearness:
    """Return how nearly the sentences of an article say any word."""
    return Nearness(article)
