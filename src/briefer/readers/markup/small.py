"""Which small boxes are not of the article, as their first line or a field to type into tells?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.links import FOLLOWED, LINKED
from briefer.readers.markup.outline import BULLET
from briefer.text.furniture.pagewords import page_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.outline import Outline

_WORDS: Final = 60
"""Words of a box that is one thing: an invitation with two sentences, a list of five headlines."""
_MOST_FIELDS: Final = 500
_INVITED: Final = 4
"""Words of a form without the words of its button; what stands around them says what the form is for."""
_LABEL_WORDS: Final = 6
_WROTE: Final = re.compile(
    r".{1,60}?\s(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|написала?)\s?:", re.IGNORECASE
)
"""What programs of forums and mails put above another's words."""
_SPOKEN: Final = {
    "account or subscription": "newsletter box",
    "cookie notice": "cookie notice",
    "comment form": "comments",
    "navigation": "related links",
    "share link": "share links",
    "contact line": "contact line",
}
"""What the first line of a box says about the whole of it."""


def small_boxes(outline: Outline, reasons: list[str]) -> None:
    """Mark the lines of small boxes that are not of the article."""
    for start, end, reason in (*_forms(outline), *_spoken_for(outline, reasons)):
        for i in range(start, end):
            reasons[i] = reasons[i] or reason
    _mark_labels(outline, reasons)


def _forms(outline: Outline) -> Iterator[tuple[int, int, str]]:
    """Yield the lines around each field: the innermost box that says what the field is for."""
    for field in outline.fields[:_MOST_FIELDS]:
        box = next((one for one in outline.around(field) if outline.words[one.number] >= _INVITED), None)
        if box and outline.words[box.number] <= _WORDS:
            start, end = outline.lines_of[box.number]
            yield start, end, "newsletter box" if outline.words[box.number] > _LABEL_WORDS else "page control"


def _spoken_for(outline: Outline, reasons: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the lines of each small box whose first line announces what it is."""
    for box in outline.boxes:
        lines = outline.lines_of[box.number]
        if lines and box.tag == "blockquote" and _WROTE.match(outline.lines[lines[0]].text):
            yield lines[0], lines[1], "quoted reply"
        elif lines and lines[1] - lines[0] > 1 and outline.words[box.number] <= _WORDS:
            first = outline.lines[lines[0]]
            reason = _SPOKEN.get(page_line(first.text), "")
            if reason and not reasons[lines[0]]:
                yield lines[0], lines[1], reason


def _mark_labels(outline: Outline, reasons: list[str]) -> None:
    """Mark the label above a list of links and the like in one small box."""
    for box in outline.boxes:
        lines = outline.lines_of[box.number]
        if not lines or lines[1] - lines[0] < 2 or outline.words[box.number] > _WORDS:  # noqa: PLR2004 - a label and one
            continue
        first, others = outline.lines[lines[0]], range(lines[0] + 1, lines[1])
        if first.words <= _LABEL_WORDS and not reasons[lines[0]]:
            told = {reasons[i] or _linked(outline, i) for i in others}
            if told <= FOLLOWED:
                reasons[lines[0]] = reasons[lines[0] + 1] or "related links"


def _linked(outline: Outline, number: int) -> str:
    line = outline.lines[number]
    return "related links" if line.linked >= LINKED * len(line.text.removeprefix(BULLET)) else ""
