"""Does a sentence name the same days in two sources? "On Monday" is another day in another week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefer.language.reading import Reading
from briefer.records import Source, SourceEntry


def same_days(text: str, there: Source | SourceEntry, here: Source | SourceEntry) -> bool:
    """Tell whether ``text`` names the same days when it is published in one source or the other."""
    return list(_days(text, there)) == list(_days(text, here))


def _days(text: str, source: Source | SourceEntry) -> Iterator[tuple[date | None, date | None]]:
    for mention in Reading(text, published=source.published, language=source.language).dates:
        yield mention.first, mention.last
