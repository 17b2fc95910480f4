"""Who does what to whom, as far as word order tells: each verb of a sentence with what fills the places around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from briefer.language.chunks import Chunk, chunked
from briefer.language.reading import Reading
from briefer.language.tokens import Token
from briefer.language.vocabulary import DETERMINERS
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Span

_BE: Final = frozenset("is are was were been being be am".split())
_GET: Final = frozenset("got gets get".split())
_PRONOUNS: Final = frozenset("he she it they them him her we us i me himself itself themselves".split())
_POSSESSIVES: Final = frozenset("his her its their our my your whose".split())
LONGEST: Final = 120
"""Words of a sentence that are looked at; longer ones are tables."""


@dataclass(frozen=True)  # without slots: its parts are asked for again and again, and kept
class Phrase:
    """A noun phrase: its words without articles, and whose it is ("Vidal's soldiers", "soldiers of Vidal")."""

    words: tuple[Token, ...]

    @property
    def head(self) -> Token:
        """The word it turns on, the last."""
        return self.words[-1]

    @cached_property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)

    @cached_property
    def core(self) -> tuple[Token, ...]:
        """Its words without whose it is: "soldiers" of "Vidal's soldiers"."""
        owner = max((at for at, t in enumerate(self.words[:-1]) if is_possessive(t)), default=-1)
        return self.words[owner + 1 :]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words that tell something."""
        return frozenset(t.stem for t in self.words if t.folded not in FUNCTION_WORDS)

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the capitalised words of its core."""
        return frozenset(t.stem for t in self.core if t.text[0].isupper() and t.folded not in FUNCTION_WORDS)

    @cached_property
    def pronoun(self) -> bool:
        """Whether it is only a pronoun."""
        return len(self.words) == 1 and self.head.folded in _PRONOUNS


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


def is_possessive(token: Token) -> bool:
    """Tell whether a word says whose the following is."""
    return token.text.endswith(("'s", "’s", "s'", "s’")) or token.folded in _POSSESSIVES


def find_deeds(reading: Reading, *, quoted: bool = False) -> tuple[list[Deed], list[Link]]:
    """Return the deeds of a sentence, and the links between its nouns; of quoted words only where asked to."""
    tokens = [t for t in reading.tokens if quoted or not reading.inside_quotation(t.span)][:LONGEST]
    if tokens and not any(name.span.touches(tokens[0].span) for name in reading.names):
        tokens[0] = tokens[0]._replace(text=tokens[0].text.lower())  # a capital that only opens the sentence
    items = chunked(reading.text, tokens)
    return list(_deeds(items)), list(_links(items))


def _deeds(items: Sequence[Chunk]) -> Iterator[Deed]:
    earlier: Deed | None = None
    for at, item in enumerate(items):
        if item.tag != "verb":
            continue
        deed = Deed(item.tokens[0], passive=_is_passive(items, at))
        subjects = _subjects(items, at)
        if not subjects and earlier is not None:
            subjects = earlier.places.get("patient" if earlier.passive else "agent", [])
        for phrase in subjects:
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
        if items[back].word in _BE | _GET:
            return True
        back -= 1
    by = at + 1 < len(items) and items[at + 1].word == "by"
    return by and (back < 0 or items[back].tag in {"noun", "mark"}) and not _helped(items, at)


def _helped(items: Sequence[Chunk], at: int) -> bool:
    return at > 0 and any(item.tag == "helper" for item in items[max(0, at - 2) : at])


def _subjects(items: Sequence[Chunk], at: int) -> list[Phrase]:
    """Return the noun phrases before a verb that may be its subject, with those that hang on them left out."""
    found: list[Phrase] = []
    back = _over_relative(items, at)
    while back >= 0:
        item = items[back]
        if item.tag in {"verb", "joint"} or (item.tag == "to" and found):
            if item.tag == "joint" and not found and item.word in {"and", "or", "but"}:
                return []
            break
        cut_off = any(other.tag == "mark" for other in items[back:at])
        if item.tag == "noun" and not (back and _governs(items[back - 1], cut_off=cut_off)):
            found.append(_phrase(item))
            if items[at].word.endswith("ing") and items[at - 1].tag == "noun":
                break
        if item.tag == "relative" and found:
            break
        back -= 1
    return found


def _governs(item: Chunk, *, cut_off: bool) -> bool:
    """Tell whether a word makes a circumstance of the noun phrase after it: "after an operation, lorries came"."""
    return item.tag == "prep" or (cut_off and item.word in {"after", "before", "since", "until"})


def _over_relative(items: Sequence[Chunk], at: int) -> int:
    """Return where to look for a subject from: before a relative clause that a comma parts from its verb."""
    back = at - 1
    while back >= 0 and items[back].tag in {"helper", "adverb"}:
        back -= 1
    if back < 0 or items[back].tag != "mark":
        return at - 1
    for place in range(back - 1, 0, -1):
        if items[place].tag == "relative" and items[place - 1].tag == "mark":
            return place - 1
        if items[place].tag == "mark":
            break
    return at - 1


def _put_objects(deed: Deed, items: Sequence[Chunk], at: int) -> None:
    place, direct = "patient", 0
    for after in range(at + 1, len(items)):
        item = items[after]
        cut_off = item.tag == "mark" and (after > at + 1 or deed.passive)  # "were hurt, the hospital said"
        if cut_off or item.tag in {"verb", "joint", "relative", "to"}:
            if item.tag == "joint" and item.word in {"and", "or", "than"} and _noun_follows(items, after):
                place = place if item.word != "than" else "than"
                continue
            return
        if item.tag == "prep":
            place = item.word
        elif item.tag == "noun":
            phrase = _phrase(item)
            if place == "patient" and deed.passive:
                deed.put("second", phrase)
            elif place == "patient":
                deed.put("patient" if not direct else "second", phrase)
                direct += 1
            else:
                deed.put("agent" if place == "by" and deed.passive else place, phrase)


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
        yield from _possessives(item)
        if at >= 2 and items[at - 1].tag == "prep" and items[at - 2].tag == "noun":
            yield Link(_phrase(items[at - 2]).head, items[at - 1].word, _phrase(item))


def _possessives(item: Chunk) -> Iterator[Link]:
    for at, token in enumerate(item.tokens[:-1]):
        if is_possessive(token) and token.folded not in _POSSESSIVES:
            yield Link(item.tokens[-1], "of", _phrase(Chunk("noun", item.tokens[: at + 1])))


def _phrase(item: Chunk) -> Phrase:
    kept = [t for t in item.tokens if t.folded not in DETERMINERS or t.folded in _POSSESSIVES]
    return Phrase(tuple(kept) or item.tokens)
