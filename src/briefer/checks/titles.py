"""Does the person hold that office in the source?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.events import BEFELL, DEEDS, HARM, IN_THE_EVENT
from briefer.language.naming.offices import DOERS, RANKS, Office, describing_stems
from briefer.language.naming.others_office import is_only_anothers
from briefer.language.naming.roster import find_actors
from briefer.language.naming.same_office import (
    GENERAL,
    LEADING,
    OFFICES,
    beside,
    is_one_office,
    leads,
    same_head,
    same_noun,
    sentences_naming,
    taking_up,
)
from briefer.language.reading import Reading
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES, SHORT_ROLES
from briefer.records import Finding, Span

# Whoever has clients, or represents somebody before a court, is called a lawyer.
_LAWYERS: Final = kin_stems(stem("lawyer"))
_REPRESENTS: Final = stem("represents")
_CLIENT: Final = stem("client")
_AT_LAW: Final = frozenset(
    stem(word)
    for word in """court judge trial tribunal lawsuit suit client hearing charge appeal verdict prosecutor defendant
    accused plaintiff ruling sentence jury""".split()
)
# What somebody is to a relative or a lawyer: one person is many of these, so that one seldom speaks against another.
_KINSHIP: Final = frozenset(
    stem(word)
    for word in """wife husband spouse widow widower fiancé fiancée girlfriend boyfriend partner mother father mum mom
    dad parent stepmother stepfather brother sister sibling twin son daughter child stepson stepdaughter grandmother
    grandfather grandma grandpa grandson granddaughter grandparent uncle aunt nephew niece cousin relative
    client""".split()
)
# Whoever is of a body, in whatever place: "Lind of the Rovers" is one of its players.
_MEMBERS: Final = frozenset(
    stem(word)
    for word in "player member employee worker staffer colleague teammate representative official".split()
)
# Words that say of nobody what they are.
_ANYBODY: Final = frozenset(
    stem(word)
    for word in """man woman person people boy girl child figure elder individual adult somebody someone native
    contender star legend icon hero heroine celebrity personality underdog genius""".split()
)
_OF_THEM: Final = re.compile(r"\s(?:of|from|at|with)\s((?:[Tt]he\s)?(?:[A-Z][\w’'-]*\s?){1,5})")
_DOING_ROOT: Final = 6
"""Letters that who does something shares with the doing: "prosecutor", "prosecution"."""
_LEADERS: Final = frozenset(stem(word) for word in DOERS.values())
"""Who does what a verb of leading says; of "who plays Hamlet" it is the verb that must be borne out."""
# What a claim without these words says of nobody's office.
_TITLING: Final = OFFICES | GENERAL | frozenset(stem(word) for word in (*ROLES, *SHORT_ROLES, *DOERS))


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each person of the claim whose office the source gives otherwise or not at all."""
    if not any(is_person(word) for word in case.claim.stems) and not case.claim.stems & _TITLING:
        return
    for claimed in find_actors(_blanked(case.claim), [case.claim]):
        offices = [office for office in claimed.offices if _says_what_they_are(office)]
        if not offices or not _is_person(case, claimed):
            continue
        found = [(a, actor) for a in case.articles for actor in a.actors if _is(actor, claimed)]
        if not found or any(all(_bears_out(*pair, office) for office in offices) for pair in found):
            continue
        if not all(_is_known(case, claimed, office) for office in offices):
            borne_out = any(_bears_out(*pair, office) for pair in found for office in offices)
            yield _finding(case, claimed, *found[0], contrary=not borne_out)


def _is_known(case: Case, claimed: Actor, office: Office) -> bool:
    """Tell whether a source gives somebody the office, or another source of the folder expressly does."""
    if any(
        _is(a, claimed) and _bears_out(article, a, office)
        for article in case.articles
        for a in article.actors
    ):
        return True
    return any(
        _is(actor, claimed)
        and own.head
        and same_head(office, own)
        and not office.words.isdisjoint(own.words | kin_stems(own.head))
        and is_one_office(office, own, article, actor)
        for article in case.others_naming(claimed.names)
        for actor in article.actors
        for own in actor.offices
    )


