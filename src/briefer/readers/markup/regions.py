"""Which lines belong to the page around an article, as the names and the shapes of its elements tell?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.readers.markup.links import LINKED, is_prose, mark_headings, mark_links
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
    "figcaption": "image caption",
}
_MOST_WORDS: Final = {
    "advertisement": 200,
    "archive toolbar": 400,
    "author box": 150,
    "byline": 40,
    "cookie notice": 1_000,
    "date line": 40,
    "image caption": 150,
    "live ticker": 150,
    "newsletter box": 150,
    "page control": 80,
    "page header": 80,
    "paywall": 200,
    "reading time": 40,
    "section label": 40,
    "share links": 80,
    "tags": 60,
}
"""Words from which a box holds something else than its name says: a story about the weather, a tag in a name."""
_MOST: Final = 0.5
"""Share of the words of a page from which a box holds the article, whatever it is called."""
_FEW_WORDS: Final = 40
"""Words that are never the article, however short the page is."""
_BELOW: Final = frozenset({"comments", "quoted reply", "navigation"})
"""What may have more words than the article, if the article has begun before it."""
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
    first_prose = next((i for i, line in enumerate(outline.lines) if is_prose(line)), 0)
    reasons: list[str] = []
    for box in outline.boxes:
        outer = reasons[box.parent] if box.parent >= 0 else ""
        own = "" if outer or box.number in titled else told.reason(box)
        reasons.append(
            outer or (own if own and _believed(own, box, outline, first_prose=first_prose) else "")
        )
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


def _believed(reason: str, box: Box, outline: Outline, *, first_prose: int) -> bool:
    """Tell whether a box of such a size, at such a place, can be what it is called."""
    words, lines = outline.words[box.number], outline.lines_of[box.number]
    if words > _MOST_WORDS.get(reason, words):
        return False
    if reason in _BELOW and lines and lines[0] > first_prose:
        return True
    return words <= max(_FEW_WORDS, _MOST * outline.words[0])


def _of_line(line: Line) -> str:
    if line.kind == "heading":
        return ""
    if line.dim:
        return "colour of its background"
    return meaning(line.names)


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
