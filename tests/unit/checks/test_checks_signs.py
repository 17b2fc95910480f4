"""Signs say of a sentence which checks may find something in it."""

from __future__ import annotations

import pytest

from briefer.checks import signs
from briefer.language.reading import Reading

SEEN = [
    pytest.param("The pier could close in May.", signs.UNSURE_WORD, id="modal"),
    pytest.param("The pier is to close in May.", signs.UNSURE_WORD, id="is-to"),
    pytest.param("She expects the price of fish to fall.", signs.UNSURE_WORD, id="expected-to"),
    pytest.param("The pier didn’t close.", signs.DENIAL, id="contraction"),
    pytest.param("The unlawful fence was moved.", signs.DENIAL, id="prefix"),
    pytest.param("They will pay if it rains.", signs.CONDITION, id="if"),
    pytest.param("Most boats left.", signs.QUANTITY, id="most"),
    pytest.param("The oldest boat left.", signs.SUPERLATIVE, id="ending"),
    pytest.param("Why did the boat leave?", signs.ASKING, id="question"),
    pytest.param("The storm triggered a flood.", signs.CAUSE, id="any-ending"),
]


@pytest.mark.parametrize(("sentence", "sign"), SEEN)
def test_a_word_is_a_sign_of_what_it_can_say(sentence: str, sign: int) -> None:
    """Word forms with any ending that a pattern knows, and helping words before a "to", are signs."""
    assert signs.signs_in(Reading(sentence)) & sign


def test_a_plain_sentence_has_no_sign() -> None:
    """Walking to a place is not held as less than fact."""
    assert signs.signs_in(Reading("Boats sailed to the pier.")) == 0


def test_what_is_read_as_data_is_a_sign_of_a_claim() -> None:
    """A claim shows that it quotes, lets somebody speak and gives a figure."""
    claim = Reading("Lena Voss said “12 boats” sank.")
    assert signs.signs_of(claim) & signs.QUOTED & signs.signs_of(Reading("“12 boats” sank."))
    assert signs.signs_of(claim) & signs.SPOKEN
    assert signs.signs_of(claim) & signs.FIGURE


def test_of_another_language_nothing_is_ruled_out() -> None:
    """The words are English; a sentence in another language may say anything."""
    assert signs.signs_in(Reading("Das Boot sank.", language="de")) == signs.EVERY
