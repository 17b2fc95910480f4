"""Which lines belong to the page around an article, as the names and the shapes of its elements tell?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.vocabulary import meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.markup.outline import Box, Line, Outline

_TAGS: Final = {
    "nav": "navigation",
    "menu": "navigation",
    "aside": "sidebar",
    "search": "page control",
    "button": "page control",
    "select": "page control",
    "option": "page control",
    "textarea": "page control",
    "dialog": "dialog",
    "time": "date line",
}
_SMALL: Final = frozenset({"byline", "date line", "section label", "tags", "reading time", "page header"})
"""What is a line or two; a box of that name with more words holds something else beside it."""
_FEW_WORDS: Final = 40
_MOST: Final = 0.5
"""Share of the words of a page from which a box holds the article, whatever it is called."""
_ROOMS: Final = frozenset({"html", "body", "main"})
"""Their classes are about the whole page ('has-sidebar', 'comments-open')."""
BESIDE: Final = "beside the article"

LINKED: Final = 0.7
"""Share of characters that are links from which lines are a list of links."""
_LINK_WORDS: Final = 20
_STOPPED: Final = re.compile(r"[.!?…。][\"'”’»)\]]*$")


def regions(outline: Outline) -> list[str]:
    """Return for each line why it is not of the article, '' where the markup does not say so."""
    of_box = _of_boxes(outline)
    reasons = [of_box[line.box] or _of_line(line) for line in outline.lines]
    _mark_links(outline, reasons)
    mark_headings(outline.lines, reasons)
    return reasons


def _of_boxes(outline: Outline) -> list[str]:
    """Return the reason of each box; what holds for a box holds for all in it."""
    titled = _holding(outline, {"h1"})
    articles = _inside(outline, {"article"})
    reasons: list[str] = []
    for box in outline.boxes:
        outer = reasons[box.parent] if box.parent >= 0 else ""
        own = "" if outer or box.number in titled else _own(box, in_article=box.number in articles)
        reasons.append(outer or (own if _believed(own, box, outline) else ""))
    return reasons


def _own(box: Box, *, in_article: bool) -> str:
    if box.tag in _ROOMS:
        return ""
    if box.tag in {"header", "footer"}:
        return meaning(box.names[1:]) or ("" if in_article else f"page {box.tag}")
    if box.tag == "figcaption":
        return "image caption"
    return _TAGS.get(box.tag) or meaning(box.names[1:])


def _believed(reason: str, box: Box, outline: Outline) -> bool:
    words, page = outline.words[box.number], max(1, outline.words[0])
    if reason in _SMALL and words > _FEW_WORDS:
        return False
    return reason in {"comments", "navigation", "quoted reply"} or words <= max(_FEW_WORDS, _MOST * page)


def _of_line(line: Line) -> str:
    if line.kind == "heading":
        return ""
    if line.dim:
        return "colour of its background"
    return _TAGS.get(line.names[0], "") or meaning(line.names) if line.names else ""


def _holding(outline: Outline, tags: set[str]) -> frozenset[int]:
    """Return the boxes that have one of ``tags`` inside."""
    return frozenset(
        outer.number for box in outline.boxes if box.tag in tags for outer in outline.around(box.number)
    )


def _inside(outline: Outline, tags: set[str]) -> frozenset[int]:
    found: set[int] = set()
    for box in outline.boxes:
        if box.tag in tags or box.parent in found:
            found.add(box.number)
    return frozenset(found)


def _mark_links(outline: Outline, reasons: list[str]) -> None:
    """Mark lines that are links from end to end, and all of a list whose lines mostly are."""
    dense = _dense_boxes(outline)
    seen_prose = False
    for i, line in enumerate(outline.lines):
        if reasons[i]:
            continue
        linked = line.linked >= LINKED * len(line.text) and line.words <= _LINK_WORDS
        if line.kind != "heading" and (linked or line.box in dense):
            reasons[i] = "related links" if seen_prose else "navigation"
        seen_prose = seen_prose or is_prose(line)


def _dense_boxes(outline: Outline) -> frozenset[int]:
    size, linked = [0] * len(outline.boxes), [0] * len(outline.boxes)
    for line in outline.lines:
        size[line.box] += len(line.text)
        linked[line.box] += line.linked
    return frozenset(i for i, count in enumerate(size) if count and linked[i] >= LINKED * count)


def is_prose(line: Line) -> bool:
    """Tell whether a line is a sentence of a text rather than a label or a link."""
    words = line.words
    if line.kind == "heading" or 2 * line.linked > len(line.text):
        return False
    return words >= 20 or (words >= 8 and bool(_STOPPED.search(line.text)))  # noqa: PLR2004 - see pagewords


def mark_headings(lines: Sequence[Line], reasons: list[str]) -> None:
    """Mark each heading below which a part of the page around stands, and nothing else up to the next heading."""
    below, only_furniture = "", True
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].kind != "heading":
            below, only_furniture = reasons[i], only_furniture and bool(reasons[i])
            continue
        if not reasons[i] and only_furniture and below in _FOLLOWED:
            reasons[i] = below
        below, only_furniture = reasons[i], True


_FOLLOWED: Final = frozenset(
    {
        "related links",
        "comments",
        "newsletter box",
        "share links",
        "advertisement",
        "navigation",
        "tags",
        "sidebar",
        BESIDE,
    }
)
"""What has a heading of its own; an image or a byline below a heading is followed by text."""
