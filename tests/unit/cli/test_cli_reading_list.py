"""How a corpus is listed."""

from __future__ import annotations

import json
from datetime import date

from briefer.cli.reading_list import as_json, as_lines, marked_text
from briefer.records import Corpus, Document, NotCitable, Origin, Skipped, Source, Span

TEXT = "Share this\nIt rained on \x1b[31mMonday.\nCopyright\r\n"
DOCUMENT = Document(
    source=Source(
        id="S1",
        file="a.txt",
        title="Rain",
        publisher="Gazette",
        published=date(2015, 10, 2),
        found={"published": "line 2"},
        notes=("character set guessed: KOI8-R",),
        sha256="0",
        text_sha256="0",
    ),
    text=TEXT,
    sentences=(Span(11, 36),),
    not_citable=(
        NotCitable(span=Span(0, 10), reason="share link"),
        NotCitable(span=Span(37, 46), reason="copyright"),
    ),
)
CORPUS = Corpus(
    topic="rain",
    title="Rain in May",
    documents=(
        DOCUMENT,
        Document(source=DOCUMENT.source.replace(id="S2", file="b.txt", title=None), text=""),
    ),
    origins=(Origin(id="O1", sources=("S1", "S2"), relation="reprint"),),
    skipped=(Skipped(file="scan.pdf", reason="PDF files are not read yet"),),
)


def test_the_list_says_what_was_read_and_what_not() -> None:
    """Each source with its facts, the lines not to be cited with reasons, and the files not read."""
    assert list(as_lines(CORPUS))[:15] == [
        "Rain in May: 2 sources, 1 origin",
        "",
        "S1  Rain",
        "    file        a.txt",
        "    publisher   Gazette",
        "    author      unknown",
        "    published   2015-10-02 (line 2)",
        "    updated     unknown",
        "    format      text",
        "    read        1 sentence, 7 words",
        "    citable     55%",
        "    origin      O1, reprint with S2",
        "    not cited   share link: line 1",
        "    not cited   copyright: line 3",
        "    note        character set guessed: KOI8-R",
    ]
    assert list(as_lines(CORPUS))[-2:] == ["\nNot read", "    scan.pdf: PDF files are not read yet"]


def test_a_marked_text_bars_lines_and_harms_no_terminal() -> None:
    """An x and the reason stand at a line that is not to be cited; an escape sequence is spelt out."""
    assert list(marked_text(DOCUMENT)) == [
        "x    1  Share this  [share link]",
        "     2  It rained on [U+001B][31mMonday.",
        "x    3  Copyright  [copyright]",
    ]


def test_the_json_holds_the_same() -> None:
    """Records as they are, with the barred stretches and their texts."""
    listed = json.loads(json.dumps(as_json(CORPUS)))
    assert sorted(listed) == ["origins", "question", "skipped", "sources", "title", "topic"]
    assert listed["sources"][0]["not_citable"] == [
        {"start": 0, "end": 10, "reason": "share link", "text": "Share this"},
        {"start": 37, "end": 46, "reason": "copyright", "text": "Copyright"},
    ]
