"""Does the person hold that office in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.actors import Actor, describing_stems, kin_stems
from briefer.language.article import Article
from briefer.language.names import Name
from briefer.language.tokens import stem
from briefer.language.vocabulary import ABBREVIATED_TITLES, DETERMINERS, PREPOSITIONS, ROLES
from briefer.records import Finding, Span
from briefer.text.fold import fold_word

# A general word for whoever leads or speaks; it fits any leading office.
_GENERAL: Final = frozenset(stem(word) for word in "leader head chief boss official officer representative member".split())
_LEADING: Final = frozenset(
    stem(word)
    for word in """secretary president chair chairman chairwoman chairperson director chief executive leader head commissioner
    minister premier chancellor governor mayor superintendent commander general boss founder""".split()
)
_ROLE_STEMS: Final = frozenset(stem(word) for word in ROLES)
_AFTER: Final = re.compile(r"\s?,\s+((?:the |a |an |its |their |his |her |who )?[^,;.“”\"\n]{3,80})(?=,)")
_BEFORE: Final = re.compile(r"(?:^|[“”\"]\s?|,\s|\b(?:by|said|and|to)\s)((?:[\w’'.&-]+ ){1,6})$")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each person of the claim whose office the source gives otherwise or not at all."""
    for name in case.claim.names:
        claimed = _claimed_roles(case, name)
        if not claimed or not name.words or name.kind == "organisation":
            continue
        actors = [(a, actor) for a in case.articles for actor in a.actors if actor.goes_by(name)]
        if not actors or any(_bears_out(article, actor, claimed) for article, actor in actors):
            continue
        yield _finding(case, name, *actors[0])


def _claimed_roles(case: Case, name: Name) -> frozenset[str]:
    """Return the stems of the office that the claim gives a name, empty where it gives none."""
    text = case.claim.text
    title = describing_stems(" ".join(word for word in name.title if word not in ABBREVIATED_TITLES))
    start = name.span.start - sum(len(word) + 1 for word in name.title)
    before = _BEFORE.search(text[:start]) if not title else None
    after = None if _follows_place(text, name) else _AFTER.match(text, name.span.end)
    parts = [match[1] for match in (before, after) if match]
    if before and fold_word(before[1].split()[-1]).strip(".,") not in ROLES:
        parts.remove(before[1])
    stems = title.union(*(_role_part(part) for part in parts))
    return frozenset(stems) if stems & (_ROLE_STEMS | _GENERAL) else frozenset()


def _follows_place(text: str, name: Name) -> bool:
    """Tell whether the name stands after a preposition, so that an apposition need not be about it."""
    before = text[: name.span.start].split()[-1:]
    return bool(before) and fold_word(before[0]) in PREPOSITIONS | {"the"} and not name.title


def _role_part(part: str) -> set[str]:
    """Return the stems of a description if it names a role."""
    words = re.findall(r"[\w’'-]+", part)
    roles = [i for i, word in enumerate(words) if fold_word(word) in ROLES]
    opens = words and (fold_word(words[0]) in ROLES | DETERMINERS | {"who"} or words[0].islower() or words[0].endswith(("’s", "'s")))
    return describing_stems(part) if roles and opens and roles[0] <= 5 and len(words) <= 12 else set()


def _bears_out(article: Article, actor: Actor, claimed: frozenset[str]) -> bool:
    roles = claimed & (_ROLE_STEMS | _GENERAL)
    names = {stem(word) for other in article.actors for name in other.names for word in name}
    return all(_role_fits(role, actor.stems) for role in roles) and _modifiers_fit(
        claimed - roles - names, actor.stems | _around(article, actor)
    )


def _around(article: Article, actor: Actor) -> frozenset[str]:
    """Return the stems of the sentences that name the actor and those before them: "Its chair" needs the body there."""
    numbers = {article.sentence_at(span.start) for span in actor.mentions} - {None}
    near = {n for number in numbers if number is not None for n in (number - 1, number) if n >= 0}
    return frozenset().union(*(article.readings[n].stems for n in near))


def _role_fits(role: str, own: set[str]) -> bool:
    if role in own or kin_stems(role) & own:
        return True
    return role in _GENERAL and bool(own & _LEADING)


def _modifiers_fit(modifiers: frozenset[str], own: set[str] | frozenset[str]) -> bool:
    """Tell whether the words around the role are the source's: at most half may be new (a body's other name)."""
    unknown = [word for word in modifiers if word not in own and not kin_stems(word) & own]
    return len(unknown) * 2 <= len(modifiers) and not unknown or len(unknown) * 2 < len(modifiers)


def _finding(case: Case, name: Name, article: Article, actor: Actor) -> Finding:
    who = name.span.of(case.claim.text)
    if not actor.described:
        return case.finding("wrong-title", f"The source gives {who} no such office.", claim=name.span)
    place = actor.mentions[0]
    around = Span(max(0, place.start - 60), min(len(article.text), place.end + 60))
    words = around.of(article.text).replace("\n", " ").strip()
    message = f"The source describes {who} otherwise: “…{words}…”"
    return case.finding("wrong-title", message, claim=name.span, source=(article, place))
