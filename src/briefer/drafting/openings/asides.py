"""How can a sentence begin with what it tells of its subject between two commas, or at its end?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.words import PRONOUNS, inside, opened
from briefer.language.numbers.lexicon import WORD
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import chunked
from briefer.language.words.vocabulary import PREPOSITIONS, THIRD_PERSON
from briefer.records import Span

_ASIDE: Final = re.compile(
    r"^(?P<subject>[^,;:–—“”\"()]{3,60})(?P<aside>, (?P<what>[^,;:–—“”\"]{3,90}),) (?=\w)"
)
_PARTICIPLE: Final = re.compile(
    r"(?!according|including|excluding|following)(?:(?:now|once|\w+ly) )?"
    r"(?:\w+(?:ed|ing)|known|born|given|seen|built|held|made|led|hit|shot|struck|with)\b"
)
_THING: Final = re.compile(r"(?:an?|the|one of)\b(?!.*\b(?:who|which|that|there|here)\b)")
"""What a thing is: "the only one in the valley"."""
_TAIL: Final = re.compile(
    r", (?P<tail>(?:saying|citing|arguing|warning|insisting|accusing|blaming|using|calling|boasting)\b[^,;:]{5,90})\.$"
)
_AFTER_DOING: Final = re.compile(
    r"(?<!,) (?P<tail>(?:after|before|while|by|without|despite) "
    r"(?!\w+ing (?:to|for)\b)[a-z]{3,}ing\b [^,;:“”\"]{3,90})\.$"
)
_TURN: Final = re.compile(
    r"[,;:](?!\d)|\b(?:that|who|whom|whose|which|whether|and|but|or|as|if|while|when)\b"
)
_OF_THEM: Final = re.compile(
    r"^(?P<subject>(?:(?!, ).){5,60}?) (?=(?:have|had|were|are|died) )(?P<verb>(?:(?!, ).){4,80}), "
    r"(?P<tail>(?:(?:\w+|about half|more than half) of them (?!(?:by|for|from|of|on|to|with) )[a-z]|"
    rf"among them |including |(?:\d[\d,]*|{WORD}) (?:in|at|near) )[^,;:]{{3,60}})\.$"
)
_LISTED: Final = re.compile(
    r"^(?P<subject>[^,;:]{3,50}) (?P<helper>have|are|were|had) (?:[a-z]+ ){0,2}[a-z]+: (?P<list>[^;:]{8,90})\.$"
)
"""A count and those who make it up."""
_NO_THINGS: Final = frozenset({"was", "has", "lives", "injuries"})
"""Words in -s of which no "two of them" tells."""
_POINTING_BACK: Final = frozenset("it them there this these those".split())


def aside_of_subject(reading: Reading) -> re.Match[str] | None:
    """Return what stands between two commas behind the subject and before its verb: ", a nurse, "."""
    found = _ASIDE.match(reading.text)
    behind = found.end("aside") if found else reading.span.end
    items = (item for item in chunked(reading.text, reading.tokens) if item.tokens[0].start >= behind)
    tag = next((item.tag for item in items if item.tag != "mark"), None)
    return found if tag in {"verb", "helper", "adverb"} else None


def without_aside(reading: Reading, end: int) -> str:
    """Return the text before ``end`` without the aside behind its subject."""
    found = aside_of_subject(reading)
    if found is None or found.end("aside") > end:
        return reading.text[:end]
    return reading.text[: found.start("aside")] + reading.text[found.end("aside") : end]


def aside_first(reading: Reading) -> str | None:
    """Return "Hit by a wave, the ferry sank" of "The ferry, hit by a wave, sank"."""
    found = aside_of_subject(reading)
    if found is None or not (_PARTICIPLE.match(found["what"]) or _is_thing(reading, found)):
        return None
    if found["subject"].lower() in PRONOUNS or found["subject"].split()[0].lower() in PREPOSITIONS:
        return None
    verb = reading.tokens_after(found.end("aside"))[0].text
    return f"{opened(found['what'])}, {inside(found['subject'])} {verb}"


def _is_thing(reading: Reading, found: re.Match[str]) -> bool:
    """Tell whether an aside says what a thing is; of somebody it says the office, which has an opening of its own."""
    persons = [
        name for name in reading.names if name.kind == "person" and name.span.start < found.start("aside")
    ]
    return bool(_THING.match(found["what"])) and not persons


def tail_first(reading: Reading) -> str | None:
    """Return "After counting again," or "Citing the rain," of a sentence that ends so and tells it of its subject.

    A clause before it, or a speaker, may be what it belongs to.
    """
    found = _TAIL.search(reading.text) or _AFTER_DOING.search(reading.text)
    if found is None or _TURN.search(without_aside(reading, found.start())):
        return None
    early = [speech for speech in reading.speech if speech.subject and speech.verb.start < found.start()]
    items = chunked(reading.text, reading.tokens_before(found.start()))
    subject = items[0].tokens if items else ()
    tail = {token.folded for token in reading.tokens_after(found.start())}
    leans = not subject or subject[-1].folded in THIRD_PERSON or tail & _POINTING_BACK
    return None if early or leans else f"{opened(found['tail'])},"


def share_first(reading: Reading) -> str | None:
    """Return "Nine men, two of them cooks," of "Nine men were hurt, two of them cooks"."""
    found = _OF_THEM.match(reading.text)
    if found is None or reading.speech or reading.quotations:
        return None
    within = reading.tokens_in(Span(*found.span("verb")))
    several = any(token.folded.endswith("s") and token.folded not in _NO_THINGS for token in within)
    return None if several else f"{found['subject']}, {found['tail']},"


def list_first(reading: Reading) -> str | None:
    """Return "Nine – six men and three women – have" of "Nine have died: six men and three women"."""
    found = _LISTED.match(reading.text)
    if found is None or reading.speech or reading.quotations:
        return None
    return f"{found['subject']} – {found['list']} – {found['helper']}"
