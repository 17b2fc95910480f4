"""Which words take a side in our own voice; which are the source's, a speaker's, or meant otherwise."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.neutrality.wording import loaded_findings
from briefer.records import Span


def told(sentence: str, source: str | None = None, *, outlet: str | None = None) -> list[str]:
    """Return the words of a sentence that are findings; ``outlet`` only says where the sentence is from."""
    start = sentence.find(outlet) if outlet else 0
    aside = (Span(start, start + len(outlet)),) if outlet else ()
    passages = None if source is None else [Reading(source)]
    found = loaded_findings(Reading(sentence, aside=aside), passages)
    return [finding.claim.of(sentence) for finding in found if finding.claim]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("Police brutally cleared the road.", ["brutally"], id="judgement"),
        pytest.param("The mayor slammed the plan.", ["slammed"], id="emotive"),
        pytest.param("The terrorists left the town.", ["terrorists"], id="label"),
        pytest.param("The so-called council met on Monday.", ["so-called"], id="so-called"),
        pytest.param("Sadly, two people died.", ["Sadly"], id="comment"),
        pytest.param("The ferry was hugely late.", ["hugely"], id="intensifier"),
        pytest.param("Vera Holm claimed that it rained.", ["claimed"], id="doubting"),
        pytest.param("Vera Holm conceded that it rained.", ["conceded"], id="conceding"),
        pytest.param("Vera Holm pointed out that it rained.", ["pointed"], id="endorsing"),
        pytest.param("Vera Holm said the brutal storm was over.", ["brutal"], id="put-in-a-mouth"),
    ],
)
def test_a_word_that_the_source_does_not_use_is_a_finding(sentence: str, words: list[str]) -> None:
    """In every category, and whoever speaks."""
    assert told(sentence, "Vera Holm said it was so.") == words


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("The regime shelled the town.", ["regime"], id="own-voice"),
        pytest.param("The regime said it rained.", ["regime"], id="names-the-speaker"),
        pytest.param("The minister, a notorious liar, said it rained.", ["notorious"], id="describes-the-speaker"),
        pytest.param("It rained, said Tom Reyes, who fled the regime.", ["regime"], id="beside-the-speaker"),
        pytest.param("Tom Reyes said the regime shelled the town.", [], id="said"),
        pytest.param("The regime shelled the town, Tom Reyes said.", [], id="said-at-the-end"),
        pytest.param("The regime shelled the town, said Tom Reyes (The Gazette).", [], id="said-before-the-outlet"),
        pytest.param("According to Tom Reyes, the regime shelled the town.", [], id="according-to"),
        pytest.param("The “regime” shelled the town.", [], id="quoted"),
    ],
)  # fmt: skip
def test_the_sources_label_is_a_finding_only_in_our_own_voice(sentence: str, words: list[str]) -> None:
    """What a speaker said stays the speaker's."""
    assert told(sentence, "The notorious regime did it, Tom Reyes said.") == words


def test_naming_the_outlet_is_no_excuse() -> None:
    """The citation says where a sentence is from; the sentence is still ours."""
    sentence = "The regime shelled the town, The Gazette reported."
    assert told(sentence, "The regime shelled the town.", outlet="The Gazette") == ["regime"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        pytest.param("It was extremely cold.", "It was extremely cold that night.", id="intensifier"),
        pytest.param("Holm claimed it rained.", "Holm alleged that it rained.", id="verb-of-the-same-kind"),
        pytest.param("Holm claimed it rained.", "The claim of Holm's was that it rained.", id="noun"),
    ],
)
def test_some_words_may_be_borrowed(sentence: str, source: str) -> None:
    """Where the source has them."""
    assert told(sentence, source) == []


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("A lorry slammed into a wall.", id="hit"),
        pytest.param("The blast killed two people.", id="noun"),
        pytest.param("The new sanctions regime begins in May.", id="rules"),
        pytest.param("Farmers slaughtered 300 pigs.", id="animals"),
        pytest.param("The claim was refused by the ministry.", id="no-speech"),
        pytest.param("Voters of the Brave Party met.", id="name"),
        pytest.param("The strike was so called off.", id="no-label"),
    ],
)
def test_a_word_that_is_meant_otherwise_is_none(sentence: str) -> None:
    """By its company, its form, or its capital."""
    assert told(sentence, "Nothing of the kind.") == []


def test_without_sources_only_our_own_voice_is_looked_at() -> None:
    """Nobody knows whether the speaker said so, or whether the verb is the source's."""
    sentence = "The regime fell, and Tom Reyes claimed that the thugs had left."
    assert told(sentence) == ["regime"]


def test_the_message_says_what_the_word_does_and_what_to_write() -> None:
    """A reader who has not seen the list can act on it."""
    (finding,) = loaded_findings(Reading("The mayor slammed the plan."), [Reading("The mayor blamed it.")])
    assert (finding.rule, finding.severity) == ("loaded-word", "block")
    assert (
        finding.message == "“slammed” stirs feelings, and the source does not use it here; write “criticise”."
    )
