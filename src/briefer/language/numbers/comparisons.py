"""Which way does a comparison point: more or less, up or down?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefer.records import Span
from briefer.text.choices import by_first_letter


@dataclass(frozen=True, slots=True)
class Direction:
    """A word that points up (1) or down (-1) on a scale."""

    span: Span
    scale: str
    sign: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A statement that ``left`` is higher than ``right``: ``sign`` is 1 for more, -1 for less."""

    left: Span
    word: Span
    right: Span
    sign: int


_UP = (
    r"rise[ns]?|rising|rose|climb(?:s|ed|ing)?|increas(?:e[sd]?|ing)|gr[eo]w(?:s|n|ing)?"
    r"|growth|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|gain(?:s|ed)?|up(?= (?:by |from |to )?(?:about |some |nearly "
    r"|almost |more than )?[\d£$€])|rais(?:e[sd]?|ing)|expand(?:s|ed|ing)?"
    r"|widen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|strengthen(?:s|ed|ing)?|rebound(?:s|ed)?"
    r"|upward|uptick|doubled|tripled|swell(?:s|ed)?|improv(?:e[sd]?|ing)|improvement"
    r"|boost(?:s|ed|ing)?|hik(?:e[sd]?|ing)"
)
_DOWN = (
    r"f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)"
    r"|shr[aiu]nk(?:s|ing)?|plung(?:e[sd]?|ing)|sank|sink(?:s|ing)?"
    r"|tumbl(?:e[sd]?|ing)|slump(?:s|ed|ing)?|down(?= (?:by |from |to )?(?:about |some "
    r"|nearly |almost |more than )?[\d£$€])|lower(?:s|ed|ing)|reduc(?:e[sd]?|ing|tion)"
    r"|contract(?:ed|ing)"
    r"|narrow(?:s|ed|ing)?|slow(?:s|ed|ing)?|weaken(?:s|ed|ing)?|downward|halved|shed|halv(?:e|es|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?"
    r"|cut(?:s|ting)?(?= (?:by|from|to|its|their|his|her|the) )"
    r"|dip(?:s|ped)?|eas(?:ed|ing)|worsen(?:s|ed|ing)?|deteriorat(?:e[sd]?|ing)"
)
# Each scale: words for up, words for down. Pairs of antonyms that news text uses of quantities and rank.
_SCALES: dict[str, tuple[str, str]] = {
    "level": (_UP, _DOWN),
    "amount": (r"more", r"less|fewer"),
    "size": (r"greater|larger|bigger", r"smaller"),
    "height": (r"higher", r"lower"),
    "extreme": (
        r"highest|largest|biggest|greatest|strongest|best|longest|(?<=the )most",
        r"lowest|smallest|(?<=the )least|weakest|worst|shortest|fewest",
    ),
    "age": (r"older|eldest|oldest", r"younger|youngest"),
    "length": (
        r"longer|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?",
        r"shorter|shorten(?:s|ed|ing)?|curtail(?:s|ed)?",
    ),
    "width": (r"wider|broader", r"narrower"),
    "weight": (r"heavier", r"lighter"),
    "warmth": (r"warmer|hotter|warmest|hottest", r"cooler|colder|coolest|coldest"),
    "strictness": (
        r"stricter|tighter|tougher|tighten(?:s|ed|ing)?",
        r"looser|laxer|loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?",
    ),
    "ease": (r"easier", r"harder"),
    "quality": (r"better", r"worse"),
    "strength": (r"stronger", r"weaker"),
    "speed": (r"faster|quicker", r"slower"),
    "price": (r"dearer|costlier", r"cheaper"),
    "balance": (r"surplus(?:es)?|profits?", r"deficits?|loss(?:es)?|shortfalls?"),
    "limit": (r"maximum", r"minimum"),
    "place": (r"above", r"below"),
    "share": (r"majority", r"minority"),
    "much": (r"(?<=as )(?:much|many)", r"(?<=as )(?:little|few)"),
}
_DIRECTIONS = {
    scale: (
        re.compile(rf"(?<![\w-])(?:{up})(?![\w-])", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{down})(?![\w-])", re.IGNORECASE),
    )
    for scale, (up, down) in _SCALES.items()
}
_ANY = re.compile(
    rf"(?<![\w-])(?:{by_first_letter('|'.join(words for pair in _SCALES.values() for words in pair))})(?![\w-])",
    re.IGNORECASE,
)
_MORE = by_first_letter(
    "more|higher|larger|greater|bigger|longer|older|wider|faster|quicker|stronger|better|heavier|warmer|hotter|deeper"
    "|richer|taller|steeper|dearer|costlier|exceed(?:s|ed)?|exceeding|outnumber(?:s|ed)?|outpace[sd]?"
    "|surpass(?:es|ed)?|outstrip(?:s|ped)?"
)
_LESS = by_first_letter(
    "fewer|less|lower|smaller|shorter|younger|narrower|slower|weaker|worse|lighter|cooler|colder|shallower|poorer|cheaper"
)
_COMPARISON = re.compile(rf"(?<![\w-])(?:(?P<up>{_MORE})|(?P<down>{_LESS}))(?![\w-])", re.IGNORECASE)
_MEASURE = "figures?|estimates?|counts?|numbers?|totals?|tall(?:y|ies)|values?|levels?|averages?|reckonings?"
_BESIDE = re.compile(
    r"(?<![\w-])(?:(?P<up>above)|(?P<down>below))"
    rf"(?=\s(?:(?:that|those|what)\b(?!\s(?:is|was|it)\b)|(?:the|its|their|his|her)\s(?:[\w’'-]+\s){{0,4}}?(?:{_MEASURE})\b))",
    re.IGNORECASE,
)
"""What lies above another thing's measure is more: "well below those of the agency", "above the town's estimate"."""
_SLOWLY = re.compile(r"\s(?:slowly|gradually|rarely|seldom|cheaply)\b", re.IGNORECASE)
"""What makes less of "more": "rose more slowly than"."""
_OVER_ALL = ("exceed", "outnumber", "outpace", "surpass", "outstrip")
_TIMES_AS = re.compile(
    r"(?<![\w-])(?:twice|(?<!to )(?<!should )(?<!would )(?<!will )(?<!could )double"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)"
    r"(?= (?:the|as|what|that|more|its|their)\b)",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\s+than\s+(?:about |some |half|a (?:dozen|third|quarter|hundred|million)|\w+ty\b"
    r"|[a-z]+teen\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[\d$£€])",
    re.IGNORECASE,
)
_THAN = re.compile(r"(?:\W+\w+){0,4}?\W+than\s|(?:[ ’'-]+\w+){5,14}? than\s", re.IGNORECASE)


