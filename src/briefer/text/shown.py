"""How does what a document shows, line by line, become its text?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.text.confirmed import confirmed
from briefer.text.decoded import Decoded, Hidden, Stated
from briefer.text.fold import fold
from briefer.text.furniture.boilerplate import Block, told
from briefer.text.furniture.letterhead import letterhead
from briefer.text.lines import Line, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_LONG, _SENTENCE = 20, 4
"""Words from which a line is prose, and from which it is where it closes with a full stop."""
_STOPS = '.!?…"”’)'

Shown = Line | Hidden
"""A line of a document, or words that are not seen in it."""


def once(parts: Iterable[Iterable[Shown]]) -> Iterator[Shown]:
    """Yield what is shown in several parts, but what was in an earlier one only there: a header repeats."""
    seen: set[Shown] = set()
    for part in parts:
        shown = list(part)
        yield from (one for one in shown if one not in seen)
        seen.update(shown)


def note(number: str, shown: Iterable[Shown]) -> Iterator[Shown]:
    """Yield what a footnote or an endnote shows, its number in front."""
    mark = f"[{number}] "
    for one in shown:
        if isinstance(one, Line):
            yield Line(f"{mark}{one.words}", "body")
            mark = ""
        else:
            yield one


def lines_of(shown: Iterable[Shown]) -> list[Line]:
    """Return the lines alone."""
    return [one for one in shown if isinstance(one, Line)]


def hidden_of(shown: Iterable[Shown]) -> list[Hidden]:
    """Return the hidden words alone."""
    return [one for one in shown if isinstance(one, Hidden)]


def decoded(
    shown: Sequence[Shown], format_: str, *, properties: Mapping[str, str | None], pictures: int
) -> Decoded:
    """Return the text of a document of which all that it shows is known.

    Raises:
        SkippedFileError: no line of it is its text; where it has pictures the reason says so.
    """
    lines = list(_with_boilerplate(lines_of(shown)))
    if not any(line.role != "furniture" and any(map(str.isalnum, line.words)) for line in lines):
        msg = f"holds no text; its {pictures} pictures may be scans" if pictures else "holds no text"
        raise SkippedFileError(msg)
    stated = confirmed(properties, (line.words for line in lines), place="document properties")
    text, marks = joined(_with_byline(lines, stated.get("author")))
    return Decoded(text, format_, {**stated, **letterhead(lines)}, marks, hidden=tuple(hidden_of(shown)))


def _with_boilerplate(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines, with those marked that a press office puts below what it reports."""
    blocks = [Block(line.words, line.role == "heading", _is_prose(line), line.reason) for line in lines]
    for line, reason in zip(lines, told(blocks), strict=True):
        belongs = bool(reason) and not line.reason and line.role != "body"
        yield line._replace(role="furniture", reason=reason) if belongs else line


def _with_byline(lines: Iterable[Line], author: Stated | None) -> Iterator[Line]:
    """Yield the lines, with those marked that hold the author's name and nothing else."""
    name = fold(author.value).text if author else None
    for line in lines:
        alone = name is not None and not line.role and fold(line.words).text == name
        yield line._replace(role="furniture", reason="byline") if alone else line


def _is_prose(line: Line) -> bool:
    words = len(line.words.split())
    return line.role != "heading" and (words >= _LONG or (words >= _SENTENCE and line.words[-1] in _STOPS))
