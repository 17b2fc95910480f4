"""How do words that stand inside a sentence look at its start, and the other way round?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from briefer.language.numbers.lexicon import BASE, ONES, SCALES, TENS, VAGUE
from briefer.language.reading import Reading
from briefer.language.words.lexicon import entry
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS, ORGANISATIONS, ROLES
from briefer.language.words.weights import FUNCTION_WORDS

_NO_NAMES: Final = (ORGANISATIONS | FUNCTION_WORDS | {*BASE, *SCALES, *VAGUE}) - set(
    "may will mr mrs ms dr".split()
)
"""What is no name where a word in small letters stands behind it: "Union members", "Fourteen men"."""
_LETTERS: Final = {value: word for word, value in BASE.items()} | {
    tens + ones: f"{ten}-{one}" for ten, tens in TENS.items() for one, ones in ONES.items()
}
PRONOUNS: Final = frozenset("i we you he she it they who which this that these those one".split())
CREDITED: Final = re.compile(r" (?:responsibility|credit|victory)\b")
"""What is claimed without anything being said."""
_TITLED: Final = re.compile(r"[A-Z][a-z]+ (?=[a-z]+ [A-Z])")
"""The capital that only opens a sentence: "Plant manager Ana Lind"."""


@dataclass(frozen=True, slots=True)
class Framing:
    """The words with which a sentence begins, and those with which it ends, empty where it may end as it likes."""

    opening: str
    ending: str = ""


def opened(words: str) -> str:
    """Return words as they stand at the start of a sentence."""
    return words[:1].upper() + words[1:]


def spelled(words: str) -> str | None:
    """Return an opening with the figure that it begins with in letters; None where that would be long.

    >>> spelled("64 persons were"), spelled("The port"), spelled("1,240 homes")
    ('Sixty-four persons were', 'The port', None)
    """
    if not words[:1].isdigit():
        return words
    figure, space, rest = words.partition(" ")
    if not figure.isdigit() or int(figure) not in _LETTERS:
        return None
    return f"{opened(_LETTERS[int(figure)])}{space}{rest}"


def inside(who: str) -> str:
    """Return a noun phrase as it stands inside a sentence: "The union" becomes "the union".

    >>> inside("Plant manager Ana Lind"), inside("Clemens Orr"), inside("Residents of Orr"), inside("Union members")
    ('plant manager Ana Lind', 'Clemens Orr', 'residents of Orr', 'union members')
    """
    first, _, rest = who.partition(" ")
    plain = first.lower() in DETERMINERS or (not rest and first.lower() in ORGANISATIONS)
    described = not rest[:1].isupper() and first.lower() in _NO_NAMES
    several = re.fullmatch(r"\w+s", first) and bool(entry(stem(first)).broader) and not rest[:1].isupper()
    titled = bool(_TITLED.match(who)) and bool(entry(stem(first)).broader)
    return who[:1].lower() + who[1:] if plain or described or several or titled else who


def lowered(text: str, passage: str) -> str:
    """Return ``text`` without the capital with which ``passage`` begins, where the word stands further inside.

    >>> lowered("The port said that Residents of Orr had left.", "Residents of Orr had left, the port said.")
    'The port said that residents of Orr had left.'
    """
    start = " ".join(passage.split()[:2])
    within = inside(start)
    return text if within == start else re.sub(rf"(?<=[a-z,] ){re.escape(start)}\b", within, text)


def is_person(reading: Reading, who: str) -> bool:
    """Tell whether the speaker is somebody to whom "he" or "she" may point, and not "it"."""
    named = any(name.kind == "person" for name in reading.names if name.span.end <= len(who))
    return named or not {word.lower().rstrip("s,") for word in who.split()}.isdisjoint(ROLES)
