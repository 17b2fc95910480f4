"""Does the source tell the contrary deed of the same thing: "continued" for "was interrupted"?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, permutations, product
from typing import Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.checks.parties import same_party
from briefer.language.matter import one_matter, stretch
from briefer.language.mood.held import held_verbs
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import Slot, find_slots, find_slots_and_quoted
from briefer.language.time.same_day import compare_dates
from briefer.language.words.lexicon import saying, undoes, undoing
from briefer.language.words.phrasal import otherwise_in, said_by_phrase
from briefer.language.words.tokens import Token, stem
from briefer.records import Finding

# Two sides of one deed, each told of its own doer: what one buys another sells.
_CONVERSES: Final = tuple(
    frozenset(stem(word) for word in line.split())
    for line in (
        "buy acquire purchase sell",
        "lend borrow",
        "win beat lose",
        "attack defend",
        "give send receive get obtain",
    )
)


_SIDES: Final = frozenset({"for", "against"})


class _Told(NamedTuple):
    """A deed told as fact: its verb, the stems that say it ("postpone" for "put off"), and what it is told of."""

    verb: Token
    stems: frozenset[str]
    themes: tuple[Slot, ...]

    def is_contrary_to(self, other: _Told) -> bool:
        """Tell whether both verbs are opposites, and not two sides of one deed."""
        pairs = product(self.stems, other.stems)
        return any(undoes(*p) and not any(c.issuperset(p) for c in _CONVERSES) for p in pairs)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a deed of the claim whose contrary, and not it, a passage tells of the same thing."""
    if case.claim.language != "en":
        return
    passages = [passage for passage in case.passages if passage.reading.language == "en"]
    found = (finding for look in (_turned, _on_the_other_side) for p in passages for finding in look(case, p))
    yield from islice(found, 1)


def _turned(case: Case, passage: Passage) -> Iterator[Finding]:
    """Yield a finding for each deed of the claim of whose theme the passage tells the contrary."""
    if _contrary_to(case.claim).isdisjoint(_verbs(passage.reading)):
        return
    theirs = _deeds(passage.reading, find_slots_and_quoted(passage.reading))
    for one in _deeds(case.claim, find_slots(case.claim)) if theirs else ():
        for other in theirs:
            if _is_contrary(case, passage, one, other) and not _is_said(case, one):
                message = f"The source says “{other.verb.text}” of this, not “{one.verb.text}”."
                source = (passage.article, other.verb.span)
                yield case.finding("negation-flipped", message, claim=one.verb.span, source=source)


def _on_the_other_side(case: Case, passage: Passage) -> Iterator[Finding]:
    """Yield a finding where a passage has "against" between the same words as the claim has "for"."""
    if not any(a in case.claim.folded and b in passage.reading.folded for a, b in permutations(_SIDES)):
        return
    theirs = [slot for slot in find_slots_and_quoted(passage.reading) if slot.place in _SIDES]
    for ours in (slot for slot in find_slots(case.claim) if slot.place in _SIDES) if theirs else ():
        alike = [
            other
            for other in theirs
            if other.governor.stem == ours.governor.stem
            and same_party(case, passage, ours.phrase, other.phrase)
        ]
        if alike and all(other.place != ours.place for other in alike):
            message = f"The source says “{alike[0].place}”, not “{ours.place}”."
            source = (passage.article, alike[0].phrase.span)
            yield case.finding("negation-flipped", message, claim=ours.phrase.span, source=source)


@once
def _contrary_to(claim: Reading) -> frozenset[str]:
    """Return the stems that undo any word of a claim."""
    return frozenset().union(*map(undoing, _verbs(claim)))


def _verbs(reading: Reading) -> frozenset[str]:
    """Return the stems by which a sentence may tell a deed: of its words, and of verbs that it says by a phrase."""
    return reading.stems | otherwise_in(reading)


def _deeds(reading: Reading, slots: Sequence[Slot]) -> list[_Told]:
    """Return the deeds that a sentence tells as fact, with whom each is done to, or who does it."""
    denied = {denial.core.start for denial in reading.denials if denial.core}
    found = []
    for verb in {slot.governor.start: slot.governor for slot in slots if slot.verbal}.values():
        around = [slot for slot in slots if slot.verbal and slot.governor.start == verb.start]
        themes = [slot for slot in around if slot.place in {"patient", "agent"}]
        place = next((at for at, token in enumerate(reading.tokens) if token.start == verb.start), None)
        held = [] if place is None else [mood for _, mood in held_verbs(reading, [place])]
        told = verb.start not in denied and any(mood.standing == "fact" for mood in held)
        if themes and told and place is not None:
            found.append(_Told(verb, said_by_phrase(reading, place) or frozenset({verb.stem}), tuple(themes)))
    return found


def _is_contrary(case: Case, passage: Passage, one: _Told, other: _Told) -> bool:
    if not one.is_contrary_to(other):
        return False
    aside = frozenset({one.verb.stem, other.verb.stem})
    return (
        _are_of_one(case, passage, one, other)
        and one_matter(case.claim, one.verb.start, passage.reading, other.verb.start, aside=aside)
        and not _on_other_days(case.claim, one.verb, passage.reading, other.verb)
    )


def _are_of_one(case: Case, passage: Passage, one: _Told, other: _Told) -> bool:
    """Tell whether both are done to one thing, or by one doer where one of them is done to nothing."""
    to_something = all(any(slot.place == "patient" for slot in told.themes) for told in (one, other))
    place = "patient" if to_something else None
    pairs = product(*([s for s in told.themes if place in {None, s.place}] for told in (one, other)))
    return any(same_party(case, passage, s.phrase, o.phrase) and _fits(s, o) for s, o in pairs)


def _fits(one: Slot, other: Slot) -> bool:
    """Tell whether one of two nouns has no word beside it that the other lacks, where that has others."""
    ours, theirs = one.phrase.stems, other.phrase.stems
    return ours <= theirs or theirs <= ours


def _on_other_days(claim: Reading, ours: Token, reading: Reading, theirs: Token) -> bool:
    """Tell whether each of two verbs stands beside a day of its own."""
    here, there = (
        [date for date in own.dates if stretch(own, verb.start).covers(date.span)]
        for own, verb in ((claim, ours), (reading, theirs))
    )
    return bool(here) and bool(there) and not any(compare_dates(a, b) == "same" for a in here for b in there)


def _is_said(case: Case, told: _Told) -> bool:
    """Tell whether the sources say the claim's verb, or one that means it, of the same thing anywhere."""
    heads = {slot.phrase.head.stem for slot in told.themes}
    words = frozenset().union(*(saying(stem) for stem in told.stems))
    return any(
        not words.isdisjoint(reading.stems - _denied(reading)) and not heads.isdisjoint(reading.stems)
        for article in case.articles
        for reading in article.readings
    )


def _denied(reading: Reading) -> frozenset[str]:
    return frozenset().union(*(denial.stems for denial in reading.denials))
