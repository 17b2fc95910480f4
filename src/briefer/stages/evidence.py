"""Which sentences of the sources matter most for a briefing of a given length?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from math import log2
from typing import Final

from briefer.drafting.candidates import Candidate, candidates
from briefer.drafting.entries import language_of
from briefer.language.article import Article
from briefer.language.weights import weight
from briefer.records import Corpus

SLACK: Final = 30
"""Words by which a selection may exceed what was asked for: less than one average sentence."""
ROOM: Final = 45
"""Words kept free for each source that is not heard yet: one long sentence."""
ALIKE: Final = 0.45
"""Share of a sentence's weight that may already be said; above it the sentence makes no new point."""
KEPT: Final = 0.25
"""What a term is still worth once a chosen sentence has covered it: a second mention adds detail, not news."""
REPEATED: Final = 0.85
"""What a sentence is worth when its speaker already has a sentence, once for each; its source counts half."""
BREVITY: Final = 0.7
"""Power of a sentence's length by which its worth is divided: at 0 long sentences win, at 1 scraps do. On the
development topics all settings from 0.5 to 0.9 find about the same key facts."""
ALONE: Final = 0.2
"""What a term is worth that no other source has, where one that a second source has is worth 1: little, or
exclusive news would never be chosen."""
FIGURES: Final = 1.2
REPLIES: Final = 1.25
"""What a sentence with figures, and one that answers an accusation, is worth beside one without: set so that of
two sentences with the same echo the one with a figure or a reply is taken, and no more."""
LEADS: Final = (1.35, 1.15)
"""What the first and second sentence of a news text is worth: they sum the story up (the inverted pyramid)."""
COMPARED: Final = 1.25
"""What a figure is worth for which other sources give one too: readers want such figures side by side. Its age
then counts twice, because counts rise."""
OLDEST: Final = 0.7
"""What a sentence of the oldest source is worth: of two states of a matter the later one is news."""
VIEWS: Final = {"opinion": 0.35, "blog": 0.7}
"""What a sentence of such a source is worth: it reports a view, and seldom a fact that no report has."""
QUOTED: Final = 0.7
"""What a sentence is worth that is mostly quotation: it shows how somebody speaks, and seldom what happened."""
ANSWERING: Final = frozenset({"deny", "doubt", "condemn", "refuse", "confirm", "admit"})


Place = tuple[str, int]
"""Where a sentence stands: the id of its source, and its first code point."""


def select(
    corpus: Corpus, articles: Sequence[Article], *, words: int, without: Collection[Place] = ()
) -> tuple[Candidate, ...]:
    """Return about ``words`` words of sentences that matter across the sources, the most important first.

    A sentence matters by the terms that it adds to what is chosen already, each weighed by how rare it is in
    the language and by how many origins have it. Each further sentence of a speaker or source counts less, so
    that all are heard. (Weighted coverage of concepts, as in Gillick and Favre, "A Scalable Global Model for
    Summarization", 2009, chosen greedily.) ``without`` are sentences that are not to be chosen.
    """
    kept = _one_per_origin(corpus, articles)
    pool = [c for c in candidates(kept, language=language_of(articles)) if _place(c) not in without]
    ranking = _Ranking(kept, pool)
    chosen: list[Candidate] = []
    left = words
    unheard = {c.article.source.id for c in pool}
    while left > 0:
        fitting = [c for c in pool if c.words <= left + SLACK and ranking.says_new(c, chosen)]
        if not fitting:
            break
        waiting = [c for c in fitting if c.article.source.id in unheard]
        scarce = bool(waiting) and left < ROOM * len(unheard)
        best = max(waiting if scarce else fitting, key=lambda c: (ranking.gain(c, chosen), -c.number))
        chosen.append(best)
        pool.remove(best)
        unheard.discard(best.article.source.id)
        left -= best.words
    return tuple(chosen)


def _place(candidate: Candidate) -> Place:
    citation = candidate.article.cite(candidate.reading.span)
    return citation.source, citation.start


