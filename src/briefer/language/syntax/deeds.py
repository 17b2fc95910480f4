"""Who does what to whom, as far as word order tells: each verb of a sentence with what fills the places around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.doers import doers
from briefer.language.syntax.noun_phrases import Phrase, owners_in, phrase_of
from briefer.language.words.tokens import Token

_BE: Final = frozenset("is are was were been being be am".split())
_GET: Final = frozenset("got gets get".split())
LONGEST: Final = 120
"""Words of a sentence that are looked at; longer ones are tables."""
_PASSIVE: Final = _BE | _GET


@dataclass(slots=True)
class Deed:
    """A verb with what fills its places: "agent", "patient", "second" object, or a preposition; passives turned."""

    verb: Token
    passive: bool = False
    places: dict[str, list[Phrase]] = field(default_factory=dict)

    def put(self, place: str, phrase: Phrase) -> None:
        """Add what fills a place."""
        self.places.setdefault(place, []).append(phrase)


@dataclass(frozen=True, slots=True)
class Link:
    """A noun with what a preposition or possessive hangs on it: (soldiers, of, Vidal)."""

    noun: Token
    place: str
    phrase: Phrase


def find_deeds(reading: Reading, *, quoted: bool = False) -> tuple[list[Deed], list[Link]]:
    """Return the deeds of a sentence, and the links between its nouns; of quoted words only where asked to."""
    items = chunks_of(reading) if quoted else _unquoted_chunks(reading)
    return list(_deeds(items)), list(_links(items))


@once
def chunks_of(reading: Reading) -> list[Chunk]:
    """Return the words of a sentence as chunks, the quoted ones among them."""
    return _chunks(reading, reading.tokens)


@once
def _unquoted_chunks(reading: Reading) -> list[Chunk]:
    return _chunks(reading, reading.unquoted) if reading.quotations else chunks_of(reading)


def _chunks(reading: Reading, words: Sequence[Token]) -> list[Chunk]:
    tokens = list(words[:LONGEST])
    if tokens and not any(name.span.touches(tokens[0].span) for name in reading.names):
        tokens[0] = tokens[0]._replace(text=tokens[0].text.lower())  # a capital that only opens the sentence
    return chunked(reading.text, tokens)


def _deeds(items: Sequence[Chunk]) -> Iterator[Deed]:
    earlier: Deed | None = None
    for at, item in enumerate(items):
        if item.tag != "verb":
            continue
        deed = Deed(item.tokens[0], passive=_is_passive(items, at))
        told = doers(items, at)
        if told is None:
            told = earlier.places.get("patient" if earlier.passive else "agent", []) if earlier else []
        for phrase in told:
            deed.put("patient" if deed.passive else "agent", phrase)
        _put_objects(deed, items, at)
        _give(deed)
        yield deed
        earlier = deed


def _is_passive(items: Sequence[Chunk], at: int) -> bool:
    word = items[at].word
    if word.endswith("ing"):
        return False
    back = at - 1
    while back >= 0 and items[back].tag in {"helper", "adverb"}:
        if items[back].word in _PASSIVE:
            return True
        back -= 1
    by = at + 1 < len(items) and items[at + 1].word == "by"
    return by and (back < 0 or items[back].tag in {"noun", "mark"}) and not _helped(items, at)


def _helped(items: Sequence[Chunk], at: int) -> bool:
    return at > 0 and any(item.tag == "helper" for item in items[max(0, at - 2) : at])


def _put_objects(deed: Deed, items: Sequence[Chunk], at: int) -> None:
    place, after = "patient", at + 1
    while after < len(items):
        item = items[after]
        goes_on = _list_goes_on(items, after) if item.tag == "mark" else None
        if goes_on:
            after = goes_on
        elif _ends(deed, items, after):
            return
        elif item.word == "than":
            place = "than"
        elif item.tag == "prep":
            place = item.word if place != "due" else place
        elif item.tag == "noun":
            deed.put(_place_of(deed, place, added=items[after - 1].tag == "joint"), phrase_of(item))
        after += 1


def _ends(deed: Deed, items: Sequence[Chunk], at: int) -> bool:
    """Tell whether nothing more is told of a deed: another clause begins."""
    breaks = items[at].tag in {"mark", "verb", "joint", "relative", "to"}
    return breaks and (not _adds(items, at) or _begins_anew(deed, items, at))


def _adds(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a conjunction adds one more to what stands before it."""
    return items[at].word in {"and", "or", "than"} and items[at].tag == "joint" and _noun_follows(items, at)


def _begins_anew(deed: Deed, items: Sequence[Chunk], at: int) -> bool:
    """Tell whether another clause follows, without its verb: "14 were held in Orsk and nine in Lumen"."""
    told = items[at + 2 : at + 3]
    return bool(told) and told[0].tag == "prep" and told[0].word in deed.places


def _place_of(deed: Deed, place: str, *, added: bool) -> str:
    """Return which place a noun phrase behind a verb fills: a second bare one is a gift, one more object is none."""
    if place == "by" and deed.passive:
        return "agent"
    if place != "patient":
        return place
    first = "second" if deed.passive else "patient"
    filled = [name for name in (first, "second") if name in deed.places]
    if not filled:
        return first
    return filled[-1] if added else "second"


def _list_goes_on(items: Sequence[Chunk], at: int) -> int | None:
    """Return the conjunction with which a list goes on that a comma interrupts: "Lind, the mayor, and Orr"."""
    for place in range(at, len(items) - 1):
        if items[place].tag == "joint":
            return place if _adds(items, place) else None
        if items[place].tag not in {"mark", "noun", "prep"}:
            return None
    return None


def _give(deed: Deed) -> None:
    """Read two objects as receiver and gift: "lent him her lozenges"."""
    gifts = deed.places.pop("second", [])
    if not gifts:
        return
    if not deed.passive:
        deed.places["to"] = deed.places.pop("patient", []) + deed.places.get("to", [])
        deed.places["patient"] = gifts
    else:
        deed.places["to"] = deed.places.get("to", []) + deed.places.get("patient", [])
        deed.places["patient"] = deed.places.get("patient", []) + gifts


def _noun_follows(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun phrase that is no subject of its own follows: "and Dorn" but not "and Dorn said"."""
    if at + 1 >= len(items) or items[at + 1].tag != "noun":
        return False
    after = at + 2
    while after + 1 < len(items) and items[after].tag == "prep":
        after += 2
    return after >= len(items) or items[after].tag not in {"verb", "helper", "adverb"}


def _links(items: Sequence[Chunk]) -> Iterator[Link]:
    for at, item in enumerate(items):
        if item.tag != "noun":
            continue
        yield from (Link(item.tokens[-1], "of", owner) for owner in owners_in(item))
        if at >= 2 and items[at - 1].tag == "prep" and items[at - 2].tag == "noun":
            yield Link(phrase_of(items[at - 2]).head, items[at - 1].word, phrase_of(item))
