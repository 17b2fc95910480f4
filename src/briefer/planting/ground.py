"""What errors are planted in, and what they are drawn from?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Final

from briefer.planting.tables import NUMBERS
from briefer.records import PlantedKind

_WORD: Final = re.compile(r"\w+(?:[’'-]\w+)*")
_QUOTED: Final = re.compile(r"“[^”]*”?|\"[^\"]*\"?")


@dataclass(frozen=True, slots=True)
class Sown:
    """A true sentence: the ids of its sources, and what stands around it in them, itself included."""

    text: str
    sources: tuple[str, ...]
    near: str


@dataclass(frozen=True)
class Ground:
    """The texts of all sources by id; ``kept`` are names that stay: those of the outlets."""

    texts: Mapping[str, str]
    kept: frozenset[str] = frozenset()

    def cited(self, sown: Sown) -> str:
        """Return the texts of a sentence's sources."""
        return "\n".join(self.texts[source] for source in sown.sources)

    def holds(self, words: str, *, only: Sown | None = None) -> bool:
        """Tell whether words stand in any source, or in those of one sentence, in any case."""
        texts = self._words.values() if only is None else (self._words[source] for source in only.sources)
        wanted = f" {' '.join(_WORD.findall(words.lower()))} "
        return any(wanted in text for text in texts)

    @cached_property
    def _words(self) -> dict[str, str]:
        return {source: f" {' '.join(_WORD.findall(text.lower()))} " for source, text in self.texts.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """An error: its kind, the false sentence, what was changed, and the sources that are cited for it."""

    kind: PlantedKind
    text: str
    told: str
    sources: tuple[str, ...]


Planter = Callable[[Sown, Ground], Iterator[Change]]


def replaced(kind: PlantedKind, sown: Sown, start: int, end: int, by: str) -> Change:
    """Return the change of the characters ``start`` to ``end``; an article before them is made to fit."""
    before, old, after = sown.text[:start], sown.text[start:end], sown.text[end:]
    if not before.strip(' “"'):
        by = by[:1].upper() + by[1:]
    before = re.sub(r"\b([Aa])n? $", r"\1n " if by[:1].lower() in "aeiou" else r"\1 ", before)
    return Change(kind, before + by + after, f"“{old}” became “{by}”", sown.sources)


def outside_quotes(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern that touch no quoted words."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for match in pattern.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in quoted):
            yield match


def quotations(text: str) -> Iterator[re.Match[str]]:
    """Yield the stretches of a text in quotation marks."""
    yield from _QUOTED.finditer(text)


def chance(sown: Sown, kind: str) -> Random:
    """Return a source of chance that is always the same for one sentence and one kind of error."""
    return Random(f"{kind}/{sown.text}")  # noqa: S311 - chooses test cases, guards no secret


def spelled(number: int) -> str | None:
    """Return a small number in words, None for a larger one."""
    return NUMBERS[number - 1] if 0 < number <= len(NUMBERS) else None


def number_of(word: str) -> int | None:
    """Return what a number in words is, None where it is none."""
    return NUMBERS.index(word.lower()) + 1 if word.lower() in NUMBERS else None
