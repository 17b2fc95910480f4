"""Which figures do the sources give, who gives each, and as of when?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefer.analysis.figures.abroad import figures_abroad, giver_abroad, is_of_somebody
from briefer.analysis.figures.asking import asked_quantity
from briefer.analysis.figures.clock import CLOCK, clock_times, clock_times_abroad
from briefer.analysis.figures.given import given
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.moments import belongs_to_the_past, moment_of
from briefer.analysis.figures.notices import RIGHT, is_in_notice, is_withdrawn
from briefer.analysis.figures.quantities import as_said, counted_in
from briefer.analysis.figures.quantity import Counted, Quantity
from briefer.analysis.figures.sorts import MILLION, MONEY, coins, sort_of
from briefer.analysis.figures.tables import CountingCell, counting_cells
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.givers import giver_at, own_voice
from briefer.language.article import Article
from briefer.language.foreign.counting import LANGUAGES
from briefer.language.numbers.arithmetic import whole_of
from briefer.language.numbers.figures import Figure
from briefer.language.once import once
from briefer.language.reading import Reading


@once
def mentions(cast: Cast) -> tuple[Mention, ...]:
    """Return the figures of all sources in order."""
    coined = coins(cast.articles)
    return tuple(
        mention for article in cast.articles for mention in _Reader(cast, article, coined).mentions()
    )


@dataclass(frozen=True, slots=True)
class _Before:
    """What the sentences of a paragraph have counted so far, and who gave the last count."""

    counted: tuple[Counted, ...] = ()
    giver: Giver | None = None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one source, sentence by sentence."""

    cast: Cast
    article: Article
    coined: frozenset[str]

    def mentions(self) -> Iterator[Mention]:
        """Yield the figures of the source: those of another language, of tables, of times and of plain sentences."""
        before = _Before()
        for number, reading in enumerate(self.article.readings):
            if self.article.source.language in LANGUAGES:
                yield from self._abroad(number)
            if number and self.article.paragraphs[number] != self.article.paragraphs[number - 1]:
                before = _Before()
            if cells := tuple(counting_cells(self.article, reading)):
                yield from (self._in_cell(number, cell) for cell in cells)
                continue
            yield from self._at_a_time(number)
            counted = counted_in(reading, before.counted)
            told = tuple(self._told(number, counted, before.giver)) if reading.language == "en" else ()
            yield from told
            before = _Before(counted or before.counted, _last_giver(told) or before.giver)

    def _told(self, number: int, counted: tuple[Counted, ...], last: Giver | None) -> Iterator[Mention]:
        """Yield the figures of an English sentence; ``last`` gave the count that an elliptic one carries on."""
        known = {one.figure.span: one for one in counted}
        for figure in given(self.article.readings[number], known.keys()):
            told = self._of_sentence(number, figure, known.get(figure.span), last)
            if told is not None:
                last = told.giver if told.quantity else last
                yield told

    def _of_sentence(
        self, number: int, plain: Figure, counted: Counted | None, last: Giver | None
    ) -> Mention | None:
        """Return a figure of an English sentence, None where nobody gives it or it is of an earlier event."""
        reading = self.article.readings[number]
        figure = _measured(plain, reading)
        one = counted if figure is plain else None
        withdrawn = is_withdrawn(self.article, number, figure.span)
        giver = self._giver(number, figure, carried=last if _is_elliptic(one) else None)
        if giver is None and (withdrawn or RIGHT.match(reading.words)):
            giver = own_voice(self.cast, self.article)
        if giver is None or belongs_to_the_past(self.article, reading, figure.span):
            return None
        sort = _sort(reading, figure, one, self.coined)
        quantity = one.quantity if one and (sort != MONEY or one.quantity.unit) else None
        if not sort and figure.noun is None:
            asked = asked_quantity(self.article, number)
            sort, quantity = (asked.noun, asked if asked.deed else None) if asked else (sort, quantity)
        told = self._mention(number, figure, giver, sort=sort, quantity=quantity)
        return replace(told, value=as_said(reading, figure), withdrawn=withdrawn)

    def _giver(self, number: int, figure: Figure, *, carried: Giver | None) -> Giver | None:
        """Return who gives a figure; where the text itself seems to, and nobody speaks, who gave what it carries on."""
        giver = giver_at(self.cast, self.article, number, figure.span)
        plain = giver is not None and giver.own and not self.article.readings[number].speech
        return carried if carried and plain else giver

    def _at_a_time(self, number: int) -> Iterator[Mention]:
        """Yield the times of day at which a sentence says something happened."""
        reading = self.article.readings[number]
        for figure in clock_times(reading):
            giver = giver_at(self.cast, self.article, number, figure.span)
            if giver and not belongs_to_the_past(self.article, reading, figure.span):
                yield self._mention(number, figure, giver, sort=CLOCK)

    def _abroad(self, number: int) -> Iterator[Mention]:
        """Yield the figures of a sentence in another language; who gives one without being named is the source."""
        reading = self.article.readings[number]
        told = [
            *figures_abroad(reading, self.coined),
            *((time, None, CLOCK) for time in clock_times_abroad(reading)),
        ]
        for figure, quantity, sort in told:
            named = giver_abroad(self.cast, self.article, reading, figure.span)
            giver = named or own_voice(self.cast, self.article)
            mention = self._mention(number, figure, giver, quantity=quantity, sort=sort)
            withdrawn = is_withdrawn(self.article, number, figure.span)
            own = named is not None or is_in_notice(self.article, number)
            repeated = not own and is_of_somebody(reading, figure.span)
            yield replace(mention, repeated=repeated or mention.repeated, withdrawn=withdrawn)

    def _in_cell(self, number: int, cell: CountingCell) -> Mention:
        """Return the figure of a table, which the text itself gives."""
        giver, quantity = own_voice(self.cast, self.article), cell.quantity
        told = self._mention(number, cell.figure, giver, quantity=quantity, sort=quantity.noun)
        return replace(told, moment=cell.moment) if cell.moment else told

    def _mention(
        self, number: int, figure: Figure, giver: Giver, *, sort: str, quantity: Quantity | None = None
    ) -> Mention:
        reading = self.article.readings[number]
        return Mention(
            article=self.article,
            number=number,
            figure=figure,
            value=figure.span.of(reading.text),
            quantity=quantity,
            sort=sort,
            giver=giver,
            moment=None if sort == CLOCK else moment_of(self.article, reading, figure.span),
            citations=(self.article.cite(reading.span),),
            repeated=giver.own and self.article.source.kind == "opinion",
            coined=self.coined,
        )


def _measured(figure: Figure, reading: Reading) -> Figure:
    """Return a part with the unit of its whole: "12 of the 40 hectares" are hectares, and count nobody."""
    whole = None if figure.unit else whole_of(figure, reading.figures, reading.text)
    return replace(figure, unit=whole.unit) if whole and whole.unit else figure


def _last_giver(told: tuple[Mention, ...]) -> Giver | None:
    """Return who gave the last figure of which it is known what it counts."""
    return next((each.giver for each in reversed(told) if each.quantity), None)


def _sort(reading: Reading, figure: Figure, counted: Counted | None, coined: frozenset[str]) -> str:
    """Return what figures must have in common to be compared; a bare "1.9 billion" may be of coined money."""
    money = bool(coined) and figure.noun is None and figure.value >= MILLION
    if counted is not None and figure.unit is None and figure.noun not in coined and not money:
        return counted.quantity.noun
    return sort_of(reading, figure, coined)


def _is_elliptic(counted: Counted | None) -> bool:
    """Tell whether a count leaves out its noun, so that its sentence carries on the one before: "Twelve were freed"."""
    return counted is not None and counted.figure.noun is None and counted.figure.kind == "count"
