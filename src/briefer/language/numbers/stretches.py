"""Which stretch of a sentence tells of which of its figures?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.language.numbers.figures import Figure
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.records import Span

MANY: Final = 12
"""Figures of a sentence from which on it is a table."""
_CUT: Final = re.compile(
    r"[;:]|,(?!\d)|\s[–—-]\s"
    r"|\s(?=(?:and|but|or|while|whereas|up from|down from|from|against|than|compared|instead of|rather than)\s)"
)
_NEW: Final = frozenset(";:")


class Stretch(NamedTuple):
    """A part of a sentence with the figures that it tells of, one at least."""

    span: Span
    figures: tuple[Figure, ...]


@once
def figure_stretches(reading: Reading) -> tuple[Stretch, ...]:
    """Return the stretches of a sentence that tell of its figures, in order; none for a table.

    Words between two marks without a figure go with the figure before them; those that open the sentence, or what
    follows a semicolon, with the next one: "for Lind, the builder, four years; for Orr, two".
    """
    figures = [figure for figure in reading.figures if figure.counts]
    if not 0 < len(figures) <= MANY:
        return ()
    return tuple(_joined(list(_pieces(reading, figures)), reading))


class _Piece(NamedTuple):
    span: Span
    opens: bool
    figures: tuple[Figure, ...]


def _pieces(reading: Reading, figures: Sequence[Figure]) -> Iterator[_Piece]:
    """Yield what stands between two marks, and whether a sentence or a half of one opens with it."""
    start, opens = reading.span.start, True
    for cut in _CUT.finditer(reading.text, reading.span.start, reading.span.end):
        if not any(f.span.start < cut.start() < f.span.end for f in figures):
            yield _piece(Span(start, cut.start()), figures, opens=opens)
            start, opens = cut.start(), cut[0] in _NEW
    yield _piece(Span(start, reading.span.end), figures, opens=opens)


def _piece(span: Span, figures: Sequence[Figure], *, opens: bool) -> _Piece:
    return _Piece(span, opens, tuple(f for f in figures if span.start <= f.span.start < span.end))


def _joined(pieces: Sequence[_Piece], reading: Reading) -> Iterator[Stretch]:
    """Yield the pieces that have figures, each with those without that go with it."""
    last: Stretch | None = None
    waiting: int | None = None
    for piece in pieces:
        if piece.figures:
            if last:
                yield last
            last = Stretch(
                Span(piece.span.start if waiting is None else waiting, piece.span.end), piece.figures
            )
            waiting = None
        elif waiting is None and last and not piece.opens:
            last = last._replace(span=Span(last.span.start, piece.span.end))
        elif waiting is None:
            waiting = piece.span.start
    if last:
        yield last if waiting is None else last._replace(span=Span(last.span.start, reading.span.end))
