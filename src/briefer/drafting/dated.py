"""On which day was what done: does a day still belong to the deed that it belongs to in the passage?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.clauses import looks_finite
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS
from briefer.records import Finding, Span

_OF_SOME: Final = re.compile(r"\bof (?:them|whom|which|those)\b")
_SHORT: Final = frozenset("died lied tied sued".split())
"""Past forms too short to be told by their ending."""


def spoken_on(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding where the day of what is told has become the day on which it was said."""
    if any(_day_of(passage, speech) for speech in passage.speech):
        return
    for day in filter(None, (_day_of(sentence, speech) for speech in sentence.speech)):
        yield _finding(sentence, day, "that it was said on this day")


def done_on(sentence: Reading, passage: Reading) -> Iterator[Finding]:
    """Yield a finding where a day stands behind another deed of the passage than there.

    "The fund announced for those hurt in May" is not "the fund announced in May for those hurt". A day that the passage
    gives to some only of those it tells of belongs to no deed in the sentence.
    """
    theirs = {verb for found in passage.dates for verb in _deeds_beside(passage, found.span)}
    verbs = {token.stem for token in passage.tokens if _is_deed(token)}
    parts = (passage.text[: found.span.start].rpartition(",")[2] for found in passage.dates)
    of_some = any(map(_OF_SOME.search, parts))
    for found in sentence.dates:
        before = _deed_before(sentence, found.span)
        if before and (theirs or of_some) and before in verbs - theirs:
            yield _finding(sentence, found.span, "that this was done on that day")


def _finding(sentence: Reading, day: Span, what: str) -> Finding:
    return Finding(
        rule="wrong-date", message=f"The passage does not say {what}: “{day.of(sentence.text)}”.", claim=day
    )


def _deeds_beside(passage: Reading, day: Span) -> Iterator[str]:
    """Yield the verb to which a day belongs: the one before it, or else the first behind it."""
    before = _deed_before(passage, day)
    behind = [token.stem for token in passage.tokens_after(day.end) if _is_deed(token)]
    yield from [before] if before else behind[:1]


def _deed_before(reading: Reading, day: Span) -> str | None:
    """Return the nearest verb before a day that no mark and no conjunction parts from it."""
    behind = day.start
    for token in reversed(reading.tokens_before(day.start)):
        if token.folded in CONJUNCTIONS or set(",;:–—") & set(reading.text[token.end : behind]):
            return None
        if _is_deed(token):
            return token.stem
        behind = token.start
    return None


def _is_deed(token: Token) -> bool:
    past = looks_finite(token.text) or token.text in _SHORT
    return past and token.text.islower() and token.text not in AUXILIARIES


def _day_of(reading: Reading, speech: Speech) -> Span | None:
    """Return the day that stands right behind a verb of speech, "on" and the like aside."""
    end = max(speech.verb.end, speech.core.end if speech.core else 0)
    behind = (found.span for found in reading.dates if found.span.start >= end)
    nearest = next(behind, None)
    between = reading.text[end : nearest.start].split() if nearest else []
    return nearest if nearest and len(between) <= 1 and not set(",;") & set("".join(between)) else None
