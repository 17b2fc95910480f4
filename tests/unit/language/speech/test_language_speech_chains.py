"""By which way what somebody says reached a source: true chains, and media that stand in no chain."""

from __future__ import annotations

import pytest

from briefer.language.speech.chains import chain_at
from made_library import make_article


def way(text: str) -> list[str] | None:
    """Return the speaker and the channels of the first sentence of a paper's text."""
    article = make_article(text, publisher="Pier Courier")
    found = chain_at(article, 0)
    return [span.of(text) for span in (found.speaker, *found.channels)] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry told the news agency Orrin that the dam was safe.", ["The ministry", "Orrin"]),
        (
            "The dam was safe, the ministry said, according to the news agency Orrin.",
            ["the ministry", "Orrin"],
        ),
        ("The Lumen Herald reported that the mayor had denied the claim.", ["the mayor", "Lumen Herald"]),
        (
            "The Lumen Herald, citing the water board, reported that it was safe.",
            ["the water board", "Lumen Herald"],
        ),
        ("According to Orrin News, citing the army, two soldiers died.", ["the army", "Orrin News"]),
        ("Ada Moss was quoted by the Lumen Herald as saying it was safe.", ["Ada Moss", "Lumen Herald"]),
        ("The Lumen Herald quoted Ada Moss as saying the dam was safe.", ["Ada Moss", "Lumen Herald"]),
        (
            "Ada Moss said in a statement carried by state radio that it was safe.",
            ["Ada Moss", "state radio"],
        ),
        ("Ada Moss said in an interview with Radio Lumen that it was safe.", ["Ada Moss", "Radio Lumen"]),
        ("“It is safe,” the minister said on state television.", ["the minister", "state television"]),
        ("The dam was safe, Ada Moss told the Lumen Times on Monday.", ["Ada Moss", "Lumen Times"]),
    ],
)
def test_speaker_and_medium_are_told_apart(text: str, expected: list[str]) -> None:
    """Whoever the order of the words, the speaker comes first and the medium after."""
    assert way(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Lumen Herald said the dam was safe.",
        "The mayor said the Lumen Herald had printed lies.",
        "The mayor told reporters that the dam was safe.",
        "The mayor told parliament that the dam was safe.",
        "The mayor accused the Lumen Herald of lying.",
        "The Lumen Herald called it a farce, and the mayor said it was fine.",
        "Ada Moss, editor of the Lumen Herald, said the dam was safe.",
        "The minister told the government of Norrland that state media were wrong.",
        "The Pier Courier reported that the mayor had denied the claim.",
        "State television was off the air for an hour.",
    ],
)
def test_a_medium_that_carries_nothing_is_no_channel(text: str) -> None:
    """A medium that speaks itself, is spoken of, or prints the text stands in no chain."""
    assert way(text) is None
