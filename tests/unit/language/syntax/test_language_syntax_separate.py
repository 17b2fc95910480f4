"""Tests of taking a sentence apart into the statements that it joins."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.syntax.separate import separate


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        pytest.param(
            "Orla Kern has resigned, and the council accepted her reasons.",
            (("Orla Kern has resigned.",), ("The council accepted her reasons.",)),
            id="two-subjects",
        ),
        pytest.param(
            "Orla Kern of the Harbour Party refused to leave and said the vote had been bought.",
            (
                ("Orla Kern of the Harbour Party refused to leave.",),
                ("Orla Kern of the Harbour Party said the vote had been bought.",),
            ),
            id="one-subject",
        ),
        pytest.param(
            "The council says that the pier was closed in May and that its own divers found the crack.",
            (
                ("The council says that the pier was closed in May.",),
                ("The council says that its own divers found the crack.",),
            ),
            id="two-things-said",
        ),
        pytest.param(
            "Kern said she would decide in June; an appeal must be lodged by Friday.",
            (
                ("Kern said she would decide in June.",),
                ("Kern said an appeal must be lodged by Friday.", "An appeal must be lodged by Friday."),
            ),
            id="said-or-not",
        ),
        pytest.param(
            "Brell Shipping, which had called the crack old, now accepts that it was reported.",
            (
                ("Brell Shipping had called the crack old.",),
                ("Brell Shipping now accepts that it was reported.",),
            ),
            id="aside",
        ),
        pytest.param(
            "Two ferries were stopped and a third was turned back, the harbour master said.",
            (
                (
                    "Two ferries were stopped, the harbour master said.",
                    "Two ferries were stopped.",
                ),
                ("A third was turned back, the harbour master said.",),
            ),
            id="speaker-last",
        ),
    ],
)
def test_statements(sentence: str, statements: tuple[tuple[str, ...], ...]) -> None:
    """Each statement is written out with the subject and the speaker that it has in the sentence."""
    assert separate(Reading(sentence)) == statements


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The pier was closed because the crack had grown.", id="a-reason"),
        pytest.param(
            "The pier was closed after a diver and a foreman reported the crack.", id="joined-nouns"
        ),
        pytest.param(
            "The union said the mayor and the board had erred.", id="joined-subjects-of-what-is-said"
        ),
        pytest.param(
            "The council closed the pier but said it had done so for a day.", id="leans-on-the-first"
        ),
        pytest.param('Kern said: "We closed it and we were right."', id="inside-quotation-marks"),
        pytest.param("The harbour had 11 divers in May and when the crack was found 46.", id="time-clause"),
    ],
)
def test_one_statement(sentence: str) -> None:
    """A sentence stays whole where a part of it does not stand by itself."""
    assert separate(Reading(sentence)) == ()