class _Ranking:
    """What the candidates of one folder are worth; everything that does not depend on the choice is kept."""

    def __init__(self, articles: Sequence[Article], pool: Sequence[Candidate]) -> None:
        words = {t.stem: weight(t.text) for c in pool for t in c.reading.tokens}
        self._rarity = {term: words.get(term, 1.0) for c in pool for term in c.terms}
        spread = _spread(articles, pool)
        self._value = {term: rarity * (ALONE + log2(spread[term])) for term, rarity in self._rarity.items()}
        self._compared = _compared(pool)
        self._recency = _recency(articles)
        self._preferred = {id(c): self._preference(c) for c in pool}

    def gain(self, candidate: Candidate, chosen: Sequence[Candidate]) -> float:
        """Return what ``candidate`` would add to the ``chosen`` ones, for each of its words."""
        covered = frozenset().union(*(c.terms for c in chosen)) if chosen else frozenset()
        new = self._sum(candidate.terms - covered) + KEPT * self._sum(candidate.terms & covered)
        speaker = _times(candidate.speaker, (c.speaker for c in chosen))
        source = _times(candidate.article.source.id, (c.article.source.id for c in chosen))
        return (
            self._preference(candidate)
            * new
            * float(REPEATED ** (speaker + source / 2) / candidate.words**BREVITY)
        )

    def says_new(self, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        """Tell whether no chosen sentence makes the same point."""
        total = self._weigh(candidate.terms)
        return total > 0 and all(self._weigh(candidate.terms & c.terms) <= ALIKE * total for c in chosen)

    def _sum(self, terms: Iterable[str]) -> float:
        return sum(self._value[term] for term in terms)

    def _weigh(self, terms: Iterable[str]) -> float:
        return sum(self._rarity[term] for term in terms)

    def _preference(self, candidate: Candidate) -> float:
        """Return what kind of sentence it is worth: figures and replies up, opinion and older texts down."""
        reading, source = candidate.reading, candidate.article.source
        value = self._recency.get(source.id, 1.0)
        if any(figure.counts for figure in reading.figures):
            compared = bool(self._compared & candidate.terms)
            value *= FIGURES * (COMPARED * self._recency.get(source.id, 1.0) if compared else 1.0)
        if any(speech.cue in ANSWERING for speech in reading.speech):
            value *= REPLIES
        if candidate.number < len(LEADS) and source.kind in {"news", "wire", "reprint", "unknown"}:
            value *= LEADS[candidate.number]
        if 2 * sum(len(q.inner) for q in reading.quotations) > len(reading.span):
            value *= QUOTED
        return value * VIEWS.get(source.kind, 1.0)


def _spread(articles: Sequence[Article], pool: Sequence[Candidate]) -> Counter[str]:
    """Return for each term how many of the articles have it: words anywhere, figures in a candidate."""
    found: Counter[str] = Counter()
    for article in articles:
        own = (candidate.terms for candidate in pool if candidate.article is article)
        found.update(set().union(*(reading.stems for reading in article.readings), *own))
    return found


def _one_per_origin(corpus: Corpus, articles: Sequence[Article]) -> list[Article]:
    """Leave out reprints: their sentences stand in the earlier text of the same origin."""
    first = {origin.sources[0] for origin in corpus.origins}
    return [article for article in articles if article.source.id in first]


def _compared(pool: Iterable[Candidate]) -> frozenset[str]:
    """Return the deeds (killed, arrested …) for which several sources give a figure."""
    users: dict[str, set[str]] = {}
    for candidate in pool:
        if any(figure.counts for figure in candidate.reading.figures):
            for token in candidate.reading.tokens:
                if token.text.endswith(("ed", "en")) and token.text.islower():
                    users.setdefault(token.stem, set()).add(candidate.article.source.id)
    return frozenset(stem for stem, found in users.items() if len(found) > 1)


def _times(value: str, values: Iterable[str]) -> int:
    return sum(other == value for other in values)


def _recency(articles: Sequence[Article]) -> dict[str, float]:
    """Return for each dated source what its place in time is worth, from OLDEST to 1 for the latest."""
    dated = {
        a.source.id: date(a.published.year, a.published.month, a.published.day)
        for a in articles
        if a.published
    }
    days = sorted(set(dated.values()))
    steps = max(1, len(days) - 1)
    return {source: OLDEST + (1 - OLDEST) * days.index(day) / steps for source, day in dated.items()}
