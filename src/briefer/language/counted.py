"""What does a number count: people, cranes, or part of a name?"""

from __future__ import annotations

import re

from briefer.language.tokens import stem

_WORD = re.compile(r"[\s\u00a0-]([^\W\d_]+(?:['’][^\W\d_]+)?)")
# Words at which the noun phrase after a number ends. Prepositions, conjunctions, auxiliaries, pronouns.
_STOPS = frozenset(
    "of in on at by for from with to as than that which who whom whose and or but nor so "
    "if while when where after "
    "before since until during over under into near around between among against through "
    "across along about within "
    "without per a an the this these those each every is are was were be been being has "
    "have had do does did will would "
    "can could may might must should shall said says told he she it they we you i his "
    "her its their our not also still "
    "now then there here up down out off because although though amid despite plus "
    "including such only just even "
    "yesterday today tomorrow ago later earlier alone apiece respectively".split()
)
_IRREGULAR = frozenset(
    "people men women children police feet teeth mice geese sheep fish staff personnel "
    "troops media cattle aircraft "
    "spacecraft crew salmon deer data criteria phenomena offspring series species "
    "headquarters youth folk clergy".split()
)
_SINGULAR_S = ("ss", "us", "is", "ous", "'s", "’s")
# Adjectives and participles between number and noun rarely end in a plain plural s; verbs after it often do.
_LABELS = re.compile(
    r"(?<![\w])(?:no|nos|number|flight|update|article|section|chapter|page|pages|room|gate"
    r"|route|highway|motorway|phase|level|"
    r"category|type|version|volume|part|line|figure|table|step|season|episode|round|unit"
    r"|block|reactor|platform|terminal|"
    r"channel|class|grade|stage|tier|zone|district|ward|sector|division|area|apartment"
    r"|flat|paragraph|clause|resolution|"
    r"form|group|pier|dock|berth|building|house|hall|track|bus|tram|train|formula|psalm"
    r"|verse|scene|act|title|rule|item|"
    r"appendix|annex|draft|model|mark|day|week|year|grade|exit|junction|hangar|bay|wing"
    r"|floor|court|lot|well|camp|passage|question|option|book|lesson|task|sample|document"
    r"|exhibit|count|plan|world war|boeing|airbus)\.?[ \u00a0#-]$",
    re.IGNORECASE,
)
# After these a number never counts what follows.
_NUMBERED = re.compile(
    r"(?<![\w])(?:no|nos|flight|article|section|chapter|page|pages|passage|paragraph"
    r"|figure|table|volume|version|appendix|question)"
    r"\.?[ \u00a0#-]$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?<![\w])([A-Z][\w'’.-]*)[ \u00a0-]$")
_OPENERS = frozenset(
    "some about around almost nearly roughly approximately over under more fewer less at "
    "only just these those the of in on "
    "by for from with to as than that and or but after before since until during between "
    "all both another other up a an "
    "when while if police their its his her our its nearly exactly least most every "
    "another last first next altogether".split()
)
_SIGN = re.compile(r"\s?[%€$]|\s?(?:per cent|percent|million|billion)\b")


def counted_noun(
    text: str, position: int, end: int, *, plural: bool, language: str = "en"
) -> tuple[str | None, int]:
    """Return the stem of the noun that a number ending at ``position`` counts, and where the noun ends.

    With ``plural`` the first plural after the number is taken, otherwise the last word of the phrase. None
    where the number stands alone ("twelve have been charged").
    """
    words: list[tuple[str, int]] = []
    where = position
    while len(words) < 6 and (match := _WORD.match(text, where, end)):  # noqa: PLR2004 - longer phrases are clauses
        word = match.group(1)
        if word.lower() in _STOPS:
            break
        words.append((word, match.end()))
        where = match.end()
        if plural and _is_plural(word):
            return stem(word, language), where
    if not words:
        return None, position
    if plural and language == "en":
        return None, position
    word, where = words[0] if plural else _head(words)
    return stem(word, language), where


def _head(words: list[tuple[str, int]]) -> tuple[str, int]:
    """Return the last word before a verb form that cannot belong to the noun phrase."""
    for index, (word, _) in enumerate(words):
        if index and word.endswith("ed"):
            return words[index - 1]
    return words[min(len(words), 3) - 1]


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in _IRREGULAR or (lower.endswith("s") and len(lower) > 2 and not lower.endswith(_SINGULAR_S))  # noqa: PLR2004 - "is", "as"


def is_part_of_name(text: str, start: int, end: int, *, floor: int) -> bool:
    """Tell whether the number at ``start`` names something ("Flight 370") rather than counting it."""
    said = text[start:end]
    before = text[max(floor, start - 24) : start]
    if _glued(text, start, end) or (said[0].isdigit() and _NUMBERED.search(before)):
        return True
    if said[0].isalpha() and said[0].isupper():
        return _CAPITAL.search(before) is not None and not _opens_sentence(text, start, floor)
    if _LABELS.search(before) and not _counts_something(text, end):
        return True
    capital = _CAPITAL.search(before)
    if capital is None or said[0].isalpha() or capital.group(1).lower().rstrip(".") in _OPENERS:
        return False
    return not _counts_something(text, end)


def _glued(text: str, start: int, end: int) -> bool:
    """Tell whether letters, slashes or underscores tie the number into an identifier or an address."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before and before in "/_#@&=+") or (after and after in "/_@&="):
        return True
    return before == "-" and text[start - 2 : start - 1].isupper()


def _opens_sentence(text: str, start: int, floor: int) -> bool:
    return start == floor or text[start - 2 : start].strip() in {".", "!", "?", ":"}


def _counts_something(text: str, end: int) -> bool:
    if _SIGN.match(text, end):
        return True
    return counted_noun(text, end, len(text), plural=True)[0] is not None
