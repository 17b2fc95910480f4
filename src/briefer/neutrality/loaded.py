"""Which words of a sentence take a side outside quotation marks, and in whose voice?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.neutrality.vocabulary import Loaded, entries_at
from briefer.records import Span

_FRONTED: Final = re.compile(r"[,”\"’]\s*$")
_CALLED: Final = re.compile(
    r"\b(?:called|branded|dubbed|labell?ed|termed|(?:described|denounced|hailed|condemned|dismissed|seen|portrayed) as)"
    r"(?:\s+(?!and\b|but\b)[\w’'-]+){0,3}\s+\Z",
    re.IGNORECASE,
)
"""What comes next is what others call somebody: "was branded a", "they called him a"."""
_OTHER_CLAUSE: Final = re.compile(r"\bbut (?:which|who|that)\b|;")
"""Here what somebody is said to say ends: "that it said were aimed at the camp but which hit a mill"."""
_NO_MORE: Final = re.compile(r"\s*(?:\(?[^()]*\))?[.!?]?\s*$")


@dataclass(frozen=True, slots=True)
class Found:
    """A loaded word of a sentence: where it stands, its entry, and whether somebody else is said to speak there."""

    span: Span
    entry: Loaded
    attributed: bool


def loaded_words(reading: Reading) -> Iterator[Found]:
    """Yield the loaded words that stand outside quotation marks, in order; names are none."""
    for index, token in enumerate(reading.tokens):
        if reading.inside_quotation(token.span) or _is_name(reading, index):
            continue
        for entry in entries_at(reading.tokens, index):
            span = Span(token.start, reading.tokens[index + len(entry.words) - 1].end)
            if entry.part == "speech":
                yield from (
                    Found(span, entry, attributed=True) for s in reading.speech if s.verb == token.span
                )
            elif entry.is_meant(reading.tokens):
                yield Found(span, entry, attributed=is_attributed(reading, span))


def _is_name(reading: Reading, index: int) -> bool:
    """Tell whether a word belongs to a name; the first word of a sentence has its capital from there."""
    token = reading.tokens[index]
    return token.text[0].isupper() and (
        index > 0 or any(name.words and name.span.covers(token.span) for name in reading.names)
    )


def is_attributed(reading: Reading, span: Span) -> bool:
    """Tell whether the words at ``span`` are what others call somebody, or what somebody is said to say."""
    if _CALLED.search(reading.text[reading.span.start : span.start]):
        return True
    if span.of(reading.text).endswith("ly") and any(s.verb.end + 1 == span.start for s in reading.speech):
        return False  # "refused defiantly": how it was said is ours
    return any(_tells(reading, speech, span) for speech in reading.speech)


def _tells(reading: Reading, speech: Speech, span: Span) -> bool:
    """Tell whether what stands at ``span`` is what the speaker of ``speech`` is said to say.

    It stands behind the verb, or before a verb and speaker that end the sentence. What describes the speaker is ours.
    """
    if speech.subject is None or speech.subject.touches(span) or _is_outlet(reading, speech):
        return False
    if _OTHER_CLAUSE.search(reading.text, speech.verb.end, max(speech.verb.end, span.start)):
        return False
    first, last = min(speech.subject.start, speech.verb.start), max(speech.subject.end, speech.verb.end)
    told_before = _FRONTED.search(reading.text[reading.span.start : first]) is not None
    if span.start >= last:
        return not (told_before and speech.verb.start < speech.subject.start)
    return (
        span.end <= first
        and told_before
        and _NO_MORE.match(reading.text[last : reading.span.end]) is not None
    )


def _is_outlet(reading: Reading, speech: Speech) -> bool:
    """Tell whether the speaker is only named as the place where the sentence is from: ", The Gazette reported"."""
    return any(speech.core and aside.covers(speech.core) for aside in reading.aside)
