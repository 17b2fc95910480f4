"""Which words of a sentence does an act of speech report, and which are the sentence's own?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.clauses import looks_finite, parts
from briefer.language.syntax.subjects import opening_subject
from briefer.records import Span

TAIL: Final = 45
"""Code points that may follow a speaker named last: "…, the mayor said in a statement on Friday"."""
# What stands before a speaker who is named last.
_CLOSES: Final = re.compile(r"[,”\"’—–]\s*(?:and |but )?$")
_PRONOUN: Final = re.compile(r"\b(?:that|which|who)\s?,\s*$")
_NEAR: Final = 20
"""Code points in which a relative pronoun and a comma stand."""
_MOST_PARTS: Final = 12
"""Parts of a sentence, between commas, that one apposition may have."""
_NEXT_CLAUSE: Final = re.compile(r"(?:,\s(?:and|but|while|whereas)|;)\s")


def reported_by(reading: Reading, speech: Speech) -> Span:
    """Return what the speech reports: all after the verb, or all before a speaker who is named last."""
    sentence, text = reading.span, reading.text
    if speech.shared:
        return Span(speech.verb.end, max(sentence.end, speech.verb.end))
    first = min(speech.subject.start if speech.subject else speech.verb.start, speech.verb.start)
    quoted = next((q.outer for q in reading.quotations if 0 <= first - q.outer.end <= 1), None)
    if quoted:
        return Span(max(quoted.start, sentence.start), first)
    if speech.cue == "describe":
        return Span(speech.verb.end, _described_end(reading, speech))
    if speech.lemma == "according":
        return Span(_clause_start(reading, first), first) if first > sentence.start + 20 else sentence
    last = speech.verb.end >= sentence.end - TAIL or (
        speech.subject and speech.subject.end >= sentence.end - TAIL
    )
    if last and first > sentence.start + 20 and _CLOSES.search(text[sentence.start : first]):
        earlier = [other.verb.end for other in reading.speech if other.core and other.verb.end < first]
        return Span(max(earlier, default=sentence.start), first)
    return Span(speech.verb.end, sentence.end) if speech.verb.end < sentence.end else sentence


def _clause_start(reading: Reading, end: int) -> int:
    """Return where the last clause before ``end`` opens: "A fell, and B rose, according to X" vouches for B alone."""
    sentence, text = reading.span, reading.text
    joints = [
        m
        for m in _NEXT_CLAUSE.finditer(text, sentence.start, end)
        if not reading.inside_quotation(Span(*m.span()))
    ]
    for joint in reversed(joints):
        tokens = [t for t in reading.tokens if joint.end() <= t.start < end]
        if opening_subject(text, tokens) is not None:
            return joint.end()
    return sentence.start


def _described_end(reading: Reading, speech: Speech) -> int:
    """Return where a description ends: "a smell she described as “sweet”, and drove home" goes on by itself."""
    quoted = next((q.outer.end for q in reading.quotations if q.outer.start >= speech.verb.end), None)
    comma = reading.text.find(",", speech.verb.end, reading.span.end)
    return quoted or (comma if comma > 0 else reading.span.end)


def is_inserted(reading: Reading, speech: Speech) -> bool:
    """Tell whether the speaker is named in passing ("a list that, he said, was short"): only that bit is reported."""
    text = reading.text
    start = min(speech.subject.start if speech.subject else speech.verb.start, speech.verb.start)
    inside = _PRONOUN.search(text, max(0, start - _NEAR), start) is not None
    return inside and text.startswith(",", speech.verb.end)


def appositions(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the stretches behind a comma that have no verb of their own, as the places of their words."""
    tokens = reading.tokens
    found = parts(reading.text, tokens)
    for at, first in enumerate(found[1:], start=1):
        for last in found[at : at + _MOST_PARTS]:
            if last.kind == "clause" or any(looks_finite(t.text) for t in tokens[last.start : last.end]):
                break
            yield first.start, last.end
