"""How can a sentence begin with the day, the hour or the place that its main clause names later?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.drafting.openings.asides import aside_of_subject, without_aside
from briefer.drafting.openings.words import CREDITED, opened
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import chunked
from briefer.language.syntax.clauses import is_verb
from briefer.language.syntax.subjects import looks_finite
from briefer.records import Span

_PREPOSITION: Final = re.compile(
    r"\b(?:on|in|at|since|after|before|until|by|from|during|over)"
    r"(?: the (?:small |early )?(?:hours|night|morning|afternoon|evening|eve|end|middle|start|beginning) of)?"
    r"(?: around| about)?"
    r"(?: the| late| early)?\s$"
)
_TURN: Final = re.compile(
    r"[,;:](?!\d)|[–—]|\b(?:after|before|when|while|where|which|who|whom|that|because|since|until|as|if|although|though|than|"
    r"but|saying|adding)\b",
    re.IGNORECASE,
)
"""What begins another clause: a day behind it may not be the day of the first one."""
_HOUR: Final = re.compile(
    r" (?:(?:(?:in |that )(?:the )?|at )?(?:night|morning|afternoon|evening)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""What belongs to a day or an hour, and stands behind it."""
_ALSO_WHEN: Final = re.compile(r",? (?:on )?$")
"""What stands between an hour and its day."""
_AT_PLACE: Final = re.compile(
    r"\s(?P<place>(?:at|in) (?:the )?[A-Z][\w'’-]+(?: (?:of |the )?[A-Z][\w'’-]+)*)\.$"
)
_BEHIND_VERB: Final = re.compile(
    r"\b(?P<verb>[a-z]+) (?P<place>(?:at|in|near|outside|inside|along|across|under) [\w'’ -]{3,50})\.$"
)
_OF_SUBJECT: Final = re.compile(
    r"^(?P<subject>[^,;:“”\"]{5,60}?) (?P<place>(?:in|at|near) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) "
    r"(?=(?:are|were|is|was|have|has|had|remain|died|lost)\b)"
)
_NEAR_START: Final = 12
"""Code points before which something already opens the sentence: "On Tuesday, …"."""


def day_first(reading: Reading) -> str | None:
    """Return "On Tuesday," or "At 5 a.m. on Tuesday," of a sentence in which that belongs to the main clause."""
    for found in reading.dates:
        aside = aside_of_subject(reading)
        main = aside.end("aside") if aside and aside.end("aside") <= found.span.start else 0
        said = any(main <= start < found.span.start for start in _tellings(reading))
        if found.span.start < _NEAR_START or said:
            return None
        before = _PREPOSITION.search(reading.text[: found.span.start])
        turned = before and (
            _TURN.search(without_aside(reading, before.start())) or _joins_deeds(reading, before.start())
        )
        early = _is_in_subject(reading, found.span)
        if before and (before[0] == "on " if early else not turned):
            return f"{opened(Span(before.start(), _end_of(reading, found.span)).of(reading.text))},"
    return None


def _joins_deeds(reading: Reading, end: int) -> bool:
    """Tell whether an "and" before ``end`` stands between two deeds, and not between two things."""
    items = chunked(reading.text, reading.tokens_before(end))
    deeds = [
        at for at, item in enumerate(items) if item.tag in {"verb", "helper"} and item.word[-3:] != "ing"
    ]
    joints = [at for at, item in enumerate(items) if item.word in {"and", "or"}]
    return any(deeds[0] < at < deeds[-1] for at in joints) if deeds else bool(joints)


def _tellings(reading: Reading) -> Iterator[int]:
    """Yield where somebody is told to say something: who claims responsibility does a deed."""
    for speech in reading.speech:
        if speech.subject and not CREDITED.match(reading.text, speech.verb.end):
            yield speech.verb.start


def _end_of(reading: Reading, when: Span) -> int:
    """Return where an hour or a day ends, with the day that stands behind the hour."""
    hour = _HOUR.match(reading.text, when.end)
    end = hour.end() if hour else when.end
    for other in reading.dates:
        if other.span.start > end and _ALSO_WHEN.fullmatch(reading.text[end : other.span.start]):
            return _end_of(reading, other.span)
    return end


def _is_in_subject(reading: Reading, day: Span) -> bool:
    """Tell whether a day stands before the first verb: "Police and firemen on Monday cleared the road"."""
    before = reading.tokens_before(day.start)
    tags = {chunk.tag for chunk in chunked(reading.text, before)}
    return tags <= {"noun", "prep", "joint"}


def place_first(reading: Reading) -> str | None:
    """Return "At the harbour of Orr," where a place ends the only clause of a sentence.

    A place without a name only right behind the verb: behind a noun it may tell of that.
    """
    found = _AT_PLACE.search(reading.text) or _BEHIND_VERB.search(reading.text)
    if found is None or reading.speech or reading.quotations:
        return None
    start = found.start("place")
    if _TURN.search(without_aside(reading, start)) or _joins_deeds(reading, start):
        return None
    verb = found.groupdict().get("verb")
    dated = any(day.span.end > found.start("place") for day in reading.dates)
    if dated or (
        verb and not (looks_finite(verb) or verb.endswith("ing") or found.start("verb") in _verbs(reading))
    ):
        return None
    return f"{opened(found['place'])},"


def place_of_subject_first(reading: Reading) -> str | None:
    """Return "In Orr," of "Nine houses in Orr were destroyed", where nobody speaks."""
    found = _OF_SUBJECT.match(reading.text)
    if found is None or reading.speech or reading.quotations or _TURN.search(found["subject"]):
        return None
    dated = any(day.span.start < found.end("place") for day in reading.dates)
    return None if dated or " and " in found["subject"] else f"{opened(found['place'])},"


def _verbs(reading: Reading) -> Iterator[int]:
    tokens = reading.tokens
    yield from (token.start for at, token in enumerate(tokens) if is_verb(tokens, at))
