"""Read a page from top to bottom as a person does: which lines does it show, and which words does it hide?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from lxml import etree

from briefer.readers.markup.breaks import BREAK, BULLETED, broken
from briefer.readers.markup.elements import (
    APART,
    BLOCKS,
    HEADINGS,
    QUOTATION_MARKS,
    RAISED,
    SILENCED,
    TYPED_INTO,
    UNSHOWN,
)
from briefer.readers.markup.looks import Look, look_of
from briefer.readers.markup.names import names_of
from briefer.readers.markup.outline import BULLET, Box, Line, LineKind, Moment, Outline
from briefer.readers.markup.sheets import Sheet, sheet_of
from briefer.readers.markup.tables import holds_data
from briefer.readers.markup.unseen import COMMENT, Unseen, orders_in, said_in_comment
from briefer.text.orders.instructions import addresses_machine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.readers.markup.parsing import Element

_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_WHOLE: Final = 0.7
"""Share of a line that an element must hold for its names to be those of the line."""
_DAY: Final = re.compile(r"\s*\d{4}-\d{2}-\d{2}")
_SET_APART: Final = ("block", "flex", "grid", "list-item", "table")
"""Values of ``display`` that make a line of any element."""


@dataclass(slots=True)
class _Open:
    """An element that has begun: how it looks, its box, and where in the line it began."""

    tag: str
    look: Look
    box: int
    mode: Literal["flow", "table"] = "flow"
    block: bool = True
    in_heading: bool = False
    in_link: bool = False
    raised: bool = False
    kept_breaks: bool = False
    names: tuple[str, ...] = ()
    start: int = 0
    words: list[str] = field(default_factory=list)


class _Walk:
    """The state of one reading: the elements that are open, and the line that is being read."""

    def __init__(self, sheet: Sheet, *, outside_styles: bool) -> None:
        self.sheet = sheet
        self.boxes: list[Box] = [Box(0, -1, "html")]
        self.lines: list[Line] = []
        self.unseen = Unseen()
        self.moments: list[Moment] = []
        self.fields: list[int] = []
        self.open = [_Open("", Look(sure=not outside_styles), 0)]
        self.parts: list[str] = []
        self.length = self.linked = self.dim = self.seen = 0
        self.held: list[tuple[tuple[str, ...], int]] = []
        self.cells: list[str] = []
        self.bullet = False
        self.last_closed = ""

    def start(self, element: Element) -> None:
        """Begin an element and read the words up to the first one inside it."""
        outer = self.open[-1]
        self.orders(element)
        now = replace(outer, tag=element.tag, block=False, names=(), start=0, words=[])
        declared: Mapping[str, str] = {}
        if element.tag in SILENCED and not outer.look.gone:
            now.look = Look(gone=SILENCED[element.tag])
        elif not outer.look.gone:
            declared = self.sheet.declared(element)
            now.look = look_of(element, outer.look, declared)
        now.block = element.tag in BLOCKS or declared.get("display", "").startswith(_SET_APART)
        if now.look.gone:
            now.words = outer.words if outer.look.gone else []
        elif now.block:
            self._begin_block(element, now)
        else:
            self._begin_inline(element, now)
        space = declared.get("white-space", "pre" if now.tag in {"pre", "textarea"} else "")
        now.kept_breaks = space.startswith("pre") if space else now.kept_breaks
        self.open.append(now)
        self.text(element.text, element)

    def orders(self, element: Element) -> None:
        """Keep what the attributes of an element say to a machine."""
        for name, words in orders_in(element):
            self.unseen.add(words, element, how=name, at=element)

    def _begin_block(self, element: Element, now: _Open) -> None:
        if now.mode == "table":
            self._write(" ")
            return
        self.flush()
        self.boxes.append(Box(len(self.boxes), now.box, now.tag, names_of(element)))
        now.box = len(self.boxes) - 1
        self.bullet = self.bullet or now.tag in {"li", "option"}
        now.in_heading = now.in_heading or now.tag in HEADINGS or element.get("role") == "heading"
        if now.tag == "table" and holds_data(element):
            now.mode = "table"

    def _begin_inline(self, element: Element, now: _Open) -> None:
        now.names, now.start = names_of(element), self.length
        match now.tag:
            case "br":
                self._write(BREAK)
            case "q":
                self._write(QUOTATION_MARKS[0])
            case "input" if element.get("type", "text") in TYPED_INTO:
                self.fields.append(now.box)
            case "a":
                now.in_link = now.in_link or element.get("href") is not None or element.get("name") is None
            case "sup":
                now.raised = True
            case "time" if _DAY.match(element.get("datetime") or ""):
                names = (*now.names, *self.boxes[now.box].names)
                self.moments.append(Moment(len(self.lines), element.get("datetime").strip(), names))
        if now.tag in APART and self.last_closed in APART and self._touch(element):
            self._write(" ")

    def _touch(self, element: Element) -> bool:
        """Tell whether the words before and in an element would run into each other."""
        before, inside = self.parts[-1][-1:] if self.parts else "", next(element.itertext(), "")[:1]
        return before.isalnum() and inside.isalnum()

    def end(self, element: Element) -> None:
        """End an element and read the words behind it."""
        now = self.open[-1]
        if not now.look.gone and now.block:
            self._end_block(now)
        self.open.pop()
        if now.look.gone:
            if not self.open[-1].look.gone:
                self._hide(" ".join(now.words), element, now.look.gone)
        elif not now.block:
            self._end_inline(now)
        self.last_closed = now.tag
        self.text(element.tail, element)

    def _end_inline(self, now: _Open) -> None:
        if now.tag == "q":
            self._write(QUOTATION_MARKS[1])
        if self.length > now.start:
            names = (*now.names[1:], *(("time",) if now.tag == "time" else ()))
            self.held.append((names, self.length - now.start))

    def _end_block(self, now: _Open) -> None:
        if now.mode == "flow" or now.tag in {"table", "caption"}:
            self.flush()
            self.bullet = self.bullet and now.tag not in {"li", "option"}
        elif now.tag in {"td", "th"}:
            self.cells.append(self._taken())
        elif now.tag == "tr":
            self._row(now.box)

    def _row(self, box: int) -> None:
        text = _SPACE.sub(" ", " | ".join(self.cells).replace(BREAK, " ")).strip(" |")
        if text:
            self.lines.append(Line(text, "row", box, self.linked, dim=self._is_dim()))
        self.cells = []
        self._clear()

    def text(self, words: str | None, element: Element) -> None:
        """Read words where they stand: on the line, or unseen."""
        if not words:
            return
        now = self.open[-1]
        if now.look.gone:
            now.words.append(words)
        elif now.look.hiding:
            self._hide(words, element, now.look.hiding)
        else:
            self._read(words, now)

    def _read(self, words: str, now: _Open) -> None:
        if now.raised and words.strip().isdigit():
            words = words.translate(RAISED)
        if now.kept_breaks:
            words = words.replace("\n", BREAK)
        self.last_closed = ""
        self._write(words)
        count = len(words.strip())
        self.seen += count
        self.linked += count if now.in_link else 0
        self.dim += count if now.look.dim else 0

    def _write(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)

    def comment(self, element: Element) -> None:
        """Keep what a comment says; one for an old browser only where it addresses a machine."""
        whole = (element.text or "").strip()
        words = said_in_comment(whole)
        said = not whole.startswith("[if") or addresses_machine(words)
        if said and not self.open[-1].look.gone:
            self._hide(words, element, COMMENT)
        self.text(element.tail, element)

    def _hide(self, words: str, element: Element, how: str) -> None:
        self.unseen.add(words, element, how=how, at=self.seen)

    def _taken(self) -> str:
        text = _SPACE.sub(" ", "".join(self.parts)).strip(f" {BREAK}")
        self.parts = []
        return text

    def _is_dim(self) -> bool:
        return 2 * self.dim > max(1, self.length)

    def _clear(self) -> None:
        self.parts, self.held = [], []
        self.length = self.linked = self.dim = 0

    def flush(self) -> None:
        """End the line that is being read."""
        text, now = self._taken(), self.open[-1]
        names = tuple(name for names, count in self.held if count >= _WHOLE * self.length for name in names)
        linked, dim = self.linked, self._is_dim()
        self._clear()
        if not text.strip("\xa0\u200b\ufeff "):
            return
        for piece in [text.replace(BREAK, " ")] if now.in_heading else broken(text):
            bulleted = f"{BULLET}{piece}" if self.bullet and not BULLETED.match(piece) else piece
            kind: LineKind = "item" if self.bullet else "heading" if now.in_heading else "paragraph"
            self.bullet = False
            self.lines.append(Line(bulleted, kind, now.box, min(linked, len(piece)), names, dim))


def outline_of(root: Element) -> Outline:
    """Return what ``root`` shows, line by line, and what it hides."""
    walk = _Walk(sheet_of(root), outside_styles=bool(root.xpath("//link[contains(@rel,'stylesheet')]")))
    for meta in root.iterfind("./head/meta"):
        walk.orders(meta)
    skipped: Element = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                walk.text(element.tail, element)
        elif event in {"comment", "pi"}:
            walk.comment(element)
        elif event == "end":
            walk.end(element)
        elif element.tag in UNSHOWN:
            skipped = element
        else:
            walk.start(element)
    walk.flush()
    return _outline(walk)


def _outline(walk: _Walk) -> Outline:
    return Outline(
        boxes=tuple(walk.boxes),
        lines=tuple(walk.lines),
        hidden=walk.unseen.found,
        moments=tuple(walk.moments),
        fields=tuple(walk.fields),
        unseen_words=walk.unseen.words,
    )
