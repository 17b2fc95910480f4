"""Which measures are of one thing by the noun right before them, and which sums are some of the one just told?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.putting import ABOUT
from briefer.analysis.figures.sorts import MILLION, MONEY, SHARE
from briefer.language.numbers.units import UNITS
from briefer.language.words.tokens import stem
from briefer.language.words.weights import weight

_EXTENT: Final = (
    r"heights?|depths?|lengths?|widths?|speeds?|levels?|sizes?|thickness|weights?|durations?|temperatures?"
)
_NOUN_OF: Final = re.compile(
    rf"\b(?P<noun>[a-z]{{3,}}) (?:(?:{_EXTENT}) )?of (?:(?:{ABOUT}) )*$", re.IGNORECASE
)
_TELLING: Final = 0.5
_OF_THAT: Final = re.compile(r"(?: [^\W\d_]+)? of (?:that|this) (?:sum|amount|money|total|figure)\b")
_BESIDE: Final = 2
"""Sentences behind a sum in which "that sum" is still the same."""


def are_measures_of_one(one: Mention, two: Mention) -> bool:
    """Tell whether two measures are of one noun: "waves of 3 metres", "a wave height of 4 metres"."""
    noun = _measured(one)
    return noun is not None and noun == _measured(two)


def _measured(mention: Mention) -> str | None:
    """Return the stem of the telling noun of which a figure with a unit is the measure; none for sums and shares."""
    found = _NOUN_OF.search(mention.words_before) if mention.figure.unit in UNITS else None
    telling = found is not None and weight(found["noun"]) >= _TELLING
    return stem(found["noun"].lower()) if found and telling and mention.sort not in {MONEY, SHARE} else None


def some_of_a_sum(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield a sum with some of it: "150 million, said one; the other confirmed 96 of that sum"."""
    for one, two in pairwise(found):
        near = one.article is two.article and two.number - one.number <= _BESIDE
        larger = one.figure.value > two.figure.value >= MILLION or one.sort == two.sort == MONEY
        if near and larger and _OF_THAT.match(two.reading.text, two.figure.span.end):
            yield one, two
