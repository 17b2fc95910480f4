"""Does the source give that reason?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.records import Finding, Span

_CAUSE: Final = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|thanks to|as a result(?: of)?|caused by|led to|leading to|resulted in|"
    r"resulting in|prompted by|prompting|triggered(?: by)?|in response to|in retaliation for|so that|in order to|"
    r"therefore|consequently|on account of|blamed on|attributed to|on the grounds that|stems? from|stemmed from)\b",
    re.IGNORECASE,
)
# Looser ways in which news English gives a reason; enough to bear a claim out, not enough to make one.
_LOOSE: Final = re.compile(
    r"\b(?:because|since|as|after|over|following|due|owing|reason|cause[ds]?|result\w*|prompt\w*|trigger\w*|led|lead|"
    r"response|retaliation|for fear|to \w+|so|therefore|grounds|blam\w+|attribut\w+|stem\w*|means?|why)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the claim joins two facts by a reason that no passage gives."""
    for match in _CAUSE.finditer(case.claim.words):
        cue = Span(*match.span()).shift(case.claim.span.start)
        if case.claim.inside_quotation(cue):
            continue
        if not any(_gives_reason(case.claim, cue, reading) for _, reading in case.passages):
            message = "No passage of the source links these two as cause and effect."
            yield case.finding("cause-invented", message, claim=cue)
            return


def _gives_reason(claim: Reading, cue: Span, source: Reading) -> bool:
    """Tell whether one sentence holds both halves of the claim with a word of reason."""
    halves = [
        [t.stem for t in claim.tokens if t.end <= cue.start and len(t.text) > 3],
        [t.stem for t in claim.tokens if t.start >= cue.end and len(t.text) > 3],
    ]
    held = all(_share(half, source) >= 0.34 for half in halves if half)
    return held and bool(_LOOSE.search(source.words))


def _share(stems: list[str], source: Reading) -> float:
    return sum(stem in source.stems for stem in stems) / len(stems)
