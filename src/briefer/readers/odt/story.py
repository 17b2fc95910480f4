"""Which lines does a stretch of an OpenDocument text show: paragraphs, lists, tables, boxes?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.readers.odt.styles import UNKNOWN
from briefer.readers.odt.words import SHAPES, Setting, is_hidden, pieces
from briefer.text.decoded import Hidden
from briefer.text.lines import Line, row
from briefer.text.lines import paragraph as set_out
from briefer.text.pieces import DELETED, VANISHED, Piece, seen, unseen
from briefer.text.shown import Shown, hidden_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from briefer.readers.odt.styles import Look

_PARAGRAPHS = frozenset({"p", "h"})
_AROUND = frozenset(
    "section index-body index-title bibliography numbered-paragraph text-box a list-item list-header "
    "table-header-rows table-rows table-row-group header-rows".split()
)
_LISTS = frozenset(
    "table-of-content illustration-index table-index object-index user-index alphabetical-index".split()
)
_CAPTIONS = frozenset({"caption"})
_MOST_REPEATED = 63


def blocks(element: Element, setting: Setting) -> Iterator[Shown]:
    """Yield what stands in ``element``, in reading order."""
    for child in element:
        yield from block(child, setting)


def block(element: Element, setting: Setting, *, item: bool = False) -> Iterator[Shown]:
    """Yield what one element shows: a paragraph, a list, a table, a section, a drawing."""
    if element.tag in _PARAGRAPHS:
        yield from _paragraph(element, setting, item=item)
    elif element.tag == "list":
        yield from _list(element, setting)
    elif element.tag == "table":
        yield from _table(element, setting)
    elif element.tag in SHAPES:
        yield from blocks(element, replace(setting, ground=UNKNOWN))
    elif element.tag == "tracked-changes":
        yield from _deletions(element)
    elif element.tag in _LISTS:
        yield from blocks(element, replace(setting, reason="contents list"))
    elif element.tag in _AROUND:
        closed = element.get("display") == "none"
        yield from blocks(element, replace(setting, hidden=setting.hidden or VANISHED) if closed else setting)


def _paragraph(element: Element, setting: Setting, *, item: bool) -> Iterator[Shown]:
    look = setting.styles.look("paragraph", element)
    gone = VANISHED if is_hidden(element) else ""
    now = replace(setting, look=look, ground=look.ground or setting.ground, hidden=setting.hidden or gone)
    found = list(pieces(element, now))
    yield from unseen(found, setting.place or "the text")
    reason = setting.reason or ("image caption" if _CAPTIONS & look.names else "")
    yield from set_out(seen(found), reason=reason, heading=_is_heading(element, look), item=item)
    yield from _drawn(element, setting)


def _is_heading(element: Element, look: Look) -> bool:
    return element.tag == "h" or "title" in look.names or look.outline is not None


def _drawn(element: Element, setting: Setting) -> Iterator[Shown]:
    """Yield the lines of what is drawn beside the words of a paragraph."""
    for child in element:
        if child.tag in SHAPES:
            yield from block(child, setting)
        elif child.tag != "note":
            yield from _drawn(child, setting)


def _list(element: Element, setting: Setting) -> Iterator[Shown]:
    now = replace(setting, kind=element.get("style-name") or setting.kind, depth=setting.depth + 1)
    is_marked = (now.kind, str(now.depth)) not in setting.styles.unmarked
    for entry in element:
        # An item has one mark; what follows in it is indented, and a heading in a list is no item.
        for number, child in enumerate(entry):
            marked = is_marked and entry.tag == "list-item" and number == 0 and child.tag == "p"
            yield from block(child, now, item=marked)


def _table(table: Element, setting: Setting) -> Iterator[Shown]:
    ground = setting.styles.look("table", table).ground or setting.ground
    for line in _rows(table):
        yield from _row(line, replace(setting, ground=ground, kind="", depth=0))


def _rows(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == "table-row":
            yield child
        elif child.tag in _AROUND:
            yield from _rows(child)


def _row(element: Element, setting: Setting) -> Iterator[Shown]:
    collapsed = element.get("visibility") in {"collapse", "filter"}
    now = replace(setting, hidden=setting.hidden or (VANISHED if collapsed else ""))
    under = setting.styles.look("table-row", element).ground or setting.ground
    cells: list[list[Line]] = []
    for cell in element:
        ground = setting.styles.look("table-cell", cell).ground or under
        shown = list(blocks(cell, replace(now, ground=ground)))
        yield from hidden_of(shown)
        cells.append(lines_of(shown))
        cells += [[]] * (_repeated(cell) - 1)
    yield from row(cells)


def _repeated(cell: Element) -> int:
    count = cell.get("number-columns-repeated", "1")
    return min(int(count), _MOST_REPEATED) if count.isdecimal() else 1


def _deletions(changes: Element) -> Iterator[Hidden]:
    for deletion in changes.iter("deletion"):
        words = " ".join("".join(part.itertext()) for part in deletion if part.tag != "change-info")
        yield from unseen([Piece(words, DELETED)], "tracked changes")
