"""Which figures do the sources of a claim give: in its passages, around them, and anywhere?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from math import isinf
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import STEP, compare, in_unit_of, same_noun, same_sort
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.modifiers import BOUND_WORDS
from briefer.language.numbers.pairs import Pair, find_pairs
from briefer.language.reading import Reading
from briefer.language.surroundings import surroundings
from briefer.language.tables import totals_beside
from briefer.records import Span

MOST_GIVEN: Final = 20_000
"""Figures of all sources that are looked at: more than in any report; a table of a million must not take seconds."""


class Given(NamedTuple):
    """A figure of a source."""

    article: Article
    figure: Figure

    @property
    def words(self) -> str:
        """The figure as the source writes it."""
        return said(self.figure, self.article.text)

    @property
    def place(self) -> tuple[Article, Span]:
        """Where it stands, for a finding."""
        return self.article, self.figure.span


def said(figure: Figure, text: str) -> str:
    """Return a figure as written, with the words that bound it."""
    words = figure.span.of(text)
    if figure.modifier in {"exact", "range"}:
        return words
    return f"{BOUND_WORDS[figure.modifier]} {words}"


@dataclass(frozen=True)
class View:
    """The figures of a claim beside those of its source, from near to far."""

    case: Case
    claimed: Sequence[Figure]

    @cached_property
    def near(self) -> list[Given]:
        """Figures of the passages themselves."""
        return [
            Given(article, figure) for article, reading in self.case.passages for figure in reading.figures
        ]

    @cached_property
    def around(self) -> list[Given]:
        """Figures of the paragraphs, or the tables, in which the passages stand."""
        return [Given(article, figure) for article, reading in self.beside for figure in reading.figures]

    @cached_property
    def beside(self) -> list[tuple[Article, Reading]]:
        """The other sentences of those paragraphs and tables, each once."""
        passages = {(id(article), reading.span) for article, reading in self.case.passages}
        found = {
            (id(article), other.span): (article, other)
            for article, reading in self.case.passages
            for other in [*surroundings(article, reading), *totals_beside(article, reading)]
        }
        return [found[key] for key in found if key not in passages]

    @cached_property
    def anywhere(self) -> list[Given]:
        """Figures of the whole sources, of long tables the first ones."""
        found = (
            Given(article, figure)
            for article in self.case.articles
            for reading in [*article.readings, *article.headings]
            for figure in reading.figures
        )
        return list(islice(found, MOST_GIVEN))

    @cached_property
    def free(self) -> list[Given]:
        """Figures of the passages that no figure of the claim takes up: what a wrong one may stand for."""
        return [
            given
            for given in self.near
            if not any(compare(one, given.figure) == "same" for one in self.claimed)
        ]

    @cached_property
    def pairs(self) -> list[tuple[Article, Pair]]:
        """The figures that a sentence of the passages, or one beside them, relates to one another."""
        return [
            (article, pair)
            for article, reading in [*self.case.passages, *self.beside]
            for pair in find_pairs(article.text, reading.figures)
        ]

    def operands(self, article: Article, figure: Figure) -> Iterator[Figure]:
        """Yield the figures of one source that arithmetic may use: those at hand, then others of the same sort.

        The same sort as ``figure``, the claim's, or as one at hand.
        """
        here = [given.figure for given in [*self.near, *self.around] if given.article is article]
        yield from here
        known = frozenset(here)  # a table that lost its lines has thousands
        sorts = {(one.unit, one.noun) for one in [*here, figure] if one.unit or one.noun}
        for given in self.anywhere:
            if given.article is article and given.figure not in known and _is_among(given.figure, sorts):
                yield given.figure

    def words(self, figure: Figure) -> str:
        """The figure as the claim writes it."""
        return said(figure, self.case.claim.text)


def _is_among(figure: Figure, sorts: set[tuple[str | None, str | None]]) -> bool:
    """Tell whether a figure has the unit, or without one the noun, of one of ``sorts``."""
    return any(
        unit == figure.unit and (unit is not None or noun == figure.noun) for unit, noun in sorts
    ) and bool(figure.unit or figure.noun)


def find_clash(
    figure: Figure, others: Iterable[Given], alike: Callable[[Figure, Figure], bool]
) -> Given | None:
    """Return the figure of ``others`` that speaks against one: of its sort, ``alike`` it, of another value."""
    fitting = [
        given
        for given in others
        if same_sort(figure, given.figure)
        and alike(figure, given.figure)
        and compare(figure, given.figure) != "same"
        and not _leaves_open(given.figure, figure)
    ]
    return min(fitting, key=lambda given: _distance(figure, given.figure), default=None)


def _leaves_open(given: Figure, figure: Figure) -> bool:
    """Tell whether "more than five years" admits 64 months: it neither gives nor excludes them."""
    bound = in_unit_of(figure, given)
    open_ended = bound is not None and (isinf(bound.low) or isinf(bound.high)) and not bound.vague
    return (
        open_ended
        and bound is not None
        and bound.low <= figure.value <= bound.high
        and abs(figure.value - bound.value) <= STEP * abs(bound.value)
    )


def _distance(one: Figure, two: Figure) -> tuple[bool, float]:
    """Order figures by noun first, then by how far apart they are."""
    top = max(abs(one.value), abs(two.value)) or 1.0
    return not same_noun(one, two), abs(one.value - two.value) / top
