"""Web pages: every visible line of a page in reading order, the article told from the page around it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from briefer.readers.markup.outline import Outline
    from briefer.readers.markup.parsing import Element

_SCRIPTED = "scripts fill the page; open it in a browser and save it from there"


def read(data: bytes) -> Decoded:
    """Return the visible text of a page, with marks on what is not its article and what the page states.

    Raises:
        SkippedFileError: there is no text, or more markup than a page for people has.
    """
    page, note = page_of(data)
    root = parse(page)
    outline = outline_of(root)
    if not any(map(str.isalnum, "".join(line.text for line in outline.lines))):
        by_scripts = root.find(".//script") is not None
        msg = f"holds no text: {_SCRIPTED if by_scripts else 'only markup'}"
        raise SkippedFileError(msg)
    found = decoded(root, outline, votes(page, outline))
    return replace(found, notes=(note, *found.notes)) if note else found


def decoded(root: Element, outline: Outline, voted: frozenset[int] | None) -> Decoded:
    """Return what a page says, its article told with the lines that have a vote (None: there was none)."""
    why = reasons(outline, voted)
    said, notes = stated(root, outline, why)
    mark_edges(outline, why, said)
    text, marks = laid(outline.lines, why, body=body(outline))
    return Decoded(
        text, "HTML", stated=said, marks=marks, hidden=outline.hidden, notes=(*outline.notes, *notes)
    )
