"""What does the package of a book say: which chapters in which order, and what the book is?"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefer.errors import SkippedFileError
from briefer.readers.xmltree import parsed
from briefer.readers.zipped import Zipped, opened
from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

NOUN = "EPUB"

_CONTAINER, _LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_FIELDS = {"title": "title", "creator": "author", "publisher": "publisher", "language": "language"}
_SEVERAL = frozenset({"author"})
_WEB = re.compile(r"https?://\S+$")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the book in its reading order; ``kind`` is what the package calls it ('toc'), '' for text."""

    name: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A book: its chapters in reading order, what its package says about it, and how many pages are none."""

    archive: Zipped
    chapters: tuple[Chapter, ...]
    stated: Mapping[str, Stated]
    pictures: int


def book(data: bytes) -> Book:
    """Return the chapters of an EPUB.

    Raises:
        SkippedFileError: it is damaged, protected against copying, or larger than the limits.
    """
    archive = opened(data, NOUN)
    roots = _tree(archive, _CONTAINER).iter("rootfile")
    name = next((path for root in roots if (path := root.get("full-path"))), None)
    if name is None:
        msg = f"damaged {NOUN}: {_CONTAINER} names no book"
        raise SkippedFileError(msg)
    package = _tree(archive, name)
    items = {item.get("id", ""): item for item in package.iter("item")}
    spine = [
        items[one] for reference in package.iter("itemref") if (one := reference.get("idref", "")) in items
    ]
    pages = [item for item in spine if item.get("media-type") in _PAGES]
    kinds = _kinds(package, name)
    # Each page once: a small file could else name its largest page ten thousand times.
    chapters = tuple(dict.fromkeys(_chapter(item, name, kinds) for item in pages))
    _check_locks(archive, chapters)
    return Book(archive, chapters, _stated(package), len(spine) - len(pages))


def _tree(archive: Zipped, name: str) -> Element:
    return parsed(archive.read(name), name, noun=NOUN)


def _chapter(item: Element, package: str, kinds: Mapping[str, str]) -> Chapter:
    name = _path(package, item.get("href", ""))
    is_contents = "nav" in item.get("properties", "").split()
    return Chapter(name, "toc" if is_contents else kinds.get(name, ""))


def _path(package: str, reference: str) -> str:
    """Return the name of the part to which the package refers."""
    path = unquote(reference.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(package), path)).lstrip("/")


def _kinds(package: Element, name: str) -> dict[str, str]:
    """Return what the guide of the package calls the pages of the book."""
    return {
        _path(name, one.get("href", "")): one.get("type", "") for one in package.iterfind("guide/reference")
    }


def _check_locks(archive: Zipped, chapters: tuple[Chapter, ...]) -> None:
    """Pass a book whose chapters are not encrypted; its fonts may be."""
    locks = _tree(archive, _LOCKS).iter("CipherReference") if _LOCKS in archive.names else ()
    locked = {unquote(lock.get("URI", "")) for lock in locks}
    if any(chapter.name in locked for chapter in chapters):
        msg = "protected against copying (DRM)"
        raise SkippedFileError(msg)


def _stated(package: Element) -> dict[str, Stated]:
    found: dict[str, Stated] = {}
    for name, tag, value in _claims(package):
        place = f"EPUB metadata dc:{tag}"
        if name not in found:
            found[name] = Stated(value, place)
        elif name in _SEVERAL:
            found[name] = Stated(f"{found[name].value}, {value}", place)
    return found


def _claims(package: Element) -> Iterator[tuple[str, str, str]]:
    for element in package.iterfind("metadata/*"):
        value = " ".join((element.text or "").split())
        if not value:
            continue
        if element.tag in _FIELDS and element.get("role", "aut") == "aut":
            yield _FIELDS[element.tag], element.tag, value
        elif element.tag == "date" and element.get("event", "publication") in {
            "publication",
            "original-publication",
        }:
            yield "published", element.tag, value
        elif element.tag in {"identifier", "source"} and _WEB.match(value):
            yield "url", element.tag, value
