"""Who did it, and to whom?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.actors import kin_stems
from briefer.language.coreference import designation, same_one
from briefer.language.deeds import Phrase, find_deeds
from briefer.language.lexicon import relation
from briefer.language.reading import Reading
from briefer.language.sorts import is_body, is_person, sorts
from briefer.language.speech import Speech
from briefer.language.tokens import Token, stem
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Finding, Span
from briefer.text.align import word_gaps
from briefer.text.fold import fold_word

_BE: Final = frozenset("is are was were been being be".split())
_DONE_TO_SOMEBODY: Final = frozenset({"accuse", "ask", "condemn", "praise", "threaten", "urge", "warn"})
# What two do to each other is told from either side.
_MUTUAL: Final = frozenset(
    stem(word) for word in "meet marry clash merge border face resemble match agree share divide".split()
)
# Words that stand for nobody in particular, or for days.
_NOBODY: Final = frozenset(
    """one two most some more many others people all both part rest half number total monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november
    december""".split()
)
CLOSE: Final = 0.6
"""Share of the claim's content words that a sentence must have before what fills one place of it is held to be
replaced: below it the two are told differently."""
_ALIKE: Final = frozenset({"same", "synonym"})


@dataclass(frozen=True, slots=True)
class Slot:
    """A place around a verb or noun and what fills it: (lend, agent, "an agent of the opposition")."""

    governor: Token
    place: str
    phrase: Phrase
    verbal: bool


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when claim and source put each other's people or things into the same places of a deed."""
    finding = next(_exchanged(case), None) or next(_crossed(case), None) or next(_replaced(case), None)
    if finding:
        yield finding


def _exchanged(case: Case) -> Iterator[Finding]:
    """Yield a finding where a party fills a place that another party of the claim fills in the source."""
    if case.claim.language != "en":
        return
    ours = _slots(case.claim)
    told = [(p, _slots(p.reading)) for p in case.passages if p.reading.language == "en"]
    for slot in ours:
        if not _is_party(slot.phrase) or (slot.verbal and slot.governor.stem in _MUTUAL):
            continue
        if not any(_agrees(case, passage, slot, (ours, theirs)) for passage, theirs in told):
            for passage, theirs in told:
                yield from _compared(case, passage, slot, (ours, theirs))


def _agrees(case: Case, passage: Passage, slot: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]) -> bool:
    """Tell whether the source fills the place with what the claim has there."""
    ours, theirs = slots
    beside = [own.phrase for own in ours if _one_place(slot, own)]
    rivals = [other.phrase for other in theirs if _one_place(slot, other)]
    return any(_same(case, passage, own, rival) for own in beside for rival in rivals)


