"""A claim beside the sentences of one invented source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.sentences import split_paragraph
from briefer.records import Document, Source, Span

if TYPE_CHECKING:
    from briefer.records import When


class MakeCase(Protocol):
    """Builds a case; see ``make_case``."""

    def __call__(
        self, claim: str, text: str, *, located: tuple[int, ...] = (0,), published: When | None = None
    ) -> Case: ...


@pytest.fixture
def make_case() -> MakeCase:
    """Give a builder of cases: a claim, the text of its source, and which sentences of it were located."""

    def build(
        claim: str, text: str, *, located: tuple[int, ...] = (0,), published: When | None = None
    ) -> Case:
        source = Source(id="S1", file="source.txt", published=published, sha256="0", text_sha256="0")
        article = Article(Document(source=source, text=text, sentences=tuple(_sentences(text))))
        passages = tuple(Passage(article, article.readings[number]) for number in located)
        return Case(Reading(claim, published=published), passages)

    return build


def _sentences(text: str) -> list[Span]:
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found.extend(split_paragraph(text, Span(start, start + len(line))))
        start += len(line) + 1
    return found
