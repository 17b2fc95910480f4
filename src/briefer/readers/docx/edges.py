"""What stands around the text of a Word document: page headers and footers, notes, comments?"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from briefer.readers.docx.runs import Progress, Setting
from briefer.readers.docx.story import blocks
from briefer.text.pieces import COMMENT
from briefer.text.shown import Shown, note, once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from briefer.readers.docx.package import Package
    from briefer.readers.docx.styles import Styles

_OFF = frozenset({"0", "false", "off"})
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def margins(document: Package, text: Element, styles: Styles, *, at: str) -> Iterator[Shown]:
    """Yield what is printed at the 'header' or the 'footer' of the pages, each wording once."""
    found = _margins(document, text, at)
    return once(_margin(document.tree(name), styles, f"page {at}", used=used) for name, used in found.items())


def _margin(tree: Element, styles: Styles, place: str, *, used: bool) -> Iterator[Shown]:
    unused = "" if used else f"{place} that no page has"
    return blocks(tree, Setting(styles, Progress(), place, place, hidden=unused))


def _margins(document: Package, text: Element, at: str) -> dict[str, bool]:
    """Return the parts that are headers or footers, in the order of the pages, and whether a page has them."""
    settings = document.part("settings")
    even = settings is not None and _is_on(settings, "evenAndOddHeaders")
    found: dict[str, bool] = {}
    for section in text.iter("sectPr"):
        used = {"first": _is_on(section, "titlePg"), "even": even}
        for reference in section.iter(f"{at}Reference"):
            name = document.named(reference.get("id", ""))
            if name is not None:
                found[name] = found.get(name, False) or used.get(reference.get("type", ""), True)
    return found


def _is_on(element: Element, name: str) -> bool:
    found = element.find(name)
    return found is not None and found.get("val", "1") not in _OFF


def notes(document: Package, text: Element, styles: Styles) -> Iterator[Shown]:
    """Yield the footnotes and then the endnotes, each with its number in front."""
    number = count(1)
    for kind in ("footnote", "endnote"):
        tree = document.part(f"{kind}s")
        written = {} if tree is None else {one.get("id", ""): one for one in tree.iter(kind)}
        for note_id in _referred(text, f"{kind}Reference"):
            if note_id in written:
                here = Setting(styles, Progress(), f"{kind} {(mark := str(next(number)))}")
                yield from note(mark, blocks(written.pop(note_id), here))
        nowhere = Setting(styles, Progress(), kind, hidden=f"{kind} to which nothing refers")
        for lost in written.values():
            if lost.get("type") not in _NO_NOTES:
                yield from blocks(lost, nowhere)


def _referred(text: Element, name: str) -> list[str]:
    """Return the ids of the notes to which the text refers, in reading order."""
    gone = {reference for deletion in text.iter("del") for reference in deletion.iter(name)}
    return [reference.get("id", "") for reference in text.iter(name) if reference not in gone]


def comments(document: Package, styles: Styles) -> Iterator[Shown]:
    """Yield what people wrote beside the text, all of it hidden."""
    tree = document.part("comments")
    for number, comment in enumerate(() if tree is None else tree.iter("comment"), start=1):
        yield from blocks(comment, Setting(styles, Progress(), f"comment {number}", hidden=COMMENT))
