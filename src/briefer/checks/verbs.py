"""Does the reporting verb claim more than, or other than, the source's?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.reporting import CUES, Cue
from briefer.language.speech import Speech
from briefer.records import Finding

# What else a source may have written for a verb that commits its speaker: the cue itself always fits.
_FITS: Final[dict[Cue, frozenset[Cue]]] = {
    "confirm": frozenset({"admit", "accept"}),
    "admit": frozenset({"confirm"}),
    "accuse": frozenset({"claim", "condemn"}),
    "claim": frozenset({"say", "accuse", "believe", "describe", "estimate"}),
    "deny": frozenset({"refuse", "doubt"}),
    "doubt": frozenset({"deny", "ask"}),
    "promise": frozenset({"threaten"}),
    "condemn": frozenset({"accuse", "deny", "doubt"}),
    "praise": frozenset({"accept"}),
    "refuse": frozenset({"deny"}),
    "accept": frozenset({"confirm", "praise"}),
    "predict": frozenset({"believe", "warn", "estimate"}),
    "urge": frozenset({"ask", "warn"}),
    "ask": frozenset({"urge", "doubt"}),
    "warn": frozenset({"urge", "threaten", "predict"}),
    "threaten": frozenset({"warn", "promise"}),
    "apologise": frozenset(),
}
# Pairs that say the contrary of each other.
_OPPOSITE: Final[frozenset[frozenset[Cue]]] = frozenset(
    frozenset(pair)
    for pair in (
        ("deny", "confirm"), ("deny", "admit"), ("deny", "say"), ("deny", "accept"), ("deny", "claim"),
        ("condemn", "praise"), ("refuse", "accept"), ("refuse", "promise"), ("condemn", "accept"),
    )
)  # fmt: skip


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each reporting verb that the passages do not bear out."""
    theirs = [(article, speech) for article, reading in case.passages for speech in reading.speech]
    stems = {token.stem for _, reading in case.passages for token in reading.tokens}
    for speech in case.claim.speech:
        if speech.cue not in _FITS or speech.subject is None or speech.passive:
            continue
        if any(_fits(speech, other) for _, other in theirs) or _word_stands(case, speech, stems):
            continue
        yield _finding(case, speech, theirs)


def _fits(claimed: Speech, other: Speech) -> bool:
    if claimed.negated != other.negated and "refuse" not in {claimed.cue, other.cue}:
        return False
    return claimed.cue == other.cue or other.cue in _FITS[claimed.cue]


def _word_stands(case: Case, speech: Speech, stems: set[str]) -> bool:
    """Tell whether the verb stands in the passage in another form ("the accusation", "in denial of")."""
    token = next(t for t in case.claim.tokens if t.span == speech.verb or t.start == speech.verb.start)
    return token.stem in stems


def _finding(case: Case, speech: Speech, theirs: list[tuple[Article, Speech]]) -> Finding:
    verb = speech.verb.of(case.claim.text)
    contrary = next((pair for pair in theirs if frozenset({speech.cue, pair[1].cue}) in _OPPOSITE), None)
    said = contrary or next((pair for pair in theirs if pair[1].cue in CUES.values()), None)
    if said is None:
        return case.finding("verb-changed", f"Nothing in the source bears out “{verb}”.", claim=speech.verb)
    article, other = said
    message = f"The source says “{other.verb.of(article.text)}”, not “{verb}”."
    source = (article, other.verb)
    return case.finding("verb-changed", message, claim=speech.verb, source=source)
