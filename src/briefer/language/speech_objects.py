"""Does what follows a verb of several meanings make it a verb of speech?"""

from __future__ import annotations

import re
from typing import Final

_ADDS: Final = re.compile(
    r"\s(?:as|up|to|more|a|an|some|about|between|around|nearly|almost|over|roughly|\d[\d.,]*|\w+ to)\b"
)
_PUT_AT: Final = re.compile(
    r"\s[^.;:]{0,70}?\bat\b(?=[^.;]{0,30}\d|"
    r"[^.;]{0,20}\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|about|some)\b)"
)
_PUT_IT: Final = re.compile(r"\s(?:it|this|things|matters)\b")
_CALL: Final = re.compile(
    r"\s(?:for|on|upon)\b|[^.;]{0,60}[“\"‘]|[^.;]{0,60}\s'|\s(?:it|him|her|them|this|that)\sa"
)
_OF_SO_MANY: Final = re.compile(
    r"\sof\s(?:about |nearly |almost |some |over |around |roughly |up to |at least |more than |fewer than )?"
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|thousands)\b)"
)
# "put the number at 40", "spoke of nearly 40"; "called for", "called on", "called it 'a farce'"; but not "put off",
# "called a rally", "spoke of him".
_OBJECTS: Final = {
    "put": (_PUT_AT, _PUT_IT),
    "sum": (re.compile(r"\sup\b"),),
    "call": (_CALL,),
    "speak": (_OF_SO_MANY,),
}
_TAKEN_IN: Final = re.compile(
    r"\s(?:to|into)\s(?:(?!having|being|doing)[\w.’'-]+\s){0,5}?(?:hospitals?|clinics?|infirmar(?:y|ies)|wards?|care|"
    r"hospices?|jail|prison|schools?|universit(?:y|ies)|colleges?|academ(?:y|ies)|club|union|bar|bench|league|hall)\b",
    re.IGNORECASE,
)
"""Behind "admitted": taken in, not owned up to."""
_CALLED_BACK: Final = re.compile(
    r"\s(?:its|their|his|her|the|an?|all|some|more than|about|nearly|another|\d[\d,.]*|[a-z]+ty|\w+s)\s(?!\w*ing\b)"
    r"(?:[\w-]+\s){0,3}?(?:ambassadors?|envoys?|diplomats?|players?|parliament|products?|packs?|batch(?:es)?|cars?|"
    r"vehicles?|models?|tablets?|drugs?|medicines?|toys?|items?|units?|lots?|cans?|bottles?|boxes|million|thousand)\b",
    re.IGNORECASE,
)
"""Behind "recalled": an envoy or goods called back, nothing remembered aloud."""
BARE: Final = frozenset("report comment respond reply answer testify brief".split())
"""Verbs that report only with what is told: words that are quoted, or "that"."""
_HANDED_IN: Final = re.compile(
    r"\s(?:within|for|to|back|in|by|next|later|again|when|on (?:its|their|his|her))\b"
)
_THAT: Final = re.compile(r",?\s(?:that\b|[“\"‘])|:")


def means_speech(lemma: str, after: str, *, helped: bool) -> bool:
    """Tell whether a verb, by what stands ``after`` it, may report; ``helped`` where a form of "be" is before it.

    >>> means_speech("admit", " to hospital.", helped=False), means_speech("admit", " to the theft.", helped=False)
    (False, True)
    """
    match lemma:
        case "add":
            return not _ADDS.match(after)
        case "admit":
            return not _TAKEN_IN.match(after) and (not helped or tells(after))
        case "recall":
            return not _CALLED_BACK.match(after) and (not helped or tells(after))
        case _ if lemma in _OBJECTS:
            return any(pattern.match(after) for pattern in _OBJECTS[lemma])
        case _:
            return True


def is_handed_in(after: str) -> bool:
    """Tell whether "reported" means that somebody came or will tell: "reported to the board", not "reported by"."""
    return _HANDED_IN.match(after) is not None and not after.startswith(" by ")


def tells(after: str) -> bool:
    """Tell whether what is told follows a verb: "that", quoted words, a colon."""
    return _THAT.match(after) is not None
