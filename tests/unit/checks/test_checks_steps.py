"""What is told may not be farther along than in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.steps import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Two bakers were charged with fraud over the flour.",
            "Two bakers are being investigated for fraud over the flour.",
            id="investigated-not-charged",
        ),
        pytest.param(
            "The regatta on Lake Orm has been cancelled.",
            "The regatta on Lake Orm has been postponed by a week.",
            id="put-off-not-dropped",
        ),
        pytest.param(
            "The doctor ordered the town to boil its water.",
            "The doctor advised the town to boil its water.",
            id="advised-not-ordered",
        ),
        pytest.param(
            "The valley council adopted the fishing rules.",
            "The valley council will consider the fishing rules. A date to adopt the fishing rules is not set.",
            id="to-be-adopted",
        ),
        pytest.param(
            "The judge ordered the immediate sale of the club's boats.",
            "The judge ordered the club to count its boats. She turned down a request for their immediate sale.",
            id="asked-for-in-vain",
        ),
        pytest.param(
            "The storm destroyed the pier and two boats.",
            "The storm damaged the pier and two boats.",
            id="damaged-not-destroyed",
        ),
        pytest.param(
            "A driver was charged over the crash.",
            "A driver was arrested over the crash. No driver was charged over the crash.",
            id="denied-elsewhere",
        ),
    ],
)
def test_a_step_that_the_source_has_not_reached_is_found(
    make_case: MakeCase, claim: str, source: str
) -> None:
    case = make_case(claim, source, located=(0, 1) if "turned down" in source else (0,))
    assert [finding.rule for finding in check(case)] == ["verb-changed"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Two bakers are being investigated for fraud over the flour.",
            "Two bakers were charged with fraud over the flour.",
            id="an-earlier-step",
        ),
        pytest.param(
            "Two bakers were charged with fraud over the flour.",
            "Two bakers were suspected of fraud over the flour. Both were charged with fraud over the flour.",
            id="reached-in-another-sentence",
        ),
        pytest.param(
            "The regatta on Lake Orm was postponed, not cancelled.",
            "The regatta on Lake Orm was postponed rather than cancelled.",
            id="both-named",
        ),
        pytest.param(
            "The club may be convicted of fraud.",
            "The club is suspected of fraud.",
            id="only-possible",
        ),
        pytest.param(
            "Nobody was charged over the crash.",
            "A driver was arrested over the crash.",
            id="denied",
        ),
        pytest.param(
            "The mayor cancelled the parade.",
            "The rector postponed her lecture on bees.",
            id="of-something-else",
        ),
    ],
)
def test_what_is_told_as_far_along_as_in_the_source_passes(
    make_case: MakeCase, claim: str, source: str
) -> None:
    assert not list(check(make_case(claim, source)))
