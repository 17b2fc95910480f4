"""Who says what stands at a place."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.givers import giver_at
from briefer.records import Span


def who(told: Told | str, words: str) -> str | None:
    """Return who says ``words`` in a source."""
    cast = cast_of(told)
    article = cast.articles[0]
    start = article.text.index(words)
    number = article.sentence_at(start)
    assert number is not None
    giver = giver_at(cast, article, number, Span(start, start + len(words)))
    return giver.label if giver else None


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        pytest.param("Nine homes burned, said mayor Ann Lee.", "Nine", "Ann Lee", id="after-the-verb"),
        pytest.param(
            "A resident of Hama said nine homes burned.", "nine", "a resident of Hama", id="not-the-town"
        ),
        pytest.param(
            "Organisers said 90 came; police counted 40 people.", "90", "Organisers", id="first-clause"
        ),
        pytest.param(
            "A monitoring group, the Ostby Observatory for Human Rights, said nine died.",
            "nine",
            "Ostby Observatory for Human Rights",
            id="explained-by-its-name",
        ),
        pytest.param("Nine homes burned.", "Nine", "Paper 1", id="the-outlet-itself"),
        pytest.param(
            "The organisers counted 90 people, the police 40.", "40", "police", id="count-without-verb"
        ),
        pytest.param("The Water Board's latest figure is 90 homes.", "90", "Water Board", id="its-figure"),
        pytest.param(
            "Between 30 homes, by the Water Board's reckoning, and 90 homes, by the Fire Service's, burned.",
            "90",
            "Fire Service",
            id="by-whose-reckoning",
        ),
        pytest.param(
            "Between 30 homes, by the Water Board's reckoning, and 90 homes, by the Fire Service's, burned.",
            "30",
            "Water Board",
            id="by-whose-reckoning-first",
        ),
        pytest.param(
            "Ann Lee resigned. Lee counted nine blasts.", "nine", "Ann Lee", id="who-counts-by-name"
        ),
        pytest.param(
            "Ann Lee resigned. Joe Orr, a customs officer, is sure of seven.",
            "seven",
            "Joe Orr",
            id="is-sure-of",
        ),
        pytest.param(
            "The health directorate has published lower figures (90 cases, four deaths).",
            "four",
            "health directorate",
            id="who-publishes-figures",
        ),
        pytest.param("On the Water Board's count the loss is 90.", "90", "Water Board", id="on-its-count"),
        pytest.param(
            "Ann Lee said the thieves had demanded 90 florins.", "90", "Ann Lee", id="what-others-demand"
        ),
        pytest.param(
            "Ann Lee accused the council. Joe Orr resigned. His office said 90 came.",
            "90",
            "His office (Joe Orr)",
            id="his-office",
        ),
        pytest.param(
            "Ann Lee resigned. She corrected a statement by her office, which had said on Sunday that 90 came.",
            "90",
            "her office (Ann Lee)",
            id="her-own-office",
        ),
        pytest.param(
            "The Ostby Rescue Service was late. The service said the cranes, run by Kamp Lifting Services, moved 90.",
            "90",
            "Ostby Rescue Service",
            id="the-one-named-before",
        ),
        pytest.param(
            "The Ostby Clinic was full. The mission of the Bakers Union left. "
            "The clinic said in its first report that it had seen 90 dead.",
            "90",
            "Ostby Clinic",
            id="it-of-the-body-named-before",
        ),
        pytest.param(
            "Ann Lee's supporters said nine homes burned.", "nine", "Ann Lee's supporters", id="not-herself"
        ),
        pytest.param(
            "According to the council, nine homes burned, although rain fell.",
            "nine",
            "council",
            id="according-to",
        ),
        pytest.param(
            "The Ostby Rescue Service left. According to the services of the state, nine homes burned.",
            "nine",
            "services of the state",
            id="several-are-not-one",
        ),
        pytest.param("Nine tanks are said to have burned.", "Nine", "Paper 1", id="hearsay"),
        pytest.param(
            "Nine homes shook at 3:12 a.m. on Sunday, the Ostby Institute said.",
            "Nine",
            "Ostby Institute",
            id="full-stop-of-am",
        ),
        pytest.param("The Ostby Clinic treated nine people.", "nine", "Ostby Clinic", id="who-counted"),
        pytest.param(
            "The rescue service on Friday said nine homes burned.", "nine", "rescue service", id="no-day"
        ),
    ],
)
def test_the_giver_of_words(text: str, words: str, label: str) -> None:
    """The speaker is called as the source calls them."""
    assert who(text, words) == label


def test_a_body_is_called_by_its_own_word_before_a_kindred_one() -> None:
    """ "The union" is the union of another source, not the alliance of this one."""
    cast = cast_of(
        "The Rural Alliance voted for it. 90 hives, by the union's count, died.", "The Weavers Union met."
    )
    article = cast.articles[0]
    start = article.text.index("90")
    giver = giver_at(cast, article, 1, Span(start, start + 2))
    assert giver is not None
    assert giver.label == "Weavers Union"


def test_the_report_that_a_story_tells_of_is_not_its_reporter() -> None:
    """The author of a story is its reporter; "the report" is the inquiry's."""
    told = Told(
        "An inquiry ended. Nine people died, the report says.", author="Nora Quill", publisher="The Osk Wire"
    )
    assert who(told, "Nine") == "report"


