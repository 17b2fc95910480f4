"""Does the source put the same deed, done by or to the same, on that day?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.checks.parties import same_party
from briefer.language.dates import DateMention
from briefer.language.fillers import ALIKE, Slot, find_slots, find_slots_and_quoted
from briefer.language.lexicon import relation
from briefer.language.reading import Reading
from briefer.language.same_day import compare_dates
from briefer.records import Finding

_WHEN: Final = frozenset({"on", "by", "in", "until", "from"})
_WHO: Final = frozenset({"agent", "patient", "to"})


class Occasion(NamedTuple):
    """A deed with the day on which it is done."""

    slot: Slot
    day: DateMention


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each day of a deed that the passages put on another day, and none on this."""
    if case.claim.language != "en" or not case.claim.dates:
        return
    slots = find_slots(case.claim)
    told = [
        (passage, theirs, _occasions(passage.reading, theirs))
        for passage in case.passages
        if passage.reading.language == "en"
        for theirs in (find_slots_and_quoted(passage.reading),)
    ]
    days = [day for passage in case.passages for day in passage.reading.dates]
    for own in _occasions(case.claim, slots):
        if not any(compare_dates(own.day, day) == "same" for day in days) or _is_borne_out(own, case, slots):
            continue  # a day that the passages do not have is reported by the check of dates
        given = [
            (passage, other)
            for passage, theirs, occasions in told
            for other in occasions
            if _is_one_deed(case, passage, (own.slot, other.slot), (slots, theirs))
        ]
        answers = {compare_dates(own.day, other.day) for _, other in given}
        if answers == {"different"}:
            passage, other = given[0]
            there, here = other.day.span.of(passage.article.text), own.day.span.of(case.claim.text)
            message = f"The source puts this on {there}, not on {here}."
            yield case.finding(
                "wrong-date", message, claim=own.day.span, source=(passage.article, other.day.span)
            )


def _is_borne_out(own: Occasion, case: Case, slots: Sequence[Slot]) -> bool:
    """Tell whether a passage with that day names who does the deed, by whatever verb: "opens", "is to begin"."""
    doers = [s.phrase.stems for s in slots if s.governor is own.slot.governor and s.place in _WHO]
    dated = (
        passage.reading.stems
        for passage in case.passages
        if any(compare_dates(own.day, day) == "same" for day in passage.reading.dates)
    )
    return any(len(who) > 1 and who <= stems for stems in dated for who in doers)


def _occasions(reading: Reading, slots: Sequence[Slot]) -> list[Occasion]:
    return [
        Occasion(slot, day)
        for slot in slots
        if slot.verbal and slot.place in _WHEN
        for day in reading.dates
        if day.first is not None and slot.phrase.span.touches(day.span)
    ]


def _is_one_deed(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether both are of one verb, done by or to the same."""
    own, other = pair
    if own.place != other.place or relation(own.governor.stem, other.governor.stem) not in ALIKE:
        return False
    ours = [s for s in slots[0] if s.governor is own.governor and s.place in _WHO]
    theirs = [s for s in slots[1] if s.governor is other.governor and s.place in _WHO]
    return any(
        one.place == two.place and same_party(case, passage, one.phrase, two.phrase)
        for one in ours
        for two in theirs
    )
