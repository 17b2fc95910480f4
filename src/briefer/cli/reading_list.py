"""How is a corpus listed, so that a person sees what was read and what may not be cited?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.outputs.visible import line, visible
from briefer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.records import Corpus, Document, Origin

_BARRED, _FREE = "x", " "


def as_json(corpus: Corpus) -> dict[str, object]:
    """Return the corpus without its texts, ready for ``json.dumps``."""
    return {
        "topic": corpus.topic,
        "title": corpus.title,
        "question": corpus.question,
        "sources": [_document_as_json(document) for document in corpus.documents],
        "origins": [origin.model_dump(mode="json") for origin in corpus.origins],
        "skipped": [skipped.model_dump(mode="json") for skipped in corpus.skipped],
    }


def _document_as_json(document: Document) -> dict[str, object]:
    return {
        **document.source.model_dump(mode="json"),
        "sentences": len(document.sentences),
        "words": document.words,
        "citable_share": document.citable_share,
        "not_citable": [
            {
                "start": part.span.start,
                "end": part.span.end,
                "reason": part.reason,
                "text": part.span.of(document.text),
            }
            for part in document.not_citable
        ],
    }


def as_lines(corpus: Corpus) -> Iterator[str]:
    """Yield the corpus as lines for people, each safe to print."""
    origins = sum(origin.independent for origin in corpus.origins)
    read = f"{_count(len(corpus.documents), 'source')}, {_count(origins, 'origin')}"
    yield f"{line(corpus.title)}: {read}"
    for document in corpus.documents:
        yield ""
        yield f"{document.source.id}  {line(document.source.title or document.source.file)}"
        yield from (f"    {name:<10}  {line(text)}" for name, text in _facts(document, corpus))
    if corpus.skipped:
        yield "\nNot read"
        yield from (f"    {line(skipped.file)}: {line(skipped.reason)}" for skipped in corpus.skipped)


def _facts(document: Document, corpus: Corpus) -> Iterator[tuple[str, str]]:
    source = document.source
    yield "file", source.file
    for name in ("publisher", "author", "published", "updated"):
        value = getattr(source, name)
        place = source.found.get(name)
        yield name, "unknown" if value is None else f"{value}{f' ({place})' if place else ''}"
    yield "format", source.format
    yield "read", f"{_count(len(document.sentences), 'sentence')}, {document.words} words"
    yield "citable", f"{document.citable_share:.0%}"
    yield "origin", _origin(source.id, corpus)
    for reason in dict.fromkeys(part.reason for part in document.not_citable):
        spans = (part.span for part in document.not_citable if part.reason == reason)
        numbers = (str(_line_number(document.text, span)) for span in spans)
        yield "not cited", f"{reason}: line {', '.join(numbers)}"
    yield from (("note", note) for note in source.notes)


def _origin(source_id: str, corpus: Corpus) -> str:
    for origin in corpus.origins:
        if source_id in origin.sources:
            return _described(origin, source_id)
    return "unknown"


def _described(origin: Origin, source_id: str) -> str:
    others = [other for other in origin.sources if other != source_id]
    if origin.draws_on:
        return f"{origin.id}, round-up of {', '.join(origin.draws_on)}"
    return f"{origin.id}, {origin.relation} with {', '.join(others)}" if others else origin.id


def marked_text(document: Document) -> Iterator[str]:
    """Yield the text line by line, safe to print; a line that is not to be cited has an x and the reason."""
    start = 0
    for number, text in enumerate(document.text.splitlines(keepends=True), start=1):
        end = start + len(text)
        here = Span(start, end)
        reasons = dict.fromkeys(part.reason for part in document.not_citable if part.span.touches(here))
        mark = f"  [{line('; '.join(reasons))}]" if reasons else ""
        yield f"{_BARRED if reasons else _FREE} {number:>4}  {visible(text).rstrip()}{mark}"
        start = end


def _line_number(text: str, span: Span) -> int:
    return text.count("\n", 0, span.start) + 1


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
