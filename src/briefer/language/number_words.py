"""How is a number written: in digits, in words, as a fraction, or vaguely ("dozens")?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

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


_ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
_TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
_SCALES = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9,
    "tens of thousands": 2e4, "hundreds of thousands": 2e5, "tens of millions": 2e7,
    "hundreds of millions": 2e8,
}  # fmt: skip
_FEW = {"a few": 3.0, "several": 3.0, "a couple": 2.0, "a couple of": 2.0, "many": 4.0}
_MULTIPLES = {
    "once": 1.0, "twice": 2.0, "thrice": 3.0, "twofold": 2.0, "threefold": 3.0, "tenfold": 10.0,
    "double": 2.0, "doubled": 2.0, "triple": 3.0, "tripled": 3.0, "quadrupled": 4.0,
}  # fmt: skip
_ORDINALS = {
    "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "third": 3,
    "eleventh": 11, "twelfth": 12,
}  # fmt: skip
_GLYPHS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8}

_BASE = {**_ONES, **_TEENS, **_TENS, "zero": 0}
_WORD = "|".join([*_BASE, *_SCALES])
_NUMERATOR = "|".join(["an?", *_ONES])
_PART = r"hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?"
_THIN = "\u00a0\u202f\u2009"
_DIGITS = rf"\d{{1,3}}(?:[,.'’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d{{1,3}}(?:[ {_THIN}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"

# The lookahead on the first letter spares most words the long alternation.
_ENGLISH = re.compile(
    rf"""(?<![\w])(?:
      (?P<digits>{_DIGITS})
     |(?P<glyph>[{"".join(_GLYPHS)}])
     |(?=[abdefhmnostz])(?:
        (?P<vague>(?:tens|hundreds)\ of\ (?:thousands|millions)|dozens|scores(?=\ of)|(?:hundred|thousand|million|billion)s)
       |(?P<few>(?:a\ few|several|a\ couple(?:\ of)?|many)(?=\ (?:hundred|thousand|million|dozen)\b))\ (?P<of>[a-z]+)
       |(?P<rate>(?:{"|".join(_BASE)})\ (?:in|out\ of)(?:\ every)?\ (?:{_WORD}|\d+))(?![\w,.-]*\d)
       |(?P<share>(?:{_NUMERATOR})[ -](?:{_PART}))
       |(?<!first\ )(?<!second\ )(?<!latter\ )(?<!other\ )(?<!final\ )(?<!top\ )(?<!bottom\ )(?<!upper\ )(?<!lower\ )(?P<half>half)
       |(?P<one>an?\ )?(?P<words>(?:{_WORD})(?:[ -](?:and[ -])?(?:{_WORD})){{0,12}})
       |(?P<multiple>{"|".join(_MULTIPLES)})
       |(?P<zero>none|nobody|no\ one|no(?=\ [a-z]+s\b))
       |(?P<ordinal>{"|".join(_ORDINALS)})
      )(?![\w])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = re.compile(rf"(?<![\w])(?P<digits>{_DIGITS})")
_AND_PART = re.compile(r"[ -]and[ -]an?[ -](half|quarter|third)\b", re.IGNORECASE)
_RATE = re.compile(rf" (?:in|out of)(?: every)? ({_WORD}|\d{{1,4}})(?![\w,.-]*\d)(?!\w)", re.IGNORECASE)
_LARGEST_WHOLE = 1000  # "one in 2015" is a year
_MIXED = re.compile(r"[ -]([1-3])/([2348])(?![\d/])")
_SPLIT = re.compile(r"[a-z]+", re.IGNORECASE)
_NOT_A_SHARE = re.compile(r"[- ](?!of\b|the\b|as\b|in\b|by\b|and\b|or\b|to\b|from\b|on\b|for\b|said\b)[a-z]", re.IGNORECASE)
_HALF_IDIOMS = re.compile(r"[- ](?:past|time|brother|sister|way|hearted|mast|life|century|year)", re.IGNORECASE)
_RATE_PLACE = re.compile(r"\s(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)\b", re.IGNORECASE)
MOST_NUMBERS = 300
"""More numbers than this stand in no sentence; what follows them is a table that lost its lines."""
_LONGEST_NUMBER = 20  # more digits than this identify something; no newspaper counts to 10**20

_GERMAN = {
    "null": 0, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
    "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
    "tausend": 1000, "ein dutzend": 12,
}  # fmt: skip
_GERMAN_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_GERMAN_WORDS = _GERMAN | {
    f"{one}und{ten}": _GERMAN[ten] + value
    for ten in ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
    for value, one in enumerate(_GERMAN_ONES, start=1)
}
_OTHER_WORDS = {
    "de": _GERMAN_WORDS,
    "fr": dict(zip("deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille".split(),
                   (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 100, 1000), strict=True)),
    "es": dict(zip("dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien mil".split(),
                   (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 100, 1000), strict=True)),
    "it": dict(zip("due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille".split(),
                   (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 100, 1000), strict=True)),
    "pt": dict(zip("dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil".split(),
                   (2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 100, 1000), strict=True)),
    "nl": dict(zip("twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend".split(),
                   (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 100, 1000), strict=True)),
}  # fmt: skip
_OTHER_SCALES = {
    "million": 1e6, "millionen": 1e6, "mio": 1e6, "millions": 1e6, "millones": 1e6, "millón": 1e6,
    "milioni": 1e6, "milione": 1e6, "milhões": 1e6, "milhão": 1e6, "miljoen": 1e6, "milliarde": 1e9,
    "milliarden": 1e9, "mrd": 1e9, "milliard": 1e9, "milliards": 1e9, "miliardi": 1e9, "miljard": 1e9,
    "mil": 1e3, "mila": 1e3, "tausend": 1e3, "mille": 1e3, "bn": 1e9, "trn": 1e12, "tn": 1e12, "k": 1e3,
    "billion": 1e9, "trillion": 1e12, "thousand": 1e3, "hundred": 1e2, "dozen": 12.0, "mn": 1e6,
}  # fmt: skip
_SCALE_AFTER = re.compile(rf"[ {_THIN}-]?({'|'.join(sorted(_OTHER_SCALES, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_LONG_SCALE = {"billion": 1e12, "billionen": 1e12}  # outside English a billion is a million millions


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
    words = _OTHER_WORDS.get(language)
    if words is None:
        return _PLAIN
    ordered = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"{_PLAIN.pattern}|(?<!\w)(?P<other>{ordered})(?!\w)", re.IGNORECASE)


def _read(match: re.Match[str], text: str, language: str) -> Number | None:
    kind = match.lastgroup or ""
    if kind == "digits":
        return _from_digits(match, text, language)
    if kind == "other":
        value = float(_OTHER_WORDS[language][match.group().lower()])
        return _scaled(Number(match.start(), match.end(), value, _grain_of_words(value)), text, language)
    return _READERS[kind](match, text)


def _from_digits(match: re.Match[str], text: str, language: str) -> Number | None:
    said = match.group()
    if len(said) > _LONGEST_NUMBER or _runs_into_word(text, match.end()):
        return None
    plain = _plain_digits(said, language)
    number = Number(match.start(), match.end(), float(plain), _grain_of_digits(plain), written="digits")
    rate = _RATE.match(text, match.end()) if language == "en" else None
    if rate and (share := _rate(number, rate, text)):
        return share
    ordinal = _ORDINAL_TAIL.match(text, match.end())
    if ordinal:
        return Number(match.start(), ordinal.end(), number.value, 1.0, "ordinal", "digits")
    return _with_part(_scaled(number, text, language), text)


_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)\b")
_UNIT_TAIL = re.compile(r"(?:st|nd|rd|th|k|m|bn|mn|tn|trn|km|cm|mm|kg|g|t|l|ft|mph|kmh|kph|mw|gw|kw|ha|am|pm|h|c|f)\b", re.IGNORECASE)


