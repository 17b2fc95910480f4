"""British spelling is read as American, and what only looks British stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.words.spelling import american

BRITISH = """
harbour harbor; harbours harbors; labour labor; favourite favorite; honourable honorable; neighbours neighbors
behaviour behavior; rumours rumors; armoured armored; colouring coloring; organise organize; realised realized
recognising recognizing; organisation organization; privatisations privatizations; centre center; centres centers
theatre theater; metres meters; litre liter; defence defense; offence offense; licence license; grey gray; tyres tires
cheque check; kerb curb; programme program; aluminium aluminum; plough plow; travelled traveled; cancelled canceled
labelling labeling; fuelled fueled; modelled modeled; towards toward; whilst while; storey story; sceptical skeptical
"""
ALIKE = """
hour hours four your pour tour detour contour flour scour rise rising arise advise advised promise promised raise
praised exercise surprise comprise compromise enterprise expertise franchise improvise revised supervised televised
noise wise disguise despise precise likewise otherwise merchandise paradox basis crisis prison risen visit called
filled killed controlled compelled journey court source mourned tournament courage center labor organize story
"""


@pytest.mark.parametrize(
    "pair", [pair.strip() for pair in BRITISH.replace("\n", ";").split(";") if pair.strip()]
)
def test_british_words_have_an_american_form(pair: str) -> None:
    """One word for each way of spelling."""
    british, expected = pair.split()
    assert american(british) == expected


@pytest.mark.parametrize("word", ALIKE.split())
def test_words_spelt_alike_stay(word: str) -> None:
    """Not each -our and -ise is British."""
    assert american(word) == word


@given(st.text(max_size=12))
def test_any_string_has_a_form(word: str) -> None:
    """Nothing raises, and an American form stays one."""
    assert american(american(word)) == american(word)
