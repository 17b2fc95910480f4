"""By which way did what somebody says reach the source: "the ministry said, the agency Orrin reported"?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.media import media
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.voices import outer_acts
from briefer.language.syntax.subjects import subject_after
from briefer.records import Span

_GIVEN_TO: Final = re.compile(
    r"\b(?:(?:told|tells|telling|informed|briefed)|"
    r"(?:an? |the )?(?:interviews?|comments?|remarks?|statements?|e-?mails?|letters?|messages?|press release)"
    r"(?: \w+){0,2} (?:with|to|by|on|for)|"
    r"(?:speaking|talking|spoke|talked|speaks) (?:to|with|on)|"
    r"(?:carried|published|broadcast|aired|reported|quoted|cited|released|run|obtained|seen|posted)"
    r"(?: as saying)? (?:by|on|in)|(?:in|on|via|through))\s+(?:(?:the|an?|its|their|his|her)\s+)?"
    r"(?:[\w-]+\s+){0,3}?$",
    re.IGNORECASE,
)
"""What stands before the medium to which, or through which, somebody speaks."""
_WEAK: Final = re.compile(r"^(?:in|on|via|through)\b", re.IGNORECASE)
_CITING: Final = frozenset({"cite", "quote"})


@dataclass(frozen=True, slots=True)
class Chain:
    """Who says it, and the media it came through, the one nearest to the speaker first."""

    speaker: Span
    channels: tuple[Span, ...]


def chain_at(article: Article, number: int) -> Chain | None:
    """Return the chain of sentence ``number``; None where it names no speaker, or no medium in between."""
    reading = article.readings[number]
    found = media(article, reading)
    if not found or not reading.speech:
        return None
    return next(chain(_quoted(reading, found), _told(article, reading, found)), None)


def _quoted(reading: Reading, found: Sequence[Span]) -> Iterator[Chain]:
    """Yield whom a medium quotes: the ministry in "Orrin, citing the ministry, reported"."""
    for speech in reading.speech:
        media_here = [medium for medium in found if _cites(reading, speech, medium)]
        after = [token for token in reading.tokens if token.start >= speech.verb.end]
        speaker = subject_after(reading.text, after) if media_here else None
        if speaker:
            # the grammar lets what is cited run on into the next clause
            end = reading.text.find(",", speaker.start, speaker.end)
            yield Chain(Span(speaker.start, end if end > 0 else speaker.end), tuple(media_here))


def _cites(reading: Reading, speech: Speech, medium: Span) -> bool:
    if speech.lemma not in _CITING or speech.passive:
        return False
    beside = medium.end <= speech.verb.start and not reading.text[medium.end : speech.verb.start].strip(" ,")
    return beside or (speech.core is not None and speech.core.touches(medium))


def _told(article: Article, reading: Reading, found: Sequence[Span]) -> Iterator[Chain]:
    """Yield who speaks to a medium, or is reported by one."""
    for speech in reading.speech:
        if speech.core is None or any(speech.core.touches(medium) for medium in found):
            continue
        channels = tuple(medium for medium in found if _carries(article, reading, medium, speech))
        if channels:
            yield Chain(speech.core, channels)


def _carries(article: Article, reading: Reading, medium: Span, speech: Speech) -> bool:
    """Tell whether a medium stands between the speaker of an act of speech and the source."""
    if any(
        _is_outer(outer, medium) for outer in (*outer_acts(article, reading, speech), *_according(reading))
    ):
        return True
    before = reading.text[reading.span.start : medium.start]
    given = _GIVEN_TO.search(before)
    return given is not None and (not _WEAK.match(given[0]) or _after_statement(before, given))


def _is_outer(outer: Speech, medium: Span) -> bool:
    return outer.core is not None and outer.core.touches(medium)


def _according(reading: Reading) -> Iterator[Speech]:
    """Yield those to whom a sentence with a speaker of its own is ascribed: "…, according to the agency Orrin"."""
    return (speech for speech in reading.speech if speech.lemma == "according")


def _after_statement(before: str, given: re.Match[str]) -> bool:
    """Tell whether "on" or "in" follows what somebody gives a medium: "said on state television"."""
    return (
        re.search(r"\b(?:said|says|wrote|writes|declared|announced)\s*$", before[: given.start()]) is not None
    )