def _runs_into_word(text: str, position: int) -> bool:
    """Tell whether letters that are no unit and no magnitude follow without a space ("3G", "4x4")."""
    if not text[position : position + 1].isalpha():
        return False
    return not (_UNIT_TAIL.match(text, position) or _SCALE_AFTER.match(text, position) or _ORDINAL_TAIL.match(text, position))


def _plain_digits(said: str, language: str) -> str:
    """Return ``said`` with a point for the decimal mark and nothing between thousands."""
    mark, group = (".", ",") if language == "en" else (",", ".")
    bare = re.sub(rf"[ '’{_THIN}]", "", said)
    if language != "en" and re.fullmatch(r"\d+\.\d{1,2}", bare):
        return bare  # "4.5" is a decimal in any language: thousands come in threes
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{mark}\d+)?", bare):
        return bare.replace(group, "").replace(mark, ".")
    if bare.count(",") + bare.count(".") > 1:
        return re.sub(r"\D", "", bare)
    return bare.replace(",", ".")


def _grain_of_digits(plain: str) -> float:
    if "." in plain:
        return 10.0 ** -len(plain.split(".")[1])
    stripped = plain.rstrip("0")
    return 10.0 ** (len(plain) - len(stripped)) if stripped else 1.0


def _grain_of_words(value: float) -> float:
    return _grain_of_digits(str(int(value))) if value == int(value) else 0.5


