"""Read a page from top to bottom as a person does: which lines does it show, and which words does it hide?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from lxml import etree

from briefer.readers.markup.elements import APART, BLOCKS, HEADINGS, SILENCED, UNSHOWN
from briefer.readers.markup.looks import Look, look_of
from briefer.readers.markup.names import names_of
from briefer.readers.markup.outline import BULLET, Box, Line, LineKind, Moment, Outline
from briefer.readers.markup.sheets import Sheet, sheet_of
from briefer.readers.markup.tables import holds_data
from briefer.text.decoded import Hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.parsing import Element

_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_BREAK: Final = "\x0b"
"""Stands for <br> until a line is whole; no page holds it, for control characters are taken out before."""
_MOST_HIDDEN: Final = 1_000
_LONGEST_HIDDEN: Final = 4_000
_WHOLE: Final = 0.7
"""Share of a line that an element must hold for its names to be those of the line."""
_WRAPPED: Final = 45
"""Characters from which a line before <br> is a row of a paragraph rather than a line of an address."""
_CLOSED: Final = re.compile(r"[.!?:;…。！？؟۔][\"'”’»“)\]]*$")
_TYPED_INTO: Final = frozenset({"text", "email", "search", "tel", "password", ""})
_DAY: Final = re.compile(r"\s*\d{4}-\d{2}-\d{2}")
_BULLET: Final = re.compile(r"[-–—•·*▪■►]\s")


@dataclass(slots=True)
class _Open:
    """An element that has begun: how it looks, its box, and where in the line it began."""

    tag: str
    look: Look
    box: int
    mode: Literal["flow", "table"] = "flow"
    in_heading: bool = False
    in_link: bool = False
    names: tuple[str, ...] = ()
    start: int = 0
    words: list[str] = field(default_factory=list)


class _Walk:
    """The state of one reading: the elements that are open, and the line that is being read."""

    def __init__(self, sheet: Sheet, outside_styles: bool) -> None:  # noqa: FBT001 - called once, below
        self.sheet = sheet
        self.boxes: list[Box] = [Box(0, -1, "html")]
        self.lines: list[Line] = []
        self.hidden: list[Hidden] = []
        self.moments: list[Moment] = []
        self.fields: list[int] = []
        self.open = [_Open("", Look(sure=not outside_styles), 0)]
        self.parts: list[str] = []
        self.length = self.linked = self.dim = 0
        self.held: list[tuple[tuple[str, ...], int]] = []
        self.cells: list[str] = []
        self.bullet = False
        self.last_closed = ""

    def start(self, element: Element) -> None:
        outer = self.open[-1]
        now = replace(outer, tag=element.tag, names=(), start=0, words=[])
        if element.tag in SILENCED or outer.look.gone:
            now.look = outer.look if outer.look.gone else Look(gone=SILENCED[element.tag])
        else:
            now.look = look_of(element, outer.look, self.sheet.declared(element))
        if now.look.gone:
            now.words = outer.words if outer.look.gone else []
        elif element.tag in BLOCKS:
            self._begin_block(element, now)
        else:
            self._begin_inline(element, now)
        self.open.append(now)
        self.text(element.text)

    def _begin_block(self, element: Element, now: _Open) -> None:
        if now.mode == "flow":
            self.flush()
            self._box(element, now)
            self.bullet = self.bullet or now.tag in {"li", "option"}
            now.in_heading = now.in_heading or now.tag in HEADINGS or element.get("role") == "heading"
            if now.tag == "table" and holds_data(element):
                now.mode = "table"
        else:
            self._write(" ")

    def _box(self, element: Element, now: _Open) -> None:
        self.boxes.append(Box(len(self.boxes), now.box, now.tag, names_of(element)))
        now.box = len(self.boxes) - 1

    def _begin_inline(self, element: Element, now: _Open) -> None:
        if now.tag == "br":
            self._write(_BREAK)
        elif now.tag == "input" and element.get("type", "text") in _TYPED_INTO:
            self.fields.append(now.box)
        elif now.tag in APART and self.last_closed in APART and self._touch(element):
            self._write(" ")
        now.in_link = now.in_link or now.tag == "a"
        now.names, now.start = names_of(element), self.length
        if now.tag == "time" and _DAY.match(element.get("datetime") or ""):
            names = (*now.names, *self.boxes[now.box].names)
            self.moments.append(Moment(len(self.lines), element.get("datetime").strip(), names))

    def _touch(self, element: Element) -> bool:
        """Tell whether the words before and in an element would run into each other."""
        before, inside = self.parts[-1][-1:] if self.parts else "", next(element.itertext(), "")[:1]
        return before.isalnum() and inside.isalnum()

    def end(self, element: Element) -> None:
        now = self.open[-1]
        if not now.look.gone and now.tag in BLOCKS:
            self._end_block(now)
        self.open.pop()
        if now.look.gone:
            if not self.open[-1].look.gone:
                self._hide(" ".join(now.words), element, now.look.gone)
        elif now.tag not in BLOCKS and now.names and self.length > now.start:
            self.held.append((now.names, self.length - now.start))
        self.last_closed = now.tag
        self.text(element.tail)

    def _end_block(self, now: _Open) -> None:
        if now.mode == "flow" or now.tag in {"table", "caption"}:
            self.flush()
            self.bullet = self.bullet and now.tag not in {"li", "option"}
        elif now.tag in {"td", "th"}:
            self.cells.append(self._taken())
        elif now.tag == "tr":
            self._row(now.box)

    def _row(self, box: int) -> None:
        cells, linked = [cell.replace(_BREAK, " ") for cell in self.cells], self.linked
        dim = 2 * self.dim > max(1, self.length)
        self.cells = []
        if any(cells):
            text = _SPACE.sub(" ", " | ".join(cells)).strip(" |")
            self.lines.append(Line(text, "row", box, linked, dim=dim))
        self._clear()

    def text(self, words: str | None) -> None:
        if not words:
            return
        now = self.open[-1]
        if now.look.gone:
            now.words.append(words)
            return
        if how := now.look.hiding:
            if words.strip():
                self.hidden.append(Hidden(_SPACE.sub(" ", words).strip(), f"<{now.tag}>", how))
            return
        self.last_closed = "" if words else self.last_closed
        self._write(words)
        count = len(words.strip())
        self.linked += count if now.in_link else 0
        self.dim += count if now.look.dim else 0

    def _write(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)

    def comment(self, element: Element) -> None:
        words = (element.text or "").strip()
        if words and not words.startswith("[if") and not self.open[-1].look.gone:
            self._hide(words, element, "comment")
        self.text(element.tail)

    def _hide(self, words: str, element: Element, how: str) -> None:
        words = _SPACE.sub(" ", words).strip()[:_LONGEST_HIDDEN]
        if any(map(str.isalnum, words)) and len(self.hidden) < _MOST_HIDDEN:
            tag = f"<{element.tag}>" if isinstance(element.tag, str) else "comment"
            self.hidden.append(Hidden(words, f"{tag} in line {element.sourceline} of the file", how))

    def _taken(self) -> str:
        text = _SPACE.sub(" ", "".join(self.parts)).strip(f" {_BREAK}")
        self.parts = []
        return text

    def _clear(self) -> None:
        self.parts, self.held = [], []
        self.length = self.linked = self.dim = 0

    def flush(self) -> None:
        """End the line that is being read."""
        text, size = self._taken(), max(1, self.length)
        names = tuple(name for names, count in self.held if count >= _WHOLE * size for name in names)
        linked, dim = self.linked, 2 * self.dim > size
        self._clear()
        if not text.strip("\xa0\u200b\ufeff "):
            return
        kind: LineKind = "heading" if self.open[-1].in_heading else "paragraph"
        for piece in [text.replace(_BREAK, " ")] if kind == "heading" else _broken(text):
            bulleted = f"{BULLET}{piece}" if self.bullet and not _BULLET.match(piece) else piece
            now_kind: LineKind = "item" if self.bullet else kind
            self.bullet = False
            box = self.open[-1].box
            self.lines.append(Line(bulleted, now_kind, box, min(linked, len(piece)), names, dim))


def outline_of(root: Element) -> Outline:
    """Return what ``root`` shows, line by line, and what it hides."""
    walk = _Walk(sheet_of(root), outside_styles=bool(root.xpath("//link[contains(@rel,'stylesheet')]")))
    skipped: Element = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                walk.text(element.tail)
        elif event in {"comment", "pi"}:
            walk.comment(element)
        elif event == "start":
            if element.tag in UNSHOWN:
                skipped = element
            else:
                walk.start(element)
        else:
            walk.end(element)
    walk.flush()
    return Outline(
        tuple(walk.boxes), tuple(walk.lines), tuple(walk.hidden), tuple(walk.moments), tuple(walk.fields)
    )


def _broken(text: str) -> Iterator[str]:
    """Yield the lines of a text with breaks: a row of a paragraph is joined to the next, all else stands alone."""
    rows = text.split(_BREAK)
    line = ""
    for row in (row.strip() for row in rows):
        goes_on = len(line) >= _WRAPPED and row and not (_CLOSED.search(line) or _BULLET.match(row))
        if line and not goes_on:
            yield line
            line = row
        else:
            line = f"{line} {row}".strip()
    if line:
        yield line
