"""From a folder of sources to a run's folder: the only place that knows the order of the stages."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from briefer.carriers import carried
from briefer.drafting.candidates import Candidate, Place
from briefer.drafting.capitals import lowered_as_known
from briefer.drafting.fitting import told
from briefer.drafting.identified import identified
from briefer.drafting.outlets import with_outlet
from briefer.drafting.writer import Writer
from briefer.errors import NothingToPublishError
from briefer.judges import ModelJudge, seated
from briefer.library import Library, open_library
from briefer.llm.usage import StepUsage
from briefer.neutrality.even import Plainly, plain_speakers
from briefer.outputs.folder import write_run
from briefer.records import BOTTOM_LINE, Briefing, Draft, Statement, Verdict
from briefer.runs.changes import changes_since
from briefer.runs.enclosed import enclosed
from briefer.runs.opened import earlier_briefing
from briefer.runs.sealed import BUNDLE, sealed
from briefer.selftest import of_published
from briefer.settings import NO_MODEL, Settings
from briefer.stages import analyse, draft, evidence, neutral, render, repair, reworded, verify, write
from briefer.writers import Desk, desk, journal_path, refuse_unanswered

__all__ = ["Library", "MadeRun", "make", "open_library"]

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class MadeRun:
    """A finished run: its folder, and the briefing that was written there.

    ``usage`` is what each step asked of a model, the total last; ``stopped_by`` what broke the writing off, if
    anything did.
    """

    folder: Path
    briefing: Briefing
    usage: tuple[StepUsage, ...] = ()
    stopped_by: BaseException | None = None


def make(
    folder: Path,
    settings: Settings,
    *,
    progress: Progress,
    topic: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> MadeRun:
    """Make a briefing of the sources in ``folder`` and write it under ``settings.out``.

    ``progress`` is told, in words, what is being done. A run whose writing is broken off is finished with what
    the sources say, and says so.

    Raises:
        InputError: the folder, the earlier run, a recording or a folder of prompts cannot be used.
        ModelError: a model was named and did not answer once.
        NothingToPublishError: not one sentence could be verified.
        OutputError: the result cannot be written; the old one is intact.
    """
    started, clock = datetime.now(UTC), time.monotonic()
    earlier = earlier_briefing(settings.since) if settings.since else None
    progress("reading the sources")
    library = open_library(folder, topic=topic)
    journal = journal_path(settings.out, library.corpus.topic)
    with desk(settings, environ=environ, journal=journal, progress=progress) as writing:
        judge = seated(settings, environ=environ, writer=writing.where if writing else None)
        judged = replace(library, judge=judge)
        briefing = brief(judged, words=settings.words, progress=progress, writing=writing)
    if settings.selftest:
        progress("testing the verifier with planted errors")
        briefing = briefing.replace(selftest=of_published(briefing.published, library))
    if earlier:
        progress("comparing with the earlier briefing")
        briefing = briefing.replace(changes=changes_since(earlier, briefing, library))
    progress("writing the briefing")
    files = render.render(briefing, library.corpus, settings.formats)
    # Microseconds, because two runs may begin within one second.
    run_id = started.strftime("%Y%m%dT%H%M%S.%fZ")
    record = _run_record(folder, settings, started=started, seconds=time.monotonic() - clock)
    record |= _model_record(writing) | _judge_record(judge)
    if settings.bundle:
        progress("sealing the bundle")
        whole = render.render(briefing, library.corpus, ["json"])
        files[BUNDLE] = sealed(files | whole | enclosed(folder, library.corpus, settings, earlier=earlier))
    files["run.json"] = (json.dumps({"id": run_id} | record, indent=1) + "\n").encode()
    written = write_run(settings.out, briefing.topic, files, run_id=run_id)
    if writing is None:
        return MadeRun(written, briefing)
    return MadeRun(written, briefing, writing.usage(), writing.writer.stopped_by)


def brief(library: Library, *, words: int, progress: Progress, writing: Desk | None = None) -> Briefing:
    """Return the verified briefing of a library, about ``words`` words long; ``writing`` is the model's desk.

    Raises:
        ModelError: a model writes, and did not answer once.
        NothingToPublishError: not one sentence could be verified.
    """
    corpus = library.corpus
    progress("drafting and verifying")
    settled = _settled(library, words=words, writing=writing)
    if not settled.published:
        msg = f"{corpus.title}: no sentence of the sources could be verified; see what was read with 'briefer sources'"
        raise NothingToPublishError(msg)
    published = identified(settled.published)
    progress("comparing the sources")
    analysis = analyse.analyse(corpus, library.cast, published=published, rejected=settled.rejected)
    return Briefing(
        topic=corpus.topic,
        title=corpus.title,
        question=corpus.question,
        drafted_by=writing.identity.name if writing else NO_MODEL,
        published=published,
        rejected=settled.rejected,
        contested=analysis.contested,
        positions=analysis.positions,
        timeline=analysis.timeline,
        origins=corpus.origins,
        gaps=analysis.gaps,
        audit=(*analysis.audit, neutral.wording(published), *(writing.notes() if writing else ())),
        sources=analysis.sources,
        skipped=corpus.skipped,
        balance=analysis.balance,
        sourcing=carried(library, published, analysis.sourcing),
    )


def _settled(library: Library, *, words: int, writing: Desk | None) -> repair.Settled:
    """Return the verified draft, its bottom line summed up if a model writes: it is never longer than without one."""
    chosen, own = _in_own_words(library, words=words)
    if writing is None:
        return own
    settled = _in_models_words(library, chosen, own, writing)
    bottom = [sentence for sentence in settled.published if sentence.section == BOTTOM_LINE]
    if not bottom:
        return settled
    room = told(own.published) - told(settled.published) + told(bottom)
    summary = write.summarize(bottom, writing.writer, question=library.corpus.question, words=room)
    plain = plain_speakers([sentence.text for sentence in settled.published])
    return repair.with_summary(settled, summary, partial(_examined_as_written, library, plain))


def _in_own_words(library: Library, *, words: int) -> tuple[Sequence[Candidate], repair.Settled]:
    """Return what is chosen and its draft in the sources' words; the next best take the place of dropped sentences."""
    corpus, examine = library.corpus, partial(_examined, library)
    chosen = evidence.select(corpus, library.cast, words=words)
    first = repair.settle(draft.extract(chosen), examine)
    kept, dropped = _kept(chosen, first)
    if not dropped:
        return chosen, first
    left = evidence.most_words(words) - told(first.published)
    more = evidence.further(corpus, library.cast, kept, left=left, without=dropped)
    second = repair.settle(draft.extract(more), examine)
    return _kept(more, second)[0], _after(first, second)


