"""A word that a model's sentence adds to its passage is found; the same matter in other words is none."""

from __future__ import annotations

import pytest

from briefer.drafting.additions import added, spoken_besides
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "passage", "words"),
    [
        pytest.param(
            "The dockers and the owners will meet on Monday to discuss the situation.",
            "The dockers and the owners will sit down together on Monday.",
            ["discuss", "situation"],
            id="purpose",
        ),
        pytest.param(
            "The board began an investigation on Friday.",
            "The board opened a review on Friday.",
            ["investigation"],
            id="narrower-noun",
        ),
        pytest.param(
            "The council condemned the raid, which was launched on Monday.",
            "The council denounced the raid that began on Monday.",
            [],
            id="verbs-of-one-deed",
        ),
        pytest.param(
            "Ana Lind rejected the plan, including the tax, according to Radio Nine.",
            "Ana Lind said no to the plan and the tax.",
            ["rejected"],
            id="verb-of-its-own",
        ),
        pytest.param(
            "The march was called “a farce” by Ana Lind.",
            "Ana Lind called the march a comedy.",
            [],
            id="quoted-words-have-their-own-check",
        ),
    ],
)
def test_what_is_added(sentence: str, passage: str, words: list[str]) -> None:
    """Names, figures, days and quotations are left to their own checks."""
    reading = Reading(sentence)
    found = [f.claim.of(sentence) for f in added(reading, [Reading(passage)]) if f.claim]
    assert found == words


@pytest.mark.parametrize(
    ("sentence", "passage", "verbs"),
    [
        pytest.param(
            "The charge was rejected by Ana Lind, who stated that her men had cut the cable.",
            "Ana Lind rejected the charge that her men had cut the cable.",
            ["stated"],
            id="what-was-rejected",
        ),
        pytest.param(
            "The count is 52, as the stewards reported on Monday.",
            "The count, made by the stewards on Monday, is 52.",
            ["reported"],
            id="nobody-speaks",
        ),
        pytest.param(
            "According to Ana Lind, her men had not cut the cable.",
            "Her men had not cut the cable, Ana Lind said.",
            [],
            id="once-in-both",
        ),
    ],
)
def test_who_says_more_than_the_passage_lets_them(sentence: str, passage: str, verbs: list[str]) -> None:
    """What somebody rejects is not what they state."""
    found = [f.claim.of(sentence) for f in spoken_besides(Reading(sentence), Reading(passage)) if f.claim]
    assert found == verbs
