"""Where do paragraphs begin and end?"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, zip_longest
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.leftwards import runs_left
from briefer.readers.pdf.lines import usual_style
from briefer.readers.pdf.page import around
from briefer.readers.pdf.tables import table_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.blocks import Block
    from briefer.readers.pdf.page import Box, Style
    from briefer.readers.pdf.rows import Row

_WIDER = 1.2
"""Share of the usual leading from which a gap parts paragraphs."""
_INDENT = 0.7
"""Share of the type size from which a line is indented; printers indent by 1 to 2."""
_DEEPEST_INDENT = 6.0
_SLACK, _WIDE_SLACK = 0.5, 0.3
"""Room left at the end of a line: in type sizes after a full stop, and as a share of the column otherwise."""
_SPACE = 0.25
_FEWEST_EVEN, _EVEN_WIDTH, _EVEN = 3, 16.0, 0.85
"""Lines, their width in type sizes, and the share of it that all reach: addresses are narrower."""
_NEAR, _MANY = 1.5, 0.4
"""Type sizes within which lines come near to one edge, and the share of them that does."""
_LEADING = 1.3
"""Distance of base lines in type sizes, where there is but one line."""
_TITLE = 1.12
"""Ratio to the usual size from which type is that of a title: its lines break where they read well."""

STOP = re.compile(r"[.!?…:。！？؟۔।][\"'”’»“)\]*]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\])*$")
BULLET = re.compile(r"[•·●○▪■□◦‣⁃∙➢➤►✓\uf0b7\uf0a7\uf0d8]\s*(?=\S)")
_DASH = re.compile(r"[-–—*]\s+(?=\S)")
_NUMBERED = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)", re.IGNORECASE)


class Paragraph(NamedTuple):
    """Lines that are read as one, or the cells of a row (``is_row``), each with its lines; where and how set.

    ``is_full`` tells that the last line runs to the edge of the column, so that the paragraph may go on in the
    next one; ``is_indented`` that the first line is set in.
    """

    cells: tuple[tuple[str, ...], ...]
    box: Box
    style: Style
    is_row: bool = False
    is_full: bool = False
    is_indented: bool = False
    frame: Box | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines of all cells."""
        return tuple(line for cell in self.cells for line in cell)

    @property
    def opening(self) -> str:
        """Return the first line."""
        return self.lines[0]

    @property
    def ending(self) -> str:
        """Return the last line."""
        return self.lines[-1]


class _Measure(NamedTuple):
    """The edges of a column along the direction of reading, and the usual distance of base lines.

    ``text_size`` is the usual size of the whole document: what is larger is a title.
    """

    start: float
    end: float
    leading: float
    text_size: float
    leftwards: bool

    def starts(self, row: Row) -> float:
        return -row.right if self.leftwards else row.left

    def ends(self, row: Row) -> float:
        return -row.left if self.leftwards else row.right

    @property
    def width(self) -> float:
        return self.end - self.start


def paragraphs(column: Sequence[Block], rules: Sequence[Box], text_size: float) -> list[Paragraph]:
    """Return the paragraphs of a column, and the rows of its tables, from top to bottom.

    ``rules`` are the level lines of the page, ``text_size`` is the usual size of type in the document.
    """
    found: list[Paragraph] = []
    for block in column:
        around_it = [block] if block.frame else column
        plain = [row for other in around_it for row in other.rows if not row.edges]
        text = [row for row in plain if row.size <= _TITLE * text_size]
        measure = _measure(text or plain or block.rows, text_size)
        for run, is_table in _runs(block.rows):
            if is_table:
                found.extend(_cells(run, rules, block.frame))
            else:
                found.extend(_texts(run, measure, block.frame))
    return found


def _texts(rows: Sequence[Row], measure: _Measure, frame: Box | None) -> Iterator[Paragraph]:
    for close in _close(rows, measure):
        own = max(measure.ends(row) for row in close)
        narrowed = measure._replace(end=own) if _is_even(close) else measure
        yield from (_text(lines, narrowed, frame) for lines in _parted(close, narrowed))


def _close(rows: Sequence[Row], measure: _Measure) -> Iterator[list[Row]]:
    """Yield the rows between wider gaps."""
    run = [rows[0]]
    for before, row in pairwise(rows):
        usual = measure.leading * max(1.0, row.size / measure.text_size)
        if row.base - before.base > _WIDER * max(usual, 1.1 * row.size):
            yield run
            run = []
        run.append(row)
    yield run


def _is_even(rows: Sequence[Row]) -> bool:
    """Tell whether rows have an edge of their own: all but the last of at least three wide ones reach it."""
    widths = [row.right - row.left for row in rows]
    wide = len(rows) >= _FEWEST_EVEN and max(widths) >= _EVEN_WIDTH * rows[0].size
    return wide and min(widths[:-1]) >= _EVEN * max(widths)


def _runs(rows: Sequence[Row]) -> Iterator[tuple[list[Row], bool]]:
    """Yield the rows in runs of text and of tables."""
    run: list[Row] = []
    for row in rows:
        if run and _is_table(row) != _is_table(run[-1]):
            yield run, _is_table(run[-1])
            run = []
        run.append(row)
    yield run, _is_table(run[-1])


def _is_table(row: Row) -> bool:
    return len(row.cells) > 1 or bool(row.edges)


