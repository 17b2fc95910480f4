"""In which script is a text, and how does a word of it look in Latin letters?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

from briefer.text.fold import fold_word

_SCRIPTS: Final = {
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "arabic": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "han": re.compile("[\u3400-\u9fff]"),
    "hangul": re.compile("[\uac00-\ud7af\u1100-\u11ff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
}
UNSPACED: Final = frozenset({"han", "kana", "thai"})
"""Scripts that are written without spaces between words."""
_MAIN_SHARE: Final = 0.4
"""Share of the letters from which a script is the text's: foreign names and addresses stay below it. Han counts
twice, since one sign is a word."""

_CYRILLIC: Final = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґўђѓљњћќџјѕ",
        (
            "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh shch _ y _ e yu ya "
            "yo e i i g u dj g l n c k dz y dz"
        ).split(),
        strict=True,
    )
)
_GREEK: Final = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f h ps o".split(),
        strict=True,
    )
)
_PAIRS: Final = {
    "μπ": "b",
    "ντ": "nd",
    "γκ": "g",
    "ου": "u",
    "ει": "i",
    "οι": "i",
    "αι": "e",
    "αυ": "av",
    "ευ": "ev",
}
_GREEK_PAIRS: Final = re.compile("|".join(_PAIRS))
_ARABIC: Final = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءپچژگکی",
        "a b t th j h h d th r z s sh s d t z _ g f k k l m n h w y a a _ p ch zh g k y".split(),
        strict=True,
    )
)
_HEBREW: Final = dict(
    zip(
        "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
        "a b g d h w z h t y k k l m m n n s _ p f ts ts k r sh t".split(),
        strict=True,
    )
)
_LETTERS: Final = str.maketrans(
    {
        letter: latin.replace("_", "")
        for table in (_CYRILLIC, _GREEK, _ARABIC, _HEBREW)
        for letter, latin in table.items()
    }
    | {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_DIGITS: Final = str.maketrans(
    {
        chr(code): str(unicodedata.digit(chr(code)))
        for first in (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10)
        for code in range(first, first + 10)
    }
    | {"٫": ",", "٬": ".", "٪": "%", "％": "%", "．": ".", "，": ","}
)


def script_of(text: str) -> str:
    """Return the script in which most letters of ``text`` are; Japanese is "kana", and "latin" if in doubt.

    >>> [script_of(text) for text in ("Привет", "你好 Bonn", "Hi!")]
    ['cyrillic', 'han', 'latin']
    """
    if text.isascii():
        return "latin"
    counts = Counter({name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()})
    counts["han"] *= 2
    if counts["kana"]:
        counts["kana"] = 2 * counts["kana"] + counts["han"]
    name, count = counts.most_common(1)[0]
    return name if count and count >= _MAIN_SHARE * counts.total() else "latin"


@lru_cache(maxsize=65_536)
def romanised(word: str) -> str:
    """Return ``word`` in Latin letters, folded; signs that stand for words or syllables stay as they are.

    Letter by letter and simplified, so that the usual spellings of a name come out close to each other.

    >>> [romanised(word) for word in ("Лавров", "Παπαδάκης", "Müller", "بوتين")]
    ['lavrov', 'papadakis', 'muller', 'bwtyn']
    """
    folded = fold_word(word)
    return folded if folded.isascii() else _GREEK_PAIRS.sub(_paired, folded).translate(_LETTERS)


def _paired(match: re.Match[str]) -> str:
    return _PAIRS[match[0]]


def with_plain_digits(text: str) -> str:
    """Return ``text`` with ASCII digits, separators and percent signs; as long as before.

    >>> with_plain_digits("٣٤٫٥٪")
    '34,5%'
    """
    return text.translate(_DIGITS)
