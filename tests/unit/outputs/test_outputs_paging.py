"""The page says the right things in the right order, whatever its format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.outputs.paging import lay_out
from briefer.records import Finding, Heard, Origin, Position, Said, Sourcing, Span, Verdict
from sample_briefing import RATIONING, changed, make_briefing, make_corpus, make_published

if TYPE_CHECKING:
    from briefer.outputs.page import Charge


def test_the_head_states_dates_origins_and_drafter() -> None:
    """Range of the sources, articles against origins, and how it was drafted."""
    assert lay_out(make_briefing()).facts == (
        "Sources dated 12–13 May 2031; 1 undated",
        "3 articles, 3 independent origins",
        "Drafted without a language model, from the sources' own sentences",
    )


def test_reprints_count_as_one_origin() -> None:
    """Three articles of which two are one text have two origins, and the list says which."""
    origins = (Origin(id="O1", sources=("S1", "S3"), relation="reprint"), Origin(id="O2", sources=("S2",)))
    entries = [
        entry.replace(origin="O1" if entry.id == "S3" else entry.origin) for entry in make_briefing().sources
    ]
    page = lay_out(
        changed(make_briefing(), origins=origins, sources=tuple(entries), drafted_by="local/model")
    )
    assert page.facts[1:] == (
        "3 articles, 2 independent origins",
        "Drafted by local/model; every sentence checked against the sources by code",
    )
    assert [source.descriptor for source in page.sources] == [
        "news · by Mara Karlow · 12 May 2031 · 122 words · 01-gazette.txt · reprint with S3",
        "statement · 13 May 2031, 08:30 UTC · 48 words · 02-board_statement.txt",
        "news · undated · 51 words · radio/03-valley.txt · reprint with S1",
    ]


def test_what_one_party_alone_tells_of_another_names_it() -> None:
    """What a union says that the police said is told by the union."""
    said = Said(text="Police told the mayor.", citations=(RATIONING,), told_by="Bakers Union")
    page = lay_out(changed(make_briefing(), positions=(Position(actor="police", statements=(said,)),)))
    (voice,) = page.voices
    assert [sentence.text for sentence in voice.statements] == [
        "Police told the mayor (as told by Bakers Union)."
    ]


def test_a_section_that_comes_back_is_one_section() -> None:
    """Sections stand in the order of their first sentence, each once."""
    published = tuple(
        make_published(number, section, f"Sentence {number}.", RATIONING)
        for number, section in enumerate(["Water", "Bottom line", "Farms", "Water"], start=1)
    )
    page = lay_out(changed(make_briefing(), published=published))
    sections = [
        (section.name, [sentence.text for sentence in section.sentences]) for section in page.sections
    ]
    assert sections == [("Water", ["Sentence 1.", "Sentence 4."]), ("Farms", ["Sentence 3."])]
    assert page.bottom_line
    assert [sentence.text for sentence in page.bottom_line.sentences] == ["Sentence 2."]


def test_an_accusation_keeps_its_reply() -> None:
    """The reply stands with the accusation, and its absence is kept as absence."""
    charges: list[Charge] = [
        charge for voice in lay_out(make_briefing()).voices for charge in voice.accusations
    ]
    replies = [charge.reply.sentence.text if charge.reply else None for charge in charges]
    assert replies == ["No water has been sold to the Nordale smelter since March.", None]


def test_a_reply_in_the_sentence_of_its_accusation_is_not_told_twice() -> None:
    """A denial may hold what it denies: the reader sees the one sentence once."""
    briefing = make_briefing()
    (at,) = [at for at, one in enumerate(briefing.positions) if any(c.reply for c in one.accusations)]
    actor = briefing.positions[at]
    first = next(charge for charge in actor.accusations if charge.reply)
    assert first.reply
    same = first.replace(reply=first.reply.replace(text=first.text))
    page = lay_out(changed(briefing, positions=(actor.replace(accusations=(same,)),)))
    replies = [charge.reply.sentence.text for v in page.voices for charge in v.accusations if charge.reply]
    assert replies == ["In the same sentence."]


def test_a_remark_on_a_published_sentence_is_shown() -> None:
    """A sentence that passed with a warning says so under verification."""
    finding = Finding(rule="loaded-word", severity="warn", message='"cut" stands outside quotation marks.')
    warned = make_published(1, "Water", "The farms were cut.", RATIONING).replace(
        verdict=Verdict(status="supported", score=0.8, findings=(finding,))
    )
    page = lay_out(changed(make_briefing(), published=(warned,)))
    assert [(remark.about, remark.text) for remark in page.warnings] == [
        ("The farms were cut.", '"cut" stands outside quotation marks. [loaded-word]')
    ]


def test_an_unused_source_is_named_with_its_reason() -> None:
    """No source disappears without a word."""
    first, second, third = make_briefing().sources
    entries = (first, second.replace(used=False, note="an opinion column"), third.replace(used=False))
    page = lay_out(changed(make_briefing(), sources=entries))
    assert [(remark.about, remark.text) for remark in page.unused] == [
        ("S2 Alder Water Board", "an opinion column"),
        ("S3 Radio Marl", "nothing in it was needed"),
    ]


@pytest.mark.parametrize(
    ("outcomes", "counts"),
    [
        pytest.param((), "No drafted sentence was rejected.", id="none"),
        pytest.param(("dropped",), "1 drafted sentence rejected: 1 dropped.", id="one"),
        pytest.param(
            ("dropped", "repaired", "dropped", "quoted"),
            "4 drafted sentences rejected: 1 repaired, 1 quoted, 2 dropped.",
            id="several",
        ),
    ],
)
def test_the_counts_add_up(outcomes: tuple[str, ...], counts: str) -> None:
    """Published and rejected sentences are counted by code from the records."""
    rejected = [make_briefing().rejected[0].replace(outcome=outcome) for outcome in outcomes]
    page = lay_out(changed(make_briefing(), rejected=tuple(rejected)))
    assert page.counts == ("7 sentences published, each found in its cited source.", counts)


def test_a_passage_of_a_paged_source_names_its_page() -> None:
    """A reader of a PDF looks for a page, not for a character; other sources have none."""
    briefing, corpus = make_briefing(), make_corpus()
    (first, *others) = corpus.documents
    cited = next(p for p in lay_out(briefing).passages if p.source == first.source.id)
    halves = (Span(0, cited.start), Span(cited.start, len(first.text)))
    paged = corpus.replace(documents=(first.replace(pages=halves), *others))
    sheets = {passage.source: passage.sheet for passage in lay_out(briefing, paged).passages}
    assert sheets[first.source.id].startswith("page ")
    assert next(p for p in lay_out(briefing, paged).passages if p.start == cited.start).sheet == "page 2"
    assert {sheet for source, sheet in sheets.items() if source != first.source.id} == {""}


def test_shares_become_numbers_with_their_part_of_all_and_leave_the_list() -> None:
    """The table of shares says what the notes on balance say in words; the other notes stay."""
    laid = lay_out(make_briefing())
    assert [(one.kind, one.name, one.sentences, one.citations) for one in laid.shares] == [
        ("Source", "S1 Marl Gazette", "4 (57%)", "4 (50%)"),
        ("Speaker", "Alder Water Board", "3 (43%)", "3 (38%)"),
    ]
    assert laid.audit == ("23 checks ran on 8 drafted sentences.",)


def test_a_briefing_without_shares_keeps_its_notes_on_balance() -> None:
    """A run from before there was a table still says how even it is."""
    laid = lay_out(changed(make_briefing(), balance=()))
    assert laid.audit[0] == "Share of published sentences by source: S1 57%, S2 29%, S3 14%."


def test_a_long_way_and_an_unnamed_source_are_remarked_on() -> None:
    """Speaker and outlet alone need no remark; a medium in between, and a source without a name, do."""
    first, second = (sentence.id for sentence in make_briefing().published[:2])
    speaker, channel = Heard(role="speaker", name="the board"), Heard(role="channel", name="Radio Marl")
    outlet = Heard(role="outlet", name="Marl Gazette")
    ways = (
        Sourcing(sentence=first, chain=(speaker, channel, outlet)),
        Sourcing(sentence=second, chain=(speaker, outlet), unnamed=RATIONING),
    )
    told = [remark.text for remark in lay_out(changed(make_briefing(), sourcing=ways)).warnings]
    assert told == [
        "Known by way of: the board → Radio Marl → Marl Gazette.",
        f"Rests on no named source: “{' '.join(RATIONING.quote.split())}”.",
    ]
