"""Which places does a sentence have around its verbs and nouns, and which of them does somebody fill?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.deeds import find_deeds
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import likeness
from briefer.language.words.sorts import is_body, is_person, sorts
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS
from briefer.records import Span

DONE_TO_SOMEBODY: Final = frozenset(
    {"accept", "accuse", "ask", "condemn", "deny", "praise", "refuse", "threaten", "urge", "warn"}
)
"""Classes of reporting verbs that are deeds as well: somebody is accused, an offer is refused."""
NOBODY: Final = (
    ENGLISH_WEEKDAYS
    | ENGLISH_MONTHS
    | frozenset(
        """one two most some more many others all both part rest half number total today yesterday time times
        nobody none anybody anyone everybody everyone somebody someone according""".split()
    )
)
"""Words that stand for nobody in particular, or for days."""
OWN: Final = frozenset({"we", "us"})
"""Pronouns that stand for whoever speaks."""
ALIKE: Final = frozenset({"same", "synonym"})
"""Relations of two words that mean the same."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place around a verb or noun and what fills it: (lend, agent, "an agent of the opposition")."""

    governor: Token
    place: str
    phrase: Phrase
    verbal: bool


@once
def find_slots(reading: Reading) -> tuple[Slot, ...]:
    """Return the places around verbs and nouns that are filled; what is said by whom has a check of its own."""
    return _find_slots(reading, quoted=False)


@once
def find_slots_and_quoted(reading: Reading) -> tuple[Slot, ...]:
    """Return these places in quoted words as well."""
    return _find_slots(reading, quoted=True)


@once
def find_slots_and_told(reading: Reading) -> tuple[Slot, ...]:
    """Return these places with those of verbs of speech: who tells, and who is told."""
    return _find_slots(reading, quoted=True, told=True)


def _find_slots(reading: Reading, *, quoted: bool, told: bool = False) -> tuple[Slot, ...]:
    deeds, links = find_deeds(reading, quoted=quoted)
    reports = [] if told else [speech.verb for speech in reports_of(reading)]
    done = tuple(
        Slot(deed.verb, place, phrase, verbal=True)
        for deed in deeds
        if not any(verb.covers(deed.verb.span) for verb in reports)
        for place, phrases in deed.places.items()
        for phrase in (_speaking(reading, filler) for filler in phrases)
    )
    return done + tuple(Slot(link.noun, link.place, link.phrase, verbal=False) for link in links)


