"""Did that person or body say the second thing, too?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks import speaker
from briefer.checks.case import Case, Passage
from briefer.language.locate import locate
from briefer.language.reading import Reading
from briefer.language.separate import said_besides
from briefer.records import Finding

TRIED: Final = 3
"""Passages of each source that are tried, as for a whole claim."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for "A said X, and that Y" where the source gives Y to somebody else.

    Y stands where the source says Y, which may be far from X: it is looked for by itself.
    """
    known = frozenset().union(*(article.known for article in case.articles))
    for clause, said in said_besides(case.claim):
        statement = Reading(said, language=case.claim.language, published=case.claim.published, known=known)
        found = [list(speaker.check(place)) for place in _places(case, statement)]
        if found and all(found):
            yield found[0][0].replace(claim=clause)
            return


def _places(case: Case, statement: Reading) -> Iterator[Case]:
    """Yield a statement beside each passage that it may rest on."""
    for article in case.articles:
        for candidate in locate(statement, article)[:TRIED]:
            yield Case(statement, tuple(Passage(article, article.readings[n]) for n in candidate.sentences))
