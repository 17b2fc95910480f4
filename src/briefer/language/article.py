"""A whole source, read: its sentences, actors and speakers, and an index to find sentences by their words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from typing import Any

from briefer.language.naming.actors import Actor, kin_stems
from briefer.language.naming.delayed import describe_delayed
from briefer.language.naming.names import Name, find_names, name_words
from briefer.language.naming.people import People
from briefer.language.naming.roster import Roster, find_actors
from briefer.language.naming.signed import signed_offices
from briefer.language.once import once_each
from briefer.language.reading import Reading
from briefer.language.speech.interviews import Turn, find_turns, with_turns
from briefer.language.speech.quotations import Quotation, find_quotations
from briefer.language.words.tokens import Token, tokenize
from briefer.records import Citation, Document, Source, Span, When
from briefer.text.blocks import unwrapped
from briefer.text.fold import Folded, fold
from briefer.text.markdown.marks import without_marks

_LINE_BREAK = re.compile(r"[\r\n]")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_WRITERS = ("author", "writer", "columnist", "journalist", "reporter", "correspondent", "blogger")


class Article:
    """A document with everything that its sentences say; each part is worked out when first asked for.

    All spans index ``text``, the document's own but for line breaks inside a sentence, which are spaces there, and
    for the marks of Markdown, which are not there; ``cite`` gives the document's own characters. Weekdays resolve
    to the day it was ``published``.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.source: Source = document.source
        self._unmarked = without_marks(document.text) if document.source.format == "Markdown" else None
        self.sentences: tuple[Span, ...] = self._seen(document.sentences)
        seen = self._unmarked.text if self._unmarked else document.text
        self.text: str = unwrapped(seen, self.sentences)
        self._wrapped = self.text != seen
        self.published: When | None = document.source.published
        self.found: dict[Callable[..., object], Any] = {}  # what ``once`` keeps

    @cached_property
    def folded(self) -> Folded:
        """The text folded for comparison."""
        return fold(self.text)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations of the text, and the answers of an interview."""
        return with_turns(find_quotations(self.text), self.turns)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The answers of an interview, which are somebody's own words without quotation marks."""
        return find_turns(self.text)

    @cached_property
    def quoted(self) -> Folded:
        """All quoted words in one line, folded: a quotation may run on over the speaker's name between its halves."""
        pieces: list[str] = []
        origin: list[int] = []
        for quotation in self.quotations:
            start, end = self.folded.index(quotation.inner.start), self.folded.index(quotation.inner.end)
            pieces.append(self.folded.text[start:end].strip() + " ")
            inner = [self.folded.origin[i] for i in range(start, end)]
            blank = end - start - len(self.folded.text[start:end].lstrip())
            origin += [*inner[blank : blank + len(pieces[-1]) - 1], quotation.inner.end]
        return Folded("".join(pieces), (*origin, len(self.text)))

    @cached_property
    def known(self) -> frozenset[str]:
        """Folded words that are names for certain, because they are capitalised inside a sentence."""
        return frozenset(word for tokens in self._tokens for word in name_words(self.text, tokens))

    @cached_property
    def _tokens(self) -> tuple[tuple[Token, ...], ...]:
        spans = self.sentences
        return tuple(tokenize(self.text, span, language=self.source.language) for span in spans)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The sentences that may be cited, and the headings after them, each as a reading."""
        spans = self.sentences
        return tuple(self._reading(span, tokens) for span, tokens in zip(spans, self._tokens, strict=True))

    @cached_property
    def headings(self) -> tuple[Reading, ...]:
        """The headings, which may be cited for names and dates but are not sentences."""
        return tuple(self._reading(span) for span in self._seen(self.document.headings))

    @cached_property
    def barred(self) -> tuple[tuple[Span, str], ...]:
        """What may not be cited, with the reason why."""
        parts = self.document.not_citable
        return tuple(zip(self._seen(tuple(p.span for p in parts)), (p.reason for p in parts), strict=True))

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """For each sentence the number of its paragraph; where lines were wrapped, an empty line ends one."""
        breaks = [
            match.start() for match in (_EMPTY_LINE if self._wrapped else _LINE_BREAK).finditer(self.text)
        ]
        return tuple(bisect_left(breaks, reading.span.start) for reading in self.readings)

    @cached_property
    def actors(self) -> list[Actor]:
        """The people and bodies of the text, its publisher and author among them."""
        found = find_actors(self.text, self.readings)
        describe_delayed(self.text, self.headings, self.readings, found)
        return found + [actor for actor in (self.publisher, self.author) if actor]

    @cached_property
    def people(self) -> People:
        """The people among the actors, and where each sentence names them."""
        return People(self)

    @cached_property
    def _roster(self) -> Roster:
        return Roster(self.actors)

    @property
    def name_keys(self) -> Iterable[str]:
        """Strings of which two names that may be one share at least one (see ``meeting_keys``): those of all actors."""
        return self._roster.keys

    def called(self, *names: Name) -> tuple[Actor, ...]:
        """Return the actors that can go by any of ``names``, in order; remembered, since few names are asked for."""
        if len(names) != 1:
            found = {id(actor) for name in names for actor in self.called(name)}
            return tuple(actor for actor in self.actors if id(actor) in found) if found else ()
        return self._called(names[0].words)

    @once_each
    def _called(self, words: tuple[str, ...]) -> tuple[Actor, ...]:
        return tuple(self.actors[place] for place in self._roster.called(words))

    def fitting(self, stems: Collection[str]) -> list[Actor]:
        """Return the actors of whom each word of a description, or a kindred one, is said, in order."""
        of_each = [set().union(*(self._by_stem.get(w, ()) for w in kin_stems(word))) for word in stems]
        return [self.actors[place] for place in sorted(set.intersection(*of_each))] if of_each else []

    @cached_property
    def _by_stem(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for place, actor in enumerate(self.actors):
            for word in actor.stems:
                found[word].add(place)
        return found

    @cached_property
    def publisher(self) -> Actor | None:
        """The publisher, as somebody who can be said to say things."""
        return self._named(self.source.publisher, "organisation")

    @cached_property
    def author(self) -> Actor | None:
        """The author, as somebody who can be said to write things."""
        actor = self._named(self.source.author, "person")
        if actor:
            lines = [span for span, _ in self.barred]
            for word in (*_WRITERS, *signed_offices(self.source.author or "", self.text, lines)):
                actor.describe(word)
        return actor

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """For each stem the sentences in which it stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, reading in enumerate(self.readings):
            for word in reading.stems:
                found[word].append(number)
        return found

    def sentence_at(self, position: int) -> int | None:
        """Return the number of the sentence that covers ``position``, or None between sentences."""
        number = bisect_right(self._starts, position) - 1
        return number if number >= 0 and position < self.readings[number].span.end else None

    @cached_property
    def numbers(self) -> dict[int, int]:
        """For the start of each sentence its number."""
        return {reading.span.start: number for number, reading in enumerate(self.readings)}

    @cached_property
    def _starts(self) -> list[int]:
        return [reading.span.start for reading in self.readings]

    def cite(self, span: Span) -> Citation:
        """Return the exact characters of ``span`` as a citation."""
        source = self.source
        written = self._unmarked.back(span) if self._unmarked else span
        return Citation(
            source=source.id,
            file=source.file,
            start=written.start,
            end=written.end,
            quote=written.of(self.document.text),
        )

    def _seen(self, written: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(map(self._unmarked.forth, written)) if self._unmarked else written

    def _reading(self, span: Span, tokens: tuple[Token, ...] | None = None) -> Reading:
        return Reading(
            self.text,
            span,
            language=self.source.language,
            published=self.source.published,
            known=self.known,
            quotations=self.quotations,
            tokens=tokens,
        )

    def _named(self, name: str | None, kind: str) -> Actor | None:
        tokens = tokenize(name) if name else ()
        if not name or not tokens:
            return None  # a name of nothing but marks is nobody's
        actor = Actor("organisation" if kind == "organisation" else "person")
        actor.names = {
            n.words
            for n in find_names(name, tokens, known=frozenset(t.text.lower() for t in tokens))
            if n.words
        }
        actor.names.add(tuple(Name(Span(0, 0), (token.text.lower(),)).words[0] for token in tokens))
        return actor