def _speaking(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the speaker for a pronoun that takes them up: "it" of "the board said it would sue"."""
    word = phrase.head.folded
    if not phrase.pronoun or word not in {"he", "she", "it"} or reading.inside_quotation(phrase.span):
        return phrase
    cores = [s.core for s in reports_of(reading) if s.core and s.verb.end <= phrase.span.start]
    words = tuple(
        t for t in reading.tokens if cores and cores[-1].covers(t.span) and t.folded not in DETERMINERS
    )
    if not words or len(cores) > 1 or _is_owned(reading, cores[-1]):
        return phrase
    speaker = Phrase(words)
    body = any(is_body(token.stem) for token in words) or (len(words) == 1 and words[0].text.isupper())
    one = bool(speaker.names or is_person(speaker.head.stem)) and not _is_several(speaker.head)
    fits = body if word == "it" else not body and one
    return speaker if fits and not speaker.pronoun else phrase


def _is_several(noun: Token) -> bool:
    """Tell whether a common noun is in the plural, so that "he" is none of them: "two officials had told"."""
    return noun.text.islower() and noun.text.endswith("s") and not noun.text.endswith("ss")


def _is_owned(reading: Reading, core: Span) -> bool:
    """Tell whether a speaker is somebody's: in "his lawyer said he had paid" it may be the client who paid."""
    return any(t.folded in {"his", "her", "its"} for t in reading.tokens if core.covers(t.span))


def one_place(one: Slot, other: Slot) -> bool:
    """Tell whether two slots are the same place of the same verb or noun."""
    return one.place == other.place and one.verbal == other.verbal and _one_governor(one, other)


def in_one_place(slot: Slot, others: Iterable[Slot]) -> list[Slot]:
    """Return those of the others that are the same place of the same verb or noun as ``slot``."""
    place, verbal = slot.place, slot.verbal
    return [o for o in others if o.place == place and o.verbal == verbal and _one_governor(slot, o)]


def _one_governor(one: Slot, other: Slot) -> bool:
    return one.governor.stem == other.governor.stem or (
        one.verbal and relation(one.governor.stem, other.governor.stem) in ALIKE
    )


def of_one_doer(claim: Reading, ours: Token, reading: Reading, theirs: Token) -> bool:
    """Tell whether two verbs are told of one doer, and of nothing else that each names by a word of its own."""
    here, there = _filled(claim, ours), _filled(reading, theirs)
    named = {
        place for place in here.keys() & there.keys() if not (here[place].pronoun or there[place].pronoun)
    }
    return "agent" in named and all(here[place].stems & there[place].stems for place in named)


def doers_differ(claim: Reading, ours: Token, reading: Reading, theirs: Token) -> bool:
    """Tell whether two verbs are told of doers of one kind that words or numbers of their own tell apart."""
    doers = [_filled(*told).get("agent") for told in ((claim, ours), (reading, theirs))]
    if any(doer is None or doer.pronoun for doer in doers):
        return False
    one, other = (doer.stems for doer in doers if doer)
    return bool(one & other) and not (one <= other or other <= one)


def is_one_deed(claim: Reading, ours: Token, reading: Reading, theirs: Token) -> bool:
    """Tell whether two verbs are told of one thing that it is done to, and of doers that may be one.

    "The tree caused the first failure" may be "a birch caused the first failure".
    """
    here, there = _filled(claim, ours), _filled(reading, theirs)
    done_to = [filled["patient"] for filled in (here, there) if "patient" in filled]
    if len(done_to) < 2 or any(phrase.pronoun for phrase in done_to):
        return False
    one, other = done_to
    alike = one.head.stem == other.head.stem and (one.stems <= other.stems or other.stems <= one.stems)
    doers = [filled["agent"] for filled in (here, there) if "agent" in filled]
    return alike and (len(doers) < 2 or any(d.pronoun for d in doers) or _are_akin(*doers))


def _are_akin(one: Phrase, other: Phrase) -> bool:
    return bool(one.stems & other.stems) or likeness(one.head.stem, frozenset({other.head.stem})) > 0


def _filled(reading: Reading, verb: Token) -> dict[str, Phrase]:
    """Return what fills the places around a verb, of several phrases the last."""
    slots = (slot for slot in find_slots(reading) if slot.verbal and slot.governor.start == verb.start)
    return {slot.place: slot.phrase for slot in slots}


def is_party(phrase: Phrase) -> bool:
    """Tell whether a noun phrase names somebody: a name, or a word for persons or a body."""
    head = phrase.head
    if phrase.pronoun or head.text[0].isdigit() or head.folded in NOBODY:
        return head.folded in OWN
    return head.text[0].isupper() or is_human(head)


def is_human(noun: Token) -> bool:
    """Tell whether a noun names persons or a body: known as such, or formed like "marchers"."""
    found = sorts(noun.stem)
    formed = not found and noun.folded.endswith(("ers", "er", "ists", "ist"))
    return is_person(noun.stem) or is_body(noun.stem) or found.startswith("g") or formed


def together(one: Slot, other: Slot, slots: Sequence[Slot]) -> bool:
    """Tell whether two phrases share a word or hang on each other: "the town of Vidal"."""
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


def reports_of(reading: Reading) -> list[Speech]:
    """Return the acts of speech that are done to nobody: "said", not "accused"."""
    return [speech for speech in reading.speech if speech.cue not in DONE_TO_SOMEBODY]
