"""Short invented sources, read, for the tests of the analysis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from briefer.analysis.parties.bodies import join_bodies
from briefer.analysis.parties.cast import Cast
from briefer.language.article import Article
from briefer.language.syntax.sentences import split_paragraph
from briefer.records import Corpus, Document, Origin, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.records import SourceKind

MONDAY = date(2031, 5, 12)
TUESDAY = date(2031, 5, 13)


@dataclass(frozen=True)
class Told:
    """What one source says, and who publishes it when."""

    text: str
    published: date | None = MONDAY
    kind: SourceKind = "news"
    publisher: str | None = None
    author: str | None = None
    language: str = "en"


def read(*told: Told | str) -> list[Article]:
    """Return the sources, read, as S1, S2 …; a bare string is a news text of Monday."""
    sources = [one if isinstance(one, Told) else Told(one) for one in told]
    return [Article(_document(number, one)) for number, one in enumerate(sources, start=1)]


def cast_of(*told: Told | str) -> Cast:
    """Return the people and bodies of the sources, with whom each speaks for."""
    cast = Cast(read(*told))
    join_bodies(cast)
    return cast


def corpus_of(articles: list[Article], *, question: str | None = None) -> Corpus:
    """Return the sources as a corpus in which each is an origin of its own."""
    documents = tuple(article.document for article in articles)
    origins = tuple(
        Origin(id=f"O{number}", sources=(document.source.id,))
        for number, document in enumerate(documents, start=1)
    )
    return Corpus(topic="test", title="Test", question=question, documents=documents, origins=origins)


def _document(number: int, told: Told) -> Document:
    source = Source(
        id=f"S{number}",
        file=f"{number}.txt",
        publisher=told.publisher or f"Paper {number}",
        author=told.author,
        published=told.published,
        kind=told.kind,
        language=told.language,
        sha256="0",
        text_sha256="0",
    )
    sentences = tuple(span for part in _paragraphs(told.text) for span in split_paragraph(told.text, part))
    return Document(source=source, text=told.text, sentences=sentences)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1
