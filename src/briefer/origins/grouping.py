"""Which documents go back to one text, and as what?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from briefer.origins.candidates import may_share
from briefer.origins.credits import share_credit, takes_from
from briefer.origins.overlap import overlap
from briefer.origins.roundups import roundups
from briefer.origins.same_quotations import may_be_rewritten, same_quotations
from briefer.origins.translations import translated
from briefer.origins.wording import Wording
from briefer.records import Document, Origin, Relation, Source

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """Two documents of one origin, by index, and what the later is to the earlier."""

    pair: Pair
    relation: Relation


def origins_of(documents: Sequence[Document]) -> tuple[Origin, ...]:
    """Return the documents grouped by origin, each group with its earliest document first.

    A group is a 'reprint' where a document says that it was taken from elsewhere (its kind or its credit) or
    where one text stands wholly in another, a 'translation' where it tells one text in two languages; texts
    that share most of their words, or their quotations, are a 'near-duplicate'. A round-up of several others
    stands alone and names what it draws on.
    """
    wordings = [Wording(document) for document in documents]
    pairs = may_share(wording.pieces() for wording in wordings)
    drawn = roundups(wordings, pairs)
    links = [link for link in _links(wordings, pairs) if drawn.keys().isdisjoint(link.pair)]
    relations: defaultdict[int, set[Relation]] = defaultdict(set)
    for link in links:
        relations[link.pair[0]].add(link.relation)
    groups = grouped(len(documents), [link.pair for link in links])
    return tuple(
        Origin(
            id=f"O{number}",
            sources=tuple(one.source.id for one in _earliest_first([documents[at] for at in group])),
            relation=_relation(
                [documents[at].source for at in group], set().union(*(relations[at] for at in group))
            ),
            draws_on=tuple(documents[at].source.id for at in drawn.get(group[0], ())),
        )
        for number, group in enumerate(groups, start=1)
    )


def _links(wordings: Sequence[Wording], pairs: Sequence[Pair]) -> Iterator[Link]:
    """Yield the pairs that go back to one text: by their words, by their quotations, in two languages."""
    for pair in pairs:
        one, other = (wordings[at] for at in pair)
        shared = overlap(one, other)
        credited = share_credit(one.document, other.document)
        if shared.same(credited=credited):
            yield Link(pair, "reprint" if credited or shared.contained else "near-duplicate")
    for pair in may_be_rewritten([wording.quotations for wording in wordings]):
        one, other = (wordings[at] for at in pair)
        credited = share_credit(one.document, other.document)
        if same_quotations(one.quotations, other.quotations, credited=credited):
            yield Link(pair, "reprint" if credited else "near-duplicate")
    yield from (Link(pair, "translation") for pair in translated([one.document for one in wordings]))


def grouped(size: int, pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """Return the numbers 0 to ``size`` - 1 in groups that the pairs link, by their first members.

    >>> grouped(4, [(0, 2), (2, 3)])
    ((0, 2, 3), (1,))
    """
    leader = list(range(size))

    def lead(member: int) -> int:
        while leader[member] != member:
            leader[member] = leader[leader[member]]
            member = leader[member]
        return member

    for a, b in pairs:
        low, high = sorted((lead(a), lead(b)))
        leader[high] = low
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for member in range(size):
        groups[lead(member)].append(member)
    return tuple(tuple(members) for members in groups.values())


def _relation(sources: Sequence[Source], found: set[Relation]) -> Relation:
    if len(sources) == 1:
        return "single"
    if found == {"translation"}:
        return "translation"
    taken = any(source.kind == "reprint" or source.credit for source in sources)
    return "reprint" if taken or "reprint" in found else "near-duplicate"


def _earliest_first(documents: Sequence[Document]) -> list[Document]:
    """Return originals before what was taken from them, and of these the earliest first, undated ones last."""
    return sorted(documents, key=lambda one: (_is_taken(one, documents), *_moment(one.source)))


def _is_taken(document: Document, group: Sequence[Document]) -> bool:
    taken = any(takes_from(document, other) for other in group if other is not document)
    return document.source.kind == "reprint" or taken


def _moment(source: Source) -> tuple[date, str]:
    """Return a key by day, then by the time printed, whatever its zone."""
    when = source.published
    if when is None:
        return date.max, ""
    return (when.date(), when.time().isoformat()) if isinstance(when, datetime) else (when, "")
