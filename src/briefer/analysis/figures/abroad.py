"""Which figures does a source in another language give, and who gives each?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from briefer.analysis.figures.counted_abroad import counted_abroad
from briefer.analysis.figures.families import PEOPLE
from briefer.analysis.figures.quantity import Quantity
from briefer.analysis.figures.sorts import MILLION, sort_of
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.giver import Giver, giver_of
from briefer.language.article import Article
from briefer.language.foreign.counting import (
    ACCORDING_TO,
    AT,
    BENT_ARTICLE,
    CLAUSE_CUT,
    COIN_ABROAD,
    COUNTS,
    HOUR,
    IN_PASSING,
    OF,
    ONE_MORE,
    OPENING_NOUN,
    PEOPLE_ABROAD,
    SECOND_GIVER,
    SUBJECT,
    TOLL_ABROAD,
    UNIT_ABROAD,
    YEARS_OLD,
)
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

_MOST_WORDS: Final = 8
_ALIKE: Final = 4
"""Letters that two languages' words for a coin share: "ducados", "ducats"."""
_FEWEST: Final = 2


def figures_abroad(reading: Reading, coined: frozenset[str]) -> Iterator[tuple[Figure, Quantity | None, str]]:
    """Yield the figures of a sentence with what each counts, as far as the tables know, and of which sort it is.

    ``coined`` are the nouns that stand for money in the texts.
    """
    for plain in _joined(reading):
        figure = _with_unit(reading, plain, coined)
        told = figure.kind in {"count", "share"} or (figure.kind == "name" and figure.noun is not None)
        if not told or figure.value < _FEWEST or _is_part_of_day(reading, figure):
            continue
        quantity = None if figure.unit or _is_owned(reading, figure) else counted_abroad(reading, figure)
        yield figure, quantity, _sort(reading, figure, quantity, coined)


def _sort(reading: Reading, figure: Figure, quantity: Quantity | None, coined: frozenset[str]) -> str:
    """Return of which sort a figure is: by its unit, its coin, or what it counts."""
    if quantity is not None:
        return quantity.noun
    if figure.unit or figure.noun in coined or (coined and figure.value >= MILLION):
        return sort_of(reading, figure, coined)
    return stem(PEOPLE) if PEOPLE_ABROAD.match(reading.text, figure.span.end + 1) else ""


def _with_unit(reading: Reading, figure: Figure, coined: frozenset[str]) -> Figure:
    """Return a figure with the unit or the coin behind it: "18 millones de euros", "300 hectáreas"."""
    unit = UNIT_ABROAD.match(reading.text, figure.span.end, reading.span.end)
    if figure.unit is None and unit:
        name = unit.lastgroup or ""
        return replace(figure, unit=name if name == "hectare" else f"currency:{name}")
    named = COIN_ABROAD.match(reading.text, figure.span.end, reading.span.end)
    start = fold_word(named["coin"])[:_ALIKE] if named else ""
    coin = next((each for each in sorted(coined) if start and each.startswith(start)), None)
    return replace(figure, noun=coin) if coin else figure


def _joined(reading: Reading) -> Iterator[Figure]:
    """Yield the figures of a sentence, tens and ones in words as one: "trente-trois"."""
    figures = list(reading.figures)
    for place, figure in enumerate(figures):
        text, end = reading.text, figure.span.end
        follows = figures[place + 1] if place + 1 < len(figures) else None
        joint = text[end : follows.span.start] if follows else ""
        if reading.text[figure.span.start - 1 : figure.span.start] == "-":
            continue  # it was told with the one before
        if not figure.digits and follows and joint == "-":
            value = figure.value + follows.value
            span = Span(figure.span.start, follows.span.end)
            yield replace(figure, span=span, value=value, low=value, high=value)
        elif figure.digits or not ONE_MORE.match(text, end):
            yield figure


def giver_abroad(cast: Cast, article: Article, reading: Reading, figure: Span) -> Giver | None:
    """Return who is said to count: the words before a verb of counting, or behind "selon"; None where nobody is."""
    start = reading.span.start
    again = SECOND_GIVER.search(reading.text, start, figure.start)
    counts_too = again is not None and COUNTS.search(reading.text, again.start("who"), again.end("who"))
    if again and not counts_too and COUNTS.search(reading.text, start, again.start()):
        return _named(cast, article, reading, Span(*again.span("who")))
    clause = max((cut.end() for cut in CLAUSE_CUT.finditer(reading.text, start, figure.start)), default=start)
    passing = IN_PASSING.search(reading.text, clause, figure.start)
    if passing:
        return _named(cast, article, reading, Span(*passing.span("who")))
    told = ACCORDING_TO.search(reading.text, clause, reading.span.end)
    verb = next(COUNTS.finditer(reading.text, clause, figure.start), None)
    if verb and not (told and told.start() < verb.start()):
        where = _subject(reading, Span(clause, verb.start()))
        if where:
            return _named(cast, article, reading, where)
    return _named(cast, article, reading, Span(*told.span("who"))) if told else None


def is_of_somebody(reading: Reading, figure: Span) -> bool:
    """Tell whether a verb of counting stands before a figure; its subject may be left out: "aveva parlato di 14"."""
    return COUNTS.search(reading.text, reading.span.start, figure.start) is not None


def _subject(reading: Reading, clause: Span) -> Span | None:
    """Return the subject among the words before a verb of counting: all of them, the noun that opens, or a name."""
    who = SUBJECT.match(reading.text, clause.start, clause.end)
    if who and len(who["who"].split()) <= _MOST_WORDS:
        return Span(*who.span("who"))
    opening = OPENING_NOUN.match(reading.text, clause.start, clause.end)
    if opening:
        return Span(*opening.span("who"))
    names = [name for name in reading.names if len(name.words) > 1 or name.kind == "organisation"]
    return next((name.span for name in names if clause.covers(name.span)), None)


def _named(cast: Cast, article: Article, reading: Reading, where: Span) -> Giver | None:
    """Return the party whose name a stretch is, else whom it describes in its own language."""
    names = [name for name in reading.names if name.words and where.touches(name.span)]
    whole = [name for name in names if name.kind == "person" or 2 * len(name.span) > len(where)]
    party = next((found for name in whole if (found := cast.named(article, name))), None)
    if party and party.kind != "unknown":
        return giver_of(party)
    said = BENT_ARTICLE.sub("", " ".join(where.of(reading.text).split()).strip(' ,(«»“”"'))
    return Giver(said, f"said {fold_word(said)}") if said else None


def _is_owned(reading: Reading, figure: Figure) -> bool:
    """Tell whether counted people only say whose something is: "le décès de deux blessés" counts no wounded."""
    owned = OF.search(reading.text, reading.span.start, figure.span.start)
    if TOLL_ABROAD.search(reading.text, reading.span.start, figure.span.start):
        return False
    return owned is not None and not COUNTS.search(reading.text, reading.span.start, owned.start())


def _is_part_of_day(reading: Reading, figure: Figure) -> bool:
    """Tell whether a number is that of a day, an hour or an age."""
    taken = any(date.span.touches(figure.span) for date in reading.dates)
    behind = reading.text[figure.span.end : figure.span.end + 12]
    before = reading.text[max(reading.span.start, figure.span.start - 8) : figure.span.start]
    clock = HOUR.match(behind) or AT.search(before)
    return taken or bool(clock or YEARS_OLD.match(behind))
