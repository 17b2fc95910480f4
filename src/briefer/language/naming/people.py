"""Which names of a text are people's, and is each of them a he or a she there?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, Protocol

from briefer.language.naming.actors import Actor
from briefer.language.naming.mentions import is_attributive, names_land, sign
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_body, is_person
from briefer.records import Span

Gender = Literal["he", "she"]

_HE: Final = frozenset(
    "mr sir lord king prince sheikh imam rabbi pope ayatollah herr monsieur señor don baron".split()
)
_SHE: Final = frozenset(
    "mrs ms miss mses dame lady queen princess baroness madame frau señora mother sister".split()
)
_HE_NOUN: Final = re.compile(
    r"\b(?:husband|father|son|brother|uncle|nephew|grandfather|grandson|widower|boyfriend|\w+[sr]man|chairman|congressman|"
    r"fisherman|fireman|policeman|actor|king|man|boy)\b",
    re.IGNORECASE,
)
_SHE_NOUN: Final = re.compile(
    r"\b(?:wife|mother|daughter|sister|aunt|niece|grandmother|granddaughter|widow|girlfriend|\w+woman|actress|queen|woman|"
    r"girl|nun)\b",
    re.IGNORECASE,
)
_HIS: Final = re.compile(r"\b(he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)


LEAST: Final = 2
"""Signs from which on a single name may be a person's: one verb of speech or deed."""
SURE: Final = 3
"""Signs from which on somebody called by a single name is a person: one title, office or age, or two lesser signs."""


class Text(Protocol):
    """A text with its sentences and those it speaks of."""

    @property
    def text(self) -> str:
        """The text that all spans index."""

    @property
    def readings(self) -> Sequence[Reading]:
        """Its sentences."""

    def called(self, *names: Name) -> tuple[Actor, ...]:
        """Return who goes by any of the names."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named, outside quotation marks."""

    person: Actor
    name: Name


