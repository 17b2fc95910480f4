"""How can a sentence that names its speaker first name the speaker last: "Nine had left, the court found"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.clauses import subject_from
from briefer.drafting.openings.words import PRONOUNS, Framing, inside, is_person, opened
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import chunked
from briefer.language.words.vocabulary import PREPOSITIONS

_SAID: Final = re.compile(
    r"^(?P<who>[^,;:“”\"]{2,70}|[^,;:“”\"]{2,50}, [^,;:“”\"]{3,60},) (?P<verb>"
    r"(?:(?:said|says)(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \d{1,2} [A-Z][a-z]+)?)?"
    r"|(?:has |have |had )?(?:found|finds|shown|shows?|showed|indicates?|indicated|estimates|estimated|concluded|"
    r"(?:can|could)(?: now)? confirm|"
    r"confirmed|confirms|established|warned|cautioned|admits|admitted|concedes|conceded|acknowledged|believes?|"
    r"thinks?|reported|announced|argues|argued|stated|testified|told [a-z][\w' ]{2,40}?)))"
    r"(?P<that> that)? (?P<told>[^“”\";:]+)\.$"
)
_BARE: Final = re.compile(r"(?:said|says|told reporters)\b")
_GOING_ON: Final = re.compile(
    r",? (?:and|but) (?:that|has|have|had|is|are|was|were|will|did)\b|, (?:and|but|while|which|who)\b"
)
_POINTING: Final = frozenset("there this these those we our other others".split())
_IN_PLACE: Final = re.compile(r" (?:of|in|at|from|for) (?:the )?[A-Z]")
_THE_PLACE: Final = re.compile(
    r"\bthe (?:town|city|village|district|region|province|country|valley|island|area|camp|site|port|school|hospital|"
    r"company|firm|group|party|union|agency|club|bank|trust)\b"
)
"""What has no name yet where the speaker, who has it, comes last."""
_OF_PERSONS: Final = frozenset("he she his her him".split())
_OF_BODIES: Final = frozenset("it its they their them".split())
_HELD: Final = re.compile(r"\b(?:that|which|who|whose|if|when|not|and|but)\b")


_OF_ITSELF: Final = re.compile(
    r"^(?P<who>[^,;:“”\"]{2,70}) (?P<verb>said|says?)(?: that)? (?P<it>it|they) (?P<does>"
    r"(?:had|has|have|would|will|could|can|may|might|must|should|expects?|plans?|hopes?)"
    r"(?: (?:not|never|now|already))? (?!been|be|not\b)\w+"
    r"|(?:was|were|is|are)(?: (?:not|now|still|also))? "
    r"(?:(?!raining|snowing|getting|becoming)\w+ing|disappointed|pleased|aware|ready|confident|sorry|willing|unable)"
    r")\b(?P<told>[^“”\";:]*)\.$"
)


_CLAUSE: Final = re.compile(r"\b(?:that|which|who|whose|if|when|not|but)\b")


def speaks_of_itself(reading: Reading) -> Framing | None:
    """Return "The agency had received" and ", it said" of "The agency said it had received 90 reports".

    Of a body only: whom "he" or "she" means is not certain.
    """
    found = _OF_ITSELF.match(reading.text)
    if found is None or _CLAUSE.search(found["who"]) or found["who"].lower() in PRONOUNS:
        return None
    several = found["who"].endswith("s") and not reading.names
    if several != (found["it"] == "they") or (is_person(reading, found["who"]) and not several):
        return None
    return Framing(f"{opened(found['who'])} {found['does']}", f", {found['it']} {found['verb']}")


def speaker_last(reading: Reading) -> Framing | None:
    """Return the subject of what is told as the opening, and the speaker with the verb as the ending.

    Not where the speaker goes on to do something else, or what is told points to the speaker: there the order
    of the two tells who is meant.
    """
    found = _SAID.match(reading.text)
    if found is None or not (found["that"] or _BARE.match(found["verb"])):
        return None
    if _HELD.search(found["who"].partition(",")[0]):
        return None
    told = reading.tokens_after(found.start("told"))
    leaning = _POINTING | (_OF_PERSONS if is_person(reading, found["who"]) else _OF_BODIES)
    points = any(token.folded in leaning for token in told)
    framed = found["who"].split()[0].lower() in PREPOSITIONS or "however" in found["who"]
    again = any(speech.verb.start >= found.start("told") for speech in reading.speech)
    placed = _IN_PLACE.search(found["who"]) and _THE_PLACE.search(found["told"])
    if (
        points
        or framed
        or again
        or placed
        or _GOING_ON.search(found["told"])
        or found["who"].lower() in PRONOUNS
    ):
        return None
    subject = subject_from(chunked(reading.text, told), 0)
    if not subject or subject[0].word in PRONOUNS:
        return None
    words = reading.text[subject[0].tokens[0].start : subject[-1].tokens[-1].end]
    return Framing(opened(words), f", {inside(found['who'])} {found['verb']}")
