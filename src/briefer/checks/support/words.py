"""How nearly is each content word of a claim said: in its passages, around them, and anywhere in the sources?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from briefer.checks.case import Case, Passage
from briefer.checks.support.content import Content, content_of
from briefer.language.article import Article
from briefer.language.facets import facet
from briefer.language.naming.names import Name
from briefer.language.naming.standing import stands_in_full
from briefer.language.once import once
from briefer.language.words.likeness import likeness, likeness_in_index
from briefer.language.words.nearness import Nearness, nearness
from briefer.language.words.tokens import tokenize


@dataclass(frozen=True)
class Words:
    """The content words of the claim of a case, and how nearly the passages and the sources say each."""

    case: Case

    @facet
    def content(self) -> Content:
        """The content words of the claim."""
        return content_of(self.case.claim)

    @facet
    def weights(self) -> Mapping[str, float]:
        """The stem of each word with what it tells, 0 to 1."""
        return self.content.weights

    @facet
    def _total(self) -> float:
        return sum(self.weights.values())

    @facet
    def nearby(self) -> frozenset[str]:
        """The stems of the passages, of the sentences around them and of the headings."""
        return frozenset().union(*(reading.stems for reading in self.case.context))

    @property
    def stand_in_one_passage(self) -> bool:
        """Whether one passage by itself has all words."""
        return any(self.weights.keys() <= reading.stems for _, reading in self.case.passages)

    @facet
    def in_each_passage(self) -> tuple[Mapping[str, float], ...]:
        """How nearly each passage by itself says each word."""
        return tuple(self._in_passage(passage) for passage in self.case.passages)

    def _in_passage(self, passage: Passage) -> Mapping[str, float]:
        """Look up what it says itself no further: a claim shares most of its words with its passage."""
        held, near, number = passage.reading.stems, nearness(passage.article), passage.number
        return {stem: 1.0 if stem in held else near[stem].get(number, 0.0) for stem in self.weights}

    @facet
    def in_passages(self) -> Mapping[str, float]:
        """How nearly the passages together say each word."""
        each = self.in_each_passage
        return {stem: max(said[stem] for said in each) for stem in self.weights} if len(each) > 1 else each[0]

    @facet
    def in_nearby(self) -> Mapping[str, float]:
        """How nearly the passages and what stands around them say each word."""
        return {
            stem: found if found == 1 else max(found, self._beside(stem))
            for stem, found in self.in_passages.items()
        }

    def _beside(self, stem: str) -> float:
        said = [near.by_words(stem).get(number, 0.0) for near, numbers in self._around for number in numbers]
        return max(*said, likeness(stem, self._headings))

    @facet
    def _around(self) -> tuple[tuple[Nearness, range], ...]:
        """For each passage the numbers of its sentence and of those around it that ``Case.context`` holds."""
        places = ((nearness(passage.article), passage.number) for passage in self.case.passages)
        return tuple((near, range(number - 2, number + 2)) for near, number in places)

    @facet
    def _headings(self) -> frozenset[str]:
        headings = (heading.stems for article in self.case.articles for heading in article.headings)
        return frozenset().union(*headings)

    @facet
    def in_source(self) -> Mapping[str, float]:
        """How nearly the sources say each word anywhere; other names of somebody whom they name count."""
        return {
            stem: found if found == 1 else max(found, self._anywhere(stem))
            for stem, found in self.in_nearby.items()
        }

    def share(self, said: Mapping[str, float], *, within: Collection[str] | None = None) -> float:
        """Return the weighted share that ``said`` gives, of all words or those ``within``; 1 where there are none."""
        if within is None:
            return self._sum(said, self.weights) / self._total if self._total else 1.0
        stems = [stem for stem in self.weights if stem in within]
        total = sum(map(self.weights.__getitem__, stems))
        return self._sum(said, stems) / total if total else 1.0

    def _sum(self, said: Mapping[str, float], stems: Iterable[str]) -> float:
        return sum([self.weights[stem] * said[stem] for stem in stems])

    def stands_anywhere(self, stem: str) -> bool:
        """Tell whether the sources hold a word, or name somebody who goes by it."""
        return stem in self.nearby or self._anywhere(stem) == 1

    def _anywhere(self, stem: str) -> float:
        if stem in self._other_names:
            return 1.0
        return max(
            1.0 if stem in _title_stems(article) else likeness_in_index(stem, article.index)
            for article in self.case.articles
        )

    @facet
    def _other_names(self) -> AbstractSet[str]:
        """The stems of names of the claim that somebody in the sources goes by: initials, parts of a body's name."""
        known = (
            name
            for name in self.case.claim.names
            if name.words and any(self._is_named(name, article) for article in self.case.articles)
        )
        spans = [name.span for name in known]
        return {
            token.stem for token in self.content.tokens if any(span.touches(token.span) for span in spans)
        }

    def _is_named(self, name: Name, article: Article) -> bool:
        short = name.span.of(self.case.claim.text).isupper()
        return bool(article.called(name)) or (
            short and stands_in_full(name, article, self.case.others_naming([name.words]))
        )


@once
def _title_stems(article: Article) -> AbstractSet[str]:
    return {token.stem for token in tokenize(article.source.title or "")}
