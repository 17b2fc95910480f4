"""Which other verbs of a source bear out a verb of speech?"""

from __future__ import annotations

from typing import Final

from briefer.language.speech.reporting import Cue

# What else a source may have written for a verb that commits its speaker: the cue itself always fits.
FITS: Final[dict[Cue, frozenset[Cue]]] = {
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
