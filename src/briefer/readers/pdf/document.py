"""What is on the pages of a document, within what a reader may spend?"""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pypdfium2 import PdfiumError

from briefer.errors import SkippedFileError
from briefer.readers.pdf.annotated import annotated
from briefer.readers.pdf.page import Page
from briefer.readers.pdf.pages import read_page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pypdfium2 import PdfDocument

    from briefer.text.decoded import Hidden

MOST_PAGES = 2_000
MOST_CHARACTERS = 2_000_000
"""Characters of all pages: twenty novels; more would take longer than a reader is given."""
MOST_ON_A_PAGE = 100_000
"""Characters of one page: a newspaper page in small print has 30,000."""
MOST_SECONDS = 15.0
"""Processor time: less than what a reader is stopped at, so that what was read is kept."""
_UNKNOWN = re.compile(r"[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
_MOST_UNKNOWN = 0.3
"""Share of characters that stand for nothing from which a page cannot be read; signs of lists are under 0.05."""

Fault = Literal["damaged", "crowded", "garbled"]
EMPTY = Page(0, 0, ())


@dataclass(frozen=True, slots=True)
class Contents:
    """The pages of a document, and why some of them were not read.

    ``pages`` holds an empty page for one with a fault, so that numbers stay those of the file; ``count`` is the
    number of pages that the file has.
    """

    pages: tuple[Page, ...]
    hidden: tuple[Hidden, ...]
    faults: Mapping[Fault, int]
    count: int

    @property
    def textless(self) -> int:
        """Count the pages that were read and show no text."""
        return sum(not page.words for page in self.pages) - sum(self.faults.values())


def contents(document: PdfDocument, *, now: Callable[[], float] = time.process_time) -> Contents:
    """Return the pages of ``document``, as many as the limits allow.

    Raises:
        SkippedFileError: there is no page, or none can be read.
    """
    reader = _Reader(document)
    until = now() + MOST_SECONDS
    for number in range(min(len(document), MOST_PAGES)):
        if reader.characters > MOST_CHARACTERS or now() > until:
            break
        reader.take(number)
    if len(reader.pages) == reader.faults["damaged"]:
        msg = "damaged PDF: no page of it can be read"
        raise SkippedFileError(msg)
    return Contents(tuple(reader.pages), tuple(reader.hidden), reader.faults, len(document))


class _Reader:
    """Collects the pages of a document one by one, each freed before the next is opened."""

    def __init__(self, document: PdfDocument) -> None:
        self._document = document
        self.pages: list[Page] = []
        self.hidden: list[Hidden] = []
        self.faults: Counter[Fault] = Counter()
        self.characters = 0

    def take(self, number: int) -> None:
        """Read page ``number``, from 0; one that cannot be read is counted and left empty."""
        page = self._page(number)
        if isinstance(page, str):
            self.faults[page] += 1
            page = EMPTY
        self.pages.append(page)
        self.characters += sum(len(word.text) for word in page.words)

    def _page(self, number: int) -> Page | Fault:
        try:
            with annotated(self._document, number) as (opened, comments):
                found = read_page(opened, number=number + 1, most=MOST_ON_A_PAGE)
        except PdfiumError:
            return "damaged"
        if found is None:
            return "crowded"
        self.hidden += [*found.hidden, *comments]
        return "garbled" if _is_garbled(found.page) else found.page


def _is_garbled(page: Page) -> bool:
    """Tell whether the fonts of a page do not say which characters their signs stand for."""
    text = "".join(word.text for word in page.words)
    return len(_UNKNOWN.findall(text)) > _MOST_UNKNOWN * len(text)