def _compared(
    case: Case, passage: Passage, slot: Slot, slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> Iterator[Finding]:
    """Yield a finding where the source fills the slot with another of the claim's own parties."""
    ours, theirs = slots
    for rival in (other for other in theirs if _one_place(slot, other)):
        moved = [s for s in ours if not _one_place(slot, s) and not _together(s, slot, ours)]
        if not _is_party(rival.phrase) or _together(slot, rival, (*ours, *theirs)):
            continue
        fitting = [s for s in moved if _same(case, passage, s.phrase, rival.phrase)]
        stays = any(
            _one_place(s, t) and _same(case, passage, s.phrase, t.phrase) for s in fitting for t in theirs
        )
        if fitting and not stays and _stands_elsewhere(case, passage, slot, rival):
            message = f"In the source it is {rival.phrase.span.of(passage.article.text)} that stands here."
            source = (passage.article, rival.phrase.span)
            yield case.finding("roles-swapped", message, claim=slot.phrase.span, source=source)


def _replaced(case: Case) -> Iterator[Finding]:
    """Yield a finding where a place of a deed that is the same otherwise is filled by something else in the source."""
    if case.claim.language != "en":
        return
    ours = _slots(case.claim)
    for passage in case.carrying:
        if passage.reading.language != "en" or _share(case, passage) < CLOSE:
            continue
        theirs = _slots(passage.reading)
        near = frozenset().union(*(r.stems for r in (passage.reading, *passage.before(), *passage.after())))
        for slot in ours:
            rivals = [other for other in theirs if _one_place(slot, other)]
            others = [
                o
                for o in rivals
                if _is_another(case, passage, slot, o)
                and _rest_agrees(case, passage, (slot, o), (ours, theirs))
            ]
            if others and len(others) == len(rivals) and slot.phrase.head.stem not in near:
                there = others[0].phrase.span
                message = f"The source has “{there.of(passage.article.text)}” here."
                yield case.finding(
                    "roles-swapped", message, claim=slot.phrase.span, source=(passage.article, there)
                )


def _share(case: Case, passage: Passage) -> float:
    """Return the share of the claim's content words that the passage has, 0 to 1."""
    return len(case.weights.keys() & passage.reading.stems) / max(1, len(case.weights))


def _is_another(case: Case, passage: Passage, slot: Slot, rival: Slot) -> bool:
    """Tell whether two fillers of one place are known nouns that have nothing to do with each other."""
    one, other = slot.phrase.head, rival.phrase.head
    if any(not t.text.isalpha() or t.folded in _NOBODY or not sorts(t.stem) for t in (one, other)):
        return False
    if slot.phrase.pronoun or rival.phrase.pronoun or other.stem in case.claim.stems:
        return False
    if relation(one.stem, other.stem) in {"broader", "narrower"}:
        return False
    return sorts(one.stem)[0] == sorts(other.stem)[0] and not _same(case, passage, slot.phrase, rival.phrase)


def _rest_agrees(
    case: Case, passage: Passage, pair: tuple[Slot, Slot], slots: tuple[Sequence[Slot], Sequence[Slot]]
) -> bool:
    """Tell whether another place of the same verb or noun is filled alike, or the same number counts both."""
    slot, rival = pair
    counts = [{t.text for t in s.phrase.words if t.text[0].isdigit()} for s in pair]
    return bool(counts[0] & counts[1]) or any(
        _one_place(own, other) and _same(case, passage, own.phrase, other.phrase)
        for own in slots[0]
        if own.governor is slot.governor and own.place != slot.place
        for other in slots[1]
        if other.governor is rival.governor
    )


def _is_party(phrase: Phrase) -> bool:
    """Tell whether a noun phrase names somebody: a name, or a word for persons or a body."""
    head = phrase.head
    if phrase.pronoun or head.text[0].isdigit() or head.folded in _NOBODY:
        return False
    return bool(phrase.names) or is_person(head.stem) or is_body(head.stem)


def _together(one: Slot, other: Slot, slots: Sequence[Slot]) -> bool:
    """Tell whether two phrases share a word or hang on each other: "the city of Port Amsel"."""
    if one.phrase.stems & other.phrase.stems:
        return True
    pair = ({one.phrase.head.stem, *one.phrase.names}, {other.phrase.head.stem, *other.phrase.names})
    return any(
        not s.verbal
        and any(
            s.governor.stem in a and {s.phrase.head.stem, *s.phrase.names} & b for a, b in (pair, pair[::-1])
        )
        for s in slots
    )


def _slots(reading: Reading) -> list[Slot]:
    """Return the places around verbs and nouns that are filled; what is said by whom has a check of its own."""
    deeds, links = find_deeds(reading)
    reports = [speech.verb for speech in _reports(reading)]
    done = [
        Slot(deed.verb, place, phrase, verbal=True)
        for deed in deeds
        if not any(verb.covers(deed.verb.span) for verb in reports)
        for place, phrases in deed.places.items()
        for phrase in phrases
    ]
    return done + [Slot(link.noun, link.place, link.phrase, verbal=False) for link in links]


def _one_place(one: Slot, other: Slot) -> bool:
    """Tell whether two slots are the same place of the same verb or noun."""
    if one.place != other.place or one.verbal != other.verbal:
        return False
    return one.governor.stem == other.governor.stem or (
        one.verbal and relation(one.governor.stem, other.governor.stem) in _ALIKE
    )


def _stands_elsewhere(case: Case, passage: Passage, slot: Slot, rival: Slot) -> bool:
    """Tell whether what the claim puts here stands at another place in the source, or just before it."""
    theirs = [other for other in _slots(passage.reading) if other is not rival]
    if any(
        other.phrase.span != rival.phrase.span and _same(case, passage, slot.phrase, other.phrase)
        for other in theirs
    ):
        return True
    words = slot.phrase.names or {slot.phrase.head.stem}
    return any(words <= reading.stems for reading in (passage.reading, *passage.before()))


def _same(case: Case, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    """Tell whether two noun phrases name the same: by a name, by their heads, or as the article calls it."""
    if ours.names and theirs.names:
        return bool(ours.names & theirs.names) or _corefer(case, passage, ours, theirs)
    one, other = ours.head.stem, theirs.head.stem
    if one == other or other in kin_stems(one) or relation(one, other) in _ALIKE:
        return True
    return bool(ours.names or theirs.names) and _corefer(case, passage, ours, theirs)


def _corefer(case: Case, passage: Passage, ours: Phrase, theirs: Phrase) -> bool:
    claimed = designation(case.claim.text, _core(ours), case.claim.names)
    told = designation(passage.article.text, _core(theirs), passage.reading.names, position=theirs.span.start)
    return same_one(claimed, told, passage.article) == "yes"


def _core(phrase: Phrase) -> Span:
    return Span(phrase.core[0].start, phrase.core[-1].end)


def _crossed(case: Case) -> Iterator[Finding]:
    """Yield a finding where two nouns have changed places in words that are the same otherwise."""
    for article, reading in case.carrying:
        ours, theirs = _nouns(case.claim), _nouns(reading)
        agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs])
        if agreeing < 2 or _is_passive(case.claim) != _is_passive(reading):
            continue
        pairs = [
            ([ours[i].stem for i in g.ours], [theirs[i].stem for i in g.theirs], g)
            for g in gaps
            if 0 < len(g.ours) <= 2 and 0 < len(g.theirs) <= 2
        ]
        for (new, old, gap), (other_new, other_old, _) in combinations(pairs, 2):
            if set(new) & set(other_old) and set(old) & set(other_new):
                span = Span(ours[gap.ours.start].start, ours[gap.ours.stop - 1].end)
                message = "Who does what to whom is the other way round in the source."
                yield case.finding("roles-swapped", message, claim=span, source=(article, reading.span))


def _nouns(reading: Reading) -> list[Token]:
    spoken = [span for speech in _reports(reading) for span in (speech.subject, speech.verb) if span]
    return [
        token
        for token in reading.tokens
        if fold_word(token.text) not in FUNCTION_WORDS and not any(span.covers(token.span) for span in spoken)
    ]


def _reports(reading: Reading) -> list[Speech]:
    """Return the acts of speech that are done to nobody: "said", not "accused"."""
    return [speech for speech in reading.speech if speech.cue not in _DONE_TO_SOMEBODY]


def _is_passive(reading: Reading) -> bool:
    words = [fold_word(token.text) for token in reading.tokens]
    return "by" in words and bool(_BE & set(words))
