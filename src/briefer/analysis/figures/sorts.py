"""Of which sort is a figure: a count of which things, a sum of money, a share, a length?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from briefer.analysis.figures.about import OF_THE
from briefer.analysis.figures.families import PEOPLE, deed_family, done_to_people, noun_family
from briefer.language.article import Article
from briefer.language.numbers.counted import counted_noun
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.units import UNITS
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem

MONEY: Final = "money"
SHARE: Final = "share"
MILLION: Final = 1e6
"""A bare number from here on ("4.2bn") may be a sum of money whose coin was named before."""
_NUMBER_OF = re.compile(r"\b(?:number|count|total|tally) of(?=\s)", re.IGNORECASE)
_VILLAGES = re.compile(r"(?:\s[\w-]+){0,2}?\svillages?\b")
"""Places whose stem is that of the people who live there."""
_CONVERTED = re.compile(r"\s?[^\W\d_]*\s?\((?:about|some|around|roughly|nearly|US)?\s?")


def coins(articles: Iterable[Article]) -> frozenset[str]:
    """Return the nouns that stand for money in these texts: "900 florins (about 560 euros)" makes florins one."""
    return frozenset(
        one.noun
        for article in articles
        for reading in article.readings
        for one, two in pairwise(reading.figures)
        if one.unit is None and one.noun and is_money(two) and _joined(reading, one, two)
    )


def _joined(reading: Reading, one: Figure, two: Figure) -> bool:
    return _CONVERTED.fullmatch(reading.text, one.span.end, two.span.start) is not None


def is_money(figure: Figure) -> bool:
    """Tell whether a figure has the unit of a known currency."""
    return figure.unit is not None and figure.unit.startswith("currency:")


def sort_of(reading: Reading, figure: Figure, coined: frozenset[str]) -> str:
    """Return the word for what figures must have in common to be compared; empty where the thing is not named."""
    if is_money(figure) or figure.noun in coined:
        return MONEY
    if figure.unit in UNITS:
        dimension = UNITS[figure.unit].dimension
        return SHARE if dimension == "percent" else dimension
    if figure.unit is not None:
        return SHARE if figure.unit == "share" else figure.unit
    if figure.noun is None:
        return MONEY if coined and figure.value >= MILLION else _of_whom(reading, figure)
    if _VILLAGES.match(reading.text, figure.span.end, reading.span.end):
        return "village"
    return noun_family(figure.noun)


def _of_whom(reading: Reading, figure: Figure) -> str:
    """Return of whom "nineteen of the injured" is a part, or of what "the number of patients … at 870" is one."""
    whom = OF_THE.match(reading.text, figure.span.end, reading.span.end)
    if whom is None:
        return _of_number(reading, figure)
    word = stem(whom["whom"])
    return stem(PEOPLE) if done_to_people(deed_family(word)) else noun_family(word)


def _of_number(reading: Reading, figure: Figure) -> str:
    """Return the noun of "the number of": what a bare figure behind it counts; empty where it is not named."""
    told = _NUMBER_OF.search(reading.text, reading.span.start, figure.span.start)
    if told is None:
        return ""
    noun, _ = counted_noun(reading.text, told.end(), figure.span.start, plural=True)
    return noun_family(noun) if noun else ""
