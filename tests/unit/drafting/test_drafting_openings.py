"""Another opening for a sentence: words of its own, and only where the meaning can stay the same."""

from __future__ import annotations

import pytest

from briefer.drafting.openings import other_openings
from briefer.drafting.openings.told_once import told_once


@pytest.mark.parametrize(
    ("passage", "opening"),
    [
        ("The bridge is shut, the mayor said on Tuesday.", "The mayor said on Tuesday that"),
        ("Both sides will meet, the mayor confirmed.", "The mayor confirmed that"),
        ("Activists in Orr said two ships were hit on Monday.", "According to activists in Orr,"),
        ("Ana Lind rejected the plan of the union.", "The plan"),
        ("The union has now proposed a fine of 90 crowns.", "A fine"),
        ("The union declined an invitation to speak.", "An invitation to speak"),
        ("A total of 90 people were treated at Orr Medical Centre.", "At Orr Medical Centre,"),
        ("“We were wrong,” said Ana Lind, the mayor.", "Ana Lind, the mayor, said:"),
        ("“We were wrong,” Ana Lind told the press.", "Ana Lind told the press:"),
        ("“It was wrong,” Ana Lind told the press.", "Ana Lind told the press"),
        ("Mayor Ana Lind said on 3 May he would go.", "On 3 May, Mayor Ana Lind said that"),
        ("Dr Ana Lind said that the winds forecast for May had been low.", "According to Dr Ana Lind,"),
        ("Ana Lind, head of the Port Union, said it was late.", "According to Ana Lind, head of the Port Union,"),
        ("Plant manager Ana Lind said it was late.", "According to plant manager Ana Lind,"),
        ("Nine died last week, said Ana Lind, a nurse at the clinic.", "Ana Lind, a nurse at the clinic, said that"),
        ("Ana Lind, the mayor, stepped out.", "The mayor, Ana Lind,"),
        ("Ana Lind, president of the club, opened her own bar.", "The president of the club, Ana Lind,"),
        ("On the night of 3 October criminals broke into the port.", "Criminals"),
        ("The lower figures were wrong, because two men had been counted twice.", "Because two men had"),
        ("Nine were killed, as Orr had said.", "As Orr had said,"),
        ("The last was brought up, hours before a prosecutor said two were held.", "Hours before a prosecutor said"),
        ("The council raised its offer to the crews and withdrew a waiver.", "The council withdrew"),
        ("The doctor has called for clean water and has taken issue with a count.", "The doctor has taken"),
        ("A channel said ships were hit, according to The Gazette.", "According to The Gazette,"),
        ("Some 3,000 people are sheltering in two schools.", "In two schools,"),
        ("Nine houses were destroyed near the old bridge.", "Near the old bridge,"),
        ("The port did not answer two questions of ours.", "Two questions"),
        ("Nine were pulled out of the water on Thursday night.", "On Thursday night,"),
        ("Ana Lind rejected the charge that 90 men had fled.", "The charge that 90 men had fled"),
        ("The talks will be led by Ana Lind, a judge.", "Ana Lind"),
        ("The gate will be shut by officers of the Border Mission.", "Officers of the Border Mission"),
        ("Police cleared the road after the council had paid for it.", "After the council had"),
        ("Nine were hurt, said Ana Lind, the head of the clinic.", "Ana Lind, the head of the clinic, said that"),
        ("The bridge is not safe, as the town claims, engineers said as work began.", "Engineers said that"),
        ("The ministry reported that two ships were hit.", "According to the ministry,"),
        ("The police said “nine people” were held near the gate.", "According to the police,"),
        ("According to a report by the institute, the dam may fail.", "A report by the institute said that"),
        ("On Thursday, Mayor Ana Lind strongly defended the plan in public.", "Mayor Ana Lind on Thursday"),
        ("Speaking to the press, Ana Lind said “no” to the plan.", "Ana Lind"),
        ("Police with dogs and horses on Tuesday cleared the road.", "On Tuesday,"),
        ("The union left the port, and the ministry closed the gate.", "The ministry closed"),
        ("Though asked for help, both the army and the navy refused to go.", "Both the army and the navy"),
        ("In the port of Orr, police cleared the road.", "Police"),
        ("The council opened the bridge on Monday.", "On Monday,"),
    ],
)  # fmt: skip
def test_a_sentence_can_begin_otherwise(passage: str, opening: str) -> None:
    """With its speaker, with its main clause, or with its day."""
    assert other_openings(passage)[0] == opening


@pytest.mark.parametrize(
    "passage",
    [
        "The president called it a success, and the ministry said its ships had left.",
        "He said that the bridge was shut.",
        "The port says 180 people will go and has named a mediator.",
        "The council dropped its demand.",
        "The mayor denied that the bridge was shut.",
        "“It is shut,” the mayor said, “and it stays shut.”",
        "After the storm, he left the town.",
        "The bridge is shut.",
        "Ana Lind is one of 90 people whose names, according to the ministry, were copied.",
        "Nine lorries crossed after being searched by officers.",
        "The guards shot and wounded two.",
        "The council raised its offer to the crews and withdrew it later.",
        "By midnight on Sunday 11,400 containers had been late, according to the port, although one berth was open.",
        "The guards of a bank in the old town were late.",
        "Some 90 ships were late, according to the port, although one berth was open.",
        "Ana Lind, a foreman of 51 who had insisted on going last, stepped out.",
    ],
)
def test_where_the_meaning_could_change_there_is_none(passage: str) -> None:
    """Half of a sentence is not its speaker's, a pronoun opens nothing, a denial is no statement."""
    assert other_openings(passage) == ()


@pytest.mark.parametrize(
    ("sentence", "opening", "expected"),
    [
        pytest.param(
            "Both sides said that it rained, both sides said.",
            "Both sides said that",
            "Both sides said that it rained.",
            id="speaker",
        ),
        pytest.param(
            "Ana Lind, the mayor, said: [Q1] said Ana Lind, the mayor.",
            "Ana Lind, the mayor, said:",
            "Ana Lind, the mayor, said: [Q1]",
            id="speaker-of-quoted-words",
        ),
        pytest.param(
            "On Monday night, two ships sank on Monday night, and one burned.",
            "On Monday night,",
            "On Monday night, two ships sank, and one burned.",
            id="day",
        ),
        pytest.param(
            "The port said that it rained, the port said as work began.",
            "The port said that",
            "The port said that it rained, the port said as work began.",
            id="what-belongs-to-the-speaking",
        ),
        pytest.param("It rained on Monday.", "On Monday,", "It rained on Monday.", id="not-so-opened"),
        pytest.param(
            "The port said that ships, the mayor said.",
            "The port said that",
            "The port said that ships, the mayor said.",
            id="another-speaker",
        ),
        pytest.param("It rained, it said.", "", "It rained, it said.", id="no-opening"),
    ],
)
def test_an_opening_is_told_once(sentence: str, opening: str, expected: str) -> None:
    """What the sentence begins with goes from the place where the passage has it."""
    assert told_once(sentence, opening) == expected


def test_quoted_words_are_asked_for_as_told_and_then_as_quoted() -> None:
    """Where they do not point from where the speaker stands, they may be told."""
    passage = "“It was wrong,” Ana Lind told the press."
    assert other_openings(passage) == ("Ana Lind told the press", "Ana Lind told the press:")
