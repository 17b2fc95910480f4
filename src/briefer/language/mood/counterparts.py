"""Which denials of two sentences are one and the same?"""

from __future__ import annotations

from typing import Final

from briefer.language.mood.negation import Negation
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import derived
from briefer.language.words.tokens import stem

_ALIKE: Final = frozenset({"same", "synonym"})


def unpaired(ours: list[Negation], theirs: list[Negation]) -> tuple[list[Negation], list[Negation]]:
    """Return the denials of each side that have no counterpart on the other."""
    for fits in (_both_firm, _same_word, _same_core, same_matter, _taken_up):
        for own in list(ours):
            other = next((one for one in theirs if fits(own, one)), None)
            if other:
                ours.remove(own)
                theirs.remove(other)
    return ours, theirs


def _both_firm(one: Negation, other: Negation) -> bool:
    return one.firm and other.firm and _same_core(one, other)


def _same_word(one: Negation, other: Negation) -> bool:
    """Tell whether both deny by the same verb: "rejects"; a plain "not" may stand anywhere."""
    return one.by_verb and other.by_verb and stem(one.word.split()[0]) == stem(other.word.split()[0])


def _same_core(one: Negation, other: Negation) -> bool:
    if one.core is None or other.core is None:
        return False
    return relation(one.core.stem, other.core.stem) in _ALIKE


def same_matter(one: Negation, other: Negation) -> bool:
    """Tell whether two denials deny things of which one word, or a word made from it, is the same."""
    return bool(one.stems & other.stems) or any(derived(a, b) for a in one.stems for b in other.stems)


def _taken_up(one: Negation, other: Negation) -> bool:
    """Tell whether one denies by a pronoun what the other names: "without it", "without the campaign"."""
    return one.word == other.word == "without" and (one.core is None or other.core is None)
