"""How can a sentence that tells who says something begin with that speaker?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from briefer.drafting.openings.words import CREDITED, PRONOUNS, inside, is_person, opened
from briefer.drafting.unquoted import is_of_the_speaker
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.chunks import chunked
from briefer.language.syntax.clauses import RELATIVES
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span

_STATING: Final = frozenset({"say", "claim", "confirm", "warn", "predict", "believe", "admit"})
"""Kinds of speech that take a "that"."""
_LONGEST_TAIL: Final = 8
"""Words from a verb to the day: "said in a statement on Monday"."""
_TOUCHING: Final = 3
"""Code points between quoted words and the speaker whom a comma parts from them."""
_NEAR_START: Final = 12
"""Code points before which something already opens the sentence: "On Tuesday, …"."""
_THAT: Final = re.compile(r"(?:\s\w+){0,5}?\sthat\b")
_DESCRIBED: Final = re.compile(r"(?P<who>[^,;:]{3,60}, (?:who|whom|whose|which) [^,;:]{3,100}), ")
"""A speaker with all that is told of them before the verb: "Ana Lind, who leads the team, "."""
_BESIDE: Final = re.compile(r"[,;:](?!\d)|\b(?:and|but|while|as|when)\b")
_HIMSELF: Final = re.compile(r"(?: that)? (?:he|she)\b")
_ITSELF: Final = re.compile(r"(?: that)? (?:it|they)\b")
_MEANWHILE: Final = re.compile(
    r",? (?P<what>(?:(?:a|two|three|\w+) (?:minutes?|hours?|days?|weeks?|months?|years?) )?"
    r"(?:as|after|before|when|while)(?: [^\s,;:.]+){2,13})"
)
"""What happened when somebody spoke, told behind the speaker."""
_NO_OFFICE: Final = re.compile(r", (?:up|down|more|less|fewer|compared|rather|against)\b")
_POINTING: Final = re.compile(r"\b(?:th[eo]se|th[ia][st]|them)\b")
_ELSEWHERE: Final = re.compile(r"\b(?:its?|his|hers?|theirs?|them|there)\b")
"""What points to something that is named before it."""
_PLACE: Final = re.compile(r"(?: [\w'’-]+){1,6}")
"""What may still belong to a speaker named last: "said Lind, a nurse at the clinic"."""
_LAST_SOURCE: Final = re.compile(r", according to ((?:[Tt]he )?[A-Z][^,;“”\"]{1,50})\.$")
_SPEAKER_INSIDE: Final = re.compile(
    r"(?P<told>[^,;:“”\"]{8,}), (?:according to (?P<whom>[^,;:“”\"]{3,60})|(?P<who>[^,;:“”\"]{3,60}) (?:said|says)),"
    r" (?!(?:and|but|although|though|while|which|who|adding|saying|because|"
    r"is|are|was|were|has|have|had|will|would|could|can|may)\b)[^;:“”\"]+\.$"
)
"""What is told, its speaker, and more of what is told: no clause of its own, which might not be the speaker's."""
_BRACKETED: Final = re.compile(r" \([A-Z]{2,8}\)")


def speaker(reading: Reading) -> str | None:
    """Return the speaker named last with a "that", or "According to" and the speaker named first."""
    spoken = [speech for speech in reading.speech if not _is_aside(speech, reading.text)]
    first = spoken[0] if spoken else None
    if first is None or first.cue not in _STATING or first.negated or first.shared or first.subject is None:
        return None
    start = _start_of(reading, first.subject)
    if start < _NEAR_START and first.verb.start >= start:
        within = len(spoken) == 1 or _holds(reading, first, spoken[1])
        return _first_named(reading, first, start) if within else None
    return _last_named(reading, first, first.subject) if len(spoken) == 1 else None


def _holds(reading: Reading, speech: Speech, other: Speech) -> bool:
    """Tell whether the second act of speech is told in the first, and is not one beside it."""
    between = reading.text[speech.verb.end : min(span.start for span in (other.verb, other.subject) if span)]
    return _THAT.match(reading.text, speech.verb.end) is not None or not _BESIDE.search(between)


def _start_of(reading: Reading, subject: Span) -> int:
    """Return where a speaker begins: with the name, where the subject is only the office behind it."""
    name = next(iter(reading.names), None)
    named = name and name.span.start == reading.span.start and name.kind != "organisation"
    apposed = named and reading.text[name.span.end : subject.start] == ", " if name else False
    return reading.span.start if apposed else subject.start


def _first_named(reading: Reading, speech: Speech, start: int) -> str | None:
    """Return "According to Ana Lind," of "Ana Lind said …", or "On Monday, Ana Lind said that" where it has a day."""
    subject_end = speech.subject.end if speech.subject else start
    between = Span(subject_end, max(subject_end, speech.verb.start))
    short = _BRACKETED.match(reading.text, subject_end)
    who = reading.text[start:subject_end].strip(" ,") + (short[0] if short else "")
    if speech.cue not in {"say", "claim"} or who.lower() in PRONOUNS or _goes_on(reading):
        return None
    several = (
        speech.core and speech.core.of(reading.text).endswith("s") and not _is_named(reading, speech.core)
    )
    himself = _HIMSELF if is_person(reading, who) and not several else _ITSELF
    if himself.match(reading.text, speech.verb.end) or CREDITED.match(reading.text, speech.verb.end):
        return None  # "According to" takes no "he" who is the speaker
    held = RELATIVES & {token.folded for token in reading.tokens_in(between)}
    dated = any(found.span.touches(between) for found in reading.dates)
    if described := _DESCRIBED.fullmatch(reading.text, start, speech.verb.start):
        who, held, dated = described["who"], frozenset(), False
    if held or dated or start != reading.span.start or _is_clause(who):
        return None
    day = _day_behind(reading, speech.verb.end)
    return f"On {day}, {inside(who)} said that" if day else f"According to {inside(who)},"


