"""For what does the name of a deed stand: "the recall" for the packs that were recalled?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.figures.about import family
from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.families import PEOPLE, noun_family
from briefer.analysis.figures.kindred import are_kindred
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.putting import ABOUT
from briefer.analysis.figures.rivals import MOST_APART
from briefer.analysis.figures.sorts import MONEY, SHARE
from briefer.language.naming.actors import kin_stems
from briefer.language.words.tokens import stem

_NAMED: Final = re.compile(
    rf"\b(?:the|its|their|his|her) (?P<name>[a-z]{{4,}})(?: of (?P<what>[a-z]{{3,}}))? "
    rf"(?:(?:is|was|has|had|now|been) )*"
    rf"(?:at|is|was|to|as|stands at|stood at|put at|(?:risen|rose|grown|grew|climbed|fallen|fell) to)(?: {ABOUT})* $",
    re.IGNORECASE,
)
_ELSEWHERE: Final = frozenset({MONEY, SHARE, CLOCK, "time", stem(PEOPLE)})
"""Sorts of figures that too many things have in common."""


def named(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield what a deed's name is put at with the figures of what the deed was done to, if it is one thing."""
    for name in found:
        said = _NAMED.search(name.words_before) if name.figure.noun is None else None
        if said is None or name.sort in _ELSEWHERE:
            continue
        alike = [each for each in found if _is_of_deed(each, said) and _are_near(name, each)]
        if len({noun_family(each.figure.noun or "") for each in alike}) == 1:
            yield from ((each, name) for each in alike)


def _is_of_deed(mention: Mention, said: re.Match[str]) -> bool:
    """Tell whether a figure counts what the named deed was done to."""
    noun, what = mention.figure.noun, said["what"]
    if noun is None or mention.sort in _ELSEWHERE or (what and noun_family(stem(what)) != noun_family(noun)):
        return False
    name = stem(said["name"].lower())
    told = list(mention.about) if mention.figure.unit else []
    deeds = [mention.quantity.deed] if mention.quantity else told
    return any(each in kin_stems(name) or are_kindred(family(name), each) for each in deeds)


def _are_near(one: Mention, two: Mention) -> bool:
    small, large = sorted((abs(one.figure.value), abs(two.figure.value)))
    return one.figure.unit == two.figure.unit and small > 0 and large <= MOST_APART * small
