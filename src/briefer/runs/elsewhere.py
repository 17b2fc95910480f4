"""Does another source say what a statement says?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from briefer.drafting.outlets import without_outlet
from briefer.library import Library
from briefer.records import Corpus, Source, SourceEntry, Verdict
from briefer.runs.days import same_days

JUST_BELOW: Final = 0.49
"""Highest score of a statement that is not supported."""


def without_sources(corpus: Corpus, gone: Collection[str]) -> Corpus:
    """Return ``corpus`` as if the sources ``gone`` (ids) had never been in it."""
    documents = tuple(document for document in corpus.documents if document.source.id not in gone)
    left = ((origin, tuple(s for s in origin.sources if s not in gone)) for origin in corpus.origins)
    origins = tuple(origin.replace(sources=sources) for origin, sources in left if sources)
    return corpus.replace(documents=documents, origins=origins)


def copies_of(sources: Collection[str], corpus: Corpus) -> frozenset[str]:
    """Return the ids of the sources that go back to one text with any of ``sources``, these included."""
    of_one = (set(origin.sources) for origin in corpus.origins if set(origin.sources) & set(sources))
    return frozenset(sources).union(*of_one)


def said_in(library: Library, text: str, *, told: Sequence[Source | SourceEntry]) -> Verdict:
    """Return the best verdict on a statement that any single source of ``library`` gives.

    It is checked without the name of the outlet, among those that ``told`` it, which only reports it. Where its "on
    Monday" would be another day in the other source, it is unverifiable.
    """
    for one in told:
        text = without_outlet(text, one.publisher)
    verdict = library.check(text, sources=None)
    found = {passage.source for passage in verdict.evidence}
    others = [document.source for document in library.corpus.documents if document.source.id in found]
    if not verdict.accepted or all(same_days(text, one, other) for one in told for other in others):
        return verdict
    return verdict.replace(status="unverifiable", score=min(verdict.score, JUST_BELOW))
