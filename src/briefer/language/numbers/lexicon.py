"""What numbers are called: counting words, magnitudes, fractions and vague amounts, by language."""

from __future__ import annotations

ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
SCALES = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip
PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
VAGUE = {
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9,
    "tens of thousands": 2e4, "hundreds of thousands": 2e5, "tens of millions": 2e7,
    "hundreds of millions": 2e8,
}  # fmt: skip
FEW = {"a few": 3.0, "several": 3.0, "a couple": 2.0, "a couple of": 2.0, "many": 4.0}
MULTIPLES = {
    "once": 1.0, "twice": 2.0, "thrice": 3.0, "twofold": 2.0, "threefold": 3.0, "tenfold": 10.0,
    "double": 2.0, "doubled": 2.0, "triple": 3.0, "tripled": 3.0, "quadrupled": 4.0,
}  # fmt: skip
ORDINALS = {
    "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "third": 3,
    "eleventh": 11, "twelfth": 12,
}  # fmt: skip
GLYPHS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8}

BASE = {**ONES, **TEENS, **TENS, "zero": 0}
WORD = "|".join([*BASE, *SCALES])
NUMERATOR = "|".join(["an?", *ONES])
PART = r"hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?"


def _numbered(names: str) -> dict[str, int]:
    """Return names with the numbers from 2 on."""
    return {name: number for number, name in enumerate(names.split(), start=2)}


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
OTHER_WORDS = {
    "de": _GERMAN_WORDS,
    "fr": _numbered("deux trois quatre cinq six sept huit neuf dix onze douze")
    | {"quinze": 15, "vingt": 20, "trente": 30, "mille": 1000},
    "es": _numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce")
    | {"quince": 15, "veinte": 20, "treinta": 30, "cien": 100, "mil": 1000},
    "it": _numbered("due tre quattro cinque sei sette otto nove dieci undici dodici")
    | {"venti": 20, "trenta": 30, "mille": 1000},
    "pt": _numbered("dois três quatro cinco seis sete oito nove dez onze doze")
    | {"duas": 2, "vinte": 20, "trinta": 30, "cem": 100, "mil": 1000},
    "nl": _numbered("twee drie vier vijf zes zeven acht negen tien elf twaalf")
    | {"twintig": 20, "dertig": 30, "honderd": 100, "duizend": 1000},
}
OTHER_SCALES = {
    "million": 1e6, "millionen": 1e6, "mio": 1e6, "millions": 1e6, "millones": 1e6, "millón": 1e6,
    "milioni": 1e6, "milione": 1e6, "milhões": 1e6, "milhão": 1e6, "miljoen": 1e6, "milliarde": 1e9,
    "milliarden": 1e9, "mrd": 1e9, "milliard": 1e9, "milliards": 1e9, "miliardi": 1e9, "miljard": 1e9,
    "mil": 1e3, "mila": 1e3, "tausend": 1e3, "mille": 1e3, "bn": 1e9, "trn": 1e12, "tn": 1e12, "k": 1e3,
    "billion": 1e9, "trillion": 1e12, "thousand": 1e3, "hundred": 1e2, "dozen": 12.0, "mn": 1e6,
}  # fmt: skip
LONG_SCALE = {"billion": 1e12, "billionen": 1e12}  # outside English a billion is a million millions
