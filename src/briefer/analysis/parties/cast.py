"""Who are the people and bodies of all sources, each once?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final

from briefer.analysis.parties.joining import can_be, is_bare, is_loose, with_bare_names
from briefer.analysis.parties.naming import written_name
from briefer.analysis.parties.party import BODY_STEMS, TRADES, Party, Sighting, Words
from briefer.language.article import Article
from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.names import Name
from briefer.language.naming.same_name import meeting_keys
from briefer.language.words.tokens import stem
from briefer.records import Span

OUTLETS: Final = frozenset({"news", "wire", "reprint", "opinion", "blog"})
"""Kinds of source whose publishers only carry what others say."""
COMPANY: Final = frozenset(stem(word) for word in ("company", "firm"))
"""Stems of the nouns by which any company is called."""


class Cast:
    """The parties of all articles, and which party each name in an article stands for.

    ``found`` keeps what was worked out from them, for all who ask.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self.found: dict[Callable[[Any], object], Any] = {}
        self._parties: dict[tuple[int, Words], Party] = {}
        self._seen: dict[Party, list[Sighting]] = {}
        self._by_key: dict[str, set[Party]] = defaultdict(set)
        self._full: dict[tuple[int, int], Party] = {}
        for sighting in sorted(_sightings(articles), key=lambda one: -max(map(len, one.names))):
            self._join(sighting)
        main = Counter(article.source.language for article in articles).most_common(1)
        for party, seen in self._seen.items():
            readable = [one for one in seen if one.article.source.language == main[0][0]]
            party.label = written_name(
                readable or seen
            )  # German writes "Staatsanwalt Orr" as if it were all name

    @property
    def parties(self) -> tuple[Party, ...]:
        """All parties, those with the longest names first."""
        return tuple(self._seen)

    def party(self, actor: Actor, words: Words | None = None) -> Party:
        """Return the party that an actor of an article is, where ``words`` name it if given."""
        if words is not None and (id(actor), words) in self._parties:
            return self._parties[id(actor), words]
        return self._parties[id(actor), max(actor.names, key=lambda each: (len(each), each))]

    def named(self, article: Article, name: Name) -> Party | None:
        """Return the party that a name in ``article`` stands for; None for a bare title."""
        if not name.words:
            return None
        fitting = list(article.called(name))
        found = next(
            (actor for actor in fitting if name.words in actor.names), fitting[0] if fitting else None
        )
        party = self.party(found, name.words) if found and found.names else None
        if party is None:
            return None
        asked = (id(article), id(party))
        if asked not in self._full:
            self._full[asked] = self._in_full(article, party)
        return self._full[asked]

    def _in_full(self, article: Article, party: Party) -> Party:
        """Return the body whose full name "the Ministry" is short for, or the party itself."""
        bare = party.kind != "person" and all(len(words) == 1 for words in party.names)
        if not bare or not party.heads <= BODY_STEMS - TRADES:
            return party
        own = self.publisher(article)
        if own is not None and party.heads <= own.heads and article.source.kind not in OUTLETS:
            return own
        return self.described(article, party.heads) or party

    def publisher(self, article: Article) -> Party | None:
        """Return the publisher of ``article``; None where it is not known."""
        return self.party(article.publisher) if article.publisher else None

    def author(self, article: Article) -> Party | None:
        """Return the author of ``article``; None where it is not known."""
        return self.party(article.author) if article.author else None

    def described(self, article: Article, stems: Iterable[str]) -> Party | None:
        """Return the one body of ``article``, else of all sources, that one of ``stems`` or a kindred word calls."""
        stems = set(stems)
        own = self.publisher(article) if article.source.kind not in OUTLETS else None
        if own is not None and not own.heads & BODY_STEMS and own.described & stems & BODY_STEMS:
            return own  # "the club" in the statement of what others call a club
        wanted = set().union(*(kin_stems(each) for each in stems))
        near = wanted | (TRADES if stems & COMPANY else set())
        bodies = {party for party in self.parties if party.is_body} - self._outlets
        here = {party for party in self._bodies(article) if party.heads & near} - self._outlets
        introduced = set() if stems & COMPANY and here else self._introduced(article, stems)
        found = {party for party in here if party.heads & stems} or introduced
        found = found or {party for party in bodies if party.heads & stems and _has_full_name(party)}
        found = found or here or {party for party in bodies if party.heads & wanted and _has_full_name(party)}
        full = {party for party in found if _has_full_name(party)} or found
        return full.pop() if len(full) == 1 else None

    def named_before(self, article: Article, place: Span | None, stems: Collection[str]) -> Party | None:
        """Return the one body called by ``stems`` that an article has named before ``place``; its outlet aside."""
        end = place.start if place else 0
        actors = [actor for actor in article.actors if actor.names and actor.kind == "organisation"]
        before = [actor for actor in actors if any(mention.end <= end for mention in actor.mentions)]
        found = {party for actor in before if (party := self.party(actor)).heads & set(stems)} - self._outlets
        return found.pop() if len(found) == 1 else None

    def _introduced(self, article: Article, stems: Collection[str]) -> set[Party]:
        """Return whom an article introduces as what is called: "an agency, Mellin Staffing"."""
        actors = [actor for actor in article.actors if actor.described & set(stems)]
        actors = [actor for actor in actors if any(len(words) > 1 for words in actor.names)]
        return {self.party(actor) for actor in actors if actor.described <= BODY_STEMS}

    @cached_property
    def _outlets(self) -> frozenset[Party]:
        """The publishers of news: nobody calls them by what they are, "the agency" is another."""
        news = [article for article in self.articles if article.source.kind in OUTLETS]
        own = [article for article in self.articles if article.source.kind not in OUTLETS]
        return frozenset(filter(None, map(self.publisher, news))) - frozenset(map(self.publisher, own))

    def seen(self, party: Party) -> Sequence[Sighting]:
        """Return where a party is named."""
        return self._seen[party]

    def _bodies(self, article: Article) -> Iterator[Party]:
        for actor in article.actors:
            if actor.names and actor.kind == "organisation" and (party := self.party(actor)).is_body:
                yield party

    def _join(self, sighting: Sighting) -> None:
        keys = {key for words in sighting.names for key in meeting_keys(words)}
        near = set().union(*(self._by_key[key] for key in keys))
        fitting = [party for party in self._seen if party in near and can_be(sighting, party)]
        if is_bare(sighting.names):
            fitting = [party for party in fitting if not self._brings_news(party)]
        same = [party for party in fitting if party.names & sighting.names]
        chosen = same[0] if same else fitting[0] if len(fitting) == 1 else None
        if chosen is None:
            chosen = Party(sighting.actor.kind)
            self._seen[chosen] = []
        if chosen.kind == "unknown" or sighting.actor.kind == "organisation":
            chosen.kind = sighting.actor.kind
        chosen.names |= sighting.names
        chosen.described |= sighting.actor.described
        self._seen[chosen].append(sighting)
        for key in keys:
            self._by_key[key].add(chosen)
        self._parties |= {(id(sighting.actor), words): chosen for words in sighting.names}

    def _brings_news(self, party: Party) -> bool:
        """Tell whether a party is an outlet of the folder: "the Agency" is another."""
        return any(
            one.actor is one.article.publisher and one.article.source.kind in OUTLETS
            for one in self._seen[party]
        )


def _has_full_name(party: Party) -> bool:
    """Tell whether a party goes by more than one word: "Police" alone may be any police."""
    return any(len(words) > 1 for words in party.names)


def _sightings(articles: Sequence[Article]) -> Iterator[Sighting]:
    """Yield the actors of all articles; a lone word that only opens a body's name is somebody else."""
    for article in articles:
        for actor in article.actors:
            loose = frozenset(
                words for words in actor.names if actor.kind != "person" and is_loose(words, actor.names)
            )
            for names in (with_bare_names(actor.names - loose), loose):
                if names:
                    yield Sighting(article, actor, names)
