"""Does a bare noun phrase only say when something happened: "yesterday", "last year", "Monday night"?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.syntax.clauses import looks_finite
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

_BY_THEMSELVES: Final = frozenset("yesterday today tonight tomorrow".split())
_POINTING: Final = frozenset("last next this".split())
_PARTS: Final = frozenset("morning afternoon evening night".split())
_STRETCHES: Final = (
    ENGLISH_WEEKDAYS
    | ENGLISH_MONTHS
    | _PARTS
    | frozenset("week weekend month year spring summer autumn winter season".split())
)
_ALONE: Final = ENGLISH_WEEKDAYS | _BY_THEMSELVES
_OPENING: Final = _ALONE | _POINTING
_BEFORE_NOUN: Final = (DETERMINERS - {"that"}) | PREPOSITIONS | {"of", "since", "until", "to"}
_GOES_ON: Final = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | {"to", "that", "not"}


def says_when(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether word ``at`` belongs to a bare time that hangs on no preposition and is part of no other phrase.

    >>> from briefer.language.words.tokens import tokenize
    >>> words = tokenize("the minister last year sent Monday papers home from today")
    >>> [words[at].text for at in range(len(words)) if says_when(words, at)]
    ['last', 'year']
    """
    openings = [start for start in (at - 1, at) if start >= 0 and tokens[start].folded in _OPENING]
    return bool(openings) and any(start <= at < end for start, end in (_time(tokens, s) for s in openings))


def _time(tokens: Sequence[Token], start: int) -> tuple[int, int]:
    """Return where a time that opens at ``start`` begins and ends; an empty stretch where none does."""
    word = tokens[start].folded
    following = tokens[start + 1].folded if start + 1 < len(tokens) else ""
    if start and tokens[start - 1].folded in _BEFORE_NOUN:
        return start, start
    if word in _POINTING and following in _STRETCHES:
        return start, _if_over(tokens, start, start + 2)
    if word in ENGLISH_WEEKDAYS and following in _PARTS:
        return start, _if_over(tokens, start, start + 2)
    return start, _if_over(tokens, start, start + 1) if word in _ALONE else start


def _if_over(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return ``end`` where no noun goes on with the time, as in "Monday papers", else ``start``."""
    if end >= len(tokens):
        return end
    after = tokens[end]
    over = after.folded in _GOES_ON or looks_finite(after.text) or after.text.endswith(("ly", "ing"))
    return end if over else start
