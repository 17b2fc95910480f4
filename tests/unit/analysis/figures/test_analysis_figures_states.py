"""Which sentences give the latest value of a figure, and which a replaced one."""

from __future__ import annotations

import pytest

from briefer.analysis.figures.states import Place, states
from briefer.records import Citation, ContestedFigure, FigureValue
from briefer.records.briefing import FigureStatus


def value(source: str, as_of: str | None, status: FigureStatus = "rival", *, start: int = 0) -> FigureValue:
    """Build a value that stands in one sentence."""
    cited = Citation(source=source, file=f"{source}.txt", start=start, end=start + 9, quote="Nine died")
    return FigureValue(
        value="9", who="Police", as_of=as_of, status=status, text="Nine died.", citations=(cited,)
    )


def figure(*values: FigureValue) -> ContestedFigure:
    """Build a figure of these values."""
    return ContestedFigure(what="people killed", unit="", values=values)


@pytest.mark.parametrize(
    ("values", "late"),
    [
        pytest.param(
            (value("S1", "2031-06-03"), value("S2", "2031-06-04"), value("S3", "2031-06-05 17:30")),
            {("S1", 0): 0.0, ("S2", 0): 0.5, ("S3", 0): 1.0},
            id="course-of-days",
        ),
        pytest.param(
            (value("S1", "2031-06-03"), value("S2", "2031-06-03 09:00")),
            {("S1", 0): 1.0, ("S2", 0): 1.0},
            id="rivals-of-one-day",
        ),
        pytest.param(
            (value("S1", None), value("S2", "2031-06-03")),
            {("S1", 0): 0.0, ("S2", 0): 1.0},
            id="undated-first",
        ),
        pytest.param(
            (value("S1", "2031-06-03", "superseded"), value("S2", "2031-06-03", "current")),
            {("S1", 0): 0.0, ("S2", 0): 1.0},
            id="replaced-on-the-same-day",
        ),
        pytest.param(
            (value("S1", "2031-06-03", "corrected"), value("S2", "2031-06-03")),
            {("S2", 0): 1.0},
            id="corrected",
        ),
    ],
)
def test_a_sentence_is_as_late_as_its_value(
    values: tuple[FigureValue, ...], late: dict[Place, float]
) -> None:
    """In the course of days of which the sources give the figure."""
    assert states([figure(*values)]).late == late


def test_a_sentence_with_the_new_value_beside_the_old_is_not_replaced() -> None:
    """One that gives only the old value is, even where it gives a value of another figure that holds."""
    old, both = value("S1", "2031-06-03", "superseded"), value("S2", "2031-06-03", "superseded")
    new, another = value("S2", "2031-06-05", "current"), value("S1", "2031-06-03")
    assert states([figure(old, both, new), figure(another, value("S3", "2031-06-03"))]).replaced == {
        ("S1", 0)
    }


def test_a_replaced_sentence_is_followed_by_those_with_later_values() -> None:
    """The latest stands first, and what was said before or taken back follows nothing."""
    values = (
        value("S1", "2031-06-03", "superseded"),
        value("S2", "2031-06-04"),
        value("S3", "2031-06-05"),
        value("S4", "2031-06-06", "corrected"),
        value("S5", "2031-06-02"),
    )
    assert states([figure(*values)]).followed == {("S1", 0): (("S3", 0), ("S2", 0))}
