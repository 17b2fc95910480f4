"""Has the source a word of the same class, and of another meaning, where the claim has its own?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.language.syntax.clauses import looks_finite
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import likeness
from briefer.language.words.people import may_be_same_people
from briefer.language.words.sorts import sorts, verb_tenths
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import ANYBODY

SHORT: Final = 4
"""Letters of a word from which on it may be the first half of a compound."""
# Verbs and nouns that mean little by themselves: what stands for them may be any word.
LIGHT: Final = frozenset(
    """see saw seen make makes made take takes took taken get gets got gotten have give gives gave given put puts let
    lets keep keeps kept hold holds held go goes went gone come comes came bring brought set run ran find found use used
    time times way ways thing things case cases matter part place point number kind sort people person man men woman
    women year years aged day days week weeks month months""".split()
)
_OF_A_BODY: Final = frozenset({"itself", "themselves"})
"""What a body is taken up by, as one thing or as its people."""
_WORST: Final = frozenset({"worst", "gravest"})
"""What may stand for "deadliest", "costliest" and the like."""
EVENTS: Final = frozenset(
    "event incident accident disaster affair episode tragedy emergency catastrophe".split()
)
"""What may stand for whatever happened: "the event" for "the collapse"."""
_MODALS: Final = frozenset("will would shall can could may might must should".split())
_SAME: Final = frozenset({"same", "synonym", "broader"})


def has_counterpart(
    claim: Reading, source: Reading, token: Token, lost: Sequence[Token], *, lone: bool
) -> bool:
    """Tell whether the source has a word of the same class, and none of like meaning, in the place of ``token``."""
    if likeness(token.stem, frozenset(other.stem for other in lost)) > 0 or _related(token, lost):
        return False
    ours = _class_of(claim, token)
    if ours == "verb":
        return False  # news has many verbs for one deed; only opposites tell
    light = token.folded in LIGHT
    return any(
        _class_of(source, o) == ours
        and (lone or ours == "name" or _of_one_sort(token, o))
        and (light or o.folded not in LIGHT)
        for o in lost
    )


def _of_one_sort(one: Token, other: Token) -> bool:
    """Tell whether two nouns name things of one sort; other words are qualities, put in many ways."""
    return not set(sorts(one.stem)).isdisjoint(sorts(other.stem))


def _class_of(reading: Reading, token: Token) -> str:
    """Return whether a word is a name, a verb, or something else, by its form and the word before it."""
    if not token.text[0].islower():
        return "name"
    place = reading.tokens.index(token)
    before = reading.tokens[place - 1].folded if place else ""
    verbal = looks_finite(token.text) or before == "to" or before in _MODALS
    return "verb" if verbal or _opens_clause(reading.text, token) else "other"


def _opens_clause(text: str, token: Token) -> bool:
    """Tell whether a word in -ing opens a clause of its own behind a comma: ", killing two"."""
    verb = token.text.endswith("ing") and verb_tenths(token.stem) > 0
    return verb and text[: token.start].endswith(", ")


def _related(token: Token, others: Sequence[Token]) -> bool:
    if any(_begins(token.folded, other.folded) for other in others):
        return True
    if token.folded in ANYBODY and any(other.folded in ANYBODY for other in others):
        return True
    if token.folded in EVENTS or any(other.folded in EVENTS for other in others):
        return True
    if token.folded in _WORST and any(other.folded.endswith("est") for other in others):
        return True
    if token.folded in _OF_A_BODY and any(other.folded in _OF_A_BODY for other in others):
        return True
    return any(
        relation(token.stem, other.stem) in _SAME or may_be_same_people(token, other) for other in others
    )


def _begins(one: str, other: str) -> bool:
    """Tell whether one word is the first half of the other: "board", "boardroom"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORT and len(long) >= len(short) + SHORT and long.startswith(short)
