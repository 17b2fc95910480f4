"""What does a number count: people, cranes, or part of a name?"""

from __future__ import annotations

import re

from briefer.language.words.tokens import stem

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
# Words after which a number never counts what follows.
_NUMBERED = frozenset(
    "no nos flight article section chapter page pages passage paragraph figure table volume version appendix "
    "question".split()
)
# Words after which a number names one of a series, unless a counted noun follows ("at the camp 40 men").
_LABELS = _NUMBERED | frozenset(
    "number update room gate route highway motorway phase level category type part line "
    "step season episode round "
    "unit block reactor platform terminal channel class grade stage tier zone district "
    "ward sector division area "
    "apartment flat clause resolution form group pier dock berth building house hall "
    "track bus tram train formula "
    "psalm verse scene act title rule item annex draft model mark day week year exit "
    "junction hangar bay wing position rank floor "
    "court lot well camp option book lesson task sample document exhibit count plan boeing airbus".split()
)
_LISTED = re.compile(r"(?<![\w.,:/])(\d{1,4})(?:, |,? (?:and|or|to) )\Z")
"""A number before another in a list: "Units 1, 2 and 3" names three units."""
_WORD_BEFORE = re.compile(r"([\w'’.-]+)[ \u00a0#-]\Z")
_OPENERS = frozenset(
    "some about around almost nearly roughly approximately over under more fewer less at "
    "only just these those the of in on "
    "by for from with to as than that and or but after before since until during between "
    "all both another other up a an "
    "when while if police their its his her our its nearly exactly least most every "
    "another last first next altogether".split()
)
_LOOK_BACK = 24  # code points in which the word before a number begins
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
    while len(words) < 6 and (match := _WORD.match(text, where, end)):
        word = match.group(1)
        if word.lower() in _STOPS:
            break
        words.append((word, match.end()))
        where = match.end()
        if plural and is_plural(word):
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


_VERBS = frozenset("has is was does its says".split())
"""Words in "s" that stand behind a number and are no nouns: "one house in six has a cellar"."""


def is_plural(word: str) -> bool:
    """Tell whether an English noun looks plural."""
    lower = word.lower()
    if lower in _VERBS:
        return False
    return lower in _IRREGULAR or (lower.endswith("s") and len(lower) > 2 and not lower.endswith(_SINGULAR_S))


def is_part_of_name(text: str, start: int, end: int, *, floor: int) -> bool:
    """Tell whether the number at ``start`` names something ("Flight 370") rather than counting it."""
    said = text[start:end]
    if _glued(text, start, end):
        return True
    listed = _LISTED.search(text, max(floor, start - _LOOK_BACK), start)
    if listed and said.isdigit() and not _counts_something(text, end):
        return is_part_of_name(text, listed.start(1), listed.end(1), floor=floor)
    match = _WORD_BEFORE.search(text, max(floor, start - _LOOK_BACK), start)
    if match is None:
        return False
    word, capital = match[1].lower().rstrip("."), match[1][0].isupper()
    if said[0].isalpha() and said[0].isupper():
        return capital and not _opens_sentence(text, start, floor)
    if word in _NUMBERED and said[0].isdigit():
        return True
    named = word in _LABELS or (capital and said[0].isdigit() and word not in _OPENERS)
    return named and not _counts_something(text, end)


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
