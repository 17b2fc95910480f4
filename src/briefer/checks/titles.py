"""Does the person hold that office in the source?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from briefer.checks.case import Case
from briefer.language.actors import Actor, kin_stems
from briefer.language.article import Article
from briefer.language.lexicon import relation
from briefer.language.names import Name
from briefer.language.offices import DOERS, Office
from briefer.language.reading import Reading
from briefer.language.roster import find_actors
from briefer.language.same_name import acronyms
from briefer.language.sorts import clash, is_body, is_person, sorts
from briefer.language.tokens import stem
from briefer.language.vocabulary import ROLES, SHORT_ROLES
from briefer.records import Finding, Span

_ROLES: Final = frozenset(stem(part) for word in ROLES for part in SHORT_ROLES.get(word, word).split())
# A general word for whoever leads or speaks; it fits any leading office.
_GENERAL: Final = frozenset(stem(word) for word in "leader head chief boss".split())
_LEADING: Final = _GENERAL | frozenset(
    stem(word)
    for word in """secretary president chair chairman chairwoman chairperson director executive commissioner minister
    premier chancellor governor mayor superintendent commander general manager principal captain editor
    speaker dean rector provost headteacher headmaster""".split()
)
# Words for whoever acts for a body, whatever the office.
_OFFICIAL: Final = frozenset(stem(word) for word in "official officer representative member delegate".split())
_CHAIR: Final = frozenset(stem(word) for word in "chair chairman chairwoman chairperson".split())
# The same office on both sides of the Atlantic.
_CABINET: Final = frozenset(stem(word) for word in "minister secretary".split())
_EXPERT: Final = frozenset(stem(word) for word in "expert specialist".split())
# Words of degree, which make no other office.
_DEGREES: Final = frozenset(
    stem(word)
    for word in """senior top leading chief prominent veteran longtime high general local national federal state
    regional main own new year old acting current""".split()
)
REMEMBERED: Final = 64
"""Articles whose names are kept: claims on one article come one after the other."""
_ROOT: Final = 4
"""Letters that a name and the adjective made from it share."""
# "Acting mayor" is the mayor for the time being.
_PASSING: Final = frozenset(stem(word) for word in "acting interim honorary".split())
_GONE: Final = frozenset(
    stem(word)
    for word in "former until resign quit retire step served was oust predecessor once ex then".split()
)
# Whoever has clients, or represents somebody, is called a lawyer.
_LAWYERS: Final = kin_stems(stem("lawyer"))
_PRACTISING: Final = frozenset({stem("client"), stem("represents")})
# What somebody is in the event alone, beside whatever office they hold.
_IN_THE_EVENT: Final = frozenset(
    stem(word)
    for word in """passenger commuter traveller witness eyewitness survivor victim patient casualty resident inhabitant
    villager neighbour customer shopper visitor tourist guest spectator onlooker bystander protester demonstrator
    marcher participant attendee evacuee""".split()
)
_DOING_ROOT: Final = 6
"""Letters that who does something shares with the doing: "prosecutor", "prosecution"."""
# What a claim without these words says of nobody's office.
_TITLING: Final = _ROLES | _GENERAL | frozenset(stem(word) for word in (*ROLES, *SHORT_ROLES, *DOERS))


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each person of the claim whose office the source gives otherwise or not at all."""
    if not any(is_person(word) for word in case.claim.stems) and not case.claim.stems & _TITLING:
        return
    for claimed in find_actors(_blanked(case.claim), [case.claim]):
        offices = [office for office in claimed.offices if office.head and not _is_of_body(office.head)]
        if not offices or not _is_person(case, claimed):
            continue
        found = [(a, actor) for a in case.articles for actor in a.actors if _is(actor, claimed)]
        if found and not any(all(_bears_out(*pair, office) for office in offices) for pair in found):
            yield _finding(case, claimed, *found[0])


