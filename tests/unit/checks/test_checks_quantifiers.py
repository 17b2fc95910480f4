"""All, most, many, some, few and none must be the source's, or follow from its counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.quantifiers import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "Most of those held have been charged.",
            "Police held 47 people. Twelve have been charged.",
            "The source's figures are Twelve of 47, not “Most”.",
            id="most-against-counts",
        ),
        pytest.param(
            "Only a few of the injured stayed away from hospital.",
            "Sixty were injured, many of whom stayed away from hospital.",
            "The source says “many”, not “Only a few”.",
            id="few-for-many",
        ),
        pytest.param(
            "All residents left the valley.",
            "Some residents left the valley.",
            "The source says “Some”, not “All”.",
            id="all-for-some",
        ),
        pytest.param(
            "All nurses had joined the strike by noon.",
            "Some 2,600 nurses had joined the strike by noon.",
            "The source gives a number (2,600), not “All”.",
            id="all-for-a-number",
        ),
    ],
)
def test_another_quantity_is_contradicted(make_case: MakeCase, claim: str, source: str, message: str) -> None:
    """A quantifier that the source's words or counts speak against is reported."""
    located = (1,) if source.startswith("Police") else (0,)
    (finding,) = check(make_case(claim, source, located=located))
    assert (finding.rule, finding.message) == ("quantifier-changed", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Most of the homes burned.", "Most of the homes burned.", id="same"),
        pytest.param(
            "Most of those held have been charged.", "Of 47 held, 40 have been charged.", id="counts-agree"
        ),
        pytest.param("Every year crowds come.", "Crowds come in summer.", id="every-year"),
        pytest.param("Both sides agreed.", "The two sides agreed.", id="both"),
    ],
)
def test_the_same_quantity_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """What agrees, or cannot be compared, is left alone."""
    assert list(check(make_case(claim, source))) == []
