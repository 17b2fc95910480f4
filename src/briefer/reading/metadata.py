"""What does a text itself say about its title, author, publisher and day?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefer.reading.stated import values as fields_of
from briefer.text.furniture.bylines import byline
from briefer.text.furniture.days import Dated, dated, segments
from briefer.text.furniture.stretches import dateline, is_end_mark, without_control
from briefer.text.orders.instructions import addresses_machine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.records import SourceKind, When
    from briefer.text.decoded import Stated
    from briefer.text.furniture.layout import Layout, Part

_HOLDER = re.compile(
    r"(?:copyright\b ?)?(?:©|\(c\)|&copy;)\s*(?P<year>\d{4}),?\s+(?P<who>[A-Z][^.,;|–—-]{1,60}?)\s*"
    r"(?:\.|,? all rights reserved|$)",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"\(([A-Z][^()]{1,60})\)$|^[—–(/-]?\s?([A-Z][^()]{1,60}?)\)?$")
_HEADER_LINE = re.compile(r"(?P<key>[A-Za-z_]{3,20})\s*:\s*(?P<value>\S.*)$")
_HEADER_FIELDS = {
    "title": "title",
    "author": "author",
    "by": "author",
    "publication": "publisher",
    "publisher": "publisher",
    "site": "publisher",
    "section": "section",
    "category": "section",
    "date": "published",
    "published": "published",
    "updated": "updated",
    "lang": "language",
    "language": "language",
    "url": "url",
    "link": "url",
}
_OUTLET = re.compile(r"(?P<who>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3})\s*[,|–—-]\s")
_OUTLET_NAME = re.compile(r"(?:The )?[A-Z][\w&.’'-]*(?: (?:of|the|and|&|for|[A-Z][\w&.’'-]*)){1,5}$")
_IMAGE = re.compile(r"\[?!\[\s*([^\]]*\S)\s*\]")
_OPENING = re.compile(r"[*_]*([^.!?]{8,80}?)(?:\.|:(?!\d))[*_]*(?=\s|$)")
_LEAD_WORDS = 3
"""Most words beside the day that a bulletin opens with: "Status on", "Update of", "As of"."""
_OPINION = re.compile(
    r"\b(?:opinion|editorial|column|comment|commentary|op-ed|viewpoint|leader)\b", re.IGNORECASE
)
_STATEMENT = re.compile(
    r"(?:(?:joint |press )?statement (?:on|by|of|from|regarding|concerning)|(?:for )?immediate release|"
    r"press release|news release|communiqu[ée])\b",
    re.IGNORECASE,
)
_AGENCY_DATELINE = re.compile(r"\([A-Z][\w/&.’' -]{1,30}\)\s*[—–-]")
_LANGUAGE = re.compile(r"[a-z]{2}(?=$|[-_])")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What was found, and for each field where ('line 7'); None where the text does not say.

    ``refused`` are the places of fields that address a machine, by the fields' names.
    """

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: When | None = None
    updated: When | None = None
    language: str | None = None
    url: str | None = None
    kind: SourceKind | None = None
    credit: str | None = None
    found: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)


def sniff(text: str, layout: Layout, stated: Mapping[str, Stated] | None = None) -> Metadata:
    """Return what is said about ``text``, each field with its place; nothing is guessed.

    The fields of the format (``stated``) are believed before the lines of the text, and these before the
    properties that an office program keeps. What tells a machine what to write is no title and no name.
    """
    values: dict[str, object] = {}
    found: dict[str, str] = {}
    refused: dict[str, str] = {}
    for name, value, place in _said(text, layout, stated or {}):
        if isinstance(value, str) and addresses_machine(value):
            refused.setdefault(name, place)
        elif name not in values:
            values[name] = value
            found[name] = place
    return Metadata(**values, found=found, refused=refused)  # type: ignore[arg-type]  # the names and types are those of _said


def _said(text: str, layout: Layout, stated: Mapping[str, Stated]) -> Iterator[tuple[str, object, str]]:
    yield from fields_of(stated, properties=False)
    if "section" in stated and _OPINION.search(stated["section"].value):
        yield "kind", "opinion", stated["section"].place
    for name, value, part in _claims(text, layout):
        yield name, value, f"line {part.line}"
    yield from fields_of(stated, properties=True)


def _claims(text: str, layout: Layout) -> Iterator[tuple[str, object, Part]]:
    """Yield what each line says; of two that say the same field, the first is believed."""
    header = [part for part in layout.parts if part.reason == "document header"]
    yield from _header(text, header)
    if layout.title:
        yield "title", layout.title.span.of(text), layout.title
    furniture = [part for part in layout.of("furniture") if part.reason != "document header"]
    for part in furniture:
        yield from _lines(part.span.of(text), part)
    yield from _kinds(text, layout, furniture)
    yield from _logo(text, layout)
    yield from _lead(text, layout)


