"""A day or time must be the source's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefer.checks.dates import check
from made_library import verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase

WEDNESDAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("They walked out on 2 March 2026.", "They walked out on Monday.", id="weekday-resolved"),
        pytest.param(
            "The rally is on 7 March 2026.", "A rally will be held on Saturday.", id="weekday-ahead"
        ),
        pytest.param("Work resumed on 4 March.", "Work resumed today.", id="today"),
        pytest.param(
            "The ballot was held in February.", "The ballot was held on 20 February.", id="month-of-day"
        ),
        pytest.param("They left at 5:30 p.m.", "They left at 17:30.", id="clock-reworded"),
        pytest.param("They left by nine in the evening.", "They left by 9pm.", id="hour-of-the-evening"),
        pytest.param("It burned seven years ago.", "It burned in 2019.", id="years-ago"),
        pytest.param("The call came at 15:25.", "- 15:25: the call comes in", id="time-before-a-colon"),
        pytest.param(
            "The count must end on 6 March 2026.",
            "The count is to begin on Wednesday at 8 a.m. and to be completed by 6 p.m. on Friday.",
            id="behind-a-time",
        ),
        pytest.param(
            "The army had lost 24 men by 4 March.",
            "Our patrol crossed the line on 2 March. We have lost 24 men.",
            id="by-the-day-of-publication",
        ),
        pytest.param("They left at 5.30 a.m.", "They left at half past five.", id="clock-in-words"),
        pytest.param(
            "On Tuesday the road was cleared.", "The road was cleared on 3 March.", id="weekday-for-date"
        ),
        pytest.param("They have met since last week.", "They have met since last week.", id="stretch"),
        pytest.param("It may rain.", "It could rain.", id="may-the-verb"),
        pytest.param("It sank shortly before midnight.", "It sank at 23:45.", id="shortly-before"),
        pytest.param("It sank at 10:47.", "It sank shortly after 10:40.", id="shortly-after"),
        pytest.param("It sank at about eleven.", "It sank at 10:50.", id="about"),
        pytest.param("It rained from 1 to 3 March.", "It rained between 1 and 3 March.", id="range-reworded"),
        pytest.param("It rained in March.", "It rained between 1 and 3 March.", id="month-of-a-range"),
    ],
)
def test_days_that_agree_are_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """The same day is the same however it is named."""
    assert list(check(make_case(claim, source, published=WEDNESDAY))) == []


@pytest.mark.parametrize(
    ("claim", "source", "message"),
    [
        pytest.param(
            "The offer stays open until Saturday 14 March.",
            "The offer stays open until Friday 13 March.",
            "The source says Friday 13 March (Friday 13 March 2026), not Saturday 14 March.",
            id="date-changed",
        ),
        pytest.param(
            "Between 1 and 3 March it rained in Marlow.",
            "Between 1 and 2 March it rained in Marlow.",
            "The source says 1 and 2 March, not 1 and 3 March.",
            id="end-of-a-range",
        ),
        pytest.param(
            "The report is due by 4 March.",
            "The report is due by 9 March.",
            "The source says 9 March (Monday 9 March 2026), not 4 March.",
            id="deadline-changed",
        ),
        pytest.param(
            "The order was issued on Sunday.",
            "The order was issued on Monday.",
            "The source says Monday (2 March 2026), not Sunday.",
            id="weekday-changed",
        ),
        pytest.param(
            "The office opened at 6 p.m.",
            "The office opened at 6 a.m.",
            "The source says 6 a.m., not 6 p.m..",
            id="half-of-day-changed",
        ),
        pytest.param(
            "All pumping through lines 1, 2 and 3 must cease by May 19.",
            "- cease all pumping through lines 1, 2 and 3 by May 20",
            "The source says May 20 (Wednesday 20 May 2026), not May 19.",
            id="date-behind-a-list",
        ),
        pytest.param(
            "Sorland closed its waters to trawlers in April.",
            "Sorland closed its waters to trawlers on 6 March.",
            "The source says 6 March (Friday 6 March 2026), not April.",
            id="month-against-day",
        ),
        pytest.param(
            "Gordon Lind, who was on the express, died on Thursday.",
            "The number of dead rose to 17 on Saturday when Gordon Lind died.",
            "The source says Saturday (28 February 2026), not Thursday.",
            id="day-when-it-happened",
        ),
        pytest.param(
            "It sank shortly before ten at night.",
            "It sank at 22:20.",
            "The source says 22:20, not ten.",
            id="not-shortly-before",
        ),
        pytest.param(
            "The strike of 2011 was long.",
            "The strike of 2014 was long.",
            "The source says 2014, not 2011.",
            id="year-changed",
        ),
    ],
)
def test_changed_days_are_contradicted(make_case: MakeCase, claim: str, source: str, message: str) -> None:
    """Another day for the same thing is reported with the source's own day."""
    (finding,) = check(make_case(claim, source, published=WEDNESDAY))
    assert finding.source is not None
    assert (finding.rule, finding.message) == ("wrong-date", message)


