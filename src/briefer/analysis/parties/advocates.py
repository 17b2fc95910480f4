"""For whom does a lawyer, an agent or a person's own spokesman speak?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.party import Party
from briefer.language.article import Article
from briefer.language.speech.voices import resolve
from briefer.language.words.tokens import stem
from briefer.records import Span

_CALLING = (
    r"(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?|agents?|spokes(?:man|woman|person))"
)
_WHO = r"(?P<who>[^,.;:“”\"()]{2,60})"
_AFTER = re.compile(
    rf",\s(?:(?:who\s)?(?:speaks|spoke|speaking|acts|acted|acting|appears|appeared|appearing)\sfor"
    rf"|(?:who\s)?represent(?:s|ed|ing)|(?:an?\s|the\s)?{_CALLING}\s(?:for|of|representing))\s{_WHO}"
)
_FOR_PERSON = re.compile(rf",\sfor\s{_WHO},")
_BEFORE = re.compile(rf"{_WHO}['’]s?\s(?:[\w-]+\s)?{_CALLING},?\s$")
_OWN = re.compile(rf"\b(?P<who>his|her|its|their)\s(?:[\w-]+\s)?{_CALLING},?\s$", re.IGNORECASE)
_OWN_OFFICE = re.compile(
    rf"(?P<who>his|her|its|their)\s(?:[\w-]+\s)?(?:office|press office|{_CALLING}|spokes(?:people|men|women))\b",
    re.IGNORECASE,
)
OFFICE_OF = re.compile(rf"(?P<who>[^,;.]{{2,50}}?)['’]s?\s(?:[\w-]+\s)?(?:office|press office|{_CALLING})\b")
"""Whose lawyer, spokesman or office somebody is: "the mayor's lawyer"."""
_OPENING = {"his": "He", "her": "She"}
_OTHERS = re.compile(r"\b(?:he|him|she|them)\b", re.IGNORECASE)
"""Somebody else whom the sentence speaks of without a name."""


def client_of(cast: Cast, article: Article, mention: Span) -> Party | None:
    """Return whom the person named at ``mention`` speaks for by the words beside the name, None if they do not say."""
    number = article.sentence_at(mention.start)
    if number is None:
        return None
    sentence = article.readings[number].span
    own = _OWN.search(article.text, sentence.start, mention.start)
    if own:
        return owner_of(cast, article, number, own[0])
    return next(_named(cast, article, number, mention), None)


def _named(cast: Cast, article: Article, number: int, mention: Span) -> Iterator[Party]:
    """Yield the parties that are named beside "lawyer for" or "'s lawyer"."""
    text, sentence = article.text, article.readings[number].span
    tail = _AFTER.match(text, mention.end, sentence.end)
    only = None if tail else _FOR_PERSON.match(text, mention.end, sentence.end)
    ahead = _BEFORE.search(text, sentence.start, mention.start)
    for found in filter(None, (tail, only, ahead)):
        part = Span(*found.span("who"))
        names = [name for name in article.readings[number].names if name.words and part.covers(name.span)]
        parties = [party for name in names[-1:] if (party := cast.named(article, name))]
        called = cast.described(article, {stem(found["who"].split()[-1])}) if not names else None
        meant = parties[0] if parties else called
        if meant is not None and (meant.kind == "person" if found is only else _fits(found["who"], meant)):
            yield meant


def _fits(who: str, party: Party) -> bool:
    """Tell whether words can name a client: nobody calls a person "the" and a name."""
    return party.kind != "person" or not who.startswith("the ")


def is_own_office(said: str) -> bool:
    """Tell whether a description is of "his office", "their lawyer": whose it is, only the sentence before says."""
    return _OWN_OFFICE.match(said) is not None


def owner_of(cast: Cast, article: Article, number: int, said: str) -> Party | None:
    """Return whose office, lawyer or spokesman "his office" in sentence ``number`` is, None where it cannot be told.

    It is that of the "he" who opens the sentence. Else news names the owner in the sentence before: the one person
    there for "his", the one body for "its".
    """
    own = _OWN_OFFICE.match(said)
    if own is None or not number:
        return None
    opening = _OPENING.get(own["who"].lower(), "")
    if opening and article.readings[number].words.startswith(f"{opening} "):
        return _person_at(cast, article, number, len(opening))
    if _OTHERS.search(article.readings[number - 1].words):
        return None
    kind = "person" if own["who"].lower() in {"his", "her"} else "organisation"
    names = [name for name in article.readings[number - 1].names if name.kind == kind and name.words]
    found = list(dict.fromkeys(party for name in names if (party := cast.named(article, name))))
    return found[0] if len(found) == 1 else None


def _person_at(cast: Cast, article: Article, number: int, length: int) -> Party | None:
    """Return the person for whom the pronoun stands that opens a sentence with so many letters."""
    start = article.readings[number].span.start
    people = [a for a in resolve(article, number, Span(start, start + length)).actors if a.kind == "person"]
    return cast.party(people[0]) if len(people) == 1 else None
