"""Which statements lost their evidence because a source was changed, moved or taken away?"""

from __future__ import annotations

from collections.abc import Sequence

from briefer.records import Citation
from briefer.runs.fates import Fate, blamed
from briefer.runs.items import Item, items_of
from briefer.runs.opened import Run
from briefer.runs.places import places_of
from briefer.runs.reread import Found, Reread


def stale(run: Run, again: Reread) -> tuple[Fate, ...]:
    """Return what became of each statement of ``run`` that cites a source which is not as it was, in reading order.

    The same words at another place of the file are as good as before, as long as they may be cited there; a sentence
    must also be confirmed by the file as it is now.
    """
    same = {found.entry.id for found in again.found if found.state == "same"}
    return tuple(_fate(item, again) for item in items_of(run.briefing) if not same.issuperset(item.sources))


def _fate(item: Item, again: Reread) -> Fate:
    cited = [again.of(source) for source in item.sources]
    lost = [found for found in cited if found.state in {"moved", "vanished"}]
    if lost:
        return Fate(item=item, outcome="falls", why=_told(lost))
    if item.counted and any(found.redated for found in cited):
        why = f"{_told(cited)}; its day was counted from a day of publication that is another now"
        return Fate(item=item, outcome="falls", why=why)
    places = [_again(citation, again) for citation in item.citations]
    standing = tuple(place for place in places if place)
    if len(standing) == len(places) and item.kind != "sentence":
        return Fate(item=item, outcome="stands", why=_told(cited), evidence=standing)
    verdict = again.library.check(item.text, sources=item.sources, doubting=False)
    if not verdict.accepted:
        return Fate(
            item=item, outcome="falls", why=f"{_told(cited)}; {blamed(verdict)}", evidence=verdict.evidence
        )
    if len(standing) == len(places):
        return Fate(item=item, outcome="stands", why=_told(cited), evidence=standing)
    return Fate(item=item, outcome="reworded", why=_told(cited), evidence=verdict.evidence)


def _told(found: Sequence[Found]) -> str:
    return "; ".join(one.told for one in found if one.told)


def _again(citation: Citation, again: Reread) -> Citation | None:
    """Return where the quoted words may be cited today, the nearest place to the old one; None if nowhere."""
    document = again.of(citation.source).document
    places = places_of(citation.quote, document) if document else ()
    nearest = min(places, key=lambda span: abs(span.start - citation.start), default=None)
    if nearest is None or document is None:
        return None
    quote = nearest.of(document.text)
    return citation.replace(start=nearest.start, end=nearest.end, quote=quote)
