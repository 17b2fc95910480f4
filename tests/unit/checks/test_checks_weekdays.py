"""A weekday in front of a day of the month must be that day's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefer.checks.weekdays import check
from made_library import verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase

WEDNESDAY = date(2026, 3, 4)
TALKS = "Talks about the quay of Marlow were held on Monday in the town hall."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("They met on Monday, 2 March.", "They met on Monday.", id="worked-out"),
        pytest.param("They met on Monday 2 March 2026.", "They met on 2 March.", id="with-the-year"),
        pytest.param("They met on Monday, March 2.", "They met on March 2.", id="month-first"),
        pytest.param("They met on Friday 2 March.", "They met on Friday 2 March.", id="the-sources-slip"),
        pytest.param("They met on Friday.", "They met on Monday.", id="no-day-of-the-month"),
        pytest.param("She said “we met on Friday 2 March”.", "She said they met.", id="quoted"),
        pytest.param("They met from Monday 2 to 6 March.", "They met from 2 to 6 March.", id="several-days"),
    ],
)
def test_a_weekday_that_fits_is_no_finding(make_case: MakeCase, claim: str, source: str) -> None:
    """Nor one that the source itself puts there, nor one in somebody's mouth."""
    assert list(check(make_case(claim, source, published=WEDNESDAY))) == []


@pytest.mark.parametrize(
    "day",
    [
        pytest.param("Friday, 2 March", id="day-first"),
        pytest.param("Friday, March 2", id="month-first"),
        pytest.param("Friday 2 March 2026", id="with-the-year"),
    ],
)
def test_another_weekday_is_wrong_though_the_day_is_right(day: str) -> None:
    """Whichever of the two is the slip, the sentence is false."""
    verdict = verdict_on(TALKS.replace("Monday", day), TALKS, kind="news", published=WEDNESDAY)
    assert not verdict.accepted
    assert [finding.message for finding in verdict.findings if finding.rule == "wrong-date"] == [
        f"The day in “{day}” was a Monday."
    ]


def test_the_right_weekday_is_accepted() -> None:
    """The same sentence, true."""
    claim = TALKS.replace("Monday", "Monday, 2 March")
    assert verdict_on(claim, TALKS, kind="news", published=WEDNESDAY).accepted
