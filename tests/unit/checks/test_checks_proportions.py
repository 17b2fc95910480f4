"""A share or a part must fit the source's own counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.proportions import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "The chain closes about one in five of its shops.",
            "Seventeen of 212 shops will close by March.",
            "The source says Seventeen of 212, which is not about one in five.",
            id="share-of-a-count",
        ),
        pytest.param(
            "The sheets differed at 70 of the 143 stations.",
            "The sheets differed at 61 of the 143 stations named.",
            "The source says 61 of the 143, which is not 70.",
            id="part-of-the-same-whole",
        ),
        pytest.param(
            "Fewer than half of the seven recommendations have been carried out.",
            "Of its seven recommendations four have been carried out.",
            "The source says seven recommendations four, which is not less than half.",
            id="whole-first",
        ),
        pytest.param(
            "Two-fifths of the twenty still missing were rescued from the pier.",
            "Of the twenty, six were rescued from the pier and eight from the lagoon.",
            "The source says twenty, six, which is not Two-fifths.",
            id="what-is-told-of-another-part",
        ),
    ],
)
def test_a_proportion_that_does_not_fit_is_reported(
    make_case: MakeCase, claim: str, source: str, message: str
) -> None:
    """The source's counts are named with the claim's share or part."""
    (finding,) = check(make_case(claim, source))
    assert (finding.rule, finding.message) == ("wrong-figure", message)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("The chain closes 8 percent of its shops.", "Seventeen of 212 shops close.", id="share"),
        pytest.param(
            "A third of the posts will go.",
            "Of the 180 posts, 120 stay and the other 60 will go.",
            id="the-other-part",
        ),
        pytest.param(
            "The relay failed less than one time in ten.", "It failed in three of 40 tests.", id="one-in-ten"
        ),
        pytest.param(
            "Two-fifths of the twenty still missing were rescued from the lagoon.",
            "Of the twenty, six were rescued from the pier and eight from the lagoon.",
            id="what-is-told-of-that-part",
        ),
        pytest.param("55 of 57 missiles missed.", "Two of the 57 missiles hit.", id="complement"),
    ],
)
def test_a_proportion_that_fits_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """Arithmetic on the source's figures is support, and other matters prove nothing."""
    assert list(check(make_case(claim, source))) == []
