"""Who gives and who gets must not change sides of a verb."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Orsk Freight was asked in three separate weeks to fit a rail on the quay, its director said.",
            "Ana Dorn, director of the haulier, Orsk Freight, said her company had asked in three separate weeks "
            "for a rail on the quay.",
            id="asked-for-or-was-asked",
        ),
        pytest.param(
            "The umpire lent his whistle to a steward of the visitors on the second day.",
            "The umpire lost his voice on the second day, and a steward of the visitors lent him her whistle.",
            id="lent-to-or-lent-by",
        ),
        pytest.param(
            "Governor Ida Orrin asked Deputy Governor Pavel Tarn to keep away from the vote.",
            "Deputy Governor Pavel Tarn has asked to be kept away from the vote, and the governor agreed.",
            id="two-with-one-title",
        ),
        pytest.param(
            "The harbour office wrote to the guild of divers in June.",
            "Ida Tarn, president of the guild of divers, said: “We wrote to the harbour office in June.”",
            id="written-to-or-writing",
        ),
    ],
)
def test_a_party_on_the_other_side_of_a_verb_is_found(claim: str, source: str) -> None:
    """The one who asks is not the one who is asked."""
    assert "roles-swapped" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Orsk Freight was offered a loan by the bank.",
            "The bank offered Orsk Freight a loan.",
            id="passive",
        ),
        pytest.param(
            "The council was warned by the harbour master of the storm.",
            "The harbour master warned the council of the storm, and the council warned the ferries.",
            id="both-sides-in-the-source",
        ),
    ],
)
def test_the_same_side_told_otherwise_passes(claim: str, source: str) -> None:
    """A passive turns the words, not the parties."""
    assert "roles-swapped" not in blocking(verdict_on(claim, source))
