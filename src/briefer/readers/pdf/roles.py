"""What is a paragraph: running text, a title, an item of a list, a caption, a note?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefer.readers.pdf.paragraphs import STOP, marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.page import Box, Page
    from briefer.readers.pdf.paragraphs import Paragraph

Kind = Literal["text", "heading", "item", "row", "caption", "note", "contents", "margin"]

_LARGER, _SMALLER = 1.12, 0.95
_TITLE_WORDS, _SENTENCE_WORDS = 30, 12
_HEADLINE_WORDS, _HEADLINE_SIZE = 4, 1.3
"""Words of a headline, and its size as a multiple of the text: fewer are a name, smaller ones a subtitle."""
_CAPTION_WORDS = 60
_CAPTION_GAP = 2.2
"""Type sizes between an image and its caption, at most."""
_SMALLEST_IMAGE, _LARGEST_SHARE = 30.0, 0.6
"""Points and share of the page: logos and grounds have no captions."""
_NAMED_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|photo(?:graph)?|image|picture|map|chart|abb(?:ildung|\.)?|foto|рис(?:унок|\.)?|фото)\s?"
    r"(?:\d+(?:\.\d+)?\s?[.:–—-]|:|\|)\s?",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*(?:\|\s*)?(?:\d{1,4}|[ivxl]+)$|…{2,}\s*\d{1,4}$")
"""Dots that lead from a title to the number of its page."""
_NOTE = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§]+|\[?\d{1,3}[\].]?)\s?\S")


class Piece(NamedTuple):
    """A paragraph with what it is, the page (from 0) and the column of the document that it stands in."""

    paragraph: Paragraph
    kind: Kind
    page: int
    column: int
    reason: str = ""


def kind_of(paragraph: Paragraph, page: Page, text_size: float, *, bold_text: bool) -> Kind:
    """Return what a paragraph of the text of a page is.

    ``text_size`` is the usual size of the type, ``bold_text`` tells that most of the document is bold.
    """
    if _LEADERS.search(paragraph.ending):
        return "contents"
    if paragraph.is_row:
        return "row"
    if _is_caption(paragraph, page, text_size):
        return "caption"
    if _is_heading(paragraph, text_size, bold_text=bold_text):
        return "heading"
    if marker(paragraph.opening):
        return "item"
    return "note" if _is_note(paragraph, page, text_size) else "text"


def _is_heading(paragraph: Paragraph, text_size: float, *, bold_text: bool) -> bool:
    words = " ".join(paragraph.lines).split()
    if len(words) > _TITLE_WORDS or not any(word[0].isalpha() for word in words):
        return False
    if STOP.search(paragraph.ending) and len(words) > _SENTENCE_WORDS:
        return False
    if paragraph.style.size >= _LARGER * text_size:
        return True
    return paragraph.style.bold and not bold_text and not paragraph.ending.endswith((".", ",", ";"))


def _is_caption(paragraph: Paragraph, page: Page, text_size: float) -> bool:
    if len(" ".join(paragraph.lines).split()) > _CAPTION_WORDS:
        return False
    if _NAMED_CAPTION.match(paragraph.opening):
        return True
    unlike = paragraph.style.size < _SMALLER * text_size or paragraph.style.italic
    return unlike and any(_is_below(paragraph, image, page) for image in page.images)


def _is_below(paragraph: Paragraph, image: Box, page: Page) -> bool:
    small = min(image.width, image.height) < _SMALLEST_IMAGE
    if small or image.area > _LARGEST_SHARE * page.width * page.height:
        return False
    gap = paragraph.box.top - image.bottom
    across = image.across(paragraph.box)
    return -paragraph.style.size < gap < _CAPTION_GAP * paragraph.style.size and across > 0.5 * min(
        paragraph.box.width, image.width
    )


def _is_note(paragraph: Paragraph, page: Page, text_size: float) -> bool:
    low = paragraph.box.top > 0.5 * page.height
    return low and paragraph.style.size < _SMALLER * text_size and bool(_NOTE.match(paragraph.opening))


def with_masthead(pieces: Sequence[Piece], text_size: float) -> list[Piece]:
    """Return the pieces of a document with what stands above its headline as no headings.

    The name of a newspaper is set larger than the headline and is short; the lines between the two say to
    which section or kind of text it belongs, and are left to their words.
    """
    headings = [i for i, piece in enumerate(pieces) if piece.kind == "heading" and piece.page == 0]
    first_text = next((i for i, piece in enumerate(pieces) if _is_long(piece)), len(pieces))
    above = [i for i in headings if i < first_text]
    if not above:
        return list(pieces)
    headline = max(above, key=lambda i: _weight(pieces[i].paragraph, text_size))
    return [
        _above(piece, pieces[headline]) if i < headline and i in above else piece
        for i, piece in enumerate(pieces)
    ]


def _weight(paragraph: Paragraph, text_size: float) -> tuple[bool, float]:
    """Return what makes a title the headline: several words in large type, then the size."""
    words = len(" ".join(paragraph.lines).split())
    large = paragraph.style.size >= _HEADLINE_SIZE * text_size
    return words >= _HEADLINE_WORDS and large, paragraph.style.size


def _is_long(piece: Piece) -> bool:
    return piece.kind == "text" and len(piece.paragraph.lines) > 1


def _above(piece: Piece, headline: Piece) -> Piece:
    if piece.paragraph.style.size > headline.paragraph.style.size:
        return piece._replace(kind="margin", reason="masthead")
    return piece._replace(kind="text")
