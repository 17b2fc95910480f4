"""Which sentences of the sources matter most for a briefing of a given length?"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from briefer.drafting.candidates import Candidate, candidates, terms_of
from briefer.language.article import Article
from briefer.language.weights import weight
from briefer.records import Corpus
from briefer.text.fold import fold_word

SLACK: Final = 30
"""Words by which a selection may exceed what was asked for: less than one average sentence."""
ALIKE: Final = 0.45
"""Share of a sentence's weight that may already be said; above it the sentence makes no new point."""
KEPT: Final = 0.35
"""What a term is still worth once a chosen sentence has covered it: a second mention adds detail, not news."""
REPEATED: Final = 0.8
"""What a sentence is worth when its speaker, or its source, already has a sentence; once for each one there."""
FIGURES: Final = 1.2
REPLIES: Final = 1.25
"""What a sentence with figures, and one that answers an accusation, is worth beside one without: set so that of
two sentences with the same shared terms the one with a figure or a reply is taken, and no more."""
OWN_VIEW: Final = 0.35
"""What a sentence of an opinion piece is worth: it reports a view, and seldom a fact that no report has."""
ANSWERING: Final = frozenset({"deny", "doubt", "condemn", "refuse", "confirm", "admit"})


def select(corpus: Corpus, articles: Sequence[Article], *, words: int) -> tuple[Candidate, ...]:
    """Return about ``words`` words of sentences that cover what the sources share, the most important first.

    Weighted coverage: a term counts by its general rarity and by the number of independent origins that use
    it. Each further sentence of a speaker or source counts less, so that all are heard.
    """
    pool = candidates(_one_per_origin(corpus, articles), language=_language(articles))
    worth = _term_weights(corpus, articles, pool)
    latest = max((_day(c.article) for c in pool), default=None, key=lambda d: d or date.min)
    chosen: list[Candidate] = []
    left = words
    open_sources = {c.article.source.id for c in pool}
    while pool and left > 0:
        fitting = [c for c in pool if c.words <= left + SLACK and _says_new(c, chosen, worth)]
        if not fitting:
            break
        unheard = [c for c in fitting if c.article.source.id in open_sources]
        crowded = left < 35 * len(open_sources) and unheard
        best = max(unheard if crowded else fitting, key=lambda c: (_gain(c, chosen, worth, latest), -c.number))
        chosen.append(best)
        pool.remove(best)
        open_sources.discard(best.article.source.id)
        left -= best.words
    return tuple(chosen)


def _one_per_origin(corpus: Corpus, articles: Sequence[Article]) -> list[Article]:
    """Leave out reprints: their sentences stand in the earlier text of the same origin."""
    first = {origin.sources[0] for origin in corpus.origins}
    return [article for article in articles if article.source.id in first]


def _language(articles: Sequence[Article]) -> str:
    return Counter(article.source.language for article in articles).most_common(1)[0][0]


def _term_weights(corpus: Corpus, articles: Sequence[Article], pool: Iterable[Candidate]) -> dict[str, float]:
    """Return for each stem its rarity times the number of origins that use it, the lone ones at a fifth."""
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    users: dict[str, set[str]] = {}
    for article in articles:
        for reading in article.readings:
            for stem in terms_of(reading):
                users.setdefault(stem, set()).add(origin_of[article.source.id])
    rarity = {token.stem: weight(token.text) for candidate in pool for token in candidate.reading.tokens}
    asked = {fold_word(word) for word in (corpus.question or "").split()}
    return {
        stem: rarity[stem] * (math.log2(len(found)) + 0.2) * (1.3 if stem in asked else 1.0)
        for stem, found in users.items()
        if stem in rarity
    }


def _gain(candidate: Candidate, chosen: Sequence[Candidate], worth: dict[str, float], latest: date | None) -> float:
    covered = frozenset().union(*(c.terms for c in chosen)) if chosen else frozenset()
    value = sum(worth.get(term, 0.0) * (KEPT if term in covered else 1.0) for term in candidate.terms)
    value /= math.sqrt(candidate.words)
    value *= REPEATED ** (_times(candidate.speaker, (c.speaker for c in chosen)))
    value *= REPEATED ** (_times(candidate.article.source.id, (c.article.source.id for c in chosen)) / 2)
    return value * _preference(candidate, latest)


def _preference(candidate: Candidate, latest: date | None) -> float:
    """Return what kind of sentence it is worth: figures and replies up, opinion and outdated texts down."""
    reading = candidate.reading
    value = 1.0
    if any(figure.counts for figure in reading.figures):
        value *= FIGURES
    if any(speech.cue in ANSWERING for speech in reading.speech):
        value *= REPLIES
    if candidate.article.source.kind in {"opinion", "blog"}:
        value *= OWN_VIEW if candidate.article.source.kind == "opinion" else 0.7
    day = _day(candidate.article)
    if latest and day:
        value *= 0.97 ** min(10, (latest - day).days)  # of two states of a matter the later one is news
    return value


def _says_new(candidate: Candidate, chosen: Sequence[Candidate], worth: dict[str, float]) -> bool:
    total = sum(worth.get(term, 0.0) for term in candidate.terms)
    return total > 0 and all(
        sum(worth.get(term, 0.0) for term in candidate.terms & other.terms) <= ALIKE * total for other in chosen
    )


def _times(value: str, values: Iterable[str]) -> int:
    return sum(other == value for other in values)


def _day(article: Article) -> date | None:
    when = article.published
    return date(when.year, when.month, when.day) if when else None


