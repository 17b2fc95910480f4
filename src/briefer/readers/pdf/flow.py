"""Which paragraphs go on in the next column or on the next page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.readers.pdf.paragraphs import STOP, marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.roles import Piece

_FLOWING = frozenset({"text", "item"})
_ASIDES = frozenset({"caption", "note", "margin"})
_SIZES = 0.6
"""Points by which the type of the two halves of a paragraph may differ."""

Entry = list["Piece"]


def flowing(pieces: Sequence[Piece]) -> list[Entry]:
    """Return the pieces in reading order, the halves of a paragraph in one entry.

    What stands between the halves (a footer, a caption) goes before the paragraph if it is on the page of the
    first half, behind it if it is on the page of the second: so each page stays in one stretch.
    """
    indented = _indents(pieces)
    found: list[Entry] = []
    for piece in pieces:
        at = _open(found)
        if at is not None and _continues(found[at][-1], piece, between=found[at + 1 :], indented=indented):
            found[at:] = _closed(found[at], piece, found[at + 1 :])
        else:
            found.append([piece])
    return found


def _open(found: Sequence[Entry]) -> int | None:
    """Return the last entry that may go on: nothing but asides stands behind it."""
    for i in range(len(found) - 1, -1, -1):
        last = found[i][-1]
        if last.kind in _FLOWING and last.paragraph.frame is None:
            return i
        if last.kind not in _ASIDES and last.paragraph.frame is None:
            return None
    return None


def _closed(entry: Entry, piece: Piece, between: Sequence[Entry]) -> list[Entry]:
    before = [aside for aside in between if aside[0].page < piece.page]
    after = [aside for aside in between if aside[0].page == piece.page]
    return [*before, [*entry, piece], *after]


def _continues(first: Piece, second: Piece, *, between: Sequence[Entry], indented: bool) -> bool:
    """Tell whether ``second`` goes on with the paragraph ``first``, which ends its column."""
    if second.kind != "text" or second.paragraph.frame or marker(second.paragraph.opening):
        return False
    if first.column == second.column and not between:
        return False
    if abs(first.paragraph.style.size - second.paragraph.style.size) > _SIZES or second.page > first.page + 1:
        return False
    ending, opening = first.paragraph.ending, second.paragraph.opening
    if not STOP.search(ending):
        small = opening[0].islower() or ending.endswith(("-", "\u2010", "\u00ad", ","))
        return small or (_is_cut(first) and not second.paragraph.is_indented)
    whole = _is_cut(first) and first.column != second.column
    return indented and whole and not second.paragraph.is_indented


def _is_cut(piece: Piece) -> bool:
    """Tell whether a paragraph fills its last line; one of a single line is as wide as it happens to be."""
    return piece.paragraph.is_full and len(piece.paragraph.lines) > 1


def _indents(pieces: Sequence[Piece]) -> bool:
    """Tell whether paragraphs of the document begin with an indent."""
    texts = [piece.paragraph for piece in pieces if piece.kind == "text" and len(piece.paragraph.lines) > 1]
    return sum(paragraph.is_indented for paragraph in texts) > len(texts) / 2
