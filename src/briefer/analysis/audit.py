"""What was read, what was used, and how evenly?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.analysis.wording import listed
from briefer.records import Corpus, Document, Note, Published, Rejected

MOST_OF_ALL: Final = 0.5
"""Share of the citations from which one source is said to carry the briefing."""
MUCH_FURNITURE: Final = 0.9
"""Share of citable characters below which a source's furniture is worth a note."""
_TOO_FEW: Final = 4
"""Citations below which shares say nothing."""


def audit(
    corpus: Corpus, *, published: Sequence[Published], rejected: Sequence[Rejected]
) -> tuple[Note, ...]:
    """Return the facts about the folder and the run that a reader needs to judge the briefing."""
    cited = Counter(citation.source for sentence in published for citation in sentence.citations)
    parts = (
        _read(corpus),
        _origins(corpus),
        _balance(corpus, cited),
        _unused(corpus, cited),
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


def _balance(corpus: Corpus, cited: Counter[str]) -> Iterator[Note]:
    """State the share of each source and origin in the citations, and the one that holds most of them."""
    total = cited.total()
    if not total:
        return
    names = [document.source.id for document in corpus.documents if cited[document.source.id]]
    shares = ", ".join(f"{name} {_percent(cited[name], total)}" for name in names)
    yield Note(kind="balance", text=f"Share of the citations by source: {shares}.")
    by_origin = {origin.id: sum(cited[source] for source in origin.sources) for origin in corpus.origins}
    if len(corpus.origins) < len(corpus.documents):
        held = ", ".join(
            f"{listed(o.sources)} {_percent(by_origin[o.id], total)}"
            for o in corpus.origins
            if by_origin[o.id]
        )
        yield Note(kind="balance", text=f"Share of the citations by origin: {held}.")
    for origin in corpus.origins:
        if total >= _TOO_FEW and len(corpus.origins) > 1 and by_origin[origin.id] > MOST_OF_ALL * total:
            share = _percent(by_origin[origin.id], total)
            yield Note(
                kind="one-sided",
                text=f"{listed(origin.sources)} hold {share} of all citations, more than half.",
            )


def _unused(corpus: Corpus, cited: Counter[str]) -> Iterator[Note]:
    for document in corpus.documents:
        if cited and not cited[document.source.id]:
            source = document.source
            yield Note(
                kind="unused",
                text=f"{source.name} ({source.id}) was read and not used: {_why(corpus, document, cited)}.",
            )


def _why(corpus: Corpus, document: Document, cited: Counter[str]) -> str:
    """Return why no published sentence cites a source, as far as code can tell."""
    if not document.sentences:
        return "it has no sentence that may be cited"
    main = Counter(d.source.language for d in corpus.documents if cited[d.source.id]).most_common(1)[0][0]
    if document.source.language != main:
        return f"its language is {document.source.language}, that of the briefing {main}"
    others = [o.sources for o in corpus.origins if document.source.id in o.sources]
    twins = [
        source for sources in others for source in sources if source != document.source.id and cited[source]
    ]
    if twins:
        return f"it repeats {listed(twins)}"
    return "other sentences were nearer the topic within the length"


def _undated(corpus: Corpus) -> Iterator[Note]:
    undated = [d.source.id for d in corpus.documents if d.source.published is None]
    if undated:
        yield Note(kind="undated", text=f"No date of publication is known for {listed(undated)}.")


def _furniture(corpus: Corpus) -> Iterator[Note]:
    marked = [d for d in corpus.documents if d.citable_share < MUCH_FURNITURE]
    if marked:
        shares = ", ".join(f"{d.source.id} {_percent(1 - d.citable_share, 1)}" for d in marked)
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


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.0f} %"
