"""A claim beside sources in another language, and the sentence of them that it is nearest to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

from briefer.language.foreign.dates import Told
from briefer.language.foreign.numbers import LARGE, Number
from briefer.language.foreign.traits import Anchored, ForeignArticle, ForeignSentence, anchored
from briefer.language.numbers.agreement import compare
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.units import PERCENT, POINT
from briefer.language.reading import Reading
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates
from briefer.language.words.weights import weight
from briefer.records import Span

NAMED: Final = 2.0
COUNTED: Final = 2.0
COUNTED_SMALL: Final = 0.7
DATED: Final = 1.0
ROOTED: Final = 0.6
"""What a shared name, figure, small figure, day, or word of one root tells about where a claim stands: a small
number and a word such as "minister" stand in many sentences, a name or "14,200" in few."""
FIRM: Final = 1.5
"""Weight from which a passage is held to be the claim's, if it shares two things at least: a name and a root do."""


class Nearest(NamedTuple):
    """The sentence of a foreign article that shares most with a claim."""

    article: ForeignArticle
    place: Anchored

    @property
    def sentence(self) -> ForeignSentence:
        """The sentence itself."""
        return self.article.sentences[self.place.number]

    @property
    def firm(self) -> bool:
        """Whether it shares enough to be the one that the claim is about."""
        return self.place.shared > 1 and self.place.weight >= FIRM


@dataclass(frozen=True)
class ForeignCase:
    """A claim beside sources in another language."""

    claim: Reading
    articles: tuple[ForeignArticle, ...]

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the claim that a source must give in some notation."""
        inside = self.claim.inside_quotation
        return tuple(f for f in self.claim.figures if f.counts and not f.vague and not inside(f.span))

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The days and times of the claim."""
        return tuple(mention for mention in self.claim.dates if not self.claim.inside_quotation(mention.span))

    @cached_property
    def numbers(self) -> tuple[tuple[ForeignArticle, Number], ...]:
        """All numbers of the sources."""
        return tuple((a, number) for a in self.articles for s in a.sentences for number in s.numbers)

    @cached_property
    def days(self) -> tuple[Told, ...]:
        """All days and times of the sources."""
        return tuple(told for a in self.articles for sentence in a.sentences for told in sentence.days)

    @cached_property
    def nearest(self) -> Nearest | None:
        """The sentence that shares most with the claim, None where no sentence shares anything."""
        return self.nearest_without(None)

    @cached_property
    def passage(self) -> Nearest | None:
        """The nearest sentence, if it is the one the claim is about."""
        return self.nearest if self.nearest and self.nearest.firm else None

    def nearest_without(self, aside: Span | None) -> Nearest | None:
        """Return the sentence that shares most with the claim, leaving out names inside ``aside``."""
        found = [Nearest(a, best) for a in self.articles for best in self.anchored_in(a, aside)[:1]]
        return max(found, key=lambda nearest: nearest.place.weight, default=None)

    def anchored_in(self, article: ForeignArticle, aside: Span | None) -> list[Anchored]:
        """Return the sentences of an article that share something with the claim, the fullest first."""
        return anchored([*self._named(article, aside), *self._typed(article), *self._rooted(article)])

    def _named(self, article: ForeignArticle, aside: Span | None) -> Iterator[tuple[float, frozenset[int]]]:
        for name in self.claim.names:
            if name.words and not (aside and aside.touches(name.span)):
                yield NAMED, article.places_of(name.last)

    def _typed(self, article: ForeignArticle) -> Iterator[tuple[float, frozenset[int]]]:
        for figure in self.figures:
            worth = COUNTED if figure.value >= LARGE or figure.value % 1 else COUNTED_SMALL
            yield worth, _where(any(gives(figure, n) for n in s.numbers) for s in article.sentences)
        for mention in self.dates:
            yield DATED, _where(any(means(mention, told) for told in s.days) for s in article.sentences)

    def _rooted(self, article: ForeignArticle) -> Iterator[tuple[float, frozenset[int]]]:
        for token in self.claim.tokens:
            if token.text.islower() and weight(token.text) > 0:
                yield ROOTED, article.roots(token.text)


def _where(holds: Iterable[bool]) -> frozenset[int]:
    """Return the numbers of the sentences of which something holds."""
    return frozenset(number for number, one in enumerate(holds) if one)


def gives(figure: Figure, number: Number) -> bool:
    """Tell whether a number of the source can be the claim's figure: same value, and both or neither a percentage."""
    if (figure.unit in {PERCENT, POINT}) != number.percent:
        return False
    bare = replace(figure, unit=None, noun=None)
    return any(
        compare(bare, Figure(figure.span, value, value, value, kind=figure.kind)) != "different"
        for value in number.values
    )


def means(mention: DateMention, told: Told) -> bool:
    """Tell whether a day of the source can be the claim's."""
    return compare_dates(mention, told.mention) == "same"
