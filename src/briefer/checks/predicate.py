"""Does the passage say of the people and bodies what the claim says of them, or does it only name them?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.words.lexicon import saying
from briefer.language.words.told import told_words
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

TOLD: Final = 0.4
"""Share of what a claim says beside its names, titles and figures that the passages must hold in some word of the same
sense. Names are rare words and weigh so much that they alone would carry a short claim. On six topics every true claim
that the other checks accept has 0.5 or more, and claims such as "X has resigned" on a passage that names X have 0."""
_ROOT: Final = 5
"""Letters with which two words of one root begin alike ("decided", "decision")."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the passages hold next to nothing of the claim but its names and figures."""
    told = [] if case.claim.quotations else told_words(case.claim)
    if not told:
        return
    stems = case.stems | case.said_otherwise
    roots = frozenset([stem[:_ROOT] for stem in stems])
    missing = [token for token in told if not _stands(token.stem, stems, roots)]
    total = sum(weight(token.text) for token in told)
    if sum(weight(token.text) for token in missing) > (1 - TOLD) * total:
        words = ", ".join(f"“{token.text}”" for token in missing[:3])
        span = Span(missing[0].start, missing[-1].end)
        yield case.finding("not-supported", f"The nearest passage says nothing like {words}.", claim=span)


def _stands(ours: str, stems: frozenset[str], roots: frozenset[str]) -> bool:
    """Tell whether one of ``stems`` is the word, has its root, or means the same or something narrower."""
    if ours in stems or (len(ours) > _ROOT and ours[:_ROOT] in roots):
        return True
    return not saying(ours).isdisjoint(stems)
