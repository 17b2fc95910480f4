"""A folder of sources, read and ready to check claims and drafts against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from briefer.analysis.parties.bodies import cast_of
from briefer.analysis.parties.cast import Cast
from briefer.drafting.pronouns import opens_with_pronoun, resolve_opening
from briefer.language.article import Article
from briefer.language.shelf import Shelf
from briefer.records import Corpus, Finding, Verdict
from briefer.stages.corpus import gather
from briefer.stages.draft_reading import DraftSentence, read_draft
from briefer.stages.judge import Judge, reconsider
from briefer.stages.verify import examine, examine_any, typed_faults


@dataclass(frozen=True)
class Library:
    """A corpus with its articles; everything that was worked out about an article is kept for the next claim.

    ``judge`` is heard after the rules, on claims that name their sources; None means that the rules decide alone.
    """

    corpus: Corpus
    judge: Judge | None = None

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The documents of the corpus, readable sentence by sentence."""
        return tuple(Article(document) for document in self.corpus.documents)

    @cached_property
    def cast(self) -> Cast:
        """The people and bodies of the articles; what is compared between the sources is kept with it."""
        return cast_of(self.articles)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {article.source.id: place for place, article in enumerate(self.articles)}

    @cached_property
    def shelf(self) -> Shelf:
        """All articles with an index of their words."""
        return Shelf(self.articles)

    def check(self, claim: str, *, sources: Sequence[str] | None, doubting: bool = True) -> Verdict:
        """Return whether the ``sources`` (ids), together, say what ``claim`` says; None means any single one.

        ``doubting`` takes findings on a freely fused sentence for remarks; false for sentences of our own, in whose
        place the source's words can stand.
        """
        if sources is None:
            return examine_any(claim, self.shelf)
        places = sorted({self._places[each] for each in sources if each in self._places})
        cited = [self.articles[place] for place in places]
        verdict = examine(claim, cited, shelf=self.shelf, doubting=doubting)
        if self.judge is None:
            return verdict
        return reconsider(verdict, claim, cited, judge=self.judge, faults=typed_faults)

    def verify(self, draft: str) -> tuple[tuple[DraftSentence, Verdict], ...]:
        """Return each factual sentence of a Markdown draft with its verdict, in reading order.

        A sentence that opens with "He" or "She" is checked with the name of the person whom the draft named last.
        """
        return tuple(self._verified(draft))

    def _verified(self, draft: str) -> Iterator[tuple[DraftSentence, Verdict]]:
        before: list[str] = []
        known = frozenset().union(*(article.known for article in self.articles))
        for sentence in read_draft(draft, self.corpus):
            resolved = resolve_opening(sentence.text, before, known=known)
            if not _is_cited(sentence):
                yield sentence, self._uncited(sentence)
            elif resolved:
                yield sentence, resolved.mapped(self.check(resolved.text, sources=sentence.sources))
            else:
                yield sentence, _undecided(sentence, self.check(sentence.text, sources=sentence.sources))
            before.append(resolved.text if resolved else sentence.text)

    def _uncited(self, sentence: DraftSentence) -> Verdict:
        messages = [f"No source is called {label}; {self._existing(label)}." for label in sentence.unknown]
        messages += [self._two_meanings(label) for label in sentence.ambiguous]
        findings = tuple(
            Finding(rule="no-citation", message=message)
            for message in messages or ["This states a fact and cites no source."]
        )
        return Verdict(status="unsupported", score=0.0, findings=findings)

    def _existing(self, label: str) -> str:
        """Return which sources there are: the one whose name is nearest to a label, or else all ids."""
        sources = [document.source for document in self.corpus.documents]
        labels = [each for source in sources for each in source.labels if each != source.id]
        near = get_close_matches(label, labels, n=1)
        if near:
            return f"the nearest name is {near[0]}"
        ids = [source.id for source in sources]
        return f"the only source is {ids[0]}" if len(ids) == 1 else f"the sources are {ids[0]} to {ids[-1]}"

    def _two_meanings(self, label: str) -> str:
        files = " and ".join(source.file for source in self.corpus.called(label))
        return f"{label} fits {files}; cite the one that is meant by its whole name."


def open_library(folder: Path, *, topic: str | None = None, judge: Judge | None = None) -> Library:
    """Return the library of the sources in ``folder``; ``judge`` is heard after the rules.

    Raises:
        InputError: the folder cannot be used.
    """
    return Library(gather(folder, topic=topic), judge)


def _is_cited(sentence: DraftSentence) -> bool:
    return bool(sentence.sources) and not sentence.unknown and not sentence.ambiguous


def _undecided(sentence: DraftSentence, verdict: Verdict) -> Verdict:
    """Return an accepting verdict as unverifiable where the sentence opens with a pronoun that stands for nobody."""
    pronoun = opens_with_pronoun(sentence.text)
    if pronoun is None or not verdict.accepted:
        return verdict
    message = f"The draft names nobody before this whom “{pronoun.of(sentence.text)}” could stand for."
    finding = Finding(rule="unresolved-speaker", message=message, claim=pronoun)
    return Verdict(
        status="unverifiable", score=0.49, findings=(finding, *verdict.findings), evidence=verdict.evidence
    )