def test_the_date_of_another_event_is_no_contrary_evidence(make_case: MakeCase) -> None:
    """A date in a clause about something else speaks against nothing."""
    text = (
        "The talks will be led by a judge whom the minister named on Friday.\n\nThe talks open on Wednesday."
    )
    assert list(check(make_case("The talks will open on Wednesday.", text, published=date(2026, 3, 9)))) == []


def test_a_sentence_beside_the_passage_gives_the_day(make_case: MakeCase) -> None:
    """What a passage goes on to tell happened on the day that the sentence before it names."""
    text = "On Friday the mayor came. She stayed for an hour and met the miners who had been trapped since Monday."
    claim = "The mayor stayed for an hour on Friday."
    assert list(check(make_case(claim, text, located=(1,), published=WEDNESDAY))) == []


def test_a_report_opens_with_the_time_of_its_figures(make_case: MakeCase) -> None:
    """How things stood "by 4 p.m." is dated by the head of the report, not by the clock times in it."""
    text = "Position at 4 p.m. on Sunday.\nThree have died since the storm came ashore at 03:15."
    claim = "By 4 p.m. the storm had killed three since it came ashore."
    assert list(check(make_case(claim, text, located=(1,), published=WEDNESDAY))) == []
    (finding,) = check(make_case(claim.replace("4 p.m.", "6 p.m."), text, located=(1,), published=WEDNESDAY))
    assert finding.rule == "wrong-date"


def test_a_full_date_cannot_be_decided_in_an_undated_source(make_case: MakeCase) -> None:
    """A bare weekday without a day of publication is no contrary evidence, only missing support."""
    (finding,) = check(
        make_case("They met on 3 March 2026.", "They met on Tuesday, in the hall.", published=None)
    )
    assert (finding.rule, finding.source) == ("wrong-date", None)


def test_weekdays_compare_by_name_in_an_undated_source(make_case: MakeCase) -> None:
    """Without any date, Monday still is not Sunday."""
    (finding,) = check(make_case("They met on Sunday.", "They met on Monday.", published=None))
    assert finding.message == "The source says Monday, not Sunday."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The ballot closes on 8 May 2026.",
            "Members will vote in a ballot that opens on Monday 4 May 2026 and closes on the following "
            "Friday.",
            id="the-following-friday",
        ),
    ],
)
def test_a_weekday_is_reckoned_from_the_day_told_before(claim: str, source: str) -> None:
    """The following Friday comes after the day just named."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The ballot closes on 15 May 2026.",
            "Members will vote in a ballot that opens on Monday 4 May 2026 and closes on the following "
            "Friday.",
            id="a-week-later",
        ),
        pytest.param(
            "The ballot closes on 7 May 2026.",
            "Members will vote in a ballot that opens on Monday 4 May 2026 and closes on the following "
            "Friday.",
            id="a-day-earlier",
        ),
    ],
)
def test_another_day_than_the_following_one_is_wrong(claim: str, source: str) -> None:
    """Neither a week later nor a day earlier is the following Friday."""
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The full report arrived at 09:30 on Tuesday 3 March.",
            "The full report arrived at 09:30 on Wednesday 4 March. It named sites known since 3 March.",
            id="beside-a-clock-time",
        ),
        pytest.param(
            "The mill told Lund Holding on Friday 6 March.",
            "The mill told its owner, Lund Holding, on Monday 9 March and sent it samples."
            " A laboratory wrote on Friday 6 March.",
            id="behind-an-apposition",
        ),
        pytest.param(
            "The emergency loan was granted to the mill and its bakery late on Thursday 5 March.",
            "On Wednesday 4 March at 21:40 the Land Bank (LB) granted the mill and its bakery an emergency loan."
            " It runs for a year. On 5 March the bank named a trustee.",
            id="at-the-head-of-the-sentence",
        ),
    ],
)
def test_a_day_of_the_source_dates_what_it_belongs_to(claim: str, source: str) -> None:
    """Though the claim's day stands there too, of something else."""
    assert "wrong-date" in {f.rule for f in verdict_on(claim, source).findings}
