"""How are the sources presented: the facts under the title, the list, and the numbered passages?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefer.outputs import page
from briefer.outputs.changing import fact
from briefer.outputs.dates import span_of, written
from briefer.text.markdown.marks import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.outputs.numbering import Numbering
    from briefer.outputs.numbering import Passage as Numbered
    from briefer.records import Briefing, Document, Source, SourceEntry, Span

_RELATION = {
    "single": "",
    "reprint": "reprint",
    "near-duplicate": "near duplicate",
    "translation": "translation",
}


def name_of(entry: SourceEntry) -> str:
    """Return what a reader calls this source: the publisher, or else the file."""
    return entry.publisher or entry.file


def language_of(source: Source | SourceEntry) -> str:
    """Return the language as a tag for readers of all kinds; ``und`` where it is no ISO 639 code."""
    return source.language if re.fullmatch("[a-z]{2,3}", source.language) else "und"


def followable(url: str | None) -> str | None:
    """Return ``url`` if it is a plain http or https address, or else None.

    >>> followable("https://example.org/a") and not followable("javascript:alert(1)")
    True
    """
    # a browser drops blanks and controls inside an address, so one that holds any is not what it seems
    if not url or re.search(r"[^\x21-\x7e]|[\"'<>`\\]", url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and host else None


def facts(briefing: Briefing) -> tuple[str, ...]:
    """Return what the head says about the folder: dates, articles and origins, who drafted."""
    dates = [entry.published for entry in briefing.sources if entry.published]
    undated = len(briefing.sources) - len(dates)
    covered = span_of(dates)
    span = f"Sources dated {covered}" if covered else "Sources without a date"
    if covered and undated:
        span += f"; {undated} undated"
    since = (fact(briefing.changes),) if briefing.changes else ()
    return (span, f"{_articles(briefing)}, {_origins(briefing)}", _drafter(briefing), *since)


def sources(briefing: Briefing) -> tuple[page.Listed, ...]:
    """Return the source list, one line each."""
    cited = Counter(citation.source for sentence in briefing.published for citation in sentence.citations)
    return tuple(
        page.Listed(
            id=entry.id,
            name=name_of(entry),
            title=entry.title or entry.file,
            link=followable(entry.url),
            descriptor=_descriptor(entry, briefing),
            note=entry.note or "",
            share=round(100 * cited[entry.id] / cited.total()) if cited else None,
        )
        for entry in briefing.sources
    )


def unused(briefing: Briefing) -> tuple[page.Remark, ...]:
    """Return the sources that no sentence cites, each with the reason."""
    return tuple(
        page.Remark(about=f"{entry.id} {name_of(entry)}", text=entry.note or "nothing in it was needed")
        for entry in briefing.sources
        if not entry.used
    )


def passages(
    briefing: Briefing, numbering: Numbering, *, documents: Mapping[str, Document]
) -> tuple[page.Passage, ...]:
    """Return the numbered passages as the page lists them."""
    entries = {entry.id: entry for entry in briefing.sources}
    return tuple(
        _passage(passage, entries, documents.get(passage.citation.source)) for passage in numbering.passages
    )


def _articles(briefing: Briefing) -> str:
    count = len(briefing.sources)
    return f"{count} article{'s' if count != 1 else ''}"


def _origins(briefing: Briefing) -> str:
    count = sum(origin.independent for origin in briefing.origins)
    return f"{count} independent origin{'s' if count != 1 else ''}"


def _drafter(briefing: Briefing) -> str:
    if briefing.drafted_by == "none":
        return "Drafted without a language model, from the sources' own sentences"
    return f"Drafted by {briefing.drafted_by}; every sentence checked against the sources by code"


def _descriptor(entry: SourceEntry, briefing: Briefing) -> str:
    kind = "" if entry.kind == "unknown" else entry.kind
    author = f"by {entry.author}" if entry.author else ""
    published = written(entry.published) if entry.published else "undated"
    updated = f"updated {written(entry.updated)}" if entry.updated else ""
    words = f"{entry.words:,} words"
    facts = (kind, author, published, updated, words, entry.file, _kinship(entry, briefing))
    return " · ".join(filter(None, facts))


def _kinship(entry: SourceEntry, briefing: Briefing) -> str:
    for origin in briefing.origins:
        others = [source for source in origin.sources if source != entry.id]
        if origin.id == entry.origin and others:
            return f"{_RELATION[origin.relation] or 'one origin'} with {', '.join(others)}"
        if origin.id == entry.origin and origin.draws_on:
            return f"round-up of {', '.join(origin.draws_on)}"
    return ""


def _passage(
    passage: Numbered, entries: Mapping[str, SourceEntry], document: Document | None
) -> page.Passage:
    citation = passage.citation
    entry = entries[citation.source]
    return page.Passage(
        number=passage.number,
        source=citation.source,
        name=name_of(entry),
        date=written(entry.published) if entry.published else "undated",
        file=citation.file,
        sheet=sheet(citation.start, document.pages if document else ()),
        start=citation.start,
        end=citation.end,
        quote=_seen(citation.quote, document),
        places=passage.places,
    )


def _seen(quote: str, document: Document | None) -> str:
    """Return a passage as a reader of its source sees it: without the marks of Markdown."""
    return shown(quote) if document and document.source.format == "Markdown" else quote


def sheet(position: int, sheets: Sequence[Span]) -> str:
    """Return the page of a source on which ``position`` lies, '' where the source has no pages."""
    starts = [span.start for span in sheets]
    return f"page {bisect_right(starts, position)}" if starts else ""
