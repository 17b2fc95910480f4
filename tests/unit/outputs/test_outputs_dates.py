"""Dates read the same on every machine."""

from datetime import date, datetime

import pytest
from pydantic import TypeAdapter

from briefer.outputs.dates import span_of, written, written_iso, written_moment
from briefer.records import When


@pytest.mark.parametrize(
    ("days", "span"),
    [
        pytest.param([], None, id="none"),
        pytest.param([date(2031, 5, 4)], "4 May 2031", id="one-day"),
        pytest.param([date(2031, 5, 9), date(2031, 5, 4)], "4–9 May 2031", id="one-month"),
        pytest.param([date(2031, 4, 30), date(2031, 5, 4)], "30 April – 4 May 2031", id="one-year"),
        pytest.param(
            [date(2030, 12, 31), date(2031, 1, 1)], "31 December 2030 – 1 January 2031", id="two-years"
        ),
    ],
)
def test_span_is_shortened_where_month_or_year_is_shared(days: list[date], span: str | None) -> None:
    """The range of the sources' days is written without repeating month or year."""
    assert span_of(days) == span


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        pytest.param("2031-03-04T09:05:00+01:00", "4 March 2031, 09:05 UTC+01:00", id="offset"),
        pytest.param("2031-03-04T09:05:00Z", "4 March 2031, 09:05 UTC", id="utc"),
        pytest.param("2031-03-04T09:05:00", "4 March 2031, 09:05", id="no-zone"),
    ],
)
def test_a_time_reads_the_same_whoever_parsed_it(iso: str, words: str) -> None:
    """A briefing that is read back from its JSON makes the same page."""
    read_back: When = TypeAdapter(When).validate_python(iso)
    assert (written(datetime.fromisoformat(iso)), written(read_back)) == (words, words)


def test_an_iso_date_is_written_out() -> None:
    """The timeline's dates read like those of the sources; what is no date stays as it is."""
    assert written_iso("2031-05-04") == "4 May 2031"
    assert written_iso("spring 2031") == "spring 2031"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("2031-05-04", "4 May 2031", id="day"),
        pytest.param("2031-05-04 06:30", "4 May 2031, 06:30", id="time"),
        pytest.param("2031-05-04 24:00", "4 May 2031, 24:00", id="end-of-day"),
        pytest.param("2031-05-04 or so", "2031-05-04 or so", id="neither"),
        pytest.param("not stated", "not stated", id="words"),
    ],
)
def test_a_moment_is_written_out(text: str, written: str) -> None:
    """The moments of a table read like its dates."""
    assert written_moment(text) == written
