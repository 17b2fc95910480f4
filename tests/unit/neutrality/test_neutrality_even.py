"""One side does not "claim" while the other "says"."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.neutrality.even import plain_speakers, uneven_verbs

ARMY = "The army said that two soldiers had died."


def uneven(*sentences: str) -> list[str]:
    """Return the verbs of a text that are shared out unevenly."""
    plain = plain_speakers(sentences)
    return [
        finding.claim.of(reading.text)
        for reading in map(Reading, sentences)
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
        pytest.param([ARMY, "The rebels insisted on leaving at noon."], [], id="a-demand"),
        pytest.param([ARMY, "The rebels claimed responsibility for the raid."], [], id="a-deed-of-their-own"),
        pytest.param([ARMY, "The court cut the sum claimed by the owner."], [], id="a-sum"),
        pytest.param(
            ["The mayor, Vera Holm, said it rained.", "Holm claimed it had rained."],
            [],
            id="one-speaker-by-name",
        ),
        pytest.param(
            ["Vera Holm, the mayor, said it rained.", "The mayor claimed it had rained."],
            [],
            id="one-speaker-by-office",
        ),
        pytest.param(
            ["Vera Holm said it rained.", "She claimed that the roads were closed."],
            [],
            id="a-pronoun-is-nobody-else",
        ),
        pytest.param(
            [ARMY, "The raids are not hitting the camp, as the rebels claim, officials said on Monday."],
            [],
            id="what-another-is-said-to-say",
        ),
        pytest.param([ARMY, "“The rebels claimed that nine had died,” Ann Lee said."], [], id="quoted"),
        pytest.param(
            [ARMY, "The army insisted that it had won.", "The rebels claimed that nine had died."],
            [],
            id="doubt-on-both",
        ),
    ],
)
def test_a_verb_that_doubts_one_side_only_is_a_finding(sentences: list[str], verbs: list[str]) -> None:
    """Doubt that falls on all, and verbs that tell what kind of speech it was, are even."""
    assert uneven(*sentences) == verbs


def test_the_message_names_the_verb() -> None:
    """And what to write."""
    (finding,) = uneven_verbs(Reading("The rebels claimed it rained."), plain=plain_speakers([ARMY]))
    assert (finding.rule, finding.severity) == ("uneven-verbs", "block")
    assert (
        finding.message == "“claimed” casts doubt on one side only, for others “said” theirs; write “said”."
    )
