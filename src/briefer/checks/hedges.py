"""Is the sentence more certain than the source?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.language.stance import Marker
from briefer.language.tokens import Token
from briefer.language.vocabulary import AUXILIARIES
from briefer.records import Finding, Span

# Words that say how certain somebody is; "would" and "if" hedge only with a condition, which stays when the
# clause stays, so they are compared as words of the clause rather than counted here.
_WEAK: Final = frozenset({"would", "if", "whether", "expect", "expects"})
CLOSE: Final = 0.5
"""Share of the claim's content words that the passage must have in the same order: in a free paraphrase a hedge
may be carried by another word, and the support score decides."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where the passage hedges a word that the claim states without any hedge."""
    if _claims_only(case.claim):
        return
    kept = {stem for marker in (*case.claim.hedges, *case.claim.negations) for stem in marker.targets}
    for passage in case.carrying:
        if case.closeness(passage) < CLOSE and case.claim.hedges:
            continue
        article, reading = passage
        for marker in reading.hedges:
            if marker.word in _WEAK or kept & set(marker.targets[:1]):
                continue
            stated = _stated(case.claim, marker)
            if stated:
                words = _words(article.text, marker)
                message = f"The source is less certain: “{words.of(article.text)}”."
                yield case.finding("hedge-dropped", message, claim=stated, source=(article, words))
                return


def _claims_only(claim: Reading) -> bool:
    """Tell whether the claim's own verb leaves it open ("claimed", "believes", "estimated")."""
    return any(speech.cue in {"claim", "believe", "doubt", "estimate", "predict"} for speech in claim.speech)


def _stated(claim: Reading, marker: Marker) -> Span | None:
    """Return the claim's word for what the marker hedges, when the nearest hedged words stand there unhedged."""
    targets = marker.targets[:2] if marker.word in AUXILIARIES else marker.targets[:3]
    found = [
        t
        for t in claim.tokens
        if t.stem in targets and not _reporting(claim, t) and not claim.inside_quotation(t.span)
    ]
    return found[0].span if found and len(found) * 2 >= len(targets) else None


def _reporting(claim: Reading, token: Token) -> bool:
    return any(speech.verb.covers(token.span) for speech in claim.speech)


def _words(text: str, marker: Marker) -> Span:
    after = text[marker.span.end : marker.span.end + 60].split(" ")[:5]
    joined = " ".join(after)
    stop = min((joined.find(mark) for mark in ".,;\n" if mark in joined), default=len(joined))
    return Span(marker.span.start, marker.span.end + stop)
