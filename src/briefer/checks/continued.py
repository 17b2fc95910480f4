"""Does who speaks first in a claim also say what the rest of it lets them say?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.voiced import voices_in
from briefer.language.reading import Reading
from briefer.language.speech.claimed import Claimed, claimed_speaker
from briefer.language.speech.speakers import compare
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

HELD: Final = 0.75
"""Share of a clause, by weight, that a sentence must have to be where it is said."""
FEWEST: Final = 3
"""Words with which a clause must say something to be looked for by itself."""
_GOES_ON: Final = re.compile(r"[\s,;]*\b(?:and|but)\s(?:(?:also\s)?that|(?P<who>he|she|it|they))\s")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for "Orr said … and that …" or "Orr said …, and she urged …" where another says the second."""
    later = list(_later(case.claim)) if case.claim.language == "en" else []
    first = _only_speaker(case.claim, later) if later else None
    if first is None:
        return
    for clause in later:
        told = _telling(case, clause)
        voices = [(p.article, voice) for p in told for _, voice in voices_in(p)]
        known = voices and all(voice.how != "outlet" for _, voice in voices)
        if known and all(compare(first, voice, article) == "different" for article, voice in voices):
            article, voice = voices[0]
            message = f"The source gives this to somebody else, not to {first.span.of(case.claim.text)}."
            source = (article, voice.span or told[0].reading.span)
            yield case.finding("wrong-speaker", message, claim=clause, source=source)
            return


def _later(claim: Reading) -> Iterator[Span]:
    """Yield the clauses that whoever spoke before says: behind "and that", or behind "and she urged"."""
    verbs = {speech.verb.start for speech in claim.speech}
    found = [
        match
        for match in _GOES_ON.finditer(claim.text, claim.span.start, claim.span.end)
        if not claim.inside_quotation(Span(*match.span())) and (not match["who"] or match.end() in verbs)
    ]
    ends = (*(match.start() for match in found[1:]), claim.span.end)
    yield from (Span(match.end(), end) for match, end in zip(found, ends, strict=False))


def _only_speaker(claim: Reading, later: Sequence[Span]) -> Claimed | None:
    """Return whom a claim lets speak by name, None where there are several; pronouns take up the one."""
    said = [speech for speech in claim.speech if not any(clause.covers(speech.verb) for clause in later)]
    found = [claimed for claimed in (claimed_speaker(claim, speech) for speech in said) if claimed]
    plain = not any(speech.passive or speech.negated for speech in claim.speech)
    return found[0] if plain and len(found) == 1 and found[0].named else None


def _telling(case: Case, clause: Span) -> list[Passage]:
    """Return the sentences that say nearly all of a clause."""
    verbs = [speech.verb for speech in case.claim.speech if speech.cue == "say"]
    words = [t for t in case.claim.tokens_outside(verbs, within=clause) if weight(t.text) > 0]
    total = sum(weight(t.text) for t in words)
    if len(words) < FEWEST:
        return []
    return [
        Passage(article, article.readings[number])
        for article in case.articles
        for number in sorted({n for t in words for n in article.index.get(t.stem, ())})
        if sum(weight(t.text) for t in words if t.stem in article.readings[number].stems) >= HELD * total
    ]
