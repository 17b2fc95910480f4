"""Is a place of a deed that is the same otherwise filled by something else in the source?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.checks.parties import proper, same_party
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import (
    NOBODY,
    Slot,
    find_slots,
    find_slots_and_quoted,
    in_one_place,
    is_human,
    one_place,
)
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.words.lexicon import relation
from briefer.language.words.people import may_be_same_people
from briefer.language.words.sorts import is_body, is_person, is_place, sorts
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import ANYBODY
from briefer.records import Finding, Rule

CLOSE: Final = 0.6
"""Share of the claim's content words that a sentence must have before what fills one place of it is held to be
replaced: below it the two are told differently."""
CLOSE_PLACE: Final = 0.5
"""The same for a named place."""
VERBATIM: Final = 0.75
"""The same where nothing else about the deed need agree."""
_TAKING_UP: Final = frozenset("the this that these those such".split())
# "A spokesman for their office" may be one for the prosecutors of the sentence before.
_OWNERS: Final = frozenset("its his her their".split())
# Verbs that say too little to tell one event from another.
_LIGHT: Final = frozenset(
    stem(word)
    for word in "come go have do make take get see become begin start end last follow say include".split()
)
# Verbs that say how something is called: a thing has more than one name.
_CALLING: Final = frozenset(stem(word) for word in "call know dub title".split())
_VAGUE: Final = _LIGHT | _CALLING
# Nouns for taking part, which say nothing without what it is that somebody took part in.
_PART_IN: Final = frozenset(stem(word) for word in "role part involvement participation share hand".split())
_CONCRETE: Final = frozenset("aolsx")
"""Letters of ``sorts`` for what can be touched, or is in no class of its own."""
_GENERAL: Final = frozenset({"broader", "narrower"})
_WHERE: Final = frozenset(
    "in at near from to into outside inside around across through toward towards".split()
)


def replaced(case: Case) -> Iterator[Finding]:
    """Yield a finding where a place of a deed that is the same otherwise is filled by something else in the source."""
    if case.claim.language != "en":
        return
    ours = find_slots(case.claim)
    for passage in case.passages if ours else ():
        if passage.reading.language != "en":
            continue
        share = _share(case, passage) if passage in case.carrying else 0.0
        theirs = find_slots_and_quoted(passage.reading)
        for slot in ours:
            close = share >= (CLOSE_PLACE if slot.place in _WHERE and slot.phrase.names else CLOSE)
            if not close and not _same_deed(case, passage, slot, (ours, theirs)):
                continue
            if slot.governor.stem in _VAGUE or _is_speaker(case.claim, slot):
                continue
            rivals = [
                o for o in in_one_place(slot, theirs) if not _taken(case, passage, slot, o, (ours, theirs))
            ]
            if any(_holds(case, passage, slot, o, theirs) or o.phrase.head.stem in _PART_IN for o in rivals):
                continue
            if rivals and all(
                _is_another(case, passage, slot, rival)
                and _rest_agrees(case, passage, (slot, rival), (ours, theirs))
                for rival in rivals
            ):
                yield _instead(case, passage, slot, rivals[0])


def _is_speaker(claim: Reading, slot: Slot) -> bool:
    """Tell whether a place is that of who speaks, of whom the check of speakers knows by what else he is called."""
    speakers = (speech.subject for speech in claim.speech if speech.subject and not speech.passive)
    return slot.verbal and any(subject.covers(slot.phrase.span) for subject in speakers)


def _same_deed(
    case: Case, passage: Passage, slot: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether all other places of the slot's verb are filled alike, one of them by a name or a longer phrase."""
    beside = [own for own in slots[0] if own.governor is slot.governor and own.place != slot.place]
    telling = any(own.phrase.names or len(own.phrase.stems) > 1 for own in beside)
    return (
        slot.verbal
        and telling
        and all(
            any(same_party(case, passage, own.phrase, o.phrase) for o in in_one_place(own, slots[1]))
            for own in beside
        )
    )


