"""Figures that stand together keep their words and their ways."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "The office counted 43 seamen lost in the storm, 18 Vidalian and 25 Orskan. Empty berths went up by "
    "544, to 13,964. The ferry line gained 446 passengers."
)


def test_two_figures_that_change_words_are_found() -> None:
    """Each is in the source, with the other's word."""
    claim = "Of the 43 seamen whom the office counted lost, 25 were Vidalian and 18 Orskan."
    assert "misattached-figure" in blocking(verdict_on(claim, SOURCE))


def test_a_figure_beside_its_partner_is_the_sources() -> None:
    """Where "to 13,964" is right, "by 446" is not."""
    assert "wrong-figure" in blocking(verdict_on("Empty berths rose by 446 to 13,964.", SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Of the 43 seamen counted lost, 18 were Vidalian and 25 Orskan.", id="words"),
        pytest.param("Empty berths went up by 544 to 13,964.", id="ways"),
    ],
)
def test_figures_in_their_places_pass(claim: str) -> None:
    """The same pairs, in other words."""
    assert not {"misattached-figure", "wrong-figure"} & blocking(verdict_on(claim, SOURCE))


WARD = "Forty sailors came in, of whom eight were in the burns ward. By noon 96 were hurt, three of them children."


def test_a_part_of_others_is_found() -> None:
    """Three of the 96 are not three of the eight."""
    claim = "Eight sailors, three of them children, were in the burns ward."
    assert "misattached-figure" in blocking(verdict_on(claim, WARD))


def test_a_part_of_its_own_whole_passes() -> None:
    """The same part of the same whole."""
    assert "misattached-figure" not in blocking(
        verdict_on("By noon 96 were hurt, three of them children.", WARD)
    )


@pytest.mark.parametrize(
    ("claim", "source", "found"),
    [
        pytest.param(
            "Two retired pilots told the inquiry about the lamp.",
            "A retired pilot told the inquiry about the lamp.",
            True,
            id="one-for-two",
        ),
        pytest.param(
            "Two retired pilots told the inquiry about the lamp.",
            "A retired pilot told the inquiry about the lamp. Later the retired pilots met the board.",
            False,
            id="several-elsewhere",
        ),
    ],
)
def test_one_is_not_several(claim: str, source: str, *, found: bool) -> None:
    """A number of them where the source has one, and nowhere more."""
    assert ("wrong-figure" in blocking(verdict_on(claim, source))) is found
