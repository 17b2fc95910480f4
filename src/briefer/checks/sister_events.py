"""Does the claim tell as one event what the source tells of two of a kind?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.checks.parties import proper, same_party, told_apart
from briefer.language.circumstances import Circumstance, circumstances
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.weights import weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.language.article import Article
    from briefer.language.reading import Reading
    from briefer.records import Finding, Span

NEAR: Final = 1
"""Sentences between which one may carry on what the other says."""
_PERSONAL: Final = frozenset("he she his her we".split())
_TAKING_UP: Final = frozenset("it they its their company group firm body".split())
"""Words by which a sentence may take up somebody whom it does not name, where they stand before its party."""


class _Place(NamedTuple):
    """A sentence that gives a circumstance of the claim."""

    article: Article
    number: int

    @property
    def reading(self) -> Reading:
        """The sentence."""
        return self.article.readings[self.number]

    def is_beside(self, other: _Place) -> bool:
        """Tell whether one of two sentences may carry on the other."""
        return self.article is other.article and abs(self.number - other.number) <= NEAR


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for two circumstances of a clause that the source gives of two events of its kind.

    Each stands only where the other's place is taken: "14 on Monday" where the source has 14 on Friday, and on
    Monday nine.
    """
    if case.claim.language != "en":
        return
    for clause in case.clauses:
        told = [each for each in circumstances(case.claim) if clause.covers(each.span)]
        for one, other in _pairs(told):
            place = _apart(case, clause, one, other)
            if place:
                mine, yours = (each.span.of(case.claim.text) for each in (one, other))
                message = f"The source tells of “{mine}” and “{yours}” in two events."
                source = (place.article, place.reading.span)
                yield case.finding("merged-sources", message, claim=other.span, source=source)
                return


def _pairs(told: Sequence[Circumstance]) -> Iterator[tuple[Circumstance, Circumstance]]:
    """Yield two of different kinds that belong together: in their order, of kinds of which there are as many."""
    kinds = dict.fromkeys(each.kind for each in told)
    every = [[each for each in told if each.kind == kind] for kind in kinds]
    for ones, others in combinations(every, 2):
        if len(ones) == len(others):
            yield from zip(ones, others, strict=True)


def _apart(case: Case, clause: Span, one: Circumstance, other: Circumstance) -> _Place | None:
    """Return a sentence that gives the second with another in place of the first, None where any gives both."""
    ones, others = _giving(case, one), _giving(case, other)
    if set(ones) & set(others):
        return None
    free = [place for place in ones if not _taken(case, place, other)]
    free_too = [place for place in others if not _taken(case, place, one)]
    if _beside(free, others) or _beside(free_too, ones):
        return None
    telling, telling_too = (_telling(case, clause, places) for places in (ones, others))
    if not telling or not telling_too or set(telling) & set(free) or set(telling_too) & set(free_too):
        return None
    return telling_too[0]


def _beside(some: Sequence[_Place], others: Sequence[_Place]) -> bool:
    return any(place.is_beside(other) for place in some for other in others)


def _giving(case: Case, one: Circumstance) -> list[_Place]:
    """Return the sentences of the sources in which a circumstance stands."""
    return [
        _Place(article, number)
        for article in case.articles
        for number, reading in enumerate(article.readings)
        if (_counts(reading, one) if one.kind == "count" else one.key <= reading.stems)
    ]


def _counts(reading: Reading, one: Circumstance) -> bool:
    return any(each.kind == "count" and each.key == one.key for each in circumstances(reading))


def _taken(case: Case, place: _Place, one: Circumstance) -> bool:
    """Tell whether a sentence gives another circumstance of the kind."""
    rivals = [each for each in circumstances(place.reading) if each.kind == one.kind]
    others = [each for each in rivals if not each.key & one.key]
    return _is_anothers(case, place, one, others) if one.kind == "party" else bool(others)


def _is_anothers(case: Case, place: _Place, one: Circumstance, others: Sequence[Circumstance]) -> bool:
    """Tell whether a sentence begins with another party, and neither names the claim's nor may take it up before it."""
    if not others or proper(one.key) & place.reading.stems:
        return False
    before = {token.folded for token in place.reading.tokens_before(others[0].words[0].start)}
    if _TAKING_UP & before or _PERSONAL & place.reading.folded:
        return False
    passage = Passage(place.article, place.reading)
    ours, theirs = Phrase(one.words), Phrase(others[0].words)
    if bool(ours.names) is not bool(theirs.names):
        return told_apart(case, passage, ours, theirs)
    return not same_party(case, passage, ours, theirs)


def _telling(case: Case, clause: Span, places: Sequence[_Place]) -> list[_Place]:
    """Return the sentences that tell of what the clause tells of."""
    verbs = {
        token.stem
        for token in case.claim.tokens_in(clause)
        if looks_finite(token.text) and weight(token.text) > 0
    }
    located = {(id(p.article), p.number) for p in case.passages}
    return [
        place
        for place in places
        if (id(place.article), place.number) in located
        or any(likeness(verb, place.reading.stems) >= ROOT for verb in verbs)
    ]
