"""A realistic briefing with its corpus: an invented dispute over a reservoir, told by three sources."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256

from briefer.records import (
    Accusation,
    Briefing,
    ChangedSentence,
    Changes,
    Citation,
    ContestedChange,
    ContestedFigure,
    ContestedValue,
    Corpus,
    DiffPart,
    Document,
    Event,
    FigureValue,
    Finding,
    LeftOutSentence,
    NewSentence,
    NotCitable,
    Note,
    Origin,
    Position,
    Published,
    Rejected,
    Reply,
    Said,
    Share,
    Skipped,
    Source,
    SourceEntry,
    Span,
    Verdict,
    WithdrawnSentence,
)

GAZETTE = """Home | News | Weather

Valley towns ration water as Alder reservoir falls

By Mara Karlow

Three valley towns began rationing water on Monday after the Alder reservoir fell to 31% of capacity, the \
Alder Water Board said.

Taps in Brenn, Oskel and Lower Marl will run for six hours a day, according to the board. "We have asked \
every household to halve its use," board chair Petra Voss told reporters.

Farmers' union leader Joram Heike accused the board of selling water to the Nordale smelter while fields \
dried up. "They kept the contract and cut the farms," he said.

Mayor Lina Brandt of Oskel said she had not been told of the plan until Sunday.

© Marl Gazette. All rights reserved.
"""

BOARD = """\ufeffSTATEMENT OF THE ALDER WATER BOARD

Storage in the Alder reservoir stood at 31 per cent of capacity at 6 a.m. on 12 May.\r
The board rejects the union's accusation. No water has been sold to the Nordale smelter since March.\r
Rationing will be reviewed on 26 May.\r
"""

RADIO = """Reservoir lower than stated, engineers say

An engineers' survey published on Tuesday put the Alder reservoir at 24% of capacity, lower than the board's \
figure. Survey author Dr. Hanne Roth said silt "probably" accounted for the difference.

The smelter's owner did not respond to a request for comment.

