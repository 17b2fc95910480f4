"""What does a file of plain text or Markdown say?"""

from __future__ import annotations

import re

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.text.decoded import Decoded, Mark
from briefer.text.markdown.marks import is_markdown, unseen_lines

_WORD = re.compile(r"[^\W_]")


def read(data: bytes) -> Decoded:
    """Return the text of ``data`` with its newlines and its byte-order mark as they are.

    Raises:
        SkippedFileError: the bytes are no text of a known character set, or the text holds no word.
    """
    if not data:
        msg = "the file is empty"
        raise SkippedFileError(msg)
    found = characters(data)
    if not _WORD.search(found.text):
        msg = "holds no text: only white space or symbols"
        raise SkippedFileError(msg)
    if not is_markdown(found.text):
        return Decoded(found.text, "text", notes=found.notes)
    marks = tuple(Mark(line, "furniture", "picture or comment") for line in unseen_lines(found.text))
    return Decoded(found.text, "Markdown", marks=marks, notes=found.notes)
