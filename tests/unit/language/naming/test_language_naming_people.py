"""Which names are people's, and whether each is a he or a she."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.naming.people import addressed_as
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, Span


def make_article(text: str) -> Article:
    source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
    return Article(Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text)))))


def people(text: str) -> set[str]:
    """Return the fullest name of each person."""
    article = make_article(text)
    found = [actor for actor in article.actors if article.people.is_person(actor)]
    return {max((" ".join(words) for words in actor.names), key=len) for actor in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ilse Brandt left. Brandt was ill.", {"ilse brandt"}, id="called-by-the-surname"),
        pytest.param("Mayor Brandt opened the hall.", {"brandt"}, id="titled"),
        pytest.param("We met Odd Vik, 61, there.", {"odd vik"}, id="aged"),
        pytest.param("It rained in Upper Tarn. They met in Upper Tarn.", set(), id="place"),
        pytest.param("An Upper Tarn farmer saw it.", set(), id="place-before-a-noun"),
        pytest.param("The Lantern Observatory said so.", set(), id="body"),
        pytest.param("They took the bridge to Tarn, on the far bank.", set(), id="apposed-place"),
        pytest.param("Tarn, a town of 6,000, was shut.", set(), id="inhabitants-are-no-age"),
        pytest.param(
            "The people of Tarn fled. Residents of Tarn had heard it.", set(), id="people-of-a-place"
        ),
        pytest.param("The River Tarn rose. The Tarn flooded a mill.", set(), id="river"),
        pytest.param("Lower Tarn has a school. It asked Tarn for help.", set(), id="village"),
        pytest.param("“I fled,” she said. “Then I slept.”", set(), id="i"),
        pytest.param("Dockside Relief Aid, a charity, flew in tents.", set(), id="charity"),
        pytest.param(
            "The Vik fans sang. Senate Party Whip Leader Odd Vik wept. Vik left.", {"odd vik"}, id="whip"
        ),
        pytest.param(
            "The tablet Tarn was sold. They took Tarn with milk.", set(), id="thing-before-the-name"
        ),
        pytest.param(
            "Professor Odd Vik, who studies the hospitals of a university, left.", {"odd vik"}, id="addressed"
        ),
        pytest.param("Odd Vik, who ran the department until May, left.", {"odd vik"}, id="ran-a-body"),
        pytest.param(
            "Investigators have left. Two investigators stayed.", set(), id="common-noun-that-opens"
        ),
    ],
)
def test_who_is_a_person(text: str, expected: set[str]) -> None:
    """Titles, ages, surnames and deeds tell people; places and bodies are none."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        pytest.param("Mr Lund left.", "he", id="mr"),
        pytest.param("Ms Lund left.", "she", id="ms"),
        pytest.param("Spokeswoman Rita Lund left.", "she", id="spokeswoman"),
        pytest.param("His wife, Rita Lund, left.", "she", id="wife"),
        pytest.param("Rita Lund left. She was ill.", "she", id="pronoun-next"),
        pytest.param("Rita Lund said her mill burnt.", "she", id="pronoun-near"),
        pytest.param("Rita Lund left. “He was ill,” Rita Lund said.", None, id="quoted-pronoun"),
        pytest.param("Rita Lund left.", None, id="nothing-tells"),
    ],
)
def test_he_or_she(text: str, gender: str | None) -> None:
    """Forms of address, kin and pronouns near the only person tell; quoted words do not."""
    article = make_article(text)
    (actor,) = [
        actor for actor in article.actors if ("lund",) in actor.names or ("rita", "lund") in actor.names
    ]
    assert article.people.gender(actor) == gender


@pytest.mark.parametrize(
    ("title", "gender"),
    [
        pytest.param(("mr",), "he", id="mr"),
        pytest.param(("mayor", "mrs"), "she", id="mrs"),
        pytest.param(("dr",), None, id="doctor"),
        pytest.param((), None, id="none"),
    ],
)
def test_forms_of_address(title: tuple[str, ...], gender: str | None) -> None:
    """The last title tells."""
    assert addressed_as(title) == gender
