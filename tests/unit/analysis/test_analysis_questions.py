"""Which parts of the question no source answers: true gaps, and answers that must not be taken for gaps."""

from __future__ import annotations

import pytest
from analysis_sources import Told, read

from briefer.analysis.questions import unanswered

TOLD = (
    "The dam of Lumen burst on Sunday. Some farms were flooded by the lake. Ada Moss said a gate had jammed."
)


def left(question: str, *told: Told | str) -> list[str]:
    """Return what is said to be unanswered."""
    return [note.text for note in unanswered(question, read(*(told or (TOLD,))))]


@pytest.mark.parametrize(
    ("question", "clause", "thing"),
    [
        pytest.param(
            "What happened, and why did the dam burst?", "why did the dam burst", "a cause", id="why"
        ),
        pytest.param(
            "How many farms were flooded?", "How many farms were flooded", "a number", id="how-many"
        ),
        pytest.param(
            "How long was the gate jammed?", "How long was the gate jammed", "a length of time", id="how-long"
        ),
        pytest.param(
            "What burst, when had the gate jammed?", "when had the gate jammed", "a day or a time", id="when"
        ),
        pytest.param(
            "Who had jammed the valve, and where?", "Who had jammed the valve", "anybody", id="nobody"
        ),
    ],
)
def test_a_part_of_the_question_that_nobody_answers_is_told(question: str, clause: str, thing: str) -> None:
    """The part stands in the note as the question has it."""
    told = TOLD.replace("Ada Moss said a gate had jammed.", "A gate had jammed.")
    missing = f"no sentence of the sources that speaks of this names {thing} in so many words"
    assert f"The question asks “{clause}”; {missing}." in left(question, told)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did the dam burst?", id="when"),
        pytest.param("Where did the dam burst?", id="where"),
        pytest.param("Who said that a gate had jammed?", id="who"),
        pytest.param("What happened in Lumen, and what did Ada Moss say?", id="names-that-are-there"),
        pytest.param("What do the parties say?", id="nothing-that-code-can-tell"),
        pytest.param("What did the people who live there do?", id="a-relative-clause"),
        pytest.param("", id="none"),
    ],
)
def test_what_the_sources_answer_is_no_gap(question: str) -> None:
    """A sentence with a word of the question and the thing it asks for is enough."""
    assert left(question) == []


def test_a_name_that_no_source_has_is_told() -> None:
    """The question asks about two people, the sources know one."""
    assert left("What did Ada Moss and Tom Kerr say?") == [
        "The question asks about Tom Kerr, which no source names."
    ]


def test_an_answer_in_another_language_may_not_be_missed() -> None:
    """With a source that the rules cannot read the note says which sources are meant; with no other it is silent."""
    german = Told("Der Damm brach, weil ein Tor klemmte.", language="de")
    (told,) = left("Why did the dam burst?", TOLD, german)
    assert "no sentence of the sources in English that speaks of this" in told
    assert left("Why did the dam burst?", german) == []
