"""What does an electronic book say, chapter by chapter in its reading order?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.readers.epub.book import NOUN, Book, Chapter, book
from briefer.readers.markup.marking import laid
from briefer.readers.markup.parsing import parse
from briefer.readers.markup.regions import regions
from briefer.readers.markup.walking import outline_of
from briefer.text.decoded import Decoded, Hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.outline import Outline
    from briefer.readers.markup.parsing import Element

_KINDS = {
    "toc": "contents list",
    "landmarks": "contents list",
    "page-list": "contents list",
    "loi": "contents list",
    "lot": "contents list",
    "index": "contents list",
    "cover": "title page",
    "titlepage": "title page",
    "title-page": "title page",
    "halftitlepage": "title page",
    "copyright-page": "copyright page",
    "colophon": "copyright page",
}
"""Pages around the text of a book, as EPUB 2 (guide) and EPUB 3 (epub:type) call them."""
_NOTES = frozenset(
    "footnote footnotes endnote endnotes rearnote rearnotes doc-footnote doc-endnote doc-endnotes".split()
)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})")


def read(data: bytes) -> Decoded:
    """Return the text of a book, its chapters one after another.

    Title page, contents list and index are marked, and what the markup shows to stand around a text.

    Raises:
        SkippedFileError: it is damaged, protected against copying, holds no text, or is larger than the limits.
    """
    found = book(data)
    outlines: list[Outline] = []
    reasons: list[str] = []
    unread = 0
    for chapter in found.chapters:
        try:
            outline, why = _read(chapter, found)
        except SkippedFileError:
            unread += 1
            continue
        outlines.append(outline)
        reasons += why
    lines = [line for outline in outlines for line in outline.lines]
    if not any(any(map(str.isalnum, line.text)) for line, why in zip(lines, reasons, strict=True) if not why):
        raise SkippedFileError(_no_text(found, unread))
    text, marks = laid(lines, reasons)
    hidden = tuple(one for outline in outlines for one in outline.hidden)
    return Decoded(text, NOUN, found.stated, marks, hidden=hidden, notes=tuple(_notes(found, unread)))


def _read(chapter: Chapter, found: Book) -> tuple[Outline, list[str]]:
    """Return the lines of a chapter, and for each why it is not the text of the book."""
    data = found.archive.read(chapter.name)
    declared = _DECLARED.search(data)
    root = parse(characters(data, stated=declared[1].decode() if declared else None).text)
    kind = _KINDS.get(chapter.kind) or _named(root)
    outline = _located(outline_of(root), chapter.name)
    why = regions(outline)
    return outline, [kind or ("" if _is_note(outline, i) else one) for i, one in enumerate(why)]


def _named(root: Element) -> str:
    """Return why a chapter as a whole is not the text of the book, as it says itself ('' where it is).

    The types of its elements become roles, by which the markup is judged; the numbers that refer to notes go,
    as '12' with a raised 1 behind it would be another figure.
    """
    for element in list(root.iter()):
        kinds = _types(element)
        if kinds:
            element.set("role", " ".join(kinds))
        if "noteref" in kinds:
            element[:] = []
            element.text = None
    body = root.find(".//body")
    inside = [] if body is None else [one for one in body if isinstance(one.tag, str)]
    whole = [body, *inside] if len(inside) == 1 else [body]
    return next(
        (_KINDS[kind] for one in whole if one is not None for kind in _types(one) if kind in _KINDS), ""
    )


def _types(element: Element) -> list[str]:
    return (element.get("epub:type") or "").split() if isinstance(element.tag, str) else []


def _is_note(outline: Outline, line: int) -> bool:
    """Tell whether a line stands in a note, which pages set beside their text and books do not."""
    return any(not _NOTES.isdisjoint(box.names) for box in outline.around(outline.lines[line].box))


def _located(outline: Outline, name: str) -> Outline:
    hidden = (Hidden(one.words, f"{name}: {one.place}", one.kind) for one in outline.hidden)
    return replace(outline, hidden=tuple(hidden))


def _no_text(found: Book, unread: int) -> str:
    if unread:
        return f"damaged {NOUN}: none of its chapters can be read"
    return "holds no text; its pages are pictures" if found.pictures else "holds no text"


def _notes(found: Book, unread: int) -> Iterator[str]:
    if unread:
        yield f"{unread} of {len(found.chapters)} chapters could not be read"
    if found.pictures:
        yield f"{found.pictures} page{'s are' if found.pictures > 1 else ' is'} a picture or of another format"
