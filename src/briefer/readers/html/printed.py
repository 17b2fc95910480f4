"""What do the lines around an article print about it: its author, its day, the agency it was taken from?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.links import is_prose
from briefer.text.decoded import Stated
from briefer.text.furniture.bylines import byline
from briefer.text.furniture.days import Dated, dated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.markup.outline import Line, Outline

_LABEL_WORDS: Final = 14
_NEAR: Final = 3
"""Lines of prose within which the head of an article still speaks."""
_AUTHOR: Final = re.compile(r"(?:^|-)(?:author|authors|byline|creator|writer|autor|auteur)(?:-name|-link)?$")
_BY: Final = re.compile(
    r"^(?:by|von|par|por|di|da|door|text|story|written by|words by)\s*:?\s+", re.IGNORECASE
)
_NAME: Final = re.compile(r"[^\W\d_][\w.’'-]*(?:[ \xa0][\w.’'&-]+){1,7}$")
_WRITTEN: Final = re.compile(
    r"(?i:(?:posted|written|published|reported|story|words|article) by|author:|autorin:|autor:|auteur :|autora:)\s+"
    r"(?P<who>[^\W\d_a-z][\w.’'-]*(?:[ \xa0](?!on\b|at\b|in\b)[\w.’'&-]+){1,4})(?=$|[,|•·–—(]|\s(?:on|at|in)\b)",
)
_SIGNED: Final = frozenset({"", "byline", "date line", "author box", "sidebar"})
"""Where the author of a page signs, as against those of its comments."""
_SIGNATURE: Final = re.compile(
    r"[—–-]{1,2}\s?(?P<who>[^\W\d_a-z][\w.’'-]*(?:[ \xa0][^\W\d_a-z][\w.’'-]*){0,3})$"
)
_BESIDE: Final = frozenset({"author box", "sidebar", "page header", "page footer", "copyright line"})
_CHANGED: Final = re.compile(r"updat|modif|revis|changed|edited")
SUPPLIED: Final = re.compile(
    r"(?:this|the) (?:report|story|article|text|item|piece) (?:was|is|has been) "
    r"(?:supplied|provided|distributed|produced|first published|originally published) (?:by|in|on) (?:the )?"
    r"(?P<who>[A-Z][^.,;]{2,80}?)(?: and\b.*)?[.,;]?$",
    re.IGNORECASE,
)


def printed(outline: Outline, reasons: Sequence[str]) -> dict[str, Stated]:
    """Return what the head and the foot of an article print about it, by field."""
    head = list(_head(outline, reasons))
    found = _days(outline, reasons, head) | dict(_times(outline, head))
    author = next((who for i in head if (who := _author(outline, i))), "")
    author = author or next(_signed(outline, reasons), "")
    if author:
        found["author"] = Stated(author, "byline")
    credit = next((said["who"] for line in outline.lines if (said := SUPPLIED.match(line.text))), "")
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


def _signed(outline: Outline, reasons: Sequence[str]) -> Iterator[str]:
    """Yield who a line says that it was written by, comments and other articles left out."""
    for line, why in zip(outline.lines, reasons, strict=True):
        said = _WRITTEN.match(line.text) if line.words <= _LABEL_WORDS and why in _SIGNED else None
        if said:
            yield said["who"]
    yield from _initialled(outline, reasons)


def _initialled(outline: Outline, reasons: Sequence[str]) -> Iterator[str]:
    """Yield the name below a text, as '– Ann' closes a post, that a line beside the article has as well."""
    last = max((i for i, why in enumerate(reasons) if not why), default=0)
    signed = _SIGNATURE.match(outline.lines[last].text) if outline.lines else None
    if signed is None:
        return
    name = re.compile(rf"(?<!\w){re.escape(signed['who'])}(?!\w)")
    beside = (line.text for line, why in zip(outline.lines, reasons, strict=True) if why in _BESIDE)
    if any(map(name.search, beside)):
        yield signed["who"]


def _days(outline: Outline, reasons: Sequence[str], head: Sequence[int]) -> dict[str, Stated]:
    """Return the days that lines of the head print with nothing else on them but a byline."""
    found: dict[str, Stated] = {}
    for i in head:
        line = outline.lines[i]
        day = only_days(line) or (dated(line.text) if reasons[i] else None)
        if day:
            field = "updated" if day.is_update else "published"
            found.setdefault(field, Stated(day.when.isoformat(), "date line"))
            if byline(day.rest):
                found.setdefault("author", Stated(byline(day.rest), "byline"))
    return found


def only_days(line: Line) -> Dated | None:
    """Return the first day of a line that prints days and times and nothing else but a byline."""
    first = dated(line.text) if line.words <= _LABEL_WORDS and line.kind == "paragraph" else None
    rest, day = (first.rest, first) if first else ("", None)
    while day and rest:
        day = dated(rest)
        rest = day.rest if day else rest
    return first if not rest or byline(rest) else None


def _times(outline: Outline, head: Sequence[int]) -> Iterator[tuple[str, Stated]]:
    """Yield the days of the ``<time>`` elements that stand in the head."""
    lines = frozenset(head)
    found: dict[str, list[str]] = {"updated": [], "published": []}
    for moment in outline.moments:
        if moment.line in lines:
            changed = any(_CHANGED.search(name) for name in moment.names)
            found["updated" if changed else "published"].append(moment.value)
    for field, values in found.items():
        # The first of several days is that of one of several posts: it dates none of the others.
        if len({value[:10] for value in values}) == 1:
            yield field, Stated(values[0], "time element")
