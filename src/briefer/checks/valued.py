"""Which figures may the two sides of a comparison have in the sources, and what is said of whose they are?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.surroundings import surroundings
from briefer.language.syntax.segments import segments
from briefer.language.words.vocabulary import THIRD_PERSON
from briefer.records import Span

_ATTRIBUTE: Final = re.compile(r"\d-[a-z]{3,}")
"""How a figure is written that only says which thing is meant: "the 560-metre level"."""
_OWN: Final = frozenset("we us our ours".split())
OPENING: Final = 3
"""Words at the start of a sentence among which its subject stands."""


@dataclass(frozen=True, slots=True)
class Valued:
    """A figure of a source with the stems that say whose it is: of its clause, and of its sentence."""

    article: Article
    figure: Figure
    clause: frozenset[str]
    sentence: frozenset[str]
    paragraph: tuple[str, int]


def valued_in(case: Case, words: AbstractSet[str]) -> Iterator[Valued]:
    """Yield the figures of the passages and their paragraphs, then of those of all sentences with one of ``words``."""
    seen: set[tuple[int, Span]] = set()
    for article, reading in (*case.passages, *_naming(case, words)):
        for near in (reading, *surroundings(article, reading)):
            if (id(article), near.span) not in seen:
                seen.add((id(article), near.span))
                yield from _values_of(article, near)


def _naming(case: Case, words: AbstractSet[str]) -> Iterator[tuple[Article, Reading]]:
    for article in case.articles:
        for number in sorted({n for word in words for n in article.index.get(word, ())}):
            yield article, article.readings[number]


def _values_of(article: Article, reading: Reading) -> Iterator[Valued]:
    parts = list(segments(article.text, reading.span, coordinated=True))
    sentence = reading.stems | _leant_on(article, reading) | _of_those_named(article, reading, reading.span)
    sentence |= _of_publisher(article, reading)
    for figure in reading.figures:
        if not figure.counts or _ATTRIBUTE.search(figure.span.of(article.text)):
            continue
        start = Span(figure.span.start, figure.span.start)
        clause = next((part for part in parts if part.covers(start)), reading.span)
        stems = frozenset(token.stem for token in reading.tokens if clause.covers(token.span))
        named = _of_those_named(article, reading, clause)
        paragraph = (article.source.id, article.text.rfind("\n\n", 0, figure.span.start))
        yield Valued(article, figure, stems | named, sentence, paragraph)


def _of_those_named(article: Article, reading: Reading, within: Span) -> frozenset[str]:
    """Return the words for the people and bodies named in a stretch: what each is called anywhere in the article."""
    names = [name for name in reading.names if name.words and within.covers(name.span)]
    return frozenset().union(*(actor.stems for actor in (article.called(*names) if names else ())))


def _of_publisher(article: Article, reading: Reading) -> frozenset[str]:
    """Return the words for the publisher of a statement where a sentence says "we"."""
    if article.publisher is None or article.source.kind != "statement":
        return frozenset()
    speaks = any(token.folded in _OWN for token in reading.unquoted)
    return article.publisher.stems if speaks else frozenset()


def _leant_on(article: Article, reading: Reading) -> frozenset[str]:
    """Return the words of the sentence before one whose subject is a pronoun: "In it he said …"."""
    number = article.sentence_at(reading.span.start)
    if not number or all(token.folded not in THIRD_PERSON for token in reading.tokens[:OPENING]):
        return frozenset()
    return article.readings[number - 1].stems
