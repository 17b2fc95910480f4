"""Does the sentence leave out a condition on which the source makes hang what it tells?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.mood.held import STOP, held_verbs
from briefer.language.mood.modality import Mood
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

_CONDITION: Final = re.compile(
    r"\b(?:if(?! (?:you|one|anyone) (?:want|wish|would like|care)s? to (?:see|know|watch|read|hear|learn|follow)\b)|"
    r"unless|provided(?: that)?|as long as|on condition|subject to|depending on|in case)\b[^.;,]{3,80}",
    re.IGNORECASE,
)
_CONDITIONAL: Final = re.compile(
    r"\b(?:if|unless|provided|as long as|condition\w*|subject to|depend\w*|in case|should|were|once|when|whether|"
    r"otherwise|without|failing|needed|necessary|contingent|until|after|may|might|could|can|option|possib\w+|"
    r"permitting|permits|any(?:one|body)?(?= (?:\w+ ){0,5}?(?:who|that|found)\b)|whoever)\b",
    re.IGNORECASE,
)
_INSERTED: Final = re.compile(r"\b(?:will|would),\s$")
_ASKING: Final = re.compile(
    r"\b(?:ask\w*|see|know\w*|decid\w*|wonder\w*|doubt\w*|unclear|clear|say|even|as)\W*$"
)


def left_out(
    case: Case, passage: Passage, claimed: Callable[[Reading], Sequence[tuple[Token, Mood]]]
) -> tuple[Span, Span] | None:
    """Return what the claim tells and the condition on which that hangs in the source, where it leaves that out.

    ``claimed`` gives the claim's own verbs with how each is held.
    """
    text, span = passage.article.text, passage.reading.span
    for match in _CONDITION.finditer(text, span.start, span.end):
        if _CONDITIONAL.search(case.claim.words):
            return None
        if _ASKING.search(text[span.start : match.start()]):
            continue
        held = {token.stem for token in _hanging(passage.reading, Span(*match.span()))}
        told = (t.span for t, mood in claimed(case.claim) if t.stem in held and mood.standing == "future")
        stated = next(told, None) or (_promised(case.claim) if held else None)
        if stated:
            return stated, Span(*match.span())
    return None


def _promised(claim: Reading) -> Span | None:
    """Return the claim's verb where it tells that somebody promised a thing."""
    promises = (s.verb for s in claim.speech if s.cue == "promise" and s.subject and not s.negated)
    return next(promises, None)


def _hanging(reading: Reading, condition: Span) -> Iterator[Token]:
    """Yield the verbs that will or would happen on a condition, in the same sentence: "will, if needed, appeal"."""
    text, span = reading.text, reading.span
    stops = [m.start() for m in STOP.finditer(text, span.start, span.end)]
    start = max((stop for stop in stops if stop < condition.start), default=span.start)
    end = min((stop for stop in stops if stop >= condition.end), default=span.end)
    after = [t for t in reading.tokens if condition.end <= t.start < end and t.folded not in FUNCTION_WORDS]
    if _INSERTED.search(text[span.start : condition.start]):
        yield from after[:1]
    for token, mood in held_verbs(reading, range(len(reading.tokens))):
        inside = start <= token.start < end and not condition.covers(token.span)
        if inside and mood.standing == "future":
            yield token
