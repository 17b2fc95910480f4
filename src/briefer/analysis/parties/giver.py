"""Who says something, as a reader calls them and as a key that is one for all voices of one body?"""

from __future__ import annotations

from dataclasses import dataclass

from briefer.analysis.parties.party import Party


@dataclass(frozen=True, slots=True)
class Giver:
    """Who says something: how a reader calls them, a key that is the same for all voices of one body, the party.

    ``own`` is True where the source says it in its own voice.
    """

    label: str
    key: str
    party: Party | None = None
    own: bool = False


def giver_of(party: Party) -> Giver:
    """Return a party as the one who says something."""
    return Giver(party.title, f"party {id(party.root)}", party)
