"""Which people and bodies does a text speak of, and which of them go by a name?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from briefer.language.naming.actors import Actor, introduce
from briefer.language.naming.names import NameKind
from briefer.language.naming.same_name import meeting_keys
from briefer.language.reading import Reading


class Roster:
    """Actors in order; those that go by a name are found without asking all of them."""

    def __init__(self, actors: Iterable[Actor] = ()) -> None:
        self.actors: list[Actor] = []
        self._places: defaultdict[str, set[int]] = defaultdict(set)
        self._entered: dict[int, set[tuple[str, ...]]] = {}
        for actor in actors:
            self.add(actor)

    def add(self, actor: Actor) -> int:
        """Put ``actor`` last and return its place."""
        place = len(self.actors)
        self.actors.append(actor)
        self._entered[place] = set()
        self.update(place)
        return place

    def update(self, place: int) -> None:
        """Take in the names that the actor at ``place`` has been given since it was added."""
        entered = self._entered[place]
        for words in self.actors[place].names - entered:
            entered.add(words)
            for key in meeting_keys(words):
                self._places[key].add(place)

    @property
    def keys(self) -> Iterable[str]:
        """What two names that may be one have in common (see ``meeting_keys``), of all names of the actors."""
        return self._places.keys()

    def called(self, name: tuple[str, ...]) -> Iterator[int]:
        """Yield the places of the actors that can go by a name, as folded words, in order."""
        keys = self._places.keys() & meeting_keys(name)
        near = set().union(*(self._places[key] for key in keys))
        return (place for place in sorted(near) if self.actors[place].goes_by(name))


def find_actors(text: str, readings: Sequence[Reading]) -> list[Actor]:
    """Return the people and bodies of a text in order of first mention; full names are read before short ones."""
    mentions = [name for reading in readings for name in reading.names if name.words]
    roster = Roster()
    for name in sorted(mentions, key=lambda n: (len(n.words) == 1, n.span.start)):
        fitting = (p for p in roster.called(name.words) if _kinds_fit(roster.actors[p].kind, name.kind))
        place = next(fitting, None)
        if place is None:
            place = roster.add(Actor(name.kind))
        introduce(text, roster.actors[place], name)
        roster.update(place)
    for actor in roster.actors:
        actor.mentions.sort()
    return sorted(roster.actors, key=lambda a: a.mentions[0])


def _kinds_fit(one: NameKind, other: NameKind) -> bool:
    return one == other or "unknown" in {one, other}
