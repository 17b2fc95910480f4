"""Who does what an -ing form behind "with" tells: "with the judge saying it was so"?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.naming.meant import trimmed
from briefer.language.syntax.clauses import gap, looks_finite
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span

_FARTHEST: Final = 8
"""Words between "with" and the participle: "with the head of the port authority in Hallin warning that"."""


def absolute_subject(text: str, tokens: Sequence[Token], index: int) -> Span | None:
    """Return the noun phrase between "with" and the -ing form ``index``; None where no "with" opens one.

    >>> from briefer.language.words.tokens import tokenize
    >>> said = "Orr got two years, with the judge saying it was just."
    >>> absolute_subject(said, tokenize(said), 7).of(said)
    'the judge'
    """
    for at in range(index - 1, max(-1, index - 1 - _FARTHEST), -1):
        word = tokens[at].folded
        if not gap(text, tokens[at], tokens[at + 1]).isspace() or looks_finite(word):
            return None
        if word == "with":
            alone = at + 1 == index or tokens[at + 1].folded in PREPOSITIONS
            return None if alone else trimmed(text, tokens[at + 1].start, tokens[index - 1].end)
    return None
