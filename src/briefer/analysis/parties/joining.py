"""Can names in two articles be those of one party?"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from briefer.analysis.parties.party import BODY_STEMS, Party, Sighting, Words
from briefer.language.naming.actors import Actor
from briefer.language.naming.same_name import acronyms, initials
from briefer.language.words.tokens import stem
from briefer.language.words.weights import weight

_OF: Final = "of"
RARE: Final = 0.8
"""Weight from which a word is nobody's but its owner's: a company may go by the first word of its name. Countries
and peoples lie below."""

LEGAL_FORMS: Final = frozenset(
    """ab ag aps asa bv b.v. corp d.o.o. doo gmbh inc incorporated jsc kgaa limited llc llp ltd nv n.v. oy oyj pjsc plc
    pty sarl sas s.a. spa s.p.a. sp.k. srl s.r.l. s.r.o. sro sro. zrt""".split()
)
"""How the law of a country marks a company behind its name: no part of what it is called."""


def with_bare_names(names: Collection[Words]) -> frozenset[Words]:
    """Return names with those of companies also as they are called: "Marl Foods" for "Marl Foods Ltd"."""
    bare = {words[:-1] for words in names if len(words) > 1 and words[-1] in LEGAL_FORMS}
    return frozenset(names) | bare


def is_loose(words: Words, names: Collection[Words]) -> bool:
    """Tell whether a lone common word, or a place, only stands in a longer name: "US" in "US State Department"."""
    if len(words) != 1:
        return False
    if any(len(name) > 2 and name[-1:] == words and _ends_in_place(name) for name in names):
        return True
    if weight(words[0]) >= RARE and not _is_country(words[0], names):
        return False
    longer = [name for name in names if len(name) > 1 and _opens(words[0], name[0])]
    return any(words[0] not in initials(name) for name in longer)


def _ends_in_place(name: Words) -> bool:
    """Tell whether the last word of a body's long name says where it is: "Bank of Norway", "Water Watch Norway"."""
    ends = stem(name[-1]) in BODY_STEMS
    return name[-2] == _OF or (not ends and any(stem(word) in BODY_STEMS for word in name[:-1]))


def _is_country(word: str, names: Collection[Words]) -> bool:
    """Tell whether a word stands among ``names`` both as a country and as its people: "Norway", "Norwegian"."""
    bodies = [name for name in names if len(name) > 1 and any(stem(each) in BODY_STEMS for each in name)]
    lone = [name for name in names if len(name) == 1]
    return bool(bodies) and any(name[0] != word and _opens(word, name[0]) for name in (*bodies, *lone))


def _opens(word: str, first: str) -> bool:
    """Tell whether two words are one, or a country and its people."""
    short, long = sorted((word, first), key=len)
    return short == long or (len(short) > 3 and long.startswith(short) and len(long) - len(short) <= 2)


def can_be(sighting: Sighting, party: Party) -> bool:
    """Tell whether an actor of one article may be a party that others name."""
    if any(len(words) > 1 for words in sighting.names & party.names):
        return True  # the same full name, whatever it was taken for
    if _is_end_of(sighting.names, party.names) or _is_end_of(party.names, sighting.names):
        return True
    if sighting.actor.kind != party.kind and "unknown" not in {sighting.actor.kind, party.kind}:
        return False
    actor = Actor(sighting.actor.kind, names=set(sighting.names))
    if any(is_loose(words, party.names) for words in sighting.names):
        return False
    firm = [words for words in party.names if not is_loose(words, sighting.names)]
    if max(map(len, actor.names)) > 1 and any(len(words) > 1 for words in firm):
        # Two full names decide: a surname alone may be that of a relative.
        shared = {
            words for words in actor.names & party.names if _opens_both(words, actor.names, party.names)
        }
        actor.names = {words for words in actor.names if len(words) > 1} | shared
        firm = [
            words for words in firm if len(words) > 1 or (party.kind != "person" and words in actor.names)
        ]
    return any(actor.goes_by(words) for words in firm)


def is_bare(names: Collection[Words]) -> bool:
    """Tell whether a body is only called by what it is: "the Agency" is the one that its article speaks of."""
    return all(len(words) == 1 and stem(words[0]) in BODY_STEMS for words in names)


def _is_end_of(names: Collection[Words], others: Collection[Words]) -> bool:
    """Tell whether a name lacks only its beginning, as its letters say: "Porters and Guards (UPG)"."""
    letters = {words[0] for words in names if len(words) == 1}
    longer = [other for other in others if len(other) > 2 and initials(other) & letters]
    return any(
        other[-len(words) :] == words for other in longer for words in names if len(words) < len(other)
    )


def _opens_both(words: Words, *names: Collection[Words]) -> bool:
    """Tell whether what two go by can be short for both full names: a town in them is not."""
    full = [[name for name in each if len(name) > 1] for each in names]
    if len(words) > 1:
        return True
    fits = all(
        any(name[0] == words[0] or words[0] in acronyms(name) or name[-1] == words[0] for name in each)
        for each in full
    )
    return fits and not _are_two_bodies(words[0], [name for each in full for name in each])


def _are_two_bodies(word: str, names: Collection[Words]) -> bool:
    """Tell whether names that a word opens say two sorts of body: "Orsk Hospital", "Orsk Growers' Cooperative"."""
    heads = {stem(name[-1]) for name in names if name[0] == word}
    return len(heads & BODY_STEMS) > 1
