"""Did a "not" get lost or added on the way?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.stance import Marker
from briefer.language.tokens import stem
from briefer.records import Finding, Span

CLOSE: Final = 0.6
"""Share of the claim's content words that stand in the passage in the same order; from there on each negation must
have its counterpart, below it one negation on each side is taken to be the same, said otherwise."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where claim and passage agree on the words but one of them negates the statement."""
    for passage in case.carrying:
        ours, theirs = _weighty(case.claim.negations), _weighty(passage.reading.negations)
        strict = case.closeness(passage) >= CLOSE
        unquoted = [marker for marker in ours if not case.claim.inside_quotation(marker.span)]
        lost = _unmatched(theirs, ours, case.claim, passage.reading, strict=strict)
        added = _unmatched(unquoted, _negations_around(case), passage.reading, case.claim, strict=strict)
        if lost and not added:
            yield _lost(case, passage, lost)
            return
        if added and not lost:
            yield _added(case, passage, added)
            return


def _weighty(markers: Sequence[Marker]) -> list[Marker]:
    return [marker for marker in markers if marker.targets]


def _negations_around(case: Case) -> list[Marker]:
    return [marker for reading in case.context for marker in reading.negations]


def _unmatched(
    negations: Sequence[Marker], others: Sequence[Marker], other: Reading, own: Reading, *, strict: bool
) -> Marker | None:
    """Return a negation whose target the other side states without one."""
    other_targets = {word for marker in others for word in marker.targets[:4]}
    for marker in negations:
        near = marker.targets[:3]
        if any(stem(marker.word) == stem(other_marker.word) for other_marker in others):
            continue
        stated = [word for word in near if word in other.stems]
        plain = _plainly_said(own, marker)
        if len(stated) * 2 < len(near) or any(word in other_targets for word in near):
            continue
        if others and not strict:
            continue
        if stated and not any(word in plain for word in stated):
            return marker
    return None


def _plainly_said(reading: Reading, marker: Marker) -> set[str]:
    """Return the stems that the same sentence also says without the negation."""
    counted = Counter(token.stem for token in reading.tokens)
    return {word for word in marker.targets if counted[word] > 1}


def _lost(case: Case, passage: Passage, marker: Marker) -> Finding:
    span = _clause(passage.article, marker)
    message = f"The source negates this (“{span.of(passage.article.text)}”); the sentence does not."
    return case.finding("negation-flipped", message, claim=case.claim.span, source=(passage.article, span))


def _added(case: Case, passage: Passage, marker: Marker) -> Finding:
    message = f"The sentence negates this (“{marker.span.of(case.claim.text)}”); the source does not."
    source = (passage.article, passage.reading.span)
    return case.finding("negation-flipped", message, claim=marker.span, source=source)


def _clause(article: Article, marker: Marker) -> Span:
    end = article.text.find(".", marker.span.end, marker.span.end + 60)
    after = article.text[marker.span.end : end if end > 0 else marker.span.end + 60]
    words = after.split(" ")[:6]
    return Span(marker.span.start, marker.span.end + len(" ".join(words)))
