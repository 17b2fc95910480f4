"""Does what follows a verb of several meanings make it a verb of speech?"""

from __future__ import annotations

import re
from typing import Final

_ADDS: Final = re.compile(
    r"\s(?:as|up|to|more|a|an|some|about|between|around|nearly|almost|over|roughly|\d[\d.,]*|\w+ to)\b"
)
_ADDED_THEN: Final = re.compile(
    r"\s(?:on|in)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+\s\d{1,4}|\d{1,2}\s[A-Z][a-z]+)\s(?!that\b)[a-z]"
)
"""Behind "added": when a thing was added to others of which the sentence goes on to tell."""
_PUT_AT: Final = re.compile(
    r"\s[^.;:]{0,70}?\bat\b(?=[^.;]{0,30}\d|"
    r"[^.;]{0,20}\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|about|some)\b)"
)
_PUT_IT: Final = re.compile(r"\s(?:it|this|things|matters)\b")
_CALL: Final = re.compile(
    r"\s(?:for|on|upon)\b|[^.;]{0,90}[“\"‘]|[^.;]{0,60}\s'|\s(?:it|him|her|them|this|that)\sa"
)
_OF_SO_MANY: Final = re.compile(
    r"\sof\s(?:about |nearly |almost |some |over |around |roughly |up to |at least |more than |fewer than )?"
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|thousands)\b)"
)
_TAKEN_IN: Final = re.compile(
    r"\s(?:to|into)\s(?!\w+ing\b)(?:[\w.’'-]+\s){0,5}?(?:hospitals?|clinics?|infirmar(?:y|ies)|wards?|care|"
    r"hospices?|jail|prison|schools?|universit(?:y|ies)|colleges?|academ(?:y|ies)|club|union|bar|bench|league|hall)\b|"
    r"\sby\s(?:\d|noon|midday|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.IGNORECASE,
)
"""Behind "admitted": taken in, not owned up to."""
_ON_A_DAY: Final = re.compile(
    r"\s(?:(?:on|in)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+(?:\s\d{1,4})?)|"
    r"yesterday|today|overnight)(?:[.,;]|\sand\b|$)"
)
"""Behind ", admitted": when somebody was taken in."""
_CALLED_BACK: Final = re.compile(
    r"\s(?:its|their|his|her|the|an?|all|some|more than|about|nearly|another|\d[\d,.]*|[a-z]+ty|\w+s)\s(?!\w*ing\b)"
    r"(?:[\w-]+\s){0,3}?(?:ambassadors?|envoys?|diplomats?|players?|parliament|products?|packs?|batch(?:es)?|cars?|"
    r"vehicles?|models?|tablets?|drugs?|medicines?|syrups?|vaccines?|creams?|toys?|items?|units?|lots?|cans?|bottles?|boxes|million|thousand)\b"
    r"|\s(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\s(?!years|months|weeks|days|hours)\w+",
    re.IGNORECASE,
)
"""Behind "recalled": an envoy or goods called back, nothing remembered aloud."""
_HOLDS: Final = re.compile(
    r"\s(?:that\b|like (?:he|she|they|we|i|it|the)\b|as (?:if|though)\b|(?:he|she|they|we|i|you|it|there)\s|"
    r"[^.,;:“”\"]{1,60}?\s(?:is|are|was|were|has|had|have|should|would|will|could|can|did|does|do|must|may|might)\b)",
    re.IGNORECASE,
)
"""Behind "felt": what somebody holds to be so, not how somebody is."""
_SAID: Final = re.compile(
    r"\s(?:that\b|(?:the|this|that|these|those|his|her|its|their|any|[A-Z][\w.-]*['’]s)\s(?:\w+\s)?(?:claims?|account|"
    r"reading|figures?|view|version|allegations?|accusations?|charges?|findings?|description|interpretation|suggestions?)\b)"
)
"""Behind "contested": what was said, not a seat or an election."""
_WEIGHS: Final = re.compile(r"\swhether\b")
_HOLDS_AS: Final = re.compile(r"\s(?:it|him|her|them|this|these)\s|\s[^.,;:]{1,60}?\s(?:to be|as)\s")
"""Behind "considered": what somebody holds something for, not what was looked into."""
_OF_WHAT: Final = re.compile(
    r"\s(?:that|of|to|in|he|she|it|they|we|there|the|an?|his|her|their|its|this|some|foul)\b|\s[A-Z\d]"
)
"""Behind "suspect": whom or what; "to report suspected abuse" suspects nobody."""
_AS: Final = re.compile(r"\s[^.;:]{1,60}?\sas\s")
_RECEIVED: Final = re.compile(
    r"\s(?:(?!(?:to|of|for|by|with)\b)[\w’'-]+\s){0,4}?(?:bab(?:y|ies)|child|children|sons?|daughters?|girls?|boys?|twins|triplets|guests?|"
    r"visitors?|tourists?|passengers?|customers?|members?|spectators?)\b"
)
"""Behind "welcomed": who came, not what was found good."""
_HONOURED: Final = re.compile(
    r"\s(?:him|them|me|us|by|as|with|for|(?:her|his|their)(?=[^.;]*\b(?:by|as|with|for)\b))\b"
)
"""Behind "recognised": who was honoured, not what was owned to be so."""
_GIVEN_ITS_DUE: Final = re.compile(
    r"\s(?:her|his|their|its|the)\s(?:\w+\s)?(?:efforts?|work|achievements?|contributions?|services?|talents?|bravery|courage|"
    r"dedication|excellence|skills?|success)\b"
)
"""Behind "recognised": what was honoured."""
_WRITTEN: Final = re.compile(
    r"\s(?:about|for)\b|\s[^.,;:“”\"]{0,60}?\b(?:songs?|albums?|hits|books?|novels?|plays?|poems?|poetry|music|"
    r"lyrics|scripts?|screenplays?|operas?|symphon(?:y|ies)|software)\b"
)
"""Behind "wrote": a work, or about whom and for whom it is."""
_DID: Final = re.compile(r"\sby\s\w+ing\b")
"""Behind "responded": what somebody did, not what was said."""
_MARCHED: Final = re.compile(r"\s(?:against|outside|inside|in|at|on|over|near|by|for|with)\b")
"""Behind "protested": where, or against what."""
_QUOTED: Final = re.compile(r"\s[“\"‘']")
_THAT: Final = re.compile(r",?\s(?:that\b|[“\"‘])|:")
# "put the number at 40", "spoke of nearly 40"; "called for", "called on", "called it 'a farce'"; but not "put off",
# "called a rally", "spoke of him".
_ONLY_BEFORE: Final = {
    "contest": (_SAID,),
    "put": (_PUT_AT, _PUT_IT),
    "sum": (re.compile(r"\sup\b"),),
    "call": (_CALL,),
    "speak": (_OF_SO_MANY,),
    "feel": (_HOLDS,),
    "consider": (_THAT, _WEIGHS, _HOLDS_AS),
    "suspect": (_OF_WHAT,),
    "remember": (_AS,),
}
_NEVER_BEFORE: Final = {
    "add": (_ADDS, _ADDED_THEN),
    "welcome": (_RECEIVED,),
    "write": (_WRITTEN,),
    "recognise": (_HONOURED, _GIVEN_ITS_DUE),
    "recognize": (_HONOURED, _GIVEN_ITS_DUE),
    "respond": (_DID,),
    "reply": (_DID,),
    "protest": (_MARCHED,),
}
_ELSE: Final = {"admit": _TAKEN_IN, "recall": _CALLED_BACK}
"""Verbs that mean another deed before such words, and in the passive wherever nothing is told."""
BARE: Final = frozenset("report comment respond reply answer testify brief counter snap retort".split())
"""Verbs that report only with what is told: words that are quoted, or "that"."""
_HANDED_IN: Final = re.compile(
    r"\s(?:within|for|to|back|in|by|next|later|again|when|on (?:its|their|his|her))\b"
)


