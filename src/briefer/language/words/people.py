"""May a noun for a group of people and one for several persons name the same people?"""

from __future__ import annotations

from briefer.language.words.sorts import families, is_person, sorts
from briefer.language.words.tokens import Token


def may_be_same_people(one: Token, other: Token) -> bool:
    """Tell whether one word names a group and the other persons who may be it: "crews", "miners"."""
    pairs = ((one, other), (other, one))
    return any(_is_group(group) and _are_persons(persons) for group, persons in pairs)


def _is_group(noun: Token) -> bool:
    return sorts(noun.stem).startswith("g") and not families({noun.stem})  # no soldiers are police


def _are_persons(noun: Token) -> bool:
    plural = noun.folded.endswith("s") and noun.stem != noun.folded
    return plural and (is_person(noun.stem) or noun.folded.endswith(("ers", "ists")))
