"""What a source says is not shown, known or said is not stated by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.unshown import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Mould is the reason, the doctor said.",
            "“It does not tell us that mold is the reason,” the doctor said.",
            id="does-not-tell-us-that",
        ),
        pytest.param(
            "The pump failed before the fire.",
            "Inspectors do not know whether the pump failed before the fire.",
            id="do-not-know-whether",
        ),
        pytest.param(
            "The valve was opened by hand.",
            "There is no evidence that the valve was opened by hand.",
            id="no-evidence-that",
        ),
        pytest.param(
            "The vet said the feed had poisoned the horses.",
            "The vet would not say the feed had poisoned the horses until the samples were back.",
            id="without-that",
        ),
        pytest.param(
            "The dam will be raised in spring, the county confirmed.",
            "The county expects, though it cannot at this point confirm, that the dam will be raised in spring.",
            id="behind-a-phrase",
        ),
        pytest.param(
            "The ferry had been overloaded, the harbour master said.",
            "The harbour master declined to say whether the ferry had been overloaded.",
            id="declined-to-say-whether",
        ),
    ],
)
def test_what_is_not_shown_is_not_stated(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["hedge-dropped"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "It is not known whether the pump failed.",
            "Inspectors do not know whether the pump failed.",
            id="denied-as-well",
        ),
        pytest.param(
            "The pump failed, the owner said.",
            "Inspectors do not know whether the pump failed. The owner said the pump failed.",
            id="stated-by-another",
        ),
        pytest.param("The pump failed.", "Inspectors say that the pump failed.", id="not-denied"),
        pytest.param(
            "The owner denied that the pump had failed.",
            "The owner rejects the suggestion that the pump had failed.",
            id="rejected",
        ),
    ],
)
def test_what_is_stated_may_be_stated(make_case: MakeCase, claim: str, source: str) -> None:
    assert not list(check(make_case(claim, source)))
