"""How is a number written: in digits, in words, as a fraction, or vaguely ("dozens")?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from briefer.language.numbers.counted import is_plural
from briefer.language.numbers.digits import DIGITS, THIN, grain_of, plain_digits
from briefer.language.numbers.lexicon import (
    BASE,
    FEW,
    GLYPHS,
    LONG_SCALE,
    MULTIPLES,
    NUMERATOR,
    ONES,
    ORDINALS,
    OTHER_SCALES,
    OTHER_WORDS,
    PART,
    PARTS,
    SCALES,
    VAGUE,
    WORD,
)
from briefer.language.numbers.money import AMOUNT
from briefer.language.numbers.spelled import spell

Shape = Literal["number", "share", "vague", "multiple", "ordinal", "zero"]


@dataclass(frozen=True, slots=True)
class Number:
    """A bare number and where it stands; ``grain`` is the place value of its last significant digit."""

    start: int
    end: int
    value: float
    grain: float
    shape: Shape = "number"
    written: Literal["digits", "words"] = "words"


# The lookahead on the first letter spares most words the long alternation.
_ENGLISH = re.compile(
    rf"""(?:(?<![\w])|(?<=[A-Z])(?={AMOUNT}))(?:
      (?P<digits>{DIGITS})
     |(?P<glyph>[{"".join(GLYPHS)}])
     |(?=[abdefhmnostz])(?:
        (?P<vague>(?:tens|hundreds)\ of\ (?:thousands|millions)|dozens|scores(?=\ of)
          |(?:hundred|thousand|million|billion)s)
       |(?P<few>(?:a\ few|several|a\ couple(?:\ of)?|many)(?=\ (?:hundred|thousand|million|dozen)\b))
          \ (?P<of>[a-z]+)
       |(?P<rate>(?:{"|".join(BASE)})(?:\ [a-z]+){{0,2}}?[ -](?:in|out[ -]of)(?:[ -]every)?[ -]
          (?:{WORD}|\d+))(?![\w,.-]*\d)
       |(?P<share>(?:{NUMERATOR})[ -](?:{PART}))
       |(?<!first\ )(?<!second\ )(?<!latter\ )(?<!other\ )(?<!final\ )(?<!top\ )(?<!bottom\ )
          (?<!upper\ )(?<!lower\ )(?P<half>half)
       |(?P<one>an?\ )?(?P<words>(?:{WORD})(?:[ -](?:and[ -])?(?:{WORD})){{0,12}})
       |(?P<multiple>{"|".join(MULTIPLES)})
       |(?P<zero>none|nobody|no\ one|no(?=\ [a-z]+s\b))
       |(?P<ordinal>{"|".join(ORDINALS)})
      )(?![\w])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = re.compile(rf"(?<![\w])(?P<digits>{DIGITS})")
_AND_PART = re.compile(r"[ -]and[ -]an?[ -](half|quarter|third)\b", re.IGNORECASE)
_RATE = re.compile(
    rf"(?P<noun>(?: [a-z]+){{1,2}}?)?[ -](?:in|out[ -]of)(?:[ -]every)?[ -]"
    rf"(?P<whole>{WORD}|\d{{1,4}})(?![\w,.-]*\d)(?!\w)",
    re.IGNORECASE,
)
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000})
"""Wholes of a rate ("nine in ten"); "two out of 57" gives two counts, and "one in 2015" a year."""
_MIXED = re.compile(r"[ -]([1-3])/([2348])(?![\d/])")
_NOT_A_SHARE = re.compile(
    r"(?i)[- ](?!(?:of|the|as|in|by|and|or|to|from|on|for|said|since|after|before|during|over|within|than|at|with|while"
    r"|when|between|compared|under|until|against|among|but|because|last|this|more|less|higher|lower|were|are)\b)[a-z]"
)
_HALF_IDIOMS = re.compile(r"(?i)[- ](?:past|time|brother|sister|way|hearted|mast|life|century|year)")
_RATE_PLACE = re.compile(r"\s(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)\b", re.IGNORECASE)
MOST_NUMBERS = 100
"""More numbers than this stand in no sentence; what follows them is a table that lost its lines."""
_LONGEST_NUMBER = 20  # more digits than this identify something; no newspaper counts to 10**20

_SCALE_AFTER = re.compile(
    rf"[ {THIN}-]?({'|'.join(sorted(OTHER_SCALES, key=len, reverse=True))})\b\.?", re.IGNORECASE
)


