"""A story that opens on "a teacher" and names her later calls her so."""

from __future__ import annotations

import pytest

from briefer.language.naming.delayed import describe_delayed
from briefer.language.naming.roster import find_actors
from briefer.language.reading import Reading
from briefer.records import Span


def offices(*sentences: str) -> set[str | None]:
    text, readings, start = " ".join(sentences), [], 0
    for sentence in sentences:
        readings.append(Reading(text, Span(start, start + len(sentence))))
        start += len(sentence) + 1
    actors = find_actors(text, readings)
    describe_delayed(text, [], readings, actors)
    return {office.head for actor in actors for office in actor.offices}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(
            ("A Hallin schoolteacher walked home through the flood.", "Ana Lind (34) carried two pupils."),
            {"schoolteach"},
            id="named-next",
        ),
        pytest.param(
            ("The surgeon who runs the ward asked for water.", "Dr Ana Lind was speaking on Tuesday."),
            {"surgeon", "head"},
            id="after-a-form-of-address",
        ),
        pytest.param(
            ("The mayor of Hallin has resigned.", "Tom Reyes, her deputy, takes over."),
            {"deputi"},
            id="has-an-office",
        ),
        pytest.param(
            ("Mayor Pia Rask has resigned.", "Tom Reyes walked out too."), {"mayor"}, id="opens-on-a-name"
        ),
        pytest.param(
            ("The drivers' union called a strike.", "Ana Lind crossed the line."),
            set(),
            id="a-body-of-people",
        ),
        pytest.param(("A man was saved.", "Ana Lind pulled him out."), set(), id="anybody"),
        pytest.param(
            ("A nurse was saved.", "The boat sank.", "It is old.", "Ana Lind left."), set(), id="too-late"
        ),
    ],
)
def test_who_is_named_after_the_lead(sentences: tuple[str, ...], expected: set[str | None]) -> None:
    """The noun of the first sentence describes the person whose name opens one of the next two."""
    assert offices(*sentences) == expected
