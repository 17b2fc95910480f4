"""Whom a pronoun or a description stands for."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.antecedents import antecedents, last_person
from briefer.language.naming.names import Name
from briefer.language.naming.offices import describing_stems
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.sorts import is_body
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ORGANISATIONS, ROLES
from briefer.records import OWN_PAPERS, Span

PERSONAL: Final = frozenset({"he", "she", "him", "her"})
_SEVERAL: Final = frozenset({"both", "all", "neither"})
"""What takes up all whom the sentence before names."""
_OF_STATE: Final = frozenset({stem("president")})
OPEN: Final = frozenset(
    {
        "it",
        "they",
        "we",
        "i",
        "who",
        "which",
        "that",
        "both",
        "all",
        "neither",
        "others",
        "one",
        "some",
        "this",
        "them",
    }
)


def referents(article: Article, number: int, core: Span, pronoun: str) -> tuple[Actor, ...]:
    """Return whom a pronoun can stand for, the likeliest first."""
    if pronoun == "i" and article.author and article.source.kind in {"opinion", "blog"}:
        return (article.author,)
    if pronoun in {"we", "i"}:
        return (article.publisher,) if article.publisher and article.source.kind == "statement" else ()
    if pronoun in PERSONAL:
        return antecedents(article, number, core)
    bodies = bodies_before(article, number, core.start)
    if pronoun in _SEVERAL and number:
        people = tuple(mention.person for mention in article.people.named_in(number - 1))
        return (*people, *bodies)
    own = article.publisher if article.source.kind in OWN_PAPERS else None
    return (*bodies, own) if own else bodies


def subject_stems(article: Article, number: int, core: Span) -> frozenset[str]:
    """Return the stems of the subject that a pronoun most likely takes up: of its own sentence, or the one before."""
    own = article.readings[number]
    before = [token for token in own.tokens if token.end <= core.start]
    subject = opening_subject(article.text, before)
    if subject is None and number:
        earlier = article.readings[number - 1]
        spoken = [speech.core for speech in earlier.speech if speech.core]
        subject = spoken[-1] if spoken else opening_subject(article.text, earlier.tokens)
    return describing_stems(subject.of(article.text)) if subject else frozenset()


def bodies_before(article: Article, number: int, position: int) -> tuple[Actor, ...]:
    """Return the bodies named in the sentence up to ``position``, or else in the last one that names any."""
    for place in range(number, max(-1, number - 3), -1):
        reading = article.readings[place]
        names = [n for n in reading.names if n.words and (place < number or n.span.end <= position)]
        nouns = [
            actor
            for speech in reading.speech
            if speech.core and (place < number or speech.core.end <= position)
            for actor in described(article, describing_stems(speech.core.of(article.text)), position)[:1]
        ]
        of_bodies = [name for name in names if _names_body(article, place, name)]
        found = [
            actor
            for actor in article.called(*names)
            if not article.people.is_person(actor) or actor in article.called(*of_bodies)
        ]
        if found or nouns:
            return tuple({id(actor): actor for actor in (*found, *nouns)}.values())
    return ()


def _names_body(article: Article, number: int, name: Name) -> bool:
    """Tell whether a noun for a body follows a name: "the Long Lake mission"."""
    after = next((t for t in article.readings[number].tokens if t.start == name.span.end + 1), None)
    return after is not None and after.text.islower() and is_body(after.stem)


def unnamed(article: Article, number: int, core: Span, words: Sequence[str]) -> tuple[Actor, ...]:
    """Return whom a definite description stands for that no name in the text explains: the last one named.

    "The minister" is the last person named, "the company" the last body.
    """
    if not words or words[0] not in {"the", "its", "their"}:
        return ()
    if any(word in ROLES for word in words):
        return last_person(article, number, core.start)
    return bodies_before(article, number, core.start) if any(word in ORGANISATIONS for word in words) else ()


def described(article: Article, stems: frozenset[str], position: int) -> list[Actor]:
    """Return the actors that a description fits, those mentioned last before ``position`` first."""
    if not stems:
        return []
    fitting = [actor for actor in article.fitting(stems) if is_described(actor.stems, stems)]
    if not fitting and article.source.kind == "statement" and article.publisher and len(stems) == 1:
        return [article.publisher]
    return sorted(
        fitting,
        key=lambda a: max((m.start for m in a.mentions if m.start < position), default=-1),
        reverse=True,
    )


def is_described(own: AbstractSet[str], stems: AbstractSet[str]) -> bool:
    """Tell whether each word of a description, or a kindred one, is among ``own``, what is said of somebody.

    "The president" without more is the country's, and nobody who merely heads something.
    """
    return stems <= own if stems == _OF_STATE else all(kin_stems(each) & own for each in stems)


def fits(actor: Actor, stems: frozenset[str] | Sequence[str]) -> bool:
    """Tell whether each word of a description is one of the actor's own or a kindred one."""
    own = actor.stems
    return all(word in own or kin_stems(word) & own for word in stems)
