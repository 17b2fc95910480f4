"""Which origins carry a published sentence, and where first?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from briefer.drafting.outlets import without_outlet
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.words.told import told_words
from briefer.language.words.weights import weight
from briefer.library import Library
from briefer.records import Citation, Published, Sourcing
from briefer.stages.verify import examine

NEAREST: Final = 12
"""Articles looked into for a sentence, the nearest first: of more than a dozen origins a reader needs no count."""

COVERED: Final = 0.6
"""Part of a sentence's telling words that one sentence of another article has. On five folders those of one fact told
by two papers lie at 0.65 and above, those about another day or another deed below 0.5."""


def carried(
    library: Library, published: Sequence[Published], ways: Sequence[Sourcing]
) -> tuple[Sourcing, ...]:
    """Return the way of each published sentence, with a passage of each origin that carries it, the earliest first.

    An origin carries a sentence if one sentence of one of its articles, by the rules and without the outlet's name,
    says what it says. A round-up of other articles counts as no origin, unless nothing else is cited.
    """
    known = {way.sentence: way for way in ways}
    return tuple(
        known.get(one.id, Sourcing(sentence=one.id)).replace(carried_by=_carriers(library, one))
        for one in published
    )


def _carriers(library: Library, sentence: Published) -> tuple[Citation, ...]:
    origins = {source: origin for origin in library.corpus.origins for source in origin.sources}
    found = {origins[cited.source].id: cited for cited in reversed(sentence.citations)}
    text = _untold(library, sentence)
    for article in library.shelf.nearest(Reading(text), count=NEAREST):
        origin = origins[article.source.id]
        if origin.id in found or not origin.independent:
            continue
        passage = _passage(text, article)
        if passage:
            found[origin.id] = passage
    days = {article.source.id: _day(article.source.published) for article in library.articles}
    return tuple(sorted(found.values(), key=lambda cited: days[cited.source]))


def _passage(text: str, article: Article) -> Citation | None:
    """Return the sentence of an article that says what ``text`` says, None where no one sentence does.

    To be supported is not enough here: an article that cites nothing of a sentence is asked whether it has it, and
    what its sentences only say together may be about something else. So the sentence is asked once more, alone.
    """
    verdict = examine(text, [article])
    if not verdict.accepted or not verdict.evidence:
        return None
    told = {token.stem: weight(token.text) for token in told_words(Reading(text))}
    best = max(verdict.evidence, key=lambda cited: _share(told, cited))
    if _share(told, best) < COVERED or not _same_figures(text, best):
        return None
    alone = Article(article.document.replace(sentences=(best.span,), headings=()))
    return best if examine(text, [alone]).accepted else None


def _same_figures(text: str, cited: Citation) -> bool:
    """Tell whether a passage has every figure of a sentence."""
    values = {figure.value for figure in Reading(cited.quote).figures}
    return all(figure.value in values for figure in Reading(text).figures if figure.counts)


def _share(told: Mapping[str, float], cited: Citation) -> float:
    """Return which part of the telling words of a sentence, by weight, stands in a passage, 0 to 1."""
    stems = Reading(cited.quote).stems
    total = sum(told.values())
    return sum(told[stem] for stem in told.keys() & stems) / total if total else 0.0


def _untold(library: Library, sentence: Published) -> str:
    """Return a sentence without the outlets that it cites: which one told it is no part of what it tells."""
    cited = {citation.source for citation in sentence.citations}
    text = sentence.text
    for article in library.articles:
        if article.source.id in cited:
            text = without_outlet(text, article.source.publisher)
    return text


def _day(when: date | None) -> date:
    """Return the day of a moment; what is undated comes last."""
    return date(when.year, when.month, when.day) if when else date.max
