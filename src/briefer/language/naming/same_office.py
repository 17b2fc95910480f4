"""May two offices be one office of one person?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.offices import Office
from briefer.language.naming.same_name import acronyms
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.lexicon import relation
from briefer.language.words.sorts import clash, is_body, sorts
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES, SHORT_ROLES
from briefer.records import Span

OFFICES: Final = frozenset(stem(part) for word in ROLES for part in SHORT_ROLES.get(word, word).split())
# A general word for whoever leads or speaks; it fits any leading office.
GENERAL: Final = frozenset(stem(word) for word in "leader head chief boss".split())
LEADING: Final = GENERAL | frozenset(
    stem(word)
    for word in """secretary president chair chairman chairwoman chairperson director executive commissioner minister
    premier chancellor governor mayor superintendent commander general manager principal captain skipper editor coach
    speaker dean rector provost headteacher headmaster""".split()
)
# Words for whoever acts for a body, whatever the office.
_OFFICIAL: Final = frozenset(stem(word) for word in "official officer representative member delegate".split())
_CHAIR: Final = frozenset(stem(word) for word in "chair chairman chairwoman chairperson".split())
# The same office on both sides of the Atlantic.
_CABINET: Final = frozenset(stem(word) for word in "minister secretary".split())
_EXPERT: Final = frozenset(stem(word) for word in "expert specialist".split())
_MOUTHPIECES: Final = frozenset(
    stem(word) for word in "spokesman spokeswoman spokesperson representative".split()
)
# Words of degree, which make no other office.
_DEGREES: Final = frozenset(
    stem(word)
    for word in """senior top leading chief prominent veteran longtime high general local national federal state
    regional main own new year old acting current famous renowned popular well known celebrity""".split()
)
_ROOT: Final = 4
"""Letters that a name and the adjective made from it share."""
# "Acting mayor" is the mayor for the time being.
_PASSING: Final = frozenset(stem(word) for word in "acting interim honorary".split())
_GONE: Final = frozenset(
    stem(word)
    for word in "former until resign quit retire step served was oust predecessor once ex then".split()
)


def leads(claimed: Office, own: Office) -> bool:
    """Tell whether a head of some people's office is their chief: "heads the coroner's office", "chief coroner"."""
    return claimed.head in GENERAL and own.head in claimed.field and not own.field.isdisjoint(GENERAL)


def same_head(claimed: Office, own: Office) -> bool:
    """Tell whether two offices can be one by their nouns: whoever "commands" a ship may be its captain."""
    heads = {claimed.head, own.head}
    told = (claimed.by_verb or own.by_verb) and heads <= LEADING and not heads & _CHAIR
    return told or same_noun(claimed.head or "", own.head or "")


def same_noun(claimed: str, own: str) -> bool:
    """Tell whether two nouns can name one office: "boss" fits the director, "chairman" does not."""
    if claimed == own or {claimed, own} <= _CHAIR:
        return True
    if claimed in LEADING and own in LEADING:
        return bool({claimed, own} & GENERAL) or {claimed, own} <= _CABINET
    if own in OFFICES and (claimed in _OFFICIAL or claimed in _EXPERT):
        return True
    return own in kin_stems(claimed) or relation(claimed, own) in {"synonym", "broader"}


def is_one_office(claimed: Office, own: Office, article: Article, actor: Actor) -> bool:
    """Tell whether two offices of one head may be one: no other rank, and no field of another sort."""
    near = beside(article, actor, reach=1)
    if not _same_rank(claimed.ranks, own.ranks, near) or _is_another_s(claimed, own, article, actor):
        return False
    ours = {word for word in claimed.field - actor.stems if not _is_told(word, own.field)}
    ours -= {word for word in ours if _abbreviates(word, own, article)}
    theirs = {word for word in own.field if not _is_told(word, claimed.field)}
    theirs -= {own.head} if claimed.head in GENERAL else set()  # "chief executive" is of no field
    if own.his and ours & _names_of_bodies(article):
        return False
    known = claimed.head not in OFFICES or all(_occurs(word, article) for word in ours)
    return known and not _exclude(ours, theirs, article)


def _exclude(ours: Collection[str], theirs: Collection[str], article: Article) -> bool:
    """Tell whether what two offices are of cannot be one; a body may be called by its kind alone ("the company")."""
    bodies = [{word for word in words if is_body(word)} for words in (ours, theirs)]
    if all(bodies) and any(len(own) == len(words) for own, words in zip(bodies, (ours, theirs), strict=True)):
        ours, theirs = bodies
    return any(_excludes(one, other, article) for one in ours for other in theirs)


def _is_another_s(claimed: Office, own: Office, article: Article, actor: Actor) -> bool:
    """Tell whether the source calls the actor a leader in general, and the claimed office is somebody else's."""
    others = (office.head for other in article.actors if other is not actor for office in other.offices)
    return own.head in GENERAL and claimed.head not in GENERAL and claimed.head in others


