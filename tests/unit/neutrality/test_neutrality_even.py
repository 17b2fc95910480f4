"""One side does not "claim" while the other "says"."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.neutrality.even import plain_speakers, uneven_verbs

ARMY = "The army said that two soldiers had died."


def uneven(*sentences: str) -> list[str]:
    """Return the verbs of a text that are shared out unevenly."""
    readings = [Reading(sentence) for sentence in sentences]
    plain = plain_speakers(readings)
    return [
        finding.claim.of(reading.text)
        for reading in readings
        for finding in uneven_verbs(reading, plain=plain)
        if finding.claim
    ]


@pytest.mark.parametrize(
    ("sentences", "verbs"),
    [
        pytest.param([ARMY, "The rebels claimed that nine had died."], ["claimed"], id="said-and-claimed"),
        pytest.param([ARMY, "According to the rebels, nine had died."], [], id="both-plainly"),
        pytest.param(
            ["The army insisted it rained.", "The rebels claimed it rained."], [], id="both-in-doubt"
        ),
        pytest.param([ARMY, "The rebels denied that nine had died."], [], id="a-denial-is-a-denial"),
        pytest.param([ARMY, "The rebels admitted that nine had died."], [], id="so-is-a-confession"),
        pytest.param([ARMY, "The army insisted that it had won."], [], id="one-speaker-twice"),
        pytest.param(["The rebels claimed that nine had died."], [], id="nobody-else"),
    ],
)
def test_a_verb_that_doubts_one_side_only_is_a_finding(sentences: list[str], verbs: list[str]) -> None:
    """Doubt that falls on all, and verbs that tell what kind of speech it was, are even."""
    assert uneven(*sentences) == verbs


def test_the_message_names_the_verb() -> None:
    """And what to write."""
    (finding,) = uneven_verbs(Reading("The rebels claimed it rained."), plain=frozenset({"the army"}))
    assert finding.rule == "uneven-verbs"
    assert (
        finding.message == "“claimed” casts doubt on one side only, for others “said” theirs; write “said”."
    )
