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
            "The police estimate of the crowd was higher than the organisers'.",
            "Organisers put the crowd at 12,000; police estimated it at 5,000.",
            "The source's figures are 5,000 and 12,000, the other way round than “higher”.",
            id="two-figures",
        ),
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
        pytest.param(
            "The police estimate of the crowd was lower than the organisers'.",
            "Organisers put the crowd at 12,000; police estimated it at 5,000.",
            id="true-order",
        ),
        pytest.param("Wheat prices rose in April.", "Wheat prices increased in April.", id="synonym"),
        pytest.param("Wheat prices did not fall in April.", "Wheat prices rose in April.", id="negated"),
        pytest.param(
            "More than 60 people came.", "Fewer seats than people: 61 people came.", id="bound-of-a-figure"
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
