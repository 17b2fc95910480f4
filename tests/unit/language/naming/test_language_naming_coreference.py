"""Two designations may stand for one body, cannot, or it cannot be told."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.naming.coreference import Answer, same_one
from briefer.language.naming.designations import designation
from briefer.language.reading import Reading
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, SourceKind, Span

STORY = (
    "Forty people were treated at Brack Regional Medical Center, the hospital said. The mill belongs to Osmund Paper, "
    "a unit of Varro Holdings plc. The company put the loss at two tanks. The Ministry of Inland Waters (MIW) said it "
    "could not confirm that. Paul Ander, an Osmund spokesman, would not comment. United Mill Workers Local 12 said the "
    "tank had leaked for days. The firm rejected that. The ministry sent inspectors."
)
STATEMENT = "Osmund has answered none of our letters. Our members asked for a meeting. The union will strike on Monday."


def make_article(text: str, *, publisher: str, kind: SourceKind) -> Article:
    source = Source(id="S1", file="a.txt", kind=kind, publisher=publisher, sha256="0", text_sha256="0")
    return Article(Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text)))))


NEWS = make_article(STORY, publisher="Marlow Gazette", kind="news")
LEAFLET = make_article(STATEMENT, publisher="United Mill Workers Local 12", kind="statement")


def answer(claimed: str, theirs: str, article: Article) -> Answer:
    """Return whether a claim's noun phrase may be what ``theirs`` is where it first stands in the article."""
    reading = Reading(claimed, known=article.known)
    position = article.text.index(theirs)
    number = article.sentence_at(position)
    assert number is not None
    return same_one(
        designation(claimed, reading.span, reading.names),
        designation(
            article.text,
            Span(position, position + len(theirs)),
            article.readings[number].names,
            position=position,
        ),
        article,
    )


@pytest.mark.parametrize(
    ("claimed", "theirs", "expected"),
    [
        pytest.param("Osmund", "The company", "yes", id="the-body-just-named"),
        pytest.param("MIW", "The company", "no", id="a-ministry-is-no-company"),
        pytest.param("the union", "The company", "no", id="a-union-is-no-company"),
        pytest.param("Paul Ander", "the hospital", "no", id="a-person-is-no-hospital"),
        pytest.param("the medical centre", "the hospital", "yes", id="by-the-name-of-the-body"),
        pytest.param("Brack Regional Medical Center", "the hospital", "yes", id="full-name-for-noun"),
        pytest.param("the union", "United Mill Workers Local 12", "yes", id="noun-for-full-name"),
        pytest.param("the UMW local", "United Mill Workers Local 12", "yes", id="initials-of-a-part"),
        pytest.param("the mill's owner", "The Ministry of Inland Waters", "no", id="an-owner-is-no-ministry"),
        pytest.param("MIW", "The ministry", "yes", id="acronym-for-noun"),
        pytest.param("Osmund Paper", "United Mill Workers Local 12", "no", id="two-names"),
        pytest.param("Osmund's spokesman", "Paul Ander", "yes", id="office-for-person"),
    ],
)
def test_news_calls_a_body_by_name_acronym_or_noun(claimed: str, theirs: str, expected: Answer) -> None:
    """The name, the initials and a fitting noun stand for one body; a noun of another family never does."""
    assert answer(claimed, theirs, NEWS) == expected


@pytest.mark.parametrize(
    ("claimed", "theirs", "expected"),
    [
        pytest.param("the UMW local", "Our members", "yes", id="our-is-the-publisher"),
        pytest.param("Osmund", "our letters", "no", id="our-is-nobody-else"),
        pytest.param("United Mill Workers", "The union", "yes", id="the-union-is-its-own"),
    ],
)
def test_a_statement_speaks_for_its_publisher(claimed: str, theirs: str, expected: Answer) -> None:
    """In a statement "our" and a fitting noun stand for the body that publishes it."""
    assert answer(claimed, theirs, LEAFLET) == expected
