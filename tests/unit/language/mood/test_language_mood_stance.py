"""What is denied, and what is hedged, with the words that it bears on."""

from __future__ import annotations

import pytest

from briefer.language.mood.stance import Marker
from briefer.language.reading import Reading


def shown(markers: tuple[Marker, ...]) -> list[str]:
    return [" ".join([marker.word, "→", *marker.targets]) for marker in markers]


@pytest.mark.parametrize(
    ("sentence", "negations"),
    [
        pytest.param("The bridge is not safe.", ["not → safe"], id="not"),
        pytest.param("The bridge was never closed.", ["never → close"], id="never"),
        pytest.param("There was no fire.", ["no → fire"], id="no"),
        pytest.param("Nobody was hurt.", ["nobody → hurt"], id="nobody"),
        pytest.param("Neither side fired.", ["neither → side fire"], id="neither"),
        pytest.param("He isn’t guilty.", ["isn't → guilti"], id="contraction"),
        pytest.param("The minister denied the report.", ["denied → report"], id="denied"),
        pytest.param("He failed to pay.", ["failed → pay"], id="failed"),
        pytest.param("The army ruled out a strike.", ["ruled out → strike"], id="ruled-out"),
        pytest.param("The storm stopped.", ["stopped → storm"], id="bears-on-what-stands-before"),
        pytest.param("He will not resign because he is ill.", ["not → resign"], id="ends-with-its-clause"),
        pytest.param("He left, not Lund.", ["not → lund"], id="after-a-comma"),
        pytest.param("The rule is clear.", [], id="rule-is-a-noun"),
        pytest.param("The bridge is safe.", [], id="none"),
    ],
)
def test_what_is_negated(sentence: str, negations: list[str]) -> None:
    """Each negation with the stems of the content words of its clause."""
    assert shown(Reading(sentence).negations) == negations


@pytest.mark.parametrize(
    ("sentence", "hedges"),
    [
        pytest.param("The blast may have killed 40.", ["may → kill 40"], id="may"),
        pytest.param("The talks could resume.", ["could → resum"], id="could"),
        pytest.param("He could not see the quay.", [], id="could-not-is-ability"),
        pytest.param("The alleged attacker fled.", ["alleged → attack flee"], id="alleged"),
        pytest.param("The vote might be delayed, but it was fair.", ["might → delay"], id="ends-at-a-comma"),
        pytest.param("The cause is unclear.", ["unclear → caus"], id="unclear"),
        pytest.param("Officials believe the fire was set.", ["believe → fire set"], id="believe"),
        pytest.param("The bridge is safe.", [], id="none"),
    ],
)
def test_what_is_hedged(sentence: str, hedges: list[str]) -> None:
    """Each hedge with the stems of the content words of its clause."""
    assert shown(Reading(sentence).hedges) == hedges


def test_a_marker_stands_where_it_says() -> None:
    """The span of a marker of two words holds both."""
    sentence = "The plan is no longer valid."
    (marker,) = Reading(sentence).negations
    assert (marker.span.of(sentence), marker.kind) == ("no longer", "negation")
