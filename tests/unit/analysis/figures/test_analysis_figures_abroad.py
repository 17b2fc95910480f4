"""Figures of sources in other languages."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.figures.mentions import mentions


def given(text: str, language: str) -> list[tuple[str, float, str]]:
    """Return each figure as it stands, its value, and who gives it."""
    cast = cast_of(Told(text, publisher="Ostby Post", language=language))
    return [(one.value, one.figure.value, one.giver.label) for one in mentions(cast)]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        pytest.param(
            "it",
            "Gli organizzatori hanno parlato di 6.000 persone, la polizia di 2.500.",
            [("6.000", 6000, "Gli organizzatori"), ("2.500", 2500, "la polizia")],
            id="both-sides-in-one-sentence",
        ),
        pytest.param(
            "nl", "De club spreekt van 240 opzeggingen.", [("240", 240, "De club")], id="verb-of-counting"
        ),
        pytest.param(
            "de",
            "Nach Angaben des Hilfswerks Nordlicht waren 14 Todesfälle gezählt.",
            [("14", 14, "Hilfswerks Nordlicht")],
            id="according-to",
        ),
        pytest.param(
            "fr",
            "La mission, qui additionne les listes, compte désormais trente-trois morts.",
            [("trente-trois", 33, "La mission")],
            id="tens-and-ones",
        ),
        pytest.param("fr", "La ville recense trente et un morts.", [], id="a-number-that-is-read-in-part"),
        pytest.param(
            "it", "Per una settimana aveva parlato di 14.", [("14", 14, "Ostby Post")], id="no-subject"
        ),
    ],
)
def test_who_gives_a_figure_abroad(language: str, text: str, figures: list[tuple[str, float, str]]) -> None:
    """The subject of a verb of counting gives it, or who is named behind "according to", else the source."""
    assert given(text, language) == figures


def test_the_dead_of_another_language_are_the_dead() -> None:
    """A count abroad stands in the table of the counts at home."""
    home = "The Bakers Union said 22 people had been killed."
    abroad = Told("Die Polizei zählte 31 Tote.", TUESDAY, language="de")
    (table,) = contested_figures(cast_of(home, "Police said 24 people were killed.", abroad))
    assert (table.what, [(row.value, row.who) for row in table.values]) == (
        "people killed",
        [("22", "Bakers Union"), ("24", "Police"), ("31", "Die Polizei")],
    )


def test_whose_something_is_is_no_count() -> None:
    """ "The death of two wounded" counts no wounded."""
    cast = cast_of(Told("L'écart vient du décès de deux blessés.", language="fr"))
    assert [one.quantity for one in mentions(cast)] == [None]


@pytest.mark.parametrize(
    ("english", "language", "abroad", "values"),
    [
        pytest.param(
            "The storm destroyed 40 houses, the mayor said.",
            "nl",
            "Volgens de politie werden 55 huizen verwoest.",
            {"40", "55"},
            id="houses",
        ),
        pytest.param(
            "The trust said 512 operations had been called off.",
            "it",
            "Le operazioni rinviate, secondo l'azienda, erano salite a 588.",
            {"512", "588"},
            id="what-a-number-has-come-to",
        ),
        pytest.param(
            "Verdane said the recall would cost 18 million ducats (4.5 million euros).",
            "es",
            "El coste, que Verdane cifra en 18 millones de ducados, sube: Ana Ochoa lo calcula en unos 35 millones.",
            {"18 million", "35 millones"},
            id="coins",
        ),
        pytest.param(
            "By noon 58 people had sought treatment, the health office said.",
            "es",
            "El hospital había registrado 97 pacientes, según la doctora Amina Ferrow.",
            {"58", "97"},
            id="patients-of-a-hospital",
        ),
    ],
)
def test_kindred_words_of_two_languages_meet(
    english: str, language: str, abroad: str, values: set[str]
) -> None:
    """What news counts has a word in each language, and coins are alike."""
    (table,) = contested_figures(cast_of(english, Told(abroad, language=language)))
    assert {row.value for row in table.values} >= values


def test_a_described_giver_is_not_the_newspaper() -> None:
    """Behind "secondo" a noun names who counts, too."""
    told = Told("Secondo l'azienda ci sono 14 morti.", language="it")
    (table,) = contested_figures(cast_of(told, "Police said 11 people had died."))
    assert [row.who for row in table.values if row.value == "14"] == ["l'azienda"]
