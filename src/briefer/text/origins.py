"""Which documents go back to one text, and as what?"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from briefer.records import Document, Origin
from briefer.text.duplicates import CONTAINED_FROM, alike, grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.records import Relation, Source


def origins_of(documents: Sequence[Document]) -> tuple[Origin, ...]:
    """Return the documents grouped by origin, each group with its earliest document first.

    A group is a 'reprint' where a document says that it was taken from elsewhere (its kind or its credit) or
    where one text stands wholly in another; texts that merely share most of their words are a
    'near-duplicate'.
    """
    pairs = alike([_body(document) for document in documents])
    contained = {pair.first for pair in pairs if pair.containment >= CONTAINED_FROM}
    groups = grouped(len(documents), [(pair.first, pair.second) for pair in pairs])
    return tuple(
        Origin(
            id=f"O{number}",
            sources=tuple(source.id for source in _earliest_first([documents[at].source for at in group])),
            relation=_relation(
                [documents[at].source for at in group], contained=not contained.isdisjoint(group)
            ),
        )
        for number, group in enumerate(groups, start=1)
    )


def _body(document: Document) -> str:
    return "\n".join(span.of(document.text) for span in document.sentences)


def _relation(sources: Sequence[Source], *, contained: bool) -> Relation:
    if len(sources) == 1:
        return "single"
    taken = any(source.kind == "reprint" or source.credit for source in sources)
    return "reprint" if taken or contained else "near-duplicate"


def _earliest_first(sources: Sequence[Source]) -> list[Source]:
    """Return originals before reprints, and of these the earliest first, undated ones last."""
    return sorted(sources, key=lambda source: (source.kind == "reprint", *_moment(source)))


def _moment(source: Source) -> tuple[date, str]:
    """Return a key by day, then by the time printed, whatever its zone."""
    when = source.published
    if when is None:
        return date.max, ""
    return (when.date(), when.time().isoformat()) if isinstance(when, datetime) else (when, "")