def _in_models_words(
    library: Library, chosen: Sequence[Candidate], own: repair.Settled, writing: Desk
) -> repair.Settled:
    """Return the draft as the model writes it, in no more words than the sources'; words saved go to the next best."""
    most = told(own.published)
    first = _after(own, _written(library, draft.extract(chosen), writing, words=most))
    left = most - told(first.published)
    more = evidence.further(library.corpus, library.cast, chosen, left=left)
    second = _written(library, draft.extract(more), writing, words=most) if more != tuple(chosen) else first
    fitting = (each for each in (_after(first, second), first) if told(each.published) <= most)
    return next(fitting, own)


def _kept(chosen: Sequence[Candidate], settled: repair.Settled) -> tuple[list[Candidate], frozenset[Place]]:
    """Return what is published of the chosen sentences, and where the others stand."""
    published = {(c.source, c.start) for sentence in settled.published for c in sentence.citations}
    kept = [candidate for candidate in chosen if candidate.place in published]
    return kept, frozenset(candidate.place for candidate in chosen) - published


def _after(first: repair.Settled, second: repair.Settled) -> repair.Settled:
    """Return the second draft with what was rejected in the first as well."""
    before = {sentence.text for sentence in first.rejected}
    again = tuple(sentence for sentence in second.rejected if sentence.text not in before)
    return repair.Settled(second.published, first.rejected + again)


def _written(library: Library, drafted: Draft, writing: Desk, *, words: int) -> repair.Settled:
    """Return the draft as the model writes it, verified, mended, and with the source's words where that failed."""
    writer, dress = writing.writer, partial(_dressed, library)
    used: Counter[str] = Counter()
    writes = write.write_sections if writing.by_section else partial(write.write, used=used)
    written = writes(drafted, writer, dress=dress)
    refuse_unanswered(writer, answered=writing.ledger.total())
    plain = plain_speakers([statement.text for statement in written.statements])
    examine = partial(_examined_as_written, library, plain)
    mend = partial(write.mend, writer=writer, dress=dress)
    mends = (mend, partial(_reworded, writer, dress, used), mend)
    return repair.settle(written, examine, mends=mends, words=words)


def _examined(library: Library, text: str, statement: Statement) -> Verdict:
    return library.check(text, sources=[citation.source for citation in statement.citations], doubting=False)


def _reworded(
    writer: Writer,
    dress: write.Dress,
    used: Counter[str],
    rejected: Sequence[tuple[Statement, Verdict]],
) -> Sequence[str | None]:
    return write.reword([statement for statement, _ in rejected], writer, dress=dress, used=used)


def _examined_as_written(library: Library, plain: Plainly, text: str, statement: Statement) -> Verdict:
    """Return the verdict on a text; a model's must add nothing to its passage, and be neutral too."""
    verdict = _examined(library, text, statement)
    if statement.drafted_by == "source" and statement.instead is None:
        return verdict
    sources = {citation.source for citation in statement.citations}
    cited = [article for article in library.articles if article.source.id in sources]
    sentence = verify.read_claim(text, cited)
    told = neutral.neutral(verdict, sentence, statement.citations, plain=plain)
    return reworded.held_to_passage(told, sentence, statement)


def _dressed(library: Library, text: str, statement: Statement) -> str:
    """Return a model's sentence with the outlet that the statement cites."""
    cited = statement.citations[0].source
    article = next(article for article in library.articles if article.source.id == cited)
    return with_outlet(lowered_as_known(text, statement.passage, article), article)


def _run_record(folder: Path, settings: Settings, *, started: datetime, seconds: float) -> dict[str, object]:
    """Return everything that may differ between two runs on the same input; no other file holds it."""
    return {
        "started": started.isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "sources": str(folder.resolve()),
        "words": settings.words,
        "formats": list(settings.formats),
        "model": settings.model,
    }


def _judge_record(judge: ModelJudge | None) -> dict[str, object]:
    return {} if judge is None else {"judge": judge.name, "opinions": dict(judge.opinions)}


def _model_record(writing: Desk | None) -> dict[str, object]:
    """Return what the model was asked, and what it cost, step by step."""
    if writing is None:
        return {}
    writer = writing.writer
    return {
        "written_by": writing.identity.model_dump(mode="json"),
        "usage": [step.model_dump(mode="json") for step in writing.usage()],
        "unusable_replies": dict(writer.failures),
        "stopped_by": str(writer.stopped_by) if writer.stopped_by else None,
    }
