"""How nearly does a text say one word: the word itself, one of the same meaning, root or kind, or none of these?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import takewhile
from typing import Final

from briefer.language.naming.actors import kin_stems
from briefer.language.words.lexicon import called_so, entry, narrower
from briefer.language.words.sorts import verb_tenths

SYNONYM: Final = 0.8
"""What a word of the same meaning counts beside the word itself: it may be of another sense."""
ROOT: Final = 0.7
"""The same for a word of the same root ("explode", "explosion")."""
KIND: Final = 0.5
"""The same for a broader or narrower word ("vehicle", "car"): it says less, or more."""
ROOT_LENGTH: Final = 4
"""Letters that words of one root share at least."""
ROOT_SHARE: Final = 0.65
"""Share of the longer stem that they share at least: "explod" and "explos" are kin, "natur" and "nation" are not."""
MANY: Final = 2_000
"""Stems from which a text is looked up word by word and not read through: no passage of prose holds as many."""
SHORTEST: Final = 3
"""Letters of a verb from which a noun is formed by an ending ("pay", "payment")."""
MOSTLY_VERB: Final = 5
"""Tenths of its uses in which a word is a verb, from which its noun is formed so: "rat" forms no "ration"."""
_OF_VERBS: Final = frozenset("ment ation ion er or al ance ence age ure".split())
_OF_NOUNS: Final = frozenset("ship hood ness ism".split())
LONG: Final = 5
"""Letters of a noun from which another is formed: "war" forms no "warship", "member" a "membership"."""
_NEGATING: Final = ("un", "in", "im", "il", "ir", "dis", "non", "mis")


def likeness(word: str, stems: AbstractSet[str]) -> float:
    """Return how nearly ``stems`` say the stem ``word``, 0 to 1: 1 only for the word itself.

    A word of the opposite meaning speaks of the same matter, and counts as a synonym does; ``has_opposite`` tells.

    >>> [likeness(word, frozenset({"car", "rise"})) for word in ("car", "vehicl", "flood")]
    [1.0, 0.5, 0.0]
    """
    if word in stems:
        return 1.0
    if len(stems) > MANY:
        return likeness_in_index(word, stems)
    if not _as_good_as(word).isdisjoint(stems):
        return SYNONYM
    beginning = word[:SHORTEST]
    if any(_of_one_root(word, stem) for stem in stems if stem.startswith(beginning)):
        return ROOT
    return 0.0 if entry(word).broader.isdisjoint(stems) and narrower(word).isdisjoint(stems) else KIND


class Vocabulary:
    """The stems of a text, ordered so that those which say a word are found without reading all of them.

    ``likeness`` of the word and any of them is what ``like`` gives; that of a passage is the highest of its stems.

    >>> Vocabulary({"car", "rise"}).like("vehicl")
    {'car': 0.5}
    """

    def __init__(self, stems: Iterable[str]) -> None:
        self._stems = frozenset(stems)
        self._by_beginning: dict[str, list[str]] = defaultdict(list)
        for stem in self._stems:
            self._by_beginning[stem[:SHORTEST]].append(stem)

    def like(self, word: str) -> dict[str, float]:
        """Return the stems that say the stem ``word`` more or less, each with how nearly, 0 to 1."""
        found = dict.fromkeys((entry(word).broader & self._stems) | (narrower(word) & self._stems), KIND)
        kin = (stem for stem in self._by_beginning.get(word[:SHORTEST], ()) if _of_one_root(word, stem))
        found.update(dict.fromkeys(kin, ROOT))
        found.update(dict.fromkeys(_as_good_as(word) & self._stems, SYNONYM))
        return found | {word: 1.0} if word in self._stems else found


def likeness_in_index(word: str, index: Collection[str]) -> float:
    """Return the same for the words of a whole source, looking each candidate up: cheap for any length."""
    if word in index:
        return 1.0
    if any(other in index for other in _meaning(word)):
        return SYNONYM
    return KIND if any(other in index for other in entry(word).broader) else 0.0


def has_opposite(word: str, stems: AbstractSet[str]) -> bool:
    """Tell whether ``stems`` hold a word that means the opposite of the stem ``word`` ("rise", "lawful").

    >>> [has_opposite(word, frozenset({"fall", "unlaw"})) for word in ("rise", "law", "sink")]
    [True, True, False]
    """
    return not _opposites(word).isdisjoint(stems)


@lru_cache(maxsize=20_000)
def _opposites(word: str) -> frozenset[str]:
    denied = {prefix + word for prefix in _NEGATING}
    affirmed = {word.removeprefix(prefix) for prefix in _NEGATING if len(word) > len(prefix) + 2}
    return (entry(word).opposites | denied | affirmed) - {word}


@lru_cache(maxsize=20_000)
def _as_good_as(word: str) -> frozenset[str]:
    return _opposites(word) | _meaning(word) | called_so(word)


@lru_cache(maxsize=20_000)
def _meaning(word: str) -> frozenset[str]:
    return entry(word).synonyms | kin_stems(word)


def derived(one: str, other: str) -> bool:
    """Tell whether one word is the other with an ending that makes a noun: "pay" and "payment"."""
    short, long = sorted((one, other), key=len)
    ending = long[len(short) :] if long.startswith(short) else ""
    if ending in _OF_NOUNS:
        return len(short) >= LONG
    return ending in _OF_VERBS and len(short) >= SHORTEST and verb_tenths(short) >= MOSTLY_VERB


def _of_one_root(one: str, other: str) -> bool:
    if derived(one, other):
        return True
    if one[:ROOT_LENGTH] != other[:ROOT_LENGTH] or len(one) < ROOT_LENGTH:
        return False
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return common >= ROOT_SHARE * max(len(one), len(other))
