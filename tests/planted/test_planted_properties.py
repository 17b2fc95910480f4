"""Does a quotation stand with its true speaker and fall with every single change?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from planted_cases import MARKS, TEMPLATES, dress
from planted_measure import ask
from planted_mutations import opposite
from planted_truths import Marked, Saying, Sheet, Slot, sheets
from planted_words import NUMBER_WORDS

_NUMBER = re.compile(rf"\d[\d,]*|\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A saying of a source, put into one of the usual forms."""

    sheet: Sheet
    saying: Saying
    template: str
    marks: str

    @property
    def marked(self) -> Marked:
        return dress(self.saying, template=self.template, marks=self.marks)

    def with_other(self, slot: Slot, other: str) -> str:
        text = self.marked.text
        return text[: slot.start] + other + text[slot.end :]


SAYINGS = [(sheet, saying) for sheet in sheets() for saying in sheet.sayings]
WITH_NUMBER = [(sheet, saying) for sheet, saying in SAYINGS if _NUMBER.search(saying.marked.text)]
WITH_POLARITY = [
    (sheet, saying)
    for sheet, saying in SAYINGS
    if any(slot.kind == "negation" for slot in saying.marked.slots)
]


def quoted(among: list[tuple[Sheet, Saying]]) -> st.SearchStrategy[Quoted]:
    return st.builds(
        lambda pair, template, marks: Quoted(pair[0], pair[1], template, marks),
        st.sampled_from(among),
        st.sampled_from(TEMPLATES),
        st.sampled_from(MARKS),
    )


def accepts(claim: str, quotation: Quoted) -> bool:
    return ask(claim, quotation.sheet.folder, stem=quotation.sheet.stem).accepted


@settings(deadline=None)
@given(quotation=quoted(SAYINGS))
def test_a_verbatim_quotation_with_its_speaker_is_supported(quotation: Quoted) -> None:
    """Whatever the marks and the form of the attribution, exact words of the true speaker stand."""
    assert accepts(quotation.marked.text, quotation)


@settings(deadline=None)
@given(quotation=quoted(SAYINGS), data=st.data())
def test_a_quotation_of_somebody_else_is_never_supported(quotation: Quoted, data: st.DataObject) -> None:
    """Exact words fall when anybody else of the same article is named as their speaker."""
    others = [name for name in quotation.sheet.pools["cast"] if name != quotation.saying.speaker]
    [speaker] = [slot for slot in quotation.marked.slots if slot.kind == "speaker"]
    assert not accepts(quotation.with_other(speaker, data.draw(st.sampled_from(others))), quotation)


@settings(deadline=None)
@given(quotation=quoted(WITH_NUMBER), number=st.integers(min_value=2, max_value=99_999), data=st.data())
def test_a_quotation_with_another_figure_is_never_supported(
    quotation: Quoted, number: int, data: st.DataObject
) -> None:
    """One figure changed to any other makes the quotation false."""
    found = data.draw(st.sampled_from(list(_NUMBER.finditer(quotation.marked.text))))
    other = f"{number:,}" if f"{number:,}" != found[0] else "1"
    assert not accepts(quotation.with_other(Slot("figure", found.start(), found[0], ()), other), quotation)


@settings(deadline=None)
@given(quotation=quoted(WITH_POLARITY), data=st.data())
def test_a_quotation_with_its_polarity_turned_is_never_supported(
    quotation: Quoted, data: st.DataObject
) -> None:
    """One word of denial put in or taken out makes the quotation false."""
    turned = data.draw(st.sampled_from([slot for slot in quotation.marked.slots if slot.kind == "negation"]))
    assert not accepts(quotation.with_other(turned, opposite(turned)), quotation)
