"""What happened on which day."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, read

from briefer.analysis.timeline import timeline


def events(*told: Told | str) -> list[tuple[str, bool]]:
    """Return the days of the timeline and whether each was resolved."""
    return [(event.date, event.resolved) for event in timeline(read(*told), {}, origin_of={})]


@pytest.mark.parametrize(
    ("text", "day", "resolved"),
    [
        pytest.param("The dam burst on Sunday after a week of rain.", "2031-05-11", True, id="weekday"),
        pytest.param("The dam burst on 3 May 2031 after a week of rain.", "2031-05-03", False, id="printed"),
        pytest.param("The dam burst yesterday after a week of rain.", "2031-05-11", True, id="yesterday"),
        pytest.param(
            "The annual meeting has been brought forward to Saturday 24 May, at noon, in the hall.",
            "2031-05-24",
            False,
            id="a-weekday-shows-the-year",
        ),
        pytest.param(
            "The inquiry will open on Thursday in the old town hall.", "2031-05-15", True, id="ahead"
        ),
        pytest.param(
            "A judge hears the owners of the dam on May 21.", "2031-05-21", False, id="present-ahead"
        ),
        pytest.param(
            "A judge whom the minister named on Friday will open the talks.",
            "2031-05-09",
            True,
            id="past-beside-future",
        ),
        pytest.param(
            "The owners had received a letter about the dam on Sunday.", "2031-05-11", True, id="had-received"
        ),
        pytest.param(
            "The letter had been sent to the owners on October 4.", "2030-10-04", False, id="last-years-day"
        ),
    ],
)
def test_the_day_of_an_event(text: str, day: str, resolved: bool) -> None:  # noqa: FBT001 - a column of the table
    """Days are told from the verb beside them and marked as resolved where they are not printed."""
    assert events(text) == [(day, resolved)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The road is closed, the council said on Sunday.", id="day-of-speaking"),
        pytest.param("The road has been closed to all traffic since Sunday.", id="since"),
        pytest.param("By Sunday evening the river had risen by two metres.", id="by"),
        pytest.param("The court might hear the case on Thursday or later.", id="open"),
        pytest.param("The mayor was expected to meet both sides on Thursday.", id="was-expected"),
        pytest.param('"We will open the road on Thursday," the mayor said.', id="inside-a-quotation"),
        pytest.param(
            "Whoever took pictures of the dam on 4 May 2031 is requested to hand them in.", id="request"
        ),
        pytest.param(
            "Correction, 12 May 2031: an earlier version of this article gave another day.", id="notice"
        ),
        pytest.param("The owner did not reply to questions sent on Sunday.", id="silence"),
        pytest.param("The minister, who was to have opened the dam on Sunday, stayed at home.", id="a-plan"),
        pytest.param("The table replaces that in bulletin 30/2031 of 3 May 2031.", id="a-paper-of"),
        pytest.param("The gate had rusted long before the flood of 3 May 2031.", id="before-the-flood-of"),
        pytest.param(
            "“The dam burst,” the mayor told a press conference in Ostby on Sunday.", id="remark-at"
        ),
        pytest.param("He died beside the sluice on Sunday with a rope in his hands.", id="nobody-knows-who"),
        pytest.param("Ostby, position at 12 noon on Sunday 11 May 2031.", id="a-heading"),
        pytest.param("The man who was on duty that Sunday heard the dam burst.", id="day-of-the-story"),
    ],
)
def test_what_is_no_event_is_left_out(text: str) -> None:
    """The day of a remark, a limit, a possibility and a notice are no events."""
    assert events(text) == []


def test_a_weekday_follows_the_day_told_before_it() -> None:
    """After "Saturday 3 May" Sunday is the fourth, not the last one before the paper came out."""
    text = "At noon on Saturday 3 May 2031 the siren sounded twice. At six on Sunday the old dam burst."
    assert events(text) == [("2031-05-03", False), ("2031-05-04", True)]


def test_no_weekday_follows_the_begin_of_a_stretch() -> None:
    """After "since 3 May" Sunday is the last one before the paper came out, not the day after."""
    text = "Since 3 May 2031 the siren has sounded twice. At six on Sunday the old dam burst."
    assert events(text) == [("2031-05-11", True)]


def test_an_undated_source_resolves_no_weekday() -> None:
    """Without a day of its own a text names no day by "Sunday", but prints one by its date."""
    assert events(Told("The dam burst on Sunday after a week of rain.", published=None)) == []
    assert events(Told("The dam burst on 3 May 2031 after rain.", published=None)) == [("2031-05-03", False)]


def test_one_event_stands_once() -> None:
    """Two reports of one event are one; the same words cite both sources."""
    text = "The dam burst on Sunday after a week of rain."
    near = Told("After a week of rain the old dam burst on Sunday.", TUESDAY)
    (event,) = timeline(read(text, text, near), {}, origin_of={})
    assert [cited.source for cited in event.citations] == ["S1", "S2"]


def test_a_partys_reproach_is_no_event() -> None:
    """What a body says against others in its statement is its word, not what happened."""
    told = Told(
        "Our members were beaten by guards on Sunday at the gate.", kind="statement", publisher="Bakers Union"
    )
    assert events(told) == []


def test_there_are_twelve_events_at_most() -> None:
    """The nearest to the topic are kept, and they stand by day."""
    text = "\n".join(
        f"House number {day} burned down in {day} May street on {day} May 2031." for day in range(1, 20)
    )
    days = [day for day, _ in events(text)]
    assert len(days) == 12
    assert days == sorted(days)


def test_another_day_that_the_words_allow_is_told() -> None:
    """What had been done on a Sunday may have been done a week further back; a plain past has one day."""
    text = "The owners had received a letter about the dam on Sunday."
    (event,) = timeline(read(text), {}, origin_of={})
    assert (event.date, event.or_date) == ("2031-05-11", "2031-05-04")
    (plain,) = timeline(read("The dam burst on Sunday after a week of rain."), {}, origin_of={})
    assert plain.or_date is None


def test_a_day_of_the_story_is_left_undated() -> None:
    """ "On the Monday" is a Monday of what is told, and not the one before the day of the text."""
    assert events("On the Friday a manager went round the ward and took the telephones away.") == []


def test_a_deadline_moves_no_weekday() -> None:
    """A day that lies ahead is not what "on Friday" follows."""
    text = "A new plan must be ready by 9 October. The inspectors came on Friday and found no danger."
    assert events(Told(text, published=TUESDAY)) == [("2031-05-09", True)]


def test_a_weekday_that_the_source_has_dated_may_mean_that_day() -> None:
    """ "On Sunday" far below "Sunday 4 May" is that Sunday or the last one, and both are told."""
    text = "The siren failed on Sunday 4 May 2031.\n\nIt rained.\n\nThe valve was closed on Sunday by an engineer."
    (_, event) = timeline(read(Told(text, published=TUESDAY)), {}, origin_of={})
    assert (event.date, event.or_date) == ("2031-05-04", "2031-05-11")


def test_he_is_named_before_what_he_tells() -> None:
    """Out of its article "he said" tells nobody who; the dateline of a story tells nothing."""
    text = "Tom Orr owns the mill. On Sunday, he said, the dam burst over his fields."
    assert [event.text for event in timeline(read(text), {}, origin_of={})] == [
        "Tom Orr: On Sunday, he said, the dam burst over his fields."
    ]
    story = "MARLOW, May 12 (SNA) - The old dam burst on Sunday after a week of rain."
    (event,) = timeline(read(story), {}, origin_of={})
    assert event.text == "The old dam burst on Sunday after a week of rain."


def test_what_a_report_tells_stands_as_its_account() -> None:
    """A party's bulletin is no more neutral than its statement."""
    text = "The gauge at the gate showed nine metres on Sunday."
    (event,) = timeline(read(Told(text, kind="report", publisher="Bakers Union")), {}, origin_of={})
    assert event.text == f"Bakers Union: {text}"


