"""Only whole sentences that say something by themselves are considered."""

from __future__ import annotations

import pytest

from briefer.drafting.candidates import candidates
from made_library import make_article


def considered(text: str, publisher: str = "The Gazette") -> list[str]:
    """Return the sentences of a text that could stand in a briefing."""
    return [c.reading.words for c in candidates([make_article(text, publisher=publisher)], language="en")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("As of 18:00 on Tuesday, 3 March 2026.", id="no-verb"),
        pytest.param("Data of the port as of Tuesday 3 March 2026, 18:00 hours.", id="no-verb-but-hours"),
        pytest.param("The ferry sank at dawn.", id="too-short"),
        pytest.param("- Release without charge of everyone who was detained.", id="list-item"),
        pytest.param("“The rudder did not answer and we hit the rocks.”", id="bare-quotation"),
        pytest.param("Who will pay for the bridge that the council wanted?", id="question"),
        pytest.param(
            "Officials of the port “did not answer our letters about the bridge", id="unclosed-quotation"
        ),
        pytest.param("An earlier version of this article gave the wrong age of the mayor.", id="correction"),
        pytest.param("The Gazette has seen the letter that the mayor wrote.", id="about-the-outlet"),
        pytest.param("We have asked the council for the letter of the mayor.", id="we-of-a-newspaper"),
        pytest.param("She said the bridge over the Marl would be closed.", id="she-is-nobody"),
        pytest.param("The council said so " + "and so " * 30 + "it went on.", id="too-long"),
    ],
)
def test_scraps_are_not_considered(text: str) -> None:
    """A fragment, a question or a sentence about the outlet is no sentence of a briefing."""
    assert considered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The council closed the bridge over the Marl on Friday.", id="plain"),
        pytest.param("The council says that the bridge is safe for trams.", id="present"),
        pytest.param("“The rudder did not answer,” said Captain Tom Reyes.", id="quotation-with-its-speaker"),
    ],
)
def test_whole_sentences_are_considered(text: str) -> None:
    """They stand as they are in the text."""
    assert considered(text) == [text]


def test_figures_count_by_value() -> None:
    """Forty-seven and 47 are one term."""
    found = candidates(
        [
            make_article(
                "Police arrested forty-seven dockers at the gate. Police arrested 47 dockers at the gate."
            )
        ],
        language="en",
    )
    assert found[0].terms == found[1].terms
