"""What is on the pages of a document, within what a reader may spend?"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdfium2 import PdfiumError

from briefer.errors import SkippedFileError
from briefer.readers.pdf.page import Page
from briefer.readers.pdf.pages import Contained, read_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pypdfium2 import PdfDocument

    from briefer.text.decoded import Hidden

MOST_PAGES = 2_000
MOST_CHARACTERS = 5_000_000
"""Characters of all pages: some fifty novels' worth of words; they take half a minute."""
MOST_ON_A_PAGE = 100_000
"""Characters of one page: a newspaper page in small print has 30,000."""
MOST_SECONDS = 15.0
"""Processor time: less than what a reader is stopped at, so that what was read is kept."""
EMPTY = Page(0, 0, ())


@dataclass(frozen=True, slots=True)
class Contents:
    """The pages of a document, and what of it was not read.

    ``pages`` holds an empty page for one that is damaged or too full, so that numbers stay those of the file.
    """

    pages: tuple[Page, ...]
    hidden: tuple[Hidden, ...]
    damaged: int
    crowded: int
    page_count: int

    @property
    def textless(self) -> int:
        """Count the pages that were read and show no text."""
        return sum(not page.words for page in self.pages) - self.damaged - self.crowded


def contents(document: PdfDocument, *, now: Callable[[], float] = time.process_time) -> Contents:
    """Return the pages of ``document``, as many as the limits allow.

    Raises:
        SkippedFileError: there is no page, or none can be read.
    """
    reader = _Reader(document, now() + MOST_SECONDS)
    for number in range(min(len(document), MOST_PAGES)):
        if reader.characters > MOST_CHARACTERS or now() > reader.until:
            break
        reader.take(number)
    if len(reader.pages) == reader.damaged:
        msg = "damaged PDF: no page of it can be read"
        raise SkippedFileError(msg)
    return Contents(tuple(reader.pages), tuple(reader.hidden), reader.damaged, reader.crowded, len(document))


class _Reader:
    """Collects the pages of a document one by one, each freed before the next is opened."""

    def __init__(self, document: PdfDocument, until: float) -> None:
        self._document = document
        self.until = until
        self.pages: list[Page] = []
        self.hidden: list[Hidden] = []
        self.characters = 0
        self.damaged = 0
        self.crowded = 0

    def take(self, number: int) -> None:
        """Read page ``number``, from 0; one that is damaged or too full is counted and left empty."""
        try:
            with closing(self._document[number]) as opened:
                found = read_page(opened, number=number + 1, most=MOST_ON_A_PAGE)
        except PdfiumError:
            self.damaged += 1
            found = Contained(EMPTY, ())
        if found is None:
            self.crowded += 1
        page, hidden = found or Contained(EMPTY, ())
        self.pages.append(page)
        self.hidden.extend(hidden)
        self.characters += sum(len(word.text) for word in page.words)
