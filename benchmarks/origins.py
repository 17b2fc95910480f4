"""How long does it take to find out which of many articles go back to one text, and what is missed or merged wrongly?

Run as ``python benchmarks/origins.py``; the table goes to stdout. One article in ten is a copy under a new headline,
cut to nine, six or two and a half tenths; all sentences come from few words, so that they are more alike than news.
"""

from __future__ import annotations

import random
import resource
import time
from hashlib import sha256

from growth import sentences

from briefer.language.syntax.sentences import split_sentences
from briefer.origins.grouping import origins_of
from briefer.records import Document, Source, Span

SIZES = (1_000, 10_000)
WORDS = 400
"""Words of an article: the middle of what agencies send."""
EVERY = 10
BACK = 5
"""How far before its copy a text stands."""
KEPT = (0.9, 0.6, 0.25)


def documents(size: int) -> tuple[list[Document], set[tuple[str, ...]]]:
    """Return ``size`` articles, and which of them are copies of which."""
    chance = random.Random(2)  # noqa: S311 - made-up articles, the same in every run
    texts: list[str] = []
    copies: set[tuple[str, ...]] = set()
    for at in range(size):
        if at % EVERY == EVERY - 1:
            texts.append(_cut(texts[at - BACK], KEPT[at // EVERY % len(KEPT)], chance))
            copies.add((f"S{at - BACK + 1}", f"S{at + 1}"))
        else:
            texts.append(" ".join(sentences(chance, WORDS)))
    return [_document(number, text) for number, text in enumerate(texts, start=1)], copies


def _cut(text: str, share: float, chance: random.Random) -> str:
    """Return a part of ``text`` under a new headline."""
    told = text.split(". ")
    first = int(len(told) * (1 - share) * chance.random())
    return "What the council did. " + ". ".join(told[first : first + int(len(told) * share)])


def _document(number: int, text: str) -> Document:
    digest = sha256(text.encode()).hexdigest()
    source = Source(id=f"S{number}", file=f"{number}.txt", sha256=digest, text_sha256=digest)
    return Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text))))


def row(size: int) -> str:
    """Return a row of the table."""
    made, copies = documents(size)
    start = time.process_time()
    found = {origin.sources for origin in origins_of(made) if len(origin.sources) > 1}
    seconds = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"| {size:,} | {seconds:.1f} s | {1000 * seconds / size:.1f} ms | {memory:,.0f} MB "
        f"| {len(found & copies):,} of {len(copies):,} | {len(found - copies)} |"
    )


_HEAD = "| articles | CPU | each | peak memory | copies found | merged wrongly |\n|---|---|---|---|---|---|"

if __name__ == "__main__":
    print("\n".join([_HEAD, *map(row, SIZES)]))  # noqa: T201 - the table is what it is run for
