"""Do counts of the source bear out a claim's "most of the 14" or "a little more than half"?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, permutations
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.pairs import find_pairs
from briefer.language.numbers.quantified import Quantified, content
from briefer.language.numbers.quantifiers import admits
from briefer.language.reading import Reading
from briefer.language.tables import Cell, cells, is_label_of_totals, is_row, table_of
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.tokens import tokenize
from briefer.records import Span

ENOUGH: Final = 0.5
"""Share of the words of a count's clause, or of a column's head, of which the claim must have more, in some form."""


class Told(NamedTuple):
    """A share that a source's counts make up, and the content stems of what it says of those."""

    share: float
    said: frozenset[str]


def is_borne_out(claimed: Quantified, claim: Reading, near: Iterable[tuple[Article, Reading]]) -> bool:
    """Tell whether sentences near the passages count a part of the same whole that is as large as the claim says."""
    whole = {f.value for f in claim.figures if f.counts and claimed.quantifier.about.touches(f.span)}
    return any(
        admits(claimed.quantifier, told.share) and _is_said(told.said - claimed.about, claim)
        for article, reading in near
        for told in (
            *_parts(article, reading, whole),
            *_complements(reading, whole),
            *_in_table(article, reading),
        )
    )


def _is_said(words: frozenset[str], claim: Reading) -> bool:
    said = sum(likeness(word, claim.stems) >= ROOT for word in words)
    return bool(words) and said > ENOUGH * len(words)


def _parts(article: Article, reading: Reading, whole: set[float]) -> Iterator[Told]:
    """Yield "11 of the 14": the part that a sentence counts of the claim's own whole."""
    for pair in find_pairs(article.text, reading.figures):
        if pair.kind == "part" and pair.two.value in whole:
            start = max(pair.one.span.end, pair.two.span.end)
            following = (f.span.start for f in reading.figures if f.span.start > start)
            yield Told(pair.share, content(reading, Span(start, next(following, reading.span.end))))


def _complements(reading: Reading, whole: set[float]) -> Iterator[Told]:
    """Yield "in five cases it was mild and in four severe", which are nine: both parts of the claim's whole."""
    counts = [f for f in reading.figures if f.kind == "count" and f.unit is None]
    for number, (one, two) in enumerate(pairwise(counts)):
        total = one.value + two.value
        if total in whole:
            end = counts[number + 2].span.start if number + 2 < len(counts) else reading.span.end
            yield Told(one.value / total, content(reading, Span(one.span.end, two.span.start)))
            yield Told(two.value / total, content(reading, Span(two.span.end, end)))


def _in_table(article: Article, reading: Reading) -> Iterator[Told]:
    """Yield what two columns make of each other in the row of totals of a table, with the head of the smaller one."""
    rows = table_of(article, reading) if is_row(reading) else []
    for row in rows:
        valued = [(cell, value) for cell in cells(article, row) if (value := _value(cell, row))]
        if not valued or not is_label_of_totals(valued[0][0].row):
            continue
        for (part, few), (_, many) in permutations(valued, 2):
            if 0 < few.value < many.value:
                head = tokenize(part.column)
                yield Told(
                    few.value / many.value,
                    frozenset(token.stem for token in head if token.text[:1].isalpha()),
                )


def _value(cell: Cell, row: Reading) -> Figure | None:
    inside = [figure for figure in row.figures if cell.span.covers(figure.span)]
    return inside[0] if len(inside) == 1 and inside[0].unit is None else None
