"""Where do the sentences of a text begin and end?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

from briefer.records import Span
from briefer.text.blocks import blocks, trim

if TYPE_CHECKING:
    from collections.abc import Iterator

_WINDOW = 2_000
"""Code points handed over at a time: sentencex is quadratic on unbalanced quotation marks (31 s for 1 MB)."""

_ONE_SPACE = re.compile(r"[^\S ]")
_NOT_TEXT = re.compile(r"[\ud800-\udfff]")

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[“\"‘'-])(?:"
    # forms of address and ranks that a name follows
    r"Sen|Rep|Gov|Gen|"
    r"Ms|Mx|Mses|Messrs|Sra|Srta|Dra|Mlle|Mmes|MM|Dott|Ing|Insp|Supt|Det|Cpl|Pvt|Brig|Cmdr|Cdr|Ens|Amb|Atty|Hon|"
    # parts of laws and books that a number follows
    r"Sect|Sec|Art|Arts|Abs|Nr|Nos|para|paras|pp|vol|Vol|Ch|ch|cf|approx|ca|Tel|tel|Ziff"
    r")\.$"
)
_CLOCK = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_AFTER_CLOCK = re.compile(
    # a day, a month or a time zone goes on with the clock time before it
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[A-Z]{1,3}T\b|(?:GMT|UTC|CET|BST|Eastern|Pacific|Central)\b|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d"
)
_ORDINAL = re.compile(r"(?:^|\s)\d{1,2}\.$")
_MONTH = re.compile(
    r"(?:Jan|Feb|Mär|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jänner)\w{0,6}\b|"
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_PLAIN_NO = re.compile(r"\bno\.[”\"’']?\s+(?=[“\"‘]?[^\W\d_a-z])")
_OPENS = re.compile(r"\s“$")
_ASIDE = re.compile(r"\([^()]{2,400}[.!?…][”\"’']?\)\s+(?=[“\"‘(]?[^\W\d_a-z])")


def split_sentences(text: str, within: Span, *, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of ``text`` inside ``within``, trimmed, in reading order.

    A paragraph ends a sentence; a line that was wrapped by hand does not. A quotation of several sentences
    stays with the words that say whose it is. ``language`` is an ISO 639-1 code.

    >>> text = "Lt. Gen. Ann Orr left at 4 p.m. Monday. “We go. Now,” she said."
    >>> [span.of(text) for span in split_sentences(text, Span(0, len(text)))]
    ['Lt. Gen. Ann Orr left at 4 p.m. Monday.', '“We go. Now,” she said.']
    """
    found = (split_paragraph(text, block.span, language=language) for block in blocks(text, within))
    return tuple(span for spans in found for span in spans)


def split_paragraph(text: str, paragraph: Span, *, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of one paragraph; a line break inside it counts as a space."""
    # sentencex panics (pyo3, a BaseException) on white space other than U+0020, so it never sees any;
    # a copy of the same length keeps the offsets. Lone surrogates cannot be handed to native code at all.
    copy = _NOT_TEXT.sub("\ufffd", _ONE_SPACE.sub(" ", paragraph.of(text)))
    pieces = _rejoined(copy, _windows(copy, language))
    parts = (part for piece in pieces for part in _divided(copy, piece))
    trimmed = (trim(text, part.shift(paragraph.start)) for part in parts)
    return tuple(span for span in trimmed if len(span))


def _windows(text: str, language: str) -> Iterator[Span]:
    """Yield sentencex's sentences of ``text``, read in windows so that the time stays linear."""
    start = 0
    while start < len(text):
        end = _window_end(text, start)
        spans = _boundaries(text[start:end], language)
        # The last sentence of a window may go on behind it: the next window begins with that sentence,
        # unless it fills half a window, which no sentence of prose does.
        if end < len(text) and len(spans) > 1 and spans[-1].start > _WINDOW // 2:
            spans = spans[:-1]
        yield from (span.shift(start) for span in spans)
        start += spans[-1].end


def _window_end(text: str, start: int) -> int:
    if start + _WINDOW >= len(text):
        return len(text)
    space = text.rfind(" ", start + _WINDOW // 2, start + _WINDOW)
    return space + 1 if space >= 0 else start + _WINDOW


def _boundaries(text: str, language: str) -> list[Span]:
    """Return sentencex's sentences as spans that cover ``text`` without gaps.

    A mark that opens a quotation goes with what it opens; sentencex cuts behind it where the window ends before the
    quotation does.
    """
    starts = [int(found["start_index"]) for found in get_sentence_boundaries(language, text)]
    opened = [start - 1 if _OPENS.search(text, max(0, start - 2), start) else start for start in starts]
    cuts = [0, *(start for start in opened if start), len(text)]
    return [Span(a, b) for a, b in pairwise(cuts)]


def _rejoined(text: str, pieces: Iterator[Span]) -> Iterator[Span]:
    """Yield the pieces, joined where an abbreviation or an ordinal was taken for an end."""
    open_piece: Span | None = None
    for piece in pieces:
        if open_piece is None:
            open_piece = piece
        elif _goes_on(text, open_piece, piece):
            open_piece = Span(open_piece.start, piece.end)
        else:
            yield open_piece
            open_piece = piece
    if open_piece is not None:
        yield open_piece


def _goes_on(text: str, left: Span, right: Span) -> bool:
    if not text[left.end - 1 : left.end].isspace() and text[right.start : right.start + 1].isalnum():
        return text[left.end - 1 : left.end] == "."  # no sentence ends inside "R-S.C."
    tail = text[max(left.start, left.end - 24) : left.end].rstrip()
    head = text[right.start : right.start + 24].lstrip()
    if _CLOCK.search(tail):
        return bool(_AFTER_CLOCK.match(head))
    if _ORDINAL.search(tail):
        return bool(_MONTH.match(head))
    return bool(_ABBREVIATION.search(tail)) and head[:1].isalnum()


def _divided(text: str, piece: Span) -> Iterator[Span]:
    """Yield ``piece``, cut behind a plain 'no.' and behind a sentence in brackets of its own."""
    start = piece.start
    aside = _ASIDE.match(text, piece.start, piece.end)
    cuts = {aside.end()} if aside else set()
    cuts |= {found.end() for found in _PLAIN_NO.finditer(text, piece.start, piece.end)}
    for cut in sorted(cuts):
        yield Span(start, cut)
        start = cut
    yield Span(start, piece.end)
