"""Which fonts does the page carry inside, so that it looks alike on every machine and asks for none?"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from pathlib import Path
from typing import Final

_FONTS: Final = Path(__file__).parent / "webfonts"
_FACES: Final = (
    ("Briefing Serif", 400, "BriefingSerif-Regular.woff2"),
    ("Briefing Serif", 600, "BriefingSerif-SemiBold.woff2"),
    ("Briefing Sans", 400, "BriefingSans-Regular.woff2"),
    ("Briefing Sans", 600, "BriefingSans-SemiBold.woff2"),
)


@cache
def faces() -> str:
    """Return the style rules that hold the fonts; they have Latin letters only."""
    return "".join(_face(family, weight, _FONTS / file) for family, weight, file in _FACES)


def _face(family: str, weight: int, file: Path) -> str:
    data = b64encode(file.read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{data})}}\n"
    )