def means_speech(lemma: str, after: str, *, helped: bool) -> bool:
    """Tell whether a verb, by what stands ``after`` it, may report; ``helped`` where a form of "be" is before it.

    >>> means_speech("admit", " to hospital.", helped=False), means_speech("admit", " to the theft.", helped=False)
    (False, True)
    """
    if lemma in _NEVER_BEFORE:
        return not any(pattern.match(after) for pattern in _NEVER_BEFORE[lemma])
    if lemma in _ELSE:
        return not _ELSE[lemma].match(after) and (not helped or tells(after))
    if lemma == "call" and _QUOTED.match(after):
        return helped  # "a book called 'The Dam'": that is its name; who calls it so names it between
    return lemma not in _ONLY_BEFORE or any(pattern.match(after) for pattern in _ONLY_BEFORE[lemma])


def is_handed_in(after: str) -> bool:
    """Tell whether "reported" means that somebody came or will tell: "reported to the board", not "reported by"."""
    return _HANDED_IN.match(after) is not None and not after.startswith(" by ")


def is_dated(after: str) -> bool:
    """Tell whether only a day follows a participle: "a boy, admitted on Friday", who was taken in."""
    return _ON_A_DAY.match(after) is not None


def tells(after: str) -> bool:
    """Tell whether what is told follows a verb: "that", quoted words, a colon."""
    return _THAT.match(after) is not None
