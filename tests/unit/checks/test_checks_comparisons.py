"""More and less, up and down, must point the source's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.comparisons import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "Wheat prices fell sharply in April.",
            "Wheat prices rose sharply in April.",
            "The source says “rose”, not “fell”.",
            id="antonym",
        ),
        pytest.param(
            "The river level is lower than the dam operator expected.",
            "The river level is higher than the dam operator expected.",
            "The source says “higher”, not “lower”.",
            id="comparative",
        ),
        pytest.param(
            "Sales of petrol cars dropped by 3 percent.",
            "Sales of electric cars dropped by 14 percent, while sales of petrol cars increased by 3 percent.",
            "The source says “increased”, not “dropped”.",
            id="both-words-in-the-source",
        ),
        pytest.param(
            "Turnout was two points lower than in 2021.",
            "Turnout was 68 percent, slightly higher than in 2021.",
            "The source says “higher”, not “lower”.",
            id="same-year",
        ),
        pytest.param(
            "The mill now says less solvent escaped than it first reported.",
            "The mill says 60 tonnes of solvent escaped, three times the amount it first reported.",
            "The source says “three times”, not “less”.",
            id="multiple",
        ),
        pytest.param(
            "The mill's own readings of the dust were rather higher than those of the inspectors.",
            "Our own readings of the dust lie between 3 and 8 grams, rather below those of the inspectors.",
            "The source says “below”, not “higher”.",
            id="below-those-of",
        ),
        pytest.param(
            "Hospital budgets are to grow faster than prices are currently rising.",
            "Hospital budgets rise by 5 percent, less than the current rate at which prices rise.",
            "The source says “less”, not “faster”.",
            id="degrees",
        ),
        pytest.param(
            "The strikes may shorten the war.",
            "The strikes may prolong the war in the east.",
            "The source says “prolong”, not “shorten”.",
            id="length",
        ),
    ],
)
def test_a_flipped_comparison_is_contradicted(
    make_case: MakeCase, claim: str, source: str, message: str
) -> None:
    """The opposite direction around the same words or figures is reported."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("comparison-flipped", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Wheat prices rose in April.", "Wheat prices increased in April.", id="synonym"),
        pytest.param("Wheat prices did not fall in April.", "Wheat prices rose in April.", id="negated"),
        pytest.param(
            "More than 60 people came.", "Fewer seats than people: 61 people came.", id="bound-of-a-figure"
        ),
        pytest.param(
            "A levy would raise less than the cut saves.",
            "The cut saves more than the levy would raise.",
            id="sides-exchanged",
        ),
        pytest.param(
            "The river rose by more than four metres.",
            "The river rose over four metres in less than two days.",
            id="bound-of-another-figure",
        ),
        pytest.param(
            "Wheat prices rose while barley prices fell.",
            "Barley prices fell and wheat prices rose.",
            id="both-directions",
        ),
    ],
)
def test_the_same_direction_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """What points the same way, or cannot be compared, is left alone."""
    assert list(check(make_case(claim, source))) == []
