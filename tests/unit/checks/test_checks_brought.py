"""A clause stays with one place of its source."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "The ferry Corrie broke down off Skerry Point on Monday with 80 people on board. A tug brought everybody ashore by "
    "noon. The sea was calm. Bakers in the town are on strike over night work. They want a ninth paid holiday. "
    "The mayor has offered to mediate. Schools open again next week. The council bought a muddy snow plough in spring. "
    "It has not been used. A report on a rusty anchor chain was handed to the harbour office in May. The "
    "Harbour Dredging Company (HDC) had no part in it. A vote is due in June. Nobody knows who will stand. HDC sold "
    "the barge Tern to an islander in a fog-bound auction."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "The ferry Corrie broke down off Skerry Point with a muddy snow plough on board.", id="a-thing"
        ),
        pytest.param(
            "The ferry Corrie broke down off Skerry Point with a rusty anchor chain aboard.", id="a-cause"
        ),
    ],
)
def test_words_from_another_matter_are_merged(claim: str) -> None:
    """Two words that stand together only far from the rest of the clause are brought in."""
    assert "merged-sources" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The ferry Corrie broke down off Skerry Point with 80 people on board.", id="one-place"),
        pytest.param(
            "Everybody on board the ferry Corrie was brought ashore by a tug in a calm sea.",
            id="sentences-side-by-side",
        ),
        pytest.param(
            "The Harbour Dredging Company sold the barge Tern to an islander in a fog-bound auction.",
            id="a-full-name-for-letters",
        ),
        pytest.param(
            "The ferry Corrie broke down off Skerry Point, and bakers in the town are on strike over night work.",
            id="two-clauses",
        ),
    ],
)
def test_words_of_one_place_pass(claim: str) -> None:
    """Sentences side by side are one place, and each clause may have its own."""
    assert "merged-sources" not in blocking(verdict_on(claim, SOURCE))
