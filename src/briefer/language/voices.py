"""Whose words a passage is: the speaker named there, or resolved from what stands before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefer.language.actors import Actor, describing_stems, kin_stems
from briefer.language.article import Article
from briefer.language.quotations import Quotation
from briefer.language.reading import Reading
from briefer.language.names import Name
from briefer.language.speech import Speech
from briefer.language.vocabulary import PREPOSITIONS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

How = Literal["named", "described", "pronoun", "outlet"]

_PERSONAL = frozenset({"he", "she", "him", "her"})
_OPEN = frozenset({"it", "they", "we", "i", "who", "which", "that", "both", "others", "one", "some", "this", "them"})
_BREAK = re.compile(r"[,;:]|\b(?:and|but|while|although)\b")
_LOOK_BACK = 8
"""Sentences searched for what a pronoun stands for: in news a pronoun's person is named within the last two
paragraphs, and paragraphs hold up to four sentences."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks at a place: the actors it can be, the stems of the words used, and how that is known.

    ``outlet`` means that nobody is quoted there, so it is the source's own voice; ``pronoun`` with no actors
    means that the person could not be found.
    """

    how: How
    actors: tuple[Actor, ...] = ()
    stems: frozenset[str] = frozenset()
    span: Span | None = None
    speech: Speech | None = None


def voice_at(article: Article, number: int, quotation: Quotation | None = None) -> Voice:
    """Return who speaks in sentence ``number``, or who speaks the words of ``quotation`` in it."""
    return voices_at(article, number, quotation)[0]


def voices_at(article: Article, number: int, quotation: Quotation | None = None) -> tuple[Voice, ...]:
    """Return all who can be said to speak there, the nearest first: "X said Y called it 'a farce'" gives Y, X."""
    found = _place_of_speech(article, number, quotation)
    if found is None:
        return (_silent_voice(article, number, quotation),)
    place, speech = found
    outer = _governing(article, article.readings[place], speech)
    return tuple(voice_of(article, place, each) for each in (speech, *outer))


def _silent_voice(article: Article, number: int, quotation: Quotation | None) -> Voice:
    """Return the voice where no verb of speech stands near: the outlet's own, or for a quotation that fills its
    paragraph whoever the sentence before is about."""
    if quotation is None and _running_quotation(article.readings[number]) is None:
        return Voice("outlet")
    before = article.readings[number - 1] if number else None
    names = [n for n in before.names if n.words and n.kind != "organisation"] if before else []
    actors = tuple(actor for actor in article.actors for name in names if actor.goes_by(name))
    return Voice("named", actors, span=names[-1].span) if actors else Voice("outlet")


def _governing(article: Article, reading: Reading, speech: Speech) -> Iterator[Speech]:
    """Yield the acts of speech of the same sentence whose content another one is."""
    for other in reading.speech:
        if other.core is None or other is speech:
            continue
        between = article.text[other.verb.end : speech.subject.start if speech.subject else speech.verb.start]
        if other.verb.end <= speech.verb.start and not _BREAK.search(between):
            yield other
        elif other.verb.start > speech.verb.end and other.verb.end >= reading.span.end - 40 and other.subject:
            if article.text[: other.subject.start].rstrip()[-1:] in ",”\"'":
                yield other


def voice_of(article: Article, number: int, speech: Speech) -> Voice:
    """Return the speaker of one act of speech in sentence ``number``."""
    if speech.core is None:
        return Voice("outlet", speech=speech)
    return resolve(article, number, speech.core, speech=speech)


def resolve(article: Article, number: int, core: Span, *, speech: Speech | None = None) -> Voice:
    """Return whom the noun phrase ``core`` of sentence ``number`` stands for."""
    reading = article.readings[number]
    stems = frozenset(describing_stems(core.of(article.text)))
    names = heads(article.text, core, reading.names)
    if names:
        names += _apposed(article, reading, core, speech)
        actors = tuple(actor for actor in article.actors for name in names if actor.goes_by(name))
        return Voice("named", actors, stems, core, speech)
    words = [fold_word(word) for word in core.of(article.text).split()]
    if words and words[0] in _PERSONAL | _OPEN and len(words) <= 2:
        return Voice("pronoun", _referents(article, number, core, words[0]), stems, core, speech)
    apposed = _apposed(article, reading, core, speech)
    actors = tuple(actor for actor in article.actors for name in apposed if actor.goes_by(name))
    fitting = actors or tuple(_described(article, stems, core.start))
    return Voice("described", fitting or _unnamed_person(article, number, core, words), stems, core, speech)


def heads(text: str, core: Span, names: Sequence[Name]) -> list[Name]:
    """Return the names that a noun phrase is about: "Kerr", not the "Hallin" of "the mayor of Hallin"."""
    inside = [name for name in names if core.touches(name.span) and name.words]
    people = [name for name in inside if name.kind == "person"]
    return [n for n in people or inside if not _qualifies(text, core, n)]


def _qualifies(text: str, core: Span, name: Name) -> bool:
    """Tell whether a name only qualifies the noun of its phrase: after a preposition, or as a possessor."""
    before = text[core.start : name.span.start].split()
    after = text[name.span.end : core.end]
    return (bool(before) and fold_word(before[-1]) in PREPOSITIONS) or (
        bool(before) and before[-1].lower() == "the" and len(before) > 1 and fold_word(before[-2]) in PREPOSITIONS
    ) or after.startswith(("’s ", "'s ", "’ ", "' "))


def _apposed(article: Article, reading: Reading, core: Span, speech: Speech | None) -> list[Name]:
    """Return the names that stand in apposition to the core: "a monitoring group, the Observatory, said"."""
    if speech is None or speech.subject is None or speech.subject == core:
        return []
    found = []
    for name in reading.names:
        inside = speech.subject.covers(name.span) and not core.touches(name.span) and name.words
        if inside and article.text[speech.subject.start : name.span.start].rstrip(" ").endswith((",", ", the", ", The")):
            found.append(name)
    return found


def _referents(article: Article, number: int, core: Span, pronoun: str) -> tuple[Actor, ...]:
    """Return whom a pronoun can stand for, the likeliest first."""
    if pronoun in {"we", "i"}:
        return (article.publisher,) if article.publisher and article.source.kind == "statement" else ()
    if pronoun in _PERSONAL:
        actor = _antecedent(article, number, core.start, person=True)
        return (actor,) if actor else ()
    bodies = _bodies_before(article, number, core.start)
    own = article.publisher if article.source.kind in {"statement", "report"} else None
    return (*bodies, own) if own else bodies


def _bodies_before(article: Article, number: int, position: int) -> tuple[Actor, ...]:
    """Return the bodies named in the sentence up to ``position``, or else in the last one that names any."""
    for place in range(number, max(-1, number - 3), -1):
        reading = article.readings[place]
        names = [n for n in reading.names if n.words and n.kind != "person" and (place < number or n.span.end <= position)]
        nouns = [
            actor
            for speech in reading.speech
            if speech.core and (place < number or speech.core.end <= position)
            for actor in _described(article, frozenset(describing_stems(speech.core.of(article.text))), position)[:1]
        ]
        found = [actor for actor in article.actors for name in names if actor.goes_by(name)]
        if found or nouns:
            return tuple({id(actor): actor for actor in (*found, *nouns)}.values())
    return ()


def _unnamed_person(article: Article, number: int, core: Span, words: Sequence[str]) -> tuple[Actor, ...]:
    """Return the person named last, for a definite description that no name in the text explains."""
    if not words or words[0] != "the" or not any(word in ROLES for word in words):
        return ()
    actor = _antecedent(article, number, core.start, person=True)
    return (actor,) if actor else ()


def _place_of_speech(article: Article, number: int, quotation: Quotation | None) -> tuple[int, Speech] | None:
    """Return the sentence and act of speech that a quoted or reported passage belongs to."""
    reading = article.readings[number]
    if quotation is None:
        quotation = _running_quotation(reading)
    if quotation is None:
        speech = _own_speech(reading)
        return (number, speech) if speech else None
    for place in _around(article, number, quotation):
        speech = _speech_for(article, place, quotation)
        if speech:
            return place, speech
    return _carried_over(article, number)


def _running_quotation(reading: Reading) -> Quotation | None:
    """Return the quotation that holds most of the sentence, if there is one."""
    whole = len(reading.span)
    return next((q for q in reading.quotations if _shared(q.outer, reading.span) > 0.6 * whole), None)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _own_speech(reading: Reading) -> Speech | None:
    spoken = [speech for speech in reading.speech if speech.core]
    return next((s for s in spoken if s.cue == "say"), spoken[0] if spoken else None)


def _around(article: Article, number: int, quotation: Quotation) -> Iterator[int]:
    """Yield the sentences of the same paragraph that can name a quotation's speaker, the likeliest first."""
    last = article.sentence_at(quotation.outer.end - 1)
    first = article.sentence_at(quotation.outer.start)
    seen: set[int] = set()
    for place in (last, first, number):
        if place is not None and place not in seen:
            seen.add(place)
            yield place


