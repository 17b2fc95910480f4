"""Which stretches of a text are the article, which are headings, and which are the page around it?"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from briefer.records import Span
from briefer.text.blocks import Block, blocks
from briefer.text.furniture.bylines import byline
from briefer.text.furniture.days import dated, segments
from briefer.text.furniture.layout import Layout, Part
from briefer.text.furniture.pagewords import edge_line, page_line
from briefer.text.furniture.stretches import around, inline_furniture, sign_off, without_control
from briefer.text.orders.instructions import MACHINE_NOTE
from briefer.text.orders.passages import for_machines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from briefer.text.decoded import Mark

_FULL_STOP = re.compile(r"[.!?…:;。！？؟।][\"'”’»“)\]*_]*(?:\s?\[\d{1,3}\])*$")
_LISTED = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s|.*\S \| \S")
_MARKUP = re.compile(r"#{1,6}\s+|\^|[*_]{1,3}(?=\S)")
_SECTION_WORD = re.compile(
    r"\b(?:news|desk|world|politics|opinion|comment|column|editorial|analysis|business|economy|sports?|culture|"
    r"defen[cs]e|security|home|latest|breaking|live|exclusive|topics?|section|category|region|international|"
    r"national|local|features?|press release|statement|immediate release|media|archive|blog)\b",
    re.IGNORECASE,
)
_HEADER_AUTHOR = re.compile(r"^(?:author|by)[ \t]*:[ \t]*(\S.*?)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n.{0,4000}?\n---[ \t]*(?=\r?\n|\Z)", re.DOTALL)

_PROSE_WORDS = 2
"""Fewest words of a sentence that closes with a full stop and so counts as part of the article."""
_UNSTOPPED_WORDS = 16
"""A line of so many words is prose also without a full stop: longer than headlines and lists of links."""
_HEADLINE_WORDS = 5
"""A line of so many words above the article is its title rather than the label of a section."""
_HEADING_WORDS = 14
_CAPTION_WORDS = 30
_OUTLET_WORDS, _OUTLET_COMMAS = 8, 2
"""Most words and commas beside the day of a date line: an outlet, a section and a place."""


def lay_out(text: str, marks: Sequence[Mark] = (), *, wrapped: bool = True) -> Layout:
    """Return every visible stretch of ``text`` with its role; the text itself is not touched.

    What a page prints around its article is told by general signals: the vocabulary of pages, the place
    above the first or below the last prose, short lines without a full stop, symbols and addresses. A line
    that the format itself shows to be something (``marks``, in reading order) is that. ``wrapped`` says that
    a paragraph may have been broken into lines by hand.
    """
    found = blocks(text, wrapped=wrapped)
    shown = _shown(found, marks)
    header = _FRONT_MATTER.match(text)
    reasons = _reasons(text, found, shown, header_end=header.end() if header else 0)
    prose = [i for i in range(len(found)) if not reasons[i] and _is_body(found[i].span.of(text), shown[i])]
    if not prose:
        return Layout(tuple(_parts(text, found, reasons, headings=frozenset())))
    first = next((i for i in prose if not _above(_bare(found[i], text))), prose[0])
    title = _mark_head(text, found, reasons, shown[:first])
    _mark_tail(text, found, reasons, last=prose[-1])
    headings = _headings(text, found, reasons, shown, last=prose[-1])
    parts = tuple(_parts(text, found, reasons, headings=headings))
    start = found[title].span.start if title is not None else -1
    return Layout(parts, next((part for part in parts if part.span.start >= start >= 0), None))


def _shown(found: Sequence[Block], marks: Sequence[Mark]) -> list[Mark | None]:
    """Return for each block the mark that covers its beginning, None where there is none."""
    starts = [mark.span.start for mark in marks]
    before = [marks[at - 1] if at else None for at in (bisect_right(starts, b.span.start) for b in found)]
    return [
        mark if mark and mark.span.end > block.span.start else None
        for mark, block in zip(before, found, strict=True)
    ]


def _is_body(line: str, mark: Mark | None) -> bool:
    return mark.role == "body" if mark else _is_prose(line)


def _is_prose(line: str) -> bool:
    line = without_control(line)
    line = line.removesuffix(sign_off(line)).rstrip()
    words = len(line.split())
    if _FULL_STOP.search(line):
        return words >= _PROSE_WORDS
    return words >= _UNSTOPPED_WORDS or bool(_LISTED.match(line))


def _reasons(
    text: str, found: Sequence[Block], shown: Sequence[Mark | None], *, header_end: int
) -> list[str]:
    """Return for each block why it is furniture wherever it stands, '' where it is not."""
    authors = {name.strip("\"' ").casefold() for name in _HEADER_AUTHOR.findall(text, 0, header_end)}
    reasons = [
        "document header" if block.span.end <= header_end else _reason(block, text, mark, authors=authors)
        for block, mark in zip(found, shown, strict=True)
    ]
    for i, told in enumerate(for_machines([block.span.of(text) for block in found])):
        if told and reasons[i] not in {"document header", "ornament"}:
            reasons[i] = MACHINE_NOTE
    for i, block in enumerate(found[1:], start=1):
        if reasons[i] == "image credit" and not (reasons[i - 1] or block.after_gap):
            reasons[i - 1] = _caption(found[i - 1], text)
    return reasons


def _reason(block: Block, text: str, mark: Mark | None, *, authors: Collection[str]) -> str:
    line = block.span.of(text)
    if not any(character.isalnum() for character in line):
        return "ornament"
    if mark and mark.reason:
        return mark.reason
    bare = _bare(block, text)
    return "byline" if bare.casefold() in authors else page_line(bare)


def _caption(block: Block, text: str) -> str:
    """Return a reason where the line right above an image credit is its caption."""
    line = block.span.of(text)
    short = len(line.split()) <= _CAPTION_WORDS
    return "image caption" if short and (block.after_gap or not _FULL_STOP.search(line)) else ""


def _above(line: str) -> str:
    """Return a reason where a line above an article is not its text: a byline, a date line."""
    return edge_line(line) or _date_line(line)


def _mark_head(
    text: str, found: Sequence[Block], reasons: list[str], shown: Sequence[Mark | None]
) -> int | None:
    """Mark what stands above the article's first prose (the lines of ``shown``); return which is the title."""
    for i, mark in enumerate(shown):
        if not (mark and mark.role == "heading"):
            reasons[i] = reasons[i] or _above(_bare(found[i], text))
    open_lines = [i for i in range(len(shown)) if not reasons[i]]
    titles = [i for i in open_lines if (mark := shown[i]) and mark.role == "heading"]
    title = titles[0] if titles else _title(open_lines, [_bare(found[i], text) for i in open_lines])
    for i in open_lines:
        if title is not None and i < title:
            reasons[i] = "section label"
    return title


