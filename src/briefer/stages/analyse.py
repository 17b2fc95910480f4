"""What do the sources say when they are laid side by side?"""

from __future__ import annotations

from collections.abc import Sequence

from briefer.analysis.audit import audit
from briefer.analysis.balance import balance
from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.figures.corrections import corrections
from briefer.analysis.gaps import gaps
from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances
from briefer.analysis.result import Analysis
from briefer.analysis.sourcing import sourcing, unnamed_notes
from briefer.analysis.terms import shared_terms
from briefer.analysis.timeline import timeline
from briefer.drafting.entries import source_entries
from briefer.neutrality.tables import plain_events, plain_positions
from briefer.records import Corpus, Published, Rejected


def analyse(
    corpus: Corpus,
    cast: Cast,
    *,
    published: Sequence[Published],
    rejected: Sequence[Rejected],
) -> Analysis:
    """Return the comparison of all sources; ``cast`` is that of the documents of ``corpus``, in their order."""
    articles = cast.articles
    spoken = utterances(cast)
    terms = shared_terms(corpus, articles)
    found = positions(cast, spoken, terms)
    contested = contested_figures(cast)
    ways = sourcing(articles, published)
    shares = balance(corpus, spoken, published)
    entries = tuple(source_entries(corpus, articles, published=published, rejected=rejected))
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    return Analysis(
        contested=contested,
        positions=plain_positions(found, articles),
        timeline=plain_events(timeline(articles, terms, origin_of=origin_of), articles),
        gaps=gaps(corpus, cast, spoken, found, contested=contested),
        audit=(
            *audit(corpus, published=published, rejected=rejected, entries=entries, shares=shares),
            *unnamed_notes(ways),
            *corrections(articles),
        ),
        balance=shares,
        sourcing=ways,
        sources=entries,
    )
