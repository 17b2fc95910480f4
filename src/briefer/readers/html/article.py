"""Which lines of a page are its article? The markup's own signs and trafilatura's vote decide together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.readers.markup.regions import BESIDE, is_prose, mark_headings, regions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.markup.outline import Outline

_OPEN_TO_VOTE: Final = frozenset(
    {"sidebar", "page header", "byline", "section label", "tags", "dialog", "paywall"}
)
"""Reasons that rest on a name that many pages use for other things; a vote for the line outweighs them."""
_MAIN: Final = 0.85
"""Share of the prose that the box of the article holds; the rest are teasers and boxes without a name."""


def reasons(outline: Outline, voted: frozenset[int] | None) -> list[str]:
    """Return for each line why it is not the article, '' where it may be."""
    found = regions(outline)
    for i in voted or ():
        if found[i] in _OPEN_TO_VOTE and is_prose(outline.lines[i]):
            found[i] = ""
    _mark_beside(outline, found, voted)
    return found


def _mark_beside(outline: Outline, found: list[str], voted: frozenset[int] | None) -> None:
    """Mark what stands outside of the box that holds the article and its title."""
    prose = [i for i, line in enumerate(outline.lines) if not found[i] and is_prose(line)]
    chosen = [i for i in prose if i in voted] if voted else []
    inside = _main_box(outline, chosen or prose)
    title = next((i for i, line in enumerate(outline.lines) if line.kind == "heading" and not found[i]), 0)
    first = next((i for i, line in enumerate(outline.lines) if line.box in inside), 0)
    for i, line in enumerate(outline.lines):
        lead = min(title, first) <= i < first
        if not (found[i] or line.box in inside or lead or (voted and i in voted)):
            found[i] = BESIDE
    mark_headings(outline.lines, found)


def _main_box(outline: Outline, prose: Sequence[int]) -> frozenset[int]:
    """Return the smallest box that holds nearly all of the prose, and the boxes inside it."""
    words = [0] * len(outline.boxes)
    for i in prose:
        words[outline.lines[i].box] += outline.lines[i].words
    for box in reversed(outline.boxes):
        if box.parent >= 0:
            words[box.parent] += words[box.number]
    enough = [box.number for box in outline.boxes if words[box.number] >= _MAIN * max(1, words[0])]
    inside = {enough[-1] if enough else 0}
    for box in outline.boxes:
        if box.parent in inside:
            inside.add(box.number)
    return frozenset(inside)
