"""Do the words of one clause stand in two places of the source that have nothing in common?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.once import once
from briefer.language.placing import LENGTH, Sought
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token, tokenize
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

# What stands on both sides of these may be from two places: they add, or lead over to what somebody learned or said, or
# say what came first, of which there is a check of its own.
_JOINT: Final = re.compile(
    r"\s(?:and|but|or|that|before|after|when|while|once|until|since)\s|[,;:](?!\d)|\s[–—-]\s"
)
FEWEST: Final = 4
"""Words of a stretch from which on two places can share it."""
LEFT: Final = 2
"""Words of it that the better place must leave to the other: one alone is put in other words, or stands by chance."""
SHARE: Final = 0.2
"""Share of its weight that they must have."""
UNSAID: Final = 0.5
"""Likeness below which a place does not say a word."""
TOGETHER: Final = 0.91
"""Share of its weight that one place says from which on the fullest cannot leave a ``SHARE`` of it ``UNSAID``."""
WHOLE: Final = 0.95
"""Share of what is left that the other place must say; a true sentence in words of its own seldom finds them so."""


class _Place(NamedTuple):
    """A sentence of an article and the one after it."""

    article: Article
    number: int

    @property
    def stems(self) -> frozenset[str]:
        readings = self.article.readings[self.number : self.number + LENGTH]
        return frozenset().union(*(reading.stems for reading in readings))

    def is_far(self, other: _Place) -> bool:
        """Tell whether a sentence stands neither in this place nor beside it."""
        same = other.article is self.article
        return not (same and self.number - 1 <= other.number <= self.number + LENGTH)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a stretch without "and" that no place says, but two that share none of its words do."""
    if case.claim.language != "en":
        return
    for stretch in _stretches(case.claim):
        words = _words(case.claim, stretch)
        if len(words) < FEWEST or case.holds_all(words):
            continue
        sought = [Sought(article, words) for article in case.articles]
        place = None if _stands_together(case, sought) else _fullest(sought)
        left = _left(case, words, place) if place else []
        other = _other(case, left) if len(left) >= LEFT else []
        if place and other and all(_apart(words, place, far) for far in other):
            named = " and ".join(f"“{token.text}”" for token in (left[0], left[-1]))
            message = f"The source has {named} in another place, which tells of something else."
            where = (other[0].article, other[0].article.readings[other[0].number].span)
            yield case.finding("merged-sources", message, claim=stretch, source=where)
            return


def _stretches(claim: Reading) -> Iterator[Span]:
    cuts = [claim.span.start]
    cuts += [match.start() for match in _JOINT.finditer(claim.text, claim.span.start, claim.span.end)]
    yield from (Span(start, end) for start, end in zip(cuts, [*cuts[1:], claim.span.end], strict=True))


def _words(claim: Reading, stretch: Span) -> list[Token]:
    """Return the content words of a stretch, each once."""
    inside = [t for t in _told(claim) if stretch.start <= t.start and t.end <= stretch.end]
    return list({token.stem: token for token in inside}.values())


@once
def _told(claim: Reading) -> list[Token]:
    """Return the content words of a claim: no figures, dates, quoted words, nor who says it.

    Of words that hyphens join the first stands for all: they are one.
    """
    spoken = [s.subject for s in claim.speech if s.subject] + [s.verb for s in claim.speech if s.cue == "say"]
    typed = [figure.span for figure in claim.figures] + [mention.span for mention in claim.dates]
    outside = claim.tokens_outside([*spoken, *typed, *claim.aside, *(q.outer for q in claim.quotations)])
    return [t for t in outside if weight(t.text) > 0 and claim.text[t.start - 1 : t.start] != "-"]


def _stands_together(case: Case, sought: Sequence[Sought]) -> bool:
    """Tell whether a passage says so many of the words that the fullest place leaves too few to another."""
    return any(
        words.article is passage.article and words.share_at(passage.number) >= TOGETHER
        for passage in case.passages
        for words in sought
    )


def _fullest(sought: Sequence[Sought]) -> _Place | None:
    """Return the place that says most of the words, of several the one that begins with most of them."""
    every = [(words, place) for words in sought for place in words.places()]
    shares = [words.share_at(place) for words, place in every]
    most = max(shares, default=0.0)
    fullest = [found for found, share in zip(every, shares, strict=True) if share == most]
    best = max(fullest, key=lambda found: found[0].share_at(found[1], length=1), default=None)
    return _Place(best[0].article, best[1]) if best else None


def _left(case: Case, words: Sequence[Token], place: _Place) -> list[Token]:
    """Return the words that a place does not say, where they are a good part of all.

    What a heading says is said of the whole article, and a name is said by any part of it.
    """
    heading = tokenize(place.article.source.title or "")
    known = place.stems.union({token.stem for token in heading}, *(h.stems for h in place.article.headings))
    named = [name.span for name in case.claim.names if _is_named(words, name.span, place.stems)]
    sought = Sought(place.article, words)
    left = [
        token
        for token, said in zip(words, sought.said_at(place.number), strict=True)
        if said < UNSAID and token.stem not in known and not any(span.covers(token.span) for span in named)
    ]
    return left if sought.share_of(left) >= SHARE else []


def _is_named(words: Sequence[Token], name: Span, stems: frozenset[str]) -> bool:
    return any(name.covers(token.span) and token.stem in stems for token in words)


def _other(case: Case, left: Sequence[Token]) -> list[_Place]:
    """Return the sentences that say all that is left."""
    return [
        _Place(sought.article, place)
        for sought in (Sought(article, left) for article in case.articles)
        for place in sought.places()
        if sought.share_at(place, length=1) >= WHOLE
    ]


def _apart(words: Sequence[Token], place: _Place, far: _Place) -> bool:
    """Tell whether a sentence is far from a place and shares none of the words with it."""
    there = far.article.readings[far.number].stems
    return place.is_far(far) and not any(t.stem in place.stems and t.stem in there for t in words)
