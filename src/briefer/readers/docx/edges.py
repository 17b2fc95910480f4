"""What stands around the text of a Word document: page headers and footers, notes, comments?"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from briefer.readers.docx.runs import Progress, Setting
from briefer.readers.docx.story import Shown, blocks
from briefer.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from briefer.readers.docx.package import Package
    from briefer.readers.docx.styles import Styles

_OFF = frozenset({"0", "false", "off"})
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def margins(document: Package, text: Element, styles: Styles, *, at: str) -> Iterator[Shown]:
    """Yield what is printed at the 'header' or the 'footer' of the pages, each wording once."""
    seen: set[Shown] = set()
    for relation_id, used in _margins(document, text, at).items():
        hidden = "" if used else f"page {at} that no page has"
        setting = Setting(styles, Progress(), f"page {at}", f"page {at}", hidden=hidden)
        tree = document.named(relation_id)
        shown = [] if tree is None else list(blocks(tree, setting))
        yield from (one for one in shown if one not in seen)
        seen.update(shown)


def _margins(document: Package, text: Element, at: str) -> dict[str, bool]:
    """Return the ids of the headers or footers, in the order of the pages, and whether a page has them."""
    settings = document.part("settings")
    even = settings is not None and _is_on(settings, "evenAndOddHeaders")
    found: dict[str, bool] = {}
    for section in text.iter("sectPr"):
        used = {"first": _is_on(section, "titlePg"), "even": even}
        for reference in section.iter(f"{at}Reference"):
            relation_id = reference.get("id", "")
            has_pages = used.get(reference.get("type", ""), True)
            found[relation_id] = found.get(relation_id, False) or has_pages
    return found


def _is_on(element: Element, name: str) -> bool:
    found = element.find(name)
    return found is not None and found.get("val", "1") not in _OFF


def notes(document: Package, text: Element, styles: Styles) -> Iterator[Shown]:
    """Yield the footnotes and then the endnotes, each with its number in front."""
    number = count(1)
    for kind in ("footnote", "endnote"):
        tree = document.part(f"{kind}s")
        written = {} if tree is None else {note.get("id", ""): note for note in tree.iter(kind)}
        for note_id in _referred(text, f"{kind}Reference"):
            if note_id in written:
                yield from _note(written.pop(note_id), styles, kind, next(number))
        for note in written.values():
            if note.get("type") not in _NO_NOTES:
                nowhere = f"{kind} to which nothing refers"
                yield from blocks(note, Setting(styles, Progress(), kind, hidden=nowhere))


def _referred(text: Element, name: str) -> list[str]:
    """Return the ids of the notes to which the text refers, in reading order."""
    gone = {reference for deletion in text.iter("del") for reference in deletion.iter(name)}
    return [reference.get("id", "") for reference in text.iter(name) if reference not in gone]


def _note(note: Element, styles: Styles, kind: str, number: int) -> Iterator[Shown]:
    mark = f"[{number}] "
    for one in blocks(note, Setting(styles, Progress(), f"{kind} {number}")):
        if isinstance(one, Line):
            yield Line(f"{mark}{one.words}", "body")
            mark = ""
        else:
            yield one


def comments(document: Package, styles: Styles) -> Iterator[Shown]:
    """Yield what people wrote beside the text, all of it hidden."""
    tree = document.part("comments")
    for number, comment in enumerate(() if tree is None else tree.iter("comment"), start=1):
        yield from blocks(comment, Setting(styles, Progress(), f"comment {number}", hidden="comment"))
