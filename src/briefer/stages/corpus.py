"""What does a folder of sources hold: which texts, from whom and when, and what of them may be cited?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import fields
from typing import TYPE_CHECKING

from briefer.errors import InputError, SkippedFileError
from briefer.language.identify import identify
from briefer.language.sentences import split_paragraph
from briefer.readers import read
from briefer.readers.folder import located, shown, source_files
from briefer.readers.furniture import lay_out
from briefer.readers.metadata import Metadata, sniff
from briefer.readers.topic import FILE_NAME, Override, Topic, kind_of, read_topic
from briefer.records import Corpus, Document, NotCitable, Skipped, Source
from briefer.text.origins import origins_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.text.decoded import SourceFile
    from briefer.text.layout import Layout

_UNSAFE = re.compile(r"[^\w.-]+")
_NAMELESS = "briefing"


def gather(folder: Path, *, topic: str | None = None) -> Corpus:
    """Return everything that ``folder`` holds, file by file in the order of their paths.

    Files that cannot be read are listed with the reason. ``topic`` names the run; the folder's name if None.

    Raises:
        InputError: the folder is missing or empty, its ``topic.toml`` is broken, or no file could be read.
    """
    files = source_files(folder)
    said = read_topic(folder, [shown(file) for file in files])
    documents: list[Document] = []
    skipped: list[Skipped] = []
    for file in files:
        try:
            found = read(located(folder, file))
        except SkippedFileError as error:
            skipped.append(Skipped(file=shown(file), reason=str(error)))
        else:
            source_id = f"S{len(documents) + 1}"
            documents.append(_document(found, said.overrides.get(file), file=file, source_id=source_id))
    if not documents:
        raise InputError(_nothing_read(folder, skipped))
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


def _document(found: SourceFile, override: Override | None, *, file: str, source_id: str) -> Document:
    text = found.decoded.text
    layout = lay_out(text)
    body = "\n".join(part.span.of(text) for part in layout.of("body"))
    own = {
        "id": source_id,
        "file": file,
        "sha256": found.sha256,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "language": identify(body or text),
    }
    source = Source.model_validate(own | _described(sniff(text, layout), override))
    return _marked(source, text, layout)


def _described(stated: Metadata, override: Override | None) -> dict[str, object]:
    """Return what is said about a source: what ``topic.toml`` says goes before what the text says."""
    names = [field.name for field in fields(stated) if field.name != "found"]
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


def _marked(source: Source, text: str, layout: Layout) -> Document:
    body = (split_paragraph(text, part.span, language=source.language) for part in layout.of("body"))
    return Document(
        source=source,
        text=text,
        sentences=tuple(span for spans in body for span in spans),
        headings=tuple(part.span for part in layout.of("heading")),
        not_citable=tuple(NotCitable(span=part.span, reason=part.reason) for part in layout.of("furniture")),
    )
