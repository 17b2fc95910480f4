"""Which words of a page does a person see, and what hides the others?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.drawn import Drawn
    from briefer.readers.pdf.glyphs import Glyphs
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.styles import Colour

_INVISIBLE_MODES = frozenset({3, 7})
"""Rendering modes that paint nothing: 3 leaves the characters out, 7 only cuts a shape with them."""
_OUTLINE_MODES = frozenset({1, 5})
"""Rendering modes that draw the edges of characters and do not fill them."""
_SMALLEST_SIZE = 1.0
"""Points; the small print of contracts is set in 5."""
_SCAN_SHARE = 0.6
"""Share of the page that the images of a scan cover; a photograph in a newspaper covers under half."""
_RECOGNISED_SHARE = 0.8
"""Share of the words that are invisible on a scan: all, but for a stamp or a line of the archive."""
_OPAQUE = 250
_FAINT = 12
"""Alpha under which characters cannot be made out on paper."""
_LIKE = 40
"""Sum of the differences of red, green and blue up to which two colours cannot be told apart in print."""
_WHITE = (255, 255, 255, 255)
_SMALLEST_COVER = 2.0
"""Points; what is lower or narrower (rules, borders) neither hides nor carries a word."""


class Ground(NamedTuple):
    """What can hide a word or lie below it, with its place in the order of painting."""

    at: int
    thing: Drawn


def hidden_by(words: Sequence[Glyphs], things: Sequence[Drawn], page: Box) -> list[str]:
    """Return for each word what hides it from a person, '' for those that are seen.

    ``page`` is what is shown of the page, in the file's coordinates. What a program recognised in the image of
    a whole page is seen, in the image, though the characters themselves are never painted.
    """
    recognised = _is_recognised(words, things, page)
    order = {thing.run: i for i, thing in enumerate(things) if thing.kind == "text"}
    grounds = [Ground(i, thing) for i, thing in enumerate(things) if _can_cover(thing)]
    return [
        _unpainted(word, page, recognised=recognised)
        or ("" if recognised else _unmarked(word, order.get(word.type.run, len(things)), grounds))
        for word in words
    ]


def _is_recognised(words: Sequence[Glyphs], things: Sequence[Drawn], page: Box) -> bool:
    covered = sum(_on_page(thing, page) for thing in things if thing.kind == "image")
    if covered < _SCAN_SHARE * page.width * abs(page.height):
        return False
    invisible = sum(word.type.mode in _INVISIBLE_MODES for word in words)
    return invisible >= _RECOGNISED_SHARE * len(words)


def _on_page(thing: Drawn, page: Box) -> float:
    width = min(thing.right, page.right) - max(thing.left, page.left)
    height = min(thing.top, page.top) - max(thing.bottom, page.bottom)
    return max(0.0, width) * max(0.0, height)


def _can_cover(thing: Drawn) -> bool:
    if thing.kind == "text" or min(thing.right - thing.left, thing.top - thing.bottom) < _SMALLEST_COVER:
        return False
    return thing.kind != "path" or (thing.fill is not None and thing.fill[3] >= _OPAQUE)


def _unpainted(word: Glyphs, page: Box, *, recognised: bool) -> str:
    """Return why nothing of a word is painted on the page."""
    kind = word.type
    if kind.mode in _INVISIBLE_MODES and not recognised:
        return "invisible characters"
    if kind.style.size < _SMALLEST_SIZE:
        return "characters under 1 point"
    x, y = _middle(word)
    if not (page.left <= x <= page.right and page.bottom <= y <= page.top):
        return "outside the page"
    return "transparent characters" if kind.fill[3] < _FAINT and kind.mode == 0 else ""


def _unmarked(word: Glyphs, at: int, grounds: Sequence[Ground]) -> str:
    """Return why a painted word cannot be told from what lies below or above it."""
    ground: Colour | None = _WHITE
    x, y = _middle(word) if grounds else (0, 0)
    for place, thing in grounds:
        if not (thing.left <= x <= thing.right and thing.bottom <= y <= thing.top):
            continue
        if place < at:
            ground = thing.fill if thing.plain else None
        elif thing.kind == "path" and thing.plain:
            return "covered"
    if ground is None or word.type.mode in _OUTLINE_MODES:
        return ""
    return "the colour of its ground" if _alike(word.type.fill, ground) else ""


def _alike(one: Colour, other: Colour) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) + abs(one[2] - other[2]) <= _LIKE


def _middle(word: Glyphs) -> tuple[float, float]:
    return (word.box.left + word.box.right) / 2, (word.box.bottom + word.box.top) / 2
