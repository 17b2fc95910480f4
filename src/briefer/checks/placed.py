"""Does each clause of the claim stand in one place of its source, or is one added to what does?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.language.placing import Sought
from briefer.language.words.likeness import likeness
from briefer.language.words.tokens import Token
from briefer.language.words.told import told_words
from briefer.records import Finding, Span

PLACED: Final = 0.45
"""Share of what a clause says, by weight and likeness, that a sentence with the one after it must have to be its
place."""
SURE: Final = 0.8
"""The share from which another clause is told so nearly in the source's words that this one should be, too: who puts
one half in words of his own does so with the other."""
NOWHERE: Final = 0.5
"""Likeness below which the source says a word nowhere. Without such a word the share is low in one true sentence of a
hundred, with one in one of three hundred; what a model adds of its own nearly always has one."""
MANY: Final = 0.4
"""Share of its words which the source has nowhere, two at least, that is enough by itself: the others are about what
all of the source is about, and stand in any sentence."""
FEWEST: Final = 3
"""Words that a clause must say something with to be looked for by itself."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a clause that no place of the source has, behind one that stands there.

    Who makes a sentence up begins with what is known; an opening in other words is a way to lead over to it.
    """
    if case.claim.language != "en" or len(case.clauses) == 1:
        return
    parts = [(clause, _told(case, clause)) for clause in case.clauses]
    # Where each clause stands takes longest to tell, and is asked last.
    for clause, words in parts[1:]:
        strange = [token.text for token in words if _stands_nowhere(case, token)]
        if len(words) >= FEWEST and strange and _is_added(case, words, len(strange)):
            if any(len(told) > 1 and _placed(case, told) >= SURE for _, told in parts):
                message = f"The source says nothing of the kind: no “{strange[0]}”."
                yield case.finding("not-supported", message, claim=clause)
            return


def _is_added(case: Case, words: Sequence[Token], strange: int) -> bool:
    """Tell whether no place has a clause of ``words``, ``strange`` of which the source has nowhere."""
    return (strange > 1 and strange >= MANY * len(words)) or _placed(case, words) < PLACED


def _told(case: Case, clause: Span) -> list[Token]:
    """Return the words with which a clause says something, but quoted ones, which are looked for exactly."""
    told = (token for token in told_words(case.claim) if clause.covers(token.span))
    return [token for token in told if not case.claim.inside_quotation(token.span)]


def _placed(case: Case, words: Sequence[Token]) -> float:
    """Return the share of the words that the place which has most of them has, 0 to 1; 0 where there are none."""
    every = (Sought(article, words) for article in case.articles)
    return max((sought.share_at(place) for sought in every for place in sought.places()), default=0.0)


def _stands_nowhere(case: Case, token: Token) -> bool:
    return all(likeness(token.stem, article.index.keys()) < NOWHERE for article in case.articles)
