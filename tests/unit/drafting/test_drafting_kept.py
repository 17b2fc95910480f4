"""What a model's sentence leaves out of its passage is found, and an aside is no loss."""

from __future__ import annotations

import pytest

from briefer.drafting.kept import left_out
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "passage", "missing"),
    [
        pytest.param(
            "Col. Ana Reyes, the deputy head of the harbour guard, told editors at a lunch.",
            "“The shells came from the other bank,” Col. Ana Reyes, the deputy head of the harbour guard, told editors"
            " at a lunch.",
            ("shells came", "bank"),
            id="nothing-said",
        ),
        pytest.param(
            "Police cleared the road and arrested dockers.",
            "Police cleared the road and arrested 19 dockers.",
            ("19",),
            id="figure",
        ),
        pytest.param(
            "Police cleared the road and arrested 19 dockers.",
            "On Tuesday police cleared the road and arrested 19 dockers.",
            ("Tuesday",),
            id="day",
        ),
        pytest.param(
            "The shells hit a school on Tuesday, according to The Gazette.",
            "A channel of the rebels said the shells hit a school on Tuesday, according to The Gazette.",
            ("A channel of the rebels",),
            id="speaker",
        ),
        pytest.param(
            "Nineteen dockers who had blocked the gate were arrested by police on Tuesday.",
            "On Tuesday police, who wore helmets, arrested 19 dockers who had blocked the gate.",
            (),
            id="aside",
        ),
        pytest.param(
            "The bridge had sunk into the river on Monday.",
            "Many drivers fear that the bridge had sunk into the river on Monday.",
            ("Many drivers fear",),
            id="whose-fear-it-is",
        ),
        pytest.param(
            "Police arrested 91 dockers.",
            "Police arrested 19 dockers.",
            (),
            id="another-figure-is-an-error-and-no-gap",
        ),
        pytest.param(
            "The council postponed the vote, Ana Lind said.",
            "Ana Lind said the council had put off the vote.",
            (),
            id="other-words",
        ),
        pytest.param(
            "The council put the cost at about 40 crowns.",
            "The council put the cost at “a little under 40 crowns”.",
            ("a little under 40 crowns",),
            id="short-quotation",
        ),
        pytest.param(
            "Ninety ships were late, although one berth had been open since Friday.",
            "By Sunday ninety ships were late, although one berth had been open since Friday.",
            ("Sunday",),
            id="the-first-day",
        ),
        pytest.param(
            "Ana Lind, who met sailors on Monday, keeps a record of a call at noon.",
            "Ana Lind, who met sailors on Monday, told them a record shows a call at noon.",
            ("told",),
            id="nobody-says-it",
        ),
        pytest.param(
            "Ana Lind said that the port wants to know, it can ask the men.",
            "“If the port wants to know, it can ask the men,” Ana Lind said.",
            ("If",),
            id="a-condition",
        ),
        pytest.param(
            "Ana Lind said that the council had wasted the money of the port.",
            "“The council wasted the money of the port on a bridge,” Ana Lind said.",
            (),
            id="long-quotation-told-in-part",
        ),
    ],
)
def test_what_is_left_out(sentence: str, passage: str, missing: tuple[str, ...]) -> None:
    """Figures, a day, who speaks, and most of what is told must be there."""
    assert left_out(Reading(sentence), Reading(passage)) == missing