def _scaled(number: Number, text: str, language: str) -> Number:
    """Return ``number`` times the magnitude that follows it, if one does."""
    match = _SCALE_AFTER.match(text, number.end)
    if match is None:
        return _millions(number, text)
    word = match.group(1).lower()
    if language == "en" and word in {"mil", "mila", "mille"}:
        return number
    factor = _LONG_SCALE.get(word) if language != "en" else None
    factor = factor or _OTHER_SCALES[word]
    end = match.end() - (match.group().endswith(".") and word not in {"mio", "mrd"})
    return Number(number.start, end, number.value * factor, number.grain * factor, written=number.written)


_MILLION_SIGN = re.compile(r"[$€£¥]\s?$")
_PEOPLE_FOLLOW = re.compile(r"\s(?!high|long|wide|tall|deep|away|from|of\b)[a-z]+s?\b")


def _millions(number: Number, text: str) -> Number:
    """Read "5m" as five million after a currency sign or before a counted noun; else it is metres."""
    tail = text[number.end : number.end + 1]
    if tail not in "mM" or not tail or text[number.end + 1 : number.end + 2].isalpha():
        return number
    money = _MILLION_SIGN.search(text, max(0, number.start - 2), number.start)
    if tail == "M" or money or re.match(r"\s(?:people|users|customers|voters|jobs|homes)", text[number.end + 1 : number.end + 12]):
        return Number(number.start, number.end + 1, number.value * 1e6, number.grain * 1e6, written=number.written)
    return number


def _with_part(number: Number, text: str) -> Number:
    """Return ``number`` plus the fraction that follows it ("two and a half", "2½")."""
    written = _MIXED.match(text, number.end)
    if written:
        part = int(written[1]) / int(written[2])
        return Number(number.start, written.end(), number.value + part, part, written=number.written)
    glyph = _GLYPHS.get(text[number.end : number.end + 1])
    if glyph:
        return Number(number.start, number.end + 1, number.value + glyph, glyph, written=number.written)
    match = _AND_PART.match(text, number.end)
    if match is None:
        return number
    part = 1 / _PARTS[match.group(1).lower()]
    return Number(number.start, match.end(), number.value + part, part, written=number.written)


def _from_words(match: re.Match[str], text: str) -> Number | None:
    value, end = _spell(text, match.start("words"), match.end("words"))
    article = match.group("one")
    first = match.group("words").split("-")[0].split(" ")[0].lower()
    if article and first not in _SCALES:
        return _with_part(Number(match.start("words"), end, value, _grain_of_words(value)), text)
    number = Number(match.start(), end, value, 12.0 if first == "dozen" else _grain_of_words(value))
    return _with_part(_scaled(number, text, "en"), text)


