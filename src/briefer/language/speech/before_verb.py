"""What stands between a verb of speech and its subject?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.speech.verbs import BE, withheld
from briefer.language.syntax.clauses import is_adverb
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES

PARTICIPLES: Final = frozenset({"told", "said", "sworn", "written", "put"})
"""Participles of verbs of speech that do not end in -ed."""
_ONLY_PARTICIPLES: Final = frozenset({"written", "sworn"})
"""Forms of which none is a past tense: "a note written in May by a clerk"."""
_NEGATIONS: Final = frozenset("not never nor neither".split())
_HELPERS: Final = AUXILIARIES | {"to"}


@dataclass(frozen=True, slots=True)
class BeforeVerb:
    """What stands before a verb: where its subject ends (a token index), whether it is negated or passive."""

    end: int
    negated: bool
    passive: bool


def before_verb(text: str, tokens: Sequence[Token], index: int) -> BeforeVerb:
    """Return what stands before the verb ``index``: adverbs and auxiliaries are walked over, a comma ends the walk."""
    passive, aside = False, withheld(tokens, index)
    negated = aside > 0
    participle = tokens[index].folded.endswith("ed") or tokens[index].text in PARTICIPLES
    at = index - 1 - aside
    while at >= 0:
        word = tokens[at].folded
        if re.search(r"[“”\"«»,]|''", text[tokens[at].end : tokens[at + 1].start]):
            break
        if _negates(tokens, at, index):
            negated = True
        elif word in BE and participle:
            passive = True
        elif tokens[at].text[0].isupper() or not (word in _HELPERS or is_adverb(word)):
            break
        at -= 1
    helped = any(token.folded in AUXILIARIES for token in tokens[at + 1 : index])
    unhelped = tokens[index].folded in _ONLY_PARTICIPLES and not helped
    return BeforeVerb(at + 1, negated, passive or unhelped)


def _negates(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """Tell whether word ``at`` negates a verb after it: "never", "declined to", "no longer", "without"."""
    word = tokens[at].folded
    if word == "no":
        return tokens[at + 1].folded == "longer"
    refused = word in {"declined", "refused"} and at == verb - 2
    without = word == "without" and at == verb - 1
    return word in _NEGATIONS or word.endswith("n't") or refused or without
