"""Which lines at the edges of pages are no part of the text: headers, footers, page numbers?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.lines import usual_size

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.page import Page
    from briefer.readers.pdf.rows import Row

_ZONE = 0.2
"""Share of the height at either edge in which headers and footers stand."""
_MIDDLE_ZONE, _OUTER_ZONE = 0.12, 0.07
"""Shares of the height in which small type, and any type, that stands apart is no text: margins have 0.08."""
_MOST_LINES = 4
_LEVEL, _PLACE = 3.0, 4.0
"""Points within which words stand on one line, and within which a line stands at the same place of two pages."""
_APART = 2.0
"""Base lines of a margin and of the text stand at least so many sizes apart."""
_SMALL = 0.96
_FEWEST_PAGES = 3
_MOST_WORDS = 25

_NUMBER = re.compile(
    r"(?:[-–—|·]\s*)?(?:(?:page|seite|pagina|página|strona|side|sida|стр\.?|с\.|p\.?|pg\.?|صفحة|第)\s*)?"
    r"(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|from|von|de|di|sur|av|/|из|z|من|\|)\s*\d{1,4})?\s*(?:页|頁)?(?:\s*[-–—|·])?$",
    re.IGNORECASE,
)
_PAGE_WORDS = re.compile(
    r"\bpage \d+|\bseite \d+|\d+ ?(?:of|/) ?\d+$|https?:|www\.|©|\(c\)|copyright \d|@|\.\w{2,7}$",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b")
_STOP = re.compile(r"[.!?][\"'”’»)]*$")


class Parted(NamedTuple):
    """The rows of a page: those at its edges, each with what it is, and those of the text."""

    head: tuple[tuple[Row, str], ...]
    text: tuple[Row, ...]
    foot: tuple[tuple[Row, str], ...]


class _Level(NamedTuple):
    """All that stands on one line near an edge: ``inwards`` from it, ``gap`` before the next line."""

    rows: tuple[Row, ...]
    inwards: float
    gap: float

    @property
    def wording(self) -> str:
        """Return the words, with a sign for every figure."""
        return _FIGURES.sub("#", " | ".join(row.text for row in self.rows).lower())

    @property
    def place(self) -> int:
        """Return how far in the line stands, in steps that are one place."""
        return round(self.inwards / _PLACE)


def parted(rows: Sequence[Sequence[Row]], pages: Sequence[Page]) -> list[Parted]:
    """Return the rows of each page with what runs along the edges of the pages set apart."""
    heads = _margins(rows, pages, top=True)
    feet = _margins(rows, pages, top=False)
    return [_parted(*found) for found in zip(rows, heads, feet, strict=True)]


def _margins(
    rows: Sequence[Sequence[Row]], pages: Sequence[Page], *, top: bool
) -> Iterator[list[tuple[Row, str]]]:
    size = usual_size(word for page in pages for word in page.words)
    sides = [_levels(found, page, top=top) for found, page in zip(rows, pages, strict=True)]
    known = _Known(sides, size)
    for levels, page in zip(sides, pages, strict=True):
        found = list(_judged(levels, known, page, top=top))
        yield [margin for level in (found if top else reversed(found)) for margin in level]


def _parted(rows: Sequence[Row], head: list[tuple[Row, str]], foot: list[tuple[Row, str]]) -> Parted:
    taken = {id(row) for row, _ in (*head, *foot)}
    return Parted(tuple(head), tuple(row for row in rows if id(row) not in taken), tuple(reversed(foot)))


def _levels(rows: Sequence[Row], page: Page, *, top: bool) -> list[_Level]:
    """Return the lines near an edge from the outside inwards."""
    found: list[list[Row]] = []
    for row in sorted(rows, key=lambda row: row.base if top else -row.base):
        if found and abs(found[-1][0].base - row.base) < _LEVEL:
            found[-1].append(row)
        else:
            found.append([row])
    bases = [level[0].base for level in found]
    gaps = [*(abs(after - base) for base, after in pairwise(bases)), page.height]
    inwards = [base if top else page.height - base for base in bases]
    near = sum(depth <= _ZONE * page.height for depth in inwards)
    levels = zip(map(tuple, found), inwards, gaps, strict=False)
    return [_Level(*level) for level in islice(levels, min(near, _MOST_LINES))]


class _Known:
    """What one edge of all pages has in common."""

    def __init__(self, pages: Sequence[Sequence[_Level]], size: float) -> None:
        self.size = size
        self._wordings: dict[str, Counter[int]] = defaultdict(Counter)
        for levels in pages:
            for level in levels:
                self._wordings[level.wording][level.place] += 1
        outer = [levels[0] for levels in pages if levels]
        self._apart = Counter(level.place for level in outer if level.gap >= _APART * size)
        self._close = Counter(level.place for level in outer if level.gap < _APART * size)

    def repeats(self, level: _Level) -> bool:
        """Tell whether the same words, figures apart, stand at this place of another page."""
        places = self._wordings[level.wording]
        return sum(places[level.place + step] for step in (-1, 0, 1)) > 1

    def keeps_place(self, level: _Level) -> bool:
        """Tell whether three pages and more have their outermost line here, apart from the text."""
        return self._apart[level.place] >= _FEWEST_PAGES and not self._close[level.place]


def _judged(
    levels: Sequence[_Level], known: _Known, page: Page, *, top: bool
) -> Iterator[list[tuple[Row, str]]]:
    """Yield the lines of the margin from the outside inwards, each row with what it is."""
    name = "page header" if top else "page footer"
    for i, level in enumerate(levels):
        if not _is_margin(level, known, page, top=top, outermost=i == 0):
            return
        yield [(row, "page number" if _NUMBER.match(row.text) else name) for row in level.rows]


def _is_margin(level: _Level, known: _Known, page: Page, *, top: bool, outermost: bool) -> bool:
    if all(word.style.artifact for row in level.rows for word in row.words):
        return True
    if any(row.edges for row in level.rows) and level.gap < _APART * known.size:
        return False  # the head of a table that goes on from page to page
    if known.repeats(level) or (outermost and known.keeps_place(level)):
        return True
    own_size = max(known.size, level.rows[0].size)
    return level.gap >= _APART * own_size and _looks_alone(level, known.size, page, top=top)


def _looks_alone(level: _Level, size: float, page: Page, *, top: bool) -> bool:
    """Tell whether a line that stands apart on one page looks like a header or a footer."""
    words = [word for row in level.rows for word in row.words]
    if len(words) > _MOST_WORDS:
        return False
    small = usual_size(words) <= _SMALL * size
    spread = len(level.rows) > 1 or any(len(row.cells) > 1 for row in level.rows)
    text = " | ".join(row.text for row in level.rows)
    if _NUMBER.match(text) or (_PAGE_WORDS.search(text) and level.inwards < _MIDDLE_ZONE * page.height):
        return True
    if top:
        return level.inwards < _OUTER_ZONE * page.height and (small or spread) and not _STOP.search(text)
    return level.inwards < (_MIDDLE_ZONE if small else _OUTER_ZONE) * page.height
