"""What the source tells of one is not told of another."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Orsk Dairy, which has 310 cows, was founded in 1921 by a priest. The Lumen Creamery, a rival across the river, "
    "closed in March. Dana Orrin, who chairs the council, spent the night in the boathouse. Pavel Tarn, her deputy, "
    "was abroad. He would have liked to see the ferry painted by June. Mr Tarn came home on Sunday. Two farmhands "
    "were burnt. One was in a ward with smoke in his lungs."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The Lumen Creamery has 310 cows.", id="another-body"),
        pytest.param("The Lumen Creamery, founded in 1921, closed in March.", id="in-a-participle"),
        pytest.param("Pavel Tarn, who was abroad, spent the night in the boathouse.", id="another-person"),
        pytest.param("Dana Orrin would have liked to see the ferry painted by June.", id="whom-he-takes-up"),
        pytest.param("Pavel Tarn was in a ward with smoke in his lungs.", id="one-who-is-not-named"),
    ],
)
def test_what_is_told_of_one_is_not_told_of_another(claim: str) -> None:
    """The source tells it, and names somebody else of whom it does."""
    assert "merged-sources" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Orsk Dairy, founded in 1921, has 310 cows.", id="its-own"),
        pytest.param("The dairy has 310 cows.", id="by-its-noun"),
        pytest.param("Pavel Tarn would have liked to see the ferry painted by June.", id="he"),
        pytest.param("A priest founded Orsk Dairy in 1921.", id="active-for-passive"),
        pytest.param("Dana Orrin chairs the council and spent the night in the boathouse.", id="who"),
    ],
)
def test_what_is_told_of_the_same_one_stands(claim: str) -> None:
    """Pronouns, nouns and relative clauses tell of whom they take up."""
    assert "merged-sources" not in blocking(verdict_on(claim, SOURCE))