def numbers(text: str, start: int, end: int, language: str = "en") -> list[Number]:
    """Return the numbers between two points of ``text``, in order and without overlap."""
    found: list[Number] = []
    pattern = _pattern(language)
    position = start
    while len(found) < MOST_NUMBERS and (match := pattern.search(text, position, end)):
        number = _read(match, text, language)
        if number is not None:
            found.append(number)
        position = max(number.end if number else match.end(), match.start() + 1)
    return found


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    if language == "en":
        return _ENGLISH
    words = OTHER_WORDS.get(language)
    if words is None:
        return _PLAIN
    ordered = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"{_PLAIN.pattern}|(?<!\w)(?P<other>{ordered})(?!\w)", re.IGNORECASE)


def _read(match: re.Match[str], text: str, language: str) -> Number | None:
    kind = match.lastgroup or ""
    if kind == "digits":
        return _from_digits(match, text, language)
    if kind == "other":
        value = float(OTHER_WORDS[language][match.group().lower()])
        return _scaled(Number(match.start(), match.end(), value, _grain_of_words(value)), text, language)
    return _READERS[kind](match, text)


def _from_digits(match: re.Match[str], text: str, language: str) -> Number | None:
    said = match.group()
    if len(said) > _LONGEST_NUMBER or _runs_into_word(text, match.end()):
        return None
    plain = plain_digits(said, language)
    number = Number(match.start(), match.end(), float(plain), grain_of(plain), written="digits")
    rate = _RATE.match(text, match.end()) if language == "en" else None
    if rate and (share := _rate(number, rate, text)):
        return share
    ordinal = _ORDINAL_TAIL.match(text, match.end())
    if ordinal:
        return Number(match.start(), ordinal.end(), number.value, 1.0, "ordinal", "digits")
    return _with_part(_scaled(number, text, language), text)


_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)\b")
_UNIT_TAIL = re.compile(
    r"(?:st|nd|rd|th|k|m|bn|mn|tn|trn|km|cm|mm|kg|mg|g|t|ml|l|ft|mph|kmh|kph|mw|gw|kw|ha|am|pm|h|c|f|p)\b",
    re.IGNORECASE,
)


def _runs_into_word(text: str, position: int) -> bool:
    """Tell whether letters that are no unit and no magnitude follow without a space ("3G", "4x4")."""
    if not text[position : position + 1].isalpha():
        return False
    return not (
        _UNIT_TAIL.match(text, position)
        or _SCALE_AFTER.match(text, position)
        or _ORDINAL_TAIL.match(text, position)
    )


def _grain_of_words(value: float) -> float:
    return grain_of(str(int(value))) if value == int(value) else 0.5


def _scaled(number: Number, text: str, language: str) -> Number:
    """Return ``number`` times the magnitude that follows it, if one does."""
    match = _SCALE_AFTER.match(text, number.end)
    if match is None:
        return _millions(number, text)
    word = match.group(1).lower()
    if language == "en" and word in {"mil", "mila", "mille"}:
        return number
    factor = LONG_SCALE.get(word) if language != "en" else None
    factor = factor or OTHER_SCALES[word]
    end = match.end() - (match.group().endswith(".") and word not in {"mio", "mrd"})
    return Number(number.start, end, number.value * factor, number.grain * factor, written=number.written)


_MILLION_SIGN = re.compile(r"(?:[$€£¥]\s?|(?<![^\W_])[A-Z]{1,3})$")
_COUNTED = re.compile(r"\s(?!(?:races?|sprints|hurdles|finals|metres|meters)\b)([a-z]{3,})\b")


def _millions(number: Number, text: str) -> Number:
    """Read "5m" as five million after a currency sign or before a counted noun; else it is metres."""
    tail = text[number.end : number.end + 1]
    if tail not in "mM" or not tail or text[number.end + 1 : number.end + 2].isalpha():
        return number
    money = _MILLION_SIGN.search(text, max(0, number.start - 2), number.start)
    counted = _COUNTED.match(text, number.end + 1)
    if tail == "M" or money or (counted and is_plural(counted[1])):
        return Number(
            number.start, number.end + 1, number.value * 1e6, number.grain * 1e6, written=number.written
        )
    return number