def _is_named(reading: Reading, who: Span) -> bool:
    return any(name.span.touches(who) for name in reading.names)


def _is_clause(who: str) -> bool:
    """Tell whether a whole clause was taken for a speaker: "the pump, hit on Monday, could run again"."""
    before_relative = re.split(r", (?:who|whom|whose|which)\b", who)[0]
    return any(item.tag == "helper" for item in chunked(before_relative, Reading(before_relative).tokens))


def _day_behind(reading: Reading, end: int) -> str:
    """Return the day that stands right behind a verb: "Monday" of "said on Monday that"."""
    found = next((found.span for found in reading.dates if found.span.start >= end), None)
    return found.of(reading.text) if found and reading.text[end : found.start] in {" ", " on "} else ""


def _last_named(reading: Reading, speech: Speech, subject: Span) -> str | None:
    told = reading.text[: min(subject.start, speech.verb.start)].rstrip()
    quoted = any(len(told) - quotation.outer.end < _TOUCHING for quotation in reading.quotations)
    before = told.endswith(",") and not quoted
    if subject.of(reading.text).lower() in PRONOUNS or (not before and told not in {"", "According to"}):
        return None
    who, tail = _who_and_tail(reading, speech, subject)
    if not who:
        return None
    verb = "said" if speech.cue == "say" and not tail else speech.verb.of(reading.text)
    that = "" if verb == "said" and not tail else " that"
    return f"{opened(who)}{',' if ', ' in who else ''} {verb}{tail}{that}"


def _who_and_tail(reading: Reading, speech: Speech, subject: Span) -> tuple[str, str]:
    """Return who speaks, and when: the day, and what happened meanwhile; nobody where the sentence then goes on."""
    who = subject.of(reading.text).strip(" ,")
    end = max(subject.end, speech.verb.end)
    behind = reading.text[end : reading.span.end].rstrip(".")
    day = next((found.span for found in reading.dates if found.span.start >= end), None)
    if _ELSEWHERE.search(who) or _NO_OFFICE.search(who):
        return "", ""
    if reading.text[: subject.start].strip() == "According to" or not behind.strip():
        return who, ""
    if subject.start > speech.verb.start and not day and _PLACE.fullmatch(behind):
        return who + behind, ""
    tail = reading.text[end : day.end] if day else ""
    if len(tail.split()) > _LONGEST_TAIL or "," in tail:
        tail = ""
    meanwhile = _MEANWHILE.fullmatch(behind.removeprefix(tail))
    if meanwhile:
        return who, f"{tail}, {meanwhile['what']},"
    return (who, tail) if tail and behind == tail else ("", "")


def quoted_speaker(reading: Reading) -> str | None:
    """Return "Ana Lind, the mayor, said" of a sentence that quotes first and names the speaker last.

    With a colon where the quoted words say "we" or "our" and can only be quoted.
    """
    if len(reading.quotations) != 1 or len(reading.speech) != 1:
        return None
    quoted, speech = reading.quotations[0].outer, reading.speech[0]
    behind = Span(quoted.end, reading.span.end).of(reading.text).strip(" ,").rstrip(".")
    verb = speech.verb.of(reading.text)
    if (
        quoted.start > reading.span.start
        or not speech.core
        or speech.core.of(reading.text).lower() in PRONOUNS
    ):
        return None
    colon = ":" if any(map(is_of_the_speaker, reading.tokens_in(quoted))) else ""
    if not behind.startswith(f"{verb} "):
        return opened(behind) + colon
    who = behind.removeprefix(f"{verb} ")
    return f"{opened(who)}{',' if ', ' in who else ''} {verb}{colon}"


def quoted_directly(reading: Reading) -> str | None:
    """Return the same with a colon: what is quoted can stand behind its speaker as it is."""
    told = quoted_speaker(reading)
    return f"{told}:" if told and not told.endswith(":") else None


def speaker_inside(reading: Reading) -> str | None:
    """Return "According to the board," of "Turnout was low, the board said, down from last year".

    A circumstance before the speaker goes along: a model would leave it out.
    """
    found = _SPEAKER_INSIDE.match(reading.text)
    who = (found["whom"] or found["who"]) if found else "it"
    if len(reading.speech) != 1 or who.split()[0].lower() in PRONOUNS:
        return None
    frame = found["told"] if found else ""
    framed = frame.split()[0].lower() in PREPOSITIONS and len(frame.split()) <= _LONGEST_TAIL
    behind = f" {frame[:1].lower()}{frame[1:]}," if framed else ""
    return None if _POINTING.search(behind) else f"According to {inside(opened(who))},{behind}"


def outlet_first(reading: Reading) -> str | None:
    """Return "According to the Gazette," of "The mayor said …, according to the Gazette."."""
    found = _LAST_SOURCE.search(reading.text)
    return f"According to {found[1]}," if found and len(reading.speech) > 1 else None


def _is_aside(speech: Speech, text: str) -> bool:
    """Tell whether an act of speech is only compared with what is told: "…, as Moscow claims"."""
    return bool(speech.subject and text[: speech.subject.start].endswith((" as ", "As ")))


def _goes_on(reading: Reading) -> bool:
    """Tell whether the speaker of a sentence does a second thing in it: "The port says … and has opened"."""
    items = chunked(reading.text, reading.tokens)
    return any(
        one.word in {"and", "but"} and other.tag in {"verb", "helper"} and other.word != "not"
        for one, other in pairwise(items)
    )
