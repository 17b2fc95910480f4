"""What columns and statements hold against somebody in their own words."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances
from briefer.records.source import SourceKind

AUTHOR = "Bakers Union"
LETTER = "Dear Minister,\n\n"
"""How a letter opens that names nobody."""


def held(text: str, *, kind: SourceKind = "statement", beside: str = "") -> list[tuple[str, list[str]]]:
    """Return whom the author of a text accuses, with the sentences cited for it."""
    cast = cast_of(Told(text, kind=kind, publisher=AUTHOR, author=AUTHOR), *filter(None, [beside]))
    found = positions(cast, utterances(cast), {})
    charges = [charge for each in found if each.actor == AUTHOR for charge in each.accusations]
    return [(charge.accused, [cited.quote for cited in charge.citations]) for charge in charges]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        pytest.param("The Water Board never inspected the dam.", "Water Board", id="never"),
        pytest.param(
            "Our supplier, Orr Mills, changed its flour in March and told us so only in July.",
            "Orr Mills",
            id="told-too-late",
        ),
        pytest.param(
            "Joe Orr chaired the board in May. The minutes show that he did not ask one question.",
            "Joe Orr",
            id="in-a-later-clause",
        ),
    ],
)
def test_what_somebody_left_undone_is_held_against_them(text: str, whom: str) -> None:
    """A deed left undone is a reproach where a party tells it, in whichever clause."""
    assert [accused for accused, _ in held(text)] == [whom]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I do not say that Joe Orr is a thief.", id="the-author-did-not"),
        pytest.param("Ann Lee said that Joe Orr never asked.", id="others-say-so"),
        pytest.param("It is to his credit that Joe Orr never asked.", id="praise"),
        pytest.param("If Joe Orr never asked, he had his reasons.", id="supposed"),
        pytest.param("Had he done nothing, we should call for Joe Orr to resign.", id="had-he"),
        pytest.param("Joe Orr could have waited until May.", id="could-have"),
        pytest.param("The Water Board had found nothing to repair.", id="nothing-to-repair"),
    ],
)
def test_what_an_author_only_grants_or_tells_of_others_is_no_reproach(text: str) -> None:
    """Praise, conditions, the author's own doings and other people's words accuse nobody."""
    assert held(text, kind="opinion") == []


def test_a_refusal_that_needs_the_sentence_before_cites_it() -> None:
    """ "The Water Board has so far refused" says nothing by itself."""
    text = "We asked for a boat.\nThe Water Board has so far refused."
    assert held(text.replace("\n", " ")) == [("Water Board", text.split("\n")[::-1])]


def test_a_letter_that_was_not_answered_accuses_the_office_it_goes_to() -> None:
    """Whoever "Dear Minister" was then, the ministry gave no answer; who wrote is not accused."""
    text = LETTER + "In March our delegate, Al Hill, reports cracks in the dam. No reply."
    beside = "The Water Ministry opened the dam. Minister Joe Orr came to the Water Ministry in May."
    ((whom, cited),) = held(text, beside=beside)
    assert (whom, cited[-1]) == ("Water Ministry", "No reply.")


def test_nobody_is_accused_by_a_letter_to_an_office_that_no_source_names() -> None:
    """Where the ministry is not known, silence is nobody's."""
    assert held(LETTER + "In March our delegate, Al Hill, reports cracks in the dam. No reply.") == []


def test_what_was_asked_for_in_vain_is_held_against_who_was_asked() -> None:
    """What followed is cited with what was asked."""
    text = "At nine we rang the Water Board and asked for a pump. The flood rose for another 50 minutes."
    ((whom, cited),) = held(text)
    assert (whom, len(cited)) == ("Water Board", 2)
    assert held("At nine we rang the Water Board and asked for a pump. It came at once.") == []
