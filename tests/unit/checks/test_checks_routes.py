"""A way leads where the source has it lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.routes import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The convoy was driven from a depot in Orsk to the port of Marl.",
            "The convoy was driven from the port of Marl to a depot in Orsk.",
            id="both-ends-exchanged",
        ),
        pytest.param(
            "Ada Crane was bringing salt from Orsk to Marl.",
            "It was Ada Crane, a carter from Marl who was bringing salt to Orsk.",
            id="home-for-goal",
        ),
        pytest.param(
            "The parade will set off from Castle Green and end at Miller's Gate.",
            "Those in the parade will gather at Miller's Gate at noon and walk to Castle Green.",
            id="told-by-verbs",
        ),
    ],
)
def test_a_way_turned_round_is_contradicted(make_case: MakeCase, claim: str, source: str) -> None:
    """Where the claim has the way begin, the source has it lead."""
    assert [finding.rule for finding in check(make_case(claim, source))] == ["wrong-place"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The convoy was driven from Marl to Orsk.",
            "The convoy was driven from the port of Marl to a depot in Orsk.",
            id="same-way",
        ),
        pytest.param(
            "She flew from Marl to Orsk.",
            "She returned from Orsk to Marl. She had flown from Marl to Orsk in May.",
            id="there-and-back",
        ),
        pytest.param(
            "A letter from Orsk reached Marl.", "A letter reached Marl on Sunday.", id="one-end-only"
        ),
        pytest.param(
            "According to Marl, aid came from Orsk.",
            "Aid came from Orsk, according to Marl.",
            id="according-to",
        ),
    ],
)
def test_a_way_told_alike_passes(make_case: MakeCase, claim: str, source: str) -> None:
    """The same way, another way that the source tells as well, or a way with one end is left alone."""
    assert list(check(make_case(claim, source))) == []
