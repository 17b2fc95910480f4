"""With which words could a sentence begin that its source begins otherwise?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.chunks import Chunk, chunked
from briefer.language.reading import Reading
from briefer.language.speech import Speech
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
_CIRCUMSTANCES: Final = frozenset({"prep", "joint", "adverb"})
"""What a sentence begins with that does not begin with its main clause."""
_IN_SUBJECT: Final = frozenset({"noun", "prep", "joint"})
_LONGEST_SUBJECT: Final = 5
"""Chunks of a subject that a model can be given as an opening: "the head of the port and its owner"."""
_NEAR_START: Final = 12
"""Code points before which something already opens the sentence: "On Tuesday, …"."""


def other_opening(passage: str) -> str | None:
    """Return words of ``passage`` that stand later in it and can open a sentence of the same meaning.

    The speaker of plain speech, where the passage names them last; "According to" and the speaker, where it names
    them first; what the main clause begins with, where a circumstance stands before it; else a day or date. None
    where there is nothing of the kind.

    >>> other_opening("Nine people were hurt, said Ana Lind.")
    'Ana Lind said that'
    >>> other_opening("After a long delay, the council opened the bridge.")
    'The council'
    >>> other_opening("Police cleared the road on Tuesday.")
    'On Tuesday,'
    """
    reading = Reading(passage)
    return _speaker(reading) or _main_subject(reading) or _day(reading)


def _speaker(reading: Reading) -> str | None:
    spoken = [speech for speech in reading.speech if not _is_aside(speech, reading.text)]
    if len(spoken) != 1 or spoken[0].cue != "say" or spoken[0].negated or spoken[0].shared:
        return None
    subject = spoken[0].subject
    who = subject.of(reading.text).strip(" ,") if subject else ""
    if subject is None or who.lower() in _PRONOUNS:
        return None
    if subject.start < _NEAR_START:
        return f"According to {_inside(who)},"
    told = reading.text[: min(subject.start, spoken[0].verb.start)].rstrip()
    before = told.endswith((",", ",”", ',"')) and not reading.quotations
    return _said(who) if before or told in {"", "According to"} else None


def _is_aside(speech: Speech, text: str) -> bool:
    """Tell whether an act of speech is only compared with what is told: "…, as Moscow claims"."""
    return bool(speech.subject and text[: speech.subject.start].endswith((" as ", "As ")))


def _said(who: str) -> str:
    return f"{who[:1].upper()}{who[1:]} said that"


def _main_subject(reading: Reading) -> str | None:
    """Return the subject of the main clause, where something else stands before it: "On Monday, the council"."""
    text = reading.text
    items = chunked(text, reading.tokens)
    if not items or items[0].tag not in _CIRCUMSTANCES:
        return None
    for at, item in enumerate(items[1:], start=1):
        subject = _subject_from(items, at)
        start = item.tokens[0].start
        if subject and text[:start].endswith(", ") and item.word not in _PRONOUNS:
            words = text[start : subject[-1].tokens[-1].end]
            return f"{words[:1].upper()}{words[1:]}"
    return None


def _subject_from(items: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """Return the noun phrases from ``at`` up to the verb, nothing where other words stand between."""
    end = at
    while end < len(items) and items[end].tag in _IN_SUBJECT:
        end += 1
    behind = next((item.tag for item in items[end:] if item.tag != "adverb"), "mark")
    verb_follows = behind in {"verb", "helper"}
    whole = end - at <= _LONGEST_SUBJECT and end > at and items[at].tag == items[end - 1].tag == "noun"
    return items[at:end] if verb_follows and whole else ()


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
