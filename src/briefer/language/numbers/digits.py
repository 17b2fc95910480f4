"""What is the value of digits with separators, in a language?"""

from __future__ import annotations

import re

THIN = "\u00a0\u202f\u2009"
DIGITS = (
    rf"\d{{1,3}}(?:[,.'’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d{{1,3}}(?:[ {THIN}]\d{{3}})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)?"
)
"""Pattern of a number in digits: thousands by comma, stop, apostrophe or space, decimals by stop or comma."""


def plain_digits(said: str, language: str) -> str:
    """Return ``said`` with a point for the decimal mark and nothing between thousands."""
    mark, group = (".", ",") if language == "en" else (",", ".")
    bare = re.sub(rf"[ '’{THIN}]", "", said)
    if language != "en" and re.fullmatch(r"\d+\.\d{1,2}", bare):
        return bare  # "4.5" is a decimal in any language: thousands come in threes
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{mark}\d+)?", bare):
        return bare.replace(group, "").replace(mark, ".")
    if bare.count(",") + bare.count(".") > 1:
        return re.sub(r"\D", "", bare)
    return bare.replace(",", ".")


def grain_of(plain: str) -> float:
    """Return the place value of the last significant digit: 100 for "2600", 0.1 for "4.5"."""
    if "." in plain:
        return 10.0 ** -len(plain.split(".")[1])
    stripped = plain.rstrip("0")
    return 10.0 ** (len(plain) - len(stripped)) if stripped else 1.0