def _speech_for(article: Article, number: int, quotation: Quotation) -> Speech | None:
    """Return the act of speech of sentence ``number`` that the quotation belongs to."""
    outer = quotation.outer
    spoken = [s for s in article.readings[number].speech if s.core and not outer.covers(s.verb)]
    after = [s for s in spoken if s.verb.start >= outer.end]
    if after and _adjacent(article.text, outer.end, after[0]):
        return after[0]
    before = [s for s in spoken if s.verb.end <= outer.start]
    return before[-1] if before else (after[0] if after else None)


def _adjacent(text: str, end: int, speech: Speech) -> bool:
    """Tell whether nothing but the speaker stands between a quotation and its verb."""
    start = speech.verb.start
    if speech.subject and end <= speech.subject.start < start:
        start = speech.subject.start
    return text[end:start].strip(" ,—–-\u00a0") == ""


def _carried_over(article: Article, number: int) -> tuple[int, Speech] | None:
    """Return the speech that a quotation without one continues: of its paragraph, or of the paragraph before."""
    paragraph = article.paragraphs[number]
    own = [n for n in range(max(0, number - _LOOK_BACK), number) if article.paragraphs[n] == paragraph]
    first = own[0] if own else number
    earlier = [n for n in range(max(0, first - _LOOK_BACK), first) if article.paragraphs[n] == article.paragraphs[first - 1]]
    after = [n for n in range(number + 1, min(number + 3, len(article.readings))) if article.paragraphs[n] == paragraph]
    for place in (*reversed(own), *after, *reversed(earlier)):
        spoken = [s for s in article.readings[place].speech if s.core]
        if spoken:
            return place, spoken[0] if place > number else spoken[-1]
        if place in earlier and not _running_quotation(article.readings[place]):
            return None
    return None


