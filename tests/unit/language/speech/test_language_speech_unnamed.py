"""Sources that a text keeps unnamed, and speakers that only look so."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.speech.unnamed import unnamed_at


def unnamed(text: str) -> str | None:
    """Return the words for the unnamed source of a sentence."""
    found = unnamed_at(Reading(text))
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A source familiar with the matter said the plan had failed.", "A source familiar with the matter"),
        ("The plan had failed, said two officials who asked not to be named.", "two officials"),
        ("The plan had failed, according to a person briefed on the talks.", "a person briefed on"),
        ("The plan failed, a senior official told reporters on condition of anonymity.", "a senior official"),
        ("“It failed,” a diplomat said, adding that he was not authorised to speak.", "a diplomat"),
        ("Security sources said two men had been held.", "Security sources"),
        ("A source close to the mayor said he would resign.", "A source close to the mayor"),
        ("It was agreed, people with direct knowledge of it said.", "people with direct knowledge of it"),
        ("An unnamed official said the dam was safe.", "An unnamed official"),
        ("Sources told the Lumen Herald that the dam was safe.", "Sources"),
        ("An aide, requesting anonymity, said the vote was off.", "An aide"),
    ],
)
def test_the_words_for_an_unnamed_source_are_found(text: str, expected: str) -> None:
    """By what they know, by what they ask for, or as a mere source."""
    assert unnamed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The source of the river is near Lumen, the council said.",
        "Residents close to the dam said they had heard a bang.",
        "The mayor said he was familiar with the plan.",
        "Ada Moss, an official briefed on the plan, said it had failed.",
        "The police said an unnamed man had been held.",
        "Officials said the dam was safe.",
        "The mayor said “an official on condition of anonymity” had written the letter.",
        "The mayor denied that his source had been paid.",
        "The council said two sources of noise had been found.",
        "The witness was not authorised to speak.",
    ],
)
def test_a_speaker_with_a_name_or_an_office_is_none(text: str) -> None:
    """Rivers have sources, reports name offices, and people are spoken of without speaking."""
    assert unnamed(text) is None
