"""Which figures do the sources give, who gives each, as of when, and what is said around it?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from briefer.analysis.figures.about import about
from briefer.analysis.figures.abroad import figures_abroad, giver_abroad
from briefer.analysis.figures.increments import is_increment
from briefer.analysis.figures.moments import Moment, belongs_to_the_past, moment_of
from briefer.analysis.figures.quantities import as_said, counted_in
from briefer.analysis.figures.quantity import Counted, Quantity
from briefer.analysis.figures.sorts import coins, is_money, sort_of
from briefer.analysis.figures.tables import CountingCell, counting_cells
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.givers import giver_at, own_voice
from briefer.language.article import Article
from briefer.language.foreign.counting import LANGUAGES
from briefer.language.numbers.figures import Figure
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.records import Citation, Span

_WITHDRAWN = re.compile(
    r"\b(?:(?:earlier|previous) version of (?:this|the) (?:article|story|report)\b.{0,40}"
    r"\b(?:said|stated|gave|put|reported)"
    r"|(?:wrongly|incorrectly|mistakenly) (?:said|stated|gave|put|reported)|misstated)\b",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"-[a-z]")
_HYPHENED = re.compile(r"\d-[a-z]")
MOST_FIGURES: Final = 30
"""Figures of one sentence; more are a table, whose rows and columns no sentence tells."""
_BREAKDOWN: Final = 3
"""Bare numbers of one sentence from which they are the parts of a count, not counts of their own."""
_PART_OF = re.compile(r",|\sof (?:which|whom|them|these|those)\b")
_BY = re.compile(
    r"\b(?:extend|raise|raising|increase|increasing|cut|reduc|widen|lower|rose|risen|rise|fell|fall|grew|grow|shrank|shrunk|up|down)\w*\b"
    r"[^;:]{0,90}\bby (?:about |some |around |nearly |almost |at least |more than |another |a further )?$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\((?:about |some |around |roughly |nearly |or )?(?:US)?$")
_AGED = re.compile(r"\b(?:are|is|was|were|being) (?:aged )?(?:under|over|below|above|(?:young|old)er than) $")
_CONDITION = re.compile(r"[-“\"\s]*(?:If|Unless|Should|Suppose)\b")


@dataclass(frozen=True)
class Mention:
    """One figure where it stands, with who gives it.

    ``quantity`` is what it counts, None where the words do not tell it for certain; ``sort`` is what it must share
    with others to be compared. ``replaced`` figures are those that their own sentence calls overtaken ("up from
    47"), ``withdrawn`` ones those that it calls wrong. ``coined`` are the nouns that stand for money in the texts.
    """

    article: Article
    number: int
    figure: Figure
    value: str
    quantity: Quantity | None
    sort: str
    giver: Giver
    moment: Moment | None
    citations: tuple[Citation, ...]
    withdrawn: bool = False
    replaced: bool = False
    coined: frozenset[str] = frozenset()

    @property
    def reading(self) -> Reading:
        """What its sentence says."""
        return self.article.readings[self.number]

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands: the source and the code point."""
        return self.article.source.id, self.figure.span.start

    @property
    def at(self) -> tuple[date, int]:
        """As of when, for putting figures in order; unknown moments come first."""
        return (self.moment.day, self.moment.minute) if self.moment else (date.min, 0)

    @cached_property
    def about(self) -> dict[str, float]:
        """The stems that say what the figure is of, with their weights."""
        told = about(self.reading, self.figure)
        return {each: weight for each, weight in told.items() if each not in self.coined}


@once
def mentions(cast: Cast) -> tuple[Mention, ...]:
    """Return the figures of all sources in order; what an opinion says in its own voice is left out."""
    coined = coins(cast.articles)
    return tuple(mention for article in cast.articles for mention in _in(cast, article, coined))


def _in(cast: Cast, article: Article, coined: frozenset[str]) -> Iterator[Mention]:
    before: tuple[Counted, ...] = ()
    last: Giver | None = None
    if article.source.language in LANGUAGES:
        yield from _abroad(cast, article)
    for number, reading in enumerate(article.readings):
        if number and article.paragraphs[number] != article.paragraphs[number - 1]:
            before, last = (), None
        if cells := tuple(counting_cells(article, reading)):
            yield from (_in_cell(cast, article, number, cell) for cell in cells)
            continue
        counted = counted_in(reading, before)
        before = counted or before
        if reading.language != "en":
            continue
        known = {one.figure.span: one for one in counted}
        for figure in _given(reading, known.keys()):
            one = known.get(figure.span)
            giver = giver_at(cast, article, number, figure.span)
            if giver and giver.own and last and _is_elliptic(one) and not reading.speech:
                giver = last
            if giver is None or (giver.own and article.source.kind == "opinion"):
                continue
            if belongs_to_the_past(article, reading, figure.span):
                continue
            last = giver if one else last
            yield Mention(
                article=article,
                number=number,
                figure=figure,
                value=as_said(reading, figure),
                quantity=one.quantity if one else None,
                sort=_sort(reading, figure, one, coined),
                giver=giver,
                moment=moment_of(article, reading, figure.span),
                citations=(article.cite(reading.span),),
                withdrawn=bool(_WITHDRAWN.search(article.text, reading.span.start, figure.span.start)),
                coined=coined,
            )


def _abroad(cast: Cast, article: Article) -> Iterator[Mention]:
    """Yield the figures of a source in another language; who gives one without being named is the source."""
    for number, reading in enumerate(article.readings):
        for figure, quantity, sort in figures_abroad(reading):
            yield Mention(
                article=article,
                number=number,
                figure=figure,
                value=figure.span.of(article.text),
                quantity=quantity,
                sort=sort,
                giver=giver_abroad(cast, article, reading, figure.span) or own_voice(cast, article),
                moment=moment_of(article, reading, figure.span),
                citations=(article.cite(reading.span),),
            )


def _in_cell(cast: Cast, article: Article, number: int, cell: CountingCell) -> Mention:
    """Return the figure of a table, which the text itself gives."""
    reading = article.readings[number]
    return Mention(
        article=article,
        number=number,
        figure=cell.figure,
        value=cell.figure.span.of(article.text),
        quantity=cell.quantity,
        sort=cell.quantity.noun,
        giver=own_voice(cast, article),
        moment=cell.moment or moment_of(article, reading, cell.figure.span),
        citations=(article.cite(reading.span),),
    )


def _given(reading: Reading, known: Collection[Span]) -> Iterator[Figure]:
    """Yield the figures that tell how many or how much; a sum in brackets is one before it in other money."""
    if _CONDITION.match(reading.words):
        return
    if len(reading.figures) > MOST_FIGURES:
        yield from (figure for figure in reading.figures if figure.span in known)
        return
    bare = [one for one in reading.figures if one.kind == "count" and one.noun is None and one.unit is None]
    for figure in reading.figures:
        if is_increment(reading, figure):
            continue
        if figure in bare and len(bare) >= _BREAKDOWN and figure.span not in known:
            continue
        bracketed = is_money(figure) and _BRACKETED.search(
            reading.text, reading.span.start, figure.span.start
        )
        joined = _COMPOUND.match(reading.text, figure.span.end) or _HYPHENED.search(
            figure.span.of(reading.text)
        )
        plain = figure.kind in {"count", "share"} and not (
            bracketed or joined or _is_relative(reading, figure)
        )
        if plain or figure.span in known:
            yield figure


def _is_relative(reading: Reading, figure: Figure) -> bool:
    """Tell whether a figure is a part, a difference or an age: "half of which", "extended by four", "are under 18"."""
    text, start = reading.text, figure.span.start
    if figure.unit == "share":
        return _PART_OF.match(text, figure.span.end) is not None
    aged = figure.noun is None and _AGED.search(text, reading.span.start, start)
    return figure.unit is None and bool(aged or _BY.search(text, reading.span.start, start))


def _sort(reading: Reading, figure: Figure, counted: Counted | None, coined: frozenset[str]) -> str:
    if counted is not None and figure.unit is None and figure.noun not in coined:
        return counted.quantity.noun
    return sort_of(reading, figure, coined)


def _is_elliptic(counted: Counted | None) -> bool:
    """Tell whether a count leaves out its noun, so that its sentence carries on the one before: "Twelve were freed"."""
    return counted is not None and counted.figure.noun is None and counted.figure.kind == "count"
