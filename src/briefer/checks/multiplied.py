"""Is it as many times the figure that the claim gives as the source's own figures make it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import in_unit_of, same_value
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.modifiers import modifier_before
from briefer.language.words.tokens import stem
from briefer.records import Finding

_AS_MANY_AS: Final = re.compile(
    r"\s(?:as (?:many|much|few|high|large|long)\s?(?:[\w-]+\s){0,4}?as|the)\s(?:(?:the|its|their|some|about)\s)*$"
)
"""What stands between "twice" and the figure that is multiplied: "twice as many jobs as the 620"."""
_LEAST: Final = {"more-than": 1.0, "at-least": 0.98, "nearly": 0.8}
_MOST: Final = {"nearly": 1.0, "less-than": 1.0, "at-most": 1.02}
"""How many times the multiple two figures are at least, or at most, where a word bounds it."""
_ROUGHLY: Final = (0.85, 1.25)
"""The same where none does: news says "twice" of 1.8 and 2.3 times."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for "twice as many as the 620" where no figure of the same things is twice as high."""
    claim = case.claim
    for times in claim.figures:
        base = _multiplied(times, case) if times.kind == "multiple" and times.value > 1 else None
        if base is None or claim.inside_quotation(times.span):
            continue
        given = list(_alike(base, times, case))
        if given and not any(_fits(times, figure.value / base.value, case) for _, figure in given):
            article, figure = given[0]
            words = figure.span.of(article.text), times.span.of(claim.text)
            message = f"The source gives {words[0]}, which is not {words[1]} {base.span.of(claim.text)}."
            yield case.finding("wrong-figure", message, claim=times.span, source=(article, figure.span))


def _multiplied(times: Figure, case: Case) -> Figure | None:
    """Return the figure of the claim of which the multiple is said."""
    claim = case.claim
    behind = (f for f in claim.figures if f.counts and f.value and f.span.start > times.span.end)
    base = next(behind, None)
    text = claim.text
    return base if base and _AS_MANY_AS.fullmatch(text[times.span.end : base.span.start]) else None


def _alike(base: Figure, times: Figure, case: Case) -> Iterator[tuple[Article, Figure]]:
    """Yield the other figures of the passages that measure or count the same, where the source gives the base."""
    named = {token.stem for token in case.claim.tokens if times.span.end <= token.start < base.span.start}
    nouns = {base.noun, *named} - {None, stem("the")}
    every = [(a, f) for a, reading in case.passages for f in reading.figures if f.counts and not f.vague]
    own = [(a, f) for a, f in every if in_unit_of(base, f) is not None]
    if any(same_value(base, figure) for _, figure in own):
        for article, figure in own:
            fits = figure.unit is not None or figure.noun in nouns
            if fits and not same_value(base, figure):
                yield article, figure


def _fits(times: Figure, ratio: float, case: Case) -> bool:
    modifier, _ = modifier_before(case.claim.text, times.span.start, floor=case.claim.span.start)
    if modifier in {*_LEAST, *_MOST}:
        least, most = _LEAST.get(modifier, 0.0), _MOST.get(modifier, float("inf"))
    else:
        least, most = _ROUGHLY
    return least <= ratio / times.value <= most