def _spell(text: str, start: int, end: int) -> tuple[float, int]:
    """Return the value of the number words from ``start`` on, and where the number stops."""
    total, group, stop, last = 0.0, 0.0, start, "start"
    for word in _SPLIT.finditer(text, start, end):
        token = word.group().lower()
        if token == "and":
            if last not in {"scale", "hundred"}:
                break
            continue
        kind = _kind(token)
        if not _may_follow(kind, last):
            break
        if kind == "scale":
            total, group = total + (group or 1) * _SCALES[token], 0.0
        elif kind == "hundred":
            group = (group or 1) * 100
        else:
            group += _BASE[token]
        stop, last = word.end(), kind
    return total + group, stop


def _kind(token: str) -> str:
    if token in _SCALES:
        return "hundred" if token == "hundred" else "scale"
    return "ones" if token in _ONES else "tens" if token in _TENS else "teens"


def _may_follow(kind: str, last: str) -> bool:
    if last in {"start", "scale"}:
        return True
    if kind in {"scale", "hundred"}:
        return not (kind == last == "hundred")
    return last == "hundred" or (last == "tens" and kind == "ones")


def _from_share(match: re.Match[str], text: str) -> Number | None:
    first, part = re.split(r"[ -]", match.group().lower(), maxsplit=1)
    count = _ONES.get(first, 1)
    single = count == 1 and not part.startswith("half")
    if single and first != "one" and _NOT_A_SHARE.match(text, match.end()):
        return None  # "a third man" counts him, it does not divide him
    return Number(match.start(), match.end(), count / _PARTS[part if part in _PARTS else part.rstrip("s")], 0.1, "share")


def _from_rate(match: re.Match[str], text: str) -> Number | None:
    first = match.group().split(" ", maxsplit=1)[0].lower()
    end = match.start() + len(first)
    number = Number(match.start(), end, float(_BASE[first]), 1.0)
    rate = _RATE.match(text, end)
    return (_rate(number, rate, text) if rate else None) or number


def _rate(number: Number, rate: re.Match[str], text: str) -> Number | None:
    """Return the share that "nine in ten" is, or None where "two in 2015" only looks like one."""
    last = rate[1].lower()
    whole = float(last) if last.isdigit() else float(_BASE.get(last) or _SCALES.get(last, 0))
    if not 0 < number.value < whole <= _LARGEST_WHOLE or _RATE_PLACE.match(text, rate.end()):
        return None
    return Number(number.start, rate.end(), number.value / whole, 1 / whole, "share", number.written)


def _from_half(match: re.Match[str], text: str) -> Number | None:
    if _HALF_IDIOMS.match(text, match.end()):
        return None
    dozen = re.compile(r"[ -]an?[ -]dozen\b").match(text, match.end())
    if dozen:
        return Number(match.start(), dozen.end(), 6.0, 1.0)
    article = re.compile(r"[ -]an?(?=[ -](?:hour|million|billion|day|mile|century|year|minute)\b)").match(text, match.end())
    if article:
        return _scaled(Number(match.start(), article.end(), 0.5, 0.5), text, "en")
    return Number(match.start(), match.end(), 0.5, 0.1, "share")


def _from_vague(match: re.Match[str], _text: str) -> Number | None:
    value = _VAGUE[match.group().lower()]
    return Number(match.start(), match.end(), value, value, "vague")


def _from_few(match: re.Match[str], _text: str) -> Number | None:
    scale = _SCALES.get(match.group("of").lower(), 1.0)
    return Number(match.start(), match.end(), _FEW[match.group("few").lower()] * scale, scale, "vague")


def _from_table(match: re.Match[str], _text: str) -> Number | None:
    kind, word = match.lastgroup, match.group().lower()
    if kind == "multiple":
        return Number(match.start(), match.end(), _MULTIPLES[word], 1.0, "multiple")
    if kind == "ordinal":
        return Number(match.start(), match.end(), float(_ORDINALS[word]), 1.0, "ordinal")
    if kind == "glyph":
        return Number(match.start(), match.end(), _GLYPHS[word], 0.1, "share")
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
