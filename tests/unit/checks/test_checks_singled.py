"""What the source tells of one person is not told of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.singled import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "The pilots were told by managers to hide the logbooks.",
            "A manager came to the hangar and told the pilots to hide the logbooks.",
            "The source tells this of A manager, not of managers.",
            id="a-manager",
        ),
        pytest.param(
            "Clerks were handed a new key and told to keep it.",
            "She had been handed a new key and told to keep it. Behind the counter sat Ada Brom, a clerk for years.",
            "The source tells this of a clerk, not of clerks.",
            id="taken-up-by-a-pronoun",
        ),
    ],
)
def test_a_plural_for_one_is_reported(make_case: MakeCase, claim: str, source: str, message: str) -> None:
    """The one of whom the source tells is named with its article."""
    (finding,) = check(make_case(claim, source, located=(0, 1) if ". " in source else (0,)))
    assert (finding.rule, finding.message) == ("quantifier-changed", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The pilots were told by managers to hide the logbooks.",
            "A manager came and told the pilots to hide the logbooks. Other managers had done so before.",
            id="several-elsewhere",
        ),
        pytest.param(
            "The pilots were told by the managers to hide the logbooks.",
            "A manager came to the hangar and told the pilots to hide the logbooks.",
            id="known-ones",
        ),
        pytest.param(
            "Two managers told the pilots to hide the logbooks.",
            "A manager and his deputy told the pilots to hide the logbooks.",
            id="counted",
        ),
    ],
)
def test_other_plurals_are_left_alone(make_case: MakeCase, claim: str, source: str) -> None:
    """Several in the source, known ones and counted ones may be meant."""
    assert list(check(make_case(claim, source))) == []