def _cells(rows: list[Row], rules: Sequence[Box], frame: Box | None) -> Iterator[Paragraph]:
    for cells, members in table_rows(rows, rules):
        words = [word for row in members for word in row.words]
        box = around([row.box for row in members])
        yield Paragraph(cells, box, usual_style(words), is_row=True, frame=frame)


def _text(rows: Sequence[Row], measure: _Measure, frame: Box | None) -> Paragraph:
    first, last = rows[0], rows[-1]
    return Paragraph(
        (tuple(row.text for row in rows),),
        around([row.box for row in rows]),
        usual_style(word for row in rows for word in row.words),
        is_full=measure.ends(last) > measure.end - 2 * last.size,
        is_indented=measure.starts(first) > measure.start + _INDENT * first.size,
        frame=frame,
    )


def _measure(rows: Sequence[Row], text_size: float) -> _Measure:
    leftwards = runs_left([word.text for row in rows for word in row.words])
    measure = _Measure(0, 0, 0, text_size, leftwards)
    starts = Counter(round(measure.starts(row)) for row in rows)
    start, count = starts.most_common(1)[0]
    return measure._replace(
        start=start if count > 1 else min(starts),
        end=_end([measure.ends(row) for row in rows], _NEAR * rows[0].size),
        leading=_leading(rows),
    )


def _end(ends: Sequence[float], near: float) -> float:
    """Return where lines end: the furthest place that many of them come near to, else the furthest of all."""
    many = max(_FEWEST_EVEN, _MANY * len(ends))
    ordered = sorted(ends, reverse=True)
    return next(
        (end for end in ordered if sum(0 <= end - other <= near for other in ends) >= many), ordered[0]
    )


def _leading(rows: Sequence[Row]) -> float:
    """Return the usual distance between base lines: the lower quartile, since paragraphs may stand apart."""
    steps = [
        below.base - row.base
        for row, below in pairwise(rows)
        if abs(below.size - row.size) < 1 and 0.9 * row.size < below.base - row.base < 2.5 * row.size
    ]
    if not steps:
        return _LEADING * rows[0].size
    if len(steps) == 1:
        return steps[0]
    return quantiles(steps, n=4, method="inclusive")[0]


def _parted(rows: Sequence[Row], measure: _Measure) -> Iterator[list[Row]]:
    lines: list[Row] = []
    for row, after in zip_longest(rows, rows[1:]):
        if lines and (_begins(row, lines, measure) or _is_first_of_two(row, lines, after, measure)):
            yield lines
            lines = []
        lines.append(row)
    yield lines


def _begins(row: Row, lines: Sequence[Row], measure: _Measure) -> bool:
    """Tell whether a paragraph begins with ``row``, those above it in ``lines`` being one so far."""
    before = lines[-1]
    if _is_bold(row) != _is_bold(before) and not _runs_on(before, row, measure):
        return True
    if is_item(row.text, after=before.text, in_list=bool(marker(lines[0].text))):
        return True
    return _is_set_in(row, lines, measure) or _is_forced(row, before, measure)


def marker(line: str) -> str:
    """Return the sign or number with which a line opens an item of a list, '' where it opens none."""
    found = BULLET.match(line) or _DASH.match(line) or _NUMBERED.match(line)
    return found[0] if found else ""


def is_item(line: str, *, after: str, in_list: bool) -> bool:
    """Tell whether a line opens an item of a list and does not go on with a dash or a number."""
    if BULLET.match(line):
        return True
    return bool(marker(line)) and (in_list or bool(STOP.search(after) or after.endswith(";")))


def _is_bold(row: Row) -> bool:
    return all(word.style.bold for word in row.words)


def _runs_on(before: Row, row: Row, measure: _Measure) -> bool:
    """Tell whether a change of weight lies inside a sentence: a full line before, a small letter after."""
    return _room(before, row, measure) <= 0 and not STOP.search(before.text)


def _is_set_in(row: Row, lines: Sequence[Row], measure: _Measure) -> bool:
    """Tell whether the first line of a paragraph is indented, or the others of the one before are."""
    before, step = lines[-1], _INDENT * row.size
    start, previous = measure.starts(row), measure.starts(before)
    hanging = bool(marker(lines[0].text))
    if step < start - previous < _DEEPEST_INDENT * row.size:
        return not hanging or len(lines) > 1
    return len(lines) > 1 and previous - start > step


def _is_first_of_two(row: Row, lines: Sequence[Row], after: Row | None, measure: _Measure) -> bool:
    """Tell whether a paragraph of one indented line stands above one whose first line is indented as far."""
    if len(lines) > 1 or after is None or marker(lines[0].text) or marker(after.text):
        return False
    step = _INDENT * row.size
    indent = measure.starts(row) - measure.start
    level = abs(measure.starts(lines[0]) - measure.starts(row)) < step / 4
    return level and indent > step and measure.starts(after) < measure.start + step


def _is_forced(row: Row, before: Row, measure: _Measure) -> bool:
    """Tell whether the line before ends although the first word of ``row`` would have had room in it."""
    if row.size > _TITLE * measure.text_size:
        return False
    room = _room(before, row, measure)
    stopped = bool(STOP.search(before.text)) and room > _SLACK * row.size
    return stopped or room > _WIDE_SLACK * measure.width


def _room(before: Row, row: Row, measure: _Measure) -> float:
    """Return the room that the first word of ``row`` would have left at the end of the line before."""
    first = row.cells[0].words[0]
    return measure.end - measure.ends(before) - (first.right - first.left) - _SPACE * row.size
