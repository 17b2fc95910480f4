"""What can be told of a claim beside its passages, as numbers from 0 to 1?"""

from __future__ import annotations

from dataclasses import dataclass
from operator import mul
from typing import Final

from briefer.checks.case import Case
from briefer.checks.support.words import Words
from briefer.language.numbers.agreement import compare
from briefer.language.words.likeness import has_opposite
from briefer.text.align import common_in_order


@dataclass(frozen=True, slots=True)
class Features:
    """What the support score rests on, each 0 to 1, more being better; ``weights.toml`` says what each means."""

    sentence: float
    clause: float
    nearby: float
    source: float
    heaviest: float
    heavy_words: float
    no_stranger: float
    order: float
    figures: float
    digits: float
    speaker: float
    direction: float


def features(case: Case) -> Features:
    """Return the features of a located claim."""
    words = Words(case)
    return Features(
        **(_ALL_SAID if words.stand_in_one_passage else _shares(words)),
        order=_order(words),
        figures=_figures(case),
        digits=_digits(words),
        speaker=_mean([float(words.stands_anywhere(stem)) for stem in words.content.speaker]),
    )


_ALL_SAID: Final = dict.fromkeys(
    "sentence clause nearby source heaviest heavy_words no_stranger direction".split(), 1.0
)
"""The shares of a claim of which one passage has all words."""


def _shares(words: Words) -> dict[str, float]:
    """Return how much of a claim stands in its passages, around them and in the sources."""
    return {
        "sentence": max(words.share(said) for said in words.in_each_passage),
        "clause": _worst_clause(words),
        "nearby": words.share({stem: float(stem in words.nearby) for stem in words.weights}),
        "source": words.share(words.in_source),
        "heaviest": _mean([words.in_source[stem] for stem in words.content.heaviest]),
        "heavy_words": _heavy_words(words),
        "no_stranger": 1.0
        - max((words.weights[s] * (1 - said) for s, said in words.in_source.items()), default=0.0),
        "direction": float(not any(_is_turned(words, stem) for stem in words.weights)),
    }


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 1.0


def _worst_clause(words: Words) -> float:
    """Return for the clause that is covered worst its share in the passage that covers it best."""
    tokens = words.content.tokens
    clauses = [{t.stem for t in tokens if c.start <= t.start and t.end <= c.end} for c in words.case.clauses]
    return min(max(words.share(said, within=stems) for said in words.in_each_passage) for stems in clauses)


def _heavy_words(words: Words) -> float:
    """Return the share in the whole source, each word counting by the third power of its weight: names lead."""
    cubes = [value**3 for value in words.weights.values()]
    total = sum(cubes)
    return sum(map(mul, cubes, map(words.in_source.__getitem__, words.weights))) / total if total else 1.0


def _order(words: Words) -> float:
    ours = [token.stem for token in words.content.tokens]
    passages = words.case.passages
    return max(common_in_order(ours, [t.stem for t in reading.tokens]) for _, reading in passages) / max(
        1, len(ours)
    )


def _figures(case: Case) -> float:
    """Return the share of the claim's figures of which an equal one stands nearby."""
    ours = [figure for figure in case.claim.figures if figure.counts]
    theirs = [figure for reading in case.context for figure in reading.figures] if ours else []
    return _mean([float(any(compare(figure, other) == "same" for other in theirs)) for figure in ours])


def _digits(words: Words) -> float:
    """Return 1 where all numbers that the claim writes in digits stand nearby in the same digits, else 0."""
    written = [token.stem for token in words.case.claim.tokens if token.text[0].isdigit()]
    return float(all(stem in words.nearby for stem in written))


def _is_turned(words: Words, stem: str) -> bool:
    """Tell whether a word stands nowhere near, but one of the opposite meaning stands in the passages."""
    return stem not in words.nearby and has_opposite(stem, words.case.stems)
