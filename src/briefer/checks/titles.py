"""Does the person hold that office in the source?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.actors import DOERS, Actor, kin_stems
from briefer.language.article import Article
from briefer.language.roster import find_actors
from briefer.language.tokens import stem
from briefer.language.vocabulary import ORGANISATIONS, ROLES, SHORT_ROLES
from briefer.records import Finding, Span

# Not "author": its stem is that of "authority", a body.
_ROLES: Final = frozenset(
    stem(part) for word in ROLES - {"author"} for part in SHORT_ROLES.get(word, word).split()
)
_BODIES: Final = frozenset(stem(word) for word in ORGANISATIONS)
# A general word for whoever leads or speaks; it fits any leading office.
_GENERAL: Final = frozenset(
    stem(word) for word in "leader head chief boss official officer representative member".split()
)
_LEADING: Final = frozenset(
    stem(word)
    for word in """secretary president chair chairman chairwoman chairperson director chief executive leader head
    commissioner minister premier chancellor governor mayor superintendent commander general boss founder""".split()
)
# Words that make another office of the same one, so they must stand on both sides or on neither.
_RANKS: Final = frozenset(
    stem(word) for word in "deputy vice former acting assistant interim ex honorary junior".split()
)
# What a claim without these words says of nobody's office.
_TITLING: Final = _ROLES | _GENERAL | frozenset(stem(word) for word in (*ROLES, *SHORT_ROLES, *DOERS))


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each person of the claim whose office the source gives otherwise or not at all."""
    if not case.claim.stems & _TITLING:
        return
    for claimed in find_actors(case.claim.text, [case.claim]):
        if not _is_person(case, claimed) or not claimed.described & (_ROLES | _GENERAL):
            continue
        found = [
            (article, actor) for article in case.articles for actor in article.actors if _is(actor, claimed)
        ]
        offices = [office for office in claimed.offices if office & (_ROLES | _GENERAL)]
        if found and not any(all(_bears_out(*pair, office) for office in offices) for pair in found):
            yield _finding(case, claimed, *found[0])


def _is_person(case: Case, claimed: Actor) -> bool:
    cores = [speech.core for speech in case.claim.speech if speech.core]
    return claimed.kind == "person" or any(c.touches(m) for c in cores for m in claimed.mentions)


def _is(actor: Actor, claimed: Actor) -> bool:
    return actor.kind != "organisation" and any(
        own[-1] == words[-1] and (len(own) == 1 or len(words) == 1 or own[0][0] == words[0][0])
        for own in actor.names
        for words in claimed.names
    )


def _bears_out(article: Article, actor: Actor, office: frozenset[str]) -> bool:
    """Tell whether one of the actor's offices in the source is the claimed one."""
    known = actor.stems | _names_around(article, actor)
    return any(_is_office(own, office, known) for own in actor.offices)


def _is_office(own: frozenset[str], claimed: frozenset[str], known: set[str]) -> bool:
    roles = claimed & (_ROLES | _GENERAL)
    if claimed & _RANKS != own & _RANKS:
        return False
    return all(_role_fits(role, own) for role in roles - _RANKS) and all(
        word in known or kin_stems(word) & known for word in claimed - roles
    )


def _role_fits(role: str, own: frozenset[str]) -> bool:
    if role in own or kin_stems(role) & own:
        return True
    return role in _GENERAL and bool(own & _LEADING)


def _names_around(article: Article, actor: Actor) -> set[str]:
    """Return the stems that may qualify an office: names, kinds of body, and what stands around the actor.

    "Its chair" needs the body that the sentence before names.
    """
    numbers = {article.sentence_at(span.start) for span in actor.mentions} - {None}
    near = {n for number in numbers if number is not None for n in (number - 1, number) if n >= 0}
    words = {stem(word) for other in article.actors for name in other.names for word in name}
    return words.union(_BODIES, *(article.readings[n].stems for n in near))


def _finding(case: Case, claimed: Actor, article: Article, actor: Actor) -> Finding:
    span = claimed.mentions[0]
    who = span.of(case.claim.text)
    if not actor.described:
        return case.finding("wrong-title", f"The source gives {who} no such office.", claim=span)
    place = next(iter(actor.mentions), article.readings[0].span)
    around = Span(max(0, place.start - 60), min(len(article.text), place.end + 60))
    words = " ".join(around.of(article.text).split())
    message = f"The source describes {who} otherwise: “…{words}…”"
    return case.finding("wrong-title", message, claim=span, source=(article, place))
