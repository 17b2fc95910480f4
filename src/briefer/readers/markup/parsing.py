"""The tree of a page, within limits of depth and number of elements."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

from briefer.errors import SkippedFileError

Element = Any
"""An element of lxml, which ships no types."""

MOST_ELEMENTS: Final = 300_000
"""A page of so many elements takes some 200 MB as a tree; the longest pages of figures have a tenth of it."""

_CONTROL: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])


def parse(characters: str) -> Element:
    """Return the root of the page.

    Raises:
        SkippedFileError: there is no markup, or there is more of it, or deeper, than a page of text has.
    """
    if characters.count("<") - characters.count("</") > MOST_ELEMENTS:
        msg = f"its markup has more than {MOST_ELEMENTS:,} elements; split the page"
        raise SkippedFileError(msg)
    # Without huge_tree all text behind the 256th level would be lost without a word.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = etree.fromstring(characters.translate(_CONTROL).encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        msg = "its markup cannot be read"
        raise SkippedFileError(msg) from error
    if root is None:
        msg = "holds no text: only markup"
        raise SkippedFileError(msg)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        msg = "its markup is nested too deep to be the page of a person"
        raise SkippedFileError(msg)
    return root
