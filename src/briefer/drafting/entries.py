"""What does the briefing say of each source: what it is, whether it is used, and if not, why?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.drafting.candidates import language_of, standing_alone
from briefer.language.article import Article
from briefer.records import Corpus, Document, Origin, Published, Rejected, Source, SourceEntry

_SAME: Final = {
    "reprint": "same text as",
    "near-duplicate": "nearly the same text as",
    "translation": "the same text in another language as",
    "single": "same text as",
}


def source_entries(
    corpus: Corpus,
    articles: Sequence[Article],
    *,
    published: Sequence[Published],
    rejected: Sequence[Rejected],
) -> Iterator[SourceEntry]:
    """Yield an entry for each source of ``corpus``; ``articles`` are its documents, read, in their order."""
    used = _cited(published)
    language = language_of(articles)
    origins = {source: origin for origin in corpus.origins for source in origin.sources}
    for document, article in zip(corpus.documents, articles, strict=True):
        source = document.source
        note = None
        if source.id not in used:
            note = _why_unused(article, origins[source.id], language=language, rejected=rejected)
        yield _entry(document, origins[source.id], used=source.id in used, note=note)


def _cited(published: Sequence[Published]) -> set[str]:
    return {citation.source for sentence in published for citation in sentence.citations}


def _why_unused(article: Article, origin: Origin, *, language: str, rejected: Sequence[Rejected]) -> str:
    source = article.source
    if source.language != language:
        return f"in another language than the briefing ({source.language})"
    if origin.sources[0] != source.id:
        return f"{_SAME[origin.relation]} {origin.sources[0]}"
    if not standing_alone(article):
        return "no sentence that can be understood by itself"
    if any(sentence.nearest and sentence.nearest.source == source.id for sentence in rejected):
        return "what was drafted from it could not be verified"
    return _unchosen(source)


def _unchosen(source: Source) -> str:
    if source.kind == "opinion":
        return "opinion: reports a view"
    return "no sentence that matters as much as those chosen from other sources"


def _entry(document: Document, origin: Origin, *, used: bool, note: str | None) -> SourceEntry:
    source = document.source
    return SourceEntry(
        id=source.id,
        file=source.file,
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        published=source.published,
        updated=source.updated,
        language=source.language,
        url=source.url,
        kind=source.kind,
        origin=origin.id,
        text_sha256=source.text_sha256,
        words=document.words,
        citable_share=document.citable_share,
        used=used,
        note=note,
    )
