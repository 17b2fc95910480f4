"""A claim beside the passages it may rest on: what each check looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from briefer.checks.signs import signs_among, signs_of
from briefer.language.article import Article
from briefer.language.facets import facet
from briefer.language.locate import content_weights
from briefer.language.reading import Reading
from briefer.language.shelf import Shelf
from briefer.language.speech.handed_on import is_handed_on
from briefer.language.surroundings import surroundings
from briefer.language.syntax.statements import clauses
from briefer.language.words.phrasal import said_otherwise
from briefer.language.words.tokens import Token
from briefer.records import Citation, DiffPart, Finding, Rule, Severity, Span
from briefer.text.align import common_in_order

CARRIES: Final = 0.4
"""A passage carries the claim when it covers at least this share of what the best one covers of its content: of a
claim that fuses two facts each passage carries about half."""

CARRIES_ALONE: Final = 0.7
"""The same for a claim of one clause, which should stand in one place."""
NO_FOLDER: Final = Shelf(())


class Passage(NamedTuple):
    """One located sentence of a source."""

    article: Article
    reading: Reading

    @property
    def number(self) -> int:
        """Which sentence of its article it is, from 0."""
        return self.article.numbers[self.reading.span.start]

    def before(self, count: int = 2) -> tuple[Reading, ...]:
        """Return up to ``count`` sentences before it."""
        return self.article.readings[max(0, self.number - count) : self.number]

    def after(self, count: int = 1) -> tuple[Reading, ...]:
        """Return up to ``count`` sentences after it."""
        return self.article.readings[self.number + 1 : self.number + 1 + count]


@dataclass(frozen=True)
class Case:
    """A claim with the passages that were located for it, the best first; never empty.

    ``folder`` are all sources there are, cited or not: what they call somebody is known to whoever writes a claim.
    """

    claim: Reading
    passages: tuple[Passage, ...]
    folder: Shelf = NO_FOLDER

    @property
    def article(self) -> Article:
        """The source of the best passage."""
        return self.passages[0].article

    @facet
    def found(self) -> dict[Callable[..., object], Any]:
        """What ``once`` keeps."""
        return {}

    @facet
    def verbatim(self) -> bool:
        """Whether the claim is one sentence of its source, word for word."""
        return len(self.passages) == 1 and self.claim.words.split() == self.passages[0].reading.words.split()

    @facet
    def handed_on(self) -> bool:
        """Whether the claim is words of one sentence of its source, under somebody's bare name or none."""
        return any(is_handed_on(self.claim, reading) for _, reading in self.passages)

    @facet
    def articles(self) -> tuple[Article, ...]:
        """The sources of all passages."""
        return tuple({id(article): article for article, _ in self.passages}.values())

    def others_naming(self, names: Iterable[tuple[str, ...]]) -> list[Article]:
        """Return the other sources in the claim's language that speak of somebody who may go by one of ``names``."""
        language = self.claim.language
        near = self.folder.naming(names)
        return [a for a in near if a.source.language == language and a not in self.articles]

    @facet
    def weights(self) -> dict[str, float]:
        """The stems of the claim's content with their weights."""
        return content_weights(self.claim)

    def weights_in(self, span: Span) -> dict[str, float]:
        """Return the content weights of the words of the claim inside ``span``."""
        if span == self.claim.span:
            return self.weights
        stems = {token.stem for token in self.claim.tokens_in(span)}
        return {stem: value for stem, value in self.weights.items() if stem in stems}

    def held_by(self, reading: Reading) -> float:
        """Return the weight of the claim's content that a sentence holds."""
        return self.held_in(reading.stems)

    def held_in(self, stems: AbstractSet[str]) -> float:
        """Return the weight of the claim's content that is among ``stems``."""
        return sum([value for stem, value in self.weights.items() if stem in stems])

    def holds_all(self, words: Iterable[Token]) -> bool:
        """Tell whether one passage has all of some words of the claim."""
        stems = {token.stem for token in words}
        return any(stems <= reading.stems for _, reading in self.passages)

    @facet
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of the claim."""
        return clauses(self.claim)

    def clause_of(self, span: Span) -> Span:
        """Return the clause of the claim in which ``span`` begins."""
        return next(
            (clause for clause in self.clauses if clause.start <= span.start < clause.end), self.claim.span
        )

    @facet
    def carrying(self) -> tuple[Passage, ...]:
        """The passages that carry the claim's content, the fullest first; others are there for a name or a date."""
        if len(self.passages) == 1:
            return self.passages
        shares = [self.held_by(reading) for _, reading in self.passages]
        ranked = sorted(zip(shares, self.passages, strict=True), key=lambda pair: -pair[0])
        least = CARRIES if len(self.clauses) > 1 else CARRIES_ALONE
        return tuple(passage for share, passage in ranked if share >= least * ranked[0][0])

    def closeness(self, passage: Passage) -> float:
        """Return the share of the claim's content words that the passage has in the same order, 0 to 1."""
        ours = [token.stem for token in self.claim.tokens if token.stem in self.weights]
        theirs = [token.stem for token in passage.reading.tokens]
        return common_in_order(ours, theirs) / len(ours) if ours else 0.0

    def worded_alike(self, passage: Passage) -> float:
        """Return the same share of all its words: whoever retells a sentence changes its grammar first."""
        ours, theirs = ([token.stem for token in reading.tokens] for reading in (self.claim, passage.reading))
        return common_in_order(ours, theirs) / max(1, len(ours))

    @facet
    def signs(self) -> tuple[int, int]:
        """The kinds of telling words in the claim, and in its passages (see ``signs``)."""
        return signs_of(self.claim), signs_among(reading for _, reading in self.passages)

    @facet
    def stems(self) -> frozenset[str]:
        """All stems of the passages."""
        return frozenset().union(*(reading.stems for _, reading in self.passages))

    @facet
    def said_otherwise(self) -> frozenset[str]:
        """The stems of verbs that the passages say by a phrase, or of phrases that they say by a verb."""
        return said_otherwise(reading for _, reading in self.passages)

    @facet
    def context(self) -> tuple[Reading, ...]:
        """The passages with the sentences right around them and the headings of their sources, each once."""
        return tuple({reading.span: reading for reading in self._context()}.values())

    @facet
    def beside(self) -> tuple[tuple[Article, Reading], ...]:
        """The passages with the other sentences of their paragraphs, each with its article."""
        return tuple(
            (article, near)
            for article, reading in self.passages
            for near in (reading, *surroundings(article, reading))
        )

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
