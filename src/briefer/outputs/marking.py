"""Which runs of a source's text are cited, and which are not the article?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.records import Document, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.outputs.numbering import Passage


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


def runs(document: Document, passages: Sequence[Passage], *, window: Span | None = None) -> tuple[Run, ...]:
    """Cut ``document`` into runs whose texts joined are the text of ``window`` (None: the whole text)."""
    within = window or Span(0, len(document.text))
    cuts = {within.start, within.end}
    for span in (
        *(passage.citation.span for passage in passages),
        *(part.span for part in document.not_citable),
    ):
        cuts |= {cut for cut in (span.start, span.end) if within.start < cut < within.end}
    return tuple(_run(Span(*ends), document, passages) for ends in pairwise(sorted(cuts)))


def _run(span: Span, document: Document, passages: Sequence[Passage]) -> Run:
    covering = [passage for passage in passages if passage.citation.span.covers(span)]
    return Run(
        text=span.of(document.text),
        numbers=tuple(passage.number for passage in covering),
        opens=tuple(passage.number for passage in covering if passage.citation.start == span.start),
        closes=tuple(passage.number for passage in covering if passage.citation.end == span.end),
        barred=next((part.reason for part in document.not_citable if part.span.covers(span)), None),
    )
