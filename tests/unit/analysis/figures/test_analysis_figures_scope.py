"""What a figure counts and where, in the words of its sentence."""

from __future__ import annotations

import pytest
from analysis_sources import read

from briefer.analysis.figures.scope import scope


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("36 civilians were killed, the mayor said.", ["civilians"], id="noun"),
        pytest.param("It cut off 21 miners of the night shift.", ["miners of the night shift"], id="with-of"),
        pytest.param("12 percent of the trains were cancelled.", ["of the trains"], id="share"),
        pytest.param(
            "Sixty-four people were treated at the Odell Hospital.",
            ["people", "at the Odell Hospital"],
            id="place-behind-the-verb",
        ),
        pytest.param("Twelve were charged.", [], id="nothing-said"),
        pytest.param("Ann Lee thinks 22 more likely.", [], id="what-is-thought-of-it"),
        pytest.param("They had measured 460 there.", [], id="there"),
        pytest.param("It raised 75 florins from 40 last year.", ["florins"], id="not-the-next-figure"),
        pytest.param("They found 28 per cent of the hives in them empty.", ["of the hives"], id="pointing"),
        pytest.param(
            "It counted 43 soldiers, 18 Orskan and 25 Velian, on the hill.",
            ["soldiers", "18 Orskan and 25 Velian"],
            id="with-its-parts",
        ),
        pytest.param(
            "It counted 43 soldiers, 18 tents and 20 guns.", ["soldiers"], id="what-adds-up-to-less"
        ),
        pytest.param("By noon 31 had been freed by the police.", [], id="who-did-it-is-no-place"),
        pytest.param("Some 40 were hurt in areas held by rebels.", [], id="any-areas"),
        pytest.param("They gave it to 9 of them on Monday in May.", ["of them"], id="a-time-is-no-place"),
        pytest.param(
            "Forty people were hurt, two of them in Orsk.", ["people"], id="a-place-of-the-next-figure"
        ),
    ],
)
def test_the_scope_is_the_words_behind_the_figure(sentence: str, words: list[str]) -> None:
    """What is counted stands right behind the figure; a place counts only up to the next figure or clause."""
    (reading,) = read(sentence)[0].readings
    found = scope(reading, reading.figures[0])
    assert [span.of(sentence) for span in found] == words
