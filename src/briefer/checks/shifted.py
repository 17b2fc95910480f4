"""Is the claim's doer in the source the one to whom the doer does something else?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefer.checks.case import Case, Passage
from briefer.checks.parties import same_party
from briefer.language.syntax.fillers import (
    Slot,
    find_slots,
    find_slots_and_quoted,
    in_one_place,
    is_party,
    one_place,
)
from briefer.records import Finding


def shifted(case: Case) -> Iterator[Finding]:
    """Yield a finding where the claim's doer is in the source the one to whom the doer does something else.

    Of "Orr met the board, praising the nurses" a claim may make the board praise them.
    """
    if case.claim.language != "en":
        return
    ours = find_slots(case.claim)
    doers = [slot for slot in ours if slot.place == "agent" and is_party(slot.phrase)]
    for passage in (p for p in case.passages if doers and p.reading.language == "en"):
        theirs = find_slots_and_quoted(passage.reading)
        for slot in doers:
            rivals = in_one_place(slot, theirs)
            if rivals and all(_acts_on(case, passage, (slot, rival), (ours, theirs)) for rival in rivals):
                there = rivals[0].phrase.span
                message = f"The source has “{there.of(passage.article.text)}” here."
                source = (passage.article, there)
                yield case.finding("roles-swapped", message, claim=slot.phrase.span, source=source)


def _acts_on(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether the source's doer does the deed, to the same ones, and another deed to the claim's doer."""
    (slot, rival), (ours, theirs) = pair, slots
    if not is_party(rival.phrase) or same_party(case, passage, slot.phrase, rival.phrase):
        return False
    beside = [own for own in ours if own.governor is slot.governor and own.place != "agent"]
    alike = all(
        any(
            o.governor is rival.governor
            and one_place(own, o)
            and same_party(case, passage, own.phrase, o.phrase)
            for o in theirs
        )
        for own in beside
    )
    acted = {o.governor for o in theirs if o.place == "agent" and o.phrase.span == rival.phrase.span}
    return (
        bool(beside)
        and alike
        and any(
            o.place == "patient" and o.governor in acted and same_party(case, passage, slot.phrase, o.phrase)
            for o in theirs
        )
    )
