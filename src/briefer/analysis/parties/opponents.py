"""Whom does a party to a war call "the enemy"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.sides import is_office_of
from briefer.language.article import Article

ENEMY: Final = re.compile(r"\b[Tt]he (?:enemy|adversary|aggressor)\b")
"""What one side calls the other."""


def opponent(cast: Cast, article: Article, own: Party) -> Party | None:
    """Return the one other state of which a statement of ``own`` speaks; None of several.

    A state is known by its offices: a place has no ministry.
    """
    named = {cast.party(actor).root for actor in article.actors if actor.names}
    others = [party for party in named if party.kind != "person" and not _is_of(own, party)]
    states = [one for one in others if any(is_office_of(office, one) for office in cast.parties)]
    return states[0] if len(states) == 1 else None


def _is_of(own: Party, party: Party) -> bool:
    """Tell whether a party is the one that speaks, its state or an office of it."""
    return party is own or is_office_of(own, party) or is_office_of(party, own)
