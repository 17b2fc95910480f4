"""Tests of sentences that only say that a matter is disputed or open."""

from __future__ import annotations

import pytest

from briefer.checks.summaries import summed_up
from briefer.language.reading import Reading
from made_library import make_article

MAYOR = "The mayor said that the dredging cost 4 million crowns. Divers were warned twice, he said. He left at noon."
UNION = "The dredging cost 7 million crowns, the union said. No warning was given to the divers. Rain fell."
LAB = "The hull was examined in May. Why the pump failed is not known. The pump was sold in June."


def evidence(claim: str, *texts: str) -> list[str]:
    """Return the words that bear a sentence out; empty where nothing does."""
    articles = [make_article(text, number=number) for number, text in enumerate(texts, 1)]
    verdict = summed_up(Reading(claim), articles)
    return [citation.quote for citation in verdict.evidence] if verdict else []


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param(
            "The cost of the dredging is disputed.",
            [
                "The mayor said that the dredging cost 4 million crowns.",
                "The dredging cost 7 million crowns, the union said.",
            ],
            id="figures-differ",
        ),
        pytest.param(
            "Accounts of the dredging differ.",
            [
                "The mayor said that the dredging cost 4 million crowns.",
                "The dredging cost 7 million crowns, the union said.",
            ],
            id="accounts-differ",
        ),
        pytest.param(
            "Whether the divers were warned is disputed.",
            ["Divers were warned twice, he said.", "No warning was given to the divers."],
            id="said-and-denied",
        ),
        pytest.param("When the rain fell is disputed.", [], id="told-once"),
    ],
)
def test_a_dispute_needs_two_tellings(claim: str, expected: list[str]) -> None:
    """What is called disputed is told in two ways that cannot both hold."""
    assert evidence(claim, MAYOR, UNION) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param(
            "Why the pump failed remains unclear.", ["Why the pump failed is not known."], id="left-open"
        ),
        pytest.param("Who examined the hull remains unclear.", [], id="nothing-left-open"),
        pytest.param("The pump was sold in June.", [], id="another-sentence"),
    ],
)
def test_what_is_open_is_left_open(claim: str, expected: list[str]) -> None:
    """A matter is called open only where a source leaves it open."""
    assert evidence(claim, LAB) == expected
