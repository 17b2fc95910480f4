"""Which characters of a Markdown text are marks that a reader of the page never sees?

The marks are those of CommonMark 0.31 and of the tables, footnotes and strikethrough that GitHub adds. Offsets
must index the file's own characters, so the text without its marks keeps the way back.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from briefer.records import Span
from briefer.text.markdown.patterns import ADDRESS, COMMENT, LABEL, PICTURE, TAG

_SIGNS: Final = re.compile(
    rf"\]{ADDRESS}|^\#{{1,6}} \S|(?<!\*)\*\*\w|^\|?[ \t]*:?-{{3,}}:?[ \t]*\||^```|^\[\^\w+\]: ",
    re.MULTILINE,
)
_UNSEEN: Final = re.compile(rf"{PICTURE}|\[\^[\w-]{{1,40}}\]:?")
_LINKED: Final = re.compile(
    rf"(?<!\\)(?P<open>\[)(?={LABEL}\](?:{ADDRESS}|\[{LABEL}\]))"
    rf"|(?<=[^\\])(?P<close>\](?:{ADDRESS}|\[{LABEL}\]))"
)
_LINE_MARKS: Final = re.compile(
    r"^[ ]{0,3}(?:(?:>[ ]?)+|\#{1,6}[ \t]+)|(?<![ \t])[ \t]+\#+[ \t]*$", re.MULTILINE
)
_RUN: Final = re.compile(
    r"(?<![\\*_~`\w])(?P<mark>\*{1,3}|_{1,3}|~~|`{1,2})(?=\S)(?P<inner>(?:(?!(?P=mark))[^\n]){0,400}\S)(?P=mark)(?![*_~`\w])"
)
_INSIDE: Final = re.compile(r"(?<!\\)(?P<mark>\*{1,3})(?=\w)(?P<inner>[^*\n]{0,400}\w)(?P=mark)")
_ESCAPE: Final = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_LINE: Final = re.compile(r"[^\r\n]+")
_MARK: Final = "\0"
"""Stands for a character of a mark while they are looked for; a text has none that means anything."""
_WORD: Final = re.compile(r"[^\W_]")
_ENOUGH: Final = 2
"""Signs of Markdown from which a text is taken for it; one may stand in any text."""


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A Markdown text as its reader sees it; ``origin[i]`` is where its character i came from, then the end."""

    text: str
    origin: Sequence[int]

    def forth(self, span: Span) -> Span:
        """Return where the words of ``span`` of the written text stand in what is seen."""
        return Span(bisect_left(self.origin, span.start), bisect_left(self.origin, span.end))

    def back(self, span: Span) -> Span:
        """Return where ``span`` of what is seen was written, with the marks that touch it."""
        before = self.origin[span.start - 1] + 1 if span.start else 0
        return Span(before, self.origin[span.end])


def is_markdown(text: str) -> bool:
    r"""Tell whether a text is written in Markdown: links, headings, bold words, tables, fences or footnotes.

    >>> is_markdown("# Flood\\n\\nThe **dam** held.")
    True
    >>> is_markdown("The dam held [it is said].")
    False
    """
    return len(list(islice(_SIGNS.finditer(text), _ENOUGH))) == _ENOUGH


def without_marks(text: str) -> Unmarked:
    """Return ``text`` as its reader sees it, and where each of its characters came from.

    >>> without_marks("Said [Ana](http://a.b), *softly*.").text
    'Said Ana, softly.'
    """
    marked = _masked(text)
    kept = [place for place, character in enumerate(marked) if character != _MARK]
    return Unmarked("".join(marked[place] for place in kept), array("I", (*kept, len(text))))


def shown(text: str) -> str:
    """Return a passage of a Markdown text as its reader sees it, in one line."""
    return " ".join(without_marks(text).text.split())


def unseen_lines(text: str) -> tuple[Span, ...]:
    """Return the lines that show no word: pictures and comments, also a comment of several lines."""
    masked = _masked(text)
    return tuple(
        Span(line.start(), line.end())
        for line in _LINE.finditer(text)
        if _WORD.search(line[0]) and not _WORD.search(masked, line.start(), line.end())
    )


def _masked(text: str) -> str:
    """Return ``text``, as long as it is, with the sign for a mark in place of each character of a mark."""
    text = _UNSEEN.sub(_blank, COMMENT.sub(_blank, text))
    text = _LINKED.sub(_blank, text)
    text = _LINE_MARKS.sub(_blank, TAG.sub(_blank, text))
    for pattern in (_RUN, _INSIDE, _RUN):
        text = pattern.sub(_unmarked, text)
    return _ESCAPE.sub(_MARK, text)


def _blank(match: re.Match[str]) -> str:
    return "".join("\n" if character == "\n" else _MARK for character in match[0])


def _unmarked(match: re.Match[str]) -> str:
    blank = _MARK * len(match["mark"])
    return f"{blank}{match['inner']}{blank}"
