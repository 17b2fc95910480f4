"""Figures are read as values with bounds, units and what they count."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.numbers.figures import Figure, find_figures
from briefer.language.numbers.units import convert
from briefer.language.words.tokens import stem
from briefer.records import Span


def _only(text: str, language: str = "en") -> Figure:
    (figure,) = (f for f in find_figures(text, language=language) if f.kind != "name")
    return figure


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        pytest.param("43 people were held", 43.0, None, "count", id="digits"),
        pytest.param("1,250 homes", 1250.0, None, "count", id="comma-groups"),
        pytest.param("1\u202f250 homes", 1250.0, None, "count", id="thin-space-groups"),
        pytest.param("twenty-three people", 23.0, None, "count", id="hyphened-words"),
        pytest.param("two hundred and six dogs", 206.0, None, "count", id="hundreds-and"),
        pytest.param("18 million people", 18e6, None, "count", id="millions"),
        pytest.param("3.5bn people", 3.5e9, None, "count", id="billions-abbreviated"),
        pytest.param("£547billion", 547e9, "currency:pound", "count", id="magnitude-without-space"),
        pytest.param("half a dozen eggs", 6.0, None, "count", id="half-a-dozen"),
        pytest.param("two and a half hours", 2.5, "hour", "count", id="and-a-half"),
        pytest.param("6 1/2 months", 6.5, "month", "count", id="mixed-fraction"),
        pytest.param("two hours and five minutes", 125.0, "minute", "count", id="hours-and-minutes"),
        pytest.param("1 hour 40 minutes", 100.0, "minute", "count", id="hours-minutes"),
        pytest.param("6 feet 2 inches", 74.0, "inch", "count", id="feet-inches"),
        pytest.param("10 years and 6 months", 126.0, "month", "count", id="years-and-months"),
        pytest.param("60 per cent of capacity", 60.0, "percent", "share", id="per-cent"),
        pytest.param("4.5 pct", 4.5, "percent", "share", id="pct"),
        pytest.param("5 percentage points", 5.0, "percentage-point", "count", id="points"),
        pytest.param("two-thirds of the traffic", 2 / 3, "share", "share", id="fraction"),
        pytest.param("nine in ten voters", 0.9, "share", "share", id="nine-in-ten"),
        pytest.param("1 in 12 drivers", 1 / 12, "share", "share", id="one-in-twelve-digits"),
        pytest.param("$5m", 5e6, "currency:dollar", "count", id="dollars-m"),
        pytest.param("18 million crowns", 18e6, "currency:crown", "count", id="crowns"),
        pytest.param("a 60-million-crown fund", 60e6, "currency:crown", "count", id="hyphened-money"),
        pytest.param("5 EUR", 5.0, "currency:euro", "count", id="iso-code"),
        pytest.param("a 12-mile march", 12.0, "mile", "count", id="miles"),
        pytest.param("minus 5 degrees Celsius", -5.0, "celsius", "count", id="below-zero"),
        pytest.param("a 41-year-old driver", 41.0, "age", "age", id="year-old"),
        pytest.param("a constable aged 33", 33.0, "age", "age", id="aged"),
        pytest.param("a magnitude 6.1 earthquake", 6.1, "magnitude", "count", id="magnitude"),
        pytest.param("a nine-day strike", 9.0, "day", "count", id="hyphened-days"),
    ],
)
def test_value_unit_and_kind_are_read(text: str, value: float, unit: str | None, kind: str) -> None:
    """A figure is its value whatever way it is written."""
    figure = _only(text)
    assert figure.value == pytest.approx(value)
    assert [figure.unit, figure.kind] == [unit, kind]


@pytest.mark.parametrize(
    ("text", "modifier", "low", "high"),
    [
        pytest.param("19 people", "exact", 19.0, 19.0, id="exact"),
        pytest.param("at least 19 people", "at-least", 19.0, math.inf, id="at-least"),
        pytest.param("no fewer than 19 people", "at-least", 19.0, math.inf, id="no-fewer-than"),
        pytest.param("more than 90%", "more-than", 90.0, math.inf, id="more-than"),
        pytest.param(">90%", "more-than", 90.0, math.inf, id="greater-sign"),
        pytest.param("up to 10 days", "at-most", -math.inf, 10.0, id="up-to"),
        pytest.param("as many as 20 people", "at-most", -math.inf, 20.0, id="as-many-as"),
        pytest.param("fewer than 20 people", "less-than", -math.inf, 20.0, id="fewer-than"),
        pytest.param("some 400 people", "about", 352.0, 448.0, id="some"),
        pytest.param("about 60 people", "about", 55.0, 65.0, id="about"),
        pytest.param("Police questioned about 60 people.", "about", 55.0, 65.0, id="about-behind-a-verb"),
        pytest.param("He was asked about 60 people.", "exact", 60.0, 60.0, id="about-a-matter"),
        pytest.param(
            "Asked by Ann Orr, the judge, about 60 people", "exact", 60.0, 60.0, id="about-far-from-its-verb"
        ),
        pytest.param("30 or more people", "at-least", 30.0, math.inf, id="or-more"),
        pytest.param("between 5 and 7 cars", "range", 5.0, 7.0, id="between"),
        pytest.param("10-15 km", "range", 10.0, 15.0, id="dash-range"),
        pytest.param("4% to 7%", "range", 4.0, 7.0, id="percent-range"),
    ],
)
def test_modifiers_bound_the_value(text: str, modifier: str, low: float, high: float) -> None:
    """The words around a number say which values it admits."""
    figure = _only(text)
    assert (figure.modifier, figure.low, figure.high) == (modifier, low, high)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        pytest.param("eight officers were hurt", "officer", id="plain"),
        pytest.param("six remotely operated cranes at the port", "crane", id="behind-adjectives"),
        pytest.param("In Gaza 34 people died", "people", id="after-a-place"),
        pytest.param("dozens of her members", "member", id="vague-of"),
    ],
)
def test_counted_noun_is_named(text: str, noun: str) -> None:
    """A count knows what it counts."""
    assert _only(text).noun == stem(noun)


def test_elliptic_count_has_no_noun() -> None:
    """A number that stands alone does not borrow the verb as its noun."""
    assert _only("Twelve have been charged").noun is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Basin Four is busy", id="number-word-in-a-name"),
        pytest.param("Flight 370 vanished", id="flight"),
        pytest.param("lines serving Units 1, 2 and 3", id="listed"),
        pytest.param("Articles 4 and 7 of the code", id="two-listed"),
        pytest.param("see update 2 of the page", id="update"),
        pytest.param("Hospital 4 closed", id="numbered-hospital"),
        pytest.param("No. 4 on the list", id="number-sign"),
        pytest.param("an F-16 crashed", id="aircraft"),
    ],
)
def test_numbers_in_names_count_nothing(text: str) -> None:
    """A number that names something is marked and is no quantity."""
    assert {f.kind for f in find_figures(text)} == {"name"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("on 3 March 2026", id="day"),
        pytest.param("at 6:15 a.m. and 17:30", id="clock"),
        pytest.param("at half past five", id="clock-in-words"),
        pytest.param("the strike of 2014", id="year"),
        pytest.param("compared with 2020", id="year-after-with"),
    ],
)
def test_dates_and_times_are_no_figures(text: str) -> None:
    """What dates says, figures leaves alone."""
    assert find_figures(text) == ()


def test_a_score_is_two_figures() -> None:
    """Votes for and against are not a range."""
    assert [f.value for f in find_figures("They voted by 2,311 to 204")] == [2311.0, 204.0]


def test_a_change_is_two_figures() -> None:
    """From one value to another is not a range."""
    assert [f.value for f in find_figures("rose from 10 to 15 percent")] == [10.0, 15.0]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        pytest.param("1.250 Menschen", "de", 1250.0, None, id="german-thousands"),
        pytest.param("4,5 Prozent", "de", 4.5, "percent", id="german-decimal"),
        pytest.param("dreiundzwanzig Verletzte", "de", 23.0, None, id="german-words"),
        pytest.param("3 Milliarden Euro", "de", 3e9, "currency:euro", id="german-milliarden"),
        pytest.param("1 250 personnes", "fr", 1250.0, None, id="french-space"),
        pytest.param("4,5 pour cent", "fr", 4.5, "percent", id="french-percent"),
        pytest.param("más de 2,5 millones", "es", 2.5e6, None, id="spanish-millions"),
        pytest.param("almeno 30 persone", "it", 30.0, None, id="italian"),
        pytest.param("tien doden", "nl", 10.0, None, id="dutch-words"),
        pytest.param("cerca de 12 milhões", "pt", 12e6, None, id="portuguese"),
    ],
)
def test_other_languages_write_numbers_their_way(
    text: str, language: str, value: float, unit: str | None
) -> None:
    """Decimal marks, magnitudes and unit names follow the language."""
    figure = _only(text, language)
    assert (figure.value, figure.unit) == (value, unit)


def test_spans_are_absolute() -> None:
    """A figure found within a span is placed in the whole text."""
    text = "Nothing here. At least 19 people came."
    (figure,) = find_figures(text, Span(14, len(text)))
    assert figure.span.of(text) == "19"


@given(st.integers(min_value=0, max_value=999_999_999))
def test_digits_with_and_without_separators_agree(number: int) -> None:
    """Grouping digits never changes the value."""
    plain, grouped = f"they counted {number}km", f"they counted {number:,}km"
    assert (
        [f.value for f in find_figures(plain)] == [f.value for f in find_figures(grouped)] == [float(number)]
    )


@given(st.text(alphabet="0123456789.,-% onetwahufdrmil/$:", max_size=300))
def test_any_text_is_read_without_error(text: str) -> None:
    """Spans lie inside the text and bounds are in order, whatever the text."""
    for figure in find_figures(text):
        assert 0 <= figure.span.start < figure.span.end <= len(text)
        assert figure.low <= figure.high


@pytest.mark.parametrize("unit", ["1", "1,", "1 ", "one ", "one-and-", "11:", "1.1.", "a ", "percent "])
def test_hostile_lines_take_linear_time(unit: str) -> None:
    """A line of 200 kB of digits or number words is read at once."""
    text = unit * (200_000 // len(unit))
    start = time.process_time()
    find_figures(text)
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    ("value", "unit", "into", "expected"),
    [
        pytest.param(10.0, "mile", "km", 16.09344, id="miles"),
        pytest.param(212.0, "fahrenheit", "celsius", 100.0, id="fahrenheit"),
        pytest.param(3.0, "week", "day", 21.0, id="weeks"),
    ],
)
def test_units_convert(value: float, unit: str, into: str, expected: float) -> None:
    """Units of one dimension convert."""
    assert convert(value, unit, into) == pytest.approx(expected)


def test_a_coin_is_part_of_its_currency() -> None:
    """Cents are hundredths of dollars and of euros."""
    assert convert(60.0, "currency:cent", "currency:dollar") == pytest.approx(0.6)
    assert convert(0.6, "currency:pound", "currency:penny") == pytest.approx(60.0)
    assert convert(60.0, "currency:cent", "currency:pound") is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("a year and a half", [(1.5, "year")], id="article"),
        pytest.param("two days and a quarter", [(2.25, "day")], id="number"),
        pytest.param("a cake and a half of it", [(0.5, "share")], id="no-unit"),
        pytest.param(
            "6 dollars, against 4 then", [(6.0, "currency:dollar"), (4.0, "currency:dollar")], id="against"
        ),
        pytest.param("6 dollars, and 4 then", [(6.0, "currency:dollar"), (4.0, None)], id="and"),
        pytest.param("12 percent, up from 9", [(12.0, "percent"), (9.0, "percent")], id="up-from"),
    ],
)
def test_what_neighbours_share(text: str, values: list[tuple[float, str | None]]) -> None:
    """A fraction adds to the number before it, and what is held against a measure has its unit."""
    assert [(figure.value, figure.unit) for figure in find_figures(text)] == values


def test_currencies_do_not_convert() -> None:
    """No rate of exchange is assumed."""
    assert convert(1.0, "currency:euro", "currency:dollar") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("All but 4 percent of the tenants came.", 96.0, id="percent"),
        pytest.param("Nearly all but a quarter of the tenants came.", 0.75, id="fraction"),
        pytest.param("It cost all, but 4 percent came back.", 4.0, id="another-but"),
    ],
)
def test_all_but_a_share_is_the_rest(text: str, value: float) -> None:
    """What is said is said of those who are left."""
    (figure,) = find_figures(text)
    assert (figure.kind, figure.value) == ("share", value)
