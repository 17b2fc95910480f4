"""Which sentences of an article a claim may rest on."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token, tokenize
from briefer.language.words.weights import weight
from briefer.records import Span
from briefer.text.align import find_all

SEEDS: Final = 4
"""Sentences from which candidate passages are grown. More than four changed no verdict on the development
topics, since checks compare a claim with each candidate."""
REPEATS: Final = 12
"""Sentences that quote the claim's words from which passages are grown: a slogan is repeated by many, and one with the
claimed speaker is enough."""
MOST: Final = 3
"""Sentences in one passage: a sentence that fuses facts rests on two places, rarely three."""
GAIN: Final = 0.12
"""Share of the claim's weight that a further sentence must add; below it a shared word or two is chance."""
SPEAKER: Final = 0.25
"""What a word of the speaker's name weighs in finding the place, beside a word of what is said."""
NEAR: Final = 0.06
"""The same for a sentence beside the passage, where pronouns and running quotations belong together."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Sentences of one article (numbers, the best first) and the share of the claim's weight they cover, 0 to 1."""

    article: Article
    sentences: tuple[int, ...]
    coverage: float
    quoted: bool = False


def locate(claim: Reading, article: Article) -> list[Candidate]:
    """Return the candidate passages of ``article`` for ``claim``, the best first; empty when nothing is shared."""
    cover = _Cover.of_claim(claim, article)
    scores = cover.rough.copy()
    quoted = _quoting(claim, article)
    for number in quoted:
        scores[number] += 1.0
    fullest = sorted(sorted(scores), key=scores.__getitem__, reverse=True)
    seeds = fullest[: max(SEEDS, min(len(quoted), REPEATS))]
    found = [
        Candidate(article, sentences, cover.share[cover.together(sentences)], bool(quoted & set(sentences)))
        for sentences in dict.fromkeys(_grow(cover, seed, seeds) for seed in seeds)
    ]
    return sorted(found, key=lambda c: (-c.quoted, -c.coverage, c.sentences))


class Barred(NamedTuple):
    """A stretch that may not be cited, why, and the share of a claim's content that it holds, 0 to 1."""

    span: Span
    reason: str
    share: float


def locate_barred(claim: Reading, article: Article) -> Barred | None:
    """Return the stretch of ``article`` that is not citable and holds most of the claim, None if none holds any."""
    weights = content_weights(claim)
    total = sum(weights.values()) or 1.0
    shares = (
        Barred(span, reason, sum(v for s, v in weights.items() if s in stems) / total)
        for span, reason, stems in _barred(article)
    )
    return max((one for one in shares if one.share), key=lambda one: one.share, default=None)


@once
def _barred(article: Article) -> tuple[tuple[Span, str, frozenset[str]], ...]:
    """Return what of an article is not citable, with the stems of its words."""
    language = article.source.language
    return tuple(
        (
            span,
            reason,
            frozenset(t.stem for t in tokenize(article.text, span, language=language)),
        )
        for span, reason in article.barred
    )


@once
def content_weights(claim: Reading) -> dict[str, float]:
    """Return the stems of the claim's content words with their weights (see ``weights.weight``).

    Who says it is not content: the speaker is compared by a check of its own, and other sentences by the
    same speaker must not be drawn in. A plain "said" is none either; "denied" is.
    Figures and dates have checks of their own, which know "12" and "a dozen" for one.
    """
    spoken = [s.subject for s in claim.speech if s.subject] + [s.verb for s in claim.speech if s.cue == "say"]
    counted = [figure.span for figure in claim.figures if figure.counts] + [
        mention.span for mention in claim.dates
    ]
    aside = [*spoken, *counted, *claim.aside]
    return _weights(claim.tokens_outside(aside)) or _weights(claim.tokens)


@once
def _locating_weights(claim: Reading) -> dict[str, float]:
    """Return the content weights with the speaker's words at a fraction: they break ties between places."""
    weights = {stem: SPEAKER * value for stem, value in _weights(claim.tokens).items()}
    return weights | content_weights(claim)


