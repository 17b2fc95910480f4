"""Are the tables and pages of a run the ones that its sources give?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from briefer.carriers import carried
from briefer.drafting.identified import identified
from briefer.library import Library
from briefer.records import Briefing
from briefer.runs.changes import changes_since
from briefer.runs.opened import Earlier, parsed_briefing
from briefer.runs.sealed import SINCE
from briefer.runs.unsealed import Fault
from briefer.selftest import of_published
from briefer.stages.analyse import analyse
from briefer.stages.neutral import wording
from briefer.stages.render import Format, render


def differing(briefing: Briefing, library: Library, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield the tables of ``briefing``, and the pages among ``files``, that come out otherwise when made anew.

    ``library`` are its sources, read again by the code that made it; any other code may make them otherwise.
    """
    again = _again(briefing, library, files)
    for name in Briefing.model_fields:
        if getattr(again, name) != getattr(briefing, name):
            yield Fault("briefing.json", f"its {name!r} is not what the sources give")
    if [s.id for s in identified(briefing.published)] != [s.id for s in briefing.published]:
        yield Fault("briefing.json", "the id of a sentence is not that of its words and its evidence")
    yield from _pages(briefing, library, files)


def _again(briefing: Briefing, library: Library, files: Mapping[str, bytes]) -> Briefing:
    """Return the briefing with all that follows from its sources and its published and rejected sentences."""
    corpus = library.corpus.replace(skipped=briefing.skipped)
    published, rejected = briefing.published, briefing.rejected
    analysis = analyse(corpus, library.cast, published=published, rejected=rejected)
    earlier = _earlier(files)
    audit = (*analysis.audit, wording(published))
    named = corpus.title != corpus.topic  # else the title is the name of a folder that is not in the bundle
    return briefing.replace(
        title=corpus.title if named else briefing.title,
        question=corpus.question,
        contested=analysis.contested,
        positions=analysis.positions,
        timeline=analysis.timeline,
        origins=corpus.origins,
        gaps=analysis.gaps,
        audit=(*audit, *briefing.audit[len(audit) :]),  # behind them stands what is told of a model
        sources=analysis.sources,
        changes=changes_since(earlier, briefing, library) if earlier else None,
        balance=analysis.balance,
        sourcing=carried(library, published, analysis.sourcing),
        selftest=of_published(published, library) if briefing.selftest else None,
    )


def _earlier(files: Mapping[str, bytes]) -> Earlier | None:
    """Return the earlier briefing that is in the bundle, None where there is none."""
    data = files.get(SINCE)
    return Earlier(parsed_briefing(data, SINCE), data) if data is not None else None


def _pages(briefing: Briefing, library: Library, files: Mapping[str, bytes]) -> Iterator[Fault]:
    formats = [one for one in get_args(Format) if f"briefing.{one}" in files]
    for name, data in render(briefing, library.corpus, formats).items():
        if files.get(name) != data:
            yield Fault(name, "is not what the briefing and its sources give")
