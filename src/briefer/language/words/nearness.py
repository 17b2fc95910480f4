"""How nearly does each sentence of an article say a word?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import reduce

from briefer.language.article import Article
from briefer.language.once import once
from briefer.language.words.likeness import SYNONYM, Vocabulary
from briefer.language.words.phrasal import otherwise_in


class Nearness(dict[str, Mapping[int, float]]):
    """For each stem asked for, the sentences of an article (numbers) that say it, each with how nearly, 0 to 1.

    They say it themselves, by a like word (see ``likeness``), or by a phrase. The claims on an article share most of
    their words; each is looked for once.
    """

    def __init__(self, article: Article) -> None:
        super().__init__()
        self._index = article.index
        self._vocabulary = Vocabulary(article.index)
        self._by_phrase: dict[str, list[int]] = defaultdict(list)
        for number, reading in enumerate(article.readings):
            for stem in otherwise_in(reading):
                self._by_phrase[stem].append(number)
        self._by_words: dict[str, Mapping[int, float]] = {}

    def __missing__(self, stem: str) -> Mapping[int, float]:
        """Look ``stem`` up, and keep what is found."""
        phrases = dict.fromkeys(self._by_phrase.get(stem, ()), SYNONYM)
        self[stem] = found = _highest(phrases, self.by_words(stem)) if phrases else self.by_words(stem)
        return found

    def by_words(self, stem: str) -> Mapping[int, float]:
        """Return the sentences that say ``stem`` itself or by a like word."""
        if stem not in self._by_words:
            each = self._vocabulary.like(stem).items()
            said = (dict.fromkeys(self._index[like], value) for like, value in each)
            self._by_words[stem] = reduce(_highest, said, {})
        return self._by_words[stem]


def _highest(one: Mapping[int, float], other: Mapping[int, float]) -> dict[int, float]:
    return {**one, **{number: max(value, one.get(number, 0.0)) for number, value in other.items()}}


@once
def nearness(article: Article) -> Nearness:
    """Return how nearly the sentences of an article say any word."""
    return Nearness(article)
