"""Is the part of them that does it as large as the claim's "most", "half", or whole number of them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree, compare
from briefer.language.numbers.arithmetic import is_share
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.parts import Part, find_parts
from briefer.language.numbers.quantified import content, find_quantified
from briefer.language.numbers.quantifiers import Quantifier, admits
from briefer.language.numbers.stretches import Stretch, figure_stretches
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import ROOT, likeness
from briefer.records import Finding, Rule, Span

_ALIKE: Final = frozenset({"same", "synonym"})
_ENOUGH: Final = 0.5
"""Share of what the claim says of them that the source must say of a part before it is the part that is meant."""
_TWO_WORDS: Final = 2
_BY_NOW: Final = frozenset("so far now already yet still".split())
_ALL: Final = 6
_VAGUE: Final = frozenset({2, 3})
_NOT: Final = re.compile(r"\b(?:not|no|never|without|neither|nor)\b|n['’]t\b", re.IGNORECASE)
_OF_LENGTH: Final = 60
"""Code points after a share in which what it is a share of is named."""


class Claimed(NamedTuple):
    """How large a part of them a claim speaks of, and what it says of that part."""

    size: Quantifier | Figure
    about: frozenset[str]
    said: frozenset[str]

    def fits(self, share: float) -> bool:
        """Tell whether a part so large may be meant."""
        return is_share(self.size, share) if isinstance(self.size, Figure) else admits(self.size, share)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each "most", "half" or number of them of whom the source counts another part."""
    claim = case.claim
    if claim.language != "en" or not is_sentence(claim) or _NOT.search(claim.words):
        return
    claimed = list(_claimed(case))
    given = {figure.value for figure in claim.figures if figure.counts}
    parts = [part for part in _parts(case) if part.one.value not in given] if claimed else []
    for one in claimed:
        meant = [part for part in parts if _is_meant(part, one)]
        if meant and not any(one.fits(part.share) for part in meant):
            yield _finding(case, one, meant[0])
    if all(isinstance(one.size, Quantifier) and one.size.rank == _ALL for one in claimed):
        yield from islice(_of_fewer_only(case), 1)


def _of_fewer_only(case: Case) -> Iterator[Finding]:
    """Yield a finding for "nine died in the village" where nine died, and eight of them in the village.

    The fewer are those whom a passage, or a sentence beside it, counts without naming them again, and of whom it says
    nothing that the claim does not say of its number; what is said of that number anywhere holds.
    """
    for stretch in figure_stretches(case.claim):
        told = _told(case.claim, stretch)
        counted = [f for f in stretch.figures if _counts_them(f) and not case.claim.inside_quotation(f.span)]
        for figure in counted:
            for article, reading, other in _fewer(case, figure):
                said = _told(reading, other, behind=other.figures[0].span.end)
                if len(said) >= _TWO_WORDS and said <= told and not _is_said_of(case, figure, said):
                    part, words = other.figures[0].span, figure.span.of(case.claim.text)
                    message = f"The source says {part.of(article.text)} of this, not {words}."
                    yield case.finding("wrong-figure", message, claim=figure.span, source=(article, part))


def _counts_them(figure: Figure) -> bool:
    return figure.kind == "count" and figure.unit is None


def _told(reading: Reading, stretch: Stretch, *, behind: int = 0) -> frozenset[str]:
    """Return what a stretch, from a place on, tells of its figures: no day, and not who says it."""
    spoken = [s.subject for s in reading.speech if s.subject] + [
        s.verb for s in reading.speech if s.cue == "say"
    ]
    typed = [f.span for f in reading.figures if f.counts] + [mention.span for mention in reading.dates]
    words = reading.tokens_outside([*typed, *spoken], within=stretch.span)
    known = content(reading, stretch.span)
    return frozenset(
        t.stem for t in words if t.start >= behind and t.stem in known and t.folded not in _BY_NOW
    )


def _fewer(case: Case, figure: Figure) -> Iterator[tuple[Article, Reading, Stretch]]:
    """Yield the stretches around the passages that count fewer, whom they do not name, and whom the claim does not."""
    given = [one for one in case.claim.figures if one.counts]
    for passage in case.passages:
        for reading in (passage.reading, *passage.before(1), *passage.after(1)):
            for stretch in figure_stretches(reading):
                other = stretch.figures[0]
                bare = len(stretch.figures) == 1 and _counts_them(other) and other.noun is None
                fewer = other.value < figure.value and compare(figure, other) == "different"
                if bare and fewer and not any(agree(own, other) for own in given):
                    yield passage.article, reading, stretch


def _is_said_of(case: Case, figure: Figure, said: frozenset[str]) -> bool:
    """Tell whether any stretch of the sources says this of the claim's own number."""
    return any(
        all(likeness(word, told) >= ROOT for word in said)
        for article in case.articles
        for reading in article.readings
        for stretch in figure_stretches(reading)
        if any(agree(figure, given) for given in stretch.figures)
        for told in (_told(reading, stretch),)
    )


def _claimed(case: Case) -> Iterator[Claimed]:
    claim = case.claim
    for found in find_quantified(claim):
        word = found.quantifier.span.of(claim.text).lower()
        counts = found.rank not in _VAGUE and not word.endswith("ly")  # "wholly" says in what degree
        told = any(f.counts and found.quantifier.about.touches(f.span) for f in claim.figures)
        all_told = found.rank == _ALL and told  # "all seven" are those seven
        if counts and not all_told and not claim.inside_quotation(found.quantifier.span):
            yield Claimed(found.quantifier, found.about, found.said or found.about)
    for figure in claim.figures:
        if figure.kind == "share" and not claim.inside_quotation(figure.span):
            behind = content(claim, Span(figure.span.end, claim.span.end))
            about = content(claim, Span(figure.span.end, min(figure.span.end + _OF_LENGTH, claim.span.end)))
            yield Claimed(figure, about, behind)


def _parts(case: Case) -> Iterator[Part]:
    for passage in case.passages:
        readings = (*passage.before(1), passage.reading, *passage.after(1))
        if passage.reading.language == "en" and all(map(is_sentence, readings)):
            for before, reading in zip((None, *readings), readings, strict=False):
                yield from find_parts(passage.article, reading, before)


def _is_meant(part: Part, claimed: Claimed) -> bool:
    """Tell whether the claim says of its part what the source says of this one, of the same whole."""
    said = claimed.said - part.of
    shared = {word for word in said if _is_in(word, part.said)}
    named = not claimed.about or any(_is_in(word, part.of) for word in claimed.about | claimed.said)
    return named and bool(shared) and len(shared) >= _ENOUGH * len(said)


def _is_in(word: str, words: frozenset[str]) -> bool:
    return word in words or any(relation(word, other) in _ALIKE for other in words)


def _finding(case: Case, claimed: Claimed, part: Part) -> Finding:
    text = part.article.text
    ours = claimed.size.span
    words = f"{part.one.span.of(text)} of {part.whole.span.of(text)}"
    message = f"The source's figures are {words}, not “{ours.of(case.claim.text)}”."
    rule: Rule = "wrong-figure" if isinstance(claimed.size, Figure) else "quantifier-changed"
    return case.finding(rule, message, claim=ours, source=(part.article, part.one.span))
