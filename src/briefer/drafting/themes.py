"""Under which heading does a sentence stand?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.drafting.candidates import Candidate
from briefer.language.mood.stance import find_hedges

REPORTED: Final = "What is reported"
FIGURES: Final = "Figures"
DISPUTED: Final = "What is disputed"
POSITIONS: Final = "What the parties say"
NEXT: Final = "What comes next"
ORDER: Final = (REPORTED, FIGURES, DISPUTED, POSITIONS, NEXT)
"""Headings name the kind of content, not the matter: a heading made of the sources' words can take a side."""

_KIN: Final = {FIGURES: REPORTED, DISPUTED: POSITIONS, NEXT: REPORTED}
MANY: Final = 10
"""A count from which a sentence is about the figure: below it news writes the number as a word, in passing."""
_CONTRARY: Final = frozenset({"deny", "doubt", "accuse", "condemn", "claim"})
_FUTURE: Final = frozenset({"will", "plan", "plans", "planned", "expected", "scheduled", "due"})


def theme_of(candidate: Candidate) -> str:
    """Return the heading for a sentence: figures before dispute, dispute before speech, speech before report."""
    reading = candidate.reading
    if any(figure.counts and figure.unit is None and figure.value >= MANY for figure in reading.figures):
        return FIGURES
    if any(speech.cue in _CONTRARY for speech in reading.speech):
        return DISPUTED
    if any(speech.core for speech in reading.speech):
        return POSITIONS
    words = {token.folded for token in reading.tokens if not reading.inside_quotation(token.span)}
    if words & _FUTURE and find_hedges(reading.text, reading.tokens) and not reading.quotations:
        return NEXT
    return REPORTED


def grouped(chosen: Sequence[Candidate]) -> list[tuple[str, Candidate]]:
    """Return the candidates under their headings, in the order of the headings; a lone one joins its kin.

    Under a heading each sentence is followed by the one that shares most with it, so that what two sources say
    of one matter, and the figures that they give for it, stand side by side.
    """
    named = [(theme_of(candidate), candidate) for candidate in chosen]
    alone = {theme for theme in ORDER if sum(name == theme for name, _ in named) == 1}
    merged = [(_KIN.get(theme, theme) if theme in alone else theme, c) for theme, c in named]
    return [
        (theme, candidate)
        for theme in ORDER
        for candidate in _side_by_side([c for name, c in merged if name == theme])
    ]


def _side_by_side(candidates: list[Candidate]) -> list[Candidate]:
    waiting = list(candidates)
    ordered = waiting[:1]
    del waiting[:1]
    while waiting:
        nearest = max(waiting, key=lambda c: _shared(c, ordered[-1]))
        waiting.remove(nearest)
        ordered.append(nearest)
    return ordered


def _shared(one: Candidate, other: Candidate) -> float:
    """Return the share of the shorter sentence's terms that the other has."""
    return len(one.terms & other.terms) / max(1, min(len(one.terms), len(other.terms)))
