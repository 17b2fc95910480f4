"""Does a quotation stand with its true speaker and fall with every single change?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from planted_cases import MARKS, TEMPLATES, dress
from planted_measure import ask
from planted_mutations import another_figure, opposite
from planted_truths import SOURCES, Marked, Saying, Sheet, Slot, sheets
from planted_words import CEILINGS, NUMBER_WORDS

_NUMBER = re.compile(rf"\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)

_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z0-9)]\.) (?=[A-Z])")
_LEANS_OR_QUOTES = re.compile(
    r"[“”\"—]|^-|\b(?:he|she|it|its|his|her|they|their|them|this|those|the two|then|neither|all four)\b"
    r"|that\."
    r"|^(?:The (?:office|commission|group|inquiry|federation|company|party) )",
    re.IGNORECASE,
)


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


def told(sheet: Sheet) -> list[tuple[Sheet, str]]:
    """Return the sentences of a source that hold no quotation and lean on no sentence before them."""
    sentences = [
        part for line in sheet.source_text.splitlines()[1:] for part in _BETWEEN_SENTENCES.split(line)
    ]
    return [(sheet, part) for part in sentences if part.endswith(".") and not _LEANS_OR_QUOTES.search(part)]


TOLD = [
    pair
    for sheet in sheets()
    if sheet.folder == SOURCES and "column" not in sheet.stem
    for pair in told(sheet)
]
"""Not of the column: what a columnist states is his opinion and cannot stand without him."""

TOLD_WITH_NUMBER = [(sheet, sentence) for sheet, sentence in TOLD if _NUMBER.search(sentence)]


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


@settings(deadline=None)
@given(pair=st.sampled_from(TOLD))
def test_a_sentence_of_the_source_is_supported(pair: tuple[Sheet, str]) -> None:
    """A sentence that the source tells in its own voice, attribution included, stands as it is."""
    sheet, sentence = pair
    assert ask(sentence, sheet.folder, stem=sheet.stem).accepted


@settings(deadline=None)
@given(pair=st.sampled_from(TOLD_WITH_NUMBER), data=st.data())
def test_a_sentence_of_the_source_with_another_figure_is_never_supported(
    pair: tuple[Sheet, str], data: st.DataObject
) -> None:
    """One figure changed, upwards unless the source gives a ceiling, makes the sentence false."""
    sheet, sentence = pair
    found = data.draw(st.sampled_from(list(_NUMBER.finditer(sentence))))
    smaller = sentence[: found.start()].rstrip().lower().endswith(CEILINGS)
    claim = sentence[: found.start()] + another_figure(found[0], smaller=smaller) + sentence[found.end() :]
    assert not ask(claim, sheet.folder, stem=sheet.stem).accepted
