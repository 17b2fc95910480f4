"""Which paragraphs of an interview are somebody's own words, though no quotation marks stand around them?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.speech.quotations import Quotation
from briefer.records import Span

_NAME: Final = r"[^\W\d_][\w.'’-]*(?:[ ][^\W\d_a-z][\w.'’-]*){1,3}"
_LABELLED: Final = re.compile(
    rf"^[ \t]*({_NAME}|[A-Z][.]?[A-Z][.]?(?:[A-Z][.]?)?):[ \t]+(\S.*)$", re.MULTILINE
)
_ASKED: Final = re.compile(r"[?][”\"’]?[ \t]*\n\s*$")
_BEFORE: Final = 20
"""Code points before a label in which the question that it answers ends."""
_LEAST: Final = 2
"""Paragraphs that one label must open: a heading with a colon opens one."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody answers: the ``words``, to the end of the paragraph, and where the text names the ``speaker``."""

    words: Span
    speaker: Span


def find_turns(text: str) -> tuple[Turn, ...]:
    r"""Return the answers of a text that is printed as an interview, in order; none of any other text.

    A label is a name of several words, or the initials of one that stands before; it opens several paragraphs, and
    one of them follows a question.

    >>> text = "Who knew?\n\nAda Moss: We all did.\n\nSince when?\n\nAM: Since May."
    >>> [turn.words.of(text) for turn in find_turns(text)]
    ['We all did.', 'Since May.']
    """
    labelled = list(_LABELLED.finditer(text))
    if not any(_ASKED.search(text, max(0, found.start() - _BEFORE), found.start()) for found in labelled):
        return ()
    named = [turn for found in labelled if (turn := _turn(text, found))]
    often = Counter(turn.speaker.of(text) for turn in named)
    return tuple(turn for turn in named if often[turn.speaker.of(text)] >= _LEAST)


def with_turns(quotations: Sequence[Quotation], turns: Sequence[Turn]) -> tuple[Quotation, ...]:
    """Return the quotations of a text with its answers among them; what an answer quotes belongs to its words."""
    outside = [one for one in quotations if not any(turn.words.touches(one.outer) for turn in turns)]
    answers = (Quotation(turn.words, turn.words) for turn in turns)
    return tuple(sorted((*outside, *answers), key=lambda quotation: quotation.outer))


def _turn(text: str, found: re.Match[str]) -> Turn | None:
    label, start = found[1], found.start(1)
    words = Span(found.start(2), found.start(2) + len(found[2].rstrip()))
    if " " in label:
        return Turn(words, next(_written(text, label), Span(start, found.end(1))))
    initials = re.sub(r"\W", "", label)
    named = next(_with_initials(text, initials, start), None)
    return Turn(words, named) if named else None


def _written(text: str, name: str) -> Iterator[Span]:
    """Yield where a name stands in a text, the first place first."""
    return (Span(*found.span()) for found in re.finditer(rf"\b{re.escape(name)}\b", text))


def _with_initials(text: str, initials: str, before: int) -> Iterator[Span]:
    """Yield the names before a place whose words begin with these letters, one each."""
    name = " ".join(rf"{letter}[^\W\d_A-Z][\w'’-]*" for letter in initials)
    return (Span(*found.span()) for found in re.compile(rf"\b{name}\b").finditer(text, 0, before))
