"""Which lines does a stretch of a Word document show: paragraphs, lists, tables, boxes?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.readers.docx.looks import UNKNOWN, Paragraph, ground, over, paragraph, value
from briefer.readers.docx.runs import Setting, pieces, shown_of
from briefer.text.lines import Line, row
from briefer.text.lines import paragraph as set_out
from briefer.text.pieces import DELETED, VANISHED, seen, unseen
from briefer.text.shown import Shown, hidden_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

CONTENTS = "contents list"
_BOX = "txbxContent"
_AROUND = frozenset("sdt sdtContent customXml smartTag ins moveTo".split())
"""Elements around paragraphs, rows or cells that show what is inside them."""
_NO_BREAK = frozenset({"del", "moveFrom", "specVanish"})
"""What the break at the end of a paragraph has where it is not seen."""
_ORDINARY = "9"
_MOST_SPANNED = 63
"""Columns that a Word table may have."""


def blocks(element: Element, setting: Setting) -> Iterator[Shown]:
    """Yield what stands in ``element``, in reading order."""
    for *run_on, last in _groups(element):
        if last.tag == "p":
            yield from _paragraph([*run_on, last], setting)
        else:
            yield from _paragraph(run_on, setting) if run_on else ()
            yield from _block(last, setting)


def _groups(element: Element) -> Iterator[list[Element]]:
    """Yield the children of an element, with those paragraphs together between which no break is seen."""
    group: list[Element] = []
    for child in element:
        group.append(child)
        if child.tag != "p" or not _runs_on(child):
            yield group
            group = []
    if group:
        yield group


def _runs_on(element: Element) -> bool:
    """Tell whether a paragraph's own break is deleted or hidden, or it is a large first letter."""
    properties = element.find("pPr")
    mark = None if properties is None else properties.find("rPr")
    if properties is None:
        return False
    frame = properties.find("framePr")
    dropped = frame is not None and frame.get("dropCap", "none") != "none"
    return dropped or (mark is not None and any(child.tag in _NO_BREAK for child in mark))


def _block(element: Element, setting: Setting) -> Iterator[Shown]:
    if element.tag == "tbl":
        yield from _table(element, setting)
    elif element.tag == "AlternateContent":
        yield from blocks(shown_of(element), setting)
    elif element.tag in {"del", "moveFrom"}:
        yield from blocks(element, replace(setting, hidden=setting.hidden or DELETED))
    elif element.tag in _AROUND:
        listed = element.find("sdtPr/docPartObj/docPartGallery")
        is_contents = listed is not None and "contents" in listed.get("val", "").lower()
        yield from blocks(element, replace(setting, reason=CONTENTS) if is_contents else setting)


def _paragraph(group: list[Element], setting: Setting) -> Iterator[Shown]:
    """Yield the lines of a paragraph, which may be written as several, then those of its boxes."""
    properties = group[-1].find("pPr")
    style = setting.styles.style(None if properties is None else value(properties, "pStyle"))
    look = over(style.paragraph, paragraph(properties))
    now = replace(setting, letters=style.letters, ground=look.ground or setting.ground)
    lists_before = setting.progress.lists
    setting.progress.paragraphs += 1
    place = setting.place or f"paragraph {setting.progress.paragraphs}"
    found = [piece for part in group for piece in pieces(part, now)]
    yield from unseen(found, place)
    reason = setting.reason or _reason(look, in_list=lists_before + setting.progress.lists > 0)
    is_item = setting.styles.is_item(look)
    yield from set_out(seen(found), reason=reason, heading=_is_heading(look), item=is_item)
    for part in group:
        if next(part.iter(_BOX), None) is not None:
            yield from _boxes(part, setting)


def _reason(look: Paragraph, *, in_list: bool) -> str:
    name = look.name or ""
    if in_list or name.startswith(("toc ", "table of ", "index ")):
        return CONTENTS
    return "image caption" if name.endswith("caption") else ""


def _is_heading(look: Paragraph) -> bool:
    return (look.outline or _ORDINARY) != _ORDINARY or look.name == "title"


def _boxes(element: Element, setting: Setting) -> Iterator[Shown]:
    """Yield the lines of the text boxes that hang on a paragraph."""
    for child in element:
        if child.tag == _BOX:
            yield from blocks(child, replace(setting, ground=UNKNOWN))
        elif child.tag == "AlternateContent":
            yield from _boxes(shown_of(child), setting)
        elif child.tag in {"del", "moveFrom"} or _is_hidden_shape(child):
            yield from _boxes(child, replace(setting, hidden=setting.hidden or "hidden text box"))
        else:
            yield from _boxes(child, setting)


def _is_hidden_shape(element: Element) -> bool:
    return element.get("style", "").replace(" ", "").find("visibility:hidden") >= 0 or any(
        child.tag == "docPr" and child.get("hidden") in {"1", "true"} for child in element
    )


def _table(table: Element, setting: Setting) -> Iterator[Shown]:
    style = setting.styles.style(value(table, "tblPr/tblStyle"))
    under = UNKNOWN if style.painted else ground(table.find("tblPr")) or setting.ground
    for line in _inside(table, "tr", replace(setting, ground=under)):
        yield from _row(*line)


def _row(element: Element, setting: Setting) -> Iterator[Shown]:
    cells: list[list[Line]] = []
    for cell, inside in _inside(element, "tc", setting):
        properties = cell.find("tcPr")
        shown = list(blocks(cell, replace(inside, ground=ground(properties) or inside.ground)))
        yield from hidden_of(shown)
        cells.append(lines_of(shown))
        cells += [[]] * (_spanned(cell) - 1)
    yield from row(cells)


def _inside(element: Element, tag: str, setting: Setting) -> Iterator[tuple[Element, Setting]]:
    """Yield the rows of a table or the cells of a row, each with what is known there."""
    for child in element:
        if child.tag == tag:
            yield child, _in_row(child, setting)
        elif child.tag in _AROUND:
            yield from _inside(child, tag, setting)


def _in_row(element: Element, setting: Setting) -> Setting:
    for name, kind in (("del", DELETED), ("hidden", VANISHED)):
        if element.find(f"trPr/{name}") is not None:
            return replace(setting, hidden=setting.hidden or kind)
    return setting


def _spanned(cell: Element) -> int:
    """Return over how many columns a cell goes."""
    columns = value(cell, "tcPr/gridSpan") or "1"
    return min(int(columns), _MOST_SPANNED) if columns.isdecimal() else 1
