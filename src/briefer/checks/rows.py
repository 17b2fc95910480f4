"""Does the figure stand in the row, and in the column, of the table of which the claim speaks?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import compare
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.stretches import figure_stretches
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.tables import Cell, cells, is_row, is_total, table_of
from briefer.language.words.tokens import tokenize
from briefer.records import Finding
from briefer.text.fold import fold_word

_WORD: Final = re.compile(r"[^\W_]+")
_NAMED: Final = 0.6
"""Share of the words that head a row which a claim must have to speak of it."""
_SMALL: Final = 3
_MOST_LINES: Final = 400
"""Lines of a source in which its tables are looked for."""
_CORRECTED: Final = re.compile(r"\b(?:wrong\w*|incorrect\w*|mistak\w+|errors?|instead of)\b", re.IGNORECASE)


class Row(NamedTuple):
    """A row of a table with its cells."""

    article: Article
    reading: Reading
    cells: tuple[Cell, ...]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each figure of the claim that another row has, or its own row in another column."""
    figures = [f for f in case.claim.figures if _is_telling(f) and not case.claim.inside_quotation(f.span)]
    for rows in _tables(case) if figures else ():
        own = _spoken_of(case, rows)
        for figure in figures if own is not None else ():
            if own is None or _is_told(figure, own, case):
                continue
            if _is_in(figure, own):
                yield from _in_another_column(figure, own, case)
            else:
                yield from _elsewhere(figure, own, rows, case)


def _is_telling(figure: Figure) -> bool:
    """Tell whether a figure may be a cell's: small numbers in words count what a claim names."""
    return figure.counts and (figure.digits or figure.value > _SMALL)


def _tables(case: Case) -> Iterator[tuple[Row, ...]]:
    """Yield the tables of the sources, each once."""
    for article in case.articles:
        yield from _tables_in(article)


@once
def _tables_in(article: Article) -> tuple[tuple[Row, ...], ...]:
    end, found = -1, []
    for reading in article.readings[:_MOST_LINES]:
        if is_row(reading) and reading.span.start > end:
            table = table_of(article, reading)
            end = table[-1].span.end
            rows = (row for row in table[1:] if not is_total(row))
            found.append(tuple(Row(article, row, tuple(cells(article, row))) for row in rows))
    return tuple(found)


def _spoken_of(case: Case, rows: Sequence[Row]) -> Row | None:
    """Return the one row whose head the claim names; None where it names none or several."""
    said = _words(case.claim.words)
    named = [row for row in rows if row.cells and _share(_words(row.cells[0].row), said) >= _NAMED]
    return named[0] if len(named) == 1 else None


def _words(text: str) -> set[str]:
    return {fold_word(word) for word in _WORD.findall(text)}


def _share(head: set[str], said: set[str]) -> float:
    named = {word for word in head if not word.isdigit()}
    return len(named & said) / len(named) if named else 0.0


def _is_in(figure: Figure, row: Row) -> bool:
    return any(compare(figure, given) == "same" for given in row.reading.figures)


def _is_told(figure: Figure, own: Row, case: Case) -> bool:
    """Tell whether a sentence gives the figure beside what heads the row, and not as an error."""
    head = _words(own.cells[0].row)
    return any(
        head <= _words(reading.words) and not _CORRECTED.search(reading.words)
        for reading in own.article.readings
        if not is_row(reading) and any(compare(figure, given) == "same" for given in reading.figures)
    ) or any(
        not is_row(passage.reading)
        and any(compare(figure, given) == "same" for given in passage.reading.figures)
        for passage in case.passages
        if not _CORRECTED.search(passage.reading.words)
    )


def _elsewhere(figure: Figure, own: Row, rows: Sequence[Row], case: Case) -> Iterator[Finding]:
    """Yield a finding where another row has the figure, in a column of which the claim's own row has another."""
    for row in rows:
        inside = (
            c for c in row.cells for f in row.reading.figures if c.span.covers(f.span) and _same(figure, f)
        )
        for cell in inside if row is not own else ():
            mine = next((other for other in own.cells if other.column == cell.column), None)
            if mine is not None:
                words = figure.span.of(case.claim.text), mine.span.of(own.article.text)
                message = f"The row on {mine.row} has {words[1]} under “{mine.column}”, not {words[0]}."
                source = own.article, mine.span
                yield case.finding("misattached-figure", message, claim=figure.span, source=source)
                return


def _in_another_column(figure: Figure, own: Row, case: Case) -> Iterator[Finding]:
    """Yield a finding where the claim tells of a figure what heads another column of its row, and not its own."""
    stretch = next((part for part in figure_stretches(case.claim) if figure in part.figures), None)
    said = {token.stem for token in case.claim.tokens_in(stretch.span)} if stretch else set()
    values = [(cell, [f for f in own.reading.figures if cell.span.covers(f.span)]) for cell in own.cells]
    holding = [cell for cell, inside in values if any(_same(figure, given) for given in inside)]
    named = [(cell, inside) for cell, inside in values if inside and _is_headed(cell, said)]
    if len(named) != 1 or len(holding) != 1 or named[0][0] in holding or _is_headed(holding[0], said):
        return
    cell, inside = named[0]
    if not any(_same(own_figure, given) for own_figure in case.claim.figures for given in inside):
        words = figure.span.of(case.claim.text), cell.span.of(own.article.text)
        message = f"The row on {cell.row} has {words[1]} under “{cell.column}”, not {words[0]}."
        source = own.article, cell.span
        yield case.finding("misattached-figure", message, claim=figure.span, source=source)


def _is_headed(cell: Cell, said: AbstractSet[str]) -> bool:
    """Tell whether the words that head a column are all said."""
    head = {token.stem for token in tokenize(cell.column) if token.text.isalpha()}
    return bool(head) and head <= said


def _same(figure: Figure, given: Figure) -> bool:
    bare = given.unit is None or given.unit == figure.unit or figure.unit is None
    return bare and given.value == figure.value