class People:
    """The people of a text, with where each sentence names them; worked out for each sentence once."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._mentions: dict[int, tuple[Mention, ...]] = {}
        self._genders: dict[int, Gender | None] = {}
        self._signs: dict[int, int] = {}
        self._votes: dict[int, dict[Gender, int]] | None = None
        self.taken_up: dict[int, Actor | None] = {}
        """For each pronoun's position whom it was found to stand for."""

    def named_in(self, number: int) -> tuple[Mention, ...]:
        """Return who is named in sentence ``number``, in order."""
        if number not in self._mentions:
            self._mentions[number] = tuple(self._read(self._text.readings[number]))
        return self._mentions[number]

    def _read(self, reading: Reading) -> Iterator[Mention]:
        for name in reading.names:
            if name.words and not reading.inside_quotation(name.span):
                for actor in self._text.called(name)[:1]:
                    if self.is_person(actor):
                        yield Mention(actor, name)

    def is_person(self, actor: Actor) -> bool:
        """Tell whether an actor is spoken of as a person is: titled, aged, called by a surname, acting."""
        if actor.kind == "organisation" or not actor.mentions:
            return False
        if id(actor) not in self._signs and self._is_common(actor):
            self._signs[id(actor)] = -1
        if id(actor) not in self._signs:
            self._signs[id(actor)] = self._count_signs(actor)
        full = actor.kind == "person" and any(" " in span.of(self._text.text) for span in actor.mentions)
        return self._signs[id(actor)] >= (0 if full else LEAST)

    def is_sure(self, actor: Actor) -> bool:
        """Tell whether a person is one beyond doubt: by a full name, a title, an office, an age."""
        return self.is_person(actor) and (actor.kind == "person" or self._signs[id(actor)] >= SURE)

    def _is_common(self, actor: Actor) -> bool:
        """Tell whether an actor is only a common noun that opened a sentence: it stands elsewhere in small letters."""
        words = {words for words in actor.names if len(words) == 1}
        if words != actor.names or actor.offices:
            return False
        return any(word[0] in self._small for word in words)

    @cached_property
    def _small(self) -> frozenset[str]:
        """The words of the text that stand in small letters somewhere."""
        return frozenset(
            t.text for reading in self._text.readings for t in reading.tokens if t.text.islower()
        )

    def _count_signs(self, actor: Actor) -> int:
        text = self._text.text
        if all(is_attributive(text, span) for span in actor.mentions) or ("i",) in actor.names:
            return -1
        signs = 4 if _goes_by_surname(actor) else 0
        signs -= 6 * any(names_land(words) for words in actor.names)
        return signs + _by_office(actor) + sum(sign(text, span) for span in actor.mentions)

    def addressed(self, actors: tuple[Actor, ...], name: Name) -> tuple[Actor, ...]:
        """Return those of a family whom "Mr" or "Ms" before the surname can mean."""
        gender = addressed_as(name.title)
        if gender is None or len(actors) < 2:
            return actors
        sure = tuple(actor for actor in actors if self.gender(actor) == gender)
        return sure or tuple(actor for actor in actors if self.gender(actor) is None) or actors

    def gender(self, actor: Actor) -> Gender | None:
        """Return whether a person is a he or a she in this text; None where nothing tells."""
        if id(actor) not in self._genders:
            he, she = self._tally(actor)
            self._genders[id(actor)] = None if he == she else ("he" if he > she else "she")
        return self._genders[id(actor)]

    def _tally(self, actor: Actor) -> tuple[int, int]:
        """Return how much speaks for "he" and for "she": titles and kin weigh most, then pronouns nearby."""
        text = self._text.text
        he = she = 0
        for span in actor.mentions:
            before = text[max(0, span.start - 40) : span.start]
            words = re.findall(r"\w+", re.split(r"[.;:“”\"]\s", before)[-1].lower())[-3:]
            he += 4 * (bool(words) and words[-1] in _HE)
            she += 4 * (bool(words) and words[-1] in _SHE)
            near = " ".join(words) if words[-1:] != ["of"] else ""
            he += 2 * (_HE_NOUN.search(near) is not None)
            she += 2 * (_SHE_NOUN.search(near) is not None)
        if self._votes is None:
            self._votes = self._count_votes()
        votes = self._votes.get(id(actor), {})
        return he + votes.get("he", 0), she + votes.get("she", 0)

    def _count_votes(self) -> dict[int, dict[Gender, int]]:
        """Count the pronouns after the only person whom a sentence, or the one before it, names."""
        found: dict[int, dict[Gender, int]] = {}
        for number, reading in enumerate(self._text.readings):
            here = self.named_in(number)
            source = here or (self.named_in(number - 1) if number else ())
            people = {id(mention.person) for mention in source}
            if len(people) != 1:
                continue
            start = source[0].name.span.end if here else reading.span.start
            votes = found.setdefault(people.pop(), {"he": 0, "she": 0})
            for match in _HIS.finditer(self._text.text, start, reading.span.end):
                if not reading.inside_quotation(Span(*match.span())):
                    votes[
                        "he" if match[1].lower().startswith("h") and match[1].lower()[:3] != "her" else "she"
                    ] += 1
                    break
        return found


def _goes_by_surname(actor: Actor) -> bool:
    """Tell whether an actor is called by the last word of its name as well: "Ilse Brandt", "Brandt"."""
    lengths = {min(len(words), 2) for words in actor.names}
    if actor.kind == "person":
        return lengths == {1, 2}
    full = [words for words in actor.names if len(words) > 1 and "of" not in words]
    return any((words[-1],) in actor.names for words in full)


def _by_office(actor: Actor) -> int:
    """Return what the descriptions of an actor tell: the office of a person, or the noun for a body."""
    if any(office.head and is_person(office.head) for office in actor.offices):
        return 3
    called = actor.described
    return -3 * (any(is_body(word) for word in called) and not any(is_person(word) for word in called))


def addressed_as(title: tuple[str, ...]) -> Gender | None:
    """Return the gender that a form of address tells: "Mr", "Ms"; None where it tells none."""
    if not title:
        return None
    return "he" if title[-1] in _HE else ("she" if title[-1] in _SHE else None)
