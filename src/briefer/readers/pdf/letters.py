"""Which letters do the characters of a font stand for?"""

from __future__ import annotations

import re
from unicodedata import normalize

_PRESENTED = re.compile(r"[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]+")
"""Ligatures, and Hebrew and Arabic letters in the shape that they take inside a word."""
_LINE_END_HYPHEN = re.compile("[\x02\ufffe]")
"""What PDFium puts for a hyphen, soft or hard, where a word goes on in the next line."""
_INVISIBLE = re.compile(r"[\x00-\x01\x03-\x1f\x7f\uffff\ufeff]")
_RAISED = str.maketrans("0123456789+-−()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾")


def letters(characters: str) -> str:
    r"""Return the letters that are read: ligatures taken apart, and nothing that is no character.

    >>> letters("e\ufb03cient")
    'efficient'
    """
    if characters.isascii() and characters.isprintable():
        return characters
    plain = _INVISIBLE.sub("", _LINE_END_HYPHEN.sub("-", characters))
    return _PRESENTED.sub(lambda found: normalize("NFKC", found[0]), plain)


def raised(figures: str) -> str:
    """Return figures that stand above the line as such, so that they cannot be read as part of a number.

    >>> "2,500" + raised("1")
    '2,500¹'
    """
    return figures.translate(_RAISED)
