"""What no careful editor would print as an accusation, though words of reproach stand in it."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.charges import charges
from briefer.analysis.parties.replies import reply_to
from briefer.analysis.parties.utterances import utterances


def answered(*told: Told | str) -> list[tuple[str, str, str | None]]:
    """Return each accusation as who accuses, who is accused, and who answers, at once or elsewhere."""
    cast = cast_of(*told)
    spoken = utterances(cast)
    made = [(one, one.answer or reply_to(one, spoken)) for one in charges(cast, spoken)]
    return [(one.giver.label, one.accused, reply.giver.label if reply else None) for one, reply in made]


def accused(*told: Told | str) -> list[tuple[str, str, str | None]]:
    """Return each accusation as who accuses, who is accused, and who answers at once."""
    cast = cast_of(*told)
    made = charges(cast, utterances(cast))
    return [(one.giver.label, one.accused, one.answer.giver.label if one.answer else None) for one in made]


def column(text: str) -> Told:
    """Return a column by Nora Quill."""
    return Told(text, kind="opinion", author="Nora Quill", publisher="The Osk Gazette")


def notice(text: str) -> Told:
    """Return a notice of the Osk Water Regulator."""
    return Told(text, kind="statement", publisher="Osk Water Regulator")


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(
            notice("The Regulator has no indication that the Osk Water Board was to blame."),
            id="no-indication",
        ),
        pytest.param(
            column(
                "Mr Joe Orr said no. I expect two guilty verdicts, a promotion for Orr by the autumn and a speech."
            ),
            id="foretold",
        ),
        pytest.param(
            column("I rang the Water Board. The Water Board did not answer my question."), id="asked-in-vain"
        ),
        pytest.param(
            column(
                "Ann Lee works at the Water Board. Nobody at the Water Board would have failed to see it."
            ),
            id="nobody-would",
        ),
        pytest.param(
            "Ann Lee praised her son Daniel. “They never name the people who cut the inspectors,” she said.",
            id="somebody-who",
        ),
        pytest.param(
            "Ann Lee, who left in May, told the court that the pump had run for one night. The Water Board called "
            "the report honest about the pump.",
            id="called-honest",
        ),
        pytest.param(
            "Ann Lee said that all but nine families had come home. Ms Joan Orr of the Water Board said that her list "
            "had shrunk to twelve names.",
            id="her-own-list",
        ),
        pytest.param(
            notice(
                "Charge | Accused on 13 April | Accused on 16 April\nSmuggling of eels in the port | 12 | 15"
            ),
            id="a-row-of-a-table",
        ),
    ],
)
def test_no_accusation_is_made_of(told: Told | str) -> None:
    """Whoever doubts, foretells, tells of no answer or of things of their own accuses nobody."""
    assert accused(told) == []


def test_one_of_two_deeds_does_not_belong_to_the_accused() -> None:
    """The accused is called up to the first deed: "accused the ministry of hiding and of having lied"."""
    found = accused("Ann Lee accused the ministry of hiding the letters and of having lied to the court.")
    assert found == [("Ann Lee", "the ministry", None)]


def test_who_replies_does_not_accuse_by_it() -> None:
    """An answer stands beside what it answers, not once more as an accusation."""
    found = accused(
        "Ann Lee accused the Water Board of hiding the letters. The Water Board replied that Ann Lee had been offered "
        "them in May and had not come. She said she had turned the offer down."
    )
    assert found == [("Ann Lee", "Water Board", "Water Board")]


def test_silence_in_a_relative_clause_is_that_of_the_one_named_before_it() -> None:
    """ "Orr put it down to the insurer, Halsund Mutual, which declined to comment" tells of the insurer's silence."""
    found = accused(
        "Ann Lee said that only nine of the families had been paid. Joan Orr of the Water Board put the delays down to "
        "the insurer, Halsund Mutual, which declined to comment."
    )
    assert found == [("Joan Orr (Water Board)", "Halsund Mutual", None)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Ann Lee argued that counting the boats was the duty of the Water Board. “We sold the tickets,” she "
            "said. “We did not hold the gate.” The board denied this within the hour.",
            ("Ann Lee", "Water Board", "Water Board"),
            id="denied-within-the-hour",
        ),
        pytest.param(
            "The village drew on the line to Osk, and Netrol runs it. “We were left alone at the worst hour,” said Ann "
            "Lee. The Osk operator, Netrol, rejected the charge. Netrol had rung twice.",
            ("Ann Lee", "Netrol", "Netrol"),
            id="named-behind-a-description",
        ),
        pytest.param(
            "Ann Lee said that Halsund Foods had not told the inspectors of the second leak. “I found a note,” she "
            "added. The company said it had done so in its yearly report.",
            ("Ann Lee", "Halsund Foods", "Halsund Foods"),
            id="had-done-so",
        ),
    ],
)
def test_an_answer_is_known_by(text: str, found: tuple[str, str, str | None]) -> None:
    """News tells when somebody denied it, and explains in passing who that is."""
    assert answered(text) == [found]


def test_a_wish_is_no_ground_of_a_denial() -> None:
    """What somebody denies is an accusation only if another holds something against them by it."""
    found = accused(
        notice("Our men asked for a lamp. They laid no hand on anyone."),
        "Joan Orr, who heads the Water Board, was heard on Friday. She denied that anybody had asked her for a lamp.",
    )
    assert "Osk Water Regulator" not in [accuser for accuser, _, _ in found]


def test_a_spokesman_speaks_for_the_regulator() -> None:
    """Who is called the regulator's spokesman accuses others, and not the regulator."""
    found = accused(
        notice("The Osk Water Regulator sent two men."),
        "A spokesman for the regulator, Joe Orr, said that the Water Board had failed to answer it.",
    )
    assert found == [("Joe Orr (Osk Water Regulator)", "Water Board", None)]


def test_who_cuts_is_accused_and_not_who_is_cut() -> None:
    """What somebody takes from others is held against them, though they never speak."""
    found = accused(
        column("Mr Joe Orr left in May. Mr Orr cut the inspectorate because nobody had met an inspector.")
    )
    assert found == [("Nora Quill", "Joe Orr", None)]
