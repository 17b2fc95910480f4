"""Is the part of them that does it as large as the claim's "most", "half", or whole number of them?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.arithmetic import is_share
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.parts import Part, find_parts
from briefer.language.numbers.quantified import content, find_quantified
from briefer.language.numbers.quantifiers import Quantifier, admits
from briefer.language.numbers.stretches import figure_stretches
from briefer.language.surroundings import is_sentence
from briefer.language.words.lexicon import relation
from briefer.records import Finding, Rule, Span

_ALIKE: Final = frozenset({"same", "synonym"})
_ENOUGH: Final = 0.5
"""Share of what the claim says of them that the source must say of a part before it is the part that is meant."""
_MOST: Final = 2 / 3
"""The same before all that are counted are held to be no more than that part."""
_TWO_WORDS: Final = 2
_SEVERAL: Final = 3
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
    parts = [part for part in _parts(case) if part.one.value not in given] if claimed or given else []
    for one in claimed:
        meant = [part for part in parts if _is_meant(part, one)]
        if meant and not any(one.fits(part.share) for part in meant):
            yield _finding(case, one, meant[0])
    if not claimed:
        yield from _of_part_only(case, parts)


def _of_part_only(case: Case, parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield a finding for "nine died in the village" where nine died, and eight of them in the village."""
    counted = [f for f in case.claim.figures if f.kind == "count" and f.unit is None and f.value >= _SEVERAL]
    for figure in counted:
        own = next((s for s in figure_stretches(case.claim) if figure in s.figures), None)
        words = content(case.claim, own.span) if own else frozenset()
        for part in parts:
            said = part.said - part.of
            told = len(said & words)
            if agree(figure, part.whole) and told >= _TWO_WORDS and told >= _MOST * len(said):
                yield _finding(case, Claimed(figure, frozenset(), said), part)
                return


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
