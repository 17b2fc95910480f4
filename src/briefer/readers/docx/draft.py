"""What does a draft written in a word processor say, as the Markdown that drafts are checked in?

A footnote of the document is a footnote there. Of a briefing of our own, a bookmark says which part states facts.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement

from briefer.readers.docx.package import Package, package
from briefer.readers.docx.runs import Progress, Setting
from briefer.readers.docx.story import blocks
from briefer.readers.docx.styles import Styles, styles_of
from briefer.text.shown import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN_PART: Final = "briefer_published"
"""The bookmark over the published sentences."""
_OPENS, _CLOSES = "<!-- briefer: published -->", "<!-- briefer: end -->"
_MARKUP: Final = re.compile(r"[\\`*_<>#~]")
_BETWEEN: Final = re.compile(r"(?<=\d\]),\s?(?=\[\^(?:foot|end)note-)")
"""The raised comma between two marks."""
_NOTES: Final = ("footnote", "endnote")


def markdown(data: bytes) -> str:
    """Return a Word document as Markdown: its paragraphs and headings, and its notes as footnotes.

    Raises:
        SkippedFileError: it is damaged, needs a password, or is larger than the limits.
    """
    document = package(data)
    text = document.text()
    body = document.body(text)
    styles = styles_of(document)
    _escape(body)
    for kind in _NOTES:
        _refer(body, kind)
    _bound(body)
    lines = lines_of(blocks(body, Setting(styles, Progress())))
    told = [f"## {line.words}" if line.role == "heading" else line.words for line in lines]
    return _BETWEEN.sub("", "\n\n".join([*told, *_notes(document, styles)])) + "\n"


def _escape(tree: Element) -> None:
    for text in tree.iter("t"):
        text.text = _MARKUP.sub(r"\\\g<0>", text.text or "")


def _refer(body: Element, kind: str) -> None:
    """Put the mark of a Markdown footnote in the place of each reference to a note."""
    for reference in body.iter(f"{kind}Reference"):
        reference.tag, reference.text = "t", f"[^{kind}-{reference.get('id', '')}]"


def _notes(document: Package, styles: Styles) -> Iterator[str]:
    for kind in _NOTES:
        tree = document.part(f"{kind}s")
        for note in () if tree is None else tree.iter(kind):
            _escape(note)
            words = " ".join(line.words for line in lines_of(blocks(note, Setting(styles, Progress()))))
            if words.strip():
                yield f"[^{kind}-{note.get('id', '')}]: {words.strip()}"


def _bound(body: Element) -> None:
    """Put the lines that bound the published part where the bookmark over it begins and ends."""
    start = next((one for one in body.iter("bookmarkStart") if one.get("name") == OWN_PART), None)
    ends = [] if start is None else [e for e in body.iter("bookmarkEnd") if e.get("id") == start.get("id")]
    if start is None or not ends:
        return
    for bound, told in ((start, _OPENS), (ends[0], _CLOSES)):
        at = next(place for place, child in enumerate(body) if bound in child.iter())
        at += _is_inside(bound, body[at])
        paragraph = Element("p")
        SubElement(SubElement(paragraph, "r"), "t").text = told
        body.insert(at, paragraph)


def _is_inside(bound: Element, child: Element) -> bool:
    """Tell whether words of its paragraph stand before a bound: programs move the end of a bookmark there."""
    before = [one.tag for one in takewhile(lambda one: one is not bound, child.iter())]
    return "t" in before