def _blanked(claim: Reading) -> str:
    """Return the claim's text with the outlet that it is from blanked: "a spokeswoman for the union (Courier)"."""
    text = claim.text
    for span in claim.aside:
        text = f"{text[: span.start]}{' ' * len(span)}{text[span.end :]}"
    return text


def _says_what_they_are(office: Office) -> bool:
    """Tell whether an office says what a person is; "the organisation behind the report" says what a body is."""
    head = office.head
    if head is None or head in _ANYBODY or (office.by_verb and head not in _LEADERS):
        return False
    return is_person(head) or not is_body(head)


def _is_person(case: Case, claimed: Actor) -> bool:
    cores = [speech.core for speech in case.claim.speech if speech.core]
    return claimed.kind == "person" or any(c.touches(m) for c in cores for m in claimed.mentions)


def _is(actor: Actor, claimed: Actor) -> bool:
    if actor.kind == "organisation" or any(actor.differs(words) for words in claimed.names):
        return False
    return any(
        own[-1] == words[-1] and (len(own) == 1 or len(words) == 1 or own[0][0] == words[0][0])
        for own in actor.names
        for words in claimed.names
    )


def _bears_out(article: Article, actor: Actor, claimed: Office) -> bool:
    """Tell whether one of the actor's offices in the source is the claimed one, or may be."""
    offices = [office for office in actor.offices if office.head]
    if any(leads(claimed, own) for own in offices) or _is_told_there(claimed, article, actor):
        return True
    if _takes_up(claimed, article, actor):
        return True
    alike = list(_alike(claimed, offices))
    if alike:
        return any(is_one_office(claimed, own, article, actor) for own in alike)
    if claimed.head in _KINSHIP:
        near = any(same_noun(word, claimed.head) for word in beside(article, actor, reach=1))
        return near and not _is_another_to_them(claimed, offices, article, actor)
    if _is_beside_the_office(claimed, offices, article, actor) or _does(claimed, offices, article, actor):
        return True
    return _is_free(claimed, offices, article, actor)


def _is_free(claimed: Office, offices: Collection[Office], article: Article, actor: Actor) -> bool:
    """Tell whether the noun of the office stands by the actor, or anywhere for one of no office, and is nobody's."""
    head = claimed.head or ""
    same = {word for word in kin_stems(head) - GENERAL if same_noun(word, head)}
    said = beside(article, actor, reach=0)
    others = [o for o in article.actors if o is not actor and (not offices or _is_mentioned(o, said))]
    taken = {office.head for other in others for office in other.offices}
    free = article.index.keys() - taken if not offices else said - taken
    if not offices:
        return not same.isdisjoint(free)
    return any(not is_only_anothers(article, actor, word) for word in same & free)


def _is_another_to_them(claimed: Office, offices: Collection[Office], article: Article, actor: Actor) -> bool:
    """Tell whether the source makes somebody another thing to the same person: "his son", "Lind's lawyer"."""
    related = any(own.his and claimed.his and own.head in _KINSHIP - {claimed.head} for own in offices)
    return related or not claimed.field.isdisjoint(beside(article, actor, reach=0))


def _is_told_there(claimed: Office, article: Article, actor: Actor) -> bool:
    """Tell whether a sentence that names the actor has all words of the claimed office, and gives it to nobody else."""
    if len(claimed.words) == 1:
        return False
    for reading in sentences_naming(article, actor):
        if reading.stems & RANKS != claimed.ranks:
            continue
        others = [
            o for o in article.actors if o is not actor and any(reading.span.covers(m) for m in o.mentions)
        ]
        taken = any(claimed.head == office.head for other in others for office in other.offices)
        led = claimed.by_verb and any(token.folded in DOERS for token in reading.tokens)
        asked = claimed.words - ({claimed.head} if led and claimed.head in LEADING else set())
        if not taken and all(likeness(word, reading.stems) in {1.0, ROOT} for word in asked):
            return True
    return False


def _takes_up(claimed: Office, article: Article, actor: Actor) -> bool:
    """Tell whether a sentence soon after one that names the actor opens with the claimed office, which is nobody's."""
    others = (office for other in article.actors if other is not actor for office in other.offices)
    if len(claimed.words) == 1 or any(claimed.words <= office.words for office in others):
        return False
    called = (describing_stems(subject.of(article.text)) for subject in taking_up(article, actor))
    return any(
        words & RANKS == claimed.ranks and all(likeness(word, words) in {1.0, ROOT} for word in claimed.words)
        for words in called
    )


