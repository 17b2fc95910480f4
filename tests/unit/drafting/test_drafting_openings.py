"""Another opening for a sentence: words of its own, and only where the meaning can stay the same."""

from __future__ import annotations

import pytest

from briefer.drafting.openings import framings, other_openings
from briefer.drafting.openings.told_once import told_once
from briefer.drafting.openings.words import Framing


@pytest.mark.parametrize(
    ("passage", "opening"),
    [
        ("The bridge is shut, the mayor said on Tuesday.", "The mayor said on Tuesday that"),
        ("Both sides will meet, the mayor confirmed.", "The mayor confirmed that"),
        ("Activists in Orr said that two ships were hit on Monday.", "According to activists in Orr,"),
        ("Ana Lind rejected the plan of the union.", "The plan of the union was rejected"),
        ("The union has now proposed a fine of 90 crowns.", "A fine of 90 crowns has been proposed"),
        ("The union declined an invitation to speak.", "An invitation to speak"),
        ("A total of 90 people were treated at Orr Medical Centre.", "At Orr Medical Centre,"),
        ("“We were wrong,” said Ana Lind, the mayor.", "Ana Lind, the mayor, said:"),
        ("“We were wrong,” Ana Lind told the press.", "Ana Lind told the press:"),
        ("“It was wrong,” Ana Lind told the press.", "Ana Lind told the press"),
        ("Mayor Ana Lind said on 3 May he would go.", "On 3 May, Mayor Ana Lind said that"),
        ("Dr Ana Lind said that the winds forecast for May had been low.", "According to Dr Ana Lind,"),
        ("Ana Lind, head of the Port Union, said it was late.", "According to Ana Lind, head of the Port Union,"),
        ("Plant manager Ana Lind said it was late.", "According to plant manager Ana Lind,"),
        ("Nine died last week, said Ana Lind, a nurse at the clinic.", "Ana Lind, a nurse at the clinic, said"),
        ("Ana Lind, the mayor, stepped out.", "The mayor, Ana Lind, stepped"),
        ("Ana Lind, president of the club, opened her own bar.", "The president of the club, Ana Lind, opened"),
        ("On the night of 3 October criminals broke into the port.", "Criminals"),
        ("The figures were wrong, because two men were counted twice.", "Because two men were counted twice,"),
        ("Nine were killed, as Orr had said.", "As Orr had said,"),
        ("The last was found, hours before a judge said two were held.", "Hours before a judge said two were held,"),
        ("The council raised its offer to the crews and withdrew a waiver.", "The council withdrew"),
        ("The doctor has called for clean water and has taken issue with a count.", "The doctor has taken"),
        ("A channel said ships were hit, according to The Gazette.", "According to The Gazette,"),
        ("Some 3,000 people are sheltering in two schools.", "In two schools,"),
        ("Nine houses were destroyed near the old bridge.", "Near the old bridge,"),
        ("The port did not answer two questions of ours.", "Two questions of ours were not answered"),
        ("Nine were pulled out of the water on Thursday night.", "On Thursday night,"),
        ("Ana Lind rejected the charge that 90 men had fled.", "The charge that 90 men had fled"),
        ("The talks will be led by Ana Lind, a judge.", "Ana Lind"),
        ("The gate will be shut by officers of the Border Mission.", "Officers of the Border Mission"),
        ("Police cleared the road after the council had paid for it.", "After the council had"),
        ("Nine were hurt, said Ana Lind, the head of the clinic.", "Ana Lind, the head of the clinic, said"),
        ("The bridge is not safe, engineers said as work began.", "Engineers said, as work began, that"),
        ("It is shut, the port said in a note on 3 May.", "The port said in a note on 3 May that"),
        ("Turnout was low, the board said, down from a third in May.", "According to the board,"),
        ("Of the 180 posts, Ana Lind said, 120 will go.", "According to Ana Lind, of the 180 posts,"),
        ("The recall covers ten batches, according to the agency, up from six.", "According to the agency,"),
        ("In the old ward the beds are full.", "The beds"),
        ("In September the company reported 412.", "The company in September"),
        ("Of those treated, twelve are in danger.", "Twelve of those treated are"),
        ("When the ramp fell, 64 men were below it.", "Sixty-four men"),
        ("Police used cannon at around 10 p.m. on 3 May to clear the road.", "At around 10 p.m. on 3 May,"),
        ("The talks began at about half past five in the morning.", "At about half past five in the morning,"),
        ("The office was attacked in the small hours of 3 May.", "In the small hours of 3 May,"),
        ("Ana Lind, a foreman who had insisted on going last, stepped out at 6:40 a.m.", "At 6:40 a.m.,"),
        ("A group claimed responsibility on its website on 3 May, boasting of it.", "On 3 May,"),
        ("The ferry, hit by a wave, was towed.", "Hit by a wave, the ferry was"),
        ("The dam, now estimated at 90 metres, is full.", "Now estimated at 90 metres, the dam is"),
        ("The union has cut its list after weeding out doubles.", "After weeding out doubles,"),
        ("The board would not show it, citing the inquiry.", "Citing the inquiry,"),
        ("Nine witnesses have been heard, two of them staff.", "Nine witnesses, two of them staff,"),
        ("Ana Lind is the only person known to have left.", "The only person known to have left is"),
        ("Ana Lind, a nurse, was among the dead.", "Among the dead was"),
        ("The council cleared the harbour of Orr.", "The harbour of Orr was cleared"),
        ("The council has cleared roads.", "Roads have been cleared"),
        ("The ministry reported that two ships were hit.", "According to the ministry,"),
        ("The police said “nine people” were held near the gate.", "According to the police,"),
        ("According to a report by the institute, the dam may fail.", "A report by the institute said"),
        ("On Thursday, Mayor Ana Lind strongly defended the plan in public.", "Mayor Ana Lind on Thursday"),
        ("Speaking to the press, Ana Lind said “no” to the plan.", "Ana Lind"),
        ("Police with dogs and horses on Tuesday cleared the road.", "On Tuesday,"),
        ("The union left the port, and the ministry closed the gate.", "The ministry closed"),
        ("Though asked for help, both the army and the navy refused to go.", "Both the army and the navy"),
        ("In the port of Orr, police cleared the road.", "Police"),
        ("The council opened the bridge on Monday.", "On Monday,"),
        ("Nine lorries with food and tents crossed on Monday.", "On Monday,"),
        ("A second convoy is due on Friday, provided that the truce holds.", "On Friday,"),
        ("A second convoy is due, provided that the truce holds.", "Provided that the truce holds,"),
        ("Nine people have died, including two boys.", "Nine people, including two boys,"),
        ("Ana Lind, 52, a nurse, had been to three clinics.", "A nurse, Ana Lind, 52, had"),
        ("Dr Ana Lind, the health officer, was late.", "The health officer, Dr Ana Lind, was"),
        ("Orr's lawyer, Ana Lind, said he would read it.", "Ana Lind, Orr's lawyer, said"),
        ("Lead researcher Ana Lind apologised for it.", "Ana Lind, a lead researcher, apologised"),
        ("Permanent Secretary Ana Lind apologised for it.", "Ana Lind, the Permanent Secretary, apologised"),
        ("The mayor urged residents to leave.", "Residents were urged by the mayor to"),
        ("Shells struck a crowded market.", "A crowded market was struck"),
        ("The quake destroyed homes and schools in Orr.", "Homes and schools were destroyed"),
        ("Lawyers have now filed a claim for 90 crowns against the port.", "A claim for 90 crowns has been filed"),
        ("Bo Lind, who heads it, said that it broke, and that nine left.", "According to Bo Lind, who heads it,"),
        ("The council said its own count stood at 90.", "According to the council,"),
        ("Nine people are missing, two in Orr and seven in Lind.", "Nine people, two in Orr and seven in Lind,"),
        ("Nine persons have died: six men and three women.", "Nine persons – six men and three women – have"),
        ("Somebody has set the clock to 17.", "The clock has been set"),
        ("The trust did not answer two questions about it.", "Two questions about it were not answered"),
        ("The agency called on donors to pay for tents.", "Donors were called on by the agency to"),
        ("At least 40 houses in Orr were destroyed.", "In Orr,"),
        ("Nine people were hurt, two of them in Orr.", "Nine people, two of them in Orr,"),
        ("Nine are missing; forty houses were destroyed.", "Forty houses were"),
        ("The dam, the only one in Orr, has held.", "The only one in Orr, the dam has"),
        ("The mayor of Orr stepped out.", "Orr’s mayor stepped"),
        ("Residents of Orr left their homes.", "Orr residents left"),
        ("The fund expects the economy to grow.", "The economy is expected by the fund to"),
        ("The ministry rejects the charge.", "The charge is rejected"),
        ("Bo Lind, whom the bank named two weeks ago, said nine left.", "Nine"),
        ("Company records indicate that the gate was shut and that nine left.", "According to company records,"),
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
        "Of those treated, 1,212 are in danger.",
        "Nine have been charged; the other forty have been released.",
        "The port was cleared and nine were held in Orr.",
        "The bridge is shut.",
        "Ana Lind is one of 90 people whose names, according to the ministry, were copied.",
        "Nine lorries crossed after being searched by officers.",
        "The guards shot and wounded two.",
        "The council raised its offer to the crews and withdrew it later.",
        "By midnight on Sunday 11,400 containers had been late, according to the port, although one berth was open.",
        "The guards of a bank in the old town were late.",
        "Some 90 ships were late, according to the port, although one berth was open.",
        "Ana Lind, a foreman of 51 who had insisted on going last, stepped out.",
        "The bridge is shut, the town that owns it said on Monday.",
        "Ana Lind says she has not been so tired.",
        "President Ana Lind left.",
        "Ana Rogers, a nurse there, says she has not been so tired.",
        "A group claimed responsibility on its website.",
        "Nine had gone home by ship, most of them to Orr.",
    ],
)
def test_where_the_meaning_could_change_there_is_none(passage: str) -> None:
    """Half of a sentence is not its speaker's, a pronoun opens nothing, a denial is no statement."""
    assert other_openings(passage) == ()


