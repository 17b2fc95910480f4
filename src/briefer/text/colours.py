"""Can words of one colour be seen on a ground of another?"""

from __future__ import annotations

import re
from functools import lru_cache

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")

_LEAST_CONTRAST = 1.15
"""Contrast as WCAG counts it, 1 to 21, below which nobody sees that there are words; pale grey has 1.4."""
LEAST_POINTS = 3.0
"""Size in points below which letters are dots; the smallest print of contracts has 4."""


@lru_cache(maxsize=1_024)  # a document has few colours and many words
def blends(colour: str | None, ground: str | None) -> bool:
    """Tell whether words of one colour vanish on a ground; never where either is not known as RRGGBB.

    >>> blends("#FEFEFE", "FFFFFF"), blends("D9D9D9", "FFFFFF"), blends("FFFFFF", None)
    (True, False, False)
    """
    lights = sorted(_luminance(found[1]) for one in (colour, ground) if (found := _HEX.fullmatch(one or "")))
    return len(lights) == 2 and (lights[1] + 0.05) / (lights[0] + 0.05) < _LEAST_CONTRAST  # noqa: PLR2004 - a pair


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - of sRGB
