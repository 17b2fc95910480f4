"""How large a part of them a claim speaks of must be borne out by what the source counts."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

RULES = {"quantifier-changed", "wrong-figure"}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Most of the drivers who were taken to the clinic had burns.",
            "Seven were taken to the clinic in Hallin, two of them with burns, Lind said.",
            id="of-them",
        ),
        pytest.param(
            "About half of the families that lost their homes live with friends.",
            "By Friday 960 families had lost their homes. Of these, 720 live with friends and 240 in the hall.",
            id="of-these",
        ),
        pytest.param(
            "Most of the mill's employees will lose their jobs.",
            "About 300 of the mill's 1,600 employees will lose their jobs, most of them in the north.",
            id="of-the-whole",
        ),
        pytest.param(
            "Most of the wounded lie in foreign hospitals.",
            "Thirty people were wounded. Twenty-two of these lie at home; the other eight lie in foreign hospitals.",
            id="the-others",
        ),
        pytest.param(
            "Most of the 26 people brought in had broken bones.",
            "A doctor said 26 people had been brought in, four with broken bones and the rest with bruises.",
            id="so-many-with",
        ),
        pytest.param(
            "One house in three has a cellar.",
            "One house in six has a cellar, the mayor said.",
            id="one-in-six",
        ),
    ],
)
def test_another_part_is_found(claim: str, source: str) -> None:
    """The source counts the part and the whole, and it is not that much."""
    assert blocking(verdict_on(claim, source)) & RULES


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Most of the drivers who were taken to the clinic had burns.",
            "Seven were taken to the clinic in Hallin, five of them with burns, Lind said.",
            id="of-them",
        ),
        pytest.param(
            "Three quarters of the families that lost their homes live with friends.",
            "By Friday 960 families had lost their homes. Of these, 720 live with friends and 240 in the hall.",
            id="of-these",
        ),
        pytest.param(
            "Most of the jobs that go are in the north.",
            "About 300 of the mill's 1,600 employees will lose their jobs, most of these jobs in the north.",
            id="most-of-another-thing",
        ),
        pytest.param(
            "The insurer said that about 500 claims had been settled wholly or partly.",
            "The insurer reported 1,300 claims, of which some 500 had been settled in whole or in part.",
            id="a-degree",
        ),
    ],
)
def test_the_same_part_passes(claim: str, source: str) -> None:
    """The part that the source counts is that large, or it is of something else."""
    assert not blocking(verdict_on(claim, source)) & RULES


PILOTS = "Seven pilots fell ill, five of them at the northern airfield, the doctor said."


@pytest.mark.parametrize(
    ("claim", "widened"),
    [
        pytest.param("Seven pilots fell ill at the northern airfield.", True, id="all-for-a-part"),
        pytest.param("Seven pilots fell ill, most of them at the northern airfield.", False, id="most"),
        pytest.param("Five of the seven pilots fell ill at the northern airfield.", False, id="the-part"),
    ],
)
def test_what_is_said_of_a_part_is_not_said_of_all(claim: str, *, widened: bool) -> None:
    """The number of all of them stands where the source has that of some."""
    assert ("wrong-figure" in blocking(verdict_on(claim, PILOTS))) is widened


LIST = (
    "Of the 40 names on the list, 31 had been crossed out by noon: twelve because they had been found unhurt."
)


@pytest.mark.parametrize(
    ("claim", "fewer"),
    [
        pytest.param("By noon 31 of the 40 had been found unhurt.", True, id="of-fewer"),
        pytest.param("By noon twelve of the 40 had been found unhurt.", False, id="of-those"),
        pytest.param("By noon 31 of the 40 names had been crossed out.", False, id="its-own"),
    ],
)
def test_what_is_said_of_fewer_is_not_said_of_more(claim: str, *, fewer: bool) -> None:
    """A number that stands alone counts fewer of the same."""
    assert ("wrong-figure" in blocking(verdict_on(claim, LIST))) is fewer
