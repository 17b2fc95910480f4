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
            "Shells have hit depots exclusively.",
            "Shells have hit depots almost exclusively.",
            "The source says “almost exclusively”, not “exclusively”.",
            id="almost-dropped",
        ),
        pytest.param(
            "All 64 patients came in with burning eyes and coughs.",
            "Sixty-four people were treated, most of them for burning eyes and coughs.",
            "The source says “most”, not “All”.",
            id="all-for-most-of-them",
        ),
        pytest.param(
            "Few members live inside the circle on the map.",
            "Most of us live inside the circle on the map.",
            "The source says “Most”, not “Few”.",
            id="few-for-most-of-us",
        ),
        pytest.param(
            "Nearly all of the staff will be offered other work.",
            "Some 590 staff are affected, half of whom will be offered other work.",
            "The source says “half”, not “Nearly all”.",
            id="half-of-whom",
        ),
        pytest.param(
            "The warning had not reached any households.",
            "The warning had not reached many households.",
            "The source says “many”, not “any”.",
            id="not-any-for-not-many",
        ),
        pytest.param(
            "The winter would be hard for a few, Lind conceded.",
            "Lind conceded that the winter would be hard for many.",
            "The source says “many”, not “a few”.",
            id="quantifier-at-the-end",
        ),
        pytest.param(
            "The council voted unanimously to sell the pier.",
            "The council voted by nine to four on Monday to sell the pier.",
            "The source says “nine to four”, not “unanimously”.",
            id="votes-on-both-sides",
        ),
        pytest.param(
            "The closure affects about 300 weavers, most of whom will keep their looms.",
            "About 300 weavers are affected, roughly half of whom will keep their looms.",
            "The source says “half”, not “most”.",
            id="of-whom",
        ),
    ],
)
def test_another_quantity_is_contradicted(make_case: MakeCase, claim: str, source: str, message: str) -> None:
    """A quantifier that the source's words or counts speak against is reported."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("quantifier-changed", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Most of the homes burned.", "Most of the homes burned.", id="same"),
        pytest.param(
            "Most of those held have been charged.", "Of 47 held, 40 have been charged.", id="counts-agree"
        ),
        pytest.param(
            "Most of the homes burned.", "Nearly all of the homes burned.", id="most-for-nearly-all"
        ),
        pytest.param("After all, the homes burned.", "Some homes burned.", id="after-all"),
        pytest.param("Every year crowds come.", "Crowds come in summer.", id="every-year"),
        pytest.param("Both sides agreed.", "The two sides agreed.", id="both"),
        pytest.param(
            "The council voted unanimously to sell the pier.",
            "The council voted by nine to nil on Monday to sell the pier.",
            id="no-vote-against",
        ),
    ],
)
def test_the_same_quantity_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """What agrees, or cannot be compared, is left alone."""
    assert list(check(make_case(claim, source))) == []
