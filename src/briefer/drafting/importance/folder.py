"""What do the sources of a folder have in common?"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from briefer.drafting.candidates import Candidate, Place, terms_of
from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES
from briefer.language.words.weights import weight

_OFFICES: Final = frozenset(stem(word) for word in ROLES)
FEWEST_TERMS: Final = 3
"""Terms of a sentence that can echo another: below it two share a word by chance."""


class Folder:
    """The articles of a folder, one of each origin, beside which a sentence is weighed.

    ``late`` is how late, 0 to 1, the values stand in the course of their figure that a sentence gives.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        pool: Sequence[Candidate],
        *,
        late: Mapping[Place, float] = MappingProxyType({}),
    ) -> None:
        self.late = late
        self.recency = _recency(articles)
        self._origins = max(2, len(articles))
        self._weights = {t.stem: weight(t.text) for c in pool for t in c.reading.tokens}
        sentences = [(article, terms_of(reading)) for article in articles for reading in article.readings]
        self._spread = Counter(term for terms in _by_article(sentences) for term in terms)
        self._echoes = _Echoes(sentences)
        self._known = Counter(
            surname
            for article in articles
            for surname in {name.words[-1] for r in article.readings for name in r.names if name.words}
        )

    def weigh(self, terms: Iterable[str]) -> float:
        """Return what terms tell in general language, added up."""
        return sum(self._weights.get(term, 1.0) for term in terms)

    def shared(self, candidate: Candidate) -> float:
        """Return the weight of the sentence's terms, each by how many sources have it: 0 for one, 1 for all."""
        return sum(self._weights.get(term, 1.0) * self._share(term) for term in candidate.terms)

    def echo(self, candidate: Candidate) -> float:
        """Return how like the sentence that of another source is that is likest, 0 to 1."""
        return self._echoes.of(candidate)

    def is_private(self, article: Article, name: Name) -> bool:
        """Tell whether a name is that of a person without an office, of whom no other source speaks."""
        if not name.words or name.kind == "organisation" or self._known[name.words[-1]] > 1:
            return False
        people = [actor for actor in article.called(name) if actor.kind == "person"]
        return bool(people) and all(actor.described.isdisjoint(_OFFICES) for actor in people)

    def _share(self, term: str) -> float:
        return math.log2(max(1, self._spread[term])) / math.log2(self._origins)


def _by_article(sentences: Iterable[tuple[Article, frozenset[str]]]) -> Iterable[set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for article, terms in sentences:
        found[article.source.id] |= terms
    return found.values()


class _Echoes:
    """The sentences of all sources by their terms; likeness is the cosine, rare terms counting most (TF-IDF)."""

    def __init__(self, sentences: Sequence[tuple[Article, frozenset[str]]]) -> None:
        self._sentences = sentences
        self._holding: dict[str, list[int]] = defaultdict(list)
        for number, (_, terms) in enumerate(sentences):
            for term in terms:
                self._holding[term].append(number)
        self._square = {
            term: math.log(len(sentences) / len(held)) ** 2 for term, held in self._holding.items()
        }
        self._length = [self._length_of(terms) for _, terms in sentences]

    def of(self, candidate: Candidate) -> float:
        """Return the likeness of the sentence of another source that is likest."""
        if len(candidate.terms) < FEWEST_TERMS:
            return 0.0
        found: dict[int, float] = defaultdict(float)
        for term in sorted(candidate.terms):
            for number in self._holding.get(term, ()):
                found[number] += self._square[term]
        length = self._length_of(candidate.terms)
        return max(self._likenesses(candidate.article, found, length), default=0.0)

    def _likenesses(self, own: Article, found: Mapping[int, float], length: float) -> Iterator[float]:
        for number, common in found.items():
            if self._sentences[number][0] is not own:
                yield common / (length * self._length[number])

    def _length_of(self, terms: Iterable[str]) -> float:
        return math.sqrt(sum(self._square.get(term, 0.0) for term in sorted(terms))) or 1.0


def _recency(articles: Sequence[Article]) -> dict[str, float]:
    """Return for each dated source its place in time: 0 for the earliest day, 1 for the latest."""
    dated = {
        a.source.id: date(a.published.year, a.published.month, a.published.day)
        for a in articles
        if a.published
    }
    days = sorted(set(dated.values()))
    steps = max(1, len(days) - 1)
    return {source: (days.index(day) + (len(days) == 1)) / steps for source, day in dated.items()}
