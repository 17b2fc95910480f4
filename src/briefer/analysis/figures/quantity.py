"""What is a counted quantity, and when are two the same?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from briefer.analysis.figures.families import PEOPLE, deed_family, done_to_people, known_deed, noun_family
from briefer.analysis.figures.plights import plight
from briefer.language.numbers.counted import counted_noun
from briefer.language.numbers.figures import Figure
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.tokens import Token, stem

_WORD = re.compile(r"[^\W\d_]+")
_BESIDE: Final = 2
"""Words on either side of a noun among which its deed stands: "delayed containers", "people arrested in a clash"."""

_BEHIND: Final = 4
"""Words behind a noun among which its deed stands behind a verb that says little: "people who sought treatment"."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is counted, as families of words; two figures are about one quantity if theirs are equal.

    ``deed`` is empty for measures ("the cost"), ``unit`` None for counts, ``rate`` the time a measure is for.
    The words themselves, for a label, do not count for equality.
    """

    noun: str
    deed: str
    unit: str | None = None
    rate: str = ""
    noun_word: str = field(default="", compare=False)
    deed_word: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of a sentence with what it counts, and its value as the source says it."""

    figure: Figure
    quantity: Quantity
    value: str


def of_people(deed: str, *, word: str, noun_word: str = "") -> Quantity:
    """Return the quantity of people to whom a deed (a stem) was done."""
    return Quantity(stem(PEOPLE), deed_family(deed), noun_word=noun_word, deed_word=word.lower())


def of_things(noun: Token, deed: Token) -> Quantity:
    """Return the quantity of a noun and its deed; one word that is both ("arrests") counts people."""
    if noun is deed:
        return of_people(deed.stem, word=deed.text)
    family = deed_family(deed.stem)
    return Quantity(noun_family(noun.stem), family, noun_word=noun.text.lower(), deed_word=deed.text.lower())


def of_phrase(phrase: str) -> Quantity | None:
    """Return the quantity that a noun phrase names: "delayed containers", "people arrested in a clash", "dead"."""
    words = _WORD.findall(phrase)
    noun, end = counted_noun(" " + phrase, 0, len(phrase) + 1, plural=True)
    if noun is None:
        harm = next((word for word in words if done_to_people(deed_family(stem(word)))), None)
        return of_people(stem(harm), word=harm) if harm else None
    head = _WORD.findall((" " + phrase)[:end])[-1]
    place = words.index(head)
    near = [word for word in words[max(0, place - _BESIDE) : place + _BESIDE + 1] if word != head]
    known = [word for word in (*near, *words[place + 1 : place + _BEHIND + 1]) if known_deed(stem(word))]
    told = plight("", " " + phrase, end)
    deed = told or next((word for word in (*known, *near) if word in known or looks_finite(word)), None)
    if deed is None:
        return None
    return Quantity(
        noun_family(noun), deed_family(stem(deed)), noun_word=head.lower(), deed_word=deed.lower()
    )
