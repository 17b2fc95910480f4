"""Which sentences of an article a claim may rest on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.tokens import Token, tokenize
from briefer.language.weights import weight
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
REMEMBERED: Final = 512
"""Readings whose weights are kept: each check of a claim asks for those of the same claim and passages."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Sentences of one article (numbers, the best first) and the share of the claim's weight they cover, 0 to 1."""

    article: Article
    sentences: tuple[int, ...]
    coverage: float
    quoted: bool = False


def locate(claim: Reading, article: Article) -> list[Candidate]:
    """Return the candidate passages of ``article`` for ``claim``, the best first; empty when nothing is shared."""
    weights = _locating_weights(claim)
    total = sum(weights.values()) or 1.0
    scores: dict[int, float] = {}
    for stem, value in weights.items():
        for number in article.index.get(stem, ()):
            scores[number] = scores.get(number, 0.0) + value / total
    quoted = _quoting(claim, article)
    for number in quoted:
        scores[number] = scores.get(number, 0.0) + 1.0
    seeds = sorted(scores, key=lambda n: (-scores[n], n))[: max(SEEDS, min(len(quoted), REPEATS))]
    grown = {_grow(article, seed, weights, total, seeds): seed for seed in seeds}
    found = [
        Candidate(
            article, sentences, _covered(article, sentences, weights) / total, bool(quoted & set(sentences))
        )
        for sentences in grown
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


@lru_cache(maxsize=REMEMBERED)
def _barred(article: Article) -> tuple[tuple[Span, str, frozenset[str]], ...]:
    """Return what of an article is not citable, with the stems of its words."""
    language = article.source.language
    return tuple(
        (
            part.span,
            part.reason,
            frozenset(t.stem for t in tokenize(article.text, part.span, language=language)),
        )
        for part in article.document.not_citable
    )


@lru_cache(maxsize=REMEMBERED)
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
    weights = _weights(token for token in claim.tokens if not any(span.covers(token.span) for span in aside))
    return weights or _weights(claim.tokens)


def _locating_weights(claim: Reading) -> dict[str, float]:
    """Return the content weights with the speaker's words at a fraction: they break ties between places."""
    weights = {stem: SPEAKER * value for stem, value in _weights(claim.tokens).items()}
    return weights | content_weights(claim)


def _weights(tokens: Iterable[Token]) -> dict[str, float]:
    weights: dict[str, float] = {}
    for token in tokens:
        value = weight(token.text)
        if value > 0:
            weights[token.stem] = max(value, weights.get(token.stem, 0.0))
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


def _grow(
    article: Article, seed: int, weights: dict[str, float], total: float, others: Sequence[int]
) -> tuple[int, ...]:
    """Add to ``seed`` the sentences that cover what it leaves open."""
    chosen = [seed]
    while len(chosen) < MOST:
        left = _left(article, chosen, weights)
        if math.fsum(left.values()) < NEAR * total:
            break
        beside = [n for c in chosen for n in (c - 1, c + 1) if 0 <= n < len(article.readings)]
        options = dict.fromkeys(beside, NEAR) | {n: GAIN for n in others if n not in beside}
        gains = {n: _gain(article, n, left) / total - need for n, need in options.items() if n not in chosen}
        best = max(gains, key=lambda n: (gains[n], -abs(n - seed)), default=None)
        if best is None or gains[best] < 0:
            break
        chosen.append(best)
    return _pruned(article, chosen, weights, total)


def _pruned(article: Article, chosen: list[int], weights: dict[str, float], total: float) -> tuple[int, ...]:
    """Leave out sentences that the others make needless, the poorest first."""
    if len(chosen) == 1:
        return tuple(chosen)
    full = _covered(article, chosen, weights)
    for number in sorted(chosen, key=lambda n: _covered(article, [n], weights)):
        rest = [n for n in chosen if n != number]
        if rest and full - _covered(article, rest, weights) < NEAR * total:
            chosen = rest
    return tuple(sorted(chosen, key=lambda n: -_covered(article, [n], weights)))


def _left(article: Article, chosen: Iterable[int], weights: dict[str, float]) -> dict[str, float]:
    covered = set().union(*(article.readings[n].stems for n in chosen))
    return {stem: value for stem, value in weights.items() if stem not in covered}


def _gain(article: Article, number: int, left: dict[str, float]) -> float:
    return _weighing(left, article.readings[number].stems)


def _covered(article: Article, sentences: Sequence[int], weights: dict[str, float]) -> float:
    return _weighing(weights, frozenset().union(*(article.readings[n].stems for n in sentences)))


def _weighing(weights: dict[str, float], stems: frozenset[str]) -> float:
    """Return the weight of the words that ``stems`` holds; fsum, whose result hangs on no order of the words."""
    return math.fsum([weights[stem] for stem in weights.keys() & stems])
