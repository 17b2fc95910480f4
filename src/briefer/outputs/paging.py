"""How does a briefing become the page?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from briefer.outputs import page
from briefer.outputs.changing import changes
from briefer.outputs.charts import chart
from briefer.outputs.dates import written_iso
from briefer.outputs.listing import facts, name_of, passages, sources, unused
from briefer.outputs.numbering import Numbering, number
from briefer.outputs.trying import trial
from briefer.records import (
    BOTTOM_LINE,
    Accusation,
    Briefing,
    Citation,
    ContestedFigure,
    Corpus,
    Event,
    FigureValue,
    Position,
    Rejected,
    Said,
    Share,
    Sourcing,
)

_STATUS = {"current": "current", "superseded": "superseded", "corrected": "corrected", "rival": "differs"}
_OUTCOME = {
    "repaired": "Repaired: a corrected sentence passed and was published.",
    "quoted": "Replaced by the source's own words.",
    "dropped": "Left out.",
}

_TABLED = "balance"
"""The notes of the audit that the table of shares shows."""
_SAME = "In the same sentence."
"""What stands for a reply that its accusation's own sentence tells: nobody reads it twice."""


def lay_out(briefing: Briefing, corpus: Corpus | None = None) -> page.Page:
    """Return the page of ``briefing``; ``corpus`` tells on which page of a source a passage stands."""
    documents = {document.source.id: document for document in corpus.documents} if corpus else {}
    numbering = number(briefing)
    sections = _sections(briefing, numbering)
    return page.Page(
        title=briefing.title,
        question=briefing.question or "",
        facts=facts(briefing),
        bottom_line=next((section for section in sections if section.name == BOTTOM_LINE), None),
        sections=tuple(section for section in sections if section.name != BOTTOM_LINE),
        changes=changes(briefing.changes),
        voices=tuple(
            _voice(f"position-{n}", x, numbering) for n, x in enumerate(briefing.positions, start=1)
        ),
        figures=tuple(_figure(n, x, briefing, numbering) for n, x in enumerate(briefing.contested, start=1)),
        timeline=tuple(_happening(n, x, numbering) for n, x in enumerate(briefing.timeline, start=1)),
        gaps=tuple(gap.text for gap in briefing.gaps),
        unused=unused(briefing),
        sources=sources(briefing),
        passages=passages(briefing, numbering, documents=documents),
        counts=_counts(briefing),
        refusals=tuple(_refusal(n, x, numbering) for n, x in enumerate(briefing.rejected, start=1)),
        warnings=_warnings(briefing),
        shares=tuple(map(_share, briefing.balance)),
        audit=tuple(note.text for note in briefing.audit if not (briefing.balance and note.kind == _TABLED)),
        trial=trial(briefing.selftest) if briefing.selftest else None,
        skipped=tuple(page.Remark(about=file.file, text=file.reason) for file in briefing.skipped),
    )


def _sections(briefing: Briefing, numbering: Numbering) -> tuple[page.Section, ...]:
    """Group runs of one section; a section that comes back later is joined to its first part."""
    sentences = [
        (one.section, _sentence(f"sentence-{one.id}", one.text, numbering.of(one.citations)))
        for one in briefing.published
    ]
    order = {name: place for place, name in enumerate(dict.fromkeys(name for name, _ in sentences))}
    groups = groupby(sorted(sentences, key=lambda pair: order[pair[0]]), key=lambda pair: pair[0])
    return tuple(
        page.Section(name=name, sentences=tuple(text for _, text in pairs)) for name, pairs in groups
    )


def _sentence(place: str, text: str, numbers: tuple[int, ...]) -> page.Sentence:
    return page.Sentence(place=place, text=text, numbers=numbers)


def _voice(place: str, position: Position, numbering: Numbering) -> page.Voice:
    said = tuple(
        _sentence(f"{place}-said-{count}", _with_teller(said), numbering.of(said.citations))
        for count, said in enumerate(position.statements, start=1)
    )
    charges = tuple(
        _charge(f"{place}-accuses-{count}", accusation, numbering)
        for count, accusation in enumerate(position.accusations, start=1)
    )
    return page.Voice(actor=position.actor, statements=said, accusations=charges)


def _with_teller(said: Said | Accusation) -> str:
    """Return what somebody says; behind what another party alone says that they said stands which one does."""
    if said.told_by is None:
        return said.text
    stop = "." if said.text.endswith(".") else ""
    return f"{said.text.removesuffix('.')} (as told by {said.told_by}){stop}"


