"""For which body or client does each person speak, as far as a source says so?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.parties.advocates import client_of
from briefer.analysis.parties.cast import COMPANY, Cast
from briefer.analysis.parties.party import BODY_STEMS, TRADES, Party
from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.syntax.subjects import looks_finite, opening_subject
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

MENTIONS: Final = 12
"""Mentions of a person whose surroundings are read: a text says who somebody is when it first names them."""
_IN: Final = re.compile(r"\b(?:in|near|across|around|throughout|outside|inside)\s(?:the\s)?$")
_ROLE = re.compile(
    r"\b(?:"
    + "|".join(sorted(ROLES - {"victim", "resident", "witness"}))
    + r"|leads?|heads?|runs?|chairs?)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:former|formerly|ex|erstwhile|retired|dismissed|sacked|worked (?:for|as|at|in)|had been|was (?:once|an?))\b",
    re.IGNORECASE,
)
_OF_BODY = re.compile(
    r"(?P<owner>[^\W\d_]+)(?=['’]s?\s|\s*[,.]?$)"
    r"|\b(?:of|for|at|runs|leads|heads|chairs)\s(?:the|its)\s(?:\w+\s)?(?P<tail>[^\W\d_]+)"
)
_OF_AFTER = re.compile(r"\s(?:of|from|at)\s(?:the\s)?[A-Z][^,;:.“”\"]{2,50}")
_BOUGHT_FROM: Final = frozenset(
    stem(word)
    for word in "supplier contractor partner client customer landlord tenant rival competitor".split()
)
"""What a body calls others with whom it deals: "our supplier" does not speak for it."""
_RELATED: Final = re.compile(
    r"\b(?:holding|parent|mother|sister|daughter|rival|partner|subsidiary|affiliated|controlling|competing)\s"
    r"(?:company|firm|group|corporation|business)\b",
    re.IGNORECASE,
)
"""Companies that are called by what they are to the one of which a text speaks."""
_ANY: Final = COMPANY | {stem(word) for word in ("group", "organisation", "organization")}
"""Stems of the nouns by which bodies of many sorts are called."""
_CLAUSE_WORDS = frozenset(
    "that who which when while as and but says say told tells call calls to with by from".split()
)
_TITLED = re.compile(r",\s(?:[A-Z][\w.’'-]+\s){1,4}$")
_BEFORE = re.compile(r"[^,;:“”\"()]{2,70},?\s*$")
_AFTER = re.compile(r",\s([^,;:“”\".]{3,100})(?=[,;.])")


def cast_of(articles: Sequence[Article]) -> Cast:
    """Return the people and bodies of ``articles``, each with whom they speak for."""
    cast = Cast(articles)
    join_bodies(cast)
    return cast


def join_bodies(cast: Cast) -> None:
    """Give each person of ``cast`` whom they speak for: a client, a body named beside them, or their statement's."""
    for party in cast.parties:
        if party.kind == "person":
            told = _client(cast, party) or _told(cast, party, owned=False) or _ministry(cast, party)
            party.body = told or _publisher(cast, party) or _told(cast, party, owned=True)
    for party in cast.parties:
        if party.body and party.body.body is party:
            party.body = None  # two who are said to speak for each other


def _client(cast: Cast, person: Party) -> Party | None:
    """Return the client of a lawyer or agent."""
    mentions = ((one.article, m) for one in cast.seen(person) for m in one.actor.mentions[:MENTIONS])
    clients = (client_of(cast, article, mention) for article, mention in mentions)
    return next((client for client in clients if client and client is not person), None)


def _told(cast: Cast, person: Party, *, owned: bool) -> Party | None:
    """Return the body that the words beside a name give; with ``owned`` the one that "its" stands for there."""
    seen = [(one.article, m) for one in cast.seen(person) for m in one.actor.mentions[:MENTIONS]]
    bodies = (_beside(cast, article, mention, owned=owned) for article, mention in seen)
    return next((body for body in bodies if body and body is not person), None)


def _beside(cast: Cast, article: Article, mention: Span, *, owned: bool) -> Party | None:
    """Return the body that the words beside a name give: "Water Board spokesman X", "X, the union's leader".

    ``owned``: that of "Its director", which the sentence before tells.
    """
    number = article.sentence_at(mention.start)
    if number is None:
        return None
    of = _OF_AFTER.match(article.text, mention.end, article.readings[number].span.end)
    if of and not owned and (body := _named_body(cast, article, number, Span(*of.span()))):
        return body
    for part in _descriptions(article.text, article.readings[number].span, mention):
        words = part.of(article.text)
        if not _ROLE.search(words) or _FORMER.search(words):
            continue
        its = words.lstrip().lower().startswith(("its ", "their "))
        if its and owned:
            opens = not article.text[article.readings[number].span.start : mention.start].strip(' "“')
            return _opening_body(cast, article, number - 1) if opens or words[:1].isupper() else None
        body = (
            None
            if its or owned
            else _named_body(cast, article, number, part) or _called_body(cast, article, number, words)
        )
        if body:
            return body
    return None


