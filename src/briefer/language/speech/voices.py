"""Whose words a passage is: the speaker named there, or resolved from what stands before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.names import Name
from briefer.language.naming.offices import describing_stems
from briefer.language.naming.referents import (
    OPEN,
    PERSONAL,
    bodies_before,
    described,
    referents,
    subject_stems,
    unnamed,
)
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.speech.quotations import Quotation
from briefer.language.speech.spoken import running_quotation, speech_of
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

_REPORTS: Final = frozenset({"report", "reports"})
"""Papers, whose stem is that of "reporter" too: no author of an article is "the report" that it tells of."""
How = Literal["named", "described", "pronoun", "outlet"]

_DOCUMENT = re.compile(
    r"(?:an?|the|his|her|its|their)?\s?(?:[\w-]+\s){0,2}?(?:(?:post|statement|report|study|tweet|letter|message|interview|"
    r"speech|memo|blog|column|article|book|survey|poll|release|note|review|op-ed|essay|editorial|account|bulletin)s?"
    r"\s(?:\w+ed\s|written\s)?(?:from|by|of)\b|"
    r"(?:analys[ie]s|data|figures?|estimates?|records?|filings?|documents?|transcripts?|audio|video|footage|e-?mails?|"
    r"investigation|inquiry|audit|ruling|complaint|lawsuit|remarks?|comments?|list|count|tally|calculations?|projections?|"
    r"forecasts?|findings?|notices?)\s(?:\w+ed\s|seen\s|written\s|made\s)?(?:from|by)\b)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:['’]s?)\s(?:[\w-]+\s){0,2}?(?:records?|data|figures?|statements?|documents?|files|reports?|minutes|logs?|accounts?|"
    r"bulletins?|releases?|notices?|calculations?|estimates?|counts?)\Z"
)
_ITS = re.compile(r"(?:Its|Their|its|their) (?:\w+ )?(?:spokes\w+|lawyers?|attorney|press officer)\b")
_WITH_PRONOUN = frozenset("all both each too also".split())
_EXAMPLES = re.compile(r"\b(?:like|such as|including|among them)\s(?:[^.;]{0,60}?\b(?:and|or)\s)?$")
_BREAK = re.compile(r"[,;:]|\b(?:and|but|while|although)\b")
_PRONOUNS = PERSONAL | OPEN


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
    answering = answering_voice(article, number)
    if answering:
        return (answering,)
    found = speech_of(article, number, quotation)
    if found is None:
        return (_silent_voice(article, number, quotation),)
    place, speech = found
    outer = outer_acts(article, article.readings[place], speech)
    return tuple(voice_of(article, place, each) for each in (speech, *outer))


def answering_voice(article: Article, number: int) -> Voice | None:
    """Return who answers where a sentence is part of an answer in an interview."""
    span = article.readings[number].span
    turn = next((turn for turn in article.turns if turn.words.touches(span)), None)
    place = article.sentence_at(turn.speaker.start) if turn else None
    if turn is None or place is None:
        return None
    names = [name for name in article.readings[place].names if name.words and turn.speaker.touches(name.span)]
    return Voice("named", article.called(*names), span=turn.speaker)


def _silent_voice(article: Article, number: int, quotation: Quotation | None) -> Voice:
    """Return the voice where no verb of speech stands near: the outlet's own.

    A quotation that fills its paragraph is given to whoever the sentence before is about, but for those whom it
    speaks of by name: of oneself one says "I".
    """
    here = article.readings[number]
    quoted = quotation or running_quotation(here)
    if quoted is None:
        return Voice("outlet")
    spoken = [name for name in _people_in(here) if quoted.outer.covers(name.span)]
    spoken_of = {id(actor) for actor in article.called(*spoken)}
    before = _people_in(article.readings[number - 1]) if number else []
    names = [n for n in before if spoken_of.isdisjoint(map(id, article.called(n)))] or before
    actors = article.called(*names)
    return Voice("named", actors, span=names[-1].span) if actors else Voice("outlet")


def _people_in(reading: Reading) -> list[Name]:
    return [name for name in reading.names if name.words and name.kind != "organisation"]


def outer_acts(article: Article, reading: Reading, speech: Speech) -> Iterator[Speech]:
    """Yield the acts of speech of the same sentence whose content another one is."""
    for other in reading.speech:
        if other.core is None or other is speech:
            continue
        between = article.text[other.verb.end : speech.subject.start if speech.subject else speech.verb.start]
        before = other.verb.end <= speech.verb.start and not _BREAK.search(between)
        last = other.verb.start > speech.verb.end and _closes_sentence(article.text, reading, other)
        if before or last:
            yield other


def _closes_sentence(text: str, reading: Reading, speech: Speech) -> bool:
    """Tell whether a speaker named last, after a comma, vouches for the whole sentence."""
    if speech.subject is None:
        return False
    start = min(speech.subject.start, speech.verb.start)
    return speech.verb.end >= reading.span.end - 80 and text[:start].rstrip()[-1:] in {",", "”", '"', "'"}


def voice_of(article: Article, number: int, speech: Speech) -> Voice:
    """Return the speaker of one act of speech in sentence ``number``."""
    if speech.core is None:
        return Voice("outlet", speech=speech)
    return resolve(article, number, speech.core, speech=speech)


def resolve(article: Article, number: int, core: Span, *, speech: Speech | None = None) -> Voice:
    """Return whom the noun phrase ``core`` of sentence ``number`` stands for."""
    reading = article.readings[number]
    stems = describing_stems(core.of(article.text))
    names = heads(article.text, core, reading.names)
    if names:
        names += _apposed(article, reading, core, speech)
        actors = article.people.addressed(article.called(*names), names[0])
        return Voice("named", actors + _employers(article, number, speech), stems, core, speech)
    words = [fold_word(word) for word in core.of(article.text).split()]
    if words and words[0] in _PRONOUNS and (len(words) == 1 or words[1] in _WITH_PRONOUN):
        return Voice(
            "pronoun",
            referents(article, number, core, words[0]),
            subject_stems(article, number, core),
            core,
            speech,
        )
    apposed = _apposed(article, reading, core, speech) + _authors(article.text, core, speech, reading.names)
    actors = article.called(*apposed)
    actors = actors or _keepers(article, core, reading.names)
    fitting = actors or tuple(
        actor
        for actor in described(article, stems, core.start)
        if actor.kind != "person" or _REPORTS.isdisjoint(words)
    )
    return Voice("described", fitting or unnamed(article, number, core, words), stems, core, speech)


def _employers(article: Article, number: int, speech: Speech | None) -> tuple[Actor, ...]:
    """Return the body for which somebody speaks who is introduced as "Its spokeswoman"."""
    if speech is None or speech.subject is None or not _ITS.match(speech.subject.of(article.text)):
        return ()
    return bodies_before(article, number, speech.subject.start)


def heads(text: str, core: Span, names: Sequence[Name]) -> list[Name]:
    """Return the names that a noun phrase is about: "Kerr", not the "Hallin" of "the mayor of Hallin"."""
    inside = [name for name in names if core.touches(name.span) and name.words]
    people = [name for name in inside if name.kind == "person"]
    return [n for n in people or inside if not _qualifies(text, core, n)]


def _qualifies(text: str, core: Span, name: Name) -> bool:
    """Tell whether a name only qualifies the noun of its phrase: after a preposition, or as a possessor."""
    before = text[core.start : name.span.start].split()
    after = text[name.span.end : core.end]
    return (
        (bool(before) and fold_word(before[-1]) in PREPOSITIONS)
        or (
            bool(before)
            and before[-1].lower() == "the"
            and len(before) > 1
            and fold_word(before[-2]) in PREPOSITIONS
        )
        or after.startswith(("’s ", "'s ", "’ ", "' "))
    )


def _authors(text: str, core: Span, speech: Speech | None, names: Sequence[Name]) -> list[Name]:
    """Return who speaks through a document: "a post from Ann Lee", "a study by a sociologist, Ann Lee"."""
    if not _DOCUMENT.match(core.of(text)):
        return []
    whole = speech.subject if speech and speech.subject else core
    return [name for name in names if whole.covers(name.span) and name.words]


def _keepers(article: Article, core: Span, names: Sequence[Name]) -> tuple[Actor, ...]:
    """Return whose a document is: the board of "the board's records"."""
    owners = [
        n
        for n in names
        if n.words and core.covers(n.span) and _OWNED.match(article.text[n.span.end : core.end])
    ]
    return article.called(*owners)


def _apposed(article: Article, reading: Reading, core: Span, speech: Speech | None) -> list[Name]:
    """Return the names that stand in apposition to the core: "a monitoring group, the Observatory, said"."""
    if speech is None or speech.subject is None or speech.subject == core:
        return []
    found = []
    for name in reading.names:
        inside = speech.subject.covers(name.span) and not core.touches(name.span) and name.words
        before = article.text[speech.subject.start : name.span.start]
        if inside and (before.rstrip(" ").endswith((",", ", the", ", The")) or _EXAMPLES.search(before)):
            found.append(name)
    return found
