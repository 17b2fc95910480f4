"""Who are the people and bodies of all sources, each once, and for which body does each person speak?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from briefer.language.actors import Actor, initials, kin_stems
from briefer.language.article import Article
from briefer.language.names import Name, NameKind
from briefer.language.subjects import looks_finite
from briefer.language.tokens import stem
from briefer.language.vocabulary import ORGANISATIONS, ROLES
from briefer.records import Span
from briefer.text.fold import fold_word

_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")


@dataclass(eq=False, slots=True)
class Party:
    """A person or body as all sources know it; two parties are the same only if they are one object.

    ``body`` is the body that a person speaks for, None where no source says so.
    """

    kind: NameKind
    label: str = ""
    names: set[tuple[str, ...]] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    body: Party | None = None

    @property
    def root(self) -> Party:
        """The body spoken for, or the party itself."""
        return self.body or self

    @property
    def title(self) -> str:
        """How a heading calls the party: "Ann Lee (Water Board)"."""
        return f"{self.label} ({self.body.label})" if self.body else self.label

    def goes_by(self, actor: Actor) -> bool:
        """Tell whether ``actor`` of one article can be this party."""
        if actor.kind != self.kind and "unknown" not in {actor.kind, self.kind}:
            return False
        return any(actor.goes_by(Name(Span(0, 0), words)) for words in self.names if not self.is_loose(words))

    def is_loose(self, words: tuple[str, ...]) -> bool:
        """Tell whether a lone word only opens the party's name: "US" is not the US State Department."""
        return self.kind != "person" and _is_loose(words, self.names)


