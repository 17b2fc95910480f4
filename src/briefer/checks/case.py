"""A claim beside the passages it may rest on: what each check looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.records import Citation, DiffPart, Finding, Rule, Severity, Span


class Passage(NamedTuple):
    """One located sentence of a source."""

    article: Article
    reading: Reading

    @property
    def number(self) -> int:
        """Which sentence of its article it is, from 0."""
        number = self.article.sentence_at(self.reading.span.start)
        if number is None:
            msg = "a passage is a sentence of its article"
            raise ValueError(msg)
        return number

    def before(self, count: int = 2) -> tuple[Reading, ...]:
        """Return up to ``count`` sentences before it."""
        return self.article.readings[max(0, self.number - count) : self.number]

    def after(self, count: int = 1) -> tuple[Reading, ...]:
        """Return up to ``count`` sentences after it."""
        return self.article.readings[self.number + 1 : self.number + 1 + count]


@dataclass(frozen=True)
class Case:
    """A claim with the passages that were located for it, the best first; never empty."""

    claim: Reading
    passages: tuple[Passage, ...]

    @property
    def article(self) -> Article:
        """The source of the best passage."""
        return self.passages[0].article

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The sources of all passages."""
        return tuple({id(article): article for article, _ in self.passages}.values())

    @cached_property
    def stems(self) -> frozenset[str]:
        """All stems of the passages."""
        return frozenset().union(*(reading.stems for _, reading in self.passages))

    @cached_property
    def context(self) -> tuple[Reading, ...]:
        """The passages with the sentences right around them and the headings of their sources, each once."""
        return tuple({reading.span: reading for reading in self._context()}.values())

    def _context(self) -> Iterator[Reading]:
        for passage in self.passages:
            yield passage.reading
            yield from passage.before()
            yield from passage.after()
        for article in self.articles:
            yield from article.headings

    def finding(  # noqa: PLR0913 - the fields of a finding, all but two of them optional
        self,
        rule: Rule,
        message: str,
        *,
        claim: Span | None = None,
        source: tuple[Article, Span] | None = None,
        severity: Severity = "block",
        diff: tuple[DiffPart, ...] = (),
    ) -> Finding:
        """Return a finding; ``source`` is the contrary evidence, None where support is merely missing."""
        cited: Citation | None = source[0].cite(source[1]) if source else None
        return Finding(rule=rule, severity=severity, message=message, claim=claim, source=cited, diff=diff)