def _blanked(claim: Reading) -> str:
    """Return the claim's text with the outlet that it is from blanked: "a spokeswoman for the union (Courier)"."""
    text = claim.text
    for span in claim.aside:
        text = f"{text[: span.start]}{' ' * len(span)}{text[span.end :]}"
    return text


def _is_of_body(head: str) -> bool:
    """Tell whether a noun says what a body is, and no person: "the organisation behind the report"."""
    return is_body(head) and not is_person(head)


def _is_person(case: Case, claimed: Actor) -> bool:
    cores = [speech.core for speech in case.claim.speech if speech.core]
    return claimed.kind == "person" or any(c.touches(m) for c in cores for m in claimed.mentions)


def _is(actor: Actor, claimed: Actor) -> bool:
    if actor.kind == "organisation" or any(
        actor.differs(Name(claimed.mentions[0], words)) for words in claimed.names
    ):
        return False
    return any(
        own[-1] == words[-1] and (len(own) == 1 or len(words) == 1 or own[0][0] == words[0][0])
        for own in actor.names
        for words in claimed.names
    )


def _bears_out(article: Article, actor: Actor, claimed: Office) -> bool:
    """Tell whether one of the actor's offices in the source is the claimed one, or may be."""
    offices = [office for office in actor.offices if office.head]
    if any(_leads(claimed, own) for own in offices):
        return True
    alike = [office for office in offices if _same_head(claimed.head or "", office.head or "")]
    if alike:
        return any(_fits(claimed, own, article, actor) for own in alike)
    if not offices and claimed.head in _LAWYERS and _beside(article, actor, reach=1) & _PRACTISING:
        return True
    if _is_beside_the_office(claimed, offices, article):
        return True
    same = {word for word in kin_stems(claimed.head or "") - _GENERAL if _same_head(word, claimed.head or "")}
    said = _beside(article, actor, reach=0)
    others = [o for o in article.actors if o is not actor and (not offices or _is_mentioned(o, said))]
    taken = {office.head for other in others for office in other.offices}
    free = article.index.keys() - taken if not offices else said - taken
    return not same.isdisjoint(free)


def _is_beside_the_office(claimed: Office, offices: Collection[Office], article: Article) -> bool:
    """Tell whether the claim says what else somebody is: a geologist who was a passenger, a prosecutor in a case.

    Nothing else that the source calls them may be of the same kind, and its words must bear the claim's out.
    """
    head = claimed.head or ""
    if head in _IN_THE_EVENT:
        other = any(office.head in _IN_THE_EVENT for office in offices)
        return head in article.index and not other
    return any(_is_doing(head, word) for office in offices for word in office.words)


def _is_doing(doer: str, word: str) -> bool:
    """Tell whether a word names what a person of this name does: "prosecution", "prosecutor"."""
    root = doer.removesuffix("or").removesuffix("er")
    return root != doer and len(root) >= _DOING_ROOT and word != doer and word.startswith(root)


def _leads(claimed: Office, own: Office) -> bool:
    """Tell whether a head of some people's office is their chief: "heads the coroner's office", "chief coroner"."""
    return claimed.head in _GENERAL and own.head in claimed.field and not own.field.isdisjoint(_GENERAL)


def _is_mentioned(actor: Actor, said: frozenset[str]) -> bool:
    return any(stem(word) in said for name in actor.names for word in name[-1:])


def _same_head(claimed: str, own: str) -> bool:
    """Tell whether two nouns can name one office: "boss" fits the director, "chairman" does not."""
    if claimed == own or {claimed, own} <= _CHAIR:
        return True
    if claimed in _LEADING and own in _LEADING:
        return bool({claimed, own} & _GENERAL) or {claimed, own} <= _CABINET
    if claimed in _OFFICIAL | _EXPERT and own in _ROLES:
        return True
    return own in kin_stems(claimed) or relation(claimed, own) in {"synonym", "broader"}


