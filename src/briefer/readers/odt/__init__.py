"""What does an OpenDocument text say, as a person reads it?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.readers.odt.story import blocks
from briefer.readers.odt.styles import Styles, styles_of
from briefer.readers.odt.words import UNREAD, Setting
from briefer.readers.xmltree import parsed
from briefer.readers.zipped import Zipped, opened
from briefer.text.decoded import Decoded
from briefer.text.lines import collapsed
from briefer.text.shown import Shown, decoded, note, once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_NOUN = "ODT"
_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"


def read(data: bytes) -> Decoded:
    """Return the text of an OpenDocument text, in reading order, with its notes at the end.

    Page headers and footers, captions and contents lists are marked; deleted text, comments and words that
    cannot be seen are left out and handed on as hidden.

    Raises:
        SkippedFileError: it is damaged, needs a password, holds no text, or is larger than the limits.
    """
    archive = opened(data, _NOUN)
    if _MANIFEST in archive.names and b"encryption-data" in archive.read(_MANIFEST):
        msg = "needs a password"
        raise SkippedFileError(msg)
    content = parsed(archive.read(_CONTENT), _CONTENT, noun=_NOUN)
    looks = _tree(archive, _STYLES)
    text = content.find("body/text")
    if text is None:
        msg = f"damaged {_NOUN}: {_CONTENT} holds no text"
        raise SkippedFileError(msg)
    styles = styles_of(tree for tree in (looks, content) if tree is not None)
    pictures = sum(name.startswith("Pictures/") for name in archive.names)
    shown = tuple(_shown(text, looks, styles))
    found = decoded(shown, _NOUN, properties=_properties(archive), pictures=pictures)
    return replace(found, notes=tuple(_notes(text)))


def _tree(archive: Zipped, name: str) -> Element | None:
    return parsed(archive.read(name), name, noun=_NOUN) if name in archive.names else None


def _shown(text: Element, looks: Element | None, styles: Styles) -> Iterator[Shown]:
    yield from _margins(looks, styles, "header")
    yield from blocks(text, Setting(styles))
    yield from _numbered(text, styles)
    yield from _margins(looks, styles, "footer")


def _margins(looks: Element | None, styles: Styles, at: str) -> Iterator[Shown]:
    """Yield what is printed at the header or the footer of the pages, each wording once."""
    pages = () if looks is None else looks.iter("master-page")
    margins = (part for page in pages for part in page if part.tag in {at, f"{at}-left", f"{at}-first"})
    return once(_margin(part, styles, f"page {at}") for part in margins)


def _margin(margin: Element, styles: Styles, place: str) -> Iterator[Shown]:
    unused = f"{place} that no page has" if margin.get("display") == "false" else ""
    return blocks(margin, Setting(styles, place, place, hidden=unused))


def _numbered(text: Element, styles: Styles) -> Iterator[Shown]:
    """Yield the footnotes and then the endnotes, each with its number in front."""
    gone = {one for changes in text.iter("tracked-changes") for one in changes.iter("note")}
    notes = [one for one in text.iter("note") if one not in gone]
    for kind in ("footnote", "endnote"):
        for one in (one for one in notes if one.get("note-class") == kind):
            citation = one.find("note-citation")
            number = "" if citation is None else collapsed("".join(citation.itertext()))
            here = Setting(styles, f"{kind} {number}")
            yield from note(
                number, (line for body in one.findall("note-body") for line in blocks(body, here))
            )


def _properties(archive: Zipped) -> dict[str, str | None]:
    meta = _tree(archive, _META)
    names = {"title": "title", "author": "initial-creator"}
    return {name: None if meta is None else meta.findtext(f"meta/{tag}") for name, tag in names.items()}


def _notes(text: Element) -> Iterator[str]:
    found = sum(element.tag in UNREAD for element in text.iter())
    if found:
        yield f"{found} embedded object{'s' if found > 1 else ''} not read"
