"""Where do the values of a contested figure stand on one scale, and which of them took the place of which?"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from briefer.outputs import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.records import ContestedFigure, FigureValue

_MOST_STEPS = 4
"""Steps of a scale: more would leave no room for their labels in a column of a table."""
_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_GREAT = ((1e12, "tn"), (1e9, "bn"), (1e6, "M"))
_BODY = re.compile(r"\(([^()]+)\)$")


def chart(figure: ContestedFigure) -> page.Chart | None:
    """Return the values on one scale from zero, in the order of the table; None for fewer than two amounts.

    Time runs down the rows. A line leads from each superseded value to the one that the same giver put in its
    place. Positions are percentages of the width.
    """
    reach = max((_reach(value) for value in figure.values if value.amount is not None), default=0.0)
    if sum(value.amount is not None for value in figure.values) < 2 or reach <= 0:  # noqa: PLR2004 - one is no comparison
        return None
    step = _step(reach)
    top = step * math.ceil(reach / step - 1e-9)
    ticks = tuple(
        page.Tick(at=_percent(step * n, top), label=_short(step * n)) for n in range(round(top / step) + 1)
    )
    return page.Chart(ticks=ticks, tracks=_tracks(figure.values, top))


def _tracks(values: Sequence[FigureValue], top: float) -> tuple[page.Track, ...]:
    links = [(row, later) for row in range(len(values)) if (later := _successor(row, values))]
    return tuple(_track(row, values, top=top, links=links) for row in range(len(values)))


def _track(
    row: int, values: Sequence[FigureValue], *, top: float, links: Sequence[tuple[int, int]]
) -> page.Track:
    """Return the marks of one row; a row without an amount shows only the lines that pass it."""

    def place(number: int) -> float:
        return _percent(values[number].amount or 0.0, top)

    value = values[row]
    return page.Track(
        at=place(row) if value.amount is not None else None,
        low=_percent(value.at_least, top) if value.at_least is not None else None,
        high=_percent(value.at_most, top) if value.at_most is not None else None,
        before=tuple(place(earlier) for earlier, later in links if later == row),
        passing=tuple(place(earlier) for earlier, later in links if earlier < row < later),
        goes_on=any(earlier == row for earlier, _ in links),
    )


def _successor(row: int, values: Sequence[FigureValue]) -> int | None:
    """Return the row of the value that the giver of a superseded one put in its place."""
    value = values[row]
    if value.status != "superseded" or value.amount is None:
        return None
    later = (n for n in range(row + 1, len(values)) if _giver(values[n]) == _giver(value))
    return next((n for n in later if values[n].amount is not None), None)


def _giver(value: FigureValue) -> str:
    """Return the body in brackets behind a person's name, or else the name: a spokesman speaks for his office."""
    body = _BODY.search(value.who)
    return (body[1] if body else value.who).casefold()


def _reach(value: FigureValue) -> float:
    return max(value.amount or 0.0, value.at_most or 0.0)


def _step(reach: float) -> float:
    """Return the smallest round step of which a few lead from zero to ``reach``."""
    size = 10.0 ** math.floor(math.log10(reach / _MOST_STEPS))
    return next(size * part for part in _ROUND if size * part * _MOST_STEPS >= reach * (1 - 1e-9))


def _percent(amount: float, top: float) -> float:
    return round(min(max(amount / top, 0.0), 1.0) * 100, 2)


def _short(amount: float) -> str:
    """Return an amount as the end of a scale is labelled.

    >>> _short(15000.0), _short(2.5), _short(18e6)
    ('15,000', '2.5', '18M')
    """
    for size, name in _GREAT:
        if amount >= size:
            return f"{amount / size:g}{name}"
    return f"{amount:,.10g}"
