"""A clause that stands nowhere is not carried by one that does."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

FERRY = (
    "A jury took eleven hours to find Gregor Halloran, the master of the Lady Isbel, guilty on all nine "
    "counts. Prosecutor Ailsa Renwick told the court that Halloran had ordered the bow door opened before the "
    "ferry had slowed down. She said the crew had warned him twice that evening about the swell. The owners "
    "have paid the families 3.1 million crowns and have scrapped two ferries of the same type. The ferry sank "
    "within seven minutes. Rescuers from Port Ellory picked up 61 people, four of them unconscious, and took "
    "them to the harbour hospital. Ines Calder, the survivors\u2019 lawyer, said they were seeking damages for "
    "trauma and lost earnings."
)
BISCUITS = (
    "Orrery Foods lowered its profit forecast on Thursday and said it would close its plant in Wexmoor. Chief "
    "executive Dorian Ashby said the price of cocoa had doubled since January and that the company had been "
    "unable to pass all of it on to supermarkets. The Wexmoor plant, which opened in 1974, employs 340 people. "
    "Production is to move to Castle Brae in March. Shares in Orrery closed 6 per cent lower at 18.40 marks. "
    "In August the company bought the ice-cream maker Frostel for 120 million marks. It had ruled out job "
    "losses at the time."
)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Prosecutor Ailsa Renwick said Halloran had ordered the bow door opened before the ferry had "
            "slowed down, and that the sinking was the worst maritime crime in the country's history.",
            FERRY,
            id="and-that",
        ),
        pytest.param(
            "The ferry sank within seven minutes after striking a submerged rock near the lighthouse.",
            FERRY,
            id="after",
        ),
        pytest.param(
            "Rescuers from Port Ellory picked up 61 people, who were flown home the next morning by military "
            "helicopter.",
            FERRY,
            id="relative-clause",
        ),
        pytest.param(
            "Ines Calder said the survivors were seeking damages for trauma and lost earnings, while two "
            "officers were acquitted of negligence.",
            FERRY,
            id="while",
        ),
        pytest.param(
            "Dorian Ashby said the price of cocoa had doubled since January and that the board had considered "
            "selling the chocolate division.",
            BISCUITS,
            id="and-that-without-a-comma",
        ),
        pytest.param(
            "Orrery Foods lowered its profit forecast and said it would close its plant in Wexmoor, where "
            "safety inspectors had found serious defects.",
            BISCUITS,
            id="where",
        ),
        pytest.param(
            "Shares in Orrery closed 6 per cent lower, wiping billions off the fortune of the founding family.",
            BISCUITS,
            id="participle",
        ),
        pytest.param(
            "The Wexmoor plant, which opened in 1974, employs 340 people and has won several national awards "
            "for quality.",
            BISCUITS,
            id="second-predicate",
        ),
    ],
)
def test_a_clause_of_the_writers_own_is_not_supported(claim: str, source: str) -> None:
    """However well the rest of the sentence stands there, and although nothing in the source speaks against it."""
    verdict = verdict_on(claim, source)
    assert verdict.status == "unsupported"
    assert "not-supported" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Renwick said Halloran had ordered the bow door opened before the ferry had slowed down, and that "
            "the crew had warned him twice about the swell.",
            FERRY,
            id="and-that",
        ),
        pytest.param(
            "The jury found Halloran guilty on all nine counts, and the owners have paid the families 3.1 "
            "million crowns.",
            FERRY,
            id="two-facts-far-apart",
        ),
        pytest.param(
            "Rescuers from Port Ellory picked up 61 people, who were brought to the harbour hospital.",
            FERRY,
            id="relative-clause",
        ),
        pytest.param(
            "Orrery Foods cut its profit forecast and said it would shut its Wexmoor plant, which has a "
            "workforce of 340.",
            BISCUITS,
            id="in-other-words",
        ),
        pytest.param(
            "Production will move to Castle Brae in March, while the Wexmoor plant, which opened in 1974, will "
            "close.",
            BISCUITS,
            id="while",
        ),
        pytest.param(
            "The company bought Frostel in August for 120 million marks and ruled out job losses at the time.",
            BISCUITS,
            id="second-predicate",
        ),
    ],
)
def test_clauses_that_stand_apart_are_each_found(claim: str, source: str) -> None:
    """Each may stand in its own place, and in words near those of the source."""
    assert blocking(verdict_on(claim, source)) == set()
