"""Where do the latest values of figures stand, and where those that have been replaced?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from briefer.records import ContestedFigure, FigureValue

Place = tuple[str, int]
"""Where a sentence stands: the id of its source, and its first code point."""


@dataclass(frozen=True, slots=True)
class States:
    """How late each sentence is in the course of a figure, and which sentences a later value has replaced.

    ``late`` is 1 for the latest day of which the sources give the figure, 0 for the earliest and for replaced
    values; a sentence that gives no figure of several values is not in it. ``followed`` holds for each replaced
    sentence those that give a later value of one of its figures, the latest first.
    """

    late: dict[Place, float]
    replaced: frozenset[Place]
    followed: dict[Place, tuple[Place, ...]]


def states(figures: Sequence[ContestedFigure]) -> States:
    """Return the states of ``figures``; what is corrected counts for nothing.

    A sentence is replaced where its giver has given a later value of one of its figures, unless it gives that one too.
    """
    late: dict[Place, float] = {}
    replaced: set[Place] = set()
    for figure in figures:
        for place, share in _late(figure):
            late[place] = max(share, late.get(place, 0.0))
        replaced |= _places(figure, replaced=True) - _places(figure, replaced=False)
    return States(late, frozenset(replaced), _followed(figures, replaced))


def _followed(
    figures: Sequence[ContestedFigure], replaced: Collection[Place]
) -> dict[Place, tuple[Place, ...]]:
    found: dict[Place, tuple[Place, ...]] = {}
    for figure in figures:
        values = sorted(figure.values, key=_day, reverse=True)
        standing = [value for value in values if value.status in {"current", "rival"}]
        for place in _places(figure, replaced=True) & set(replaced):
            day = max(_day(value) for value in figure.values if place in _cited(value))
            later = [each for value in standing if _day(value) > day for each in _cited(value)]
            found[place] = (*found.get(place, ()), *later)
    return found


def _late(figure: ContestedFigure) -> Iterator[tuple[Place, float]]:
    days = sorted({_day(value) for value in figure.values})
    for value in figure.values:
        share = days.index(_day(value)) / (len(days) - 1) if len(days) > 1 else 1.0
        for place in _cited(value) if value.status != "corrected" else ():
            yield place, 0.0 if value.status == "superseded" else share


def _places(figure: ContestedFigure, *, replaced: bool) -> set[Place]:
    values = (value for value in figure.values if (value.status == "superseded") is replaced)
    return {place for value in values for place in _cited(value)}


def _cited(value: FigureValue) -> Iterator[Place]:
    return ((citation.source, citation.start) for citation in value.citations)


def _day(value: FigureValue) -> str:
    """Return the day as of which a value holds, '' where none is known: it may be the oldest."""
    return (value.as_of or "")[: len("2000-01-01")]
