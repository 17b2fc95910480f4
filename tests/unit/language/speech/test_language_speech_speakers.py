"""A claim's speaker is the passage's speaker, another one, or cannot be told."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.locate import locate
from briefer.language.reading import Reading
from briefer.language.speech.claimed import claimed_speaker
from briefer.language.speech.speakers import Sameness, compare
from briefer.language.speech.voices import voice_at
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, SourceKind, Span

STORY = (
    "Mayor Ilse Brandt opened the bridge.\n\n“We had no choice,” she said.\n\n"
    "Police chief Ivo Lund said two men were held. The Dockers Union (DU) called for a strike. "
    "The union said wages were low. Port spokesman Olle Strand said ships would wait."
)
COLUMN = "The plan is a trap, and the minister must resign."


def make_article(text: str, kind: SourceKind = "news") -> Article:
    source = Source(
        id="S1",
        file="a.txt",
        kind=kind,
        publisher="Marlow Gazette",
        author="Odd Vik",
        sha256="0",
        text_sha256="0",
    )
    return Article(Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text)))))


def compared(claim: str, article: Article) -> Sameness:
    """Return how the speaker of ``claim`` compares with that of the passage where it is located."""
    reading = Reading(claim, known=article.known)
    claimed = claimed_speaker(reading, reading.speech[0])
    assert claimed is not None
    number = locate(reading, article)[0].sentences[0]
    quotations = article.readings[number].quotations if reading.quotations else ()
    return compare(claimed, voice_at(article, number, next(iter(quotations), None)), article)


@pytest.mark.parametrize(
    ("claim", "sameness"),
    [
        pytest.param("Ilse Brandt said “we had no choice”.", "same", id="name-for-a-pronoun"),
        pytest.param("The mayor said “we had no choice”.", "same", id="title-for-a-pronoun"),
        pytest.param("Ivo Lund said “we had no choice”.", "different", id="other-name-for-a-pronoun"),
        pytest.param(
            "The police chief said “we had no choice”.", "different", id="other-title-for-a-pronoun"
        ),
        pytest.param("She said “we had no choice”.", "open", id="pronoun"),
        pytest.param("Ivo Lund said two men were held.", "same", id="name"),
        pytest.param("Lund said two men were held.", "same", id="surname"),
        pytest.param("On Friday Mr Lund said two men were held.", "same", id="mister"),
        pytest.param("Piet Lund said two men were held.", "different", id="other-first-name"),
        pytest.param("Ilse Brandt said two men were held.", "different", id="other-person"),
        pytest.param("Police said two men were held.", "same", id="body-for-its-chief"),
        pytest.param("Olle Strand said ships would wait.", "same", id="spokesman-by-name"),
        pytest.param("The port said ships would wait.", "same", id="body-for-its-spokesman"),
        pytest.param("A port spokeswoman said ships would wait.", "same", id="spokesman-and-spokeswoman"),
        pytest.param(
            "A police spokesman said ships would wait.", "different", id="spokesman-of-another-body"
        ),
        pytest.param("The Dockers Union said wages were low.", "same", id="name-for-a-description"),
        pytest.param("The DU said wages were low.", "same", id="acronym-for-a-description"),
        pytest.param("The port authority said wages were low.", "different", id="other-body"),
    ],
)
def test_whether_it_is_the_same_speaker(claim: str, sameness: Sameness) -> None:
    """Names, titles, bodies, mouthpieces and pronouns are brought together; others are told apart."""
    assert compared(claim, make_article(STORY)) == sameness


@pytest.mark.parametrize(
    ("claim", "kind", "sameness"),
    [
        pytest.param("Odd Vik wrote that the plan is a trap.", "opinion", "same", id="author"),
        pytest.param("The columnist said the plan is a trap.", "opinion", "same", id="columnist"),
        pytest.param("The Marlow Gazette said the plan is a trap.", "news", "same", id="publisher"),
        pytest.param("The newspaper said the plan is a trap.", "news", "same", id="newspaper"),
        pytest.param(
            "According to the organisation, the plan is a trap.", "statement", "same", id="party-by-a-noun"
        ),
        pytest.param("According to the court, the plan is a trap.", "statement", "different", id="no-party"),
        pytest.param(
            "The minister said the plan is a trap.", "opinion", "different", id="somebody-in-the-text"
        ),
        pytest.param("Ilse Brandt said the plan is a trap.", "news", "different", id="somebody-else"),
    ],
)
def test_who_speaks_where_nobody_is_quoted(claim: str, kind: SourceKind, sameness: Sameness) -> None:
    """There the outlet and the author speak, and nobody else."""
    assert compared(claim, make_article(COLUMN, kind)) == sameness


@pytest.mark.parametrize(
    ("claim", "sameness"),
    [
        pytest.param("Osmund said two tanks were lost.", "same", id="name-for-the-company"),
        pytest.param("The firm said two tanks were lost.", "same", id="another-noun"),
        pytest.param("The union said two tanks were lost.", "different", id="noun-of-another-body"),
        pytest.param("Local 12 said two tanks were lost.", "different", id="name-of-another-body"),
    ],
)
def test_a_noun_stands_for_the_body_named_before(claim: str, sameness: Sameness) -> None:
    """ "The company" is the body just named, whatever fitting name or noun the claim uses."""
    story = (
        "The mill belongs to Osmund Paper. The company said two tanks were lost. Mill Workers Local 12 met."
    )
    assert compared(claim, make_article(story)) == sameness


def test_a_speech_without_a_speaker_claims_none() -> None:
    """ "Is expected to" names nobody."""
    claim = Reading("Prices are expected to fall.")
    assert claimed_speaker(claim, claim.speech[0]) is None


def test_what_a_claim_says_of_its_speaker() -> None:
    """The core of the subject, the names in it, and whether it is a pronoun."""
    claim = Reading("The mayor of Hallin, Ilse Brandt, said no.")
    claimed = claimed_speaker(claim, claim.speech[0])
    assert claimed is not None
    assert (claimed.span.of(claim.text), claimed.named, claimed.pronoun) == ("Ilse Brandt", True, False)
