"""Which lines are links to other pages, and which headings stand above nothing else?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.outline import BULLET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.markup.outline import Line, Outline

BESIDE: Final = "beside the article"

LINKED: Final = 0.7
"""Share of characters that are links from which lines are a list of links."""
_LINK_WORDS: Final = 20
"""A line of links that is longer is a text of links, as encyclopaedias and laws have."""
_LONG, _STOPPED_LONG = 20, 8
"""Words of a line that is prose: without a full stop, and with one."""
_STOPPED: Final = re.compile(r"[.!?…。！？؟۔][\"'”’»“)\]]*(?:\[\d+\])*$")

FOLLOWED: Final = frozenset(
    {
        "advertisement",
        "comments",
        "contact line",
        "navigation",
        "newsletter box",
        "related links",
        "share links",
        "sidebar",
        "tags",
        BESIDE,
    }
)
"""What has a heading of its own; an image or a byline below a heading is followed by text."""


def is_prose(line: Line) -> bool:
    """Tell whether a line is a sentence of a text rather than a label or a link."""
    if line.kind == "heading" or 2 * line.linked > len(line.text):
        return False
    return line.words >= _LONG or (line.words >= _STOPPED_LONG and bool(_STOPPED.search(line.text)))


def mark_links(outline: Outline, reasons: list[str]) -> None:
    """Mark lines that are links from end to end, and all of a list whose lines mostly are."""
    dense = _dense_boxes(outline)
    seen_prose = False
    for i, line in enumerate(outline.lines):
        if reasons[i]:
            continue
        linked = line.linked >= LINKED * _length(line) and line.words <= _LINK_WORDS
        if line.kind != "heading" and (linked or line.box in dense):
            reasons[i] = "related links" if seen_prose else "navigation"
        seen_prose = seen_prose or is_prose(line)


def _length(line: Line) -> int:
    return len(line.text.removeprefix(BULLET))


def _dense_boxes(outline: Outline) -> frozenset[int]:
    size, linked = [0] * len(outline.boxes), [0] * len(outline.boxes)
    for line in outline.lines:
        size[line.box] += _length(line)
        linked[line.box] += line.linked
    return frozenset(i for i, count in enumerate(size) if count and linked[i] >= LINKED * count)


def mark_headings(lines: Sequence[Line], reasons: list[str]) -> None:
    """Mark each heading below which a part of the page around stands, and nothing else up to the next heading."""
    below, only_furniture = "", True
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].kind != "heading":
            below, only_furniture = reasons[i], only_furniture and bool(reasons[i])
            continue
        if not reasons[i] and only_furniture and below in FOLLOWED:
            reasons[i] = below
        below, only_furniture = reasons[i], True
