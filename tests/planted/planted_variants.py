"""Which sentences stand verbatim in a source, and which single changes make them false?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planted_cases import MARKS, TEMPLATES, dress
from planted_mutations import another_figure, opposite
from planted_truths import SOURCES, Marked, Saying, Sheet, Slot, sheets
from planted_words import CEILINGS, NUMBER_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = re.compile(rf"\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z0-9)]\.) (?=[A-Z])")
_LEANS_OR_QUOTES = re.compile(
    r"[“”\"—]|^-|\b(?:he|she|it|its|his|her|they|their|them|this|those|the two|then|neither|all four)\b"
    r"|that\."
    r"|^(?:The (?:office|commission|group|inquiry|federation|company|party) )",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that a source tells in its own voice, attribution included."""

    sheet: Sheet
    text: str

    def with_other_figures(self) -> Iterator[str]:
        """Yield the sentence with each figure changed, upwards unless the source gives a ceiling."""
        for found in _NUMBER.finditer(self.text):
            before, after = self.text[: found.start()], self.text[found.end() :]
            smaller = before.rstrip().lower().endswith(CEILINGS)
            yield before + another_figure(found[0], smaller=smaller) + after


@dataclass(frozen=True, slots=True)
class Quoted:
    """A saying of a source, put into one of the usual forms."""

    sheet: Sheet
    saying: Saying
    template: str
    marks: str

    @property
    def marked(self) -> Marked:
        """The true sentence with its slots."""
        return dress(self.saying, template=self.template, marks=self.marks)

    def by_others(self) -> Iterator[str]:
        """Yield the quotation in the mouth of everybody else who speaks in the source."""
        [speaker] = [slot for slot in self.marked.slots if slot.kind == "speaker"]
        others = (name for name in self.sheet.pools["cast"] if name != self.saying.speaker)
        return (self._with_other(speaker, name) for name in others)

    def turned(self) -> Iterator[str]:
        """Yield the quotation with a word of denial put in or taken out."""
        slots = (slot for slot in self.marked.slots if slot.kind == "negation")
        return (self._with_other(slot, opposite(slot)) for slot in slots)

    def with_figure(self, number: int) -> Iterator[str]:
        """Yield the quotation with each figure changed to ``number``."""
        for found in _NUMBER.finditer(self.marked.text):
            other = f"{number:,}" if f"{number:,}" != found[0] else "1"
            yield self._with_other(Slot("figure", found.start(), found[0], ()), other)

    def _with_other(self, slot: Slot, other: str) -> str:
        text = self.marked.text
        return text[: slot.start] + other + text[slot.end :]


def told() -> tuple[Told, ...]:
    """Return the sentences that hold no quotation and lean on no sentence before them.

    Not those of the column: what a columnist states is opinion and cannot stand without its author.
    """
    invented = (sheet for sheet in sheets() if sheet.folder == SOURCES and "column" not in sheet.stem)
    return tuple(Told(sheet, sentence) for sheet in invented for sentence in _sentences(sheet.source_text))


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines()[1:]:
        for part in _BETWEEN_SENTENCES.split(line):
            if part.endswith(".") and not _LEANS_OR_QUOTES.search(part):
                yield part


def quoted() -> tuple[Quoted, ...]:
    """Return every saying in every form."""
    return tuple(
        Quoted(sheet, saying, template, marks)
        for sheet in sheets()
        for saying in sheet.sayings
        for template in TEMPLATES
        for marks in MARKS
    )
