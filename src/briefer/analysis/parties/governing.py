"""Which act of speech holds the words at a place?"""

from __future__ import annotations

import re

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.records import Span

_CLAUSE_END = re.compile(r";|[.?!]\s(?=[A-Z“\"])|, (?:but|while|although|whereas)\b")
_BE = re.compile(r"\b(?:is|are|was|were|be|been)\s$")


def governing(reading: Reading, span: Span) -> Speech | None:
    """Return the act of speech whose content holds ``span``: the last before it in its clause, else the first after."""
    spoken = [
        speech for speech in reading.speech if speech.core is not None and not is_hearsay(reading, speech)
    ]
    clause = _clause(reading, span)
    before = [
        s
        for s in spoken
        if s.verb.end <= span.start and clause.start <= s.verb.start and s.lemma != "according"
    ]
    if before:
        return before[-1]
    outside = [s for s in spoken if s.subject and not s.subject.covers(span)]
    after = [
        s
        for s in outside
        if s.verb.start >= span.end and (s.verb.end <= clause.end or s.lemma == "according")
    ]
    if after:
        return after[0]
    wider = [s for s in spoken if s.verb.end <= span.start]
    return wider[-1] if wider else None


def is_hearsay(reading: Reading, speech: Speech) -> bool:
    """Tell whether nobody is named as speaker: "which are said to have"."""
    return bool(_BE.search(reading.text[reading.span.start : speech.verb.start]))


def _clause(reading: Reading, span: Span) -> Span:
    cuts = [m.start() for m in _CLAUSE_END.finditer(reading.text, reading.span.start, reading.span.end)]
    start = max((cut for cut in cuts if cut <= span.start), default=reading.span.start)
    end = min((cut for cut in cuts if cut >= span.end), default=reading.span.end)
    return Span(start, end)
