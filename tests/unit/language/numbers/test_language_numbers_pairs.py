"""Two figures are related where the wording says so: a part of a whole, or a change."""

from __future__ import annotations

import pytest

from briefer.language.numbers.figures import find_figures
from briefer.language.numbers.pairs import find_pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Seventeen of 212 shops will close.", [("part", 0.08)], id="part-of-whole"),
        pytest.param("Eleven out of the 14 jurors agreed.", [("part", 0.79)], id="out-of"),
        pytest.param("Of the 180 posts, 60 will go.", [("part", 0.33)], id="whole-first"),
        pytest.param("The toll rises from 0.60 to 0.90 crowns.", [("change", 0.5)], id="from-to"),
        pytest.param("Turnout was 60 percent, down from 75 percent.", [("change", -0.2)], id="down-from"),
        pytest.param("It will sell 450 boats instead of 500.", [("change", -0.1)], id="instead-of"),
        pytest.param(
            "Nine of the 36 sheep are ill, three of them badly.",
            [("part", 0.25), ("part", 0.33)],
            id="of-the-part",
        ),
        pytest.param("It lasted from 9 to 11 hours.", [], id="times-are-no-change"),
        pytest.param("There were 12 boats and 40 men.", [], id="side-by-side"),
        pytest.param("Thirty of 20 were there.", [], id="part-above-whole"),
    ],
)
def test_pairs(text: str, expected: list[tuple[str, float]]) -> None:
    """Each related pair is found with its share; figures that merely stand together are no pair."""
    found = find_pairs(text, find_figures(text))
    assert [(pair.kind, round(pair.share, 2)) for pair in found] == expected
