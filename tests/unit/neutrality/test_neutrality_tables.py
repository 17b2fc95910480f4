"""The tables of a briefing tell what the sources say without the outlets' colouring."""

from __future__ import annotations

from briefer.language.article import Article
from briefer.neutrality.tables import plain_events, plain_positions
from briefer.records import Accusation, Citation, Event, Position, Reply, Said
from made_library import make_document

TEXT = (
    "The mayor refused defiantly. The baker defiantly accused her of theft. The mayor insisted that she paid."
)
PLAIN = ("The mayor refused.", "The baker accused her of theft.", "The mayor said that she paid.")


def cited(article: Article, number: int) -> tuple[Citation, ...]:
    """Return a sentence as a citation."""
    return (article.cite(article.readings[number].span),)


def position(article: Article) -> Position:
    """Return a position that holds the three sentences as statement, accusation and reply."""
    one, two, three = (reading.words for reading in article.readings)
    reply = Reply(by="the mayor", text=three, citations=cited(article, 2))
    return Position(
        actor="the baker",
        statements=(Said(text=one, citations=cited(article, 0)),),
        accusations=(
            Accusation(accused="the mayor", text=two, citations=cited(article, 1), reply=reply),
            Accusation(accused="the mayor", text=two, citations=cited(article, 1)),
        ),
    )


def texts(found: Position) -> tuple[str, ...]:
    """Return all that a position tells."""
    reply = found.accusations[0].reply
    told = (found.statements[0].text, found.accusations[0].text, reply.text if reply else "")
    assert found.accusations[1].reply is None
    return told


def test_statements_accusations_and_replies_are_told_plainly() -> None:
    """Whoever accuses and whoever answers are told in the same plain words."""
    article = Article(make_document(TEXT))
    (told,) = plain_positions([position(article)], [article])
    assert texts(told) == PLAIN


def test_what_is_written_in_another_language_stands_as_it_is() -> None:
    """Words whose colour we do not know are not touched."""
    document = make_document(TEXT)
    article = Article(document.replace(source=document.source.replace(language="fr")))
    (told,) = plain_positions([position(article)], [article])
    assert texts(told) == texts(position(article))


def test_a_timeline_is_told_plainly() -> None:
    """An event keeps its day and its citation, and loses the outlet's adverb."""
    article = Article(make_document(TEXT))
    event = Event(
        date="2026-05-01",
        resolved=False,
        text=TEXT.split(". ", maxsplit=1)[0] + ".",
        citations=cited(article, 0),
    )
    assert plain_events([event], [article]) == (event.replace(text=PLAIN[0]),)
