"""Does another source say what a statement says?"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefer.drafting.outlets import without_outlet
from briefer.language.article import Article
from briefer.library import Library
from briefer.records import Corpus, Verdict
from briefer.runs.items import Item


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


def said_in(library: Library, item: Item, *, cited: Sequence[Article]) -> Verdict:
    """Return the best verdict on a statement that any single source of ``library`` gives.

    It is checked without the name of the outlet among the ``cited`` that it was taken from: which outlet told it is
    no part of what it tells.
    """
    return library.check(outlet_aside(item.text, cited), sources=None)


def outlet_aside(text: str, cited: Sequence[Article]) -> str:
    """Return a sentence without the names of the outlets that only report it."""
    for article in cited:
        text = without_outlet(text, article)
    return text
