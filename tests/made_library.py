"""Build a library of invented sources: a test names only what it is about."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, TypedDict, Unpack

from briefer.language.article import Article
from briefer.language.syntax.sentences import split_sentences
from briefer.library import Library
from briefer.origins.grouping import origins_of
from briefer.records import Corpus, Document, Source, Span
from briefer.stages.verify import examine

if TYPE_CHECKING:
    from briefer.records import SourceKind, Verdict, When


FIRE = (
    "Fire destroyed a warehouse in the port of Marlow on Monday night. Fire chief Ana Lind said 12 of the 40 workers "
    "on duty had been taken to hospital. The owner, Kestrel Freight, denied that the sprinklers had been switched "
    "off. “We checked them in April,” said its director, Tom Reyes. A union official, Vera Holm, said the exits had "
    "been locked, but police could not confirm this. Residents were told to keep their windows shut. The fire may "
    "have started in a battery store, Lind said. Kestrel Freight bought the warehouse from the city in 2019."
)
"""An invented report with several speakers, a denial, a doubt and a hedge."""


class Details(TypedDict, total=False):
    """What is known about a source."""

    publisher: str
    author: str
    published: When
    language: str
    kind: SourceKind


def make_document(text: str, *, number: int = 1, **details: Unpack[Details]) -> Document:
    """Return ``text`` as the document S1 (or another number) in the file ``01.txt``."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    own = {"id": f"S{number}", "file": f"{number:02}.txt", "sha256": digest, "text_sha256": digest}
    source = Source.model_validate(own | details)
    return Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text))))


def make_article(text: str, *, number: int = 1, **details: Unpack[Details]) -> Article:
    """Return ``text`` as an article."""
    return Article(make_document(text, number=number, **details))


def make_library(*documents: Document) -> Library:
    """Return a library of ``documents``, numbered anew in their order."""
    numbered = tuple(_numbered(document, n) for n, document in enumerate(documents, start=1))
    return Library(Corpus(topic="t", title="T", documents=numbered, origins=origins_of(numbered)))


def _numbered(document: Document, number: int) -> Document:
    file = re.sub(r"^\d+", f"{number:02}", document.source.file)
    return document.replace(source=document.source.replace(id=f"S{number}", file=file))


def verdict_on(claim: str, text: str, **details: Unpack[Details]) -> Verdict:
    """Return the verdict on a claim that cites one source of this text."""
    return examine(claim, [make_article(text, **details)])


def blocking(verdict: Verdict) -> set[str]:
    """Return the rules of the findings that keep a claim from being supported."""
    return {finding.rule for finding in verdict.findings if finding.severity == "block"}
