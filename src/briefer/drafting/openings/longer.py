"""How does a sentence go on whose opening was brought forward: with the first words of its passage?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.words import inside, opened
from briefer.language.reading import Reading

GIVEN: Final = 5
"""Words of the passage that are given behind an opening: enough to set a model on its way."""
_SAYING: Final = re.compile(r" (?:\w+ ){0,2}?(?:said|says|say|told \w+)(?: that)? ")
_WORDS: Final = re.compile(rf"(?:[^\s,;:“”\"–—()]+ ){{{GIVEN - 1}}}[^\s,;:“”\"–—()]+\b")


def going_on(reading: Reading, opening: str) -> str | None:
    """Return an opening with the words that follow, None where they are the opening's own or a mark parts them.

    >>> going_on(Reading("Police cleared the whole harbour road on Monday."), "On Monday,")
    'On Monday, police cleared the whole harbour'
    """
    who = opening.removeprefix("According to ").rstrip(",")
    start = 0
    if opening.startswith("According to ") and reading.text.startswith(opened(who)):
        said = _SAYING.match(reading.text, len(who)) or _SAYING.match(reading.text, len(who) + 1)
        if said is None:
            return None
        start = said.end()
    words = _WORDS.match(reading.text, start)
    at = reading.text.lower().find(opening.rstrip(",").lower())
    if words is None or 0 <= at < words.end():
        return None
    return f"{opening} {inside(words[0])}"
