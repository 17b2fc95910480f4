"""What does a page of the file show, upright, and what does it hide?"""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from briefer.readers.pdf.drawn import Drawn, drawn
from briefer.readers.pdf.glyphs import Characters, glyphs
from briefer.readers.pdf.letters import letters
from briefer.readers.pdf.page import Box, Page, Word
from briefer.readers.pdf.seen import hidden_by
from briefer.readers.pdf.turned import Turn
from briefer.readers.pdf.visual import placed_glyphs
from briefer.text.decoded import Hidden

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfPage

    from briefer.readers.pdf.glyphs import Glyphs

_RULE_WIDTH = 2.5
"""Points up to which a shape is a line; the thickest rules of newspapers are 2."""
_RULE_LENGTH = 12.0
_MOST_FRAMES = 100
_FRAME_HEIGHT, _FRAME_WIDTH = 12.0, 60.0
"""Points from which a rectangle can hold a line of text."""


class Contained(NamedTuple):
    """What a page shows, and what it hides from a person."""

    page: Page
    hidden: tuple[Hidden, ...]


def read_page(page: PdfPage, *, number: int, most: int) -> Contained | None:
    """Return what page ``number`` (from 1) holds; None where it holds more than ``most`` characters."""
    shown = _shown(page)
    with closing(page.get_textpage()) as text:
        if text.count_chars() > most:
            return None
        characters = Characters(text)
        found = list(placed_glyphs(characters) if characters.run_left else glyphs(characters))
        things = drawn(page)
    hidden = hidden_by(found, things, shown)
    seen = [word for word, kind in zip(found, hidden, strict=True) if not kind]
    turn = Turn(shown, _quarters(seen, rotation=pdfium.FPDFPage_GetRotation(page)))
    return Contained(_page(seen, things, turn), tuple(_hidden(found, hidden, place=f"page {number}")))


def _shown(page: PdfPage) -> Box:
    """Return the part of the page that is shown, with its top above its bottom in the file's coordinates."""
    left, bottom, right, top = page.get_bbox()
    return Box(left, top, right, bottom)


def _quarters(words: Sequence[Glyphs], *, rotation: int) -> int:
    """Return how the page is held: as most of its characters run, as the file says where there are none."""
    counted: Counter[int] = Counter()
    for word in words:
        if word.type.quarters is not None:
            counted[word.type.quarters] += len(word.text)
    return counted.most_common(1)[0][0] if counted else -rotation % 4


def _page(words: Sequence[Glyphs], things: Sequence[Drawn], turn: Turn) -> Page:
    width, height = turn.size
    level = tuple(_word(word, i, turn) for i, word in enumerate(words) if word.type.quarters == turn.quarters)
    shapes = [(thing, turn.rectangle(thing.left, thing.bottom, thing.right, thing.top)) for thing in things]
    frames = [box for thing, box in shapes if _is_frame(thing, box, width * height)][:_MOST_FRAMES]
    filled = tuple(box for box in frames if any(box.holds(word.left, word.base) for word in level))
    return Page(
        width,
        height,
        level,
        aside=tuple(
            _word(word, i, turn) for i, word in enumerate(words) if word.type.quarters != turn.quarters
        ),
        # A picture of vector graphics leaves an empty frame.
        images=tuple(
            box for thing, box in shapes if thing.kind == "image" or (box in frames and box not in filled)
        ),
        rules=tuple(box for thing, box in shapes if _is_rule(thing, box)),
        frames=filled,
    )


def _word(word: Glyphs, order: int, turn: Turn) -> Word:
    box = turn.rectangle(word.box.left, word.box.bottom, word.box.right, word.box.top)
    base = turn.point(*word.base)[1]
    return Word(letters(word.text), box.left, box.right, base, word.type.style, order, word.glued)


def _is_rule(thing: Drawn, box: Box) -> bool:
    thin, long = sorted((box.width, box.height))
    return thing.kind == "path" and thing.plain and thin <= _RULE_WIDTH and long >= _RULE_LENGTH


def _is_frame(thing: Drawn, box: Box, page_area: float) -> bool:
    """Tell whether a shape is a box for a text; one of nearly the whole page is the page's own ground."""
    drawn_at_all = thing.kind == "path" and thing.plain and (thing.stroked or thing.fill is not None)
    large = box.height >= _FRAME_HEIGHT and box.width >= _FRAME_WIDTH
    return drawn_at_all and large and box.area < 0.8 * page_area


def _hidden(words: Sequence[Glyphs], kinds: Sequence[str], *, place: str) -> Iterator[Hidden]:
    """Yield the hidden words, those that follow each other and are hidden alike as one."""
    run: list[str] = []
    for i, (word, kind) in enumerate(zip(words, kinds, strict=True)):
        if kind:
            run.append(("" if word.glued or not run else " ") + letters(word.text))
        if run and (i + 1 == len(words) or kinds[i + 1] != kinds[i]):
            yield Hidden("".join(run), place, kind)
            run = []
