"""What do the lines around an article print about it: its author, its day, the agency it was taken from?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.regions import is_prose
from briefer.text.bylines import byline
from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.markup.outline import Outline

_NEAR: Final = 3
"""Lines of prose within which the head of an article still speaks."""
_AUTHOR: Final = re.compile(r"(?:^|-)(?:author|authors|byline|creator|writer|autor|auteur)(?:-name|-link)?$")
_BY: Final = re.compile(
    r"^(?:by|von|par|por|di|da|door|text|story|written by|words by)\s*:?\s+", re.IGNORECASE
)
_NAME: Final = re.compile(r"[^\W\d_][\w.’'-]*(?:[ \xa0][\w.’'&-]+){1,7}$")
_SUPPLIED: Final = re.compile(
    r"(?:this|the) (?:report|story|article|text|item|piece) (?:was|is|has been) "
    r"(?:supplied|provided|distributed|produced|first published|originally published) (?:by|in|on) (?:the )?"
    r"(?P<who>[A-Z][^.,;]{2,80}?)(?: and\b.*)?[.,;]?$",
    re.IGNORECASE,
)


def printed(outline: Outline, reasons: Sequence[str]) -> dict[str, Stated]:
    """Return what the head and the foot of an article print about it, by field."""
    head = list(_head(outline, reasons))
    found = dict(_times(outline, head))
    author = next((who for i in head if (who := _author(outline, i))), "")
    if author:
        found["author"] = Stated(author, "byline")
    credit = next((said["who"] for line in outline.lines if (said := _SUPPLIED.match(line.text))), "")
    if credit:
        found["credit"] = Stated(credit, "credit line")
    return found


def _head(outline: Outline, reasons: Sequence[str]) -> Iterator[int]:
    """Yield the lines from the headline to the first prose, the page around left out."""
    begun, prose = False, 0
    for i, (line, why) in enumerate(zip(outline.lines, reasons, strict=True)):
        begun = begun or (line.kind == "heading" and not why)
        prose += not why and is_prose(line)
        if prose > _NEAR:
            return
        if why in {"", "byline", "date line"} and (begun or why):
            yield i


def _author(outline: Outline, number: int) -> str:
    line = outline.lines[number]
    names = (*line.names, *outline.boxes[line.box].names)
    if not any(map(_AUTHOR.search, names)):
        return ""
    text = byline(line.text) or re.split(r"\s[|•·–—]\s|,\s(?=[a-z\d])", _BY.sub("", line.text))[0].strip()
    return text if _NAME.match(text) else ""


def _times(outline: Outline, head: Sequence[int]) -> Iterator[tuple[str, Stated]]:
    """Yield the days of the ``<time>`` elements that stand in the head."""
    lines = frozenset(head)
    seen: set[str] = set()
    for moment in outline.moments:
        updated = any(re.search(r"updat|modif|revis", name) for name in moment.names)
        field = "updated" if updated else "published"
        if moment.line in lines and field not in seen:
            seen.add(field)
            yield field, Stated(moment.value, "time element")
