"""Does the source have as the doer whom the claim has as the one to whom it is done?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.parties import proper, same_party
from briefer.language.syntax.fillers import ALIKE, Slot, find_slots_and_told, is_party
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import is_body
from briefer.language.words.tokens import stem
from briefer.records import Finding

# Verbs of which the one who does it and the one to whom it is done are never told alike: what passes from one to
# the other, in words or in kind. Others ("the crowd moved", "the crowd was moved") say the same either way.
_PASSING: Final = frozenset(
    stem(word)
    for word in """ask beg request offer lend hand give tell warn send pay order promise grant show deny sell accuse
    urge thank owe write call invite advise instruct inform brief notify sue bribe teach bill charge loan award donate
    bequeath supply deliver ship mail email text assure remind beseech implore petition nominate propose recommend
    serve help assist rescue save attack hit strike beat kill shoot stab arrest detain question""".split()
)
_HIS: Final = frozenset({"his", "her"})
_RECEIVER: Final = ("patient", "to")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when one party has changed sides of a verb, and no passage has it on the claim's side."""
    if case.claim.language != "en":
        return
    ours = find_slots_and_told(case.claim)
    passing = [slot for slot in ours if _is_passing(slot) and not _mutual(slot, ours)]
    spoken = (passage for passage in case.carrying if passing and passage.reading.language == "en")
    told = [(passage, find_slots_and_told(passage.reading)) for passage in spoken]
    for slot in passing:
        yield from _judged(case, slot, told)


def _is_passing(slot: Slot) -> bool:
    """Tell whether somebody stands on one side of a verb by which something passes from one to another."""
    passing = slot.verbal and slot.governor.stem in _PASSING and not slot.phrase.pronoun
    return passing and (slot.place == "to" or is_party(slot.phrase))


def _judged(case: Case, slot: Slot, told: Sequence[tuple[Passage, Sequence[Slot]]]) -> Iterator[Finding]:
    on_our_side, across = _sides(slot)
    found = None
    for passage, slots in told:
        for other in slots:
            if not _same_verb(slot, other) or not _is_same(case, passage, slot, other):
                continue
            if other.place in on_our_side:
                return
            if other.place in across:
                found = found or (passage, other)
    if found:
        passage, other = found
        doer = other.place == "agent"
        there = other.phrase.span.of(passage.article.text)
        message = f"In the source “{there}” is the one who does it, not the one to whom it is done."
        if not doer:
            message = f"In the source “{there}” is the one to whom it is done, not the one who does it."
        source = (passage.article, other.phrase.span)
        yield case.finding("roles-swapped", message, claim=slot.phrase.span, source=source)


def _is_same(case: Case, passage: Passage, slot: Slot, other: Slot) -> bool:
    """Tell whether both are one party; "his company" is the one that the sentence names before it."""
    ours, theirs = slot.phrase, other.phrase
    if theirs.words[0].folded in _HIS and is_body(theirs.head.stem) and ours.names:
        earlier = {t.stem for t in passage.reading.tokens if t.end <= theirs.span.start}
        return ours.names <= earlier
    return same_party(case, passage, ours, theirs)


def _sides(slot: Slot) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the places on the slot's side of its verb, and those across."""
    if slot.place == "agent":
        return ("agent",), _RECEIVER
    return (_RECEIVER, ("agent",)) if slot.place in _RECEIVER else ((), ())


def _mutual(slot: Slot, ours: Sequence[Slot]) -> bool:
    """Tell whether the claim has the party on both sides itself: "they warned each other", "he told himself"."""
    across = _sides(slot)[1]
    return any(
        other.governor is slot.governor and other.place in across and _share(other.phrase, slot.phrase)
        for other in ours
    )


def _share(one: Phrase, other: Phrase) -> bool:
    """Tell whether two phrases share a word, or a name that is one's own where both are named: no "Governor"."""
    if one.names and other.names:
        return not proper(one.names).isdisjoint(proper(other.names))
    return not one.stems.isdisjoint(other.stems)


def _same_verb(one: Slot, other: Slot) -> bool:
    if not other.verbal:
        return False
    return one.governor.stem == other.governor.stem or (
        other.governor.stem in _PASSING and relation(one.governor.stem, other.governor.stem) in ALIKE
    )
