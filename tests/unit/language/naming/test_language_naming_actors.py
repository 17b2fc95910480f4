"""The people and bodies of a text, each with all its names and titles."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.offices import describing_stems
from briefer.language.naming.roster import Roster, find_actors
from briefer.language.naming.same_name import initials
from briefer.language.reading import Reading
from briefer.language.syntax.sentences import split_sentences
from briefer.language.words.tokens import stem
from briefer.records import Document, Source, Span


def actors_of(text: str) -> list[Actor]:
    source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
    spans = split_sentences(text, Span(0, len(text)))
    return find_actors(text, Article(Document(source=source, text=text, sentences=spans)).readings)


def called(actor: Actor) -> set[str]:
    return {" ".join(name) for name in actor.names}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mayor Ilse Brandt left. Brandt was ill.",
            [{"ilse brandt", "brandt"}],
            id="surname-after-the-full-name",
        ),
        pytest.param(
            "Then Brandt left. She met Ivo Lund. He met Ilse Brandt.",
            [{"brandt", "ilse brandt"}, {"ivo lund"}],
            id="surname-before-the-full-name",
        ),
        pytest.param("Anna Lund met Piet Lund.", [{"anna lund"}, {"piet lund"}], id="two-of-one-surname"),
        pytest.param(
            "The Norrland Port Authority (NPA) met. The NPA left.",
            [{"norrland port authority", "npa"}],
            id="acronym-in-brackets",
        ),
        pytest.param(
            "He left Harbour Watch, also known as the Lantern League. The Lantern League met.",
            [{"harbour watch", "lantern league"}],
            id="also-known-as",
        ),
        pytest.param(
            "The Norrland Port Authority met. The NPA left.",
            [{"norrland port authority", "npa"}],
            id="acronym-without-brackets",
        ),
        pytest.param(
            "He left Orrin Bank. Orrin has branches.", [{"orrin bank", "orrin"}], id="body-without-its-noun"
        ),
        pytest.param("The river rose.", [], id="nobody"),
    ],
)
def test_who_is_one_and_who_is_two(text: str, expected: list[set[str]]) -> None:
    """Names of one person or body are gathered, in order of first mention; other people stay apart."""
    assert [called(actor) for actor in actors_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "described"),
    [
        pytest.param("Mayor Ilse Brandt left.", "mayor", id="title"),
        pytest.param("The police spokesman Ilse Brandt left.", "police spokesman", id="role-before"),
        pytest.param("Ilse Brandt, the mayor of Hallin, left.", "mayor Hallin", id="apposition-after"),
        pytest.param("The mayor of Hallin, Ilse Brandt, left.", "mayor Hallin", id="apposition-before"),
        pytest.param("Ilse Brandt, who is a doctor, left.", "doctor", id="relative-clause"),
        pytest.param("Ilse Brandt, CEO of Orrin, left.", "chief executive", id="short-form-of-an-office"),
        pytest.param(
            "It rained, but the town's mayor, Ilse Brandt, left.", "mayor", id="after-a-conjunction"
        ),
        pytest.param(
            "The mayors of both towns, Tom Reyes of Orrin and Ilse Brandt of Hallin, left.",
            "mayors",
            id="described-with-another",
        ),
    ],
)
def test_what_describes_a_person(text: str, described: str) -> None:
    """Titles and appositions tell under what else a person goes."""
    actor = next(actor for actor in actors_of(text) if ("ilse", "brandt") in actor.names)
    assert {stem(word) for word in described.split()} <= actor.described


def test_an_apposition_that_tells_of_something_else_describes_nobody() -> None:
    """Only a part with a role or a kind of body in it is a description."""
    (actor,) = actors_of("Ilse Brandt, as the sun set, left.")
    assert actor.described == set()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ilse Brandt, the driver Tom Reyes, left.", id="of-the-name-in-it"),
        pytest.param(
            "Should the officer find out, Ilse Brandt said, all would be lost.", id="a-clause-before"
        ),
        pytest.param("Ilse Brandt, citing a driver, left.", id="a-participle"),
        pytest.param("They met the mayor on Monday. Ilse Brandt left.", id="a-sentence-before"),
    ],
)
def test_what_does_not_describe_a_person(text: str) -> None:
    """A stretch beside a name that is of somebody else, or a clause, describes nobody."""
    actor = next(actor for actor in actors_of(text) if ("ilse", "brandt") in actor.names)
    assert actor.described == set()


def test_mentions_are_in_reading_order() -> None:
    """Each place where an actor is named, the first one first."""
    text = "He met Brandt. He saw Ilse Brandt leave. There Brandt stayed."
    (actor,) = actors_of(text)
    assert [span.of(text) for span in actor.mentions] == ["Brandt", "Ilse Brandt", "Brandt"]
    assert actor.mentions == sorted(actor.mentions)


def test_a_name_finds_its_actors() -> None:
    """A surname finds each of the family, a full name one."""
    actors = Roster(actors_of("Anna Lund met Piet Lund."))
    lund, piet = (Reading(f"He met {name}.").names[0] for name in ("Lund", "Piet Lund"))
    assert list(actors.called(lund.words)) == [0, 1]
    assert list(actors.called(piet.words)) == [1]


@pytest.mark.parametrize(
    ("name", "acronyms"),
    [
        pytest.param("dockers and riggers federation", {"darf", "drf"}, id="little-words"),
        pytest.param("port authority", {"pa"}, id="two-words"),
        pytest.param("gazette", set(), id="one-word"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_initials(name: str, acronyms: set[str]) -> None:
    """The acronyms of a name, with and without its little words."""
    assert initials(tuple(name.split())) == acronyms


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        pytest.param("the mayor of Hallin", "mayor hallin", id="little-words-go"),
        pytest.param("its MP", "member parliament", id="short-form"),
        pytest.param("the 54-year-old", "year old", id="numbers-go"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_stems_of_a_description(phrase: str, words: str) -> None:
    """What is left are the words that tell something."""
    assert describing_stems(phrase) == {stem(word) for word in words.split()}


def test_kinship_goes_both_ways() -> None:
    """A body and its other name explain each other, and each explains itself."""
    assert stem("constabulary") in kin_stems(stem("police"))
    assert stem("police") in kin_stems(stem("constabulary"))
    assert kin_stems("hallin") == {"hallin"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Majority Whip Ana Reyes left. Ana Reyes was ill.", id="office-taken-for-a-name"),
        pytest.param("Ana Lopez-Vega left. Lopez-Vega was ill.", id="surname-of-two-words"),
    ],
)
def test_a_name_that_ends_another_is_the_same_person(text: str) -> None:
    """What stands before it may be an office or a first name."""
    (actor,) = actors_of(text)
    assert len(actor.mentions) == 2
