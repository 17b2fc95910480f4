"""What a sentence puts together that its passage holds apart."""

from __future__ import annotations

import pytest

from briefer.drafting.recast import recast
from briefer.language.reading import Reading

LOGGED = "The first call to the town hall was logged at 6:52 a.m., according to Mayor Ana Lind."
COPIED = "The trust's experts, working with Orr Ltd, have established that 61,000 files were copied."
CLAIMED = "The group claimed responsibility on its website, boasting that it held files on more than 110,000 people."
SEEN = "In a report, which the union has seen, the Inspectorate recommended new bolts."
LARGEST = "Intruders copied records from one of the country's largest hospitals."
CASES = "The trust said names and, “in a few cases”, diagnoses had been taken."


@pytest.mark.parametrize(
    ("sentence", "passage", "words"),
    [
        pytest.param(
            "Mayor Ana Lind logged the first call at 6:52 a.m.", LOGGED, ["Mayor Ana Lind"], id="who-tells-it"
        ),
        pytest.param(
            "The trust's experts have established that 61,000 files were copied by Orr Ltd.",
            COPIED,
            ["Orr Ltd"],
            id="who-stands-near",
        ),
        pytest.param(
            "Police arrested six men who broke into a shop.",
            "Looters broke into a shop, and police arrested six men.",
            ["six men"],
            id="who-was-arrested",
        ),
        pytest.param(
            "The union reckoned there were fewer than 200 members.",
            "By the union's members' reckoning there were fewer than 200.",
            ["members"],
            id="what-is-counted",
        ),
        pytest.param(
            "In Orr 14 of the nurses were hurt.",
            "Fourteen senior nurses were hurt in Orr.",
            [],
            id="counted-alike",
        ),
        pytest.param(
            "Two ships were sent to the valley by the council.",
            "The council has sent two ships to the valley.",
            [],
            id="by-the-doer",
        ),
        pytest.param("The union's Inspectorate recommended new bolts.", SEEN, ["union's"], id="an-owner"),
        pytest.param(
            "The group claimed responsibility for holding files.", CLAIMED, ["holding"], id="another-object"
        ),
        pytest.param(
            "Lind, a nurse at the hospital, was tired.",
            "Lind, a nurse there, was tired.",
            ["hospital"],
            id="a-place",
        ),
        pytest.param(
            "Intruders copied records from the country's largest hospital.",
            LARGEST,
            ["hospital"],
            id="the-only-one",
        ),
        pytest.param(
            "Some 90 ships were delayed at the port authority.",
            "Some 90 ships were delayed, according to the port authority.",
            ["port authority"],
            id="a-speaker-made-a-place",
        ),
        pytest.param(
            "The port met the affiliates of the union.",
            "The port met the affiliate of the union.",
            ["affiliates"],
            id="several-of-one",
        ),
        pytest.param(
            "The port said the call had gone to its desk in a second retreat.",
            "In a second retreat, the port said the call had gone to its desk.",
            ["second"],
            id="of-what-is-told",
        ),
        pytest.param(
            "The trust said names and diagnoses had been taken “in a few cases”.",
            CASES,
            ["“in a few cases”"],
            id="of-the-whole",
        ),
    ],
)
def test_what_is_put_together_anew(sentence: str, passage: str, words: list[str]) -> None:
    """Each word stands in the passage, and what they say together does not."""
    found = recast(Reading(sentence), [Reading(passage)])
    assert [each.claim.of(sentence) for each in found if each.claim] == words


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param("The road was cleared by police.", "Police cleared the road.", id="passive"),
        pytest.param("Police cleared the road.", "The road was cleared by police.", id="active"),
        pytest.param("The union's head resigned.", "The head of the union resigned.", id="owner-behind"),
        pytest.param("The head of the union resigned.", "Union head Ana Lind resigned.", id="owner-before"),
        pytest.param(
            "On Monday, the head of the port resigned.", "The port's head resigned on Monday.", id="day"
        ),
        pytest.param(
            "Records were copied by intruders from one of the country's largest hospitals.",
            LARGEST,
            id="one-of",
        ),
        pytest.param(
            "Ana Lind said that the crews from Orr were late at the gate.",
            "The crews from Orr were late at the gate, Ana Lind said.",
            id="speaker-first",
        ),
        pytest.param(
            "Ninety people were treated at the clinic.",
            "The clinic treated ninety people.",
            id="a-doer-made-a-place",
        ),
        pytest.param(
            "On Monday, Ana Lind said that the call had gone to its desk.",
            "On Monday, Ana Lind said the call had gone to its desk.",
            id="frame-in-its-place",
        ),
        pytest.param(
            "The trust said that “in a few cases” diagnoses had been taken.",
            CASES,
            id="quoted-words-beside-theirs",
        ),
    ],
)
def test_what_only_stands_in_another_order(sentence: str, passage: str) -> None:
    """Whoever did it before does it still."""
    assert not list(recast(Reading(sentence), [Reading(passage)]))
