"""What is new, changed, withdrawn and still contested since an earlier run?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.library import Library
from briefer.outputs.dates import day_of
from briefer.records import (
    Briefing,
    ChangedSentence,
    Changes,
    Citation,
    LeftOutSentence,
    NewSentence,
    Published,
    SourceEntry,
    WithdrawnSentence,
)
from briefer.records.changes import WhyNew
from briefer.runs.contested import contested_changes
from briefer.runs.days import same_days
from briefer.runs.elsewhere import said_in
from briefer.runs.manifest import digest
from briefer.runs.opened import Earlier
from briefer.runs.places import places_of
from briefer.text.diff import word_diff

ALIKE: Final = 0.5
"""Share of the words of the longer of two sentences that both must have: the same report with another figure or another
name has more, two reports of one event have fewer."""
_WEIGHTS: Final[tuple[WhyNew, ...]] = ("new-source", "changed-source", "chosen-now")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A new sentence in the place of an earlier one, and how alike they are, 0 to 1."""

    now: Published
    then: Published
    alike: float


def changes_since(earlier: Earlier, briefing: Briefing, library: Library) -> Changes:
    """Return how ``briefing``, made of ``library``, differs from an ``earlier`` one."""
    before = earlier.briefing
    known = {sentence.id for sentence in before.published}
    kept = {sentence.id for sentence in briefing.published} & known
    fresh = [sentence for sentence in briefing.published if sentence.id not in kept]
    missing = [sentence for sentence in before.published if sentence.id not in kept]
    borne_out = {s.id for s in missing if _is_borne_out(s, before, library)}
    pairs = _paired(fresh, missing, borne_out)
    replaced = {pair.then.id for pair in pairs.values()}
    gone = [sentence for sentence in missing if sentence.id not in replaced]
    return Changes(
        since=max((day_of(w) for e in before.sources for w in (e.published, e.updated) if w), default=None),
        earlier_sha256=digest(earlier.data),
        new=tuple(_new(sentence, briefing, before) for sentence in fresh if sentence.id not in pairs),
        changed=tuple(map(_changed, pairs.values())),
        withdrawn=tuple(_withdrawn(s, library) for s in gone if s.id not in borne_out),
        left_out=tuple(LeftOutSentence(id=s.id, text=s.text) for s in gone if s.id in borne_out),
        contested=tuple(contested_changes(before, briefing)),
    )


def _is_borne_out(sentence: Published, before: Briefing, library: Library) -> bool:
    """Tell whether the sources of today still say what a sentence of the briefing ``before`` says."""
    entries = {entry.id: entry for entry in before.sources}
    if all(_stands(citation, entries[citation.source], library) for citation in sentence.citations):
        return True
    told = [entries[source] for source in {citation.source for citation in sentence.citations}]
    return said_in(library, sentence.text, told=told).accepted


def _stands(citation: Citation, entry: SourceEntry, library: Library) -> bool:
    """Tell whether the quoted words may be cited from any source, and name the days there that they named."""
    holding = (d.source for d in library.corpus.documents if any(True for _ in places_of(citation.quote, d)))
    return any(same_days(citation.quote, entry, source) for source in holding)


def _paired(
    fresh: Sequence[Published], missing: Sequence[Published], borne_out: set[str]
) -> Mapping[str, _Pair]:
    """Return for each new sentence, by its id, the earlier one that it takes the place of, the most alike first."""
    found = (_Pair(now, then, _alike(now, then, borne_out)) for now in fresh for then in missing)
    pairs: dict[str, _Pair] = {}
    for pair in sorted(found, key=lambda pair: -pair.alike):
        taken = {other.then.id for other in pairs.values()}
        if pair.alike >= ALIKE and pair.now.id not in pairs and pair.then.id not in taken:
            pairs[pair.now.id] = pair
    return {sentence.id: pairs[sentence.id] for sentence in fresh if sentence.id in pairs}


def _alike(now: Published, then: Published, borne_out: set[str]) -> float:
    """Return how much of two sentences is the same where one can take the other's place, else 0.

    The evidence is the same, or it stands in the same file, which does not bear the earlier sentence out any more.
    """
    if {c.quote for c in now.citations} == {c.quote for c in then.citations}:
        return 1.0
    if then.id in borne_out or not _files(now.citations) & _files(then.citations):
        return 0.0
    same = sum(len(part.text.split()) for part in word_diff(now.text, then.text) if part.kind == "same")
    return same / max(len(now.text.split()), len(then.text.split()))


def _files(citations: Sequence[Citation]) -> set[str]:
    return {citation.file for citation in citations}


def _new(sentence: Published, briefing: Briefing, before: Briefing) -> NewSentence:
    whys = {_why_new(citation, briefing, before) for citation in sentence.citations}
    because = next(why for why in _WEIGHTS if why in whys)
    return NewSentence(id=sentence.id, text=sentence.text, because=because, citations=sentence.citations)


def _why_new(citation: Citation, briefing: Briefing, before: Briefing) -> WhyNew:
    """Return whether the earlier sources held the text that is cited, another one under its name, or neither."""
    digests = {entry.id: entry.text_sha256 for entry in briefing.sources}
    if any(entry.text_sha256 == digests[citation.source] for entry in before.sources):
        return "chosen-now"
    if any(entry.file == citation.file for entry in before.sources):
        return "changed-source"
    return "new-source"


def _changed(pair: _Pair) -> ChangedSentence:
    return ChangedSentence(
        id=pair.now.id,
        text=pair.now.text,
        earlier_id=pair.then.id,
        earlier_text=pair.then.text,
        diff=word_diff(pair.then.text, pair.now.text),
        citations=pair.now.citations,
    )


def _withdrawn(sentence: Published, library: Library) -> WithdrawnSentence:
    files = {document.source.file for document in library.corpus.documents}
    there = _files(sentence.citations) <= files
    return WithdrawnSentence(
        id=sentence.id,
        text=sentence.text,
        file=sentence.citations[0].file,
        because="words-gone" if there else "source-gone",
    )
