"""May two designations stand for the same one here?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final, Literal

from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.designations import Designation
from briefer.language.naming.named_bodies import (
    abbreviates,
    can_be_body,
    nouns_of,
    one_name,
    opens,
    share_name,
)
from briefer.language.naming.same_office import speaks_for_itself
from briefer.language.once import once_each
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import clash, families, is_body, is_person

Answer = Literal["yes", "no", "unknown"]

_PRESS: Final = frozenset({"news", "wire", "reprint", "opinion", "blog"})
"""Kinds of source whose publisher is not what the text is about."""
NEAR: Final = 30
"""Sentences back in which a definite description finds what it stands for: a news article's length. The nearest one
that names a body which may be called so decides."""
_PRECISE: Final = frozenset(
    {"company", "union", "court", "hospital", "school", "party", "church", "club", "army"}
)
"""Families whose members may each be called by any word of the family; an agency is no ministry."""


def same_one(claimed: Designation, theirs: Designation, article: Article) -> Answer:
    """Tell whether ``claimed`` and ``theirs``, which stands in ``article``, may be the same person or body there.

    "no" only on positive evidence: each is another one of the article's people and bodies, or what the one is called
    cannot be said of the other. Pronouns are not designations, but for the "we" of a statement.
    """
    ours, others = _actors(claimed, article), _actors(theirs, article)
    if ours and others:
        if any(a is b or share_name(a, b) for a in ours for b in others):
            return "yes"
        return "no" if claimed.names and (theirs.names or theirs.own) else "unknown"
    if any(one_name(a, b) for a in claimed.names for b in theirs.names):
        return "yes"
    if claimed.names and not theirs.names:
        return (
            _named_and_described(ours, theirs, article)
            if ours
            else _heading_and_described(claimed, theirs, article)
        )
    if (theirs.names or others) and not claimed.names:
        return _described_and_named(replace(claimed, position=theirs.position), others, article)
    return "unknown" if claimed.names else _both_described(claimed, theirs, article)


def stands_for(described: Designation, article: Article) -> tuple[Actor, ...]:
    """Return the people or bodies of ``article`` that a description may stand for, the likeliest first.

    First those that the article calls so, those named last before it leading; without any, the bodies named in the
    last sentence before it that names one whose family nothing tells.
    """
    press = article.source.kind in _PRESS
    fitting = [actor for actor in _fitting(described, article) if actor.mentions or not press]
    if article.source.kind == "statement" and article.publisher in fitting:
        return (article.publisher,)  # the party whose statement it is; its rivals it calls by name
    if fitting:
        return tuple(sorted(fitting, key=lambda a: -_last_before(a, described.position)))
    return tuple(_nearest(described, article))


def _fitting(described: Designation, article: Article) -> tuple[Actor, ...]:
    return _called_so(article, Designation((), described.stems, described.head, plural=described.plural))


@once_each
def _called_so(article: Article, described: Designation) -> tuple[Actor, ...]:
    """Return the people and bodies that the article calls by such a description, wherever it stands."""
    return tuple(actor for actor in article.actors if fits_description(actor, described))


def fits_description(actor: Actor, described: Designation) -> bool:
    """Tell whether the article calls ``actor`` so: each describing word is its own, or kin to one of its own."""
    own = actor.stems
    if not described.stems or (described.plural and actor.kind == "person"):
        return False
    return all(
        _is_own(word, own) or (word == described.head and _is_in_family(word, own))
        for word in described.stems
    )


def may_be(actor: Actor, described: Designation, article: Article) -> bool:
    """Tell whether nothing speaks against calling ``actor`` so."""
    if described.head is None:
        return True
    if described.plural and actor.kind == "person" and not is_body(described.head):
        return False
    called = nouns_of(actor)
    if is_body(described.head):
        return can_be_body(actor, article) and not clash({described.head}, called)
    if is_person(described.head):
        bare = actor.kind == "person" and described.stems <= {
            described.head
        }  # "the governor" of whatever body
        fits = bare or not any(is_body(noun) for noun in called)
        return actor.kind != "organisation" and fits and not speaks_for_itself(actor, described.head)
    return True


def _named_and_described(actors: Sequence[Actor], described: Designation, article: Article) -> Answer:
    """Compare the people or bodies that a claim's name can mean with what a source's description stands for."""
    if not actors or described.head is None:
        return "unknown"
    if not any(may_be(actor, described, article) for actor in actors):
        return "no"
    candidates = stands_for(described, article)
    if any(a is b or share_name(a, b) for a in actors for b in candidates):
        return "yes"
    return "no" if candidates == (article.publisher,) and article.source.kind == "statement" else "unknown"


def _heading_and_described(claimed: Designation, described: Designation, article: Article) -> Answer:
    """Compare a name that stands only outside the sentences (an address, a heading) with a description of a body."""
    if described.head is None or not is_body(described.head) or stands_for(described, article):
        return "unknown"
    text = article.folded.text.lower()
    return "yes" if any(" ".join(name.words) in text for name in claimed.names) else "unknown"


def _described_and_named(described: Designation, actors: Sequence[Actor], article: Article) -> Answer:
    """Compare a claim's description with the people or bodies that the source names.

    A claim may call a body by any word that fits it, as long as the source calls none of its others so.
    """
    answer = _named_and_described(actors, described, article)
    if answer == "no" or described.head is None:
        return answer
    if any(word != described.head and word not in article.index for word in described.stems):
        return "unknown"
    if answer == "yes":
        return answer
    shared = any(families({described.head}) & families(nouns_of(actor)) for actor in actors)
    return "yes" if shared and not _fitting(described, article) else "unknown"


def _both_described(claimed: Designation, theirs: Designation, article: Article) -> Answer:
    if claimed.head is None or theirs.head is None:
        return "unknown"
    if _of_two_sorts(claimed.head, theirs.head) or _is_rival_of_publisher(claimed, theirs, article):
        return "no"
    if _told_apart(claimed.stems - {claimed.head}, theirs.stems - {theirs.head}):
        return "unknown"
    related = claimed.head == theirs.head or relation(claimed.head, theirs.head) in {"same", "synonym"}
    if related or families({claimed.head}) & families({theirs.head}):
        return "yes"
    placed = replace(claimed, position=theirs.position)
    return (
        "yes" if any(fits_description(actor, placed) for actor in stands_for(theirs, article)) else "unknown"
    )


def _of_two_sorts(one: str, other: str) -> bool:
    """Tell whether two nouns name a body and a person, or bodies of two families."""
    return clash({one}, {other}) or (is_body(one) != is_body(other) and (is_person(one) or is_person(other)))


def _is_rival_of_publisher(claimed: Designation, theirs: Designation, article: Article) -> bool:
    """Tell whether a statement speaks of itself where the claim calls another body: "the party", not "the Front"."""
    own = article.publisher
    if own is None or article.source.kind != "statement" or own not in stands_for(theirs, article):
        return False
    called = [actor for actor in _fitting(claimed, article) if actor.mentions]
    return bool(called) and not any(actor is own or share_name(actor, own) for actor in called)


def _told_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each of two descriptions has a word that the other lacks: "a police", "a government" source."""
    return bool(one - other) and bool(other - one)


