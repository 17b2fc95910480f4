"""From a folder of sources to a run's folder: the only place that knows the order of the stages."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefer.drafting.entries import source_entries
from briefer.errors import NothingToPublishError
from briefer.library import Library, open_library
from briefer.outputs.folder import write_run
from briefer.records import Briefing
from briefer.settings import MakeOptions
from briefer.stages import analyse, draft, evidence, render, repair

__all__ = ["Library", "MadeRun", "make", "open_library"]

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class MadeRun:
    """A finished run: its folder, and the briefing that was written there."""

    folder: Path
    briefing: Briefing


def make(folder: Path, options: MakeOptions, *, progress: Progress, topic: str | None = None) -> MadeRun:
    """Make a briefing of the sources in ``folder`` and write it under ``options.out``.

    ``progress`` is told, in words, which step begins.

    Raises:
        InputError: the folder cannot be used.
        NothingToPublishError: not one sentence could be verified.
        OutputError: the result cannot be written; the old one is intact.
    """
    started = datetime.now(UTC)
    clock = time.monotonic()
    progress("reading the sources")
    library = open_library(folder, topic=topic)
    briefing = brief(library, words=options.words, progress=progress)
    progress("writing the briefing")
    files = render.render(briefing, library.corpus, options.formats)
    # Microseconds, because two runs may begin within one second.
    run_id = started.strftime("%Y%m%dT%H%M%S.%fZ")
    record = _run_record(folder, options, started=started, seconds=time.monotonic() - clock)
    files["run.json"] = (json.dumps({"id": run_id} | record, indent=1) + "\n").encode()
    return MadeRun(write_run(options.out, briefing.topic, files, run_id=run_id), briefing)


def brief(library: Library, *, words: int, progress: Progress) -> Briefing:
    """Return the verified briefing of a library, about ``words`` words long.

    Raises:
        NothingToPublishError: not one sentence could be verified.
    """
    corpus, articles = library.corpus, library.articles
    progress("drafting and verifying")
    settled = _settled(library, words=words)
    if not settled.published:
        msg = f"{corpus.title}: no sentence of the sources could be verified; see what was read with 'briefer sources'"
        raise NothingToPublishError(msg)
    progress("comparing the sources")
    analysis = analyse.analyse(corpus, articles, published=settled.published, rejected=settled.rejected)
    return Briefing(
        topic=corpus.topic,
        title=corpus.title,
        question=corpus.question,
        drafted_by="none",
        published=settled.published,
        rejected=settled.rejected,
        contested=analysis.contested,
        positions=analysis.positions,
        timeline=analysis.timeline,
        origins=corpus.origins,
        gaps=analysis.gaps,
        audit=analysis.audit,
        sources=tuple(
            source_entries(corpus, articles, published=settled.published, rejected=settled.rejected)
        ),
        skipped=corpus.skipped,
    )


def _settled(library: Library, *, words: int) -> repair.Settled:
    """Return the verified draft; where sentences were dropped, the next best take their place, once."""
    first, dropped = _drafted(library, words=words, without=frozenset())
    if not dropped:
        return first
    second, _ = _drafted(library, words=words, without=dropped)
    told = {sentence.text for sentence in first.rejected}
    again = tuple(sentence for sentence in second.rejected if sentence.text not in told)
    return repair.Settled(second.published, first.rejected + again)


def _drafted(
    library: Library, *, words: int, without: frozenset[evidence.Place]
) -> tuple[repair.Settled, frozenset[evidence.Place]]:
    """Return a draft, verified, and where the sentences stand of which nothing could be published."""
    chosen = evidence.select(library.corpus, library.articles, words=words, without=without)
    drafted = draft.extract(chosen)
    settled = repair.settle(
        drafted,
        lambda text, statement: library.check(text, sources=[c.source for c in statement.citations]),
    )
    kept = {sentence.id for sentence in settled.published}
    dropped = (statement.citations[0] for statement in drafted.statements if statement.id not in kept)
    return settled, frozenset((citation.source, citation.start) for citation in dropped)


def _run_record(
    folder: Path, options: MakeOptions, *, started: datetime, seconds: float
) -> dict[str, object]:
    """Return everything that may differ between two runs on the same input; no other file holds it."""
    return {
        "started": started.isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "sources": str(folder.resolve()),
        "words": options.words,
        "formats": list(options.formats),
        "model": options.model,
    }
