"""Which minutes of the day can a clock time mean?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.numbers.lexicon import ONES, TEENS, TENS

_HOUR: Final = 60
_HALF_DAY: Final = 720
_DAY: Final = 1440
_LAST_HOUR: Final = 24
_PART_OF_DAY = re.compile(
    r"\s(?:in the |in |that )?(morning|afternoon|evening|at night|night)\b|\s?([ap])\.?m\b"
)
_EITHER: Final = frozenset({None, *map(str, range(1, 13))})
"""Hours that a clock of twelve writes as well; "07:15" is on twenty-four."""
_NAMED: Final = {"noon": (_HALF_DAY,), "midday": (_HALF_DAY,), "midnight": (0, _DAY)}


def minutes_of(said: dict[str, str], tail: str, *, language: str) -> tuple[int, ...]:
    """Return the minutes since midnight that a clock time can mean, the likeliest first; empty if none.

    ``said`` are the named parts of the match, ``tail`` the text right after it ("in the afternoon"). A time
    on twelve hours without "a.m." or "p.m." may be either.
    """
    if "named" in said:
        return _NAMED[said["named"]]
    half = said.get("half", "").lower()[:1] or _half_of_day(tail)
    if "clock" in said:
        return _on_clock(said, half, on_twelve=language == "en" and said.get("c24h") in _EITHER)
    return _in_words(said.get("wordclock") or said["oclock"], half)


def _half_of_day(tail: str) -> str:
    match = _PART_OF_DAY.match(tail)
    if match is None:
        return ""
    return match[2] or ("a" if match[1] == "morning" else "p")


def _on_clock(said: dict[str, str], half: str, *, on_twelve: bool) -> tuple[int, ...]:
    hour = int(said.get("ch") or said.get("chh") or said.get("c24h") or said["cu"])
    minute = int(said.get("cm") or said.get("c24m") or said.get("cum") or 0)
    if hour > (_LAST_HOUR if "half" not in said else _LAST_HOUR // 2):
        return ()
    return _halved(hour * _HOUR + minute, half if on_twelve else "", ambiguous=on_twelve)


def _in_words(wording: str, half: str) -> tuple[int, ...]:
    words = wording.lower().replace(" minutes", "").split()
    if len(words) < 3:
        return _halved(_count(words[0]) * _HOUR, half, ambiguous=True)
    amount = {"half": 30, "quarter": 15}.get(words[0]) or _count(words[0])
    hour = {"noon": 12, "midnight": 24}.get(words[2]) or _count(words[2])
    if not 0 < amount < _HOUR or not 0 < hour <= _LAST_HOUR:
        return ()
    named = words[2] in {"noon", "midnight"}
    return _halved(
        hour * _HOUR + (amount if words[1] == "past" else -amount), "" if named else half, ambiguous=not named
    )


def _halved(minute: int, half: str, *, ambiguous: bool) -> tuple[int, ...]:
    if half:
        return (minute % _HALF_DAY + (_HALF_DAY if half == "p" else 0),)
    return (minute, (minute + _HALF_DAY) % _DAY) if ambiguous else (minute % _DAY,)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else ({**ONES, **TEENS, **TENS}.get(word, 0))
