"""The score and the status of a verdict never disagree."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from briefer.records import Citation, Finding, Span, Status, Verdict

STATUSES: tuple[Status, ...] = get_args(Status)


@given(st.sampled_from(STATUSES), st.floats(0, 1))
def test_supported_is_a_score_of_a_half_or_more(status: Status, score: float) -> None:
    """A verdict exists exactly where ``supported`` and ``score >= 0.5`` agree; then it says so."""
    if (status == "supported") == (score >= 0.5):
        assert Verdict(status=status, score=score).accepted == (status == "supported")
        return
    with pytest.raises(ValidationError, match="cannot have the score"):
        Verdict(status=status, score=score)


@pytest.mark.parametrize("score", [-0.01, 1.01, float("nan"), float("inf")])
def test_a_score_is_a_share(score: float) -> None:
    """A score lies between 0 and 1."""
    with pytest.raises(ValidationError):
        Verdict(status="unsupported", score=score)


def test_a_copy_of_a_verdict_keeps_the_two_together() -> None:
    """Neither half can be changed alone."""
    verdict = Verdict(status="supported", score=0.9)
    assert verdict.replace(status="contradicted", score=0.1).accepted is False
    with pytest.raises(ValidationError, match="cannot have the score"):
        verdict.replace(score=0.1)
    with pytest.raises(ValidationError, match="cannot have the score"):
        verdict.replace(status="unverifiable")


def test_an_unknown_rule_is_refused() -> None:
    """The rules are a closed set."""
    with pytest.raises(ValidationError, match="rule"):
        Finding.model_validate({"rule": "too-long", "message": "It is too long."})


def test_a_citation_knows_its_span() -> None:
    """The offsets of a citation are a span of its source's text."""
    cited = Citation(source="S1", file="harbour.txt", start=4, end=9, quote="ferry")
    assert cited.span == Span(4, 9)
    assert cited.span.of("The ferry ran aground.") == cited.quote