def _with_part(number: Number, text: str) -> Number:
    """Return ``number`` plus the fraction that follows it ("two and a half", "2½")."""
    written = _MIXED.match(text, number.end)
    if written:
        part = int(written[1]) / int(written[2])
        return Number(number.start, written.end(), number.value + part, part, written=number.written)
    glyph = GLYPHS.get(text[number.end : number.end + 1])
    if glyph:
        return Number(number.start, number.end + 1, number.value + glyph, glyph, written=number.written)
    match = _AND_PART.match(text, number.end)
    if match is None:
        return number
    part = 1 / PARTS[match.group(1).lower()]
    return Number(number.start, match.end(), number.value + part, part, written=number.written)


def _from_words(match: re.Match[str], text: str) -> Number | None:
    value, end = spell(text, match.start("words"), match.end("words"))
    article = match.group("one")
    first = match.group("words").split("-")[0].split(" ")[0].lower()
    if article and first not in SCALES:
        return _with_part(Number(match.start("words"), end, value, _grain_of_words(value)), text)
    number = Number(match.start(), end, value, 12.0 if first == "dozen" else _grain_of_words(value))
    return _with_part(_scaled(number, text, "en"), text)


def _from_share(match: re.Match[str], text: str) -> Number | None:
    first, part = re.split(r"[ -]", match.group().lower(), maxsplit=1)
    count = ONES.get(first, 1)
    single = count == 1 and not part.startswith("half")
    if single and first != "one" and _NOT_A_SHARE.match(text, match.end()):
        return None  # "a third man" counts him, it does not divide him
    return Number(
        match.start(), match.end(), count / PARTS[part if part in PARTS else part.rstrip("s")], 0.1, "share"
    )


def _from_rate(match: re.Match[str], text: str) -> Number | None:
    first = re.split(r"[ -]", match.group(), maxsplit=1)[0].lower()
    end = match.start() + len(first)
    number = Number(match.start(), end, float(BASE[first]), 1.0)
    return ((rate := _RATE.match(text, end)) and _rate(number, rate, text)) or number


def _rate(number: Number, rate: re.Match[str], text: str) -> Number | None:
    """Return the share that "nine in ten" is, or None where "two in 2015" only looks like one."""
    last = rate["whole"].lower()
    if rate["noun"] and (after := _COUNTED.match(text, rate.end())) and is_plural(after[1]):
        return None  # "two goals in five games" are no share
    whole = float(last) if last.isdigit() else float(BASE.get(last) or SCALES.get(last, 0))
    if not 0 < number.value < whole or whole not in _WHOLES or _RATE_PLACE.match(text, rate.end()):
        return None
    return Number(number.start, rate.end(), number.value / whole, 1 / whole, "share", number.written)


def _from_half(match: re.Match[str], text: str) -> Number | None:
    if _HALF_IDIOMS.match(text, match.end()):
        return None
    dozen = re.compile(r"[ -]an?[ -]dozen\b").match(text, match.end())
    if dozen:
        return Number(match.start(), dozen.end(), 6.0, 1.0)
    article = re.compile(r"[ -]an?(?=[ -](?:hour|million|billion|day|mile|century|year|minute)\b)").match(
        text, match.end()
    )
    if article:
        return _scaled(Number(match.start(), article.end(), 0.5, 0.5), text, "en")
    return Number(match.start(), match.end(), 0.5, 0.1, "share")


def _from_vague(match: re.Match[str], _text: str) -> Number | None:
    value = VAGUE[match.group().lower()]
    return Number(match.start(), match.end(), value, value, "vague")


def _from_few(match: re.Match[str], _text: str) -> Number | None:
    scale = SCALES.get(match.group("of").lower(), 1.0)
    return Number(match.start(), match.end(), FEW[match.group("few").lower()] * scale, scale, "vague")


def _from_table(match: re.Match[str], _text: str) -> Number | None:
    kind, word = match.lastgroup, match.group().lower()
    if kind == "multiple":
        return Number(match.start(), match.end(), MULTIPLES[word], 1.0, "multiple")
    if kind == "ordinal":
        return Number(match.start(), match.end(), float(ORDINALS[word]), 1.0, "ordinal")
    if kind == "glyph":
        return Number(match.start(), match.end(), GLYPHS[word], 0.1, "share")
    return Number(match.start(), match.end(), 0.0, 1.0, "zero")


_READERS = {
    "words": _from_words,
    "share": _from_share,
    "rate": _from_rate,
    "half": _from_half,
    "vague": _from_vague,
    "of": _from_few,
    "multiple": _from_table,
    "ordinal": _from_table,
    "zero": _from_table,
    "glyph": _from_table,
}
