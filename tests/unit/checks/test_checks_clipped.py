"""Words that the source quotes behind a "not" are no quotation without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.clipped import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The vet called the feed “fit for horses”.",
            "The vet said the feed was “not fit for horses”.",
            id="not",
        ),
        pytest.param(
            "One of the judges called the film “worse than the book”.",
            "One of the judges called the film “no worse than the book”.",
            id="no",
        ),
        pytest.param(
            "Mira Dahl said the ferry was “a safe ship”.",
            "“It was never a safe ship,” Mira Dahl said.",
            id="never-with-its-article",
        ),
    ],
)
def test_words_behind_a_not_are_no_quotation_without_it(make_case: MakeCase, claim: str, source: str) -> None:
    """Each word is the source's, and together they say the contrary."""
    assert [finding.rule for finding in check(make_case(claim, source))] == ["altered-quote"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The vet did not call the feed “fit for horses”.",
            "The vet said the feed was “not fit for horses”.",
            id="denied-outside-the-marks",
        ),
        pytest.param(
            "The vet called the feed “fit for horses”.",
            "The vet said the feed was “not fit for horses”. On Friday she called it “fit for horses”.",
            id="said-elsewhere",
        ),
        pytest.param(
            "The vet called the hay “old and damp”.",
            "The vet said the feed was not to blame; the hay was “old and damp”.",
            id="not-of-something-else",
        ),
    ],
)
def test_words_stay_a_quotation(make_case: MakeCase, claim: str, source: str) -> None:
    """Where the claim denies them itself, or the source says them without a "not" as well, nothing is turned."""
    assert list(check(make_case(claim, source))) == []
