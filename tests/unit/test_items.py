"""What a briefing states, one statement after another."""

from __future__ import annotations

import pytest

from briefer.records import Citation, ContestedFigure, FigureValue
from briefer.runs.items import items_of
from sample_briefing import make_briefing


@pytest.mark.parametrize(
    ("text", "as_of", "counted"),
    [
        pytest.param("By 3 May 2031 nine people had been hurt.", "2031-05-03", False, id="printed"),
        pytest.param("By Saturday nine people had been hurt.", "2031-05-03", True, id="weekday"),
        pytest.param("By 3 May nine people had been hurt.", "2031-05-03", True, id="without-its-year"),
        pytest.param("Nine people had been hurt.", "2031-05-03", True, id="day-of-the-text"),
        pytest.param("Nine people had been hurt.", None, False, id="undated"),
    ],
)
def test_a_figure_is_counted_from_the_day_of_publication(
    text: str, as_of: str | None, *, counted: bool
) -> None:
    """As of when it holds is a day that is worked out, unless its sentence prints it."""
    citation = Citation(source="S1", file="a.txt", start=0, end=len(text), quote=text)
    row = FigureValue(
        value="nine", who="police", as_of=as_of, status="rival", text=text, citations=(citation,)
    )
    table = ContestedFigure(what="people hurt", unit="", values=(row, row.replace(as_of=None)))
    found = [item for item in items_of(make_briefing().replace(contested=(table,))) if item.kind == "figure"]
    assert [item.counted for item in found] == [counted, False]