def _charge(place: str, accusation: Accusation, numbering: Numbering) -> page.Charge:
    reply = accusation.reply
    answer = None
    if reply:
        words = _SAME if reply.text == accusation.text else reply.text
        sentence = _sentence(f"{place}-reply", words, numbering.of(reply.citations))
        answer = page.Answer(by=reply.by, sentence=sentence)
    sentence = _sentence(place, _with_teller(accusation), numbering.of(accusation.citations))
    return page.Charge(accused=accusation.accused, sentence=sentence, reply=answer)


def _figure(count: int, figure: ContestedFigure, briefing: Briefing, numbering: Numbering) -> page.Figure:
    names = {entry.id: name_of(entry) for entry in briefing.sources}
    rows = tuple(
        _row(f"figure-{count}-{row}", value, names, numbering)
        for row, value in enumerate(figure.values, start=1)
    )
    what = figure.what if not figure.unit or figure.unit in figure.what else f"{figure.what} ({figure.unit})"
    return page.Figure(what=what, rows=rows, chart=chart(figure))


def _row(place: str, value: FigureValue, names: dict[str, str], numbering: Numbering) -> page.Row:
    return page.Row(
        value=value.value,
        scope=value.scope,
        who=value.who,
        sources=_cited_names(value.citations, names),
        as_of=value.as_of or "not stated",
        status=_STATUS[value.status],
        sentence=_sentence(place, value.text, numbering.of(value.citations)),
    )


def _cited_names(citations: tuple[Citation, ...], names: dict[str, str]) -> str:
    return ", ".join(dict.fromkeys(names.get(citation.source, citation.file) for citation in citations))


def _happening(count: int, event: Event, numbering: Numbering) -> page.Happening:
    sentence = _sentence(f"event-{count}", event.text, numbering.of(event.citations))
    days = [written_iso(day) for day in (event.date, event.or_date) if day]
    return page.Happening(date=" or ".join(days), resolved=event.resolved, sentence=sentence)


def _refusal(count: int, rejected: Rejected, numbering: Numbering) -> page.Refusal:
    nearest = (rejected.nearest,) if rejected.nearest else ()
    return page.Refusal(
        sentence=_sentence(f"rejected-{count}", rejected.text, numbering.of(nearest)),
        messages=tuple(f"{finding.message} [{finding.rule}]" for finding in rejected.verdict.findings),
        parts=tuple(page.Part(kind=part.kind, text=part.text) for part in rejected.diff),
        outcome=_OUTCOME[rejected.outcome],
    )


def _warnings(briefing: Briefing) -> tuple[page.Remark, ...]:
    """Return what the checks remarked about published sentences, and how those are known that nobody says himself."""
    ways = {one.sentence: one for one in briefing.sourcing}
    return tuple(
        page.Remark(about=sentence.text, text=text)
        for sentence in briefing.published
        for text in (
            *(f"{finding.message} [{finding.rule}]" for finding in sentence.verdict.findings),
            *(_known(ways[sentence.id]) if sentence.id in ways else ()),
        )
    )


def _known(way: Sourcing) -> Iterator[str]:
    """Yield the way of a sentence with a medium in it, the origins if there are several, a source without a name."""
    if any(link.role == "channel" for link in way.chain):
        yield f"Known by way of: {' → '.join(link.name for link in way.chain)}."
    if len(way.carried_by) > 1:
        ids = [cited.source for cited in way.carried_by]
        yield f"Carried by {len(ids)} origins ({', '.join(ids)}), first by {ids[0]}."
    if way.unnamed:
        yield f"Rests on no named source: “{way.unnamed.quote}”."


def _share(share: Share) -> page.Share:
    return page.Share(
        kind=share.kind.capitalize(),
        name=share.name,
        sentences=f"{share.sentences} ({share.sentence_share:.0%})",
        citations=f"{share.citations} ({share.citation_share:.0%})",
        percent=round(100 * share.sentence_share, 1),
    )


def _counts(briefing: Briefing) -> tuple[str, ...]:
    published, refused = len(briefing.published), len(briefing.rejected)
    kept = f"{published} sentence{'s' if published != 1 else ''} published, each found in its cited source."
    if not refused:
        return (kept, "No drafted sentence was rejected.")
    outcomes = [rejected.outcome for rejected in briefing.rejected]
    split = ", ".join(f"{outcomes.count(name)} {name}" for name in _OUTCOME if name in outcomes)
    return (kept, f"{refused} drafted sentence{'s' if refused != 1 else ''} rejected: {split}.")