class Cast:
    """The parties of all articles, and which party each actor of an article is."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self._party: dict[int, Party] = {}
        self._sightings: dict[Party, list[tuple[Article, Actor]]] = {}
        for article, actor in sorted(_sightings(articles), key=lambda one: -_longest(one[1])):
            self._join(article, actor)
        for party, seen in self._sightings.items():
            party.label = _label(seen)
        for party in self.parties:
            party.body = self._body_of(party) if party.kind == "person" else None

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """All parties, those with the longest names first."""
        return tuple(self._sightings)

    def party(self, actor: Actor) -> Party:
        """Return the party that an actor of one of the articles is."""
        return self._party[id(actor)]

    def named(self, article: Article, name: Name) -> Party | None:
        """Return the party that a name in ``article`` stands for; None for a bare title."""
        found = next((actor for actor in article.actors if name.words and actor.goes_by(name)), None)
        party = self.party(found) if found else None
        return None if party is None or party.is_loose(name.words) else party

    def publisher(self, article: Article) -> Party | None:
        """Return the publisher of ``article``; None where it is not known."""
        return self.party(article.publisher) if article.publisher else None

    def author(self, article: Article) -> Party | None:
        """Return the author of ``article``; None where it is not known."""
        return self.party(article.author) if article.author else None

    def described(self, article: Article, stems: Iterable[str]) -> Party | None:
        """Return the one body of ``article`` whose name holds one of ``stems`` or a kindred word, else None."""
        wanted = set().union(*(kin_stems(each) for each in stems))
        found = {self.party(a) for a in article.actors if a.kind == "organisation" and _head_stems(a.names) & wanted}
        if not found:
            found = {party for party in self.parties if party.kind == "organisation" and _head_stems(party.names) & wanted}
        return found.pop() if len(found) == 1 else None

    def seen(self, party: Party) -> list[tuple[Article, Actor]]:
        """Return where a party is named."""
        return self._sightings[party]

    def _join(self, article: Article, actor: Actor) -> None:
        fitting = [party for party in self._sightings if party.goes_by(actor)]
        same = [party for party in fitting if party.names & actor.names]
        chosen = same[0] if same else fitting[0] if len(fitting) == 1 else None
        if chosen is None:
            chosen = Party(actor.kind)
            self._sightings[chosen] = []
        if chosen.kind == "unknown":
            chosen.kind = actor.kind
        chosen.names |= actor.names
        chosen.described |= actor.described
        self._sightings[chosen].append((article, actor))
        self._party[id(actor)] = chosen

    def _body_of(self, person: Party) -> Party | None:
        for article, actor in self._sightings[person]:
            for mention in actor.mentions:
                body = self._body_beside(article, mention)
                if body and body is not person:
                    return body
        return self._body_as_publisher(person)

    def _body_beside(self, article: Article, mention: Span) -> Party | None:
        """Return the body that the words beside a name give: "Water Board spokesman X", "X, the union's leader"."""
        number = article.sentence_at(mention.start)
        if number is None:
            return None
        for part in _descriptions(article.text, article.readings[number].span, mention):
            words = part.of(article.text)
            if not _ROLE.search(words):
                continue
            if words.startswith(("Its ", "Their ")):
                return self._last_body(article, number - 1)
            names = [n for n in article.readings[number].names if part.covers(n.span) and n.words]
            names += [Name(part, (fold_word(word),)) for word in words.split() if word.isupper() and len(word) > 1]
            named = [party for name in names if (party := self.named(article, name)) and party.kind == "organisation"]
            if named:
                return named[0]
            heads = {stem(w) for match in _OF_BODY.finditer(words) for w in match.groups() if w and w[0].islower()}
            heads |= {"polic"} if "Police" in words else set()
            if heads & _BODY_STEMS and (found := self.described(article, heads & _BODY_STEMS)):
                return found
        return None

    def _body_as_publisher(self, person: Party) -> Party | None:
        """Return the body in whose own statement a person speaks with a title."""
        for article, actor in self._sightings[person]:
            spoken = any(s.core and m.touches(s.core) for r in article.readings for s in r.speech for m in actor.mentions)
            if spoken and actor.described and article.source.kind == "statement":
                return self.publisher(article)
        return None

    def _last_body(self, article: Article, number: int) -> Party | None:
        """Return the body that opens sentence ``number``."""
        names = article.readings[number].names if number >= 0 else ()
        return next((self.named(article, name) for name in names if name.kind == "organisation" and name.words), None)


_ROLE = re.compile(
    r"\b(?:" + "|".join(sorted(ROLES - {"victim", "resident", "witness"})) + r"|leads?|heads?|runs?|chairs?)\b", re.IGNORECASE
)
_OF_BODY = re.compile(r"(?P<head>[^\W\d_]+)(?=['’]s?\s|\s*[,.]?$)|(?:of|for|at|runs|leads|heads|chairs)\s(?:the|its)\s(?:\w+\s)?(?P<tail>[^\W\d_]+)|(?P<title>\bPolice|\bpolice)\s")
_CLAUSE_WORDS = frozenset("that who which when while as and but says say told tells call calls to with by from".split())
_BEFORE = re.compile(r"[^,;:“”\"()]{2,70},?\s*$")
_AFTER = re.compile(r",\s([^,;:“”\".]{3,100})(?=[,;.])")


def _descriptions(text: str, sentence: Span, mention: Span) -> Iterator[Span]:
    """Yield the words after a name, set off by commas, and those before it."""
    after = _AFTER.match(text, mention.end, sentence.end)
    if after:
        yield Span(*after.span(1))
    before = _BEFORE.search(text, sentence.start, mention.start)
    if before:
        words = list(re.finditer(r"[\w’'-]+", text[before.start() : before.end()]))
        cuts = [word.end() for word in words if looks_finite(word[0]) or word[0] in _CLAUSE_WORDS]
        yield Span(before.start() + max(cuts, default=0), before.end())


_BODY_STEMS = frozenset(stem(word) for word in ORGANISATIONS) | frozenset({"council", "union", "polic"})


def _sightings(articles: Sequence[Article]) -> Iterator[tuple[Article, Actor]]:
    for article in articles:
        for actor in article.actors:
            if actor.names:
                yield article, actor


def _longest(actor: Actor) -> int:
    return max(len(words) for words in actor.names)


def _head_stems(names: Collection[tuple[str, ...]]) -> set[str]:
    """Return the stems of the words that say what sort of body each name is: the last, or the one before "of"."""
    firm = [words for words in names if not _is_loose(words, names)]
    return {stem(words[words.index("of") - 1] if "of" in words[1:] else words[-1]) for words in firm}


def _is_loose(words: tuple[str, ...], names: Collection[tuple[str, ...]]) -> bool:
    longer = [name for name in names if len(name) > 1 and name[0] == words[0]]
    return len(words) == 1 and any(words[0] not in initials(name) for name in longer)


def _label(seen: Sequence[tuple[Article, Actor]]) -> str:
    """Return the fullest name under which a party stands in the sources, as it stands there."""
    written = Counter(
        _POSSESSIVE.sub("", " ".join(span.of(article.text).split())) for article, actor in seen for span in actor.mentions
    )
    for article, actor in seen:
        if actor is article.publisher and article.source.publisher:
            written[article.source.publisher] += 1
        if actor is article.author and article.source.author:
            written[article.source.author] += 1
    names = {words for _, actor in seen for words in actor.names}
    return max(written, key=lambda name: (len(name.split()), _is_name(name, names), written[name], name))


def _is_name(written: str, names: set[tuple[str, ...]]) -> bool:
    """Tell whether a spelling is the name itself rather than a form of it ("Chile", not "Chilean")."""
    return tuple(fold_word(word) for word in written.split()) in names
