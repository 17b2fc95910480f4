"""A claim that only puts a name to a stretch of its source is told from one that says anything else."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.speech.handed_on import is_handed_on

_CLAIM = "Ana Lind said the mill at Dorn will close in May."

_HANDED_ON = [
    pytest.param(_CLAIM, "The mill at Dorn will close in May, said the mayor.", id="name-put-first"),
    pytest.param(_CLAIM, "Tom Orr said that the mill at Dorn will close in May.", id="behind-that"),
    pytest.param(_CLAIM, "Tom Orr warned the mill at Dorn will close in May.", id="behind-the-verb"),
    pytest.param(_CLAIM, "On Monday he wrote: “The mill at Dorn will close in May.”", id="behind-a-mark"),
    pytest.param(
        "The Dorn Mill Union said the mill at Dorn will close in May.",
        "The mill at Dorn will close in May, said the mayor.",
        id="a-body-with-its-article",
    ),
    pytest.param(
        "The mill at Dorn will close in May.",
        "It is old, and worse, the mill at Dorn will close in May.",
        id="no-name",
    ),
    pytest.param(
        "“The mill at Dorn,” Ana Lind said, “will close in May.”",
        "The mill at Dorn will close in May.",
        id="name-put-between",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _HANDED_ON)
def test_words_under_a_name_are_handed_on(claim: str, source: str) -> None:
    """Marks, capitals and the place of the name may differ."""
    assert is_handed_on(Reading(claim), Reading(source))


_OTHERWISE = [
    pytest.param(_CLAIM, "Tom Orr said the mill at Dorn will close in June.", id="another-word"),
    pytest.param(_CLAIM, "Tom Orr said not even the mill at Dorn will close in May.", id="bound-before"),
    pytest.param(_CLAIM, "Tom Orr said the mill at Dorn will close in May at least once.", id="goes-on"),
    pytest.param(_CLAIM, "If the mill at Dorn will close in May, he leaves.", id="condition"),
    pytest.param(
        "On Monday Ana Lind said the mill at Dorn will close in May.",
        "The mill at Dorn will close in May, said the mayor.",
        id="a-day-besides-the-name",
    ),
    pytest.param(
        "Ana Lind, the mayor, said the mill at Dorn will close in May.",
        "The mill at Dorn will close in May, said the mayor.",
        id="an-office-besides-the-name",
    ),
    pytest.param(
        "The mayor Ana Lind said the mill at Dorn will close in May.",
        "The mill at Dorn will close in May, said the mayor.",
        id="a-title-before-the-name",
    ),
    pytest.param(
        "The mill at Dorn will close.", "If so, the mill at Dorn will close in May.", id="cut-short"
    ),
    pytest.param("Ana Lind said it closed.", "It closed.", id="too-few-words"),
]


@pytest.mark.parametrize(("claim", "source"), _OTHERWISE)
def test_other_claims_say_something_themselves(claim: str, source: str) -> None:
    """What is cut out of its bounds, or has more than a name put to it, is read in full."""
    assert not is_handed_on(Reading(claim), Reading(source))
