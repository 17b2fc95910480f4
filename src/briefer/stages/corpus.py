"""What does a folder of sources hold: which texts, from whom and when, and what of them may be cited?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import fields
from typing import TYPE_CHECKING

from briefer.errors import InputError
from briefer.language.foreign.identify import identify
from briefer.language.syntax.sentences import split_paragraph
from briefer.origins.grouping import origins_of
from briefer.reading import read_files
from briefer.reading.folder import shown, source_files
from briefer.reading.furniture import lay_out
from briefer.reading.metadata import Metadata, sniff
from briefer.reading.remarks import refusals, remarks
from briefer.reading.topic import FILE_NAME, Override, Topic, kind_of, read_topic
from briefer.records import Corpus, Document, NotCitable, Skipped, Source
from briefer.text.decoded import Decoded, SourceFile
from briefer.text.markdown.marks import without_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefer.records import Span
    from briefer.text.furniture.layout import Layout

_UNSAFE = re.compile(r"[^\w.-]+")
_NAMELESS = "briefing"


def gather(folder: Path, *, topic: str | None = None, once_there: Iterable[str] = ()) -> Corpus:
    """Return everything that ``folder`` holds, file by file in the order of their paths.

    Files that cannot be read are listed with the reason. ``topic`` names the run; the folder's name if None.
    ``topic.toml`` may also speak of files that were ``once_there``.

    Raises:
        InputError: the folder is missing or empty, its ``topic.toml`` is broken, or no file could be read.
    """
    files = source_files(folder)
    found = tuple(read_files(folder, files))
    texts = [one for one in found if isinstance(one, SourceFile)]
    skipped = [one for one in found if isinstance(one, Skipped)]
    named = [one.name for one in texts] + [one.file for one in skipped]
    said = read_topic(folder, list(dict.fromkeys([*map(shown, files), *named, *once_there])))
    if not texts:
        raise InputError(_nothing_read(folder, skipped))
    documents = [
        _document(one, said.overrides.get(one.name), source_id=f"S{number}")
        for number, one in enumerate(texts, start=1)
    ]
    return _corpus(said, documents, skipped, name=topic or folder.resolve().name)


def _corpus(said: Topic, documents: list[Document], skipped: list[Skipped], *, name: str) -> Corpus:
    return Corpus(
        topic=_UNSAFE.sub("-", name).strip("-.") or _NAMELESS,
        title=said.title or name or _NAMELESS,
        question=said.question,
        documents=tuple(documents),
        origins=origins_of(documents),
        skipped=tuple(skipped),
    )


def _nothing_read(folder: Path, skipped: list[Skipped]) -> str:
    reasons = "; ".join(f"{one.file}: {one.reason}" for one in skipped)
    return f"{folder}: no file could be read ({reasons}); put at least one text file into the folder"


def _document(found: SourceFile, override: Override | None, *, source_id: str) -> Document:
    decoded = found.decoded
    text = decoded.text
    layout = lay_out(text, decoded.marks, wrapped=decoded.format in {"text", "Markdown"})
    body = "\n".join(part.span.of(text) for part in layout.of("body"))
    stated = sniff(text, layout, decoded.stated)
    own = {
        "id": source_id,
        "file": found.name,
        "sha256": found.sha256,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "format": decoded.format,
        "notes": (*remarks(decoded, layout), *refusals(stated)),
        "language": identify(body or text),
    }
    source = Source.model_validate(own | _described(stated, override))
    return _marked(source, layout, decoded)


def _described(stated: Metadata, override: Override | None) -> dict[str, object]:
    """Return what is said about a source: what ``topic.toml`` says goes before what the text says."""
    names = [field.name for field in fields(stated) if field.name not in {"found", "refused"}]
    values: dict[str, object] = {
        name: value for name in names if (value := getattr(stated, name)) is not None
    }
    found = dict(stated.found)
    if override:
        said = {name: value for name, value in override if value is not None}
        values |= said
        found |= dict.fromkeys(said, FILE_NAME)
    label = override.kind if override else None
    if label is not None:
        values |= {"kind": kind_of(label), "kind_label": label}
    return values | {"found": found}


def _marked(source: Source, layout: Layout, decoded: Decoded) -> Document:
    text = decoded.text
    return Document(
        source=source,
        text=text,
        sentences=tuple(_sentences(source, layout, text)),
        headings=tuple(part.span for part in layout.of("heading")),
        not_citable=tuple(NotCitable(span=part.span, reason=part.reason) for part in layout.of("furniture")),
        pages=decoded.pages,
    )


def _sentences(source: Source, layout: Layout, text: str) -> Iterator[Span]:
    """Yield the sentences of the article's paragraphs; those of Markdown as a reader sees them."""
    unmarked = without_marks(text) if source.format == "Markdown" else None
    for part in layout.of("body"):
        if unmarked:
            seen = split_paragraph(unmarked.text, unmarked.forth(part.span), language=source.language)
            yield from map(unmarked.back, seen)
        else:
            yield from split_paragraph(text, part.span, language=source.language)
