"""By which way each published sentence is known, with the places of each name."""

from __future__ import annotations

from analysis_sources import Told, read

from briefer.analysis.sourcing import sourcing, unnamed_notes
from briefer.language.article import Article
from briefer.records import Published, Sourcing, Verdict

UNNAMED = "A person briefed on the talks said they had failed."
TOLD = "The ministry told the news agency Orrin that the dam was safe."


def published(number: int, *articles: Article) -> Published:
    """Return a sentence that cites the first one of each article."""
    return Published(
        id=f"P{number}",
        section="Bottom line",
        text="It was so.",
        citations=tuple(article.cite(article.readings[0].span) for article in articles),
        verdict=Verdict(status="supported", score=1.0),
        drafted_by="source",
    )


def links(way: Sourcing) -> list[tuple[str, str, str | None]]:
    """Return the role, the name and the words cited of each link."""
    return [(link.role, link.name, link.citation.quote if link.citation else None) for link in way.chain]


def test_speaker_channel_and_outlet_have_their_places() -> None:
    """Each name that the text prints is cited where it stands; an outlet known from elsewhere is not."""
    article = read(Told(TOLD, publisher="Pier Courier"))[0]
    (way,) = sourcing([article], [published(1, article)])
    assert links(way) == [
        ("speaker", "The ministry", "The ministry"),
        ("channel", "Orrin", "Orrin"),
        ("outlet", "Pier Courier", None),
    ]


def test_a_pronoun_is_named_and_cited_as_it_stands() -> None:
    """The name is the one that the text gives before; the place is that of the pronoun."""
    article = read(Told("Ada Moss left the hall. She told state radio that the dam was safe."))[0]
    second = published(1, article).replace(citations=(article.cite(article.readings[1].span),))
    (way,) = sourcing([article], [second])
    assert links(way)[:2] == [("speaker", "Ada Moss", "She"), ("channel", "state radio", "state radio")]


def test_the_agency_that_a_text_credits_stands_between() -> None:
    """An article taken from an agency came through it, whoever speaks in it."""
    (article,) = read(Told("Ada Moss said the dam was safe. (Orrin)", publisher="Pier Courier"))
    credited = article.document.replace(source=article.source.replace(credit="Orrin"))
    (way,) = sourcing([Article(credited)], [published(1, article)])
    assert [(link.role, link.name) for link in way.chain] == [
        ("speaker", "Ada Moss"),
        ("channel", "Orrin"),
        ("outlet", "Pier Courier"),
    ]


def test_a_sentence_without_a_speaker_has_no_way() -> None:
    """What a paper reports itself needs no chain."""
    (article,) = read("Rain fell on the valley.")
    assert sourcing([article], [published(1, article)]) == ()


def test_what_rests_on_an_unnamed_source_is_marked_and_counted() -> None:
    """The words for the source are cited, and the audit counts the sentences."""
    (article,) = read(UNNAMED)
    ways = sourcing([article], [published(1, article)])
    assert [way.unnamed and way.unnamed.quote for way in ways] == ["A person briefed on the talks"]
    assert [note.text for note in unnamed_notes(ways)] == [
        "1 published sentence rests on no named source: “A person briefed on the talks” (S1)."
    ]


def test_a_second_passage_with_a_named_speaker_lifts_the_mark() -> None:
    """Where one of two passages names who says it, not all of it rests on an unnamed source."""
    articles = read(UNNAMED, "Ada Moss said the talks had failed.")
    (way,) = sourcing(articles, [published(1, *articles)])
    assert way.unnamed is None
    assert list(unnamed_notes([way])) == []
