"""To which quantities do the sources give different values, and who gives each?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from briefer.analysis.figures.amounts import amounts
from briefer.analysis.figures.changed import changes, contrasts, is_revision, overtaken, put_right
from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.labels import label
from briefer.analysis.figures.links import groups
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.mentions import mentions
from briefer.analysis.figures.rows import are_different, settled
from briefer.analysis.figures.scope import scope
from briefer.analysis.parties.cast import Cast
from briefer.language.once import once
from briefer.records import ContestedFigure, FigureValue
from briefer.records.briefing import FigureStatus

MOST_TABLES: Final = 16


@once
def contested_figures(cast: Cast) -> tuple[ContestedFigure, ...]:
    """Return the quantities with different values, those that most givers give first."""
    found = _with_replaced(mentions(cast))
    denied = {old.place for _, old in contrasts(found) if not old.withdrawn}  # "22, not 14" gives no 14
    tables = [
        rows
        for group in groups(found)
        if _is_contested(group, rows := _told(settled([one for one in group if one.place not in denied])))
    ]
    tables.sort(key=lambda rows: (-len({row.giver.key for row in rows}), -len(rows), rows[0].at))
    return tuple(_table(rows) for rows in tables[:MOST_TABLES])


def _with_replaced(found: Sequence[Mention]) -> list[Mention]:
    """Mark the values that their own text calls overtaken; of them it is not known as of when they held."""
    old = {old.place for old, _ in (*changes(found), *overtaken(found), *put_right(found))}
    return [
        replace(each, replaced=True, moment=None) if each.place in old and not each.withdrawn else each
        for each in found
    ]


def _told(rows: Sequence[Mention]) -> Sequence[Mention]:
    """Return the rows without "dozens" where others say how many: that disputes none of them."""
    counted = [row for row in rows if not row.figure.vague]
    return counted if len(counted) > 1 else rows


def _is_contested(group: Sequence[Mention], rows: Sequence[Mention]) -> bool:
    """Tell whether a table has two values; a change that one source tells alone is news, not a dispute."""
    if not any(are_different(one, two) for i, one in enumerate(rows) for two in rows[i + 1 :]):
        return False
    sources = {mention.article.source.id for mention in group if not mention.repeated}
    givers = {row.giver.key for row in rows if not row.replaced}
    taken_back = any(row.withdrawn or (row.replaced and is_revision(row)) for row in rows)
    return len(sources) > 1 or len(givers) > 1 or taken_back


def _table(rows: Sequence[Mention]) -> ContestedFigure:
    values = tuple(
        FigureValue(
            value=row.value,
            **amounts(row.figure, rows[0].figure.unit),
            scope=_scope(row),
            who=row.giver.label,
            as_of=row.moment.text if row.moment else None,
            status=_status(row, rows),
            text=" ".join(row.citations[0].quote.split()),
            citations=row.citations,
        )
        for row in rows
    )
    return ContestedFigure(what=label(rows), unit=_unit(rows), values=values)


def _scope(row: Mention) -> str:
    """Return the words of a row's passage that say what is counted and where, with an ellipsis between."""
    return " … ".join(" ".join(span.of(row.reading.text).split()) for span in scope(row.reading, row.figure))


def _unit(rows: Sequence[Mention]) -> str:
    unit = next((row.figure.unit for row in rows if row.figure.unit), "")
    return "" if unit == CLOCK or unit.startswith("currency:") else unit


def _status(row: Mention, rows: Sequence[Mention]) -> FigureStatus:
    """Return how a value stands: withdrawn by a correction, followed by a later one, one of several, or alone."""
    if row.withdrawn:
        return "corrected"
    if row.replaced:
        return "superseded"
    standing = [other for other in rows if not (other.withdrawn or other.replaced)]
    later = [other for other in standing if other.giver.key == row.giver.key and other.at > row.at]
    if any(are_different(row, other) for other in later):
        return "superseded"
    return "rival" if len({other.giver.key for other in standing}) > 1 else "current"
