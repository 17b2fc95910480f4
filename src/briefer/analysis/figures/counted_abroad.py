"""What does a figure in another language count, in English words?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.figures.families import deed_family, noun_family
from briefer.analysis.figures.quantity import Quantity, of_people
from briefer.language.foreign.counting import (
    CAME_TO,
    DEED_OF,
    HOSPITAL_ABROAD,
    NOUN_OF,
    PATIENTS_ABROAD,
    TOLL_ABROAD,
)
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem
from briefer.text.fold import fold_word

_NEAR: Final = 28
"""Code points behind a figure in which the plight of people stands."""
_FAR: Final = 60
"""The same for what was done to a thing."""
_CUT: Final = re.compile(r"[,;.:]|\bet\b|\bund\b|\by\b")
_WORD: Final = re.compile(r"[^\W\d_]+")


def counted_abroad(reading: Reading, figure: Figure) -> Quantity | None:
    """Return what a figure counts: people and their plight, or things and what was done to them; None if unknown."""
    words = _behind(reading, figure, _FAR)
    noun = next((NOUN_OF[word] for word in words[:2] if word in NOUN_OF), None)
    if noun:
        return _of_things(noun, _deed(words))
    deed = _deed(_behind(reading, figure, _NEAR)[:3])
    if deed:
        return of_people(stem(deed), word=deed)
    return _of_toll(reading, figure) or _of_patients(reading, figure) or _of_subject(reading, figure)


def _of_toll(reading: Reading, figure: Figure) -> Quantity | None:
    """Return the dead, where a toll is a bare number: "le bilan est désormais de huit"."""
    toll = TOLL_ABROAD.search(reading.text, reading.span.start, figure.span.start)
    return of_people(stem("kill"), word="killed") if toll and figure.unit is None else None


def _of_patients(reading: Reading, figure: Figure) -> Quantity | None:
    """Return those treated, where a hospital counts its patients."""
    patients = PATIENTS_ABROAD.match(reading.text, figure.span.end)
    counts = patients and HOSPITAL_ABROAD.search(reading.text, reading.span.start, figure.span.start)
    return of_people(stem("treat"), word="treated", noun_word="patients") if counts else None


def _of_subject(reading: Reading, figure: Figure) -> Quantity | None:
    """Return what a sentence opens with, where a number tells only what it has come to: "… erano salite a 588"."""
    if not CAME_TO.search(reading.text, reading.span.start, figure.span.start):
        return None
    words = _words(reading.text[reading.span.start : figure.span.start])
    noun = next((NOUN_OF[word] for word in words if word in NOUN_OF), None)
    return _of_things(noun, _deed(words)) if noun else None


def _of_things(noun: str, deed: str | None) -> Quantity | None:
    if deed is None:
        return None
    return Quantity(noun_family(stem(noun)), deed_family(stem(deed)), noun_word=noun, deed_word=deed)


def _deed(words: list[str]) -> str | None:
    """Return the deed, in English, that the first word of it among ``words`` names."""
    return next((deed for word in words for start, deed in DEED_OF if word.startswith(start)), None)


def _behind(reading: Reading, figure: Figure, reach: int) -> list[str]:
    """Return the words of a figure's phrase behind it."""
    text = reading.text[figure.span.end : min(reading.span.end, figure.span.end + reach)]
    return _words(_CUT.split(text)[0])


def _words(text: str) -> list[str]:
    return [fold_word(word) for word in _WORD.findall(text)]
