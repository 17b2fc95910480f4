"""Does the source give that reason?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.likeness import likeness
from briefer.language.reading import Reading
from briefer.language.sorts import verb_tenths
from briefer.language.weights import weight
from briefer.records import Finding, Span

_CAUSE: Final = re.compile(
    r"\b(?=[bdotaclrpsgi])"
    r"(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence)(?: of)?|caused by|"
    r"(?:led|leading)(?=(?: \S+){0,5}? to\b)|resulted in|resulting in|prompted(?: by)?|prompting|triggered(?: by)?|"
    r"sparked(?: by)?|provoked(?: by)?|spurred(?: by)?|brought about|gave rise to|in response to|in retaliation for|"
    r"so that|in order to|therefore|consequently|on account of|blamed on|attributed to|"
    r"puts?(?=(?: \S+){1,8}? down to\b)|on the grounds that|stems? from|stemmed from)\b",
    re.IGNORECASE,
)
# Looser ways in which news English gives a reason; enough to bear a claim out, not enough to make one.
_LOOSE: Final = re.compile(
    r"\b(?:because|since(?! \d)|as(?! \w+[.,;]| \w+$)|after|over|following|due|owing|thanks|reasons?|cause[ds]?|"
    r"result\w*|prompt\w*|trigger\w*|spark\w*|provok\w*|spur\w*|led|lead|force[ds]?|driv\w+|drove|response|"
    r"retaliation|fear\w*|to \w+|so|"
    r"thus|hence|therefore|grounds|blam\w+|fault|attribut\w+|stem\w*|means?|meant|why|down to|cit\w+|amid|with|made|"
    r"by \w+ing|for|wake|consequen\w+|contribut\w+|played a part|behind|if|when)\b",
    re.IGNORECASE,
)
_POINTING_BACK: Final = re.compile(
    r"\b(?:that is why|that's why|which is why|as a (?:result|consequence)|because of (?:this|that|it)|therefore|thus|"
    r"consequently|so|for (?:this|that) reason|(?:this|that|which|it) (?:led|meant|caused|forced|prompted|made)|"
    r"the reason|because|in response|over it|as it)\b",
    re.IGNORECASE,
)
_BEING: Final = tuple([word] for word in "is are was were be been being s re".split())
_MOSTLY_VERB: Final = 5
"""Tenths of its uses from which on a word after "due to" is a verb."""
_FRONTED: Final = 12
"""Code points from its start within which a cause opens a sentence: its second half begins at the comma."""
ENOUGH: Final = 0.5
"""Share of the content of each half, by weight and likeness, that must stand in the sentence that gives the reason."""

SOME: Final = 0.2
"""The share of the other half that is enough where the sentence has a plain "because"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the claim joins two facts by a reason that no passage gives."""
    for match in _CAUSE.finditer(case.claim.words):
        cue = Span(*match.span()).shift(case.claim.span.start)
        if case.claim.inside_quotation(cue) or _makes_speak(case.claim, cue) or _is_due(case.claim, cue):
            continue
        halves = _halves(case.claim, cue)
        if not any(given(case, halves) for given in (_in_one_sentence, _in_two_sentences, _in_other_words)):
            message = "No passage of the source links these two as cause and effect."
            yield case.finding("cause-invented", message, claim=cue)
            return


def _makes_speak(claim: Reading, cue: Span) -> bool:
    """Tell whether a word only leads over to a quotation: "The ruling prompted Lund to say: “No.”"."""
    answers = any(s.subject and cue.end <= s.subject.start <= cue.end + 1 for s in claim.speech)
    return answers and bool(claim.quotations)


def _is_due(claim: Reading, cue: Span) -> bool:
    """Tell whether "due to" tells of a plan: "is due to meet on Monday"."""
    after = next((token for token in claim.tokens if token.start >= cue.end), None)
    before = [token.folded for token in claim.tokens if token.end <= cue.start][-1:]
    planned = after is not None and (
        after.folded in {"be", "have"} or verb_tenths(after.stem) >= _MOSTLY_VERB
    )
    return planned and cue.of(claim.text).lower() == "due to" and before[:1] in _BEING


_Halves = tuple[dict[str, float], dict[str, float]]


def _halves(claim: Reading, cue: Span) -> _Halves:
    """Return the content of what stands on either side of the reason, with weights; who says it is no part of it."""
    cut, end = cue.start, cue.end
    comma = claim.text.find(", ", cue.end)
    if cue.start - claim.span.start <= _FRONTED and comma > 0:
        cut = end = comma
    return _content(claim, claim.span.start, cut, cue), _content(claim, end, claim.span.end, cue)


def _content(claim: Reading, start: int, end: int, cue: Span) -> dict[str, float]:
    spoken = [span for speech in claim.speech for span in (speech.subject, speech.verb) if span]
    told = [
        t for t in claim.tokens if start <= t.start < end and not cue.covers(t.span) and weight(t.text) > 0
    ]
    # Of "Lund apologised because …" it is the act of speech that has the reason.
    kept = [token for token in told if not any(span.covers(token.span) for span in spoken)] or told
    return {token.stem: weight(token.text) for token in kept}


def _in_one_sentence(case: Case, halves: _Halves) -> bool:
    """Tell whether one sentence holds both halves of the claim with a word of reason."""
    return any(
        all(_share(half, reading) >= ENOUGH for half in halves) and _LOOSE.search(reading.words)
        for _, reading in case.passages
    )


def _in_two_sentences(case: Case, halves: _Halves) -> bool:
    """Tell whether two sentences in a row hold a half each, and the second points back: "That is why …"."""
    return any(
        abs(one.number - other.number) == 1
        and one.article is other.article
        and _share(halves[0], one.reading) >= ENOUGH
        and _share(halves[1], other.reading) >= ENOUGH
        and _POINTING_BACK.search(_later(one, other).reading.words)
        for one, other in product(case.passages, repeat=2)
    )


def _in_other_words(case: Case, halves: _Halves) -> bool:
    """Tell whether a sentence that carries the claim gives a reason outright, and holds one half and some of the other.

    The rest may be told in words of its own.
    """
    shares = (sorted(_share(h, r) for h in halves) for _, r in case.carrying if _gives_reason(r))
    return any(less >= SOME and more >= ENOUGH for less, more in shares)


def _gives_reason(source: Reading) -> bool:
    cues = (Span(*match.span()).shift(source.span.start) for match in _CAUSE.finditer(source.words))
    return any(not _is_due(source, cue) for cue in cues)


def _later(one: Passage, other: Passage) -> Passage:
    return one if one.number > other.number else other


def _share(half: dict[str, float], source: Reading) -> float:
    total = sum(half.values())
    return sum(value * likeness(word, source.stems) for word, value in half.items()) / total if total else 1.0
