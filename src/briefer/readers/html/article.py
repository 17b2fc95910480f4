"""Which lines of a page are its article? The markup's own signs and trafilatura's vote decide together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.readers.markup.links import BESIDE, is_prose, mark_headings
from briefer.readers.markup.regions import regions
from briefer.text.furniture.days import dated, says_updated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.markup.outline import Line, Outline

_OPEN_TO_VOTE: Final = frozenset(
    {
        "sidebar",
        "page header",
        "page control",
        "section label",
        "tags",
        "dialog",
        "paywall",
        "live ticker",
        "date line",
    }
)
"""Reasons that rest on a name that many pages use for other things; a vote for the line outweighs them."""
_MAIN: Final = 0.85
_MAIN_UNVOTED: Final = 0.95
"""Share of the prose that the box of the article holds; the rest are teasers and boxes without a name.

Without a vote for each line the box has to hold nearly all: what stands outside of it may be an article's end.
"""
_FIRST: Final = 3
"""Lines of prose of which an article has one: a notice or a teaser may stand before it."""


def reasons(outline: Outline, voted: frozenset[int] | None) -> list[str]:
    """Return for each line why it is not the article, '' where it may be."""
    found = regions(outline)
    for i in voted or ():
        if found[i] in _OPEN_TO_VOTE and is_prose(outline.lines[i]):
            found[i] = ""
    _mark_beside(outline, found, voted)
    _mark_posts(outline.lines, found)
    return found


def _mark_beside(outline: Outline, found: list[str], voted: frozenset[int] | None) -> None:
    """Mark what stands outside of the box that holds the article and its title."""
    prose = [i for i, line in enumerate(outline.lines) if not found[i] and is_prose(line)]
    chosen = [i for i in prose if i in voted] if voted else []
    if _is_sound(chosen, prose):
        inside = _main_box(outline, chosen, share=_MAIN)
    else:
        inside = _main_box(outline, prose, share=_MAIN_UNVOTED)
    first = next((i for i, line in enumerate(outline.lines) if line.box in inside), 0)
    title = next(
        (i for i, line in enumerate(outline.lines) if line.kind == "heading" and not found[i]), first
    )
    for i, line in enumerate(outline.lines):
        lead = min(title, first) <= i < first
        if not (found[i] or line.box in inside or lead or (voted and i in voted and is_prose(line))):
            found[i] = BESIDE
    mark_headings(outline.lines, found)


def _mark_posts(lines: Sequence[Line], reasons: list[str]) -> None:
    """Take the days of several posts on one page for what they are: none of them dates the page."""
    days, prose = set(), False
    for line, why in zip(lines, reasons, strict=True):
        prose = prose or (not why and is_prose(line))
        day = dated(line.text) if why == "date line" and not says_updated(line.text) else None
        if day:
            days.add((str(day.when)[:10], prose))
    if len({day for day, _ in days}) > 1 and any(below for _, below in days):
        reasons[:] = ["day of a post" if why == "date line" else why for why in reasons]


def _is_sound(chosen: Sequence[int], prose: Sequence[int]) -> bool:
    """Tell whether a vote is for the article: for its first lines, or for most of the prose of the page.

    Else it is for what is longer than the article, its comments or the teasers of others.
    """
    return bool(chosen) and (chosen[0] in prose[:_FIRST] or 2 * len(chosen) > len(prose))


def _main_box(outline: Outline, prose: Sequence[int], *, share: float) -> frozenset[int]:
    """Return the smallest box that holds such a share of the prose, and the boxes inside it."""
    words = [0] * len(outline.boxes)
    for i in prose:
        words[outline.lines[i].box] += outline.lines[i].words
    for box in reversed(outline.boxes):
        if box.parent >= 0:
            words[box.parent] += words[box.number]
    enough = [box.number for box in outline.boxes if words[box.number] >= share * max(1, words[0])]
    return outline.inside(frozenset({enough[-1] if enough else 0}))


def body(outline: Outline) -> frozenset[int]:
    """Return the lines that are of the article for sure, unless something speaks against them."""
    quoted = outline.inside(outline.tagged("blockquote"))
    return frozenset(
        number
        for number, line in enumerate(outline.lines)
        if is_prose(line) or line.kind in {"item", "row"} or line.box in quoted
    )