def find_directions(text: str, within: Span) -> tuple[Direction, ...]:
    """Return the words of an English sentence that point up or down, grouped by scale."""
    words = [m for m in _ANY.finditer(text, within.start, within.end) if not _is_bound(text, m, within)]
    if not words:
        return ()
    return tuple(
        Direction(Span(word.start(), word.end()), scale, sign)
        for scale, patterns in _DIRECTIONS.items()
        for sign, pattern in zip((1, -1), patterns, strict=True)
        for word in words
        if pattern.match(text, word.start(), within.end)
    )


def find_comparison(text: str, within: Span) -> Comparison | None:
    """Return the first comparison of two things that a sentence makes, or None.

    >>> found = find_comparison("Sales were higher than costs.", Span(0, 29))
    >>> found and (found.sign, found.right.of("Sales were higher than costs."))
    (1, 'costs.')
    """
    return next(iter(find_comparisons(text, within)), None)


REMEMBERED: Final = 256
"""Sentences whose comparisons are kept: three checks ask for those of a claim."""


@lru_cache(maxsize=REMEMBERED)
def find_comparisons(text: str, within: Span) -> tuple[Comparison, ...]:
    """Return the comparisons of two things that a sentence makes, in order, "twice the" among them."""
    found = [
        comparison
        for match in _COMPARISON.finditer(text, within.start, within.end)
        if (comparison := _read(match, text, within))
    ]
    found += [_beside(match, within) for match in _BESIDE.finditer(text, within.start, within.end)]
    taken = [comparison.word for comparison in found]
    found += [
        Comparison(
            Span(within.start, match.start()),
            Span(match.start(), match.end()),
            Span(match.end(), within.end),
            1,
        )
        for match in _TIMES_AS.finditer(text, within.start, within.end)
        if not any(word.start - match.end() in {0, 1} for word in taken)
    ]
    return tuple(sorted(found, key=lambda comparison: comparison.word.start))


def _beside(match: re.Match[str], within: Span) -> Comparison:
    left, right = Span(within.start, match.start()), Span(match.end(), within.end)
    return Comparison(left, Span(*match.span()), right, 1 if match["up"] else -1)


def _read(match: re.Match[str], text: str, within: Span) -> Comparison | None:
    word, sign = Span(match.start(), match.end()), 1 if match["up"] else -1
    left = Span(within.start, match.start())
    if slowly := _SLOWLY.match(text, match.end(), within.end):
        word, sign = Span(match.start(), slowly.end()), -sign
    if match.group().lower().startswith(_OVER_ALL):
        return Comparison(left, word, Span(match.end(), within.end), sign)
    than = _THAN.match(text, match.end(), within.end)
    if than is None or _is_bound(text, match, within):
        return None
    return Comparison(left, word, Span(than.end(), within.end), sign)


def _is_bound(text: str, match: re.Match[str], within: Span) -> bool:
    """Tell whether the word only bounds a figure ("more than 60"): figures have a check of their own."""
    return _BOUND.match(text[match.end() : min(within.end, match.end() + 24)]) is not None
