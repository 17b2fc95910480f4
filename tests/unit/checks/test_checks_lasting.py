"""What is over is not told as going on, nor what goes on as over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.lasting import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Three barges are still moored below the weir.",
            "In May three barges moored below the weir. They have since been removed.",
            id="since-removed",
        ),
        pytest.param(
            "The weir bridge was reopened after the tests.",
            "The tests at the weir bridge ended on Friday. The mayor said the weir bridge would remain shut.",
            id="remains-shut",
        ),
    ],
)
def test_what_has_ended_and_what_goes_on_are_told_apart(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["negation-flipped"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Three barges are still moored below the weir.",
            "Three barges remain moored below the weir. They have since been painted.",
            id="said-there-as-well",
        ),
        pytest.param(
            "Three barges are still moored below the weir.",
            "In May three barges moored below the weir. The road to Orm has been reopened.",
            id="of-something-else",
        ),
        pytest.param(
            "Three barges moored below the weir in May.",
            "In May three barges moored below the weir. They have since been removed.",
            id="claim-says-neither",
        ),
    ],
)
def test_what_is_told_as_lasting_as_in_the_source_passes(
    make_case: MakeCase, claim: str, source: str
) -> None:
    assert not list(check(make_case(claim, source)))
