"""Does a sentence stand with its true speaker and fall with every single change?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from planted_measure import ask
from planted_variants import Quoted, Told, quoted, told

QUOTED = quoted()
TOLD = told()


def accepts(claim: str, truth: Quoted | Told) -> bool:
    return ask(claim, truth.sheet.folder, stem=truth.sheet.stem).accepted


@settings(deadline=None)
@given(quotation=st.sampled_from(QUOTED))
def test_a_verbatim_quotation_with_its_speaker_is_supported(quotation: Quoted) -> None:
    """Whatever the marks and the form of the attribution, exact words of the true speaker stand."""
    assert accepts(quotation.marked.text, quotation)


@settings(deadline=None)
@given(quotation=st.sampled_from(QUOTED), data=st.data())
def test_a_quotation_of_somebody_else_is_never_supported(quotation: Quoted, data: st.DataObject) -> None:
    """Exact words fall when anybody else of the same article is named as their speaker."""
    assert not accepts(data.draw(st.sampled_from(list(quotation.by_others()))), quotation)


@settings(deadline=None)
@given(
    quotation=st.sampled_from([quotation for quotation in QUOTED if list(quotation.with_figure(2))]),
    number=st.integers(min_value=2, max_value=99_999),
    data=st.data(),
)
def test_a_quotation_with_another_figure_is_never_supported(
    quotation: Quoted, number: int, data: st.DataObject
) -> None:
    """One figure changed to any other makes the quotation false."""
    assert not accepts(data.draw(st.sampled_from(list(quotation.with_figure(number)))), quotation)


@settings(deadline=None)
@given(
    quotation=st.sampled_from([quotation for quotation in QUOTED if list(quotation.turned())]),
    data=st.data(),
)
def test_a_quotation_with_its_polarity_turned_is_never_supported(
    quotation: Quoted, data: st.DataObject
) -> None:
    """One word of denial put in or taken out makes the quotation false."""
    assert not accepts(data.draw(st.sampled_from(list(quotation.turned()))), quotation)


@settings(deadline=None)
@given(sentence=st.sampled_from(TOLD))
def test_a_sentence_of_the_source_is_supported(sentence: Told) -> None:
    """A sentence that the source tells in its own voice, attribution included, stands as it is."""
    assert accepts(sentence.text, sentence)


@settings(deadline=None)
@given(
    sentence=st.sampled_from([sentence for sentence in TOLD if list(sentence.with_other_figures())]),
    data=st.data(),
)
def test_a_sentence_of_the_source_with_another_figure_is_never_supported(
    sentence: Told, data: st.DataObject
) -> None:
    """One figure changed makes the sentence false."""
    assert not accepts(data.draw(st.sampled_from(list(sentence.with_other_figures()))), sentence)
