"""What was read: the spans of a document lie inside its text, and ids have one form."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from briefer.records import Corpus, Document, NotCitable, Origin, Source, Span

TEXT = "The ferry ran aground.\n(c) 2015"
SOURCE = Source(id="S1", file="harbour.txt", sha256="0", text_sha256="0")


@pytest.mark.parametrize("number", ["S0", "S01", "s1", "1", "S", "S1 ", "X1", "S-1"])
def test_a_source_id_is_s_and_a_number(number: str) -> None:
    """Ids of sources are S1, S2 …"""
    with pytest.raises(ValidationError, match="id"):
        Source(id=number, file="harbour.txt", sha256="0", text_sha256="0")


@pytest.mark.parametrize(
    ("publisher", "name"),
    [pytest.param("Gazette", "Gazette", id="publisher"), pytest.param(None, "harbour.txt", id="file")],
)
def test_a_source_is_called_by_its_publisher_or_file(publisher: str | None, name: str) -> None:
    """The file stands in where the publisher is not known."""
    assert SOURCE.replace(publisher=publisher).name == name


@pytest.mark.parametrize(
    "part",
    [
        pytest.param({"sentences": (Span(0, 400),)}, id="sentence"),
        pytest.param({"headings": (Span(30, 33),)}, id="heading"),
        pytest.param({"not_citable": (NotCitable(span=Span(0, 99), reason="menu"),)}, id="not-citable"),
    ],
)
def test_a_span_beyond_the_text_is_refused(part: dict[str, object]) -> None:
    """A document never points outside its text."""
    with pytest.raises(ValidationError, match=r"harbour\.txt: a span ends after the text of 31 code points"):
        Document.model_validate({"source": SOURCE, "text": TEXT} | part)


def test_a_copy_with_a_shorter_text_is_refused() -> None:
    """``replace`` checks spans against the new text."""
    document = Document(source=SOURCE, text=TEXT, sentences=(Span(0, 22),))
    with pytest.raises(ValidationError, match="a span ends after"):
        document.replace(text="The ferry")


def test_what_may_be_cited_is_counted_in_visible_characters() -> None:
    """White space counts neither for nor against a text."""
    barred = NotCitable(span=Span(23, 31), reason="copyright line")
    document = Document(source=SOURCE, text=TEXT, not_citable=(barred,))
    assert (document.words, document.citable_share) == (6, round(1 - 7 / 26, 4))


def test_a_blank_text_may_not_be_cited() -> None:
    """Where nothing is visible, the share is 0 rather than an error."""
    assert Document(source=SOURCE, text=" \n\t").citable_share == 0.0


def test_a_corpus_knows_its_documents_by_id() -> None:
    """An unknown id is a ``KeyError``."""
    document = Document(source=SOURCE, text=TEXT)
    origin = Origin(id="O1", sources=("S1",))
    corpus = Corpus(topic="ferry", title="Ferry", documents=(document,), origins=(origin,))
    assert corpus.document("S1") is document
    with pytest.raises(KeyError, match="S2"):
        corpus.document("S2")


@pytest.mark.parametrize(
    ("number", "sources"),
    [pytest.param("O0", ("S1",), id="zero"), pytest.param("O1", (), id="no-sources")],
)
def test_an_origin_has_a_number_and_sources(number: str, sources: tuple[str, ...]) -> None:
    """An origin of nothing is refused."""
    with pytest.raises(ValidationError):
        Origin(id=number, sources=sources)
