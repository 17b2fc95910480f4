"""A source's own label is told as the source's."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.neutrality.quoted import with_quotes


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param(
            "The brutal regime shelled the town.", "The “brutal” “regime” shelled the town.", id="label"
        ),
        pytest.param("The so-called council met.", "The “so-called” council met.", id="two-words"),
        pytest.param("Tom Reyes said the regime fell.", "Tom Reyes said the regime fell.", id="a-speakers"),
        pytest.param("The “regime” fell.", "The “regime” fell.", id="quoted-already"),
        pytest.param("Sadly, the mayor slammed it.", "Sadly, the mayor slammed it.", id="no-mockery"),
        pytest.param("It rained.", "It rained.", id="nothing-loaded"),
    ],
)
def test_only_the_outlets_own_labels_and_judgements_are_quoted(sentence: str, told: str) -> None:
    """A speaker's word is not put in quotation marks: the outlet may have paraphrased."""
    assert with_quotes(Reading(sentence)) == told
