"""Which runs of a source's text are cited, and which are not the article?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.records import Span
from briefer.text.blocks import unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.outputs.numbering import Passage
    from briefer.records import Document


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that are marked alike.

    ``numbers`` are the passages that cover the run, ``opens`` and ``closes`` those that start or end with it.
    ``barred`` is the reason why the run may not be cited, or None.
    """

    text: str
    numbers: tuple[int, ...]
    opens: tuple[int, ...]
    closes: tuple[int, ...]
    barred: str | None


_Mark = tuple[Span, int | str]
"""A span with the number of its passage, or with the reason why it may not be cited."""


def runs(document: Document, passages: Sequence[Passage], *, window: Span | None = None) -> tuple[Run, ...]:
    """Cut ``document`` into runs whose texts joined are the text of ``window`` (None: the whole text).

    A line that was wrapped by hand runs on.
    """
    within = window or Span(0, len(document.text))
    marks: list[_Mark] = [(passage.citation.span, passage.number) for passage in passages]
    marks += [(part.span, part.reason) for part in document.not_citable]
    ends = {end for span, _ in marks for end in (span.start, span.end) if within.start < end < within.end}
    pieces = [Span(*piece) for piece in pairwise(sorted(ends | {within.start, within.end}))]
    text = unwrapped(document.text, document.sentences)
    return tuple(_run(piece, over, text) for piece, over in _covered(pieces, marks))


def _covered(pieces: Sequence[Span], marks: Sequence[_Mark]) -> Iterator[tuple[Span, list[_Mark]]]:
    """Yield each piece with the marks over it, in one sweep: a text may have thousands of either."""
    waiting = sorted(marks, key=lambda mark: mark[0].start, reverse=True)
    over: list[_Mark] = []
    for piece in pieces:
        while waiting and waiting[-1][0].start <= piece.start:
            over.append(waiting.pop())
        over = [mark for mark in over if mark[0].end > piece.start]
        yield piece, over


def _run(piece: Span, over: Sequence[_Mark], text: str) -> Run:
    numbered = sorted((number, span) for span, number in over if isinstance(number, int))
    return Run(
        text=piece.of(text),
        numbers=tuple(number for number, _ in numbered),
        opens=tuple(number for number, span in numbered if span.start == piece.start),
        closes=tuple(number for number, span in numbered if span.end == piece.end),
        barred=next((reason for _, reason in over if isinstance(reason, str)), None),
    )
