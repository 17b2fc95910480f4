"""With which words could a sentence begin that its source begins otherwise?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.asides import aside_first, list_first, share_first, tail_first
from briefer.drafting.openings.clauses import (
    last_clause_first,
    main_subject_first,
    second_clause_first,
    second_deed_first,
)
from briefer.drafting.openings.endings import speaker_last, speaks_of_itself
from briefer.drafting.openings.identity import identity_first
from briefer.drafting.openings.longer import going_on
from briefer.drafting.openings.offices import name_first, office_first
from briefer.drafting.openings.owners import owner_first
from briefer.drafting.openings.passives import agent_first, object_first, told_first
from briefer.drafting.openings.speakers import (
    outlet_first,
    quoted_directly,
    quoted_speaker,
    speaker,
    speaker_inside,
)
from briefer.drafting.openings.times import day_first, place_first, place_of_subject_first
from briefer.drafting.openings.words import Framing, spelled
from briefer.language.reading import Reading


def framings(passage: str) -> tuple[Framing, ...]:
    """Return the words with which ``passage`` can be begun and ended when told otherwise, the best first.

    None begins with a figure in digits. Last come those that were moved to the front with the first words of the
    passage behind them: a model that has failed with the bare ones goes on from there.
    """
    reading = Reading(passage)
    by_speaker, others = (
        [Framing(words) for way in ways if (words := way(reading))] for ways in (_SPEAKERS, _OTHERS)
    )
    last = speaker_last(reading)
    longer = last and by_speaker and not _THAT.search(passage)
    behind = [last, *by_speaker] if longer else [*by_speaker, last]
    known = [found for found in (*behind, speaks_of_itself(reading), *others) if found]
    known = [Framing(words, found.ending) for found in known if (words := spelled(found.opening))]
    moved = [going_on(reading, words) for way in _MOVED if (words := way(reading))]
    return (*known, *(Framing(words) for words in moved if words))


def other_openings(passage: str) -> tuple[str, ...]:
    """Return words of ``passage`` that stand later in it and can open a sentence of the same meaning, the best first.

    The speaker, where the passage names them last; "According to" and the speaker of plain speech, where it names them
    first; what the main clause begins with, where a circumstance stands before it; a day or date; the clause of time
    or reason at the end; the second of two deeds; who did it, of a passive; to what it was done,
    for one; the office of whom it names first.

    >>> other_openings("Nine people were hurt, said Ana Lind.")
    ('Ana Lind said',)
    >>> other_openings("After a long delay, the council opened the bridge.")
    ('The council', 'The bridge was opened')
    >>> other_openings("Police cleared the road on Tuesday.")
    ('On Tuesday,', 'The road was cleared')
    """
    return tuple(framing.opening for framing in framings(passage))


_THAT: Final = re.compile(r"\bthat\b")
"""A word that "According to" saves."""
_SPEAKERS: Final = (speaker, speaker_inside, quoted_speaker, quoted_directly, outlet_first)
_OTHERS: Final = (
    main_subject_first,
    day_first,
    last_clause_first,
    tail_first,
    aside_first,
    share_first,
    list_first,
    second_clause_first,
    second_deed_first,
    agent_first,
    identity_first,
    told_first,
    owner_first,
    object_first,
    place_first,
    place_of_subject_first,
    office_first,
    name_first,
)
"""Each finds one kind of opening, the best first."""
_MOVED: Final = (speaker, speaker_inside, outlet_first, day_first, last_clause_first, tail_first, place_first)
"""Those that only bring forward what the passage has later on."""
