"""A draft's opening He or She is the person named last before it."""

from __future__ import annotations

import pytest

from briefer.drafting.pronouns import resolve_opening
from briefer.records import Finding, Span, Verdict


@pytest.mark.parametrize(
    ("before", "text", "resolved"),
    [
        pytest.param(["Mayor Ana Lind resigned."], "She left.", "Ana Lind left.", id="named"),
        pytest.param(["Ana Lind said so.", "It rained."], "She left.", "Ana Lind left.", id="two-back"),
        pytest.param(
            ["Mayor Ana Lind met Judge Tom Reyes.", "Ana Lind said it was late."],
            "She left.",
            "Ana Lind left.",
            id="speaker-of-the-nearest-sentence",
        ),
        pytest.param(
            ["On Monday Mr Tom Reyes met Ms Ana Lind."],
            "He left.",
            "Tom Reyes left.",
            id="by-form-of-address",
        ),
    ],
)
def test_the_pronoun_becomes_the_name(before: list[str], text: str, resolved: str) -> None:
    """The nearest sentence that names a person decides; forms of address must fit."""
    found = resolve_opening(text, before)
    assert found is not None
    assert found.text == resolved


@pytest.mark.parametrize(
    ("before", "text"),
    [
        pytest.param([], "He left.", id="nothing-before"),
        pytest.param(["The ferry sank."], "He left.", id="nobody-named"),
        pytest.param(
            ["Ana Lind said so.", "It rained.", "It snowed.", "It blew."], "She left.", id="too-far"
        ),
        pytest.param(["Mayor Ana Lind resigned."], "Tom Reyes left.", id="no-pronoun"),
        pytest.param(["Mayor Ana Lind resigned."], "Her office was closed.", id="possessive"),
        pytest.param(["On Monday Mr Tom Reyes left."], "She stayed.", id="wrong-form-of-address"),
    ],
)
def test_nobody_is_guessed(before: list[str], text: str) -> None:
    """Without a person in the sentences before, the pronoun stays."""
    assert resolve_opening(text, before) is None


@pytest.mark.parametrize(
    ("marked", "in_draft"),
    [
        pytest.param(Span(0, 8), Span(0, 3), id="the-name-is-the-pronoun"),
        pytest.param(Span(4, 8), Span(0, 3), id="part-of-the-name"),
        pytest.param(Span(9, 13), Span(4, 8), id="behind"),
        pytest.param(Span(0, 19), Span(0, 14), id="all"),
    ],
)
def test_findings_are_on_the_draft_as_it_was_written(marked: Span, in_draft: Span) -> None:
    """A finding's span is moved back to the sentence with its pronoun."""
    found = resolve_opening("She left early.", ["Mayor Ana Lind resigned."])
    assert found is not None
    finding = Finding(rule="wrong-figure", message="m", claim=marked)
    verdict = found.mapped(Verdict(status="unsupported", score=0.1, findings=(finding,)))
    assert [f.claim for f in verdict.findings] == [in_draft]
