"""Is it plain of whom a sentence goes on to speak?

A pronoun that is read wrongly puts somebody's words into another's mouth, and nothing in the source contradicts it. So
a name takes its place only where the sentences before leave no choice.
"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.reading import Reading
from briefer.language.words.vocabulary import ORGANISATIONS, ROLES
from briefer.records import Span

LOOKED_BACK: Final = 4
"""Sentences in which somebody may be "he" or "she" without being named again; news seldom goes on longer."""
_DESCRIBED: Final = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)\b")


def speaks_on(article: Article, number: int, actor: Actor) -> bool:
    """Tell whether the last sentence before ``number`` with somebody in it has only ``actor``, or lets only them speak.

    "Ana Lind met the mayor. She was late.": either may be meant.
    """
    if len(max(actor.names, key=len, default=())) < len(("first", "last")):
        return False
    for at in range(number - 1, max(-1, number - 1 - LOOKED_BACK), -1):
        reading = article.readings[at]
        people = _people(article, reading)
        if _speakers(article, reading) == {id(actor)}:
            return True
        if people or _points_at_somebody(article, reading, actor):
            return people == {id(actor)} and not _points_at_somebody(article, reading, actor)
    return False


def is_the_body(article: Article, number: int, actor: Actor, *, kind: str) -> bool:
    """Tell whether "the company", a word for a ``kind`` of body, can only be ``actor``.

    Its name says so, it is the source's own publisher, or the sentence before names nobody else.
    """
    if actor is article.publisher or any(kind in name for name in actor.names):
        return True
    before = article.readings[number - 1] if number else None
    names = [name for name in before.names if name.words] if before else []
    return bool(names) and all(actor.goes_by(name.words) for name in names)


def _people(article: Article, reading: Reading) -> set[int]:
    """Return the people whom a sentence names outside quotation marks."""
    names = (n for n in reading.names if n.words and n.kind != "organisation")
    outside = (name for name in names if not reading.inside_quotation(name.span))
    return {id(a) for name in outside for a in article.called(name) if a.kind == "person"}


def _speakers(article: Article, reading: Reading) -> set[int]:
    """Return the people who are named as speaking; whom somebody accuses may be the next to speak."""
    if any(speech.cue == "accuse" for speech in reading.speech):
        return set()
    cores = [speech.core for speech in reading.speech if speech.core]
    spoken = (n for n in reading.names if n.words and any(core.touches(n.span) for core in cores))
    return {id(a) for name in spoken for a in article.called(name) if a.kind == "person"}


def _points_at_somebody(article: Article, reading: Reading, actor: Actor) -> bool:
    """Tell whether a sentence has "the mayor" in it who is not told to be ``actor``."""
    for found in _DESCRIBED.finditer(reading.words):
        span = Span(*found.span()).shift(reading.span.start)
        apposed = any(article.text[m.end : span.start] == ", " for m in actor.mentions)
        named = any(name.span.touches(span) for name in reading.names)
        held = found["noun"] in ROLES - ORGANISATIONS and not reading.inside_quotation(span)
        if held and not named and not apposed:
            return True
    return False
