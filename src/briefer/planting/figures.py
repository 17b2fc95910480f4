"""A wrong figure, and a wrong unit.

False by construction: the new figure stands nowhere in the cited sources, neither in digits nor in words, no rounding
makes it of the true one, and it lies on the side that "at least" or "up to" does not allow. A unit is one in which the
same figure is another amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.planting.ground import Change, Ground, Sown, number_of, outside_quotes, replaced, spelled
from briefer.planting.tables import MONTHS, NUMBERS, UNITS

_DIGITS: Final = re.compile(r"(?<![\w.,:/#-])\d[\d,]*(?:\.\d+)?(?![\w:/-]|[.,]\d)")
_WORDS: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-)", re.IGNORECASE
)
_CEILING: Final = re.compile(
    r"\b(?:up to|as (?:much|many) as|(?:less|fewer) than|under|below|almost|nearly|at most|no more than|between|within)"
    r"(?: the| a)? ?[$€£]?$",
    re.IGNORECASE,
)
_NO_COUNT: Final = re.compile(
    rf"^(?:\.|,)?(?: ?[ap]\.?m\b| (?:{'|'.join(MONTHS)})\b| o’clock)|^ ?(?:of|or|and) \d", re.IGNORECASE
)
_NAMED: Final = re.compile(rf"(?:\b(?:{'|'.join(MONTHS)})|\b[A-Z][\w.]*|\bat|(?<!\bup )\bto|\bNo\.)\s$")
_UNIT: Final = re.compile(rf"(?:\d|\b(?:{'|'.join(NUMBERS)}|hundred|thousand)) (?P<unit>{'|'.join(UNITS)})\b")
_GROUPED_FROM: Final = 1000
_SMALLEST_YEAR, _LAST_YEAR = 1500, 2100


def wrong_figure(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with each of its figures another one."""
    for pattern in (_DIGITS, _WORDS):
        for match in outside_quotes(sown.text, pattern):
            if other := _other(match, sown, ground):
                yield replaced("figure", sown, *match.span(), other)


def wrong_unit(sown: Sown, _ground: Ground) -> Iterator[Change]:
    """Yield the sentence with the unit behind each figure another one."""
    for match in outside_quotes(sown.text, _UNIT):
        yield replaced("unit", sown, *match.span("unit"), UNITS[match["unit"]])


def _other(match: re.Match[str], sown: Sown, ground: Ground) -> str | None:
    before, after = sown.text[: match.start()], sown.text[match.end() :]
    if _NO_COUNT.match(after) or _NAMED.search(before):
        return None
    smaller = _CEILING.search(before) is not None
    number = number_of(match[0])
    if number is not None:
        tried = (spelled(value) for value in _others(number, smaller=smaller))
        found = (word for word in tried if word and not _stands(word, sown, ground))
    else:
        found = (text for text in _digits(match[0], smaller=smaller) if not _stands(text, sown, ground))
    return next(found, None)


def _stands(figure: str, sown: Sown, ground: Ground) -> bool:
    number = number_of(figure)
    written = {figure, str(number), *filter(None, [spelled(int(figure)) if figure.isdigit() else None])}
    return any(ground.holds(one, only=sown) for one in written)


def _others(number: int, *, smaller: bool) -> Iterator[int]:
    """Yield numbers that no rounding makes of ``number``."""
    if smaller:
        yield from (value for value in (number * 2 // 3, number // 2, number // 3) if 1 < value < number)
    else:
        yield from (number + max(3, number * share // 10) for share in (5, 7, 9, 12))


def _digits(figure: str, *, smaller: bool) -> Iterator[str]:
    """Yield clearly different figures in the same form; none for what may be a year."""
    whole, _, decimals = figure.replace(",", "").partition(".")
    if not decimals and "," not in figure and _SMALLEST_YEAR <= int(whole) < _LAST_YEAR:
        return
    digits = (whole + decimals).rstrip("0").ljust(min(2, len(whole + decimals)), "0")
    scale = len(whole + decimals) - len(digits)
    for value in _others(int(digits or "0"), smaller=smaller):
        amount = value * 10**scale / 10 ** len(decimals)
        grouped = f"{amount:,.{len(decimals)}f}"
        yield grouped if "," in figure or amount < _GROUPED_FROM else grouped.replace(",", "")
