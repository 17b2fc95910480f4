"""Which characters of a Markdown text are prose, and where are its paragraphs?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from briefer.records import Span
from briefer.text.markdown.patterns import ADDRESS, COMMENT, PICTURE, TAG

HIDDEN: Final = "\ufdd0"
"""Stands in the place of each character of markup, so that all offsets stay. It is a noncharacter, which no text
that is exchanged between programs holds."""

# In a briefing of our own only this part states facts; the rest is made of it.
_OWN_PART: Final = re.compile(r"<!-- briefer: published -->(.*?)<!-- briefer: end -->", re.DOTALL)
_FRONT: Final = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_FENCED: Final = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)", re.DOTALL | re.MULTILINE
)
_NOTE: Final = re.compile(
    r"^ {0,3}\[\^(?P<name>[^\]\s]+)\]:[ \t]*(?P<text>.*(?:\n+(?: {4}|\t| {2,})\S.*|\n(?![ \t]*\n|\[).*\S.*)*)",
    re.MULTILINE,
)
_REFERENCE: Final = re.compile(r"^ {0,3}\[(?P<name>[^\]^\n][^\]\n]*)\]:[ \t]*\S.*$", re.MULTILINE)
_IMAGE: Final = re.compile(PICTURE)
_LINK: Final = re.compile(
    rf"(?<!\\)\[(?P<words>(?:[^\[\]\\]|\\.){{1,500}})\](?P<target>{ADDRESS}|\[(?P<name>[^\]\n]*)\])?"
)
_AUTOLINK: Final = re.compile(r"<(?:https?|mailto):[^<>\s]*>")
_CODE: Final = re.compile(r"(?<!\\)(?P<ticks>`+)[^`]+(?P=ticks)(?!`)")

_QUOTE_MARK: Final = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-+)\s*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_DELIMITERS: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|\s*\|\s*:?-+:?\s*\|\s*$")
_LIST_MARK: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_CODE_INDENT: Final = re.compile(r" {4}|\t")


@dataclass(frozen=True, slots=True)
class Prose:
    """A Markdown text read: ``text`` is as long as the original, its markup is HIDDEN.

    ``paragraphs`` are those that hold prose, list items and quoted ones among them; headings, tables, code and
    comments are left out. ``notes`` are the texts of the footnotes by their names. Emphasis and escapes stay.
    """

    text: str
    paragraphs: tuple[Span, ...]
    notes: dict[str, str]


def read_prose(markdown: str) -> Prose:
    """Return which characters of ``markdown`` are prose."""
    text = markdown
    for pattern in (_FRONT, _FENCED, COMMENT):
        text = pattern.sub(_hide, text)
    notes = {match["name"]: " ".join(match["text"].split()) for match in _NOTE.finditer(text)}
    text = _NOTE.sub(_hide, text)
    references = {_key(match["name"]) for match in _REFERENCE.finditer(text)}
    text = _REFERENCE.sub(_hide, text)
    for pattern in (_IMAGE, _AUTOLINK, TAG):
        text = pattern.sub(_hide, text)
    text = _CODE.sub(_only_ticks, _LINK.sub(_link_words(references), text))
    lines = _Lines()
    marked = "".join(lines.read(line) for line in text.splitlines(keepends=True))
    return Prose(marked, tuple(lines.finished()), notes)


def factual_part(markdown: str) -> Span:
    """Return which part of a Markdown text states facts: of a briefing of ours the published part, else all."""
    own = _OWN_PART.search(markdown)
    return Span(*own.span(1)) if own else Span(0, len(markdown))


def _hide(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", HIDDEN, match[0])


def _only_ticks(match: re.Match[str]) -> str:
    return match[0].replace("`", HIDDEN)


def _key(name: str) -> str:
    return " ".join(name.lower().split())


def _link_words(references: set[str]) -> Callable[[re.Match[str]], str]:
    """Return a function that leaves only the words of a link, and any other bracket as it is."""

    def replace(match: re.Match[str]) -> str:
        words, target = match["words"], match["target"] or ""
        name = match["name"] or words
        if not target.startswith("(") and _key(name) not in references:
            return match[0]
        return HIDDEN + words + HIDDEN * (1 + len(target))

    return replace


class _Lines:
    """Gathers paragraphs line by line."""

    def __init__(self) -> None:
        self._found: list[Span] = []
        self._open: Span | None = None
        self._position = 0
        self._listed = False
        self._table = False

    def finished(self) -> list[Span]:
        """Return the paragraphs."""
        self._close()
        return self._found

    def read(self, line: str) -> str:
        """Take the next line in and return it with its marks of quotes and lists hidden."""
        quoted = _QUOTE_MARK.match(line)
        mark = quoted[0] if quoted else ""
        shown = HIDDEN * len(mark) + self._read(line[len(mark) :], self._position + len(mark))
        self._position += len(line)
        return shown

    def _read(self, line: str, start: int) -> str:
        blank = not line.strip().strip(HIDDEN).strip()
        if blank or self._is_apart(line):
            self._close()
            self._table = self._table and not blank
            return line
        mark = _LIST_MARK.match(line)
        if mark:
            self._close()
            self._listed = True
            self._open = Span(start + mark.end(), start + len(line))
            return HIDDEN * mark.end() + line[mark.end() :]
        if self._open is None and not line.startswith((" ", "\t")):
            self._listed = False
        self._open = Span(start if self._open is None else self._open.start, start + len(line))
        return line

    def _is_apart(self, line: str) -> bool:
        """Tell whether a line is no prose: heading, rule, table, code. What underlines a heading takes it away."""
        if self._open and (_UNDERLINE.match(line) or _DELIMITERS.match(line)):
            self._table = bool(_DELIMITERS.match(line)) and "|" in line
            self._open = None
            return True
        if self._table or line.lstrip().startswith("|"):
            return True
        if self._open is None and not self._listed and _CODE_INDENT.match(line):
            return True
        return bool(_HEADING.match(line) or _RULE.match(line))

    def _close(self) -> None:
        if self._open is not None:
            self._found.append(self._open)
            self._open = None
