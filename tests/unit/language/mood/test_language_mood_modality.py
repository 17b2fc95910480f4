"""How a sentence holds what a verb says."""

from __future__ import annotations

import pytest

from briefer.language.mood.modality import mood_of
from briefer.language.words.tokens import tokenize


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        pytest.param("Some might be freed later.", "freed", "possible", id="might"),
        pytest.param("It may not have hit them.", "hit", "possible", id="may-not-have"),
        pytest.param("Prices could rise.", "rise", "possible", id="could"),
        pytest.param("He could not see the quay.", "see", "open", id="could-not-is-ability"),
        pytest.param("They are believed to be behind it.", "behind", "likely", id="believed-to"),
        pytest.param("He expects the number of cases to fall.", "fall", "likely", id="object-before-to"),
        pytest.param("The roof has probably been leaking.", "leaking", "likely", id="probably"),
        pytest.param("He is said to have fled.", "fled", "likely", id="is-said-to"),
        pytest.param("The firm plans to sell it.", "sell", "intended", id="plans-to"),
        pytest.param("She would like the case to end.", "end", "intended", id="would-like"),
        pytest.param("The firm would sell it.", "sell", "future", id="would"),
        pytest.param("Trains are to resume on Monday.", "resume", "future", id="are-to"),
        pytest.param("The vote is certain to fail.", "fail", "future", id="certain-to"),
        pytest.param("The bridge was closed.", "closed", "fact", id="passive"),
        pytest.param("They did not pay.", "pay", "fact", id="did-not"),
        pytest.param("The bridge closed in May.", "closed", "fact", id="past"),
        pytest.param("He must leave.", "leave", "asked", id="must"),
        pytest.param("They were told to leave.", "leave", "open", id="told-to"),
        pytest.param("The closed bridge is old.", "closed", "open", id="attribute"),
    ],
)
def test_how_a_verb_is_held(sentence: str, verb: str, expected: str) -> None:
    """The least certain of the words around a verb decides."""
    tokens = tokenize(sentence)
    place = next(place for place, token in enumerate(tokens) if token.text == verb)
    assert mood_of(tokens, place).standing == expected


def test_what_is_told_as_done_is_past() -> None:
    """What happened is told apart from what holds."""
    done, holds = tokenize("The bridge was closed."), tokenize("The bridge is closed.")
    assert (mood_of(done, 3).past, mood_of(holds, 3).past) == (True, False)
