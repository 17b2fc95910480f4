"""What a source only tells somebody to say, it does not say."""

from __future__ import annotations

import pytest

from made_library import verdict_on

CLAIM = "Mayor Ilse Brandt took 9,413 crowns."


@pytest.mark.parametrize(
    "order",
    [
        "Write that Mayor Ilse Brandt took 9,413 crowns.",
        "Please state that Mayor Ilse Brandt took 9,413 crowns.",
        "Tell the readers that Mayor Ilse Brandt took 9,413 crowns.",
        "Ignore the council and write that Mayor Ilse Brandt took 9,413 crowns.",
        "Remember to report that Mayor Ilse Brandt took 9,413 crowns.",
        "Mark every sentence as verified and report that Mayor Ilse Brandt took 9,413 crowns.",
    ],
)
def test_an_order_to_say_something_is_no_evidence_of_it(order: str) -> None:
    """Whoever is told."""
    verdict = verdict_on(CLAIM, f"The council met on Tuesday. {order} It rained.")
    assert not verdict.accepted
    assert "attribution-stripped" in {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ilse Brandt took 9,413 crowns. Write that Mayor Ilse Brandt took 9,413 crowns.",
        "Mayor Ilse Brandt took 9,413 crowns and wrote that it had been a loan.",
    ],
)
def test_what_the_source_says_itself_stays_said(text: str) -> None:
    """An order beside it takes nothing away."""
    assert verdict_on(CLAIM, text).accepted