def _same_rank(claimed: frozenset[str], own: frozenset[str], near: frozenset[str]) -> bool:
    gone = claimed & _GONE and not own & _GONE and near & _GONE
    return (claimed - _PASSING - (_GONE if gone else frozenset())) == own - _PASSING


def _is_told(word: str, words: Collection[str]) -> bool:
    """Tell whether a word, or one that stands for it, is among ``words``."""
    return word in words or any(relation(word, other) in {"same", "synonym"} for other in words)


def _abbreviates(word: str, own: Office, article: Article) -> bool:
    """Tell whether a word stands for a body that the office is of: "the PHB's manager", "Port Hallin Board"."""
    bodies = [actor for actor in article.actors if actor.kind == "organisation"]
    return any(
        _is_short_for(word, own.field, name) or _is_of(word, own.field, name, actor)
        for actor in bodies
        for name in actor.names
    )


def _is_short_for(word: str, field: frozenset[str], name: tuple[str, ...]) -> bool:
    return word in acronyms(name) and {stem(part) for part in name} <= field


def _is_of(word: str, field: frozenset[str], name: tuple[str, ...], body: Actor) -> bool:
    """Tell whether a word is of the name whose acronym the field has: "Port Hallin Board", "the PHB's manager"."""
    shorts = {stem(one) for own in body.names if len(own) == 1 for one in own} | acronyms(name)
    return word in {stem(part) for part in name} and not field.isdisjoint(shorts)


def _occurs(word: str, article: Article) -> bool:
    """Tell whether the article has the word, or the name it is made from ("Turkish", "Turkey")."""
    return (
        word in _DEGREES
        or is_body(word)  # what it may be called; another body is told by its name or sort
        or any(other in article.index for other in kin_stems(word))
        or any(known[:_ROOT] == word[:_ROOT] for known in article.known)
        or (article.publisher is not None and word in article.publisher.stems | _stems_of(article.publisher))
    )


def _stems_of(actor: Actor) -> frozenset[str]:
    """Return the stems of the words, and the acronyms, of an actor's names."""
    return frozenset(stem(word) for name in actor.names for word in (*name, *acronyms(name)))


def _excludes(one: str, other: str, article: Article) -> bool:
    """Tell whether what two offices are of cannot be one: "police" and "rescue", "interior" and "foreign"."""
    if {one, other} & _DEGREES or any(word in _names(article) and _is_proper(word) for word in (one, other)):
        return False
    return clash({one}, {other}) if is_body(one) and is_body(other) else True


def _is_proper(word: str) -> bool:
    """Tell whether the stem of a name's word is no common noun ("Budget") but a place or a name ("Hallin")."""
    return sorts(word)[:1] in {"", "l"}


@once
def _names(article: Article) -> frozenset[str]:
    return frozenset(stem(word) for actor in article.actors for name in actor.names for word in name)


@once
def _names_of_bodies(article: Article) -> frozenset[str]:
    bodies = (actor for actor in article.actors if actor.kind == "organisation")
    words = frozenset(stem(word) for actor in bodies for name in actor.names for word in name)
    return frozenset(word for word in words if _is_proper(word))


def beside(article: Article, actor: Actor, *, reach: int) -> frozenset[str]:
    """Return the stems of the sentences that mention the actor, and of so many on each side."""
    numbers = {n for n in map(article.sentence_at, (span.start for span in actor.mentions)) if n is not None}
    beside = {near for n in numbers for near in range(max(0, n - reach), n + reach + 1)}
    return frozenset().union(*(article.readings[n].stems for n in beside if n < len(article.readings)))


def sentences_naming(article: Article, actor: Actor) -> list[Reading]:
    """Return the sentences that mention the actor, in order."""
    numbers = {n for n in map(article.sentence_at, (span.start for span in actor.mentions)) if n is not None}
    return [article.readings[number] for number in sorted(numbers)]


def taking_up(article: Article, actor: Actor) -> Iterator[Span]:
    """Yield the descriptions that open sentences behind one of their paragraph that mentions the actor."""
    numbers = {n for n in map(article.sentence_at, (span.start for span in actor.mentions)) if n is not None}
    paragraphs = {article.paragraphs[n]: n for n in sorted(numbers, reverse=True)}
    for n, reading in enumerate(article.readings):
        behind = paragraphs.get(article.paragraphs[n], n) < n
        if n not in numbers and behind and reading.words.startswith("The "):
            subject = opening_subject(article.text, reading.tokens)
            yield from [subject] if subject else []


def speaks_for_itself(actor: Actor, head: str) -> bool:
    """Tell whether somebody who holds a high office would be called a mere spokesman of it."""
    heads = {office.head for office in actor.offices}
    return head in _MOUTHPIECES and bool(heads & LEADING) and not heads & _MOUTHPIECES
