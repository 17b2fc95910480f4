"""With which words could a sentence begin that its source begins otherwise?"""

from __future__ import annotations

from typing import Final

from briefer.drafting.openings.clauses import (
    agent_first,
    day_first,
    last_clause_first,
    main_subject_first,
    object_first,
    place_first,
    second_clause_first,
    second_deed_first,
)
from briefer.drafting.openings.speakers import (
    office_first,
    outlet_first,
    quoted_directly,
    quoted_speaker,
    speaker,
)
from briefer.language.reading import Reading


def other_openings(passage: str) -> tuple[str, ...]:
    """Return words of ``passage`` that stand later in it and can open a sentence of the same meaning, the best first.

    The speaker, where the passage names them last; "According to" and the speaker of plain speech, where it names them
    first; what the main clause begins with, where a circumstance stands before it; a day or date; the clause of time
    or reason at the end; the second of two deeds; who did it, of a passive; to what it was done,
    for one; the office of whom it names first.

    >>> other_openings("Nine people were hurt, said Ana Lind.")
    ('Ana Lind said that',)
    >>> other_openings("After a long delay, the council opened the bridge.")
    ('The council', 'The bridge')
    >>> other_openings("Police cleared the road on Tuesday.")
    ('On Tuesday,', 'The road')
    """
    reading = Reading(passage)
    return tuple(filter(None, (ways(reading) for ways in _WAYS)))


_WAYS: Final = (
    speaker,
    quoted_speaker,
    quoted_directly,
    outlet_first,
    main_subject_first,
    day_first,
    last_clause_first,
    second_clause_first,
    second_deed_first,
    agent_first,
    object_first,
    place_first,
    office_first,
)
"""Each finds one kind of opening, the best first."""
