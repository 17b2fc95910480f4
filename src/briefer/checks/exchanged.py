"""Have two figures changed sides: "the police 3,000, the owners 1,200" for "the owners 3,000, the police 1,200"?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import combinations, product
from typing import NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree, compare, same_sort
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.stretches import figure_stretches
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight
from briefer.records import Finding


class _Told(NamedTuple):
    """A figure with the content stems of the stretch that tells of it."""

    figure: Figure
    stems: AbstractSet[str]


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where each of two figures has in the source what the claim tells of the other, and no more."""
    if case.claim.language != "en" or not is_sentence(case.claim):
        return
    for one, two in combinations(_told(case.claim), 2):
        alike = _are_alike(one.figure, two.figure) and not case.claim.inside_quotation(one.figure.span)
        found = next(_crossed(case, one, two), None) if alike else None
        if found:
            article, other = found
            words = other.span.of(article.text), one.figure.span.of(case.claim.text)
            message = f"The source says {words[0]} of this, and {words[1]} of the other."
            source = article, other.span
            yield case.finding("misattached-figure", message, claim=one.figure.span, source=source)
            return


def _are_alike(one: Figure, two: Figure) -> bool:
    return same_sort(one, two) and compare(one, two) == "different"


@once
def _told(reading: Reading) -> list[_Told]:
    """Return the figures of a sentence, each with the words of its stretch."""
    typed = [f.span for f in reading.figures if f.counts] + [mention.span for mention in reading.dates]
    found = []
    for stretch in figure_stretches(reading):
        words = reading.tokens_outside(typed, within=stretch.span)
        stems = frozenset(t.stem for t in words if _tells(t))
        found += [_Told(figure, stems) for figure in stretch.figures]
    return found


def _tells(token: Token) -> bool:
    """Tell whether a word says of what a figure is; "nearly" says how surely."""
    return weight(token.text) > 0 and not token.text[0].isdigit() and not token.folded.endswith("ly")


def _crossed(case: Case, one: _Told, two: _Told) -> Iterator[tuple[Article, Figure]]:
    """Yield the source's figures for what the claim tells of ``one``, where it is the claim's figure ``two``."""
    for passage in case.passages:
        beside = (*passage.before(1), passage.reading, *passage.after(1))
        side_by_side = _pairs(one, two, [passage.reading])
        pairs = side_by_side or _pairs(one, two, beside)
        most = 1 if side_by_side else 0
        if pairs and all(_cross((one, two), pair, straight=most) for pair in pairs):
            yield passage.article, pairs[0][1].figure


def _pairs(one: _Told, two: _Told, readings: Sequence[Reading]) -> list[tuple[_Told, _Told]]:
    """Return the figures of some sentences that say what two of the claim say, each pair of them."""
    told = [each for reading in readings if reading.language == "en" for each in _told(reading)]
    mine = [each for each in told if _agree(one.figure, each.figure)]
    other = [each for each in told if _agree(two.figure, each.figure)]
    return list(product(mine, other))


def _agree(claimed: Figure, given: Figure) -> bool:
    """Tell whether two figures say the same; the second of two may leave its unit to the first."""
    bare = given.unit is None and given.noun is None and claimed.unit is not None
    return agree(claimed, replace(given, unit=claimed.unit, kind=claimed.kind) if bare else given)


def _cross(ours: tuple[_Told, _Told], theirs: tuple[_Told, _Told], *, straight: int) -> bool:
    """Tell whether the words that tell two figures apart stand with the other one each.

    ``straight`` is with how many of the two their own words may stand as well: of "the guard counted 900, the stewards
    2,400" the first has what both are told of, but a sentence of its own tells of one figure only.
    """
    own = (ours[0].stems - ours[1].stems, ours[1].stems - ours[0].stems)
    there = (theirs[0].stems - theirs[1].stems, theirs[1].stems - theirs[0].stems)
    kept = sum(not mine.isdisjoint(given) for mine, given in zip(own, there, strict=True))
    return bool(own[0] & there[1]) and bool(own[1] & there[0]) and kept <= straight