def _header(text: str, parts: Sequence[Part]) -> Iterator[tuple[str, object, Part]]:
    for part in parts:
        line = _HEADER_LINE.match(part.span.of(text))
        name = _HEADER_FIELDS.get(line["key"].lower()) if line else None
        if line and name:
            yield from _header_field(name, line["value"].strip("\"' "), part)


def _header_field(name: str, value: str, part: Part) -> Iterator[tuple[str, object, Part]]:
    if name in {"published", "updated"}:
        day = dated(value)
        if day:
            yield name, day.when, part
    elif name == "section":
        if _OPINION.search(value):
            yield "kind", "opinion", part
    elif name == "language":
        code = _LANGUAGE.match(value.lower())
        if code:
            yield name, code[0], part
    else:
        yield name, value, part


def _lines(line: str, part: Part) -> Iterator[tuple[str, object, Part]]:
    line = line.strip("*_ ")
    if part.reason == "byline" and byline(line):
        yield "author", byline(line), part
    elif part.reason in {"date line", "update note", "dateline"}:
        for segment in segments(line):
            yield from _days(segment, part)
    elif part.reason == "page header":
        yield from _masthead(line, part)
    elif part.reason == "agency credit":
        credit = _CREDIT.search(line)
        if credit and not is_end_mark(line):
            yield "credit", (credit[1] or credit[2]).strip(), part
    elif part.reason == "copyright line":
        # A span of years belongs to the template of a site, which may print another's text.
        holder = _HOLDER.match(line)
        if holder:
            yield "publisher", holder["who"], part


def _masthead(line: str, part: Part) -> Iterator[tuple[str, object, Part]]:
    """Yield the outlet and the day of the head of a page: "The Orr Times | Monday 9 March 2031 | 5"."""
    cells = segments(line)
    days = [day for cell in cells if (day := dated(cell)) and not day.rest]
    names = [cell for cell in cells if _OUTLET_NAME.match(cell)]
    if days and len(names) == 1:
        yield "publisher", names[0], part
        yield "published", days[0].when, part


def _days(line: str, part: Part) -> Iterator[tuple[str, object, Part]]:
    if byline(line):
        yield "author", byline(line), part
    day = dated(line)
    if day is None:
        return
    yield "updated" if day.is_update else "published", day.when, part
    if byline(day.rest):
        yield "author", byline(day.rest), part
    outlet = _outlet(line, day)
    if outlet:
        yield "publisher", outlet, part


def _outlet(line: str, day: Dated) -> str:
    """Return the outlet of a line such as 'Outlet, October 2, 2015 Adjust font size:'.

    'Port Orr, October 2, 2015' may be a place as well: only a control of the page beside it shows that the
    line was printed by the page.
    """
    name = _OUTLET.match(line)
    if name is None or without_control(line) == line:
        return ""
    return name["who"] if day.rest.startswith(name["who"]) else ""


def _logo(text: str, layout: Layout) -> Iterator[tuple[str, object, Part]]:
    """Yield the name beside a logo above the article, where a line of the head begins with it again."""
    body = next((part.span.start for part in layout.of("body")), len(text))
    head = [part for part in layout.parts if part.span.start < body]
    for part in head:
        logo = _IMAGE.match(part.span.of(text)) if part.reason == "image" else None
        if logo and any(other.span.of(text).lstrip("#*_ ").startswith(logo[1]) for other in head):
            yield "publisher", logo[1], part


def _lead(text: str, layout: Layout) -> Iterator[tuple[str, object, Part]]:
    """Yield the day that a bulletin opens with: "Status on Friday 14 March 2031 at 18:00. The water …"."""
    part = next(iter(layout.of("body")), None)
    opening = _OPENING.match(part.span.of(text)) if part else None
    day = dated(opening[1]) if opening else None
    if part and day and len(day.rest.split()) <= _LEAD_WORDS:
        yield "published", day.when, part


def _kinds(text: str, layout: Layout, furniture: Sequence[Part]) -> Iterator[tuple[str, object, Part]]:
    for part in furniture:
        line = part.span.of(text)
        if part.reason == "dateline" and _AGENCY_DATELINE.search(dateline(f"{line} ")):
            yield "kind", "wire", part
        elif part.reason in {"section label", "date line"} and _OPINION.search(line):
            yield "kind", "opinion", part
        elif part.reason == "section label" and _STATEMENT.match(line):
            yield "kind", "statement", part
    if layout.title and _STATEMENT.match(layout.title.span.of(text)):
        yield "kind", "statement", layout.title
