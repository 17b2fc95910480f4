"""Which articles are translations of one another? Those with the same figures in the same order."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import Final

from briefer.records import Document

_GROUPED: Final = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")
"""A mark between the thousands; which one is a matter of the language."""
_DIGITS: Final = re.compile(r"\d{1,15}")
_CAPITALISED: Final = re.compile(r"(?<=[\w,;] )[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]{3,}")
"""A name in Latin letters inside a sentence (in German any noun; the other language tells them apart)."""
SPELLED_TO: Final = 12
"""Figures up to here are spelled out in some languages and not in others."""
FEWEST: Final = 6
"""Figures that a text has at least: fewer agree between any two reports of one event."""
SAME_FROM: Final = 0.85
"""Part of the figures of both that stand in one order. Two reports of one event share about half of them, and each
begins with another."""
NAMES_FROM: Final = 0.4
"""Part of the names that both have to hold; languages write some of them differently."""
_MOST_HOLDERS: Final = 8
_MOST_FIGURES: Final = 400
"""Figures compared of one text: a table of thousands is no article."""


def translated(documents: Sequence[Document]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of ``documents``, by index, that tell one text in two languages, the lower index first."""
    if len({document.source.language for document in documents}) == 1:
        return ()
    figures = [_figures(document) for document in documents]
    pairs = _alike([found if len(found) >= FEWEST else () for found in figures])
    return tuple(
        (one, other)
        for one, other in pairs
        if documents[one].source.language != documents[other].source.language
        and _in_order(figures[one], figures[other])
        and _name_the_same(documents[one], documents[other])
    )


def _figures(document: Document) -> tuple[int, ...]:
    """Return the figures in the order of the sentences; inside a sentence each language has an order of its own."""
    spans = document.sentences
    found = (figure for span in spans for figure in sorted(_numbers(span.of(document.text))))
    return tuple(islice((figure for figure in found if figure > SPELLED_TO), _MOST_FIGURES))


def _numbers(sentence: str) -> Iterator[int]:
    """Yield the numbers in digits, whatever the language writes between the thousands."""
    return map(int, _DIGITS.findall(_GROUPED.sub("", sentence)))


def _alike(figures: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share many figures, found over an index of the figures."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    shared: Counter[tuple[int, int]] = Counter()
    for at, found in enumerate(figures):
        for figure in dict.fromkeys(found):
            shared.update((other, at) for other in holders[figure])
            if len(holders[figure]) < _MOST_HOLDERS:
                holders[figure].append(at)
    yield from sorted(pair for pair, count in shared.items() if count >= FEWEST // 2)


def _in_order(one: Sequence[int], other: Sequence[int]) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= SAME_FROM


def _name_the_same(one: Document, other: Document) -> bool:
    """Tell whether both hold the same names; texts in two scripts share none and are not asked."""
    some, others = _names(one), _names(other)
    fewer = min(len(some), len(others))
    return not fewer or len(some & others) >= NAMES_FROM * fewer


def _names(document: Document) -> set[str]:
    return {found.casefold() for found in _CAPITALISED.findall(document.text)}
