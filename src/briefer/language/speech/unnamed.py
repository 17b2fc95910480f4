"""Does a sentence rest on a source that it keeps unnamed: "a person familiar with the talks said"?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.records import Span

_WHO: Final = (
    r"(?:sources?|persons?|people|officials?|diplomats?|officers?|insiders?|executives?|aides?|advis[eo]rs?|ministers?|"
    r"lawmakers?|employees?|negotiators?|commanders?|bankers?)"
)
_NO_NAME: Final = re.compile(
    r"\b(?:asked|asking|wished|wishing|wanted|wanting|preferred|requested|requesting|insisted)(?: on)? "
    r"(?:not (?:to be|being)|to (?:remain|stay)|remaining) (?:named|identified|quoted by name|anonymous|unnamed)\b|"
    r"\b(?:declin|refus)(?:ed|ing) to be (?:named|identified)\b|"
    r"\bd(?:id|oes) not (?:want|wish) to be (?:named|identified)\b|"
    r"\b(?:not|un)[ -]?authori[sz]ed to (?:speak|talk|discuss|comment|brief)\b|"
    r"\bcondition of anonymity\b|\b(?:asked|asking|requested|requesting)(?: for)? anonymity\b",
    re.IGNORECASE,
)
"""What a text says of somebody who wants no name."""
_BY_KNOWLEDGE: Final = re.compile(
    rf"\b{_WHO},? (?:(?:who (?:is|are|was|were) )?(?:familiar with|briefed on|privy to)|"
    r"with (?:[\w-]+ )?knowledge of)\b|\b(?:sources?|officials?|diplomats?|aides?) close to\b",
    re.IGNORECASE,
)
"""Somebody who is described by what they know alone."""
_SOURCE: Final = re.compile(
    rf"\bsources?$|\b(?:unnamed|anonymous|unidentified) (?:[\w-]+ ){{0,2}}?{_WHO}", re.IGNORECASE
)
"""A source that speaks: asked of speakers alone, since rivers have sources too."""


def unnamed_at(reading: Reading) -> Span | None:
    """Return the speaker whom an English sentence keeps unnamed; None where it names who speaks, or nobody does.

    >>> text = "A person familiar with the talks said they had failed."
    >>> unnamed_at(Reading(text)).of(text)
    'A person familiar with the talks'
    """
    if reading.language != "en":
        return None
    return next(_unnamed(reading), None)


def _unnamed(reading: Reading) -> Iterator[Span]:
    for speech in reading.speech:
        if speech.subject is None or speech.core is None or _is_named(reading, speech):
            continue
        own = speech.core.of(reading.text)
        if _SOURCE.search(own) or _wants_no_name(reading, speech):
            yield speech.subject
        known = _BY_KNOWLEDGE.search(reading.text, speech.core.start, reading.span.end)
        if known and known.start() < speech.core.end:
            yield Span(speech.subject.start, max(speech.subject.end, known.end()))


def _is_named(reading: Reading, speech: Speech) -> bool:
    """Tell whether a speaker has a name of their own: "Ada Moss", not "a Norrland official"."""
    return any(
        name.kind == "person" and speech.core and speech.core.touches(name.span) for name in reading.names
    )


def _wants_no_name(reading: Reading, speech: Speech) -> bool:
    """Tell whether the clause beside a speaker says that they want no name."""
    found = _NO_NAME.search(reading.text, reading.span.start, reading.span.end)
    if found is None or reading.inside_quotation(Span(*found.span())):
        return False
    return (
        speech.core is not None and re.search(_WHO, speech.core.of(reading.text), re.IGNORECASE) is not None
    )
