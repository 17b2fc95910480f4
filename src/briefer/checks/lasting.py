"""Does what the source tells as over go on in the sentence, or has what goes on there come to an end?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.matter import stretch
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import looks_finite
from briefer.language.syntax.segments import segment_around
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_GOING_ON: Final = re.compile(
    r"\b(?:still|remain(?:s|ed|ing)?|continu\w+|stay(?:s|ed)?|keep(?:s|ing)?|kept|ongoing|"
    r"to this day|currently|under way|in (?:force|effect|place))\b",
    re.IGNORECASE,
)
_OVER: Final = re.compile(
    r"\b(?:since been|since (?:\w+ed|left|gone)|no longer|(?:been|was|were|is|are) (?:lifted|released|"
    r"freed|withdrawn|removed|reopened|restored|cleared|ended)|(?:has|have|had) ended|(?:is|are) over(?! \d)|stopped|"
    r"resumed|reopened|expired|lapsed|until (?:then|last))\b",
    re.IGNORECASE,
)
_POINTING: Final = frozenset("they it he she these this both all".split())
SHARED: Final = 2
"""Words of content around the word that says so which the claim must have."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where one of both says that a thing goes on, and the other that it is over."""
    if case.claim.language != "en":
        return
    for ours, theirs in ((_GOING_ON, _OVER), (_OVER, _GOING_ON)):
        cue = _first(ours, case.claim)
        if cue is None or case.claim.inside_quotation(cue) or _first(theirs, case.claim):
            continue
        near = [(p, reading) for p in case.carrying for reading in (p.reading, *p.after())]
        if any(_first(ours, reading) for _, reading in near):
            continue
        for passage, reading in near:
            there = _first(theirs, reading)
            if there and _takes_up(case.claim, reading, there):
                message = f"The source says “{there.of(reading.text)}”, not “{cue.of(case.claim.text)}”."
                source = (passage.article, there)
                yield case.finding("negation-flipped", message, claim=cue, source=source)
                return


def _around(reading: Reading, cue: Span) -> Span:
    """Return the stretch around a cue, with that of its subject where it goes on by "and": "… and had lapsed"."""
    near = stretch(reading, cue.start)
    first = [token.folded for token in reading.tokens_in(near)[:2]]
    goes_on = first[:1] == ["and"] and len(first) > 1 and looks_finite(first[1])
    return segment_around(reading.text, reading.span, cue.start) if goes_on else near


def _first(cue: re.Pattern[str], reading: Reading) -> Span | None:
    found = cue.search(reading.text, reading.span.start, reading.span.end)
    return Span(*found.span()) if found else None


def _takes_up(claim: Reading, reading: Reading, cue: Span) -> bool:
    """Tell whether a sentence goes on about the one before it ("They have since left"), or has words of the claim."""
    around = reading.tokens_in(_around(reading, cue))
    told = {token.stem for token in around if weight(token.text) > 0 and not cue.covers(token.span)}
    return reading.tokens[0].folded in _POINTING or len(told & claim.stems) >= SHARED
