"""What tree does a piece of XML hold, if it is safe to build?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError, fromstring
from xml.parsers import expat

from briefer.errors import SkippedFileError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

BYTES_LIMIT = 30_000_000
"""Bytes of one tree, which takes up to nine times as much memory."""
TAGS_LIMIT = 2_000_000
"""Tags of one tree: an element takes some 200 bytes, and a long report has 50,000."""
DEPTH_LIMIT = 150
"""Levels of a tree: documents reach 40, with a table in a box in a table."""

_BROKEN = (ParseError, expat.ExpatError, LookupError, ValueError)
"""What the parser raises on bytes that are no XML, and on character sets that it does not know."""


class _Begun(Exception):  # noqa: N818 - no error: the first element, at which the look ahead ends
    """The document's own elements begin."""


def parsed(data: bytes, name: str, *, noun: str) -> Element:
    """Return the tree of ``data`` with tags and attributes as local names, without their namespaces.

    ``name`` and ``noun`` say in reasons which part of which kind of file it is.

    Raises:
        SkippedFileError: it is broken, declares a document type (DTD), or is larger or deeper than the limits.
    """
    if len(data) > BYTES_LIMIT:
        msg = f"{name} has over {BYTES_LIMIT // 1_000_000} MB, more than the limit"
        raise SkippedFileError(msg)
    if data.count(b"<") > TAGS_LIMIT:
        msg = f"{name} has over {TAGS_LIMIT:,} tags, more than the limit"
        raise SkippedFileError(msg)
    try:
        _look_ahead(data, noun)
        root = fromstring(data)  # noqa: S314 - a document type, and with it every entity, was refused
    except _BROKEN as error:
        msg = f"damaged {noun}: {name} is broken XML"
        raise SkippedFileError(msg) from error
    if not _without_namespaces(root):
        msg = f"{name} is nested over {DEPTH_LIMIT} levels deep, more than the limit"
        raise SkippedFileError(msg)
    return root


def _look_ahead(data: bytes, noun: str) -> None:
    """Read up to the first element, and refuse a document type."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: _refuse(noun)
    parser.StartElementHandler = _begin
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes no keywords: these are all the bytes
    except _Begun:
        return


def _begin(*_: object) -> None:
    raise _Begun


def _refuse(noun: str) -> None:
    msg = f"its XML declares a document type (DTD), which no {noun} needs"
    raise SkippedFileError(msg)


def _without_namespaces(root: Element) -> bool:
    """Shorten every name to its local part; tell whether the tree is as flat as it must be."""
    level = [root]
    for _ in range(DEPTH_LIMIT):
        for element in level:
            element.tag = _local(element.tag)
            if element.attrib:
                element.attrib = {_local(name): value for name, value in element.attrib.items()}
        level = [child for element in level for child in element]
        if not level:
            return True
    return False


@lru_cache(maxsize=4_096)
def _local(name: str) -> str:
    return name.rpartition("}")[2]
