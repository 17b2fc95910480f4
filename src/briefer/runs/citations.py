"""Is every quote of a briefing the exact characters of the text that it cites?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefer.records import Briefing, Citation, SourceEntry, Verdict
from briefer.runs.items import items_of
from briefer.runs.manifest import digest
from briefer.runs.unsealed import Fault


def text_faults(briefing: Briefing, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield where the stored texts are not those that ``briefing`` was made of."""
    for entry in briefing.sources:
        data = files.get(text_of(entry.id))
        if data is None:
            yield Fault(text_of(entry.id), "is missing, though the briefing lists its source")
        elif digest(data) != entry.text_sha256:
            yield Fault(text_of(entry.id), f"is not the text of {entry.id} that the briefing was made of")


def citation_faults(briefing: Briefing, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield each citation that is not ``text[start:end]`` of the stored text, or not of the source that it names."""
    entries = {entry.id: entry for entry in briefing.sources}
    texts = {one: files[text_of(one)].decode("utf-8", "replace") for one in entries if text_of(one) in files}
    for where, citation in citations_of(briefing):
        what = _wrong(citation, entries, texts)
        if what:
            yield Fault(where, what)


def citations_of(briefing: Briefing) -> Iterator[tuple[str, Citation]]:
    """Yield every citation with what cites it, those of verdicts and rejected sentences included."""
    for item in items_of(briefing):
        yield from ((f"{item.kind} {item.id}", citation) for citation in item.citations)
    for sentence in briefing.published:
        yield from ((f"verdict on {sentence.id}", one) for one in _of_verdict(sentence.verdict))
    for number, rejected in enumerate(briefing.rejected, start=1):
        where = f"rejected sentence {number}"
        yield from ((where, one) for one in _of_verdict(rejected.verdict))
        yield from ((where, one) for one in (rejected.nearest,) if one)


def text_of(source_id: str) -> str:
    """Return the file of a run that holds the text of a source."""
    return f"texts/{source_id}.txt"


def _of_verdict(verdict: Verdict) -> Iterator[Citation]:
    yield from verdict.evidence
    yield from (finding.source for finding in verdict.findings if finding.source)


def _wrong(citation: Citation, entries: Mapping[str, SourceEntry], texts: Mapping[str, str]) -> str:
    """Return what is wrong with a citation, '' where nothing is."""
    entry = entries.get(citation.source)
    if entry is None:
        return f"cites {citation.source}, which the briefing does not list"
    place = f"{citation.source} {citation.start}-{citation.end}"
    if entry.file != citation.file:
        return f"cites {place} as {citation.file}; {citation.source} is {entry.file}"
    text = texts.get(citation.source)
    if text is None or text[citation.start : citation.end] == citation.quote:
        return ""  # a text that is missing is a fault of its own
    return f"quotes {place} with words that do not stand there: {citation.quote!r}"
