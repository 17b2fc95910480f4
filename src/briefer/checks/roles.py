"""Who did it, and to whom?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.crossed import crossed
from briefer.checks.parties import proper, same_party, takes_up
from briefer.checks.replaced import replaced, same_beside
from briefer.checks.shifted import shifted
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import (
    Slot,
    find_slots,
    find_slots_and_quoted,
    in_one_place,
    is_party,
    one_place,
    together,
)
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.tokens import stem
from briefer.records import Finding

# What two do to each other is told from either side.
_MUTUAL: Final = frozenset(
    stem(word) for word in "meet marry clash merge border face resemble match agree share divide".split()
)
_OPENS: Final = re.compile(r"^|(?:;|\b(?:while|whereas|but|and))\s(?:the\s)?", re.IGNORECASE)
"""What stands in front of a clause and who it is about."""
# Verbs that say what something consists of: it may be parted in more than one way.
_OF_PARTS: Final = frozenset(stem(word) for word in "make consist compose".split())


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when claim and source put each other's people or things into the same places of a deed."""
    yield from islice(chain(_exchanged(case), crossed(case), replaced(case), shifted(case)), 1)


def _exchanged(case: Case) -> Iterator[Finding]:
    """Yield a finding where a party fills a place that another party of the claim fills in the source."""
    if case.claim.language != "en":
        return
    ours = find_slots(case.claim)
    judged = [slot for slot in ours if is_party(slot.phrase) and not (_is_mutual(slot) or _is_share(slot))]
    spoken = (p for p in case.passages if p.reading.language == "en")
    told = [(p, find_slots_and_quoted(p.reading)) for p in spoken] if judged else []
    for slot in judged:
        if not any(_agrees(case, passage, slot, (ours, theirs)) for passage, theirs in told):
            for passage, theirs in told:
                yield from _compared(case, passage, slot, (ours, theirs))


def _is_mutual(slot: Slot) -> bool:
    """Tell whether a place is one of a deed that two do to each other."""
    return slot.verbal and slot.governor.stem in _MUTUAL


def _is_share(slot: Slot) -> bool:
    """Tell whether a place holds what something consists of: it may be parted in several ways."""
    return slot.verbal and slot.place == "of" and slot.governor.stem in _OF_PARTS


def _agrees(case: Case, passage: Passage, slot: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]) -> bool:
    """Tell whether the source fills the place with what the claim has there."""
    ours, theirs = slots
    rivals = in_one_place(slot, theirs)
    beside = in_one_place(slot, ours) if rivals else ()
    return any(same_party(case, passage, own.phrase, rival.phrase) for own in beside for rival in rivals)


def _compared(
    case: Case, passage: Passage, slot: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> Iterator[Finding]:
    """Yield a finding where the source fills the slot with another of the claim's own parties."""
    ours, theirs = slots
    for rival in in_one_place(slot, theirs):
        moved = [s for s in ours if not one_place(slot, s) and not together(s, slot, ours)]
        if not is_party(rival.phrase) or takes_up(case, passage, slot.phrase, rival.phrase):
            continue
        if together(slot, rival, (*ours, *theirs)):
            continue
        moved = [s for s in moved if is_party(s.phrase)]
        fitting = [s for s in moved if same_party(case, passage, s.phrase, rival.phrase)]
        if any(_is_apposed(case.claim, slot.phrase, s.phrase) for s in fitting):
            continue  # "shares in Tarn's owner, Orsk Mills, fell": they are one
        stays = any(
            one_place(s, t) and same_party(case, passage, s.phrase, t.phrase) for s in fitting for t in theirs
        )
        exchanged = fitting or _is_named_beside(case, passage, (slot, rival), slots)
        if exchanged and not stays and _stands_elsewhere(case, passage, slot, rival):
            message = f"In the source it is {rival.phrase.span.of(passage.article.text)} that stands here."
            source = (passage.article, rival.phrase.span)
            yield case.finding("roles-swapped", message, claim=slot.phrase.span, source=source)


def _is_apposed(claim: Reading, one: Phrase, other: Phrase) -> bool:
    """Tell whether of two phrases the second only tells who the first is."""
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    between = claim.text[first.end : second.start]
    return between == ", " and claim.text[second.end : second.end + 1] in {",", ".", ";"}


def _is_named_beside(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether the claim opens another clause with who fills the source's place, and the deed is the same."""
    slot, rival = pair
    openings = [match.end() for match in _OPENS.finditer(case.claim.text, case.claim.span.start)]
    told = {stem(w) for name in case.claim.names if name.span.start in openings for w in name.words}
    named = bool(slot.phrase.names) and bool(proper(rival.phrase.names) & told - slot.phrase.names)
    return named and same_beside(case, passage, pair, slots)


def _stands_elsewhere(case: Case, passage: Passage, slot: Slot, rival: Slot) -> bool:
    """Tell whether what the claim puts here stands at another place in the source, or just before it."""
    theirs = [other for other in find_slots_and_quoted(passage.reading) if other is not rival]
    if any(
        other.phrase.span != rival.phrase.span and same_party(case, passage, slot.phrase, other.phrase)
        for other in theirs
    ):
        return True
    if any(o.phrase.pronoun and o.governor is rival.governor for o in theirs):
        return True  # "lent him her torch": he is the one
    words = slot.phrase.names or {slot.phrase.head.stem}
    near = (passage.reading, *passage.before(), *passage.after())
    return any(words <= reading.stems for reading in near)
