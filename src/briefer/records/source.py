"""What was read: sources, their texts, and which of them are one origin."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final, Literal
from unicodedata import normalize

from pydantic import Field, model_validator

from briefer.records.base import Record
from briefer.records.span import Span

When = date | datetime
"""A day, or a point in time where the source gives one."""

SourceKind = Literal["news", "wire", "reprint", "statement", "opinion", "report", "blog", "unknown"]
"""What sort of text a source is; it decides whose voice an unattributed sentence is."""

OWN_PAPERS: Final[frozenset[SourceKind]] = frozenset({"statement", "report"})
"""Kinds of text in which a party or a body tells of things itself."""

Relation = Literal["single", "reprint", "near-duplicate", "translation"]


class Source(Record):
    """Enough to cite a document without opening it; None means that the source does not say."""

    id: str = Field(pattern=r"^S[1-9]\d*$", description="S1, S2 … in the order of file names")
    file: str = Field(description="POSIX path relative to the sources folder")
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: When | None = None
    updated: When | None = None
    language: str = Field(default="en", description="ISO 639-1 code")
    url: str | None = None
    kind: SourceKind = "unknown"
    kind_label: str | None = Field(default=None, description="the kind in the words of topic.toml")
    credit: str | None = Field(default=None, description="agency the text was taken from")
    found: dict[str, str] = Field(default_factory=dict, description="where each field was found")
    format: str = Field(default="text", description="what the file is, by its content")
    notes: tuple[str, ...] = Field(default=(), description="what to know about how it was read")
    sha256: str = Field(description="of the file's bytes")
    text_sha256: str = Field(description="of the decoded text as UTF-8")

    @property
    def name(self) -> str:
        """The publisher, or else the file: what a reader calls this source."""
        return self.publisher or self.file

    @property
    def labels(self) -> tuple[str, str, str, str]:
        """What the source goes by: path, file name, stem, id."""
        path = PurePosixPath(normalize("NFC", self.file))
        return path.as_posix(), path.name, path.stem, self.id


class NotCitable(Record):
    """A stretch of a text that is not the article, and why."""

    span: Span
    reason: str


class Document(Record):
    """A source with its text exactly as decoded; spans index that text.

    ``sentences`` are the sentences of the citable lines in reading order; ``headings`` are lines that are
    citable but are titles rather than sentences; ``pages`` are the pages of a paged format.
    """

    source: Source
    text: str
    sentences: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    not_citable: tuple[NotCitable, ...] = ()
    pages: tuple[Span, ...] = ()

    @model_validator(mode="after")
    def _spans_lie_inside(self) -> Document:
        length = len(self.text)
        spans = [*self.sentences, *self.headings, *(part.span for part in self.not_citable), *self.pages]
        if any(span.end > length for span in spans):
            msg = f"{self.source.file}: a span ends after the text of {length} code points"
            raise ValueError(msg)
        return self

    @property
    def words(self) -> int:
        """Number of words of the whole text, counted at white space."""
        return len(self.text.split())

    @property
    def citable_share(self) -> float:
        """Share of the visible characters that may be cited, 0 to 1."""
        visible = len("".join(self.text.split()))
        barred = sum(len("".join(part.span.of(self.text).split())) for part in self.not_citable)
        return round(1 - barred / visible, 4) if visible else 0.0


class Skipped(Record):
    """A file of the folder that was not read, and why."""

    file: str
    reason: str


class Origin(Record):
    """The documents that go back to one text; corroboration counts origins, not articles."""

    id: str = Field(pattern=r"^O[1-9]\d*$")
    sources: tuple[str, ...] = Field(min_length=1, description="source ids, the earliest first")
    relation: Relation = "single"
    draws_on: tuple[str, ...] = Field(
        default=(),
        description="the sources that a round-up is put together from; it adds no origin to theirs",
    )

    @property
    def independent(self) -> bool:
        """Whether it counts as an origin of its own: a round-up of others does not."""
        return not self.draws_on


class Corpus(Record):
    """Everything that was read from one folder."""

    topic: str = Field(description="name of the folder or topic, safe as a folder name")
    title: str
    question: str | None = None
    documents: tuple[Document, ...]
    origins: tuple[Origin, ...]
    skipped: tuple[Skipped, ...] = ()

    def document(self, source_id: str) -> Document:
        """Return the document with that source id.

        Raises:
            KeyError: there is none.
        """
        for document in self.documents:
            if document.source.id == source_id:
                return document
        raise KeyError(source_id)

    def called(self, label: str) -> tuple[Source, ...]:
        """Return the sources that go by ``label``: none, one, or several where it is ambiguous.

        A label is a path, a file name, a stem, or an id such as S1, and is taken for the first of these that fits.
        """
        return tuple(self._by_label.get(normalize("NFC", label), ()))

    @cached_property
    def _by_label(self) -> dict[str, list[Source]]:
        labelled = [(document.source, document.source.labels) for document in self.documents]
        found: dict[str, list[Source]] = {}
        for sort in reversed(range(4)):  # what a label is taken for first is put over the rest
            alike: dict[str, list[Source]] = defaultdict(list)
            for source, labels in labelled:
                alike[labels[sort]].append(source)
            found |= alike
        return found
