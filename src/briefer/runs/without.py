"""What falls if a source is withdrawn, and what stands on another one?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from briefer.drafting.pronouns import opens_with_pronoun
from briefer.errors import InputError
from briefer.library import Library
from briefer.records import Verdict
from briefer.runs.elsewhere import copies_of, said_in, without_sources
from briefer.runs.fates import Fate, Outcome
from briefer.runs.items import Item, items_of
from briefer.runs.opened import Run
from briefer.runs.reread import Reread

_WHY: Final[dict[Outcome, str]] = {
    "stands": "{} says it too",
    "copy": "only {} says it, a copy of the same text",
    "falls": "no other source says it",
}


@dataclass(frozen=True)
class _Left:
    """The library of a run, and what is left of it when the sources ``gone`` are withdrawn."""

    library: Library
    gone: frozenset[str]

    @cached_property
    def independent(self) -> Library:
        """The sources that do not go back to the text of one that is withdrawn."""
        corpus = self.library.corpus
        return replace(self.library, corpus=without_sources(corpus, copies_of(self.gone, corpus)))

    @cached_property
    def independent_ids(self) -> frozenset[str]:
        """The ids of those."""
        return frozenset(document.source.id for document in self.independent.corpus.documents)

    @cached_property
    def any(self) -> Library:
        """The sources that are not withdrawn, copies of those that are among them."""
        return replace(self.library, corpus=without_sources(self.library.corpus, self.gone))


def without(run: Run, sources: Sequence[str], again: Reread) -> tuple[Fate, ...]:
    """Return what becomes of each statement of ``run`` that cites one of ``sources`` (ids), in reading order.

    Raises:
        InputError: a source is not as the run read it, so that nothing can be verified again.
    """
    _refuse_others(again)
    gone = frozenset(sources)
    left = _Left(again.library, gone)
    return tuple(_fate(item, left) for item in items_of(run.briefing) if gone & {*item.sources})


def _refuse_others(again: Reread) -> None:
    for found in again.found:
        if found.state in {"changed", "moved", "vanished"}:
            msg = f"{found.told} since the run; see 'briefer stale', or make the briefing anew"
            raise InputError(msg)


def _fate(item: Item, left: _Left) -> Fate:
    """Return whether a statement stands on what else it cites, on another source, on a copy, or falls."""
    for outcome, verdict in _tried(item, left):
        if verdict.accepted:
            told = _WHY[outcome].format(" and ".join(dict.fromkeys(c.source for c in verdict.evidence)))
            return Fate(item=item, outcome=outcome, why=told, evidence=verdict.evidence)
    return Fate(item=item, outcome="falls", why=_WHY["falls"])


def _tried(item: Item, left: _Left) -> Iterator[tuple[Outcome, Verdict]]:
    others = [source for source in item.sources if source in left.independent_ids]
    if others:
        yield "stands", left.independent.check(item.text, sources=others, doubting=False)
    if opens_with_pronoun(item.text):
        return  # in another text it would stand for somebody else
    told = [d.source for d in left.library.corpus.documents if d.source.id in item.sources]
    yield "stands", said_in(left.independent, item.text, told=told)
    yield "copy", said_in(left.any, item.text, told=told)
