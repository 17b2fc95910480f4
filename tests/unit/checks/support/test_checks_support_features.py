"""What is told of a claim beside its passages, as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.checks.support import features
from briefer.checks.support.features import Features
from made_library import FIRE, make_article

if TYPE_CHECKING:
    from briefer.checks.case import Case

from briefer.stages.verify import cases, read_claim


def beside(claim: str, text: str) -> Case:
    """Return the claim beside its best passage in a source of this text."""
    article = make_article(text)
    return next(cases(read_claim(claim, [article]), [article]))


def test_a_sentence_of_the_source_has_every_feature_in_full() -> None:
    """Nothing is missing where the source has the very words; only a stranger's weight has nothing to weigh."""
    case = beside(
        "The council closed the bridge after the flood.", "The council closed the bridge after the flood."
    )
    assert features(case) == Features(**dict.fromkeys(Features.__slots__, 1.0))


@pytest.mark.parametrize(
    ("claim", "feature"),
    [
        pytest.param("The council closed the bridge on 12 boats after the flood.", "digits", id="new-digits"),
        pytest.param("The council closed twelve bridges after the flood.", "figures", id="new-figure"),
        pytest.param("The council opened the bridge after the flood.", "direction", id="opposite-word"),
        pytest.param("The bridge after the flood closed the council.", "order", id="other-order"),
        pytest.param("Marlow council closed the bridge after the flood.", "no_stranger", id="new-name"),
        pytest.param("Tom Reyes said the bridge closed after the flood.", "speaker", id="new-speaker"),
        pytest.param(
            "The council closed the bridge, and the school was evacuated.", "clause", id="second-half"
        ),
    ],
)
def test_what_the_source_lacks_lowers_the_feature_that_asks_for_it(claim: str, feature: str) -> None:
    """Each feature falls below 1 for the claim that breaks what it measures."""
    case = beside(claim, "The council closed the bridge after the flood.")
    assert getattr(features(case), feature) < 1.0


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Ana Lind said 12 workers had been taken to hospital.", id="figure-as-it-stands"),
        pytest.param("Ana Lind said a dozen workers had been taken to hospital.", id="figure-in-other-words"),
        pytest.param("Tom Reyes said 12 workers had been taken to hospital.", id="another-speaker"),
        pytest.param("On 3 May, Ana Lind said, 12 workers had been taken to hospital.", id="a-day"),
    ],
)
def test_figures_days_and_speakers_are_no_wording(claim: str) -> None:
    """They have checks of their own: the passage is recognised by the other words."""
    assert features(beside(claim, FIRE)).sentence == 1.0


def test_the_same_words_in_one_sentence_tell_more_than_in_two() -> None:
    """The best single sentence is asked for, beside what all passages hold together."""
    claim = "The flood closed the bridge and the school."
    one = features(beside(claim, "The flood closed the bridge and the school."))
    two = features(beside(claim, "The flood closed the bridge. The council shut the school."))
    assert (one.source, two.source) == (1.0, 1.0)
    assert one.sentence > two.sentence


@given(st.text(alphabet="abe ,.“”15%N", min_size=1, max_size=60))
def test_every_feature_is_between_nothing_and_all(claim: str) -> None:
    """Whatever the claim, each feature is a share."""
    article = make_article(FIRE)
    for case in cases(read_claim(claim, [article]), [article]):
        found = features(case)
        assert all(-1e-9 <= getattr(found, name) <= 1 + 1e-9 for name in Features.__slots__)