def _title(at: Sequence[int], lines: Sequence[str]) -> int | None:
    """Return which line is the headline: the first that is more than the label of a section."""
    for i, line in zip(at, lines, strict=True):
        words = len(line.split())
        if words >= _HEADLINE_WORDS and not line.endswith("."):
            return i
        if words > 1 and not _SECTION_WORD.search(line):
            return i
    return at[-1] if at else None


def _date_line(line: str) -> str:
    """Return a reason where a line holds a day and little else: a byline, or the name of the outlet."""
    parts = [(part, dated(part)) for part in segments(line)]
    if not any(found for _, found in parts):
        return ""
    rests = [found.rest if found else part for part, found in parts]
    rest = " | ".join(filter(None, rests))
    plain = not _FULL_STOP.search(line.rstrip(":"))
    names = len(rest.split()) <= _OUTLET_WORDS and rest.count(",") <= _OUTLET_COMMAS
    return "date line" if not rest or (plain and names) or any(map(byline, rests)) else ""


def _mark_tail(text: str, found: Sequence[Block], reasons: list[str], *, last: int) -> None:
    """Mark what stands below the article: below its last prose, and below a comment form."""
    form = next((i for i, reason in enumerate(reasons) if reason == "comment form"), len(found))
    above, below = (sum(len(block.span) for block in part) for part in (found[:form], found[form:]))
    for i in range(min(last, form if above > below else last) + 1, len(found)):
        line = _bare(found[i], text)
        beyond = i > last
        if not reasons[i] and (beyond or not _is_prose(line) or above > below):
            reasons[i] = (
                edge_line(line) or (_date_line(line) if beyond else "") or _footer(line, beyond=beyond)
            )


def _footer(line: str, *, beyond: bool) -> str:
    return "" if beyond and len(line.split()) >= _UNSTOPPED_WORDS else "page footer"


def _headings(
    text: str, found: Sequence[Block], reasons: Sequence[str], shown: Sequence[Mark | None], *, last: int
) -> frozenset[int]:
    """Return the blocks that are titles: marked as such, or short, without a full stop, with prose below."""
    return frozenset(
        i
        for i, (block, mark) in enumerate(zip(found[:last], shown, strict=False))
        if not (reasons[i] or _is_body(line := block.span.of(text), mark))
        if mark or len(line.split()) <= _HEADING_WORDS or not _FULL_STOP.search(line)
    )


def _parts(
    text: str, found: Sequence[Block], reasons: Sequence[str], *, headings: frozenset[int]
) -> Iterator[Part]:
    body = [i for i in range(len(found)) if not reasons[i] and i not in headings]
    edges = {body[0]: "first", body[-1]: "last"} if len(body) > 1 else dict.fromkeys(body, "only")
    for i, block in enumerate(found):
        if reasons[i]:
            yield Part(block.span, block.line, "furniture", reasons[i])
        elif i in headings:
            yield Part(_unmarked(block.span, text), block.line, "heading")
        else:
            inside = tuple(inline_furniture(text, block.span, at=edges.get(i, "inside")))
            yield from around(text, block, inside)


def _bare(block: Block, text: str) -> str:
    """Return the words of a line on one line, without the marks of Markdown around them."""
    return " ".join(_unmarked(block.span, text).of(text).split())


def _unmarked(span: Span, text: str) -> Span:
    mark = _MARKUP.match(text, span.start, span.end)
    words = span.of(text)
    end = span.start + len(words.rstrip("*_^#" if mark else "").rstrip())
    return Span(mark.end() if mark else span.start, end) if not mark or mark.end() < end else span
