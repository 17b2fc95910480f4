"""How many the claim speaks of must follow from the source's counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.extents import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "Most of those held have been charged.",
            "Twelve have been charged. Police held 47 people.",
            "The source's figures are Twelve of 47, not “Most”.",
            id="most-against-counts",
        ),
        pytest.param(
            "All nurses had joined the strike by noon.",
            "Some 2,600 nurses had joined the strike by noon.",
            "The source gives a number (2,600), not “All”.",
            id="all-for-a-number",
        ),
        pytest.param(
            "In only a handful of cases does the difference favour the mayor.",
            "In 118 of those cases the difference favours the mayor.",
            "The source says 118, not “only a handful”.",
            id="handful",
        ),
        pytest.param(
            "None of the complaints got an answer from the mill.",
            "The mill answered four. We filed 31 complaints over it.",
            "The source says four, not “None”.",
            id="none",
        ),
        pytest.param(
            "Prices went up in all groups of the index.",
            "Clothing was the only group of the index whose prices fell.",
            "The source names an exception, so this is not true of “all”.",
            id="exception",
        ),
        pytest.param(
            "Nearly all of the 131 people arrested had been freed by dusk.",
            "Of those, 58 had been freed by dusk. The chief put arrests at 131.",
            "The source's figures are 58 of 131, not “Nearly all”.",
            id="number-in-the-claim",
        ),
    ],
)
def test_an_extent_without_support_is_reported(
    make_case: MakeCase, claim: str, source: str, message: str
) -> None:
    """Counts, limits and exceptions speak against a quantifier."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("quantifier-changed", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Most of those held have been charged.", "Of 47 held, 40 have been charged.", id="counts-agree"
        ),
        pytest.param("All 64 patients were sent home.", "The 64 patients were sent home.", id="counted"),
        pytest.param("All six cranes stopped.", "The six cranes stopped.", id="definite-number"),
        pytest.param("Everyone on board was saved.", "Nobody on board was lost.", id="nobody-for-everyone"),
        pytest.param("If all roads close, trains run.", "Trains run if roads close.", id="supposed"),
        pytest.param("Both sides agreed.", "The two sides agreed.", id="both"),
        pytest.param(
            "None of the 23 children was injured.",
            "There were 23 youngsters at the club. The fall injured two members of staff.",
            id="another-thing-counted",
        ),
        pytest.param(
            "None of the 23 children was injured.",
            "None was hurt, the office said. There were 23 youngsters at the club.",
            id="none-of-those-told-before",
        ),
    ],
)
def test_an_extent_that_follows_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """What the source's counts or words bear out is left alone."""
    assert list(check(make_case(claim, source))) == []


def test_only_one_is_not_two(make_case: MakeCase) -> None:
    """A bare number with the claim's verb behind it stands against "only one"."""
    (finding,) = check(make_case("Only one member wanted a smaller rise.", "Two wanted a rise of a point."))
    assert (finding.rule, finding.message) == ("wrong-figure", "The source says Two, not one.")
