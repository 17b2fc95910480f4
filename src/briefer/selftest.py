"""Does the verifier find errors that are planted into true sentences, and let these pass as they are?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from briefer.language.article import Article
from briefer.library import Library
from briefer.planting.ground import Change, Ground, Sown
from briefer.planting.plant import plant
from briefer.records import KindCount, Missed, Published, SelfTest, Span

MOST: Final = 50
"""Errors planted in a run: about three of each kind, which takes about as long as the rest of an extractive run."""
MOST_BY_ITSELF: Final = 200
"""Errors planted where the test is all that is asked for."""
SENTENCES_OF_A_SOURCE: Final = 12
_PARTIES: Final = frozenset({"opinion", "statement"})
"""Kinds of sources of which no sentence stands as it is: it must be told whose it is."""
AROUND: Final = 600
"""Characters on each side in which a sentence's own speakers are named."""
_FEWEST_WORDS, _MOST_WORDS = 8, 45
_ALONE: Final = re.compile(
    r"(?!(?:He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|But|And|So|There|Here|Both|Such|One|Others?)\b)"
    r"[A-Z“\"].*[.”\"]",
    re.DOTALL,
)
"""A sentence that does not lean on the one before it."""


def of_published(published: Sequence[Published], library: Library) -> SelfTest:
    """Return how well errors in the published sentences of a briefing are found."""
    sown = [
        Sown(
            sentence.text,
            tuple(dict.fromkeys(citation.source for citation in sentence.citations)),
            "\n".join(_near(library, citation.source, citation.span) for citation in sentence.citations),
        )
        for sentence in published
    ]
    return run(sown, library, most=MOST)


def of_sources(library: Library) -> SelfTest:
    """Return how well errors in the sources' own sentences are found; of each source some are taken, evenly."""
    sown = [one for article in library.articles for one in _some(article)]
    return run(sown, library, most=MOST_BY_ITSELF)


def run(sentences: Sequence[Sown], library: Library, *, most: int) -> SelfTest:
    """Return how many of at most ``most`` planted errors the rules find, and how many true sentences they reject.

    No model is asked, whoever judges otherwise.
    """
    rules = replace(library, judge=None)
    planted = plant(sentences, _ground(library), most=most)
    passed = [(sown, one) for sown, one in planted if rules.check(one.text, sources=one.sources).accepted]
    rejected = [s.text for s in sentences if not rules.check(s.text, sources=s.sources).accepted]
    return SelfTest(
        planted=len(planted),
        caught=len(planted) - len(passed),
        untouched=len(sentences),
        rejected=len(rejected),
        kinds=tuple(_counts([one for _, one in planted], [one for _, one in passed])),
        missed=tuple(_missed(sown, one) for sown, one in passed),
        wrongly_rejected=tuple(rejected),
    )


def _missed(sown: Sown, change: Change) -> Missed:
    return Missed(
        kind=change.kind,
        original=sown.text,
        planted=change.text,
        change=change.told,
        sources=change.sources,
    )


def _counts(planted: Sequence[Change], passed: Sequence[Change]) -> Iterator[KindCount]:
    all_of, missed = Counter(one.kind for one in planted), Counter(one.kind for one in passed)
    for kind, count in all_of.items():
        yield KindCount(kind=kind, planted=count, caught=count - missed[kind])


def _ground(library: Library) -> Ground:
    named = (article.source.publisher for article in library.articles)
    return Ground(
        {article.source.id: article.text for article in library.articles},
        frozenset(name.lower() for name in named if name),
    )


def _near(library: Library, source: str, span: Span) -> str:
    text = library.corpus.document(source).text
    return text[max(0, span.start - AROUND) : span.end + AROUND]


def _some(article: Article) -> Iterable[Sown]:
    """Return some sentences of an article that can stand alone, taken evenly from its start to its end."""
    if article.source.language != "en" or article.source.kind in _PARTIES:
        return ()
    alone = [reading.span for reading in article.readings if _stands_alone(reading.words)]
    step = max(1, -(-len(alone) // SENTENCES_OF_A_SOURCE))
    return tuple(_sown(article, span) for span in alone[::step])


def _sown(article: Article, span: Span) -> Sown:
    near = article.text[max(0, span.start - AROUND) : span.end + AROUND]
    return Sown(span.of(article.text), (article.source.id,), near)


def _stands_alone(text: str) -> bool:
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS and _ALONE.fullmatch(text.strip()) is not None
