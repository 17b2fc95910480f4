"""Does a figure stand where the claim's matter is told, or only where something else is?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.checks.given import Given
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree, compare, same_sort
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.stretches import Stretch, figure_stretches
from briefer.language.reading import Reading
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Finding

MOSTLY: Final = 0.5
"""Share of the claim's content that the sentence with the other figure must have to tell of the same."""
NEARER: Final = 0.1
"""The share by which it must have more than any place of the claim's figure: the sentence, the one before it, and the
headings. On read topics every true claim but one has its figure in the place that has most of it."""
FEWEST: Final = 3
"""Words of the stretch around a figure, other figures among them, from which on they tell of what it is a figure."""
SAME_SENTENCE: Final = (0.75, 0.5)
"""Share of such a stretch that the source must have around another figure, and by how much more than around the
claim's own, where one sentence has both."""
OTHER_SENTENCE: Final = (0.7, 0.35)
"""The same where they stand in two sentences."""
WHOLE_SENTENCE: Final = 0.15
"""What is taken off where the claim's figure has the words in another part of its sentence, or in the one before."""
SMALL: Final = 20
"""Numbers below it stand in many places."""
AS_A_FIGURE: Final = 4.0
"""What another figure of the stretch weighs: about as much as a word that is met once in ten thousand."""


class _Told(NamedTuple):
    """A sentence with figures, and the share of the claim's content that it has."""

    article: Article
    figures: Sequence[Figure]
    share: float


def attached(case: Case, figures: Sequence[Figure]) -> Iterator[Finding]:
    """Yield a finding where a figure of a claim is of something else, and its own thing has another."""
    if case.claim.language != "en":
        return
    counted = [figure for figure in figures if figure.counts and not _is_bare(figure)]
    found = [given for given in (_in_stretch(case, figure) for figure in counted) if given]
    if not found and len(counted) == 1:
        found = [given for given in (_in_sentence(case, counted[0]),) if given]
    for figure, given in found[:1]:
        own = figure.span.of(case.claim.text)
        message = f"The source says {given.words} of this; {own} is of something else."
        yield case.finding("misattached-figure", message, claim=figure.span, source=given.place)


def _is_bare(figure: Figure) -> bool:
    """Tell whether a small number says nothing of what it counts: "under five", "from four to ten"."""
    return figure.unit is None and figure.noun is None and figure.value < SMALL


def _in_sentence(case: Case, figure: Figure) -> tuple[Figure, Given] | None:
    """Return the other figure of a sentence that tells more of the claim than any with its only figure does."""
    if figure.unit is None and figure.kind != "share":
        return None
    own = max((told.share for told in _told(case, figure, agreeing=True)), default=None)
    rivals = [told for told in _told(case, figure, agreeing=False) if told.share >= MOSTLY]
    fullest = max(rivals, key=lambda told: told.share, default=None)
    if own is None or fullest is None or fullest.share < own + NEARER:
        return None
    return figure, Given(fullest.article, fullest.figures[0])


def _told(case: Case, figure: Figure, *, agreeing: bool) -> Iterator[_Told]:
    """Yield the sentences that give the figure, or those that give only another one of its sort."""
    total = sum(case.weights.values())
    for article in case.articles:
        for number, reading in enumerate(article.readings):
            given = [one for one in reading.figures if one.counts]
            same = any(compare(figure, one) == "same" for one in given)
            near = (*article.headings, *article.readings[max(0, number - 1) : number]) if agreeing else ()
            others = [one for one in given if one.unit == figure.unit and _differs(figure, one)]
            if total and reading.language == "en" and (same if agreeing else others and not same):
                stems = reading.stems.union(*(other.stems for other in near))
                yield _Told(article, others, case.held_in(stems) / total)


def _differs(one: Figure, other: Figure) -> bool:
    return same_sort(one, other) and compare(one, other) == "different"


