"""What is left of a source's sentence when the outlet's own colouring is gone."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.neutrality.plain import in_plain_words, takes_side


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("The minister refused defiantly.", "The minister refused.", id="adverb"),
        pytest.param(
            "A dramatic escalation followed on Tuesday.", "An escalation followed on Tuesday.", id="article"
        ),
        pytest.param("Unfortunately, the bridge fell.", "The bridge fell.", id="opening"),
        pytest.param("The bridge, of course, fell.", "The bridge fell.", id="between-commas"),
        pytest.param("The brutal regime fell.", "The “brutal” “regime” fell.", id="labels-are-quoted"),
        pytest.param(
            "The union insisted that the pay was low.", "The union said that the pay was low.", id="verb"
        ),
        pytest.param(
            "The union insisted they were short.", "The union said they were short.", id="verb-without-that"
        ),
        pytest.param(
            "The union claimed 900 members and claimed responsibility.",
            "The union claimed 900 members and claimed responsibility.",
            id="what-is-wanted",
        ),
        pytest.param(
            "“It was brutally done,” Ann Lee said.", "“It was brutally done,” Ann Lee said.", id="quoted"
        ),
        pytest.param(
            "Ann Lee said it was clearly wrong.", "Ann Lee said it was clearly wrong.", id="a-speakers"
        ),
        pytest.param("It rained.", "It rained.", id="nothing-loaded"),
    ],
)
def test_colour_goes_and_labels_are_quoted(sentence: str, told: str) -> None:
    """What the outlet adds goes, what it calls somebody is quoted, and what a speaker says stays theirs."""
    assert in_plain_words(sentence) == told


def test_a_sentence_that_cannot_be_told_plainly_is_known() -> None:
    """A verb that stirs feelings can neither go nor be quoted: another sentence is taken."""
    assert takes_side(Reading("The mayor slammed the plan."))
    assert not takes_side(Reading("The mayor refused defiantly."))
    assert takes_side(Reading("The mayor refused defiantly."), as_it_stands=True)