def _antecedent(article: Article, number: int, position: int, *, person: bool) -> Actor | None:
    """Return the actor that a pronoun at ``position`` stands for: the last one who spoke or acted."""
    for place in range(number, max(-1, number - _LOOK_BACK), -1):
        reading = article.readings[place]
        limit = position if place == number else reading.span.end
        for sure in (True, False):
            for span in _candidates(reading, limit, same=place == number):
                actor = _actor_in(article, reading, span, person=person, sure=sure)
                if actor:
                    return actor
    return None


def _candidates(reading: Reading, limit: int, *, same: bool) -> list[Span]:
    """Return stretches before ``limit`` that may name a pronoun's person: speakers last to first, then names."""
    spoken = [s.core for s in reading.speech if s.core and s.core.end <= limit]
    named = [name.span for name in reading.names if name.words and name.span.end <= limit]
    outside = [span for span in named if not reading.inside_quotation(span)]
    return [*reversed(spoken), *(reversed(outside) if same else outside)]


def _actor_in(article: Article, reading: Reading, span: Span, *, person: bool, sure: bool) -> Actor | None:
    for name in reading.names:
        if not name.words or not span.touches(name.span):
            continue
        for actor in article.actors:
            if actor.goes_by(name) and (actor.kind == "person") == person:
                return actor
            if not sure and person and actor.goes_by(name) and actor.kind == "unknown" and any(s.core == span for s in reading.speech):
                return actor
    return None


def _described(article: Article, stems: frozenset[str], position: int) -> list[Actor]:
    """Return the actors that a description fits, those mentioned last before ``position`` first."""
    if not stems:
        return []
    fitting = [actor for actor in article.actors if fits(actor, stems)]
    if not fitting and article.source.kind == "statement" and article.publisher and len(stems) == 1:
        return [article.publisher]
    return sorted(fitting, key=lambda a: max((m.start for m in a.mentions if m.start < position), default=-1), reverse=True)


def fits(actor: Actor, stems: frozenset[str] | Sequence[str]) -> bool:
    """Tell whether each word of a description is one of the actor's own or a kindred one."""
    own = actor.stems
    return all(word in own or kin_stems(word) & own for word in stems)