def _actors(one: Designation, article: Article) -> tuple[Actor, ...]:
    """Return the article's people and bodies that go by the names of a designation, or the publisher for "we"."""
    if one.own and one.position is not None:
        return (article.publisher,) if article.publisher else ()
    if not one.names:
        return ()
    found = article.called(*one.names)
    if found:
        return found
    return tuple(
        actor
        for actor in article.actors
        if any(
            abbreviates(name.words, own) or (opens(name.words, own) and can_be_body(actor, article))
            for name in one.names
            for own in actor.names
        )
    )


def _nearest(described: Designation, article: Article) -> Iterator[Actor]:
    """Yield the bodies of the nearest sentence before a description that names any which it may stand for."""
    if described.head is None or not is_body(described.head) or described.position is None:
        return
    number = article.sentence_at(described.position) or 0
    for place in range(number, max(-1, number - NEAR - 1), -1):
        reading = article.readings[place]
        names = [n for n in reading.names if n.words and n.span.end <= described.position]
        found = [a for a in article.called(*names) if may_be(a, described, article)]
        if found:
            yield from found
            return


def _is_own(word: str, own: AbstractSet[str]) -> bool:
    if word in own or kin_stems(word) & own:
        return True
    return not is_body(word) and any(relation(word, other) == "synonym" for other in own)


def _is_in_family(head: str, own: AbstractSet[str]) -> bool:
    return bool(families({head}) & families(noun for noun in own if is_body(noun)) & _PRECISE)


def _last_before(actor: Actor, position: int | None) -> int:
    return max((m.start for m in actor.mentions if position is None or m.start < position), default=-1)
