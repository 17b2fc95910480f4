"""What are the paragraphs of a document, in the order in which they are read?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefer.readers.pdf.blocks import blocks
from briefer.readers.pdf.leftwards import runs_left
from briefer.readers.pdf.lines import usual_size
from briefer.readers.pdf.margins import parted
from briefer.readers.pdf.order import columns
from briefer.readers.pdf.page import Box, Page
from briefer.readers.pdf.paragraphs import Paragraph, paragraphs
from briefer.readers.pdf.roles import Piece, kind_of, with_masthead
from briefer.readers.pdf.rows import level_rules, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.margins import Parted
    from briefer.readers.pdf.rows import Row


def pieces(pages: Sequence[Page]) -> list[Piece]:
    """Return the paragraphs of all pages: of each its headers, its columns, its notes, its footers."""
    found = parted([rows(page) if page.words else [] for page in pages], pages)
    size = usual_size(word for page in pages for word in page.words)
    bold = _is_bold(pages)
    whole = [
        piece
        for number, (page, part) in enumerate(zip(pages, found, strict=True))
        for piece in _of_page(page, part, number, (size, bold))
    ]
    return with_masthead(whole, size)


def _of_page(page: Page, part: Parted, number: int, usual: tuple[float, bool]) -> Iterator[Piece]:
    yield from (_margin(row, reason, number) for row, reason in part.head)
    text = list(_text(page, part.text, number, usual))
    yield from (piece for piece in text if piece.kind != "note")
    yield from (piece for piece in text if piece.kind == "note")
    yield from _aside(page, number)
    yield from (_margin(row, reason, number) for row, reason in part.foot)


def _text(page: Page, found: Sequence[Row], number: int, usual: tuple[float, bool]) -> Iterator[Piece]:
    size, bold = usual
    rules = level_rules(page)
    leftwards = runs_left([word.text for row in found for word in row.words])
    ordered = columns(blocks(found, rules, page.frames), leftwards=leftwards)
    for i, column in enumerate(ordered):
        for paragraph in paragraphs(column, rules, size):
            kind = kind_of(paragraph, page, size, bold_text=bold)
            yield Piece(paragraph, kind, number, number * 1_000 + i)


def _margin(row: Row, reason: str, number: int) -> Piece:
    words = [word for cell in row.cells for word in cell.words]
    return Piece(Paragraph(((row.text,),), row.box, words[0].style), "margin", number, -1, reason)


def _aside(page: Page, number: int) -> Iterator[Piece]:
    """Yield what runs in another direction than the page: a credit beside a photograph, a stamp."""
    if page.aside:
        text = " ".join(word.text for word in page.aside)
        whole = Box(0, 0, page.width, page.height)
        yield Piece(Paragraph(((text,),), whole, page.aside[0].style), "margin", number, -1, "turned text")


def _is_bold(pages: Sequence[Page]) -> bool:
    counted: Counter[bool] = Counter()
    for page in pages:
        for word in page.words:
            counted[word.style.bold] += len(word.text)
    return counted[True] > counted[False]
