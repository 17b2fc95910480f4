"""What the source says of a part, a time or a smaller place is not said of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.widened import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "Porters throughout the hospital were told to hand in their keys.",
            "On Monday a clerk went down to the laundry and told the porters to hand in their keys.",
            "The source does not say this of “throughout the hospital”.",
            id="everywhere",
        ),
        pytest.param(
            "Porters throughout the hospital asked their guests to hand in the keys.",
            "On Monday nine porters asked their guests to hand in the keys.",
            "The source does not say this of “throughout the hospital”.",
            id="everywhere-before-a-verb",
        ),
        pytest.param(
            "The lane to the lighthouse is open to pilots only, day and night.",
            "Between 21:00 and 05:00 the lane to the lighthouse is open to pilots only.",
            "The source says so only of a time: “Between 21:00 and 05:00”.",
            id="always",
        ),
        pytest.param(
            "Since 2021 the country's ferry grant has been cut by 12 per cent.",
            "Since 2021 the ferry grant of this county has been cut by 12 per cent.",
            "The source says “county”, not “country's”.",
            id="a-larger-place",
        ),
        pytest.param(
            "The brewery will repay every tenant who left the estate.",
            "The brewery will repay every tenant whose cellar was flooded.",
            "The source does not say so of “every”, but of some.",
            id="another-restriction",
        ),
    ],
)
def test_a_wider_scope_is_reported(make_case: MakeCase, claim: str, source: str, message: str) -> None:
    """The words that widen it are named, or those that bound it in the source."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("quantifier-changed", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Porters across the hospital were told to hand in their keys.",
            "The porters of the hospital were told to hand in their keys.",
            id="the-place-is-named",
        ),
        pytest.param(
            "They fled across the river.", "They fled by boat to the other bank.", id="crossed-and-not-filled"
        ),
        pytest.param(
            "Between 21:00 and 05:00 the lane is closed at all times to lorries.",
            "Between 21:00 and 05:00 the lane is closed to lorries.",
            id="the-hours-are-given",
        ),
        pytest.param(
            "The brewery will repay every tenant with a flooded cellar.",
            "The brewery will repay every tenant whose cellar was flooded.",
            id="the-same-restriction",
        ),
        pytest.param(
            "The national grant was cut by 12 per cent.",
            "The grant of the state was cut by 12 per cent, and that of the county by nine.",
            id="both-places-are-named",
        ),
        pytest.param(
            "The agency has received a quarter of the 6.8 million crowns it asked for.",
            "Of the 6.8 million crowns that the provincial agency asked for it has received 1.7 million.",
            id="a-quarter-of-a-sum",
        ),
    ],
)
def test_the_same_scope_is_left_alone(make_case: MakeCase, claim: str, source: str) -> None:
    """Other words for as much widen nothing."""
    assert list(check(make_case(claim, source))) == []
