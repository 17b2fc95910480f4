"""Are two words for what was done to the counted of one meaning: "spoiled" and "rotted", "lost" and "escaped"?"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from briefer.analysis.figures.about import family
from briefer.analysis.figures.families import noun_family
from briefer.analysis.figures.mention import Mention
from briefer.language.words.lexicon import relation
from briefer.language.words.tokens import stem

_LOST: Final = frozenset(family(stem(word)) for word in ("lose", "loss"))
_GONE: Final = frozenset(
    family(stem(word))
    for word in """leak seep escape spill run burn destroy drown spoil rot perish wash flood sink wreck die poison steal
    vanish disappear evaporate waste""".split()
)
"""What befalls that of which it is then said that it was lost."""
_LEAST: Final = 0.4
"""Weight from which a word tells what was done."""
_PLAIN: Final = frozenset(
    family(stem(word)) for word in "get make take give hold put bring keep turn run".split()
)
"""Words of so many senses that their synonyms say nothing."""


def are_done_alike(one: Mention, two: Mention) -> bool:
    """Tell whether two figures count things of one name to which one thing was done, in whatever words."""
    if one.quantity and two.quantity:
        same = one.quantity.noun == two.quantity.noun
        return same and are_kindred(one.quantity.deed, two.quantity.deed)
    noun = _substance(one) or _substance(two)
    if not noun or any(noun not in each.about or not _may_be_of(each, noun) for each in (one, two)):
        return False
    ours, theirs = (_deeds(each, noun) for each in (one, two))
    return any(are_kindred(mine, other) for mine in ours for other in theirs)


def are_done_otherwise(one: Mention, two: Mention) -> bool:
    """Tell whether two measures are of one substance, of which their words tell different things: "leaked", "sold"."""
    noun = _substance(one)
    if not noun or noun != _substance(two) or set(one.about) & set(two.about) != {noun}:
        return False
    return all(_deeds(each, noun) for each in (one, two)) and not are_done_alike(one, two)


def _substance(mention: Mention) -> str:
    """Return of what a measure is, where it stands right behind it: "of diesel"."""
    noun = noun_family(mention.figure.noun or "") if mention.figure.unit else ""
    return noun if noun in mention.about else ""


def _may_be_of(mention: Mention, noun: str) -> bool:
    """Tell whether no other substance stands behind a measure: "the diesel lost to 720 tonnes" names it before."""
    return mention.figure.unit is not None and _substance(mention) in {"", noun}


def _deeds(mention: Mention, noun: str) -> Iterable[str]:
    return [each for each, told in mention.about.items() if each != noun and told >= _LEAST]


@lru_cache(maxsize=10_000)
def are_kindred(one: str, two: str) -> bool:
    """Tell whether two stems name one deed: the same, of one meaning, or a loss of which the other tells how."""
    if one == two:
        return True
    if (one in _LOST and two in _GONE) or (two in _LOST and one in _GONE):
        return True
    if {one, two} & _PLAIN:
        return False
    return relation(one, two) == "synonym"
