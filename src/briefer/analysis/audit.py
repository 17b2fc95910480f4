"""What was read, what was used, and how evenly?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.balance import one_sided, percent
from briefer.analysis.wording import listed
from briefer.records import Corpus, Note, Published, Rejected, Share, SourceEntry

MUCH_FURNITURE: Final = 0.9
"""Share of citable characters below which a source's furniture is worth a note."""


def audit(
    corpus: Corpus,
    *,
    published: Sequence[Published],
    rejected: Sequence[Rejected],
    entries: Sequence[SourceEntry],
    shares: Sequence[Share] = (),
) -> tuple[Note, ...]:
    """Return the facts about the folder and the run that a reader needs to judge a briefing with these ``shares``.

    ``entries`` are what the briefing says of each source.
    """
    parts = (
        _read(corpus),
        _origins(corpus),
        _balance(shares, published),
        _unused(entries if published else ()),
        _undated(corpus),
        _furniture(corpus),
        _noted(corpus),
        _skipped(corpus),
        _rejected(rejected),
    )
    return tuple(note for part in parts for note in part)


def _read(corpus: Corpus) -> Iterator[Note]:
    articles, origins = len(corpus.documents), sum(origin.independent for origin in corpus.origins)
    yield Note(
        kind="read", text=f"{_count(articles, 'article')} read, {_count(origins, 'independent origin')}."
    )


def _origins(corpus: Corpus) -> Iterator[Note]:
    for origin in corpus.origins:
        if len(origin.sources) > 1:
            yield Note(
                kind="origin", text=f"{listed(origin.sources)} go back to one text and count as one origin."
            )
        if origin.draws_on:
            drawn = listed(origin.draws_on)
            yield Note(
                kind="round-up",
                text=f"{listed(origin.sources)} is put together from {drawn} and counts as no origin of its own.",
            )


def _balance(shares: Sequence[Share], published: Sequence[Published]) -> Iterator[Note]:
    """State the shares of the citations, and who holds most of them."""
    for kind in ("source", "origin", "speaker"):
        held = [share for share in shares if share.kind == kind]
        if held:
            told = ", ".join(f"{share.name} {percent(share.citation_share)}" for share in held)
            yield Note(kind="balance", text=f"Share of the citations by {kind}: {told}.")
    yield from one_sided(shares, published)


def _unused(entries: Sequence[SourceEntry]) -> Iterator[Note]:
    for entry in entries:
        if not entry.used:
            name = entry.publisher or entry.file
            yield Note(kind="unused", text=f"{name} ({entry.id}) was read and not used: {entry.note}.")


def _undated(corpus: Corpus) -> Iterator[Note]:
    undated = [d.source.id for d in corpus.documents if d.source.published is None]
    if undated:
        yield Note(kind="undated", text=f"No date of publication is known for {listed(undated)}.")


def _furniture(corpus: Corpus) -> Iterator[Note]:
    marked = [d for d in corpus.documents if d.citable_share < MUCH_FURNITURE]
    if marked:
        shares = ", ".join(f"{d.source.id} {percent(1 - d.citable_share)}" for d in marked)
        yield Note(
            kind="not-citable",
            text=f"Navigation, captions, credits and the like were not cited; their share of the text: {shares}.",
        )


def _noted(corpus: Corpus) -> Iterator[Note]:
    for document in corpus.documents:
        for note in document.source.notes:
            yield Note(kind="reading", text=f"{document.source.name} ({document.source.id}): {note}.")


def _skipped(corpus: Corpus) -> Iterator[Note]:
    for skipped in corpus.skipped:
        yield Note(kind="skipped", text=f"{skipped.file} was not read: {skipped.reason}.")


def _rejected(rejected: Sequence[Rejected]) -> Iterator[Note]:
    dropped = sum(sentence.outcome == "dropped" for sentence in rejected)
    if rejected:
        drafted = _count(len(rejected), "drafted sentence")
        yield Note(kind="rejected", text=f"{drafted} did not pass verification; {dropped} of them left out.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