def _descriptions(text: str, sentence: Span, mention: Span) -> Iterator[Span]:
    """Yield the words after a name, set off by commas, and those before it."""
    after = _AFTER.match(text, mention.end, sentence.end)
    if after and not looks_finite(after[1].split()[0]):
        yield Span(*after.span(1))
    titled = _TITLED.search(text, sentence.start, mention.start)
    before = _BEFORE.search(text, sentence.start, titled.start() if titled else mention.start)
    if before:
        words = list(re.finditer(r"[\w’'-]+", before[0]))
        cuts = [word.end() for word in words if looks_finite(word[0]) or word[0] in _CLAUSE_WORDS]
        yield Span(before.start() + max(cuts, default=0), before.end())


def _named_body(cast: Cast, article: Article, number: int, part: Span) -> Party | None:
    """Return the body named in a description; a place in it is none: "who commands the guards in Orsk"."""
    names = [
        name
        for name in article.readings[number].names
        if part.covers(name.span) and name.words and not _IN.search(article.text, part.start, name.span.start)
    ]
    words = part.of(article.text).split()
    names += [Name(part, (fold_word(word),)) for word in words if word.isupper() and len(word) > 1]
    named = [party for name in names if (party := cast.named(article, name)) and is_body(party)]
    return named[0] if named else None


def is_body(party: Party) -> bool:
    """Tell whether a name is a body's by its head noun or as an acronym: "Port Amsel" is none."""
    return party.is_body and (party.is_lone or bool(party.heads & BODY_STEMS))


def _called_body(cast: Cast, article: Article, number: int, words: str) -> Party | None:
    """Return the body that a lower-case noun calls: "the hospital's head of medicine".

    "The company" and "the group" may be any; it is one that its paragraph or the one before names.
    """
    called = {
        stem(word) for m in _OF_BODY.finditer(words) for word in m.groups() if word and word[0].islower()
    }
    called |= {stem("police")} if "Police" in words else set()
    called -= COMPANY if _RELATED.search(words) else set()
    body = cast.described(article, called & BODY_STEMS) if called & BODY_STEMS else None
    far = body and called & BODY_STEMS <= _ANY and not _is_named_near(cast, article, number, body)
    return None if far else body


def _is_named_near(cast: Cast, article: Article, number: int, body: Party) -> bool:
    """Tell whether the paragraph of a sentence, or the one before it, names a body, or the text is its own."""
    place = article.paragraphs[number]
    near = (
        reading
        for reading, paragraph in zip(article.readings, article.paragraphs, strict=True)
        if place - 1 <= paragraph <= place
    )
    return cast.publisher(article) is body or any(
        cast.named(article, name) is body for reading in near for name in reading.names if name.words
    )


def _opening_body(cast: Cast, article: Article, number: int) -> Party | None:
    """Return the body that opens sentence ``number``, by name or as "the service"; the next one names its director."""
    if number < 0:
        return None
    reading = article.readings[number]
    names = [name for name in reading.names if name.kind == "organisation" and name.words]
    subject = opening_subject(article.text, reading.tokens)
    inside = [name for name in names if subject and subject.touches(name.span)]
    stems = {token.stem for token in reading.tokens if subject and subject.covers(token.span)} & BODY_STEMS
    if stems and not inside:
        related = subject is not None and _RELATED.search(subject.of(article.text))
        return None if related else cast.described(article, stems - TRADES or stems)
    named = (cast.named(article, name) for name in inside or names)
    return next((party for party in named if party and party.is_body), None)


def _ministry(cast: Cast, person: Party) -> Party | None:
    """Return the ministry of a minister: the Interior Minister's is the Interior Ministry, where a source names it."""
    for sighting in cast.seen(person):
        article = sighting.article
        for mention in sighting.actor.mentions[:MENTIONS]:
            number = article.sentence_at(mention.start)
            names = article.readings[number].names if number is not None else ()
            title = next((name.title for name in names if name.span == mention), ())
            wanted = (*title[:-1], "ministry") if title[-1:] == ("minister",) else ()
            found = [party for party in cast.parties if len(wanted) > 1 and wanted in party.names]
            if found:
                return found[0]
    return None


def _publisher(cast: Cast, person: Party) -> Party | None:
    """Return the body in whose own statement a person speaks with a title."""
    for sighting in cast.seen(person):
        article, actor = sighting.article, sighting.actor
        if article.source.kind != "statement" or actor.described <= _BOUGHT_FROM:
            continue
        told = [speech for reading in article.readings for speech in reading.speech if speech.cue == "say"]
        cores = [speech.core for speech in told if speech.core]
        if any(mention.touches(core) for core in cores for mention in actor.mentions):
            return cast.publisher(article)
    return None
