"""Does the source tell this of another one than the claim does?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from briefer.checks.another import are_others, is_certain
from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.noun_phrases import is_possessive
from briefer.language.syntax.told_of import Told, told_of
from briefer.language.words.likeness import SYNONYM, likeness
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Finding

HELD: Final = 0.8
"""Share of what is told, by weight, that a sentence must tell of one and the same to be where it is told."""
EXACT: Final = 0.6
"""Share that it must have in the same words. Read topics have no true claim that is told of another there."""
FEWEST: Final = 2
"""Words with which a claim must tell something: one alone is told of many."""


class _Place(NamedTuple):
    """A sentence that tells the same, with of whom it tells it."""

    passage: Passage
    told: Told


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where what the claim tells of one stands in its source, but is told of another there.

    Every place that tells it must tell it of others for certain, and not so much as name the claim's.
    """
    if case.claim.language != "en":
        return
    for part in told_of(case.claim):
        words = _content(case.claim, part)
        if len(words) < FEWEST or not all(map(is_certain, part.owners)):
            continue
        places = [place for article in case.articles for place in _places(article, words)]
        if places and all(are_others(case, p.passage, part.owners, p.told.owners) for p in places):
            yield _told_of_another(case, part, places[0])
            return


def _told_of_another(case: Case, part: Told, place: _Place) -> Finding:
    article, reading = place.passage
    there, own = place.told.owners[0].span.of(article.text), part.owners[0].span
    message = f"The source tells this of “{there}”, not of “{own.of(case.claim.text)}”."
    return case.finding("merged-sources", message, claim=own, source=(article, reading.span))


def _content(claim: Reading, part: Told) -> list[Token]:
    """Return the words with which a part tells something: not who it tells of, whose that is, nor who says so."""
    spoken = [span for speech in claim.speech for span in (speech.subject, speech.verb) if span]
    own = [phrase.span for phrase in part.owners]
    aside = [*spoken, *own, *claim.aside]
    told = (token for token in part.words if weight(token.text) > 0 and not is_possessive(token))
    return [token for token in told if not any(span.covers(token.span) for span in aside)]


def _places(article: Article, words: Sequence[Token]) -> Iterator[_Place]:
    """Yield the sentences of an article that tell some words; of nobody where it is not one of whom they tell all."""
    for number in sorted({number for token in words for number in article.index.get(token.stem, ())}):
        reading = article.readings[number]
        if not _holds(words, reading.stems):
            continue
        every = _gathered(told_of(reading), {token.stem for token in words})
        found = [told for told in every if _holds(words, {token.stem for token in told.words})]
        yield from (_Place(Passage(article, reading), told) for told in found or [Told((), ())])


def _gathered(parts: Sequence[Told], sought: AbstractSet[str]) -> Iterator[Told]:
    """Yield what a sentence tells of each by any of the words, with all of whom it may be told."""
    for first in dict.fromkeys(told.owners[0].span for told in parts):
        same = [t for t in parts if t.owners[0].span == first and sought & {w.stem for w in t.words}]
        owners = dict.fromkeys(owner for told in same for owner in told.owners)
        yield Told(tuple(owners), tuple(token for told in same for token in told.words))


def _holds(words: Sequence[Token], stems: AbstractSet[str]) -> bool:
    """Tell whether words stand among ``stems``, most of them as they are and nearly all at least by a synonym."""
    weights = [(token.stem, weight(token.text)) for token in words]
    total = sum([value for _, value in weights])
    if sum([value for stem, value in weights if stem in stems]) < EXACT * total:
        return False
    return sum(value for stem, value in weights if likeness(stem, stems) >= SYNONYM) >= HELD * total