def _alike(claimed: Office, offices: Collection[Office]) -> Iterator[Office]:
    """Yield the offices whose noun can be the claimed one; what a verb tells is weak where a title is given."""
    titled = any(office.head in LEADING and not office.by_verb for office in offices)
    for own in offices:
        if same_noun(claimed.head or "", own.head or "") or (not titled and same_head(claimed, own)):
            yield own


def _is_beside_the_office(
    claimed: Office, offices: Collection[Office], article: Article, actor: Actor
) -> bool:
    """Tell whether the claim says what else somebody is: a geologist who was a passenger, a prosecutor in a case.

    Nothing else that the source calls them may be of the same kind, and its words must bear the claim's out.
    """
    head = claimed.head or ""
    if head in IN_THE_EVENT:
        other = any(office.head in IN_THE_EVENT for office in offices)
        said = beside(article, actor, reach=0)
        near = beside(article, actor, reach=1)
        done = not near.isdisjoint(DEEDS.get(head, frozenset()))
        return not other and (head in said or done or (head in BEFELL and not said.isdisjoint(HARM)))
    led = (office for office in offices if office.by_verb)
    return any(_is_doing(head, word) for office in led for word in office.words)


def _is_doing(doer: str, word: str) -> bool:
    """Tell whether a word names what a person of this name does: "prosecution", "prosecutor"."""
    root = doer.removesuffix("or").removesuffix("er")
    return root != doer and len(root) >= _DOING_ROOT and word != doer and word.startswith(root)


def _does(claimed: Office, offices: Collection[Office], article: Article, actor: Actor) -> bool:
    """Tell whether the source tells of the actor what makes somebody so: "she wrote it", "who represents the firm"."""
    near = beside(article, actor, reach=1)
    if claimed.head in _MEMBERS and _is_of_one(claimed, article, actor):
        return True
    if claimed.head in _LAWYERS and all(office.head == _REPRESENTS for office in offices):
        return _CLIENT in near or (_REPRESENTS in near and not near.isdisjoint(_AT_LAW))
    deeds = DEEDS.get(claimed.head or "", frozenset())
    return any(
        not deeds.isdisjoint(reading.stems) and _is_named_alone(actor, reading, article, claimed)
        for reading in sentences_naming(article, actor)
    )


def _is_named_alone(actor: Actor, reading: Reading, article: Article, claimed: Office) -> bool:
    """Tell whether a sentence names nobody else who may have done what it tells, but for whom the office is of."""
    others = (
        other
        for other in article.actors
        if other is not actor and other.kind != "organisation" and not _is_mentioned(other, claimed.field)
    )
    return not any(reading.span.covers(mention) for other in others for mention in other.mentions)


def _is_of_one(claimed: Office, article: Article, actor: Actor) -> bool:
    """Tell whether the source says whose somebody is right after the name: "Lind of the Rovers"."""
    for mention in actor.mentions:
        after = _OF_THEM.match(article.text, mention.end)
        if after and any(stem(word) in claimed.field for word in after[1].split()):
            return True
    return False


def _is_mentioned(actor: Actor, said: frozenset[str]) -> bool:
    return any(stem(word) in said for name in actor.names for word in name[-1:])


def _finding(case: Case, claimed: Actor, article: Article, actor: Actor, *, contrary: bool) -> Finding:
    """Return the finding; the source speaks against the claim only where both give an office of the same kind.

    Not where it bears another of the claim's offices out, so that nothing is ``contrary``.
    """
    span = claimed.mentions[0]
    who = span.of(case.claim.text)
    heads = [{office.head for office in one.offices} & OFFICES for one in (claimed, actor)]
    if not contrary or not all(heads) or not actor.mentions:
        return case.finding("wrong-title", f"The source gives {who} no such office.", claim=span)
    place = actor.mentions[0]
    around = Span(max(0, place.start - 60), min(len(article.text), place.end + 60))
    words = " ".join(around.of(article.text).split())
    message = f"The source describes {who} otherwise: “…{words}…”"
    return case.finding("wrong-title", message, claim=span, source=(article, place))
