"""Web pages: every visible line of a page in reading order, the article told from the page around it."""

from __future__ import annotations

from briefer.errors import SkippedFileError
from briefer.readers.html.article import body, reasons
from briefer.readers.html.charset import page_of
from briefer.readers.html.edges import mark_edges
from briefer.readers.html.stated import stated
from briefer.readers.html.votes import votes
from briefer.readers.markup.marking import laid
from briefer.readers.markup.parsing import parse
from briefer.readers.markup.walking import outline_of
from briefer.text.decoded import Decoded


def read(data: bytes) -> Decoded:
    """Return the visible text of a page, with marks on what is not its article and what the page states.

    Raises:
        SkippedFileError: there is no text, or more markup than a page for people has.
    """
    page, note = page_of(data)
    root = parse(page)
    outline = outline_of(root)
    if not any(map(str.isalnum, "".join(line.text for line in outline.lines))):
        msg = "holds no text: only markup"
        raise SkippedFileError(msg)
    why = reasons(outline, votes(page, outline))
    said, notes = stated(root, outline, why)
    mark_edges(outline, why, said)
    text, marks = laid(outline.lines, why, body=body(outline))
    found = tuple(one for one in (note, *notes) if one)
    return Decoded(text, "HTML", stated=said, marks=marks, hidden=outline.hidden, notes=found)
