"""Whom does a story open on by a noun and name only in its next sentences: "A local teacher …", "Ana Lind (34) …"?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.language.naming.actors import Actor
from briefer.language.naming.names import Name
from briefer.language.naming.offices import read_offices
from briefer.language.reading import Reading
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

WITHIN: Final = 3
"""Sentences within which the name comes: the first paragraph has no name, the second opens with it."""
_ROLES: Final = frozenset(stem(word) for word in ROLES)
_ANYBODY: Final = frozenset(stem(word) for word in "man woman person people boy girl one somebody".split())
_TITLE: Final = 12
"""Code points that a form of address before the name may take."""


def describe_delayed(
    text: str, headings: Sequence[Reading], readings: Sequence[Reading], actors: Sequence[Actor]
) -> None:
    """Describe the person with whose name a later sentence opens by the noun that the story opens on.

    News delays the name of somebody whom readers do not know. Somebody who has an office of their own, or a lead that
    names somebody, is left alone.
    """
    if not readings or any(name.kind == "person" for name in _subject_names(text, readings[0])):
        return
    person = next(_named_next(readings, actors), None)
    if person is None or any(office.head in _ROLES for office in person.offices):
        return
    for reading in (readings[0], *(h for h in headings[:1] if h.span.end <= readings[0].span.start)):
        subject = opening_subject(text, reading.tokens)
        said = subject.of(text) if subject else ""
        if said and all(_tells(office.head, said) for office in read_offices(said)):
            person.describe(said)


def _tells(head: str | None, phrase: str) -> bool:
    """Tell whether a phrase is about a person by an own noun: not "the drivers' union"."""
    if head is None or not is_person(head) or head in _ANYBODY:
        return False
    words = [stem(fold_word(word).removesuffix("'")) for word in phrase.split()]
    after = words.index(head) + 1 if head in words else len(words)
    return not any(is_body(word) for word in words[after : after + 1])


def _subject_names(text: str, reading: Reading) -> Iterator[Name]:
    subject = opening_subject(text, reading.tokens)
    return (name for name in reading.names if subject and subject.covers(name.span))


def _named_next(readings: Sequence[Reading], actors: Sequence[Actor]) -> Iterator[Actor]:
    """Yield who is named first, at the start of one of the sentences after the first."""
    for reading in readings[1:WITHIN]:
        opening = Span(reading.span.start, min(reading.span.end, reading.span.start + _TITLE))
        named = [actor for actor in actors if actor.kind == "person" and actor.mentions]
        yield from (a for a in named if opening.start <= a.mentions[0].start < opening.end)
