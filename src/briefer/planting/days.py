"""A wrong day.

False by construction: the new weekday or month stands nowhere in the cited sources, nor does the new day or year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.planting.ground import Change, Ground, Sown, outside_quotes, replaced
from briefer.planting.tables import MONTHS, WEEKDAYS

_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b(?!’s|'s)")
_MONTH: Final = re.compile(
    rf"(?:(?<=\d )|(?<=\b[Ii]n ))(?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(MONTHS)})(?= \d)"
)
_DAY: Final = re.compile(
    rf"\b\d{{1,2}}(?= (?:{'|'.join(MONTHS)})\b)|(?<=ber |ary |rch |ril |une |uly |ust )\d{{1,2}}\b"
)
_YEAR: Final = re.compile(r"(?<=\b[Ii]n )(?:19|20)\d\d\b|(?<=[a-z] )(?:19|20)\d\d(?=[,.])")


def wrong_day(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with each of its days, months and years another one."""
    for pattern, others in ((_WEEKDAY, _shifted), (_MONTH, _shifted), (_DAY, _days), (_YEAR, _years)):
        for match in outside_quotes(sown.text, pattern):
            other = next((one for one in others(match[0]) if not ground.holds(one, only=sown)), None)
            if other:
                yield replaced("date", sown, *match.span(), other)


def _shifted(name: str) -> Iterator[str]:
    names = WEEKDAYS if name in WEEKDAYS else MONTHS
    at = names.index(name)
    yield from (names[(at + step) % len(names)] for step in range(3, len(names)))


def _days(day: str) -> Iterator[str]:
    yield from (str((int(day) + step) % 28 + 1) for step in (7, 11, 16, 19))


def _years(year: str) -> Iterator[str]:
    yield from (str(int(year) + step) for step in (-3, 4, -7))
