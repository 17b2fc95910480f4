"""Which way does a comparison point: more or less, up or down?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefer.records import Span


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
)
_DOWN = (
    r"f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)"
    r"|shr[aiu]nk(?:s|ing)?|plung(?:e[sd]?|ing)|sank|sink(?:s|ing)?"
    r"|tumbl(?:e[sd]?|ing)|slump(?:s|ed|ing)?|down(?= (?:by |from |to )?(?:about |some "
    r"|nearly |almost |more than )?[\d£$€])|lower(?:s|ed|ing)|reduc(?:e[sd]?|ing|tion)"
    r"|contract(?:ed|ing)"
    r"|narrow(?:s|ed|ing)?|slow(?:s|ed|ing)?|weaken(?:s|ed|ing)?|downward|halved|shed"
    r"|dip(?:s|ped)?|eas(?:ed|ing)|worsen(?:s|ed|ing)?|deteriorat(?:e[sd]?|ing)"
)
# Each scale: words for up, words for down. Pairs of antonyms that news text uses of quantities and rank.
_SCALES: dict[str, tuple[str, str]] = {
    "level": (_UP, _DOWN),
    "amount": (r"more", r"less|fewer"),
    "size": (r"greater|larger|bigger", r"smaller"),
    "height": (r"higher", r"lower"),
    "extreme": (
        r"highest|largest|biggest|greatest|strongest|best|longest|most",
        r"lowest|smallest|least|weakest|worst|shortest|fewest",
    ),
    "age": (r"older|eldest|oldest", r"younger|youngest"),
    "length": (r"longer", r"shorter"),
    "quality": (r"better", r"worse"),
    "strength": (r"stronger", r"weaker"),
    "speed": (r"faster|quicker", r"slower"),
    "price": (r"dearer|costlier", r"cheaper"),
    "balance": (r"surplus(?:es)?|profits?", r"deficits?|loss(?:es)?|shortfalls?"),
    "limit": (r"maximum", r"minimum"),
    "place": (r"above", r"below"),
    "share": (r"majority", r"minority"),
}
_DIRECTIONS = {
    scale: (
        re.compile(rf"(?<![\w-])(?:{up})(?![\w-])", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{down})(?![\w-])", re.IGNORECASE),
    )
    for scale, (up, down) in _SCALES.items()
}
_ANY = re.compile(
    r"(?<![\w-])(?:" + "|".join(words for pair in _SCALES.values() for words in pair) + r")(?![\w-])",
    re.IGNORECASE,
)
_COMPARISON = re.compile(
    (
        r"(?<![\w-])(?:(?P<up>more|higher|larger|greater|bigger|longer|older|exceed(?:s|ed)?"
        r"|exceeding|outnumber(?:s|ed)?)|(?P<down>fewer|less|lower|smaller|shorter"
        r"|younger))(?![\w-])"
    ),
    re.IGNORECASE,
)
_THAN = re.compile(r"(?:\W+\w+){0,4}?\W+than\s", re.IGNORECASE)


def find_directions(text: str, within: Span) -> tuple[Direction, ...]:
    """Return the words of an English sentence that point up or down, grouped by scale."""
    if not _ANY.search(text, within.start, within.end):
        return ()
    return tuple(
        Direction(Span(match.start(), match.end()), scale, sign)
        for scale, patterns in _DIRECTIONS.items()
        for sign, pattern in zip((1, -1), patterns, strict=True)
        for match in pattern.finditer(text, within.start, within.end)
        if not _is_bound(text, match, within)
    )


def find_comparison(text: str, within: Span) -> Comparison | None:
    """Return the comparison of two things that a sentence makes, or None.

    >>> found = find_comparison("Sales were higher than costs.", Span(0, 29))
    >>> found and (found.sign, found.right.of("Sales were higher than costs."))
    (1, 'costs.')
    """
    for match in _COMPARISON.finditer(text, within.start, within.end):
        word, sign = Span(match.start(), match.end()), 1 if match["up"] else -1
        if match.group().lower().startswith(("exceed", "outnumber")):
            return Comparison(Span(within.start, match.start()), word, Span(match.end(), within.end), sign)
        than = _THAN.match(text, match.end(), within.end)
        if than and not re.match(r"(?:about |some )?[\d$£€]", text[than.end() : than.end() + 8]):
            return Comparison(Span(within.start, match.start()), word, Span(than.end(), within.end), sign)
    return None


def _is_bound(text: str, match: re.Match[str], within: Span) -> bool:
    """Tell whether the word only bounds a figure ("more than 60"): figures have a check of their own."""
    tail = text[match.end() : min(within.end, match.end() + 24)]
    return bool(
        re.match(
            (
                r"\s+than\s+(?:about |some |half|a (?:dozen|third|quarter|hundred|million)|\w+ty\b"
                r"|[a-z]+teen\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[\d$£€])"
            ),
            tail,
            re.IGNORECASE,
        )
    )
