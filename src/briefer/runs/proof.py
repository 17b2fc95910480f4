"""Does a bundle hold what was sealed, and does it say of its sources what they say?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import briefer
from briefer.errors import InputError
from briefer.library import Library
from briefer.runs.anew import differing
from briefer.runs.citations import citation_faults, citations_of, text_faults, text_of
from briefer.runs.code import code_digest
from briefer.runs.fates import blamed
from briefer.runs.items import items_of
from briefer.runs.manifest import Manifest
from briefer.runs.opened import Run, unpacked_run
from briefer.runs.reread import Reread, reread
from briefer.runs.sealed import SOURCES
from briefer.runs.unsealed import Fault, unsealed
from briefer.stages.judge import Judge

MOST_STATEMENTS: Final = 5_000
"""A briefing of the longest kind has some hundred; a bundle with more is made to keep its reader busy."""
LONGEST_STATEMENT: Final = 20_000
"""Characters, as of a claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found out about a bundle; it holds where there is no fault.

    ``sha256`` is the bundle's own digest. ``counts`` says how much of what was held against what. ``notes`` is what
    could not be found out.
    """

    sha256: str
    made_by: str | None
    counts: Mapping[str, int]
    faults: tuple[Fault, ...]
    notes: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing was changed and everything is borne out."""
        return not self.faults


def prove(data: bytes, name: str, *, judge: Judge | None, progress: Callable[[str], None]) -> Proof:
    """Return whether nothing in a bundle was changed, and whether its sources bear it out.

    What it says is looked at only where every file has the digest it should have. ``name`` is what the user calls the
    bundle; ``judge`` is heard after the rules.

    Raises:
        InputError: it is no bundle, or holds no briefing or no sources that can be read.
    """
    progress("comparing the digests")
    bundle = unsealed(data, name)
    counts = {"files": len(bundle.files)}
    if bundle.manifest is None or bundle.faults:
        made_by = bundle.manifest.briefer if bundle.manifest else None
        return Proof(sha256=bundle.sha256, made_by=made_by, counts=counts, faults=bundle.faults)
    with TemporaryDirectory(prefix="briefer-") as folder:
        run = unpacked_run(bundle, Path(folder), where=Path(name))
        counts |= _counts(run)
        progress("reading the sources")
        again = reread(run, None)
        progress("verifying every sentence")
        faults = tuple(_faults(run, again, bundle.files, judge))
        if not faults and bundle.manifest.code == code_digest():
            progress("making the tables and pages anew")
            faults = tuple(differing(run.briefing, again.library, bundle.files))
    return Proof(
        sha256=bundle.sha256,
        made_by=bundle.manifest.briefer,
        counts=counts,
        faults=faults,
        notes=tuple(_notes(bundle.manifest)),
    )


def _counts(run: Run) -> dict[str, int]:
    """Return how much a briefing states and cites.

    Raises:
        InputError: it is more than any briefing of ours states.
    """
    items = items_of(run.briefing)
    if len(items) > MOST_STATEMENTS or any(len(item.text) > LONGEST_STATEMENT for item in items):
        msg = f"{run.where}: its briefing is longer than any that briefer makes; it was not verified"
        raise InputError(msg)
    citations = sum(1 for _ in citations_of(run.briefing))
    return {
        "sources": len(run.briefing.sources),
        "citations": citations,
        "sentences": len(run.briefing.published),
    }


def _faults(run: Run, again: Reread, files: Mapping[str, bytes], judge: Judge | None) -> Iterator[Fault]:
    yield from text_faults(run.briefing, files)
    yield from citation_faults(run.briefing, files)
    yield from _source_faults(again)
    yield from _sentence_faults(run, Library(again.library.corpus, judge))


def _source_faults(again: Reread) -> Iterator[Fault]:
    for found in again.found:
        where = f"{SOURCES}{found.entry.file}"
        match found.state:
            case "same":
                continue
            case "changed":
                yield Fault(where, f"does not read as {text_of(found.entry.id)} does")
            case "described anew":
                yield Fault("briefing.json", f"says of {found.entry.id} what it does not say: {found.told}")
            case _:
                yield Fault(where, f"cannot be read as {found.entry.id}: {found.told}")
    for file in again.added:
        yield Fault(f"{SOURCES}{file}", "is a source that the briefing does not list")


def _sentence_faults(run: Run, library: Library) -> Iterator[Fault]:
    for sentence in run.briefing.published:
        verdict = library.check(
            sentence.text, sources=[citation.source for citation in sentence.citations], doubting=False
        )
        if not verdict.accepted:
            yield Fault(f"sentence {sentence.id}", f"is not borne out by its sources: {blamed(verdict)}")


def _notes(manifest: Manifest) -> Iterator[str]:
    if manifest.code != code_digest():
        yield (
            f"made by briefer {manifest.briefer} and not by the code that runs here ({briefer.__version__}): "
            "its tables and pages were not made anew"
        )
