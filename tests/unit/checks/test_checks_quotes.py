"""Words in quotation marks must be the source's quoted words, letter for letter."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param(
            "“The bridge will never reopen to heavy traffic,” Lind said.",
            "“The bridge will soon reopen to heavy traffic,” Lind said on Monday.",
            "altered-quote",
            id="one-word-changed",
        ),
        pytest.param(
            "“We lost 90 houses in one night,” Reyes said.",
            "“We lost 40 houses in one night,” Reyes said.",
            "altered-quote",
            id="figure-changed",
        ),
        pytest.param(
            "“The council is a nest of liars,” Lind said.",
            "Lind said the council had not answered her letters about the bridge.",
            "invented-quote",
            id="invented",
        ),
        pytest.param(
            "Lind said “nobody was warned about the flood”.",
            "Lind said that nobody was warned about the flood.",
            "altered-quote",
            id="reported-speech-in-quotation-marks",
        ),
        pytest.param(
            "“The dam did not hold the water,” Reyes said.",
            "“The dam did hold the water,” Reyes said.",
            "altered-quote",
            id="not-added",
        ),
        pytest.param(
            "“We shall rebuild the school this year,” Lind said.",
            "“We shall rebuild the school next year,” Lind said.",
            "altered-quote",
            id="year-changed",
        ),
        pytest.param(
            "“The rescue began at dawn and was a disgrace,” Reyes said.",
            "“The rescue began at dawn and was a success,” Reyes said.",
            "altered-quote",
            id="ending-changed",
        ),
        pytest.param(
            "“We checked them in August,” said Tom Reyes.",
            FIRE,
            "altered-quote",
            id="month-changed-in-an-article",
        ),
        pytest.param(
            "Vera Holm said “the exits had been locked”.", FIRE, "altered-quote", id="reported-words-quoted"
        ),
    ],
)
def test_a_false_claim_is_found_by_quotes(claim: str, source: str, rule: str) -> None:
    """The claim is rejected, and the rule is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert rule in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "“The bridge will soon reopen to heavy traffic,” Lind said.",
            "“The bridge will soon reopen to heavy traffic,” Lind said on Monday.",
            id="same",
        ),
        pytest.param(
            '"The bridge will soon reopen," Lind said.',
            "“The bridge will soon reopen,” Lind said.",
            id="straight-marks",
        ),
        pytest.param(
            "Lind said the bridge would “soon reopen to heavy traffic”.",
            "“The bridge will soon reopen to heavy traffic,” Lind said.",
            id="part",
        ),
        pytest.param(
            "“We lost 40 houses ... and the school,” Reyes said.",
            "“We lost 40 houses in one night and the school,” Reyes said.",
            id="ellipsis",
        ),
        pytest.param(
            "“It’s the worst flood in my life,” Reyes said.",
            "“It's the worst flood in my life,” Reyes said.",
            id="apostrophe",
        ),
        pytest.param(
            "Lind called the plan “a bad joke”.",
            "Lind called the plan “a bad joke” and left the hall.",
            id="term",
        ),
        pytest.param(
            "“The boats are safe. They are only late,” Lind told the crew.",
            "“The boats are safe,” Lind told the crew. “They are only late.”",
            id="joined-with-another-mark",
        ),
        pytest.param(
            "The columnist wrote that “somebody should lend the mayor a map”.",
            "The road was closed again. Somebody should lend the mayor a map.",
            id="the-writers-own-words",
        ),
        pytest.param("“We checked them in April,” said Tom Reyes.", FIRE, id="in-an-article"),
        pytest.param(
            "Lind plays the keeper in “The Salt and the Tide of Hallin”.",
            "Lind plays the keeper in The Salt and the Tide of Hallin this spring.",
            id="title-that-stands-plain",
        ),
        pytest.param(
            "The 6'2'' keeper left the club.", "The 6'2'' keeper left the club in May.", id="inches"
        ),
    ],
)
def test_a_true_claim_passes_quotes(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
