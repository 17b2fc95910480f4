"""Which act of speech do these words belong to?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.quotations import Quotation
from briefer.records import Span

_NEXT: Final = re.compile(r"[:,]\s*[“\"‘']")
LOOK_BACK: Final = 8
"""Sentences of a paragraph that are searched for the speaker whom a quotation continues."""


def speech_of(article: Article, number: int, quotation: Quotation | None) -> tuple[int, Speech] | None:
    """Return the sentence and act of speech that a quoted or reported passage belongs to."""
    reading = article.readings[number]
    if quotation is None:
        quotation = running_quotation(reading)
    if quotation is None:
        speech = _own_speech(reading)
        return (number, speech) if speech else None
    for place in _around(article, number, quotation):
        speech = _speech_for(article, place, quotation)
        if speech:
            return place, speech
    return _carried_over(article, number)


def running_quotation(reading: Reading) -> Quotation | None:
    """Return the quotation that holds most of the sentence, if there is one."""
    whole = len(reading.span)
    return next((q for q in reading.quotations if _shared(q.outer, reading.span) > 0.6 * whole), None)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _own_speech(reading: Reading) -> Speech | None:
    spoken = [speech for speech in reading.speech if speech.core]
    quoted = any(reading.text[s.verb.start - 3 : s.verb.end] == "as saying" for s in spoken)
    said = (s for s in spoken if s.cue == "say" and not (quoted and s.lemma in {"quote", "cite"}))
    return next(said, spoken[0] if spoken else None)


def _around(article: Article, number: int, quotation: Quotation) -> Iterator[int]:
    """Yield the sentences of the same paragraph that can name a quotation's speaker, the likeliest first."""
    last = article.sentence_at(quotation.outer.end - 1)
    first = article.sentence_at(quotation.outer.start)
    seen: set[int] = set()
    for place in (last, first, number):
        if place is not None and place not in seen:
            seen.add(place)
            yield place


def _speech_for(article: Article, number: int, quotation: Quotation) -> Speech | None:
    """Return the act of speech of sentence ``number`` that the quotation belongs to."""
    outer = quotation.outer
    spoken = [s for s in article.readings[number].speech if s.core and not outer.covers(s.verb)]
    after = [s for s in spoken if s.verb.start >= outer.end]
    before = [s for s in spoken if s.verb.end <= outer.start]
    if after and _adjacent(article.text, outer.end, after[0]):
        return before[-1] if before and _introduces_another(article.text, quotation, after[0]) else after[0]
    return before[-1] if before else (after[0] if after else None)


def _introduces_another(text: str, quotation: Quotation, speech: Speech) -> bool:
    """Tell whether a speaker after a quotation introduces the next one, and the quoted words end a clause before it.

    "After Lund said it was “a farce,” Rask said: “It was not.”"
    """
    part_of_clause = text[: quotation.outer.start].rstrip()[-1:].isalnum()
    return part_of_clause and _NEXT.match(text, speech.verb.end) is not None


def _adjacent(text: str, end: int, speech: Speech) -> bool:
    """Tell whether nothing but the speaker stands between a quotation and its verb."""
    start = speech.verb.start
    if speech.subject and end <= speech.subject.start < start:
        start = speech.subject.start
    return text[end:start].strip(" ,—–-\u00a0") == ""


def _carried_over(article: Article, number: int) -> tuple[int, Speech] | None:
    """Return the speech that a quotation without one continues: of its paragraph, or of the paragraph before."""
    paragraph = article.paragraphs[number]
    own = [n for n in range(max(0, number - LOOK_BACK), number) if article.paragraphs[n] == paragraph]
    first = own[0] if own else number
    earlier = [
        n
        for n in range(max(0, first - LOOK_BACK), first)
        if article.paragraphs[n] == article.paragraphs[first - 1]
    ]
    after = [
        n
        for n in range(number + 1, min(number + 3, len(article.readings)))
        if article.paragraphs[n] == paragraph
    ]
    for place in (*reversed(own), *after, *reversed(earlier)):
        spoken = [s for s in article.readings[place].speech if s.core]
        if spoken:
            return place, spoken[0] if place > number else spoken[-1]
        if place in earlier and not running_quotation(article.readings[place]):
            return None
    return None
