"""Does a name look like a person's where it stands, or like a place's, a body's or a thing's?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.syntax.clauses import is_adverb, looks_finite
from briefer.language.words.sorts import is_body, is_person, is_place
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import AUXILIARIES, COURTESY_TITLES, PREPOSITIONS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span
from briefer.text.fold import fold_word

__all__ = ["is_attributive", "names_land", "sign"]

_PLACED: Final = re.compile(
    r"\b(?:in|at|near|outside|across|through|throughout|between|into|towards|beyond|around)\s(?:the\s)?$",
    re.IGNORECASE,
)
_OF_PEOPLE: Final = re.compile(r"\b([a-z]+) of (?:the )?(?:[A-Z]\w+ and )?$")
_INHABITANTS: Final = frozenset("people resident residents inhabitants citizens citizen natives".split())
_DEFINITE: Final = re.compile(r"\bthe\s$", re.IGNORECASE)
_AGED: Final = re.compile(
    r",\s(?:(?:an?|the)\s(?:[\w-]+\s){1,4}(?:of|aged)\s|now\s|aged\s)?\d\d(?=[,;:.”\"]\D|[,;:.”\"]?$|\s(?:and|who|from|said)\b)"
)
_WHO: Final = re.compile(r",\swho\b")
_NAMED: Final = re.compile(r"\b(?:named|called)\s$")
_NOUN_AFTER: Final = re.compile(r"\s[a-z]+")
_ADDRESSED: Final = re.compile(rf"\b(?:{'|'.join(sorted(COURTESY_TITLES - {'st'}))})\.?\s$", re.IGNORECASE)
"""A form of address before a name; "St" may be a street."""
_APPOSED: Final = re.compile(r",\s(?:the|an?|its|his|her|their|our)\s([^,.;:“”\"\n]{3,80})")
_RULED: Final = re.compile(
    r"['’]s\s(?:\w+\s){0,2}?(?:ministr(?:y|ies)|government|army|navy|parliament|capital|borders?|ambassador|embassy)\b"
)
"""What only a state or a place has."""
_LYING: Final = re.compile(r",\s(?:on|in|near|above|below|outside|beyond|along|\w+ of)\sthe\s")
_HEAD_ENDS: Final = re.compile(
    r"\s(?:of|from|at|in|for|with|on|near|who|which|that|where|whose|used|made|known|built)\b"
)
_PREPOSED: Final = re.compile(r"\b(\w+)\s(?:the\s)?$")
_PRESENT: Final = frozenset({"says", "adds", "writes", "tells", "thinks", "believes"})
_LAND: Final = frozenset(
    """river lake mount mountain port fort cape point hill valley isle island islands bay gulf lower upper north south
    east west northern southern eastern western new old san santa saint st los las""".split()
)
"""Words that open the names of rivers, hills, towns and the like; after them stands no surname."""


def sign(text: str, span: Span) -> int:
    """Return +1 or more where a mention looks like a person's, -1 or less where it looks like something else's."""
    before = text[max(0, span.start - 40) : span.start]
    if _ADDRESSED.search(before) or _AGED.match(text, span.end):
        return 3
    if _WHO.match(text, span.end) or _NAMED.search(before):
        return 2
    if _PLACED.search(before) or _LYING.match(text, span.end):
        return -1
    if _RULED.match(text, span.end) or _is_of_place(before) or _is_apposed_thing(text, span):
        return -3
    return _sign_after(text, span, before)


def names_land(words: tuple[str, ...]) -> bool:
    """Tell whether a name of several words opens as those of rivers, hills and towns do: "Lower Tarn"."""
    return len(words) > 1 and words[0] in _LAND


def is_attributive(text: str, span: Span) -> bool:
    """Tell whether a name only belongs to the noun after it: "a Tarnish-American trader"."""
    after = _NOUN_AFTER.match(text, span.end)
    return "-" in span.of(text) and after is not None and not looks_finite(after[0].strip())


def _is_of_place(before: str) -> bool:
    """Tell whether a name says where: "the village of Tarn", "residents of Tarn"."""
    found = _OF_PEOPLE.search(before)
    return found is not None and (found[1] in _INHABITANTS or is_land(found[1]))


def is_land(noun: str) -> bool:
    """Tell whether a noun names a place that has a name of its own: "village", "harbour", not "house"."""
    return (
        is_place(stem(noun)) and not is_person(stem(noun)) and noun not in {"house", "home", "side", "part"}
    )


def _is_apposed_thing(text: str, span: Span) -> bool:
    """Tell whether what is apposed to a name calls it a place, a body or a thing: "Tarn, a town of 600"."""
    found = _APPOSED.match(text, span.end)
    if found is None:
        return False
    head = _HEAD_ENDS.split(found[1], maxsplit=1)[0].split()[-1:]
    noun = stem(fold_word(head[0])) if head else ""
    return not is_person(noun) and (is_body(noun) or is_place(noun))


def _sign_after(text: str, span: Span, before: str) -> int:
    """Return what the word after a mention tells: a verb that the name is the subject of, or a noun it belongs to."""
    after = _NOUN_AFTER.match(text, span.end)
    preposed = _PREPOSED.search(before)
    if after is None or (preposed and fold_word(preposed[1]) in PREPOSITIONS):
        return -1 if _DEFINITE.search(before) else 0
    word = after[0].strip()
    if _DEFINITE.search(before):
        return -1
    if word in AUXILIARIES:
        return int(preposed is None or fold_word(preposed[1]) in FUNCTION_WORDS)  # not "the tablet Tarn was"
    if looks_finite(word) or word in _PRESENT:
        return 2
    return 0 if word in FUNCTION_WORDS or is_adverb(word) or word.endswith("s") else -1
