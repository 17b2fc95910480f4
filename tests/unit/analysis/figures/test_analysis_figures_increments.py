"""Figures that say only what came on top."""

from __future__ import annotations

import pytest
from analysis_sources import read

from briefer.analysis.figures.increments import is_increment


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("A further 22 were wounded.", True, id="further"),
        pytest.param("Another 30 people were held.", True, id="another"),
        pytest.param("At least three more batches will go.", True, id="more"),
        pytest.param("The clinic saw 33 more than a day earlier.", True, id="more-than"),
        pytest.param("More than 40 people were hurt.", False, id="a-bound"),
        pytest.param("She thinks 22 million more likely.", False, id="more-of-a-judgement"),
        pytest.param("The count of 22 was wrong.", False, id="plain"),
    ],
)
def test_what_came_on_top_is_no_count(sentence: str, *, expected: bool) -> None:
    """It cannot differ from a total."""
    (reading,) = read(sentence)[0].readings
    assert is_increment(reading, reading.figures[0]) is expected
