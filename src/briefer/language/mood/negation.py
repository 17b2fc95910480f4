"""Which word of a sentence is denied, and by what?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefer.language.mood.scope import (
    BY_VERB,
    DENYING,
    TURNING,
    UNDONE,
    denied_by,
    is_short_of,
    stretch_behind,
)
from briefer.language.words.prefixes import NEGATING
from briefer.language.words.tokens import Token
from briefer.records import Span

REMEMBERED: Final = 20_000
"""Words of which is kept whether they may deny."""
# "No" and "not" that deny nothing: they bound a figure, add, stress or leave open. Here and below the lookahead on
# the first letter spares most words the long alternation.
_IDLE: Final = re.compile(
    r"\b(?=[nibowctf])"
    r"(?:(?:no|not) (?:more|less|fewer|later|earlier|sooner|greater|higher|lower|longer|larger|bigger|smaller)"
    r" than|no less (?:a|an|the|than|of)|not (?:only|just|merely|simply|solely|least|to mention|surprisingly|so much|"
    r"until|unlike|exceeding|because)|no (?:doubt|matter|wonder|sooner|other than)|none other than|no\.? \d|"
    r"nothing (?:but|less than|short of)|(?:if|or|why|than|whether or|or may|or might) not|failing that|"
    r"not without|cannot but|no-one's|not-for-profit|by no means all)\b",
    re.IGNORECASE,
)
_PHRASES: Final = re.compile(
    r"\b(?=[nrhiawsfot])"
    r"(?:no longer|no one|no-one|rul(?:e[sd]?|ing) out|(?:has|have|had|is|are|was|were) yet to|still to|far from|"
    r"instead of|rather than|other than|apart from|stop(?:s|ped)? short of|too (?:early|soon) to)\b",
    re.IGNORECASE,
)
_BOUNDS: Final = frozenset("until till before unless except because if than other".split())
"""Words after which a "not" denies only part: "not before May", "will not go unless"."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that denies: where it stands, the word it denies first of all, and what else it takes with it.

    ``bounds`` are words that limit it ("not … until"). ``firm`` denials cannot be lost without turning the sentence
    round; the others only account for a denial that stands in another text ("stopped" for "no longer").
    """

    span: Span
    word: str
    core: Token | None
    others: tuple[Token, ...] = ()
    firm: bool = True
    bounds: frozenset[str] = frozenset()

    @property
    def inside(self) -> bool:
        """Whether the denial is part of the word that it denies ("unlawful")."""
        return self.core is not None and self.core.span == self.span

    @property
    def by_verb(self) -> bool:
        """Whether a word of content denies ("rejects", "rule out"), not a plain "not" or "no"."""
        first = self.word.split()[0]
        return first in BY_VERB or first.startswith("rul")

    @property
    def is_idiom(self) -> bool:
        """Whether words of content deny together, none of which tells what it tells elsewhere: "stopped short of"."""
        return is_short_of(self.word)

    @property
    def undone(self) -> bool:
        """Whether a word says of a deed that it was not done ("declined to say")."""
        return self.word in UNDONE

    @property
    def stems(self) -> frozenset[str]:
        """The stems of all that is denied."""
        return frozenset(token.stem for token in (*self.others, self.core) if token)


def find_denials(text: str, tokens: Sequence[Token]) -> tuple[Negation, ...]:
    """Return the denials among ``tokens`` in order.

    >>> from briefer.language.words.tokens import tokenize
    >>> text = "No suspect has been named."
    >>> [(d.word, d.core.text) for d in find_denials(text, tokenize(text))]
    [('no', 'named')]
    """
    if not tokens:
        return ()
    within = (tokens[0].start, tokens[-1].end)
    phrases = {match.start(): Span(*match.span()) for match in _PHRASES.finditer(text, *within)}
    places = [at for at, token in enumerate(tokens) if _may_deny(token.folded) or token.start in phrases]
    return tuple(_denials(text, tokens, places, phrases)) if places else ()


def _denials(
    text: str, tokens: Sequence[Token], places: Sequence[int], phrases: dict[int, Span]
) -> Iterator[Negation]:
    idle = [Span(*match.span()) for match in _IDLE.finditer(text, tokens[0].start, tokens[-1].end)]
    behind = 0
    for index in places:
        token = tokens[index]
        if token.start < behind or (idle and any(s.start <= token.start < s.end for s in idle)):
            continue
        span = phrases.get(token.start, token.span)
        behind = span.end
        word = span.of(text).lower().replace("’", "'") if token.start in phrases else token.folded
        last = index
        while tokens[last].end < span.end:
            last += 1
        found = denied_by(tokens, index, last, word)
        if found:
            bounds = _BOUNDS.intersection(t.folded for t in stretch_behind(tokens, last))
            yield Negation(span, word, *found, bounds=bounds)


@lru_cache(maxsize=REMEMBERED)
def _may_deny(word: str) -> bool:
    return word in DENYING or word.endswith("n't") or word.startswith(NEGATING)


@lru_cache(maxsize=REMEMBERED)
def may_turn(word: str) -> bool:
    """Tell whether a folded word may be, or open, a firm denial, which turns a sentence round when it is lost."""
    return word in TURNING or word.endswith("n't") or word.startswith(NEGATING)
