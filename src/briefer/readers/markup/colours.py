"""Which colour does a value of a style sheet or an attribute name?"""

from __future__ import annotations

import re
from typing import Final

WHITE: Final = "ffffff"

_NAMES: Final = {
    "white": WHITE,
    "black": "000000",
    "snow": "fffafa",
    "ivory": "fffff0",
    "whitesmoke": "f5f5f5",
    "ghostwhite": "f8f8ff",
    "red": "ff0000",
    "green": "008000",
    "blue": "0000ff",
    "navy": "000080",
    "yellow": "ffff00",
    "silver": "c0c0c0",
    "gray": "808080",
    "grey": "808080",
    "lightgray": "d3d3d3",
    "lightgrey": "d3d3d3",
}
_HEX: Final = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])")
_BARE_HEX: Final = re.compile(r"[0-9a-f]{6}\Z")
_RGB: Final = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)")


def colour(value: str) -> str | None:
    """Return the colour that a value holds as RRGGBB, None where it holds none that is known.

    >>> colour("#FFF url(dots.png)"), colour("rgb(1, 2, 3)"), colour("currentcolor")
    ('ffffff', '010203', None)
    """
    value = value.lower()
    if found := _HEX.search(value):
        return found[1] if len(found[1]) > 3 else "".join(2 * one for one in found[1])  # noqa: PLR2004 - #rgb
    if found := _RGB.search(value):
        return "".join(f"{min(255, int(found[part])):02x}" for part in (1, 2, 3))
    if _BARE_HEX.match(value):
        return value
    return next((_NAMES[word] for word in re.findall(r"[a-z]+", value) if word in _NAMES), None)


def transparent(value: str) -> bool:
    """Tell whether a value paints nothing.

    >>> transparent("rgba(0, 0, 0, 0.0)"), transparent("transparent"), transparent("rgb(0,0,0)")
    (True, True, False)
    """
    found = _RGB.search(value)
    alpha = found[4] if found else None
    return "transparent" in value or (alpha is not None and not alpha.strip("0."))
