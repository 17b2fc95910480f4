"""Which people and bodies a text speaks of, and under which names and titles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from briefer.language.naming.descriptions import find_descriptions
from briefer.language.naming.names import Name, NameKind
from briefer.language.naming.offices import Office, read_offices
from briefer.language.naming.same_name import first_names_fit, same_name
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import KIN
from briefer.records import Span
from briefer.text.fold import fold_word

_BRACKETED = re.compile(r"\s?[\"“'‘’”]?\s?\((?:the |or |also )?[\"“'‘]?([A-Z][\w.&-]{1,11})[\"”'’]?\)")
_ALIAS = re.compile(
    r"[\"“'‘’”]?\s?[,(]\s?(?:(?:also |otherwise |better |commonly |formerly )?known (?:simply )?as"
    r"|(?:another name|an acronym|an abbreviation|short) for)\s(?:the )?[\"“'‘]?"
    r"([A-Z][\w&-]*(?:\.\w+)*(?:\s[A-Z][\w&-]*(?:\.\w+)*){0,3})"
)
MOST_MENTIONS: Final = 1_000
"""Mentions of one actor that are read for what they say of it; by then everything has been said."""
REMEMBERED: Final = 20_000
"""Words whose kin is kept."""
MOST_NAMES: Final = 100
"""Names one actor is remembered by. Only a text of random words has more, and it must not take ever more time."""


@dataclass(slots=True)
class Actor:
    """A person or body: the names it goes by, its titles and descriptions (``offices``), and where it is mentioned."""

    kind: NameKind
    names: set[tuple[str, ...]] = field(default_factory=set)
    offices: list[Office] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    _stems: tuple[tuple[int, int], frozenset[str]] = field(
        default=((0, 0), frozenset()), init=False, repr=False, compare=False
    )

    @property
    def described(self) -> frozenset[str]:
        """Stems of all titles and descriptions together."""
        return frozenset().union(*(office.words for office in self.offices))

    def describe(self, description: str) -> None:
        """Add what a title or description says."""
        for office in read_offices(description):
            if office.words and office not in self.offices:
                self.offices.append(office)

    @property
    def stems(self) -> frozenset[str]:
        """Stems of all words of its names and descriptions."""
        read = len(self.names), len(self.offices)  # both only grow
        if self._stems[0] != read:
            self._stems = read, self.described.union(stem(word) for name in self.names for word in name)
        return self._stems[1]

    def goes_by(self, name: tuple[str, ...]) -> bool:
        """Tell whether a name, as folded words, can be this actor's: the same, a surname, an acronym."""
        return any(same_name(name, own) for own in self.names) and not self.differs(name)

    def differs(self, name: tuple[str, ...]) -> bool:
        """Tell whether a name, as folded words, is another member of the family: same surname, another first name.

        A name that ends the other one is no other: "Majority Whip John Cole", "Ana Lopez-Vega" and "Lopez-Vega".
        """
        if any(_ends(own, name) or _ends(name, own) for own in self.names if len(own) > 1):
            return False
        firsts = {own[0] for own in self.names if len(own) > 1 and own[-1] == name[-1]}
        return len(name) > 1 and bool(firsts) and not any(first_names_fit(name[0], own) for own in firsts)


def _ends(name: tuple[str, ...], end: tuple[str, ...]) -> bool:
    """Tell whether a name ends with all words of another that has at least two."""
    return len(end) > 1 and name[-len(end) :] == end


def introduce(text: str, actor: Actor, name: Name) -> None:
    """Note what ``text`` says of ``actor`` where it mentions it as ``name``: titles, descriptions, acronym."""
    if len(actor.names) < MOST_NAMES:
        actor.names.add(name.words)
    actor.mentions.append(name.span)
    if len(actor.mentions) > MOST_MENTIONS:
        return
    if actor.kind == "unknown" and name.kind != "unknown":
        actor.kind = name.kind
    for description in find_descriptions(text, name):
        actor.describe(description)
    if bracket := _BRACKETED.match(text, name.span.end):
        actor.names.add((fold_word(bracket[1]).replace(".", ""),))
    if alias := _ALIAS.match(text, name.span.end):
        actor.names.add(tuple(fold_word(word).replace(".", "") for word in alias[1].split()))


@lru_cache(maxsize=REMEMBERED)
def kin_stems(word_stem: str) -> frozenset[str]:
    """Return the stems of the words by which the same body or office is also called, the word's own among them."""
    return _kin().get(word_stem, frozenset()) | {word_stem}


@cache
def _kin() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, others in KIN.items():  # two words may share a stem: officer, official
        found[stem(word)] = found.get(stem(word), frozenset()) | {stem(other) for other in others}
    return found
