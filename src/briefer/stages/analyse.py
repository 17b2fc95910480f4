"""What do the sources say when they are laid side by side?"""

from __future__ import annotations

from collections.abc import Sequence

from briefer.analysis.bodies import join_bodies
from briefer.analysis.cast import Cast
from briefer.analysis.contested import contested_figures
from briefer.analysis.positions import positions
from briefer.analysis.result import Analysis
from briefer.analysis.terms import shared_terms
from briefer.analysis.utterances import utterances
from briefer.language.article import Article
from briefer.records import Corpus, Published, Rejected


def analyse(
    corpus: Corpus, articles: Sequence[Article], *, published: Sequence[Published], rejected: Sequence[Rejected]
) -> Analysis:
    """Return the comparison of all sources; ``articles`` are the documents of ``corpus``, read, in their order."""
    cast = Cast(articles)
    join_bodies(cast)
    spoken = utterances(cast)
    terms = shared_terms(corpus, articles)
    return Analysis(contested=contested_figures(cast), positions=positions(cast, spoken, terms))
