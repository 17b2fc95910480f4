"""A name takes the place of "he" or "the company" only where nobody else can be meant."""

from __future__ import annotations

import pytest

from briefer.drafting.candidates import candidates
from briefer.drafting.edits import edited
from briefer.drafting.naming import Named
from made_library import make_article


def told(text: str) -> list[str]:
    """Return how the drafter tells the last sentence, in none or one."""
    article = make_article(text, publisher="The Gazette", kind="news")
    last = len(article.readings) - 1
    return [edited(c, named=Named()) for c in candidates([article], language="en") if c.number == last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mayor Ana Lind opened the bridge at noon. She said the river would be dredged in June.",
            "Mayor Ana Lind said the river would be dredged in June.",
            id="only-one",
        ),
        pytest.param(
            "Mayor Ana Lind told the driver to wait. She said the river would be dredged in June.",
            "Mayor Ana Lind said the river would be dredged in June.",
            id="only-one-speaks",
        ),
        pytest.param(
            "The Marl Water Board closed the sluice at noon. The board said the flood would pass by noon.",
            "The Marl Water Board said the flood would pass by noon.",
            id="body-by-its-kind",
        ),
    ],
)
def test_a_name_is_put_in_where_it_is_plain(text: str, expected: str) -> None:
    """The sentence before has nobody else, or lets nobody else speak."""
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ana Lind accused the mayor of hiding, which he rejected. He said he had lunched with friends.",
            id="the-accused-answers",
        ),
        pytest.param(
            "Hugo Lamm, the lawyer of Tom Reyes, was there. The driver owns up. “I paid it back,” he said.",
            id="somebody-described",
        ),
        pytest.param(
            "Tom Reyes met Hugo Lamm at the court on Friday. He said the bridge would be closed in May.",
            id="two-people",
        ),
    ],
)
def test_nobody_is_named_where_another_may_be_meant(text: str) -> None:
    """Nothing in the source would contradict the wrong name, so the sentence is left out."""
    assert not any(sentence.startswith(("Ana", "Hugo", "Tom Reyes")) for sentence in told(text))


def test_nobody_is_named_who_speaks_of_another() -> None:
    """ "He was brave, says Lind" is not of Lind."""
    text = "Ana Lind waited at the bridge with a soldier. He was the only one, says Lind, who kept the bridge open."
    assert not any(sentence.startswith("Ana Lind was") for sentence in told(text))


def test_a_word_that_only_opens_a_sentence_is_no_title() -> None:
    """The office is told without the "But" before it."""
    text = (
        "But Director General Ana Lind closed the bridge in May. She said the river would be dredged in June."
    )
    assert told(text) == ["Director General Ana Lind said the river would be dredged in June."]


def test_a_company_is_not_named_where_two_stand_before() -> None:
    """A plant belongs to one of them, and either may have put a figure on its loss."""
    text = (
        "The plant belongs to Lamm Chemical, a unit of Reyes Industries. The company said the loss was small."
    )
    assert not any("Reyes Industries said" in sentence for sentence in told(text))