@pytest.mark.parametrize(
    ("passage", "framing"),
    [
        ("The court found that nine ships had left Orr.", ("Nine ships", ", the court found")),
        ("Ana Lind, the mayor, said the port was shut.", ("The port", ", Ana Lind, the mayor, said")),
        ("Ana Lind said the port had lost its licence.", ("The port", ", Ana Lind said")),
        ("The agency said it had received 90 reports.", ("The agency had received", ", it said")),
        ("Officials say they are not aware of it.", ("Officials are not aware", ", they say")),
    ],
)
def test_a_speaker_can_be_named_last(passage: str, framing: tuple[str, str]) -> None:
    """What is told then opens the sentence, and the speaker ends it."""
    assert framings(passage)[0] == Framing(*framing)


@pytest.mark.parametrize(
    "passage",
    [
        "The court found that its list was wrong.",
        "Ana Lind said the mayor had lost her key.",
        "The court found that nine ships had left and has named a judge.",
        "The court found that the port said nine had left.",
        "Analysts, however, said a fine would do harm.",
        "A resident of Orr said two ships had shelled the town.",
        "Ana Lind said he should resign.",
        "The agency said it was raining.",
        "The port said they had left.",
    ],
)
def test_a_speaker_to_whom_the_rest_points_is_not_moved(passage: str) -> None:
    """ "Her key" is somebody else's where the speaker comes last."""
    assert not any(framing.ending for framing in framings(passage))


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
        pytest.param(
            "According to records, it rained and that nine left.",
            "According to records,",
            "According to records, it rained and nine left.",
            id="second-that",
        ),
        pytest.param(
            "According to Ana Lind, told reporters that it rained.",
            "According to Ana Lind,",
            "According to Ana Lind, it rained.",
            id="second-verb",
        ),
        pytest.param("It rained on Monday.", "On Monday,", "It rained on Monday.", id="not-so-opened"),
        pytest.param(
            "The port said that ships, the mayor said.",
            "The port said that",
            "The port said that ships, the mayor said.",
            id="another-speaker",
        ),
        pytest.param("It rained, it said.", "", "It rained, it said.", id="no-opening"),
        pytest.param(
            "A man at the gate said it rained, according to a man at the gate.",
            "A man at the gate said",
            "A man at the gate said it rained.",
            id="speaker-named-otherwise",
        ),
    ],
)
def test_an_opening_is_told_once(sentence: str, opening: str, expected: str) -> None:
    """What the sentence begins with goes from the place where the passage has it."""
    assert told_once(sentence, opening) == expected


def test_quoted_words_are_asked_for_as_told_and_then_as_quoted() -> None:
    """Where they do not point from where the speaker stands, they may be told."""
    passage = "“It was wrong,” Ana Lind told the press."
    assert other_openings(passage) == ("Ana Lind told the press", "Ana Lind told the press:")
