"""A true sentence in the writer's own words passes, and the same sentence with an error does not."""

from __future__ import annotations

from datetime import date

import pytest

from made_library import verdict_on

_PAPERS = [
    pytest.param(
        "The firm paid for a week in Dorn in May, according to a hotel bill.",
        "A hotel bill seen by this newspaper shows that the firm paid for a week in Dorn in May.",
        id="a-paper-that-shows",
    ),
    pytest.param(
        "The plea alleges that more papers were counted in Dorn than were given out.",
        "The plea runs to 40 pages. In one ward of Dorn, it alleges, more papers were counted than were given out.",
        id="a-plea-taken-up-by-it",
    ),
    pytest.param(
        "Rents rose by 8 percent in May, according to a first estimate.",
        "A preliminary estimate put the rise in rents at 8 percent in May.",
        id="an-estimate-called-otherwise",
    ),
    pytest.param(
        "A sample count by Ballot Lens put Ms Orr at 47 percent, with a margin of two points.",
        "Ballot Lens ran a sample count of its own. It gave Ms Orr 47 percent, with a margin of error of two points. "
        "“A list is not a count,” said Tom Reyes.",
        id="a-count-with-its-maker",
    ),
    pytest.param(
        "The cut was due to late returns that showed smaller rises than assumed.",
        "The cut was made because late returns showed smaller rises than had been assumed.",
        id="nobody-assumes",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _PAPERS)
def test_a_paper_may_speak_for_what_the_source_tells_of_it(claim: str, source: str) -> None:
    """Nobody is said to have spoken who did not."""
    assert verdict_on(claim, source).accepted


def test_no_paper_stands_for_a_person() -> None:
    """What police say, no bill says."""
    source = "The firm paid for a week in Dorn in May, police said. A hotel bill was found."
    assert not verdict_on(
        "The firm paid for a week in Dorn in May, according to a hotel bill.", source
    ).accepted


_FIGURES = [
    pytest.param(
        "The rate was cut by 0.2 points.", "The rate was cut by 0.3 points.",
        "The rate was cut by 0.2 of a percentage point.", id="points",
    ),
    pytest.param(
        "The train left Dorn at 7.38 with nine people on board.",
        "The train left Dorn at 7.48 with nine people on board.",
        "The train left Dorn at 7.38 am with nine people on board.",
        id="clock-time-without-am",
    ),
    pytest.param(
        "Orr is the first judge of Dorn to be jailed in almost three decades.",
        "Orr is the first judge of Dorn to be jailed in almost two decades.",
        "Orr is the first judge of Dorn to be jailed since 1998.",
        id="time-since-a-year",
    ),
    pytest.param(
        "The rate is the highest for three years.", "The rate is the highest for five years.",
        "The rate is the highest since November 2023.", id="time-since-a-month",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "false", "source"), _FIGURES)
def test_a_figure_may_be_written_otherwise(claim: str, false: str, source: str) -> None:
    """Another unit, clock or reckoning of the same figure passes; another figure does not."""
    published = date(2026, 10, 9)
    assert verdict_on(claim, source, published=published).accepted
    assert not verdict_on(false, source, published=published).accepted


_HEDGED = [
    pytest.param(
        "The cause of the leak at Dorn was not yet known, Ana Lind said.",
        "Ana Lind said it was too early to know the cause of the leak at Dorn.",
        id="too-early-to-know",
    ),
    pytest.param(
        "Any guard who took bribes at Dorn will be dismissed, the prison said.",
        "If a guard is found to have taken bribes at Dorn, he will be dismissed, the prison said.",
        id="a-condition-in-any",
    ),
    pytest.param(
        "The shells at Dorn seemed to be from old mortars, Ana Lind said.",
        "The shells at Dorn appeared to come from old mortars, Ana Lind said.",
        id="seem-for-appear",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _HEDGED)
def test_a_doubt_may_be_put_otherwise(claim: str, source: str) -> None:
    """The sentence is no more certain than the source."""
    assert verdict_on(claim, source).accepted


def test_of_a_contrast_either_end_may_be_told() -> None:
    """The lowest of the south says nothing against what rose most in the north."""
    source = "The rate was highest in Northmark, at 9.1 percent, and lowest in Dorn, at 7.2 percent."
    assert verdict_on("In Northmark the rate rose most, to 9.1 percent.", source).accepted


def test_words_that_hyphens_join_are_one() -> None:
    """One joined word in another place fuses no two places."""
    source = (
        "A court sentenced Ada Moss, the former mayor, to five years in prison. Her lawyer left early. The hall was "
        "full. Tom Reyes, Moss's brother-in-law, received 20 months, eight of them suspended."
    )
    assert verdict_on("The mayor's brother-in-law was sentenced to 20 months.", source).accepted


def test_only_a_like_wording_is_contradicted() -> None:
    """The same error is a contradiction in the source's words, and no support in other words."""
    source = "The council of Dorn sold nine old boats to a museum in Marlow for a total of 40,000 crowns."
    near = "The council of Dorn sold nine old boats to a museum in Marlow for 50,000 crowns."
    free = "A museum in Marlow paid 50,000 crowns for nine old boats, which the council sold."
    assert verdict_on(near, source).status == "contradicted"
    assert verdict_on(free, source).status == "unsupported"