def test_a_statement_is_its_bodys_own_voice() -> None:
    """What a body states without a speaker is its own word; "we" is the body."""
    told = Told("We counted nine fires.", kind="statement", publisher="Water Board")
    assert who(told, "nine") == "Water Board"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Water Board spokesman Al Orr said so.", "Al Orr (Water Board)", id="before-the-name"),
        pytest.param(
            "Al Orr, head of the Water Board, said so.", "Al Orr (Water Board)", id="after-the-name"
        ),
        pytest.param(
            "The Water Board met. Its director, Al Orr, said so.", "Al Orr (Water Board)", id="its-director"
        ),
        pytest.param("Al Orr of the Water Board said so.", "Al Orr (Water Board)", id="of-the-body"),
        pytest.param("Al Orr, a baker, criticised the Water Board.", "Al Orr", id="no-body"),
        pytest.param(
            "Al Orr, the party's candidate in Port Amsel, said so.", "Al Orr", id="a-town-is-no-body"
        ),
    ],
)
def test_a_person_is_joined_to_the_body_they_speak_for(text: str, title: str) -> None:
    """Only the words beside a name join it to a body."""
    cast = cast_of(text)
    assert title in {party.title for party in cast.parties}


def test_relatives_stay_apart() -> None:
    """A shared surname makes no one person of two."""
    cast = cast_of("Mayor Tom Reck left. Mr Reck was tired. Jon Reck, a baker, said so.")
    assert {"Tom Reck", "Jon Reck"} <= {party.label for party in cast.parties}


def test_a_country_is_not_a_body_that_begins_with_it() -> None:
    """ "US" is not the US State Department."""
    cast = cast_of("The US State Department said so. The US has agreed, US officials said.")
    assert "US State Department" in {party.label for party in cast.parties}
    assert who("The US State Department said so. The US said nine agreed.", "nine") == "US"


def test_a_body_called_by_what_it_is_is_no_outlet() -> None:
    """ "The Agency" of a bulletin is the one whose bulletin it is, not a news agency of the folder."""
    bulletin = Told(
        "Nine homes burned. The Agency considers the danger past.",
        kind="report",
        publisher="National Agency for Dam Safety",
    )
    cast = cast_of(Told("Ten homes burned.", kind="wire", publisher="Ostby Telegraph Agency"), bulletin)
    article = cast.articles[1]
    name = next(name for name in article.readings[1].names if name.words)
    party = cast.named(article, name)
    assert party is not None
    assert party.label == "National Agency for Dam Safety"
