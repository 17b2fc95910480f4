"""Is somebody made to say what the source tells itself, beside their words?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.claimed import claimed_speaker
from briefer.language.reading import Reading
from briefer.language.speakers import compare
from briefer.language.speech import Speech
from briefer.language.voices import voice_of
from briefer.records import Finding, Span

_BESIDE: Final = re.compile(r"(?:,\s(?:and|but|while|whereas)|;)\s(?:the\s)?$", re.IGNORECASE)
_LONGEST: Final = 20
"""Code points of the longest of these."""
_GOES_ON: Final = re.compile(r",\s(?:and|but|while|whereas)\b|;")
_SO: Final = frozenset({"so", "it", "this", "that", "as", "much"})
MOSTLY: Final = 0.7
"""Share of the words of what is said, by weight, that the clause before the speaker's must have to be its place."""
HARDLY: Final = 0.3
"""The share that the speaker's own clause may have at most: the one or two nouns that both are about."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for "A said that the bridge fell" where the source has "The bridge fell, and A said …"."""
    for speech in case.claim.speech:
        said = _first_clause_said(case.claim, speech)
        weights = case.weights_in(said) if said else {}
        if not weights or case.claim.quotations:
            continue
        for passage in case.passages:
            beside = _said_beside(passage, case.claim, speech)
            if beside and beside.core and _is_told_before(passage.reading, beside, weights):
                who = beside.core.of(passage.article.text)
                message = f"The source tells this itself; {who} says something else there."
                source = (passage.article, beside.verb)
                yield case.finding("wrong-speaker", message, claim=speech.verb, source=source)
                break


def _first_clause_said(claim: Reading, speech: Speech) -> Span | None:
    """Return where the first clause stands of what "A said that …" reports; None for any other way of telling it."""
    if speech.cue != "say" or speech.subject is None or speech.subject.start > speech.verb.start:
        return None
    end = _GOES_ON.search(claim.text, speech.verb.end, claim.span.end)
    return Span(speech.verb.end, end.start() if end else claim.span.end)


def _said_beside(passage: Passage, claim: Reading, ours: Speech) -> Speech | None:
    """Return the source's act of speech of that speaker, if it opens a clause beside another."""
    claimed = claimed_speaker(claim, ours)
    if claimed is None:
        return None
    article, number, reading = passage.article, passage.number, passage.reading
    spoken = [
        speech
        for speech in reading.speech
        if speech.subject and compare(claimed, voice_of(article, number, speech), article) == "same"
    ]
    beside = [s for s in spoken if s.subject and _opens_beside(reading, s.subject.start)]
    return beside[0] if beside and len(spoken) == 1 else None


def _opens_beside(reading: Reading, start: int) -> bool:
    return _BESIDE.search(reading.text, max(reading.span.start, start - _LONGEST), start) is not None


def _is_told_before(reading: Reading, beside: Speech, weights: dict[str, float]) -> bool:
    """Tell whether the clause before the speaker's has what is said, and the speaker's own has hardly any of it."""
    cut = beside.subject.start if beside.subject else beside.verb.start
    before = {t.stem for t in reading.tokens if t.end <= cut}
    after = {t.stem for t in reading.tokens if t.start >= beside.verb.end}
    if after <= _SO:
        return False  # "The bridge fell, and Lind said so."
    return _share(weights, before) >= MOSTLY and _share(weights, after) <= HARDLY


def _share(weights: dict[str, float], stems: set[str]) -> float:
    return sum(value for word, value in weights.items() if word in stems) / sum(weights.values())
