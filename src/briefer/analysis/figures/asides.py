"""Does a number only tell how old somebody is, at which hour it was, or a part of what was just counted?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem

_OF_AGE: Final = re.compile(
    r"\b(?:an?|the|his|her|another|young|old) (?:[\w-]+ ){0,2}?(?P<who>[a-z]+) of $", re.IGNORECASE
)
_OLDEST: Final = 110
_AT: Final = re.compile(r"\bat (?:about |around |nearly )?$")
_PUT: Final = re.compile(
    r"\b(?:puts?|putting|stands?|stood|remain\w*|stay\w*|kept|held|estimat\w+|toll|number|figure|count|total)\b"
)
"""What is put at a number before "on Monday evening" is counted."""
_OF_THE_DAY: Final = re.compile(
    r"(?: o['’]clock|(?: (?:on|last|this|that))?(?: \w+day| yesterday)? (?:morning|afternoon|evening|night)|"
    r" (?:in the (?:morning|afternoon|evening)|at night))\b"
)
_HOURS: Final = 24
_OPENS_PARTS: Final = re.compile(r": $")


def is_aside(reading: Reading, figure: Figure) -> bool:
    """Tell whether a bare number counts nothing of its own: "a woman of 54", "at ten on Friday night"."""
    if figure.unit is not None or figure.noun is not None:
        return False
    before = reading.text[reading.span.start : figure.span.start]
    return _is_age(before, figure) or _is_hour(reading, before, figure) or _is_part(reading, before, figure)


def _is_age(before: str, figure: Figure) -> bool:
    person = _OF_AGE.search(before)
    return person is not None and figure.value <= _OLDEST and is_person(stem(person["who"]))


def _is_hour(reading: Reading, before: str, figure: Figure) -> bool:
    behind = _OF_THE_DAY.match(reading.text, figure.span.end, reading.span.end)
    at = figure.value <= _HOURS and behind and _AT.search(before)
    return bool(at) and _PUT.search(before) is None


def _is_part(reading: Reading, before: str, figure: Figure) -> bool:
    """Tell whether a number opens the parts of the larger count before a colon."""
    whole = [one for one in reading.figures if one.span < figure.span and one.noun and one.unit is None]
    parts = bool(whole) and _OPENS_PARTS.search(before) is not None
    return parts and ":" not in before[:-2] and figure.value < whole[-1].value
