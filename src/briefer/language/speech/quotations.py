"""Which stretches of a text stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.records import Span

_CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«"}
_STRAIGHT = {'"', "''", "``", "‘‘", "’’", "”"}
_PARAGRAPH = re.compile(r"[^\n]+")
_DOUBLE = re.compile(r"[“”„«»\"]|''|``|‘‘|’’")
# Single quotation marks only where an apostrophe cannot stand: opened after a space or bracket, closed
# before a space or a mark.
_SINGLE = re.compile(r"(?<![^\s(\[“\"—–-])[‘'](?=[^\s‘’'])([^‘\n]{2,400}?[^\s‘'])[’'](?![\w])")
_PLURAL = re.compile(r"s[’'] [a-z]")
_INCHES = re.compile(r"\d''")
_LATER = re.compile(r"[^‘\n]{1,400}?[^\s‘'][’'](?!\w)")
_EITHER = _STRAIGHT | {"“"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch: ``outer`` with its marks, ``inner`` without; not ``closed`` where it runs on."""

    outer: Span
    inner: Span
    closed: bool = True


def find_quotations(text: str, within: Span | None = None) -> tuple[Quotation, ...]:
    """Return the outermost quotations in order; nested ones belong to the words of the outer one.

    A quotation ends at its closing mark or with its paragraph: newspapers open each paragraph of a long
    quotation anew and close only the last.

    >>> [q.inner.of('He said "no" and “yes”.') for q in find_quotations('He said "no" and “yes”.')]
    ['no', 'yes']
    """
    start, end = (within.start, within.end) if within else (0, len(text))
    found: list[Quotation] = []
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        doubles = list(_double(text, Span(*paragraph.span())))
        found += doubles
        found += _single(text, Span(*paragraph.span()), doubles)
    return tuple(sorted(found, key=lambda quotation: quotation.outer))


def _double(text: str, paragraph: Span) -> Iterator[Quotation]:
    opened: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        if opened is None and _INCHES.match(text, max(0, mark.start() - 1), mark.end()):
            continue
        if opened is None:
            opened = mark
        elif _closes(text, opened[0], mark):
            yield Quotation(Span(opened.start(), mark.end()), Span(opened.end(), mark.start()))
            opened = None
    if opened is not None and opened.end() < paragraph.end:
        outer = Span(opened.start(), paragraph.end)
        yield Quotation(outer, Span(opened.end(), paragraph.end), closed=False)


def _closes(text: str, opener: str, mark: re.Match[str]) -> bool:
    if opener in _STRAIGHT:
        return mark[0] in _STRAIGHT
    return mark[0] in _CLOSERS[opener] or (mark[0] in _EITHER and not _opens(text, mark.start(), mark.end()))


def _opens(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return (not before or before.isspace()) and after.isalnum()


def _single(text: str, paragraph: Span, doubles: list[Quotation]) -> Iterator[Quotation]:
    reached = paragraph.start
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        outer = Span(match.start(), _closed(text, match, paragraph.end))
        if match.start() >= reached and not any(double.outer.touches(outer) for double in doubles):
            reached = outer.end
            yield Quotation(outer, Span(match.start(1), outer.end - 1))


def _closed(text: str, match: re.Match[str], end: int) -> int:
    """Return where a quotation in single marks ends; the apostrophe of a plural ("the workers’ rights") ends none."""
    close = match.end()
    while _PLURAL.match(text, close - 2) and (further := _LATER.match(text, close, end)):
        close = further.end()
    return close
