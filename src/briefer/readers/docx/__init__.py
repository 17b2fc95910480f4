"""What does a Word document say, as a person reads it?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.readers.docx.edges import comments, margins, notes
from briefer.readers.docx.looks import UNKNOWN, value
from briefer.readers.docx.package import NOUN, Package, package
from briefer.readers.docx.runs import Progress, Setting, pieces
from briefer.readers.docx.story import blocks
from briefer.readers.docx.styles import Styles, styles_of
from briefer.text.colours import blends
from briefer.text.decoded import Decoded, Stated
from briefer.text.lines import collapsed
from briefer.text.pieces import seen
from briefer.text.shown import Shown, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_PAPER = "FFFFFF"
_UNREAD = {
    "charts/chart": "chart",
    "diagrams/data": "diagram",
    "embeddings/": "embedded file",
}
"""Folders of what is shown in a document but is no text of it."""


def read(data: bytes) -> Decoded:
    """Return the text of a Word document, in reading order, with its notes at the end.

    Page headers and footers, captions and contents lists are marked; deleted text, comments and words that
    cannot be seen are left out and handed on as hidden.

    Raises:
        SkippedFileError: it is damaged, needs a password, holds no text, or is larger than the limits.
    """
    document = package(data)
    text = document.text()
    body = document.body(text)
    styles = styles_of(document)
    shown = tuple(_shown(document, text, body, styles))
    found = decoded(shown, NOUN, properties=_properties(document), pictures=document.count("media/"))
    return replace(found, stated={**found.stated, **_title(body, styles)}, notes=tuple(_notes(document)))


def _shown(document: Package, text: Element, body: Element, styles: Styles) -> Iterator[Shown]:
    paint = text.find("background")
    plain = paint is None or blends(paint.get("color"), _PAPER)
    yield from margins(document, text, styles, at="header")
    yield from blocks(body, Setting(styles, Progress(), ground=_PAPER if plain else UNKNOWN))
    yield from notes(document, text, styles)
    yield from margins(document, text, styles, at="footer")
    yield from comments(document, styles)


def _properties(document: Package) -> dict[str, str | None]:
    core, program = document.part("core-properties"), document.part("extended-properties")
    return {
        "title": None if core is None else core.findtext("title"),
        "author": None if core is None else core.findtext("creator"),
        "publisher": None if program is None else program.findtext("Company"),
    }


def _title(body: Element, styles: Styles) -> dict[str, Stated]:
    """Return the one paragraph that has the style of a title."""
    titles = [
        one for one in body.iter("p") if styles.style(value(one, "pPr/pStyle")).paragraph.name == "title"
    ]
    if len(titles) != 1:
        return {}
    found = pieces(titles[0], Setting(styles, Progress()))
    words = collapsed(seen(found))
    return {"title": Stated(words, "paragraph styled as title")} if words else {}


def _notes(document: Package) -> Iterator[str]:
    for folder, name in _UNREAD.items():
        found = document.count(folder)
        if found:
            yield f"{found} {name}{'s' if found > 1 else ''} not read"