class _Sought(NamedTuple):
    """What a claim tells of a figure: its words, and the other figures among them."""

    words: Sequence[Token]
    figures: Sequence[Figure]

    def share(self, stems: AbstractSet[str], figures: Sequence[Figure]) -> float:
        """Return how much of it stands among some words and figures, 0 to 1."""
        total = sum(weight(token.text) for token in self.words) + AS_A_FIGURE * len(self.figures)
        said = sum(weight(token.text) * _said(token, stems) for token in self.words)
        given = sum(any(agree(own, other) for other in figures) for own in self.figures)
        return (said + AS_A_FIGURE * given) / total


def _said(token: Token, stems: AbstractSet[str]) -> float:
    near = likeness(token.stem, stems)
    return near if near >= ROOT else 0.0


class _Place(NamedTuple):
    """A stretch of a sentence of a source, around its figures."""

    article: Article
    reading: Reading
    stretch: Stretch

    def share(self, sought: _Sought) -> float:
        """Return how much of what is sought the stretch has, 0 to 1."""
        stems = frozenset(token.stem for token in self.reading.tokens_in(self.stretch.span))
        return sought.share(stems, self.stretch.figures)

    def share_around(self, sought: _Sought) -> float:
        """Return the same for all of its sentence with the one before it and the headings."""
        number = self.article.numbers[self.reading.span.start]
        near = (*self.article.headings, *self.article.readings[max(0, number - 1) : number])
        return sought.share(self.reading.stems.union(*(other.stems for other in near)), self.reading.figures)


def _in_stretch(case: Case, figure: Figure) -> tuple[Figure, Given] | None:
    """Return the other figure around which the source has the words that the claim has around this one."""
    own = next((s for s in figure_stretches(case.claim) if figure in s.figures), None)
    sought = _sought(case.claim, own, figure) if own else None
    if sought is None:
        return None
    places = list(_places(case))
    agreeing = [p for p in places if any(agree(figure, given) for given in p.stretch.figures)]
    rivals = [(p, other) for p in places if p not in agreeing for other in _rivals(case, figure, p)]
    if not agreeing or not rivals:
        return None
    place, other = max(rivals, key=lambda pair: pair[0].share(sought))
    same = any(p.reading is place.reading for p in agreeing)
    least, more = SAME_SENTENCE if same else OTHER_SENTENCE
    told = max(_share_there(p, sought, place) for p in agreeing)
    return (figure, Given(place.article, other)) if place.share(sought) >= max(least, told + more) else None


def _sought(claim: Reading, stretch: Stretch, figure: Figure) -> _Sought | None:
    typed = [f.span for f in claim.figures if f.counts] + [mention.span for mention in claim.dates]
    words = [t for t in claim.tokens_outside(typed, within=stretch.span) if weight(t.text) > 0]
    sought = _Sought(
        [t for t in words if not t.text[0].isdigit()], [f for f in stretch.figures if f is not figure]
    )
    return sought if len(sought.words) + len(sought.figures) >= FEWEST else None


def _places(case: Case) -> Iterator[_Place]:
    for article in case.articles:
        for reading in article.readings:
            yield from (_Place(article, reading, stretch) for stretch in figure_stretches(reading))


def _rivals(case: Case, figure: Figure, place: _Place) -> Iterator[Figure]:
    """Yield the figures of a place that the claim does not give and that are of this one's sort."""
    given = [one for one in case.claim.figures if one.counts]
    for other in place.stretch.figures:
        alike = other.kind == figure.kind and (other.unit is None) == (figure.unit is None)
        if alike and _differs(figure, other) and not any(agree(own, other) for own in given):
            yield other


def _share_there(place: _Place, sought: _Sought, rival: _Place) -> float:
    """Return how much of what is sought stands around the claim's own figure.

    Of one sentence only the parts around the two figures are compared.
    """
    if place.reading is rival.reading:
        return place.share(sought)
    return max(place.share(sought), place.share_around(sought) - WHOLE_SENTENCE)
