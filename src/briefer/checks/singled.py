"""Is it one of them of whom the source tells, where the claim tells of several?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.counted import is_plural
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS
from briefer.records import Finding, Span

HELD: Final = 0.5
"""Share of the claim's content that the sentence must have in which the one is told of."""
_ONE: Final = frozenset({"a", "an", "one"})
_TAKEN_UP: Final = frozenset({"he", "she"})
OPENING: Final = 2
"""Words at the start of a sentence among which its subject stands."""
_BEFORE: Final = 3
"""Words before a noun among which its article stands."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for "managers told them" where the source tells of a manager, and of no others anywhere."""
    claim = case.claim
    if claim.language != "en" or not is_sentence(claim):
        return
    total = sum(case.weights.values())
    for noun in _plurals(claim):
        for article, reading in case.passages:
            one = _one(reading, noun)
            told = case.held_by(reading) >= HELD * total or _is_taken_up(case)
            if one and told and noun.stem not in _several(article):
                message = f"The source tells this of {one.of(article.text)}, not of {noun.folded}."
                yield case.finding("quantifier-changed", message, claim=noun.span, source=(article, one))
                return


def _plurals(claim: Reading) -> Iterator[Token]:
    """Yield the bare plurals that name people: no article, number or adjective says which or how many."""
    counted = [figure.span for figure in claim.figures]
    for before, token in pairwise((None, *claim.tokens)):
        named = (
            token is not None and token.text[1:].islower() and is_plural(token.text) and is_person(token.stem)
        )
        bare = before is None or not (
            before.folded in DETERMINERS or any(s.touches(before.span) for s in counted)
        )
        if token is not None and named and bare and not claim.inside_quotation(token.span):
            yield token


def _one(reading: Reading, noun: Token) -> Span | None:
    """Return where a sentence tells of one of these: "a manager", "one of the managers" is none."""
    for place, token in enumerate(reading.tokens):
        if token.stem == noun.stem and not is_plural(token.text):
            for article in reading.tokens[max(0, place - _BEFORE) : place]:
                if article.folded in _ONE:
                    return Span(article.start, token.end)
    return None


def _is_taken_up(case: Case) -> bool:
    """Tell whether the best passage tells of one person whom another sentence names: "She had been told …"."""
    return any(token.folded in _TAKEN_UP for token in case.passages[0].reading.tokens[:OPENING])


@once
def _several(article: Article) -> frozenset[str]:
    """Return the nouns that an article has in the plural, or of another one, as stems."""
    found: set[str] = set()
    for reading in (*article.readings, *article.headings):
        found.update(token.stem for token in reading.tokens if is_plural(token.text))
        found.update(
            two.stem for one, two in pairwise(reading.tokens) if one.folded in {"another", "other", "second"}
        )
    return frozenset(found)
