"""Which words of a claim must stand in its source, how much does each weigh, and where does it stand?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.facets import facet
from briefer.language.likeness import likeness, likeness_in_index
from briefer.language.nearness import nearness
from briefer.language.tokens import Token, tokenize
from briefer.language.weights import weight
from briefer.records import Span


@dataclass(frozen=True)
class Words:
    """The content words of the claim of a case: all but figures, dates and who says it, which have their own checks.

    "12" may stand as "a dozen", a day as "Tuesday": that their characters are missing tells nothing. Other words of
    the same speaker are another matter, and the same words of another speaker are the same one.
    """

    case: Case

    @facet
    def tokens(self) -> tuple[Token, ...]:
        """The words in order; those of the grammar only where the claim has no others."""
        claim = self.case.claim
        counted = [figure.span for figure in claim.figures if figure.counts]
        aside = [*claim.aside, *counted, *(mention.span for mention in claim.dates), *self.spoken]
        return tuple(t for t in claim.tokens_outside(aside) if weight(t.text) > 0) or claim.tokens

    @facet
    def spoken(self) -> tuple[Span, ...]:
        """Where the claim says who says it, with the verb."""
        spoken = ((speech.subject, speech.verb) for speech in self.case.claim.speech)
        return tuple(span for spans in spoken for span in spans if span)

    @facet
    def speaker(self) -> frozenset[str]:
        """The stems of the speakers' names and titles."""
        subjects = [speech.subject for speech in self.case.claim.speech if speech.subject]
        named = (token for subject in subjects for token in self.case.claim.tokens_in(subject))
        return frozenset(token.stem for token in named if weight(token.text) > 0)

    @facet
    def weights(self) -> Mapping[str, float]:
        """The stem of each word with what it tells, 0 to 1 (see ``language.weights``); never empty of weight."""
        found: dict[str, float] = {}
        for token in self.tokens:
            found[token.stem] = max(weight(token.text) or LEAST, found.get(token.stem, 0.0))
        return found

    @facet
    def heaviest(self) -> tuple[str, ...]:
        """The three stems that tell most."""
        return tuple(sorted(self.weights, key=lambda stem: -self.weights[stem])[:3])

    @facet
    def nearby(self) -> frozenset[str]:
        """The stems of the passages, of the sentences around them and of the headings."""
        return frozenset().union(*(reading.stems for reading in self.case.context))

    @facet
    def in_each_passage(self) -> tuple[Mapping[str, float], ...]:
        """How nearly each passage by itself says each word."""
        return tuple(self._in_passage(passage) for passage in self.case.passages)

    def _in_passage(self, passage: Passage) -> Mapping[str, float]:
        near, number = nearness(passage.article), passage.number
        return {stem: near.of(stem).get(number, 0.0) for stem in self.weights}

    @facet
    def in_passages(self) -> Mapping[str, float]:
        """How nearly the passages together say each word."""
        each = self.in_each_passage
        return {stem: max(said[stem] for said in each) for stem in self.weights} if len(each) > 1 else each[0]

    @facet
    def in_nearby(self) -> Mapping[str, float]:
        """How nearly the passages and what stands around them say each word."""
        return {
            stem: found if found == 1 else max(found, likeness(stem, self.nearby))
            for stem, found in self.in_passages.items()
        }

    @facet
    def in_source(self) -> Mapping[str, float]:
        """How nearly the sources say each word anywhere; other names of somebody whom they name count."""
        return {
            stem: found if found == 1 else max(found, self._anywhere(stem))
            for stem, found in self.in_nearby.items()
        }

    def share(self, said: Mapping[str, float], *, within: Collection[str] | None = None) -> float:
        """Return the weighted share that ``said`` gives, of all words or those ``within``; 1 where there are none."""
        stems = self.weights if within is None else [stem for stem in self.weights if stem in within]
        total = sum(self.weights[stem] for stem in stems)
        return sum(self.weights[stem] * said[stem] for stem in stems) / total if total else 1.0

    def stands_anywhere(self, stem: str) -> bool:
        """Tell whether the sources hold a word, or name somebody who goes by it."""
        return stem in self.nearby or self._anywhere(stem) == 1

    def _anywhere(self, stem: str) -> float:
        if stem in self._other_names:
            return 1.0
        return max(
            1.0 if stem in _title_stems(article) else likeness_in_index(stem, article.index)
            for article in self.case.articles
        )

    @facet
    def _other_names(self) -> AbstractSet[str]:
        """The stems of names of the claim that somebody in the sources goes by: initials, parts of a body's name."""
        known = (
            name
            for name in self.case.claim.names
            if name.words and any(article.called(name) for article in self.case.articles)
        )
        spans = [name.span for name in known]
        return {token.stem for token in self.tokens if any(span.touches(token.span) for span in spans)}


LEAST = 0.1
"""What a word of the grammar weighs in a claim that has no other words."""


def _title_stems(article: Article) -> AbstractSet[str]:
    return {token.stem for token in tokenize(article.source.title or "")}