def test_what_a_party_tells_stands_as_its_account() -> None:
    """A statement's own sentence is no fact: who tells it stands before it."""
    text = "The guards closed the gate on 4 May 2031 after the siren."
    told = Told(text, kind="statement", publisher="Bakers Union")
    (event,) = timeline(read(told), {}, origin_of={})
    assert event.text == f"Bakers Union: {text}"
    assert event.citations[0].quote == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The mill plans a fair on the old square on Saturday.", [("2031-05-17", True)], id="plans"
        ),
        pytest.param(
            "The exams have been put back a second time, to 11 August.",
            [("2031-08-11", False)],
            id="moved-to",
        ),
        pytest.param("The mill cannot open on Saturday after a judge barred it.", [], id="cannot"),
    ],
)
def test_what_is_still_to_come_is_dated_ahead(text: str, expected: list[tuple[str, bool]]) -> None:
    """A verb of intent, or of moving to a day, tells of a day ahead; what cannot be is no event."""
    assert events(text) == expected


def test_had_behind_a_verb_of_speech_goes_no_further_back() -> None:
    """ "Confirmed that it had come on Sunday" says "It came on Sunday" in the past."""
    (event,) = timeline(
        read("Ann Lee confirmed that the letter had come on Sunday by boat."), {}, origin_of={}
    )
    assert (event.date, event.or_date) == ("2031-05-11", None)
