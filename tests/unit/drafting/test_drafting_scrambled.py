"""Every word can stand in the source, and the sentence still say nothing."""

from __future__ import annotations

import pytest

from briefer.drafting.scrambled import is_scrambled

PASSAGE = "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate."
SAID = "The harbour road is closed until noon on Tuesday, said Vera Holm."


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            PASSAGE.replace("19", "x").replace("the gate", "19 gate").replace("x", "the"), id="figure"
        ),
        pytest.param(PASSAGE.replace("the harbour", "harbour the"), id="article-behind-its-noun"),
        pytest.param(
            "Police had the harbour road on Tuesday and arrested 19 dockers who cleared blocked the gate.",
            id="verb-and-auxiliary",
        ),
        pytest.param(
            "Dockers cleared the harbour road on Tuesday and arrested 19 police who had blocked the gate.",
            id="who-and-whom",
        ),
    ],
)
def test_single_words_that_changed_places_are_no_writing(sentence: str) -> None:
    """Even where each pair of words could be read."""
    assert is_scrambled(sentence, PASSAGE)


@pytest.mark.parametrize(
    ("sentence", "passage"),
    [
        pytest.param(PASSAGE, PASSAGE, id="as-it-stands"),
        pytest.param(
            "On Tuesday police cleared the harbour road and arrested 19 dockers who had blocked the gate.",
            PASSAGE,
            id="another-opening",
        ),
        pytest.param("Police arrested 19 dockers who had blocked the gate.", PASSAGE, id="shortened"),
        pytest.param(
            "On Tuesday 19 dockers who had blocked the gate were arrested by police, who cleared the harbour road.",
            PASSAGE,
            id="own-words",
        ),
        pytest.param(
            "Vera Holm said the harbour road is closed until noon on Tuesday.", SAID, id="speaker-first"
        ),
        pytest.param(
            "The port has ruled out redundancies and says 180 posts would be affected.",
            "The port says 180 posts would be affected and has ruled out redundancies.",
            id="second-deed-first",
        ),
        pytest.param(
            "Until noon on Tuesday the harbour road is closed, Vera Holm said.", SAID, id="time-first"
        ),
    ],
)
def test_phrases_that_moved_as_a_whole_are(sentence: str, passage: str) -> None:
    """Or what was left out, or put in other words."""
    assert not is_scrambled(sentence, passage)
