"""Which kinds of telling words does a sentence have? A check that lives by them is not asked where none stands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from briefer.language.mood.held import HOPING, WANTING
from briefer.language.mood.modality import UNSURE, is_governed
from briefer.language.mood.negation import may_turn
from briefer.language.mood.stance import HEDGES
from briefer.language.once import once
from briefer.language.reading import Reading

(
    QUOTED,
    SPOKEN,
    FIGURE,
    ASKING,
    UNSURE_WORD,
    DENIAL,
    CONDITION,
    QUANTITY,
    SUPERLATIVE,
    FORETELLING,
    LASTING,
    ORDER,
    CAUSE,
    WAY,
    SAMENESS,
) = (1 << place for place in range(15))
"""Kinds of words by which something is said that a check compares, a bit each; ``_WORDS`` lists most of them."""
EVERY: Final = ~0
_HOLDING: Final = UNSURE | HOPING | WANTING
REMEMBERED: Final = 50_000
"""Words of which is kept what they are signs of."""
# The words of which a pattern of the checks cannot do without one; "*" stands for any ending. A word too many costs
# some time, a word too few a finding: ``tests/unit/checks/test_checks_needs.py`` asks the checks where they are spared.
_WORDS: Final = {
    UNSURE_WORD: """far knowledge up called clear probability probabilities likelihood hypothesis theory assumption
        guess hunch suspicion described cannot if unless provided long condition subject depending case whether""",
    CONDITION: """whether regardless irrespective matter if without unconditional* unless provided long condition*
        subject depending contingent only should""",
    QUANTITY: """none nobody no not neither any few handful hardly minority some fraction several number certain
        part parts partly partially many numerous most majority mostly bulk half largely mainly all every* each entire
        entirely exclusively wholly solely whole unanimous* voice dissent""",
    SUPERLATIVE: "first only last most least best worst",
    FORETELLING: """will shall likely unlikely expected set bound going certain sure tipped likelihood
        probability""",
    LASTING: """still remain* continu* stay* keep* kept ongoing day currently way since longer lifted released
        freed withdrawn removed reopened restored cleared ended over stopped resumed expired until
        lapsed force effect place""",
    ORDER: """after afterwards following later soon once preced* having before until prior ahead followed earlier time
        when then subsequently previously
        since""",
    CAUSE: """because due owing thanks result* consequen* caus* led leading prompt* trigger* spark* provok*
        spurred brought gave response retaliation so order therefore account blame* attributed put puts grounds stem*
        traced responsible reason killed""",
    WAY: """from leaving left departed gather* assembl* meet* start* begin* set depart*""",
    SAMENESS: "one ones same very those among included while when",
}


def _listed() -> dict[str, int]:
    """Return for each word and opening in the lists what it is a sign of."""
    found: dict[str, int] = {}
    for sign, words in _WORDS.items():
        for word in words.split():
            found[word] = found.get(word, 0) | sign
    return found


_WHOLE: Final = {word: signs for word, signs in _listed().items() if not word.endswith("*")}
_OPENINGS: Final = {word.removesuffix("*"): signs for word, signs in _listed().items() if word.endswith("*")}
_EVERY_OPENING: Final = tuple(_OPENINGS)
_ENDING: Final = "est"
"""That of superlatives."""


def signs_of(claim: Reading) -> int:
    """Return the signs in a claim, with those of what has been read of it as data."""
    typed = QUOTED * bool(claim.quotations) | SPOKEN * bool(claim.speech) | FIGURE * bool(claim.figures)
    return signs_in(claim) | typed


def signs_among(passages: Iterable[Reading]) -> int:
    """Return the signs in any of some sentences of a source."""
    found = 0
    for reading in passages:
        found |= signs_in(reading)
    return found


@once
def signs_in(reading: Reading) -> int:
    """Return the signs among the words of a sentence; of a language other than English every sign."""
    if reading.language != "en":
        return EVERY
    found = ASKING if "?" in reading.words else 0
    for token in reading.tokens:
        found |= _of_word(token.folded)
    return found if found & UNSURE_WORD or not is_governed(reading.tokens) else found | UNSURE_WORD


@lru_cache(maxsize=REMEMBERED)
def _of_word(word: str) -> int:
    """Return what a folded word is a sign of; "won't" as well what "won" is."""
    parts = {word, *word.split("'")}
    found = DENIAL if may_turn(word) else 0
    if not parts.isdisjoint(_HOLDING) or any(part in HEDGES for part in parts):
        found |= UNSURE_WORD
    if word.endswith(_ENDING):
        found |= SUPERLATIVE
    for part in parts:
        found |= _WHOLE.get(part, 0)
        if part.startswith(_EVERY_OPENING):
            found |= _opened_by(part)
    return found


def _opened_by(part: str) -> int:
    """Return what the beginning of a word is a sign of."""
    found = 0
    for opening, sign in _OPENINGS.items():
        if part.startswith(opening):
            found |= sign
    return found
