"""A folder of sources, read and ready to check claims and drafts against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from briefer.language.article import Article
from briefer.records import Corpus, Finding, Verdict
from briefer.stages.corpus import gather
from briefer.stages.draft_reading import DraftSentence, read_draft
from briefer.stages.verify import examine, examine_any


@dataclass(frozen=True)
class Library:
    """A corpus with its articles; everything that was worked out about an article is kept for the next claim."""

    corpus: Corpus

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The documents of the corpus, readable sentence by sentence."""
        return tuple(Article(document) for document in self.corpus.documents)

    def check(self, claim: str, *, sources: Sequence[str] | None, context: str = "") -> Verdict:
        """Return whether the ``sources`` (ids), together, say what ``claim`` says; None means any single one.

        ``context`` is what stands before the claim in its text.
        """
        if sources is None:
            return examine_any(claim, self.articles)
        cited = [article for article in self.articles if article.source.id in sources]
        others = [article for article in self.articles if article.source.id not in sources]
        return examine(claim, cited, others=others, context=context)

    def verify(self, draft: str) -> tuple[tuple[DraftSentence, Verdict], ...]:
        """Return each factual sentence of a Markdown draft with its verdict, in reading order."""
        return tuple(self._verified(draft))

    def _verified(self, draft: str) -> Iterator[tuple[DraftSentence, Verdict]]:
        before: list[str] = []
        for sentence in read_draft(draft, self.corpus):
            yield sentence, self._verdict(sentence, " ".join(before[-3:]))
            before.append(sentence.text)

    def _verdict(self, sentence: DraftSentence, context: str) -> Verdict:
        if sentence.unknown or not sentence.sources:
            return _uncited(sentence)
        return self.check(sentence.text, sources=sentence.sources, context=context)


def open_library(folder: Path, *, topic: str | None = None) -> Library:
    """Return the library of the sources in ``folder``.

    Raises:
        InputError: the folder cannot be used.
    """
    return Library(gather(folder, topic=topic))


def _uncited(sentence: DraftSentence) -> Verdict:
    named = ", ".join(sentence.unknown)
    message = f"No source is called {named}." if named else "This states a fact and cites no source."
    finding = Finding(rule="no-citation", message=message)
    return Verdict(status="unsupported", score=0.0, findings=(finding,))
