"""Which colour does a value of a style sheet name, and are two of them the same to the eye?"""

from __future__ import annotations

import re
from typing import Final

Colour = tuple[int, int, int]

WHITE: Final = (255, 255, 255)

_NAMES: Final[dict[str, Colour]] = {
    "white": WHITE,
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "navy": (0, 0, 128),
    "yellow": (255, 255, 0),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "lightgray": (211, 211, 211),
    "lightgrey": (211, 211, 211),
}
_HEX: Final = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])")
_BARE_HEX: Final = re.compile(r"[0-9a-f]{6}\Z")
_RGB: Final = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)")
_CLOSE: Final = 30
"""Sum of the differences of red, green and blue below which text cannot be told from its background."""


def colour(value: str) -> Colour | None:
    """Return the colour that a value holds, None where it holds none that is known.

    >>> colour("#FFF url(dots.png)"), colour("rgb(1, 2, 3)"), colour("currentcolor")
    ((255, 255, 255), (1, 2, 3), None)
    """
    value = value.lower()
    if found := _HEX.search(value):
        digits = found[1] if len(found[1]) > 3 else "".join(2 * one for one in found[1])  # noqa: PLR2004 - #rgb
        return _numbers(digits)
    if found := _RGB.search(value):
        return int(found[1]), int(found[2]), int(found[3])
    if _BARE_HEX.match(value):
        return _numbers(value)
    return next((_NAMES[word] for word in re.findall(r"[a-z]+", value) if word in _NAMES), None)


def transparent(value: str) -> bool:
    """Tell whether a value paints nothing.

    >>> transparent("rgba(0, 0, 0, 0.0)"), transparent("transparent"), transparent("rgb(0,0,0)")
    (True, True, False)
    """
    found = _RGB.search(value)
    alpha = found[4] if found else None
    return "transparent" in value or (alpha is not None and not alpha.strip("0."))


def alike(one: Colour, other: Colour) -> bool:
    """Tell whether text of the one colour cannot be read on the other."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) < _CLOSE


def _numbers(digits: str) -> Colour:
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