Share this story
"""

_TEXTS = {
    "S1": ("01-gazette.txt", GAZETTE),
    "S2": ("02-board_statement.txt", BOARD),
    "S3": ("radio/03-valley.txt", RADIO),
}


def cite(source: str, quote: str) -> Citation:
    """Cite the one place where ``quote`` stands in a text of the sample."""
    file, text = _TEXTS[source]
    start = text.index(quote)
    return Citation(source=source, file=file, start=start, end=start + len(quote), quote=quote)


def _source(source_id: str, title: str, publisher: str, **more: object) -> Source:
    file, text = _TEXTS[source_id]
    digest = sha256(text.encode()).hexdigest()
    known = {"id": source_id, "file": file, "title": title, "publisher": publisher}
    return Source.model_validate(known | {"sha256": digest, "text_sha256": digest} | more)


def _barred(text: str, part: str, reason: str) -> NotCitable:
    start = text.index(part)
    return NotCitable(span=Span(start, start + len(part)), reason=reason)


def make_corpus() -> Corpus:
    """Build the three sources."""
    gazette = _source(
        "S1",
        "Valley towns ration water as Alder reservoir falls",
        "Marl Gazette",
        author="Mara Karlow",
        published=date(2031, 5, 12),
        url="https://gazette.example/water",
        kind="news",
    )
    board = _source(
        "S2",
        "Statement of the Alder Water Board",
        "Alder Water Board",
        published=datetime(2031, 5, 13, 8, 30, tzinfo=UTC),
        kind="statement",
    )
    radio = _source("S3", "Reservoir lower than stated, engineers say", "Radio Marl", kind="news")
    return Corpus(
        topic="alder-water",
        title="Water rationing in the Alder valley",
        question="Who is rationed, how low is the reservoir, and who is blamed?",
        documents=(
            Document(
                source=gazette,
                text=GAZETTE,
                not_citable=(
                    _barred(GAZETTE, "Home | News | Weather", "navigation"),
                    _barred(GAZETTE, "© Marl Gazette. All rights reserved.", "copyright"),
                ),
            ),
            Document(source=board, text=BOARD),
            Document(
                source=radio, text=RADIO, not_citable=(_barred(RADIO, "Share this story", "share link"),)
            ),
        ),
        origins=(
            Origin(id="O1", sources=("S1",)),
            Origin(id="O2", sources=("S2",)),
            Origin(id="O3", sources=("S3",)),
        ),
        skipped=(Skipped(file="photo.jpg", reason="pictures are not read"),),
    )


RATIONING = cite("S1", GAZETTE.split("\n")[6])
TAPS = cite("S1", "Taps in Brenn, Oskel and Lower Marl will run for six hours a day, according to the board.")
HALVE = cite("S1", '"We have asked every household to halve its use," board chair Petra Voss told reporters.')
ACCUSED = cite("S1", "accused the board of selling water to the Nordale smelter while fields dried up")
UNION = cite(
    "S1",
    "Farmers' union leader Joram Heike accused the board of selling water to the Nordale smelter while "
    'fields dried up. "They kept the contract and cut the farms," he said.',
)
STORAGE = cite("S2", "Storage in the Alder reservoir stood at 31 per cent of capacity at 6 a.m. on 12 May.")
REJECTS = cite(
    "S2",
    "The board rejects the union's accusation. No water has been sold to the Nordale smelter since March.",
)
REVIEW = cite("S2", "Rationing will be reviewed on 26 May.")
SURVEY = cite("S3", RADIO.split("\n")[2].partition(" Survey")[0])
SILT = cite("S3", 'Survey author Dr. Hanne Roth said silt "probably" accounted for the difference.')

_FOUND = Verdict(status="supported", score=1.0)


def make_published(number: int, section: str, text: str, *citations: Citation) -> Published:
    """Build one published sentence."""
    return Published(
        id=f"P{number}", section=section, text=text, citations=citations, verdict=_FOUND, drafted_by="source"
    )


_PUBLISHED = (
    make_published(
        1,
        "Bottom line",
        "Three valley towns began rationing water on Monday after the Alder reservoir fell to 31% of "
        "capacity, the Alder Water Board said.",
        RATIONING,
        STORAGE,
    ),
    make_published(
        2, "Bottom line", "An engineers' survey put it at 24% of capacity, Radio Marl reported.", SURVEY
    ),
    make_published(
        3,
        "Rationing",
        "Taps in Brenn, Oskel and Lower Marl will run for six hours a day, the board said.",
        TAPS,
    ),
    make_published(
        4,
        "Rationing",
        '"We have asked every household to halve its use," board chair Petra Voss said.',
        HALVE,
    ),
    make_published(5, "Rationing", "Rationing will be reviewed on 26 May, the board said.", REVIEW),
    make_published(
        6, "The accusation", "Joram Heike accused the board of selling water to the Nordale smelter.", ACCUSED
    ),
    make_published(7, "The accusation", "The board rejects the union's accusation.", REJECTS),
)

_REJECTED = Rejected(
    text="Dr. Hanne Roth said silt accounted for the difference.",
    verdict=Verdict(
        status="contradicted",
        score=0.2,
        findings=(
            Finding(
                rule="hedge-dropped",
                message='The source says "probably"; the sentence states it as certain.',
                source=SILT,
            ),
        ),
    ),
    nearest=SILT,
    diff=(
        DiffPart(kind="source", text="Survey author"),
        DiffPart(kind="same", text="Dr. Hanne Roth said silt"),
        DiffPart(kind="source", text='"probably"'),
        DiffPart(kind="same", text="accounted for the difference."),
    ),
    outcome="quoted",
)


def _entry(document: Document, **more: object) -> SourceEntry:
    source = document.source
    known = source.model_dump(exclude={"kind_label", "credit", "found", "format", "notes", "sha256"})
    counted = {"words": document.words, "citable_share": document.citable_share}
    used = {"origin": "O" + source.id[1:], "used": True, "note": None}
    return SourceEntry.model_validate(known | counted | used | more)


def make_briefing() -> Briefing:
    """Build the briefing of the sample."""
    corpus = make_corpus()
    return Briefing(
        topic=corpus.topic,
        title=corpus.title,
        question=corpus.question,
        drafted_by="none",
        published=_PUBLISHED,
        rejected=(_REJECTED,),
        contested=(
            ContestedFigure(
                what="Storage in the Alder reservoir",
                unit="% of capacity",
                values=(
                    FigureValue(
                        value="31%",
                        amount=31.0,
                        at_least=31.0,
                        at_most=31.0,
                        who="Alder Water Board",
                        as_of="12 May 2031, 6 a.m.",
                        status="rival",
                        text="Storage stood at 31 per cent of capacity.",
                        citations=(STORAGE,),
                    ),
                    FigureValue(
                        value="24%",
                        amount=24.0,
                        at_least=24.0,
                        at_most=24.0,
                        scope="of capacity",
                        who="engineers' survey",
                        status="rival",
                        text="24% of capacity",
                        citations=(SURVEY,),
                    ),
                ),
            ),
        ),
        positions=(
            Position(
                actor="Farmers' union",
                accusations=(
                    Accusation(
                        accused="Alder Water Board",
                        text="Joram Heike of the union accused the board of selling water to the smelter.",
                        citations=(UNION,),
                        reply=Reply(
                            by="Alder Water Board",
                            text="No water has been sold to the Nordale smelter since March.",
                            citations=(REJECTS,),
                        ),
                    ),
                ),
            ),
            Position(
                actor="Alder Water Board",
                statements=(
                    Said(text="We have asked every household to halve its use.", citations=(HALVE,)),
                ),
                accusations=(
                    Accusation(
                        accused="Nordale smelter",
                        text="The board said the smelter drew more than agreed.",
                        citations=(REVIEW,),
                    ),
                ),
            ),
        ),
        timeline=(
            Event(
                date="2031-05-12",
                resolved=True,
                text="Rationing began in three towns.",
                citations=(RATIONING,),
            ),
            Event(date="2031-05-26", resolved=False, text="Rationing to be reviewed.", citations=(REVIEW,)),
        ),
        origins=corpus.origins,
        gaps=(Note(kind="no-reply", text="No reply of the Nordale smelter stands in these sources."),),
        audit=(
            Note(kind="balance", text="Share of published sentences by source: S1 57%, S2 29%, S3 14%."),
            Note(kind="checks", text="23 checks ran on 8 drafted sentences."),
        ),
        sources=tuple(_entry(document) for document in corpus.documents),
        skipped=corpus.skipped,
        balance=(
            Share(
                kind="source",
                name="S1 Marl Gazette",
                sentences=4,
                citations=4,
                sentence_share=0.5714,
                citation_share=0.5,
            ),
            Share(
                kind="speaker",
                name="Alder Water Board",
                sentences=3,
                citations=3,
                sentence_share=0.4286,
                citation_share=0.375,
            ),
        ),
    )


def changed(briefing: Briefing, **changes: object) -> Briefing:
    """Copy a briefing with changes, validated like a new one."""
    return Briefing.model_validate(briefing.model_dump(by_alias=True) | changes)


def make_poisoned(text: str) -> tuple[Briefing, Corpus]:
    """Build the sample with a hostile ``text`` at every place where text from outside stands."""
    corpus, briefing = make_corpus(), make_briefing()
    long = f"{text} {GAZETTE} {text}"
    citation = Citation(source="S1", file="01-gazette.txt", start=0, end=len(text), quote=text)
    first = corpus.documents[0]
    source = first.source.replace(title=text, publisher=text, author=text, url=text, language=text)
    document = first.replace(source=source, text=long, not_citable=())
    finding = Finding(rule="not-supported", message=text, source=citation)
    entry = briefing.sources[0].replace(
        title=text, publisher=text, author=text, url=text, note=text, used=False
    )
    said = Said(text=text, citations=(citation,))
    reply = Reply(by=text, text=text, citations=(citation,))
    value = FigureValue(
        value=text, scope=text, who=text, as_of=text, status="rival", text=text, citations=(citation,)
    )
    hostile = changed(
        briefing,
        title=text,
        question=text,
        drafted_by=text,
        published=(make_published(1, "Bottom line", text, citation), make_published(2, text, text, citation)),
        rejected=(
            Rejected(
                text=text,
                verdict=Verdict(status="unsupported", score=0, findings=(finding,)),
                nearest=citation,
                diff=(DiffPart(kind="claim", text=text),),
                outcome="dropped",
            ),
        ),
        contested=(ContestedFigure(what=text, unit=text, values=(value, value)),),
        positions=(
            Position(
                actor=text,
                statements=(said,),
                accusations=(Accusation(accused=text, text=text, citations=(citation,), reply=reply),),
            ),
        ),
        timeline=(Event(date=text, resolved=True, text=text, citations=(citation,)),),
        gaps=(Note(kind="gap", text=text),),
        audit=(Note(kind="audit", text=text),),
        balance=(briefing.balance[0].replace(name=text),),
        sources=(entry, *briefing.sources[1:]),
        skipped=(Skipped(file=text, reason=text),),
        changes=_poisoned_changes(text, citation),
    )
    return hostile, corpus.replace(documents=(document, *corpus.documents[1:]))


def _poisoned_changes(text: str, citation: Citation) -> Changes:
    """Build changes since an earlier briefing that was as hostile."""
    values = (ContestedValue(value=text, who=text),)
    return Changes(
        since=date(2031, 5, 11),
        earlier_sha256="0" * 64,
        new=(NewSentence(id="P1", text=text, because="new-source", citations=(citation,)),),
        changed=(
            ChangedSentence(
                id="P2", text=text, earlier_id=text, earlier_text=text, diff=(), citations=(citation,)
            ),
        ),
        withdrawn=(WithdrawnSentence(id=text, text=text, file=text, because="words-gone"),),
        left_out=(LeftOutSentence(id=text, text=text),),
        contested=(ContestedChange(what=text, unit=text, status="still", added=values, gone=values),),
    )
