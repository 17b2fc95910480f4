"""Does the source give the same noun the opposite attribute: "the southern end" for "the northern end"?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.language.words.lexicon import relation
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Finding


def opposed(case: Case) -> Iterator[Finding]:
    """Yield a finding for an attribute of the claim whose opposite, and not it, stands before its noun in a passage."""
    ours = [pair for pair in _attributes(case.claim) if not case.claim.inside_quotation(pair[0].span)]
    for article, reading in case.carrying if ours else ():
        theirs = list(_attributes(reading))
        for one, noun in ours:
            for other, same in theirs:
                if noun.stem == same.stem and _excludes(case, reading, one, other):
                    message = f"The source says “{other.text} {same.text}”, not “{one.text} {noun.text}”."
                    source = (article, other.span)
                    yield case.finding("comparison-flipped", message, claim=one.span, source=source)


def _attributes(reading: Reading) -> Iterator[tuple[Token, Token]]:
    """Yield each word with the one right behind it, where both tell something and neither is a name."""
    for one, noun in pairwise(reading.tokens):
        beside = noun.start - one.end == 1 and one.text.islower()
        if beside and weight(one.text) > 0 and weight(noun.text) > 0:
            yield one, noun


def _excludes(case: Case, reading: Reading, one: Token, other: Token) -> bool:
    """Tell whether two attributes are opposites, of which each side has only its own."""
    said = one.stem in reading.stems or other.stem in case.claim.stems
    return not said and relation(one.stem, other.stem) == "opposite"
