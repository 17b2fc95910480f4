"""Who of a subject with apposition is meant?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.naming.names import Name
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

_RELATIVE: Final = re.compile(r"\s(?:who|whom|which|that|whose|where|like|such as|including)\b(?!\s?,)")
_PIECE: Final = re.compile(r"(?:[^,()\n]|,(?=\d{3}\b))+(?![^()]*\))")
_CLAUSE: Final = re.compile(r"\s*(?:who|whom|which|whose|where|when|while)\b")
_EXAMPLE: Final = re.compile(r"\b(?:like|such as|including|as)\s(?:[^,.;]{0,60}?\b(?:and|or)\s)?$")
_MARKS: Final = " \u00a0,–—-\n\t("


def core(subject: Span, names: Sequence[Name], text: str) -> Span:
    """Return who is meant by a subject with apposition: the named person, else its first part.

    Names that only qualify (after a preposition, as possessor, in brackets or quotation marks) are passed over:
    in "Fox analyst Ann Lee, a friend of Jo Orr" Ann Lee is meant, in "Lee's aides" nobody by name.
    """
    stretches = _stretches(text, subject)
    first = stretches[0]
    here = _heads(text, names, first)
    people = [name for name in here if name.kind == "person"]
    if people:
        return _joined_span(text, people) or next((n for n in people if n.title), people[-1]).span
    if here:
        return first
    for stretch in stretches[1:]:
        for name in _heads(text, names, stretch):
            if name.kind == "person" or (name.kind == "unknown" and name.span == stretch):
                return name.span
    return first


def _joined_span(text: str, people: Sequence[Name]) -> Span | None:
    """Return the stretch of two people joined by "and", when nothing else stands between them."""
    if len(people) < 2 or people[0].title:
        return None
    between = text[people[-2].span.end : people[-1].span.start].split()
    titles = set(people[-1].title)
    if not between or between[0] != "and" or any(fold_word(w).strip(".") not in titles for w in between[1:]):
        return None
    return Span(people[0].span.start, people[-1].span.end)


def _stretches(text: str, subject: Span) -> list[Span]:
    """Return the stretches of a subject between commas and brackets, relative clauses left out."""
    said = subject.of(text)
    relative = _RELATIVE.search(said)
    found: list[Span] = []
    for piece in _PIECE.finditer(said):
        if _CLAUSE.match(piece[0]):
            continue
        end = piece.end()
        if relative and piece.start() <= relative.start() < end:
            end = relative.start()
        stretch = trimmed(text, subject.start + piece.start(), subject.start + end)
        if stretch:
            found.append(stretch)
    return found or [subject]


def _heads(text: str, names: Sequence[Name], stretch: Span) -> list[Name]:
    return [n for n in names if n.words and stretch.covers(n.span) and not _qualifies(text, n, stretch)]


def _qualifies(text: str, name: Name, stretch: Span) -> bool:
    if text[name.span.end : name.span.end + 2].startswith(("'", "’")):
        return True
    if text[max(0, name.span.start - 1) : name.span.start] in {"“", '"', "‘", "'"}:
        return True
    before = text[stretch.start : name.span.start]
    return _after_preposition(before, name.title) or _EXAMPLE.search(before) is not None


def _after_preposition(before: str, title: Sequence[str]) -> bool:
    """Tell whether a name, with its titles, follows a preposition."""
    words = [fold_word(word).strip(".") for word in before.split()]
    while words and words[-1] in title:
        words.pop()
    if words and words[-1] in {"the", "a", "an"}:
        words.pop()
    return bool(words) and words[-1] in PREPOSITIONS


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the stretch without marks and spaces at its edges; None when nothing is left."""
    raw = text[start:end]
    stripped = raw.strip(_MARKS)
    if not stripped:
        return None
    offset = start + raw.index(stripped)
    return Span(offset, offset + len(stripped))
