"""Does the claim stand only where the source is no article: in navigation, a caption, a note to machines?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.article import Article
from briefer.language.locate import content_weights, locate_barred
from briefer.language.reading import Reading
from briefer.records import Finding, Verdict

HELD: Final = 0.7
"""Share of a claim's content that a stretch which is not citable must hold before it is said to be the claim's place:
all but a first name or an adverb."""
MORE: Final = 0.15
"""By how much that share must exceed what the evidence holds: a caption often repeats the article."""


def outside_article(claim: Reading, cited: Sequence[Article], verdict: Verdict) -> Finding | None:
    """Return where the words of a rejected claim stand outside the article, None where the article has as many."""
    found = [(article, barred) for article in cited if (barred := locate_barred(claim, article))]
    best = max(found, key=lambda pair: pair[1].share, default=None)
    if best is None or best[1].share < max(HELD, _share_told(claim, cited, verdict) + MORE):
        return None
    article, barred = best
    message = f"Only a stretch that is not the article says this ({barred.reason})."
    return Finding(rule="not-citable", message=message, claim=claim.span, source=article.cite(barred.span))


def _share_told(claim: Reading, cited: Sequence[Article], verdict: Verdict) -> float:
    """Return the share of the claim's content that the evidence of its verdict holds."""
    articles = {article.source.id: article for article in cited}
    numbers = ((articles[c.source], articles[c.source].sentence_at(c.start)) for c in verdict.evidence)
    stems = frozenset().union(*(a.readings[number].stems for a, number in numbers if number is not None))
    weights = content_weights(claim)
    return sum(value for stem, value in weights.items() if stem in stems) / (sum(weights.values()) or 1.0)
