"""What somebody denies having done, whoever accused them of it."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.charges import charges
from briefer.analysis.parties.utterances import utterances

NOBODY = "accuser not named"


def told(*texts: Told | str) -> list[tuple[str, str, str | None]]:
    """Return each accusation as who accuses, who is accused, and in which words they answer."""
    cast = cast_of(*texts)
    made = charges(cast, utterances(cast))
    return [(one.giver.label, one.accused, one.answer.text if one.answer else None) for one in made]


@pytest.mark.parametrize(
    "denial",
    [
        pytest.param("The Water Board denied that the warning had been ignored.", id="passive"),
        pytest.param("The Water Board rejected the claim that it had sat on the letter.", id="claim"),
        pytest.param("The Water Board denied having deleted the records.", id="having"),
        pytest.param(
            "The Water Board rejected as “idle talk” a report that it had sold the pumps.", id="quoted"
        ),
        pytest.param("The Water Board did not accept that it had disregarded advice.", id="not-accept"),
    ],
)
def test_a_denial_tells_what_it_denies(denial: str) -> None:
    """Where a source tells only the denial, the accusation is its own words, and nobody is made its author."""
    assert told(denial) == [(NOBODY, "Water Board", denial)]


def test_the_body_is_accused_whose_wrong_a_person_denies() -> None:
    """Who denies that the inspectors of a body went soft is not accused of it; the body is."""
    text = "Joe Orr, who heads the Water Board, denied that Water Board inspectors had ignored the warning."
    assert [(accused, words) for _, accused, words in told(text)] == [("Water Board", text)]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The Water Board denied that Ann Lee was ill.", id="no-wrong"),
        pytest.param("The Water Board did not deny that the warning had been ignored.", id="not-denied"),
        pytest.param("The Water Board rejected the offer.", id="an-offer"),
        pytest.param("Joe Orr rejected calls for a second bridge.", id="calls-for-a-bridge"),
    ],
)
def test_what_is_no_denial_of_a_wrong_tells_none(sentence: str) -> None:
    """What is turned down, admitted or harmless accuses nobody."""
    assert told(sentence) == []


def test_a_bulletin_denies_for_its_publisher() -> None:
    """A body that reports denies in its own voice what is said of it."""
    denial = "It rejects the assertion that it sat on the warning."
    bulletin = Told(f"The Water Board met on Monday. {denial}", kind="report", publisher="Water Board")
    assert told(bulletin) == [(NOBODY, "Water Board", denial)]


def test_who_rejects_calls_to_go_is_told_with_them() -> None:
    """A call to resign that only its answer tells is an accusation of nobody by name."""
    assert told("Joe Orr rejected calls for him to quit.") == [
        (NOBODY, "Joe Orr", "Joe Orr rejected calls for him to quit.")
    ]


def test_whoever_says_elsewhere_what_is_denied_accuses() -> None:
    """The words of the one who makes the accusation are shown, with the denial of the other source."""
    charge = "Ann Lee said the pumps of the reservoir had been sold to a scrap dealer."
    denial = "The Water Board denied that pumps had been sold to a scrap dealer."
    assert told(charge, denial) == [("Ann Lee", "Water Board", denial)]


def test_a_statement_tells_what_is_said_of_its_author() -> None:
    """What a body says is said of it, and denies at once, is an accusation of nobody by name."""
    text = "In recent days it has been suggested that we knew of the payments. We did not."
    statement = Told(
        "It has been claimed that we sold the pumps. We deny it.", kind="statement", publisher="Water Board"
    )
    assert told(statement) == [(NOBODY, "Water Board", "We deny it.")]
    assert told(text) == []


def test_an_answer_that_names_the_accuser_may_stand_further_off() -> None:
    """Whoever holds something against the accuser, by name, answers the accusation."""
    text = (
        "Ann Lee said the envelopes went into the car of Al Orr. She had driven for nine years. It rained on that day. "
        "The road was closed. The court sat until noon. Nobody came.\n"
        "“Ms Lee was sacked for selling fuel,” said Bo Hall, a lawyer for Al Orr."
    )
    assert told(text) == [
        ("Ann Lee", "Al Orr", "“Ms Lee was sacked for selling fuel,” said Bo Hall, a lawyer for Al Orr.")
    ]


def test_who_tells_of_deeds_of_their_own_accuses_nobody() -> None:
    """What is held against them elsewhere answers no accusation."""
    text = (
        "Norland says it has carried out air strikes in Sora, but Ostia has expressed concern about them.\n"
        "It rained on that day. The road was closed. The court sat until noon. Nobody came. The sky cleared.\n"
        "Ostia said Norland had failed to warn the people of Sora."
    )
    assert told(text) == [("Ostia", "Norland", None)]


def test_the_lawyer_of_an_office_answers_for_its_holder() -> None:
    """ "The mayor's lawyer" speaks for the mayor."""
    text = (
        "The mayor of Ostby, Al Orr, stepped aside.\n"
        "The Bakers Union said a note had lain on the mayor's desk for nine days.\n"
        "The mayor's lawyer called it “a fairy tale”."
    )
    assert told(text) == [("Bakers Union", "Al Orr", "The mayor's lawyer called it “a fairy tale”.")]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        pytest.param(
            "Ann Lee said Lodestar Systems had skipped a check.\n"
            "The company, which has its head office in the capital, Hallin, rejected the charge.",
            "Lodestar Systems",
            id="a-place-in-its-clause",
        ),
    ],
)
def test_a_place_answers_for_nobody(text: str, whom: str) -> None:
    """A clause on where a body sits is not its name."""
    assert [(accused, answer is not None) for _, accused, answer in told(text)] == [(whom, True)]


def test_it_is_the_one_who_spoke_before_it() -> None:
    """ "The trust said that, and it accused the builder": the trust does both."""
    text = (
        "The records of the Norbury move are lost, the Water Board said, and it accused the builder of lying."
    )
    assert [who for who, _, _ in told(text)] == ["Water Board"]
