"""Each planted error is what it says, and false by construction."""

from __future__ import annotations

import pytest

from briefer.planting.ground import Change, Ground, Planter, Sown
from briefer.planting.plant import PLANTERS, plant

SOURCES = {
    "S1": "Governor Ada Moss said on Tuesday that 12 ferries had left Marlow before the storm. "
    "Some of the crews may sue. The Harbour Union denied the report, and prices rose by 4 percent. "
    "“We did not close the gate in the morning,” said Tom Reyes in Hallin. Rask accused Moss of lying.",
    "S2": "A museum opened in Quillon with paintings and a garden on its roof for everybody.",
}
GROUND = Ground(SOURCES)


def sown(text: str, *, near: str = "") -> Sown:
    """Return a sentence of S1."""
    return Sown(text, ("S1",), near or text)


def planted(text: str, *, ground: Ground = GROUND) -> list[tuple[str, str]]:
    """Return the kind and text of every error in one sentence."""
    return [(change.kind, change.text) for planter in PLANTERS for change in planter(sown(text), ground)]


@pytest.mark.parametrize(
    ("text", "kind", "wrong"),
    [
        pytest.param("It cost 12 crowns.", "figure", "It cost 18 crowns.", id="figure"),
        pytest.param("It cost at least 30 crowns.", "figure", "It cost at least 45 crowns.", id="at-least"),
        pytest.param("It cost up to 30 crowns.", "figure", "It cost up to 20 crowns.", id="up-to"),
        pytest.param("It cost 6,200 crowns.", "figure", "It cost 9,300 crowns.", id="grouped"),
        pytest.param("Two ferries left.", "figure", "Five ferries left.", id="in-words"),
        pytest.param("They waited 3 days.", "unit", "They waited 3 weeks.", id="unit"),
        pytest.param("It rained on Monday.", "date", "It rained on Thursday.", id="weekday"),
        pytest.param("It ended in March.", "date", "It ended in June.", id="month"),
        pytest.param("It ended on 3 May.", "date", "It ended on 11 May.", id="day"),
        pytest.param("It was built in 2015.", "date", "It was built in 2012.", id="year"),
        pytest.param("The ambassador, Vera Holm, left.", "title", "The defence minister, Vera Holm, left.", id="title"),
        pytest.param("The gate was closed.", "negation", "The gate was not closed.", id="not-put-in"),
        pytest.param("The gate was not closed.", "negation", "The gate was closed.", id="not-taken-out"),
        pytest.param("The union denied the report.", "verb", "The union confirmed the report.", id="verb"),
        pytest.param("The crews may sue.", "hedge", "The crews will sue.", id="hedge"),
        pytest.param("Some crews left.", "quantifier", "All crews left.", id="quantifier"),
        pytest.param("Prices rose again.", "comparison", "Prices fell again.", id="comparison"),
        pytest.param("Rask accused Moss of lying.", "roles", "Moss accused Rask of lying.", id="roles"),
        pytest.param("They left before the storm.", "order", "They left after the storm.", id="order"),
    ],
)  # fmt: skip
def test_an_error_of_each_kind(text: str, kind: str, wrong: str) -> None:
    """One word, one kind."""
    assert (kind, wrong) in planted(text)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("speaker", id="speaker"),
        pytest.param("name", id="name"),
        pytest.param("place", id="place"),
    ],
)
def test_a_new_name_stands_nowhere_near(kind: str) -> None:
    """Nor in the cited source, unless it is another of its speakers."""
    text = "Vera Holm said that the crew of Peter Lang had stopped in Hallin."
    (wrong,) = [wrong for found, wrong in planted(text) if found == kind]
    new = [word for word in wrong.rstrip(".").split() if word not in text and word.istitle()]
    assert new
    assert kind == "speaker" or not any(word in SOURCES["S1"] for word in new)


def test_a_cause_and_a_word_of_a_quotation_are_new_to_all_sources() -> None:
    """Whatever the sentence says."""
    errors = dict(planted("“We did not close the gate in the morning,” said Tom Reyes."))
    assert errors["quote"] == "“We did not close the gate in the orchestra,” said Tom Reyes."
    assert " because " in dict(planted("The crews left the harbour."))["cause"]


def test_the_wrong_source_has_nothing_of_the_sentence() -> None:
    """No figure and no name."""
    text = "In Marlow 12 ferries of Ada Moss left."
    (change,) = [c for planter in PLANTERS for c in planter(sown(text), GROUND) if c.kind == "source"]
    assert (change.text, change.sources) == (text, ("S2",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("It happened in Moscow in May 2015.", "figure", id="a-year-is-no-count"),
        pytest.param("The ship left at 9 p.m.", "figure", id="a-clock-time"),
        pytest.param("A Boeing 747 landed.", "figure", id="a-model"),
        pytest.param("Nobody was hurt.", "negation", id="a-second-negation"),
        pytest.param("It is not only wet.", "negation", id="not-only"),
        pytest.param("The crews may possibly sue.", "hedge", id="another-doubt-stays"),
        pytest.param("He said “prices rose on Monday”.", "comparison", id="quoted"),
        pytest.param("It closed because of rain.", "cause", id="a-cause-is-there"),
        pytest.param("Monday, Tuesday and Moss met Rask.", "roles", id="each-the-other"),
    ],
)
def test_what_might_stay_true_is_left_alone(text: str, kind: str) -> None:
    """No error is better than one that is none."""
    assert [wrong for found, wrong in planted(text) if found == kind] == []


def test_a_figure_that_the_source_has_is_not_put_in() -> None:
    """In digits or in words."""
    ground = Ground({"S1": "It cost 12 crowns, or eighteen with tax, and 20 on Sunday."})
    assert ("figure", "It cost 23 crowns.") in planted("It cost 12 crowns.", ground=ground) or (
        "figure",
        "It cost 22 crowns.",
    ) in planted("It cost 12 crowns.", ground=ground)


def test_the_same_sentences_give_the_same_errors() -> None:
    """In any process."""
    sentences = [sown(text) for text in SOURCES["S1"].split(". ")]
    assert plant(sentences, GROUND, most=20) == plant(sentences, GROUND, most=20)


def test_kinds_take_turns_and_none_crowds_out_the_others() -> None:
    """The first of each kind comes before the second of any."""
    sentences = [sown(f"In {year} the gate was closed.") for year in range(2001, 2030)]
    kinds = [change.kind for _, change in plant(sentences, GROUND, most=20)]
    assert kinds == ["date", "negation", "cause", "date", "negation", "cause"]


@pytest.mark.parametrize("planter", PLANTERS)
def test_an_error_changes_the_sentence_or_its_source(planter: Planter) -> None:
    """Never neither."""
    for text in SOURCES["S1"].split(". "):
        changes: list[Change] = list(planter(sown(text), GROUND))
        assert all((change.text, change.sources) != (text, ("S1",)) for change in changes)
