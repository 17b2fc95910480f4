"""Does a sentence name the same days in two sources? "On Monday" is another day in another week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefer.language.reading import Reading
from briefer.records import Source, SourceEntry


def same_days(text: str, there: Source | SourceEntry, here: Source | SourceEntry) -> bool:
    """Tell whether ``text`` can name the same days in both sources; one without a date of its own rules nothing out."""
    pairs = zip(_days(text, there), _days(text, here), strict=False)
    return all(one is None or other is None or one == other for one, other in pairs)


def _days(text: str, source: Source | SourceEntry) -> Iterator[date | None]:
    for mention in Reading(text, published=source.published, language=source.language).dates:
        yield mention.first