def _weights(tokens: Iterable[Token]) -> dict[str, float]:
    weights: dict[str, float] = {}
    for token in tokens:
        value = weight(token.text)
        if value > 0 and (token.stem not in weights or value > weights[token.stem]):
            weights[token.stem] = value
    return weights


def _quoting(claim: Reading, article: Article) -> set[int]:
    """Return the sentences in which words stand that the claim quotes."""
    found: set[int] = set()
    for quotation in claim.quotations:
        for place in find_all(quotation.inner.of(claim.text), article.folded):
            number = article.sentence_at(place.span.start)
            if number is not None:
                found.add(number)
    return found


class _Shares(dict[int, float]):
    """The share of the claim's weight in any words of it, summed up when it is first asked for.

    By fsum, whose result hangs on no order of the words.
    """

    def __init__(self, weights: Sequence[float], total: float) -> None:
        super().__init__({0: 0.0})
        self._weights = weights
        self._total = total

    def __missing__(self, words: int) -> float:
        """Sum up the weights of a set of words."""
        held = [value for bit, value in enumerate(self._weights) if words >> bit & 1]
        self[words] = share = math.fsum(held) / self._total
        return share


@dataclass(frozen=True, slots=True)
class _Cover:
    """What the sentences of an article hold of a claim's words; a set of words is a number with a bit for each.

    ``sentences`` is how many the article has, ``every`` all words of the claim; ``rough`` are sums that hang on the
    order of the words, ``share`` exact ones for any set of words.
    """

    sentences: int
    every: int
    held: defaultdict[int, int]
    rough: defaultdict[int, float]
    share: _Shares

    @classmethod
    def of_claim(cls, claim: Reading, article: Article) -> _Cover:
        """Look the claim's words up in the article."""
        weights = _locating_weights(claim)
        total = sum(weights.values()) or 1.0
        held: defaultdict[int, int] = defaultdict(int)
        rough: defaultdict[int, float] = defaultdict(float)
        for bit, (stem, value) in enumerate(weights.items()):
            word, share = 1 << bit, value / total
            for number in article.index.get(stem, ()):
                held[number] |= word
                rough[number] += share
        shares = _Shares(tuple(weights.values()), total)
        return cls(len(article.readings), (1 << len(weights)) - 1, held, rough, shares)

    def together(self, sentences: Iterable[int]) -> int:
        """Return the words of the claim that any of the sentences holds."""
        words = 0
        for number in sentences:
            words |= self.held[number]
        return words


def _grow(cover: _Cover, seed: int, others: Sequence[int]) -> tuple[int, ...]:
    """Add to ``seed`` the sentences that cover what it leaves open."""
    chosen, covered = [seed], cover.held[seed]
    while len(chosen) < MOST and cover.share[cover.every & ~covered] >= NEAR:
        beside = [n for c in chosen for n in (c - 1, c + 1) if 0 <= n < cover.sentences]
        options = dict.fromkeys((*beside, *others), GAIN) | dict.fromkeys(beside, NEAR)
        gains = {
            n: cover.share[new] - need
            for n, need in options.items()
            if (new := cover.held[n] & ~covered) and n not in chosen
        }
        best = max(gains, key=lambda n: (gains[n], -abs(n - seed)), default=None)
        if best is None or gains[best] < 0:
            break
        chosen.append(best)
        covered |= cover.held[best]
    return _pruned(cover, chosen)


def _pruned(cover: _Cover, chosen: list[int]) -> tuple[int, ...]:
    """Leave out sentences that the others make needless, the poorest first."""
    if len(chosen) == 1:
        return tuple(chosen)
    alone = {number: cover.share[cover.held[number]] for number in chosen}
    full = cover.share[cover.together(chosen)]
    for number in sorted(chosen, key=alone.__getitem__):
        rest = [n for n in chosen if n != number]
        if rest and full - cover.share[cover.together(rest)] < NEAR:
            chosen = rest
    return tuple(sorted(chosen, key=alone.__getitem__, reverse=True))