def _taken(
    case: Case, passage: Passage, slot: Slot, rival: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether what fills the source's place is told by another phrase that the claim has in that place."""
    beside = [
        own for own in slots[0] if own is not slot and one_place(own, slot) and own.governor is slot.governor
    ]
    return any(
        same_party(case, passage, own.phrase, rival.phrase) or _holds(case, passage, own, rival, slots[1])
        for own in beside
    )


def _holds(case: Case, passage: Passage, slot: Slot, rival: Slot, theirs: Sequence[Slot]) -> bool:
    """Tell whether what fills the source's place consists of what fills the claim's: "a convoy of lorries"."""
    head = rival.phrase.head
    parts = [other.phrase for other in theirs if not other.verbal and other.governor is head]
    return any(same_party(case, passage, slot.phrase, part) for part in parts)


def _instead(case: Case, passage: Passage, slot: Slot, rival: Slot) -> Finding:
    there = rival.phrase.span
    message = f"The source has “{there.of(passage.article.text)}” here."
    where = slot.place in _WHERE and bool(slot.phrase.names or is_place(slot.phrase.head.stem))
    rule: Rule = "wrong-place" if where else "roles-swapped"
    return case.finding(rule, message, claim=slot.phrase.span, source=(passage.article, there))


def _share(case: Case, passage: Passage) -> float:
    """Return the share of the claim's content words that the passage has, 0 to 1."""
    return len(case.weights.keys() & passage.reading.stems) / max(1, len(case.weights))


def _is_another(case: Case, passage: Passage, slot: Slot, rival: Slot) -> bool:
    """Tell whether two fillers of one place are names or nouns of a sort that have nothing to do with each other."""
    one, other = slot.phrase, rival.phrase
    words = proper(one.names) or {one.head.stem}
    if (
        _is_share(case.claim, one)
        or not _tell(one, other)
        or other.head.stem in case.claim.stems
        or words & passage.reading.stems
    ):
        return False
    if _takes_up(passage, other, words) or {one.head.folded, other.head.folded} <= ANYBODY:
        return False
    if _counted_apart(case, passage, one, other):
        return True
    if same_party(case, passage, one, other) or _may_be_one(one, other):
        return False
    if one.names or other.names:
        return all(phrase.head.text[0].isupper() for phrase in (one, other))
    kinds = [set(sorts(phrase.head.stem)) for phrase in (one, other)]
    human = is_human(one.head) and is_human(other.head)
    return human or bool(kinds[0] & kinds[1]) or all(kind and kind <= _CONCRETE for kind in kinds)


def _may_be_one(one: Phrase, other: Phrase) -> bool:
    """Tell whether one noun says more of a thing than the other, or names a group and the other who it may be."""
    people = not (one.names or other.names) and may_be_same_people(one.head, other.head)
    return people or relation(one.head.stem, other.head.stem) in _GENERAL


def _takes_up(passage: Passage, there: Phrase, words: AbstractSet[str]) -> bool:
    """Tell whether "the document" may be the memorandum of the sentences before."""
    first = there.words[0]
    before = (token.folded for token in passage.reading.tokens_before(first.start)[-1:])
    definite = not (_TAKING_UP | _OWNERS).isdisjoint({first.folded, *before})
    return definite and not there.names and any(words <= reading.stems for reading in passage.before())


def _tell(one: Phrase, other: Phrase) -> bool:
    """Tell whether both phrases name something; measures are compared by the check of figures."""
    return not any(
        p.pronoun or p.head.folded in NOBODY or (p.words[0].text[0].isdigit() and not _is_counted(p.head))
        for p in (one, other)
    )


def _is_share(claim: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a share in words, which is no noun beside the source's count: "two-thirds", "six"."""
    shares = (figure.span for figure in claim.figures if figure.kind == "share")
    return any(share.covers(phrase.span) for share in shares)


def _counted_apart(case: Case, passage: Passage, one: Phrase, other: Phrase) -> bool:
    """Tell whether so many persons stand here, and there another number of them or a single one."""
    ours, theirs = _count(case.claim, one), _count(passage.reading, other)
    if ours is None or ours < 2 or not is_human(one.head):
        return False
    if theirs is not None:
        return is_human(other.head) and ours != theirs
    single = bool(other.names) or is_person(other.head.stem)
    return single and not other.head.text.endswith("s") and not is_body(other.head.stem)


def _count(reading: Reading, phrase: Phrase) -> float | None:
    """Return the exact number with which a noun phrase opens."""
    found = (f for f in reading.figures if f.span.start == phrase.span.start and f.modifier == "exact")
    return next((figure.value for figure in found if not figure.unit), None)


def _is_counted(noun: Token) -> bool:
    """Tell whether a noun names what is counted one by one, not a measure."""
    return is_human(noun) or sorts(noun.stem)[:1] in {"a", "o", "l"}


def _rest_agrees(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether another place of the same verb or noun is filled alike, or the same number counts both."""
    slot = pair[0]
    if _share(case, passage) >= VERBATIM or (
        slot.place in _WHERE and _shares_who_or_how_many(case, passage, pair)
    ):
        return True
    counts = [{t.text for t in s.phrase.words if t.text[0].isdigit()} for s in pair]
    return bool(counts[0] & counts[1]) or same_beside(case, passage, pair, slots)


def _shares_who_or_how_many(case: Case, passage: Passage, pair: tuple[Slot, Slot]) -> bool:
    """Tell whether two named places are of something told of the same one by name, or of as many."""
    slot, rival = pair
    if not (slot.phrase.names and rival.phrase.names):
        return False
    others = {stem(w) for n in case.claim.names for w in n.words} - slot.phrase.stems
    counted = {f.value for f in case.claim.figures if f.counts}
    return bool(others & passage.reading.stems) or any(
        f.value in counted for f in passage.reading.figures if f.counts
    )


def same_beside(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether another place of the same verb or noun is filled alike."""
    slot, rival = pair
    return any(
        one_place(own, other) and same_party(case, passage, own.phrase, other.phrase)
        for own in slots[0]
        if own.governor is slot.governor and own.place != slot.place
        for other in slots[1]
        if other.governor is rival.governor
    )
