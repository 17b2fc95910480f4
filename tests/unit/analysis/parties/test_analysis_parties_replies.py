"""Which words of the accused answer an accusation."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances
from briefer.records import Accusation


def charges(*told: Told | str) -> list[tuple[str, Accusation]]:
    """Return each accusation in the sources with who makes it."""
    cast = cast_of(*told)
    return [(each.actor, one) for each in positions(cast, utterances(cast), {}) for one in each.accusations]


def answered(*told: Told | str) -> list[tuple[str, str, str | None]]:
    """Return who accuses, who is accused, who answers."""
    return [(who, one.accused, one.reply.by if one.reply else None) for who, one in charges(*told)]


CHARGE = "Ann Lee said the Water Board had failed to act."


@pytest.mark.parametrize(
    ("text", "by"),
    [
        pytest.param(
            "The board hit back within hours. Al Orr, its head, said nine men had come.",
            "Al Orr",
            id="hit-back",
        ),
        pytest.param(
            "The Water Board tells a different story. “Nine men came,” said Al Orr, its head.",
            "Al Orr",
            id="other-story",
        ),
        pytest.param(
            "The Bakers Union hit back. Al Orr, its head, said flour was dear.", None, id="somebody-else"
        ),
        pytest.param("The board met. Jo Hill said nine men had come.", None, id="not-announced"),
    ],
)
def test_an_answer_that_is_announced_is_that_of_the_accused(text: str, by: str | None) -> None:
    """Who "hits back" answers with the words that follow."""
    found = {who: answer for who, _, answer in answered(f"{CHARGE} {text}")}
    assert (found["Ann Lee"] or "").startswith(by or "")
    assert (found["Ann Lee"] is None) == (by is None)


def test_the_account_of_a_body_is_what_it_says() -> None:
    """ "By the crew's account" gives what is then disputed."""
    text = (
        "Mayor Joe Orr came. By the Fire Service's account, it had called the mayor. The mayor disputed this."
    )
    assert answered(text) == [("Fire Service", "Joe Orr", "Joe Orr")]


def test_who_rejects_calls_to_go_answers_whoever_calls() -> None:
    """The call stands in one source and is rejected in another: one accusation, told by both."""
    ((who, one),) = charges(
        "Ann Lee called on Joe Orr to resign.", Told("Joe Orr rejected calls for him to quit.", TUESDAY)
    )
    assert (who, one.accused, one.reply.by if one.reply else None) == ("Ann Lee", "Joe Orr", "Joe Orr")
    assert [cited.source for cited in one.citations] == ["S1", "S2"]


def test_silence_on_another_matter_is_not_cited_beside_an_answer() -> None:
    """What was answered is not told as unanswered."""
    text = (
        "Ann Lee said the Water Board had failed to act. The Water Board rejected the claim. "
        "It rained.\nThe Water Board did not answer questions about its bonus."
    )
    ((_, one),) = charges(text)
    assert [cited.quote for cited in one.citations] == [CHARGE]


def test_a_body_called_by_its_noun_alone_goes_by_its_full_name() -> None:
    """ "The Ministry" is the one ministry that the sources name, and in its own text its author."""
    text = "Ann Lee said the Ministry had failed to act. Joe Orr of the Water Ministry came."
    assert answered(text) == [("Ann Lee", "Water Ministry", None)]


@pytest.mark.parametrize(
    "denial",
    [
        pytest.param("The Water Board does not accept that it failed to warn the villages.", id="not-accept"),
        pytest.param(
            "“The tale that we left the villages alone is a fabrication,” the Water Board said.", id="a-tale"
        ),
        pytest.param(
            "“It is hard to square with our log that no village was warned,” the Water Board said.", id="hard"
        ),
    ],
)
def test_a_denial_in_another_source_may_use_other_words(denial: str) -> None:
    """One of the things that somebody is accused of is enough, and one telling word where a tale is called untrue."""
    charge = "Ann Lee said the Water Board had failed to warn the villages and that its sirens had rusted in a shed."
    assert answered(charge, Told(denial, TUESDAY))[0] == ("Ann Lee", "Water Board", "Water Board")


def test_that_nothing_was_done_is_no_matter_that_two_share() -> None:
    """ "Nothing" says of what it is nothing."""
    charge = "Ann Lee said the Water Board had failed to mend the crack and that nothing had changed."
    other = "The Water Board had nothing to do with the date, it said."
    assert answered(charge, Told(other, TUESDAY))[0] == ("Ann Lee", "Water Board", None)


def test_what_was_asked_and_not_answered_is_held_against_who_was_asked() -> None:
    """ "None came" ends what somebody says that they asked for."""
    ((who, one),) = charges(
        "Ann Lee says the committee met in May and asked Mr Orr for an answer. None came."
    )
    assert (who, one.accused, one.reply) == ("Ann Lee", "Orr", None)
    assert one.citations[-1].quote == "None came."


def test_an_order_that_was_not_followed_is_held_against_who_got_it() -> None:
    """A bulletin tells what it ordered, and that it was not done."""
    text = "On 6 March the agency ordered Orr Mills to clean its silos; the order was not carried out."
    bulletin = Told(text, kind="report", publisher="Food Agency")
    assert answered(bulletin) == [("Food Agency", "Orr Mills", None)]


def test_whoever_is_only_mentioned_is_not_accused() -> None:
    """Loans to firms that are linked to somebody are no deed of theirs."""
    text = (
        "The letter lists loans to firms linked to the developer that had, Ann Lee alleged, been hushed up."
    )
    assert answered(text) == []


def test_an_apology_answers_what_it_is_for() -> None:
    """ "We apologise for that" takes up the sentence before it."""
    charge = "The Bakers Union said the Water Board had never answered the letter of 22 May about the crack."
    sorry = (
        "A reply to the letter of 22 May was drafted but never posted. "
        "“We apologise for that,” said Al Orr, head of the Water Board."
    )
    assert answered(charge, Told(sorry, TUESDAY))[0] == (
        "Bakers Union",
        "Water Board",
        "Al Orr (Water Board)",
    )
