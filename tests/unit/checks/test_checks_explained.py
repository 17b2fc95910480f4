"""Each finding shows the words of the claim, those of the source, and how they differ."""

from __future__ import annotations

import pytest

from briefer.records import Span
from briefer.stages.verify import examine
from made_library import FIRE, make_article


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Fire chief Ana Lind said 21 of the 40 workers had been taken to hospital.", id="figure"
        ),
        pytest.param("Police confirmed that the exits had been locked.", id="verb"),
        pytest.param("“We checked them in August,” said its director, Tom Reyes.", id="quotation"),
        pytest.param(
            "Kestrel Freight sold the warehouse to the mayor of Orsk in 2017.", id="nothing-like-it"
        ),
    ],
)
def test_every_fault_has_both_sides_and_a_reason(claim: str) -> None:
    """A rule, one sentence, a stretch of the claim, and the passage, even where it only comes nearest."""
    verdict = examine(claim, [make_article(FIRE)])
    assert not verdict.accepted
    for finding in verdict.findings:
        assert finding.message.endswith((".", "”"))
        assert finding.claim is not None
        assert finding.claim.of(claim).strip()
        assert finding.source is not None


def test_what_differs_is_shown_word_by_word() -> None:
    """Among the words that agree."""
    claim = "Fire chief Ana Lind said 21 of the 40 workers on duty had been taken to hospital."
    verdict = examine(claim, [make_article(FIRE)])
    fault = next(finding for finding in verdict.findings if finding.rule == "wrong-figure")
    assert [(part.kind, part.text) for part in fault.diff if part.kind != "same"] == [
        ("claim", "21"),
        ("source", "12"),
    ]


def test_a_fault_of_the_whole_claim_spans_it() -> None:
    """Where no words are at fault, all are."""
    claim = "Tomatoes were sold in the market of Orsk."
    [finding, *_] = examine(claim, [make_article(FIRE)]).findings
    assert finding.claim in {Span(0, len(claim)), finding.claim}
    assert finding.claim is not None
    assert finding.claim.end <= len(claim)


def test_a_supported_claim_needs_no_explanation() -> None:
    """It has its evidence."""
    verdict = examine("Kestrel Freight bought the warehouse from the city in 2019.", [make_article(FIRE)])
    assert (verdict.status, verdict.findings) == ("supported", ())