def _fits(claimed: Office, own: Office, article: Article, actor: Actor) -> bool:
    """Tell whether two offices of one head may be one: no other rank, and no field of another sort."""
    near = _beside(article, actor, reach=1)
    if not _same_rank(claimed.ranks, own.ranks, near) or _is_another_s(claimed, own, article, actor):
        return False
    ours = {word for word in claimed.field - actor.stems if not _is_told(word, own.field)}
    ours -= {word for word in ours if _abbreviates(word, own, article)}
    theirs = {word for word in own.field if not _is_told(word, claimed.field)}
    if own.his and ours & _names_of_bodies(article):
        return False
    known = claimed.head not in _ROLES or all(_occurs(word, article) for word in ours)
    return known and not any(_excludes(one, other, article) for one in ours for other in theirs)


def _is_another_s(claimed: Office, own: Office, article: Article, actor: Actor) -> bool:
    """Tell whether the source calls the actor a leader in general, and the claimed office is somebody else's."""
    others = (office.head for other in article.actors if other is not actor for office in other.offices)
    return own.head in _GENERAL and claimed.head not in _GENERAL and claimed.head in others


def _same_rank(claimed: frozenset[str], own: frozenset[str], near: frozenset[str]) -> bool:
    gone = claimed & _GONE and not own & _GONE and near & _GONE
    return (claimed - _PASSING - (_GONE if gone else frozenset())) == own - _PASSING


def _is_told(word: str, words: Collection[str]) -> bool:
    """Tell whether a word, or one that stands for it, is among ``words``."""
    return word in words or any(
        relation(word, other) in {"same", "synonym", "broader", "narrower"} for other in words
    )


def _abbreviates(word: str, own: Office, article: Article) -> bool:
    """Tell whether a word stands for a body that the office is of: "the PHB's manager", "Port Hallin Board"."""
    bodies = (name for actor in article.actors if actor.kind == "organisation" for name in actor.names)
    return any(word in acronyms(name) and {stem(part) for part in name} <= own.field for name in bodies)


def _occurs(word: str, article: Article) -> bool:
    """Tell whether the article has the word, or the name it is made from ("Turkish", "Turkey")."""
    return (
        word in _DEGREES
        or is_body(word)  # what it may be called; another body is told by its name or sort
        or any(other in article.index for other in kin_stems(word))
        or any(known[:_ROOT] == word[:_ROOT] for known in article.known)
    )


def _excludes(one: str, other: str, article: Article) -> bool:
    """Tell whether what two offices are of cannot be one: "police" and "rescue", "interior" and "foreign"."""
    if {one, other} & _DEGREES or any(word in _names(article) and _is_proper(word) for word in (one, other)):
        return False
    return clash({one}, {other}) if is_body(one) and is_body(other) else True


def _is_proper(word: str) -> bool:
    """Tell whether the stem of a name's word is no common noun ("Budget") but a place or a name ("Hallin")."""
    return sorts(word)[:1] in {"", "l"}


@lru_cache(maxsize=REMEMBERED)
def _names(article: Article) -> frozenset[str]:
    return frozenset(stem(word) for actor in article.actors for name in actor.names for word in name)


@lru_cache(maxsize=REMEMBERED)
def _names_of_bodies(article: Article) -> frozenset[str]:
    bodies = (actor for actor in article.actors if actor.kind == "organisation")
    words = frozenset(stem(word) for actor in bodies for name in actor.names for word in name)
    return frozenset(word for word in words if _is_proper(word))


def _beside(article: Article, actor: Actor, *, reach: int) -> frozenset[str]:
    """Return the stems of the sentences that mention the actor, and of so many on each side."""
    numbers = {n for n in map(article.sentence_at, (span.start for span in actor.mentions)) if n is not None}
    beside = {near for n in numbers for near in range(max(0, n - reach), n + reach + 1)}
    return frozenset().union(*(article.readings[n].stems for n in beside if n < len(article.readings)))


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
