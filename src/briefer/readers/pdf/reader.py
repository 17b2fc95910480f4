"""What does a PDF say, page by page and as a whole?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.readers.pdf.bombs import check_unpacked_size
from briefer.readers.pdf.composing import composed
from briefer.readers.pdf.document import contents
from briefer.readers.pdf.flow import flowing
from briefer.readers.pdf.hyphens import Joiner
from briefer.readers.pdf.opening import opened
from briefer.readers.pdf.properties import stated
from briefer.readers.pdf.setting import pieces
from briefer.text.decoded import Decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.pdf.document import Contents, Fault

_FAULTS: dict[Fault, str] = {
    "damaged": "are damaged and were not read",
    "crowded": "hold too many characters and were not read",
    "garbled": "are in fonts that do not say what their characters are",
}
_WORD = re.compile(r"[^\W_]")
_END_REACH = 2_048
"""Bytes at the end of a file among which its end mark stands, also behind what servers append."""


def read(data: bytes) -> Decoded:
    """Return the text of a PDF as a person reads it: in the order of reading, a paragraph a line.

    Raises:
        SkippedFileError: it needs a password, is damaged, holds no text, or is over a limit.
    """
    check_unpacked_size(data)
    with opened(data) as document:
        found = contents(document)
        said = stated(document, data)
    whole = pieces(found.pages)
    text = " ".join(line for piece in whole for line in piece.paragraph.lines)
    language = said["language"].value if "language" in said else None
    result = composed(flowing(whole), Joiner(text, language), page_count=len(found.pages))
    if not _WORD.search(result.text):
        msg = _no_text(found)
        raise SkippedFileError(msg)
    return Decoded(
        result.text,
        "PDF",
        said,
        result.marks,
        result.pages,
        found.hidden,
        tuple(_notes(found, data)),
    )


def _no_text(found: Contents) -> str:
    if found.faults:
        return "no text that can be read: its pages " + _FAULTS[next(iter(found.faults))]
    return "no text: probably a scan"


def _notes(found: Contents, data: bytes) -> Iterator[str]:
    count = len(found.pages)
    if found.textless:
        scans = "probably scans" if found.textless > 1 else "probably a scan"
        yield f"{found.textless} of {count} pages have no text, {scans}"
    for fault, pages in found.faults.items():
        yield f"{pages} of {count} pages {_FAULTS[fault]}"
    if count < found.count:
        yield f"only the first {count} of {found.count} pages were read: the file is over a limit"
    if b"%%EOF" not in data[-_END_REACH:]:
        yield "the end of the file is missing: pages may be missing"
