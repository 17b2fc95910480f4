"""Who, how many, where and on which day a sentence says that something was done."""

from __future__ import annotations

import pytest

from briefer.language.circumstances import circumstances
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param(
            "The coastguard towed 14 yachts into Orsk on Monday.",
            [("party", "coastguard"), ("count", "14"), ("place", "orsk"), ("day", "monday")],
            id="active",
        ),
        pytest.param(
            "Nine yachts were towed to Orsk by a patrol.",
            [("count", "9"), ("place", "orsk"), ("party", "patrol")],
            id="passive",
        ),
        pytest.param("It was the airport that shut.", [("party", "airport")], id="cleft"),
        pytest.param("The work took four hours, Dana Orrin said.", [], id="neither-time-nor-speaker"),
        pytest.param("“Nine yachts sank off Orsk,” a boy said.", [], id="quoted"),
    ],
)
def test_circumstances_of_a_sentence(sentence: str, told: list[tuple[str, str]]) -> None:
    """They come in their order; how long something took is none, nor who says it."""
    found = circumstances(Reading(sentence))
    assert [(each.kind, " ".join(sorted(each.key))) for each in found] == told
