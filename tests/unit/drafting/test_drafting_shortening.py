"""What only describes goes from a sentence, and what bears on its fact stays."""

from __future__ import annotations

import pytest

from briefer.drafting.shortening import shortened


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The port was closed on Friday, the council said, as dockers blocked the road to the new quay.",
            "The port was closed on Friday, the council said.",
            id="meanwhile",
        ),
        pytest.param(
            "The port was closed, the council said, as the union accused the owner of hiring strike-breakers.",
            "The port was closed, the council said.",
            id="meanwhile-with-an-accusation",
        ),
        pytest.param(
            "Ana Lind, the mayor of Marlow, who cut short a holiday, said the port was safe.",
            "Ana Lind, the mayor of Marlow, said the port was safe.",
            id="clause-about-somebody-in-office",
        ),
        pytest.param(
            "Speaking to reporters at the quay, Mayor Ana Lind said the port was safe.",
            "Mayor Ana Lind said the port was safe.",
            id="occasion",
        ),
        pytest.param(
            "Mayor Ana Lind told the council that the port was safe, wiping dust from her glasses.",
            "Mayor Ana Lind told the council that the port was safe.",
            id="participle",
        ),
    ],
)
def test_what_only_describes_goes(sentence: str, expected: str) -> None:
    """The fact, and who says it, stay as they are."""
    assert shortened(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "The strikes hit no rebels in the north of the country, as Moscow claims.", id="by-whom"
        ),
        pytest.param(
            "The port was closed, the council said, as the owner had not paid for the new quay.",
            id="negation",
        ),
        pytest.param(
            "The port was closed, the council said, as it may have leaked oil into the river.", id="hedge"
        ),
        pytest.param("Police cleared the quay on Friday, killing nine dockers in the crowd.", id="figure"),
        pytest.param("Police cleared the quay before dawn, saying that it was blocked.", id="speech"),
        pytest.param("Police left the quay before dawn, leaving “a trail of blood” behind.", id="quotation"),
        pytest.param(
            "The port would close for a week, assuming that the council agreed, if it snowed.", id="if"
        ),
        pytest.param(
            "The ferry, which belongs to the town, was closed by the council.", id="clause-on-a-thing"
        ),
        pytest.param("Ana Lind, who leads the union, said that the port was safe.", id="only-description"),
        pytest.param("Mayor Ana Lind, who resigned on Friday, said the port was safe.", id="date"),
        pytest.param("The mayor, who said no, and the council, which agreed, met again.", id="more-subjects"),
        pytest.param("“The port, as dockers blocked the road to the quay, was shut,” she said.", id="quoted"),
    ],
)
def test_what_bears_on_the_fact_stays(sentence: str) -> None:
    """So does what may be the reason why somebody or something is named."""
    assert shortened(sentence) == sentence
