"""A sentence that is put together badly is told from one that only differs from its passage."""

from __future__ import annotations

import pytest

from briefer.drafting.clumsy import is_clumsy


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param(
            "Ana Lind believes that 22 million more likely, because nine were left out.",
            "Ana Lind thinks 22 million more likely, because nine were left out.",
            id="no-verb-in-what-is-said",
        ),
        pytest.param(
            "A reporter said that the raid lasted an hour, according to a reporter at the gate.",
            "The raid lasted an hour, according to a reporter at the gate.",
            id="speaker-twice",
        ),
        pytest.param(
            "A review The Harbour Board opened a review on Friday; the Harbour Board met.",
            "The Harbour Board opened a review on Friday.",
            id="words-twice",
        ),
        pytest.param(
            "According to Ana Lind, the mayor, told reporters that it was shut.",
            "Ana Lind, the mayor, told reporters that it was shut.",
            id="verb-without-speaker",
        ),
        pytest.param(
            "Ana Lind would resign, Ana Lind said.",
            "Ana Lind said she would resign.",
            id="speaker-named-again",
        ),
        pytest.param(
            "However the number of homes has come down.",
            "The number of homes, however, has come down.",
            id="joint-to-nothing",
        ),
        pytest.param("According to Ana Lind,.", "Ana Lind said the road was shut.", id="stray-mark"),
        pytest.param(
            "Jets are not hitting NORA targets in Orr and Hallin (NORA), officials said.",
            "Jets are not hitting targets of Northern Rule in Orr and Hallin (NORA), officials said.",
            id="initials-twice",
        ),
        pytest.param(
            "Ana Lind will chair the talks, Pia Orr named on Friday.",
            "The talks will be chaired by Ana Lind, whom Pia Orr named on Friday.",
            id="clauses-on-a-comma",
        ),
        pytest.param(
            "Ana Lind will chair the talks as the minister names her on Friday.",
            "The talks will be chaired by Ana Lind, whom the minister named on Friday.",
            id="tense",
        ),
    ],
)
def test_a_clumsy_sentence(sentence: str, passage: str) -> None:
    """No editor would print it."""
    assert is_clumsy(sentence, passage)


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param(
            "On Tuesday 19 dockers who had blocked the gate were arrested by police, who cleared the road.",
            "Police cleared the road on Tuesday and arrested 19 dockers who had blocked the gate.",
            id="passive",
        ),
        pytest.param(
            "The talks will be chaired by Ana Lind, named by the minister on Friday.",
            "Ana Lind, whom the minister named on Friday, will chair the talks.",
            id="participle",
        ),
        pytest.param(
            "Ana Lind will chair the talks, named as mediator by Pia Orr on Friday.",
            "The talks will be chaired by Ana Lind, whom Pia Orr named as mediator on Friday.",
            id="participle-behind-a-comma",
        ),
        pytest.param(
            "Ana Lind said the port names its ships after rivers.",
            "The port names its ships after rivers, Ana Lind said.",
            id="present-in-both",
        ),
    ],
)
def test_another_order_is_not_clumsy(sentence: str, passage: str) -> None:
    """What a good editor does to a sentence."""
    assert not is_clumsy(sentence, passage)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "Renata Orr said the Minister of Defence, “It is not true at all, I say.”", id="speaker-parted"
        ),
        pytest.param(
            "Renata Orr, the minister of “It is not true at all, I say,” spoke.", id="quoted-as-a-thing"
        ),
    ],
)
def test_a_quotation_has_its_speaker_in_one_piece(sentence: str) -> None:
    """A small model that moves the quoted words may leave half of the speaker behind them."""
    assert is_clumsy(sentence, "“It is not true at all, I say,” said the Minister of Defence, Renata Orr.")


def test_a_speaker_may_stand_before_the_quotation() -> None:
    """The office stays beside the name."""
    passage = "“It is not true at all, I say,” said the Minister of Defence, Renata Orr."
    assert not is_clumsy(
        "Renata Orr, the Minister of Defence, said: “It is not true at all, I say.”", passage
    )


def test_a_verb_is_said_no_more_often_than_before() -> None:
    """Who accepts one thing and denies another does not deny both."""
    passage = "The port now accepts that it was filed, but denies that anyone gave an order."
    assert is_clumsy("The port now denies that it was filed, but denies that anyone gave an order.", passage)
    assert not is_clumsy(
        "That anyone gave an order the port now denies, but it accepts that it was filed.", passage
    )


def test_according_to_takes_no_second_that() -> None:
    """What was "said that one, and that another" is told whole or not at all."""
    passage = "Ana Lind said that a support had come loose, and that the pipe had moved."
    assert is_clumsy("According to Ana Lind, a support had come loose, and that the pipe had moved.", passage)


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param(
            "Ana Lind told reporters about where the ships sank.",
            "“Where the ships sank there was fog,” Ana Lind told reporters.",
            id="spoken-about",
        ),
        pytest.param(
            "The group includes affiliate in Orr and a band.",
            "The group includes the affiliate in Orr and a band.",
            id="no-article",
        ),
    ],
)
def test_a_sentence_has_its_articles_and_says_what_was_said(sentence: str, passage: str) -> None:
    """What somebody said is not what they spoke about, and one thing has its "the"."""
    assert is_clumsy(sentence, passage)


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param(
            "About 90 ships sank in the fog.", "In the fog about 90 ships sank.", id="counted-roughly"
        ),
        pytest.param(
            "Ana Lind, mayor of Orr, left.",
            "The mayor of Orr, Ana Lind, left.",
            id="an-office-behind-its-name",
        ),
    ],
)
def test_what_is_no_missing_article(sentence: str, passage: str) -> None:
    """An office behind a comma needs none."""
    assert not is_clumsy(sentence, passage)
