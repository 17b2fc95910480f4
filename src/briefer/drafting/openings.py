"""With which words could a sentence begin that its source begins otherwise?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.reading import Reading
from briefer.records import Span

_PREPOSITION: Final = re.compile(
    r"\b(?:on|in|at|since|after|before|until|by|from|during|over)(?: the| late| early)?\s$"
)
_TURN: Final = re.compile(
    r"[,;:–—]|\b(?:after|before|when|while|where|which|who|whom|that|because|since|until|as|if|although|though|than|and|"
    r"but|or|saying|adding)\b",
    re.IGNORECASE,
)
"""What begins another clause: a day behind it may not be the day of the first one."""
_PRONOUNS: Final = frozenset("i we you he she it they who which this that these those one".split())
_NEAR_START: Final = 12
"""Code points before which something already opens the sentence: "On Tuesday, …"."""


def other_opening(passage: str) -> str | None:
    """Return words of ``passage`` that stand later in it and can open a sentence of the same meaning.

    The speaker of plain speech, where the passage names them last; "According to" and the speaker, where it names
    them first; else a day or date. None where there is nothing of the kind.

    >>> other_opening("Nine people were hurt, said Ana Lind.")
    'Ana Lind said that'
    >>> other_opening("Police cleared the road on Tuesday.")
    'On Tuesday,'
    """
    reading = Reading(passage)
    return _speaker(reading) or _day(reading)


def _speaker(reading: Reading) -> str | None:
    spoken = [speech for speech in reading.speech if speech.subject and not speech.shared]
    if len(spoken) != 1 or spoken[0].cue != "say" or spoken[0].negated or reading.quotations:
        return None
    subject = spoken[0].subject
    if subject is None:
        return None
    who = subject.of(reading.text).strip(" ,")
    if who.lower() in _PRONOUNS:
        return None
    if subject.start < _NEAR_START:
        return f"According to {_inside(who)},"
    return f"{who[:1].upper()}{who[1:]} said that"


def _day(reading: Reading) -> str | None:
    for found in reading.dates:
        if found.span.start < _NEAR_START:
            return None
        before = _PREPOSITION.search(reading.text[: found.span.start])
        if before and not _TURN.search(reading.text[: before.start()]):
            words = Span(before.start(), found.span.end).of(reading.text)
            return f"{words[:1].upper()}{words[1:]},"
    return None


def _inside(who: str) -> str:
    """Return a noun phrase as it stands inside a sentence: "The union" becomes "the union"."""
    article = re.match(r"(?:The|A|An) (?=[a-z])", who)
    return who[:1].lower() + who[1:] if article else who
