"""Which lines belong to the page around an article, as the names and the shapes of its elements tell?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.readers.markup.links import LINKED, mark_headings, mark_links
from briefer.readers.markup.small import small_boxes
from briefer.readers.markup.vocabulary import meaning

if TYPE_CHECKING:
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
    "figcaption": "image caption",
}
_LABELS: Final = frozenset({"byline", "date line", "section label", "tags", "reading time", "page header"})
"""What is a line or two; a box of that name with more words holds something else beside it."""
_FEW_WORDS: Final = 40
_MOST: Final = 0.5
"""Share of the words of a page from which a box holds the article, whatever it is called."""
_OF_ANY_SIZE: Final = frozenset({"comments", "navigation", "quoted reply"})
_ROOMS: Final = frozenset({"html", "body", "main"})
"""Their classes are about the whole page ('has-sidebar', 'comments-open')."""
_SHOWN_WITH_WORDS: Final = frozenset({"table", "blockquote", "pre"})
"""What a figure may hold instead of an image; its words are the article's."""


def regions(outline: Outline) -> list[str]:
    """Return for each line why it is not of the article, '' where the markup does not say so."""
    of_box = _of_boxes(outline)
    reasons = [of_box[line.box] or _of_line(line) for line in outline.lines]
    small_boxes(outline, reasons)
    mark_links(outline, reasons)
    mark_headings(outline.lines, reasons)
    return reasons


def _of_boxes(outline: Outline) -> list[str]:
    """Return the reason of each box; what holds for a box holds for all in it."""
    titled = _titled(outline)
    told = _Told(outline)
    reasons: list[str] = []
    for box in outline.boxes:
        outer = reasons[box.parent] if box.parent >= 0 else ""
        own = "" if outer or box.number in titled else told.reason(box)
        reasons.append(outer or (own if _believed(own, box, outline) else ""))
    return reasons


class _Told:
    """What the tag and the names of a box say, seen with the boxes around and inside it."""

    def __init__(self, outline: Outline) -> None:
        self._in_article = outline.inside(outline.tagged("article", "blockquote"))
        self._with_words = outline.holding(outline.tagged(*_SHOWN_WITH_WORDS))

    def reason(self, box: Box) -> str:
        if box.tag in _ROOMS:
            return ""
        if box.tag in {"header", "footer"}:
            return meaning(box.names[1:]) or ("" if box.number in self._in_article else f"page {box.tag}")
        if box.tag == "figure":
            return "" if box.number in self._with_words else "image caption"
        return _TAGS.get(box.tag) or meaning(box.names[1:])


def _believed(reason: str, box: Box, outline: Outline) -> bool:
    words, page = outline.words[box.number], max(1, outline.words[0])
    if reason in _LABELS and words > _FEW_WORDS:
        return False
    return reason in _OF_ANY_SIZE or words <= max(_FEW_WORDS, _MOST * page)


def _of_line(line: Line) -> str:
    if line.kind == "heading":
        return ""
    if line.dim:
        return "colour of its background"
    return _TAGS.get(line.names[0], "") or meaning(line.names) if line.names else ""


def _titled(outline: Outline) -> frozenset[int]:
    """Return the boxes that hold a first heading which is no link home, as the name of a site is."""
    titles = frozenset(
        line.box
        for line in outline.lines
        if line.kind == "heading"
        and outline.boxes[line.box].tag == "h1"
        and line.linked < LINKED * len(line.text)
    )
    return titles | outline.holding(titles)
