"""Which words does a topic turn on?"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from briefer.language.article import Article
from briefer.language.words.weights import weight
from briefer.records import Corpus


def shared_terms(corpus: Corpus, articles: Sequence[Article]) -> dict[str, float]:
    """Return the stems that several origins use, with their weights: information times the share of origins.

    Only sources in the language of most are read: stems of two languages do not meet.
    """
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    heard: dict[str, set[str]] = defaultdict(set)
    weights: dict[str, float] = {}
    main = Counter(article.source.language for article in articles).most_common(1)
    for article in [each for each in articles if each.source.language == main[0][0]]:
        for reading in article.readings:
            for token in reading.tokens:
                heard[token.stem].add(origin_of.get(article.source.id, article.source.id))
                weights.setdefault(token.stem, weight(token.text, article.source.language))
    total = len(corpus.origins) or 1
    least = min(2, total)
    return {
        stem: weights[stem] * len(seen) / total
        for stem, seen in heard.items()
        if len(seen) >= least and weights[stem] > 0
    }


def nearness(weights: Mapping[str, float], terms: Mapping[str, float]) -> float:
    """Return how near words are to the topic: the weight of its terms among them, less where words are many.

    The root keeps long sentences from winning by length alone; the constant is the length of a short sentence.
    """
    weight_of_terms = sum(terms.get(each, 0.0) for each in weights)
    return weight_of_terms / math.sqrt(8 + len(weights))


def likeness(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    """Return how much two sets of weighted stems share, 0 to 1: the weight of the common ones in that of all."""
    common = sum(max(one[stem], two[stem]) for stem in one.keys() & two.keys())
    union = sum(one.values()) + sum(two.values()) - sum(min(one[s], two[s]) for s in one.keys() & two.keys())
    return common / union if union else 0.0
