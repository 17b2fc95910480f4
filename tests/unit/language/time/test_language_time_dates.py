"""Days and times are read from their wording and resolved against the day of the text."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.time.dates import DateMention, find_dates
from briefer.language.time.direction import direction
from briefer.records import Span

WEDNESDAY = date(2026, 3, 4)


def _only(text: str, language: str = "en", published: date | None = WEDNESDAY) -> DateMention:
    (mention,) = find_dates(text, published=published, language=language)
    return mention


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("on 3 March 2026", date(2026, 3, 3), id="day-month-year"),
        pytest.param("on March 3, 2026", date(2026, 3, 3), id="month-day-year"),
        pytest.param("on the 3rd of March 2026", date(2026, 3, 3), id="ordinal"),
        pytest.param("on Tuesday, 3 March 2026", date(2026, 3, 3), id="with-weekday"),
        pytest.param("on 2026-03-03", date(2026, 3, 3), id="iso"),
        pytest.param("on 3.3.2026", date(2026, 3, 3), id="dots"),
        pytest.param("in a ballot on 20 February", date(2026, 2, 20), id="nearest-year"),
        pytest.param("on 28 December", date(2025, 12, 28), id="nearest-year-is-last"),
        pytest.param("on Tuesday", date(2026, 3, 3), id="weekday-past"),
        pytest.param("on Wednesday", date(2026, 3, 4), id="weekday-today"),
        pytest.param("last Tuesday", date(2026, 3, 3), id="last-weekday"),
        pytest.param("will meet on Saturday", date(2026, 3, 7), id="weekday-ahead"),
        pytest.param("cannot open on Saturday", date(2026, 3, 7), id="weekday-on-which-it-cannot"),
        pytest.param("plans a fair on Saturday", date(2026, 3, 7), id="weekday-of-a-plan"),
        pytest.param("are to open on Wednesday", date(2026, 3, 11), id="same-weekday-ahead"),
        pytest.param("next Monday", date(2026, 3, 9), id="next-weekday"),
        pytest.param("yesterday before dawn", date(2026, 3, 3), id="yesterday"),
        pytest.param("any table tomorrow", date(2026, 3, 5), id="tomorrow"),
        pytest.param("two days ago", date(2026, 3, 2), id="ago"),
    ],
)
def test_a_day_is_resolved(text: str, day: date) -> None:
    """Each way of naming a day gives that day."""
    mention = _only(text)
    assert (mention.first, mention.last) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("in March 2026", date(2026, 3, 1), date(2026, 3, 31), id="month-year"),
        pytest.param("in November", date(2025, 11, 1), date(2025, 11, 30), id="month"),
        pytest.param("in 2014", date(2014, 1, 1), date(2014, 12, 31), id="year"),
        pytest.param("the season of 2018–19", date(2018, 1, 1), date(2019, 12, 31), id="season"),
        pytest.param("from 3 to 5 March 2026", date(2026, 3, 3), date(2026, 3, 5), id="range"),
        pytest.param("the 1990s", date(1990, 1, 1), date(1999, 12, 31), id="decade"),
        pytest.param("last week", date(2026, 2, 23), date(2026, 3, 1), id="last-week"),
    ],
)
def test_a_stretch_has_two_ends(text: str, first: date, last: date) -> None:
    """Months, years and ranges give their first and last day."""
    mention = _only(text)
    assert (mention.first, mention.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        pytest.param("at 6:15 a.m.", (375,), id="a-m"),
        pytest.param("until 6 p.m.", (1080,), id="p-m"),
        pytest.param("by 17:30", (1050,), id="24-hours"),
        pytest.param("at half past five in the morning", (330,), id="half-past-morning"),
        pytest.param("at half past five", (330, 1050), id="half-past-either"),
        pytest.param("at a quarter to six", (345, 1065), id="quarter-to"),
        pytest.param("at noon", (720,), id="noon"),
        pytest.param("at midnight", (0, 1440), id="midnight"),
    ],
)
def test_clock_times(text: str, minutes: tuple[int, ...]) -> None:
    """A clock time gives the minutes it can mean."""
    assert _only(text).minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He may not have known", id="may-the-verb"),
        pytest.param("They march on the palace", id="march-the-verb"),
        pytest.param("The Sunday Times wrote", id="newspaper"),
        pytest.param("the Friday Agency was told", id="agency"),
        pytest.param("they won 3:2", id="score"),
        pytest.param("some 2000 people came", id="round-count"),
        pytest.param("by five to four votes", id="votes"),
    ],
)
def test_look_alikes_are_no_dates(text: str) -> None:
    """Verbs, names, scores and counts are not dates."""
    assert find_dates(text, published=WEDNESDAY) == ()


def test_may_is_a_month_after_a_preposition() -> None:
    """The same word is a month where the wording shows it."""
    assert _only("It opens in May").month == 5


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("am Dienstag, dem 3. März 2026", "de", id="de"),
        pytest.param("le 3 mars 2026", "fr", id="fr"),
        pytest.param("el 3 de marzo de 2026", "es", id="es"),
        pytest.param("il 3 marzo 2026", "it", id="it"),
        pytest.param("em 3 de março de 2026", "pt", id="pt"),
        pytest.param("op 3 maart 2026", "nl", id="nl"),
    ],
)
def test_other_languages_name_months(text: str, language: str) -> None:
    """A full date is read in each language."""
    assert find_dates(text, language=language)[-1].first == date(2026, 3, 3)


def test_a_text_without_a_date_leaves_weekdays_open() -> None:
    """Nothing is guessed where the day of publication is unknown."""
    mention = _only("on Tuesday", published=None)
    assert (mention.first, mention.weekday, mention.resolved) == (None, 1, False)


def test_resolved_days_are_marked() -> None:
    """A weekday worked out is marked as resolved, a printed date is not."""
    assert [m.resolved for m in find_dates("on Tuesday, then on 5 March 2026", published=WEDNESDAY)] == [
        True,
        False,
    ]


def test_a_point_in_time_counts_as_its_day() -> None:
    """Weekdays resolve against the day of a time stamp."""
    (mention,) = find_dates("on Tuesday", published=datetime(2026, 3, 4, 19, 40))  # noqa: DTZ001 - sources give local time
    assert mention.first == date(2026, 3, 3)


def test_slashed_dates_keep_both_readings() -> None:
    """3/4/2026 is the third of April or the fourth of March."""
    days = [first for first, _ in _only("on 3/4/2026").candidates]
    assert days == [date(2026, 4, 3), date(2026, 3, 4)]


@given(st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31)))
def test_printing_then_reading_a_date_gives_it_back(day: date) -> None:
    """ISO dates survive the round trip."""
    (mention,) = find_dates(f"It was {day.isoformat()}.")
    assert mention.first == day


@given(st.text(alphabet="0123456789./-: MarchTuesdaymyiln,", max_size=200), st.dates())
def test_any_text_is_read_without_error(text: str, published: date) -> None:
    """Spans lie inside the text, whatever the text and the day."""
    for mention in find_dates(text, published=published):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@pytest.mark.parametrize("unit", ["1", "11:", "March ", "1.1.", "Monday ", "1-", " "])
def test_hostile_lines_take_linear_time(unit: str) -> None:
    """A line of 200 kB of digits or month names is read at once."""
    start = time.process_time()
    find_dates(unit * (200_000 // len(unit)), published=WEDNESDAY)
    assert time.process_time() - start < 2.0


def test_a_weekday_told_back_may_be_of_the_week_before() -> None:
    """What had happened on Saturday need not have happened on the last one before the report."""
    (mention,) = find_dates("The bidder had left on Saturday.", published=date(2026, 4, 25))
    assert [first for first, _ in mention.candidates] == [date(2026, 4, 25), date(2026, 4, 18)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The shelling went on for 11 hours on Friday.", id="for-how-long"),
        pytest.param("The envoy was greeted by whistles on Friday.", id="by-whom"),
        pytest.param("The envoy on Friday defended the sum set aside for Tarn.", id="for-whom"),
        pytest.param("Parents who went to the old office on Friday sang.", id="to-where"),
    ],
)
def test_a_little_word_of_something_else_leaves_a_weekday_plain(words: str) -> None:
    """Only "for Friday" and "by Friday" may lie ahead."""
    (mention,) = find_dates(words, published=date(2026, 4, 25))
    assert [first for first, _ in mention.candidates] == [date(2026, 4, 24)]


@pytest.mark.parametrize("words", ["On the Monday a manager came.", "She was on duty that Monday."])
def test_a_weekday_of_the_story_may_be_further_back(words: str) -> None:
    """The story dates it, and not the day of the text."""
    (mention,) = find_dates(words, published=date(2026, 4, 25))
    assert [first for first, _ in mention.candidates] == [
        date(2026, 4, 20),
        date(2026, 4, 13),
        date(2026, 4, 6),
    ]


def test_the_following_weekday_comes_after_the_day_before_it() -> None:
    """Without a day before it no day of the calendar is meant."""
    found = find_dates(
        "It opens on 4 May 2026 and closes on the following Friday.", published=date(2026, 6, 1)
    )
    assert found[1].first == date(2026, 5, 8)
    (alone,) = find_dates("By the following Monday she was gone.", published=date(2026, 6, 1))
    assert (alone.first, alone.weekday) == (None, 0)


def test_a_month_by_whose_end_something_is_due_may_lie_ahead() -> None:
    """A deadline is no thing of the past, whatever stands between "by" and its month."""
    text = "Seven members, a report by the end of March: that is five months."
    march = Span(text.index("March"), text.index("March") + len("March"))
    assert direction(text, march, scope=Span(0, len(text))) == "either"
