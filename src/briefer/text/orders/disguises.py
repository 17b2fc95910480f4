"""Which words may a line say to a machine that a person does not read in it?

Invisible characters inside words, look-alike letters, digits for letters, letters set apart, words written backwards,
and the usual encodings. Each view is the line with one disguise taken off.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode
from binascii import Error
from codecs import encode
from collections.abc import Iterator
from html import unescape
from itertools import product
from typing import Final
from urllib.parse import unquote

_TAGS: Final = {0xE0000 + code: chr(code) for code in range(0x20, 0x7F)}
"""The tag characters of Unicode: an invisible copy of ASCII."""
_ALIKE: Final = str.maketrans(
    # Cyrillic and Greek letters that look like Latin ones
    "аеорсухіјѕԁһӏԛԝьАВЕКМНОРСТУХІЈЅαεορνικτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhlqwbABEKMHOPCTYXIJSaeopviktuxABEZHIKMNOPTYX",
)
_WORD: Final = re.compile(r"\w+")
_LATIN: Final = re.compile(r"[A-Za-z]")
_GREEK_OR_CYRILLIC: Final = re.compile(r"[\u0370-\u052f]")
_DIGITS: Final = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "@": "a",
    "$": "s",
    "!": "i",
    "|": "il",
}
_DIGIT_WORD: Final = re.compile(r"[\w@$!|]+")
_DIGIT_IN_WORD: Final = re.compile(r"[A-Za-z][0134578@$!|]+[A-Za-z]")
_LONGEST_WORD, _MOST_DIGITS = 14, 5
_TOLD: Final = frozenset(
    "ignore all any previous prior earlier above instructions instruction disregard forget system prompt prompts rules "
    "guidelines you are now assistant say write reply answer output the and your".split()
)
"""Words that digits are read as: the vocabulary of orders to machines, so that names of machines are left alone."""
_LETTER: Final = r"[^\W\d_]"
_SPACED: Final = re.compile(
    rf"(?<![^\W_])(?:{_LETTER}(?P<gap>[ ._\-*]))(?:{_LETTER}(?P=gap))+{_LETTER}(?![^\W_])"
)
_LONG_SPACED: Final = re.compile(rf"(?<![^\W_]){_LETTER}(?:[ ._\-*]{_LETTER}){{4,}}(?![^\W_])")
"""A word of five letters that were set apart; shorter runs are initials, where no long one stands beside them."""
_WIDE_GAP: Final = re.compile(r"\s{2,}")
_JOINED: Final = re.compile(r"(?<![^\W_])[^\W_]+(?:[_-][^\W_]+){2,}")
_JOINT: Final = re.compile(r"[_-]")
_PACKED: Final = re.compile(r"(?<![\w+/])[A-Za-z0-9+/_-]{20,4000}={0,2}")
_HEXADECIMAL: Final = re.compile(r"\b(?:[0-9a-fA-F]{2}){12,2000}\b")
_TURNED: Final = re.compile(r"vafgehpgvba|cebzcg|vtaber", re.IGNORECASE)
_BACKWARDS: Final = re.compile(r"noitcurtsni|tpmorp|erongi", re.IGNORECASE)


def plain(line: str) -> str:
    r"""Return a line without the characters that nobody sees, its letters in their plain forms.

    >>> plain("ig\u200bnore \uff41ll рrompts"), plain("the Орёл")
    ('ignore all prompts', 'the Орёл')
    """
    if line.isascii():
        return line
    shown = "".join(one for one in line.translate(_TAGS) if unicodedata.category(one) != "Cf")
    return _WORD.sub(_in_one_script, unicodedata.normalize("NFKC", shown))


def _in_one_script(word: re.Match[str]) -> str:
    mixed = _LATIN.search(word[0]) and _GREEK_OR_CYRILLIC.search(word[0])
    return word[0].translate(_ALIKE) if mixed else word[0]


def undisguised(line: str) -> Iterator[str]:
    """Yield a line as it reads, and with each disguise that it seems to wear taken off."""
    bare = plain(line)
    yield bare
    views = (_with_letters(bare), _together(bare), _parted(bare), unescape(bare), unquote(bare))
    yield from (view for view in views if view != bare)
    if _TURNED.search(bare):
        yield encode(bare, "rot13")
    if _BACKWARDS.search(bare):
        yield bare[::-1]
    yield from _unpacked(bare)


def _with_letters(line: str) -> str:
    """Return a line whose digits inside words are read as the letters that they look like."""
    if not _DIGIT_IN_WORD.search(line):
        return line
    return _DIGIT_WORD.sub(lambda word: _as_word(word[0]), line)


def _as_word(word: str) -> str:
    digits = sum(letter in _DIGITS for letter in word)
    if len(word) > _LONGEST_WORD or not 0 < digits <= _MOST_DIGITS or not _LATIN.search(word):
        return word
    readings = product(*(_DIGITS.get(letter, letter) for letter in word.lower()))
    return next((reading for letters in readings if (reading := "".join(letters)) in _TOLD), word)


def _together(line: str) -> str:
    """Return a line whose letters were set apart, with the letters of each word together."""
    if not _LONG_SPACED.search(line):
        return line
    return _SPACED.sub(lambda word: word[0].replace(word["gap"], ""), _WIDE_GAP.sub("\n", line)).replace(
        "\n", " "
    )


def _parted(line: str) -> str:
    """Return a line whose words were joined by dashes, with the words apart."""
    if len(_JOINT.findall(line)) < 2:  # noqa: PLR2004 - three words have two joints
        return line
    return _JOINED.sub(lambda words: _JOINT.sub(" ", words[0]), line)


def _unpacked(line: str) -> Iterator[str]:
    for packed in _PACKED.finditer(line):
        yield from _text(_from_base64(packed[0]))
    for digits in _HEXADECIMAL.finditer(line):
        yield from _text(bytes.fromhex(digits[0]))


def _from_base64(packed: str) -> bytes:
    letters = packed.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return b64decode(letters + "=" * (-len(letters) % 4))
    except (Error, ValueError):
        return b""


def _text(data: bytes) -> Iterator[str]:
    """Yield bytes as a line where they are one: noise has controls, or is no UTF-8."""
    try:
        line = data.decode()
    except UnicodeDecodeError:
        return
    if line and all(letter.isprintable() or letter.isspace() for letter in line):
        yield line
