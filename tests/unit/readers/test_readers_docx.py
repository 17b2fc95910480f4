"""Word documents: what a person reads is the text, in order; what nobody sees is not."""

from __future__ import annotations

import io
from pathlib import Path

import docx as python_docx
import pytest

from briefer.readers import docx as reader
from briefer.text.decoded import Decoded, Hidden, Stated
from made_docx import docx, p, part, run, table

TOPICS = Path(__file__).parents[2] / "topics"
BOX = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
LISTED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="7"/></w:numPr>'


def lines(*body: str, **parts: str) -> list[str]:
    return read(*body, **parts).text.split("\n\n")


def read(*body: str, **parts: str) -> Decoded:
    return reader.read(docx(*body, parts=parts))


def marked(decoded: Decoded) -> list[tuple[str, str, str]]:
    return [(mark.span.of(decoded.text), mark.role, mark.reason) for mark in decoded.marks]


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def code(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(p(run("Two ") + run("runs,\n one line.")), "Two runs, one line.", id="runs"),
        pytest.param(
            p("<w:r><w:t> lone </w:t><w:tab/><w:t>words </w:t></w:r>"), "lone words", id="space-not-preserved"
        ),
        pytest.param(p("1\u00a0250 crowns"), "1\u00a0250 crowns", id="no-break-space"),
        pytest.param(p("Price & <b>"), "Price & <b>", id="escaped"),
        pytest.param(
            p('<w:hyperlink r:id="x">' + run("a link") + "</w:hyperlink>"), "a link", id="words-of-a-link"
        ),
        pytest.param(p("<w:ins>" + run("added") + "</w:ins>"), "added", id="insertion"),
        pytest.param(
            "<w:sdt><w:sdtPr/><w:sdtContent>" + p("in a control") + "</w:sdtContent></w:sdt>",
            "in a control",
            id="content-control",
        ),
        pytest.param(
            p(run("one") + "<w:r><w:noBreakHyphen/></w:r>" + run("off") + "<w:r><w:softHyphen/></w:r>" + run("s")),
            "one-offs",
            id="hyphens",
        ),
        pytest.param(
            p('<w:r><w:t>x</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t></w:r>'), "x≥5", id="symbol"
        ),
        pytest.param(p(run("10") + run("6", '<w:vertAlign w:val="superscript"/>')), "10⁶", id="power"),
        pytest.param(
            p("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"),
            "1/2",
            id="fraction",
        ),
        pytest.param(
            p(f"<w:r><w:ruby><w:rt>{run('kana')}</w:rt><w:rubyBase>{run('kanji')}</w:rubyBase></w:ruby></w:r>"),
            "kanji",
            id="words-above-words",
        ),
        pytest.param(
            p(FIELD.format("begin") + code("PAGE") + FIELD.format("separate") + run("7") + FIELD.format("end")),
            "7",
            id="field",
        ),
        pytest.param(p(f"<w:fldSimple>{run('4 March')}</w:fldSimple>"), "4 March", id="simple-field"),
        pytest.param(
            p("T", '<w:framePr w:dropCap="drop"/>') + p("he strike goes on."), "The strike goes on.", id="large-letter"
        ),
        pytest.param(
            p("They ", "<w:rPr><w:del/></w:rPr>") + p("agreed."), "They agreed.", id="break-deleted"
        ),
    ],
)  # fmt: skip
def test_a_paragraph_is_one_line_as_it_is_read(body: str, expected: str) -> None:
    """Runs, fields, links and insertions are words like others."""
    assert read(body).text == expected


def test_blocks_follow_each_other_as_on_the_page() -> None:
    """Headings, items, rows and boxes each have a line; the box follows the paragraph on which it hangs."""
    decoded = read(
        p("Harbour dues rise", style("Titre")),
        p(run("The port said so.") + BOX.format(p("In the box"))),
        p("Why", style("Sub")),
        p("first", LISTED.format(0)),
        p("second", LISTED.format(0)),
        p("without a mark", LISTED.format(1)),
        table(("Port", "2025", "2026"), ("Orr", "4", "<w:p/>")),
        p("The end.", style("unheard-of")),
    )
    assert decoded.text == (
        "Harbour dues rise\n\nThe port said so.\n\nIn the box\n\nWhy\n\n- first\n- second\n\nwithout a mark\n\n"
        "Port | 2025 | 2026\n\nOrr | 4 |\n\nThe end."
    )
    assert marked(decoded) == [("Harbour dues rise", "heading", ""), ("Why", "heading", "")]
    assert decoded.stated == {"title": Stated("Harbour dues rise", "paragraph styled as title")}


def test_a_long_paragraph_is_no_heading_whatever_its_style() -> None:
    """Some set whole paragraphs in the style of a heading."""
    assert read(p("word " * 31, style("Titre2"))).marks == ()


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("Desk 4", ["Press office", "Desk 4"], id="lines"),
        pytest.param("of the port", ["Press office of the port"], id="mid-sentence"),
    ],
)
def test_a_break_by_hand_parts_lines_but_not_sentences(second: str, expected: list[str]) -> None:
    """Addresses are written line by line; prose may be wrapped by hand."""
    assert lines(p(run("Press office") + "<w:r><w:br/></w:r>" + run(second))) == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        pytest.param((("word " * 41, "A side note"),), ["word " * 40 + "word", "A side note"], id="columns"),
        pytest.param((("", "All in one cell"),), ["All in one cell"], id="one-filled"),
        pytest.param(((p("two") + p("paragraphs"), "5"),), ["two paragraphs | 5"], id="short-paragraphs"),
        pytest.param(
            (('<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("a") + "</w:tc>", "b"),), ["a |  | b"], id="spanned"
        ),
        pytest.param(((table(("a", "1")), "Beside"),), ["a | 1", "Beside"], id="table-in-table"),
    ],
)  # fmt: skip
def test_a_table_is_rows_unless_it_sets_out_a_page(
    cells: tuple[tuple[str, ...], ...], expected: list[str]
) -> None:
    """Press releases are set in tables; their columns are not rows of data."""
    assert lines(table(*cells)) == expected


def test_a_box_written_in_two_ways_is_read_once() -> None:
    """Word writes a box for new and for old programs."""
    box = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>"
    box += "<mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    assert lines(p(run("Text.") + box.format(p("Aside")))) == ["Text.", "Aside"]


def test_contents_and_captions_are_marked() -> None:
    """A list of contents repeats the headings, also where its field spans paragraphs."""
    decoded = read(
        p(FIELD.format("begin") + code("TOC \\o") + FIELD.format("separate") + run("Why 2")),
        p(run("How 3") + FIELD.format("end")),
        p("The port said so."),
        p("The quay on Monday", style("Caption")),
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        "<w:sdtContent>" + p("Where 4") + "</w:sdtContent></w:sdt>",
    )
    assert marked(decoded) == [
        ("Why 2", "furniture", "contents list"),
        ("How 3", "furniture", "contents list"),
        ("The quay on Monday", "furniture", "image caption"),
        ("Where 4", "furniture", "contents list"),
    ]


def test_notes_stand_at_the_end_with_their_numbers() -> None:
    """They are numbered as the text refers to them; a note without a reference is not seen."""
    refer = '<w:r><w:{}Reference w:id="{}"/></w:r>'
    note = '<w:{} w:id="{}">{}</w:{}>'
    decoded = read(
        p(run("One.") + refer.format("footnote", 3) + run(" Two.") + refer.format("endnote", 1)),
        footnotes=part(
            "footnotes",
            note.format('footnote w:type="separator"', 0, p("x"), "footnote")
            + note.format("footnote", 2, p("Lost."), "footnote")
            + note.format("footnote", 3, p("Counted at noon.") + p("By hand."), "footnote"),
        ),
        endnotes=part("endnotes", note.format("endnote", 1, p("Port register."), "endnote")),
    )
    assert decoded.text == "One. Two.\n\n[1] Counted at noon.\n\nBy hand.\n\n[2] Port register."
    assert [role for _, role, _ in marked(decoded)] == ["body", "body", "body"]
    assert decoded.hidden == (Hidden("Lost.", "footnote", "footnote to which nothing refers"),)


def test_headers_and_footers_are_printed_once_and_marked() -> None:
    """Those of every page, and of the first page where it has its own."""
    refer = '<w:{0}Reference w:type="{1}" r:id="{0}{2}"/>'
    section = (
        refer.format("header", "default", 1)
        + refer.format("header", "first", 2)
        + refer.format("footer", "default", 1)
    )
    parts = {
        "header1": part("hdr", p("Harbour Watch")),
        "header2": part("hdr", p("Not on any page")),
        "footer1": part("ftr", p("Page 1")),
    }  # fmt: skip
    decoded = read(p("Text.", f"<w:sectPr>{section}</w:sectPr>"), f"<w:sectPr>{section}</w:sectPr>", **parts)
    assert decoded.text == "Harbour Watch\n\nText.\n\nPage 1"
    assert [reason for _, _, reason in marked(decoded)] == ["page header", "page footer"]
    assert decoded.hidden == (Hidden("Not on any page", "page header", "page header that no page has"),)
    with_first = section + "<w:titlePg/>"
    assert lines(p("Text."), f"<w:sectPr>{with_first}</w:sectPr>", **parts)[:2] == [
        "Harbour Watch",
        "Not on any page",
    ]


def test_comments_are_not_the_text() -> None:
    """What people wrote beside a text is for each other."""
    comments = part("comments", '<w:comment w:id="1">' + p("Is this sure?") + "</w:comment>")
    assert read(p("Text."), comments=comments).hidden == (Hidden("Is this sure?", "comment 1", "comment"),)


def test_properties_are_believed_where_the_text_prints_them() -> None:
    """The title of another document and the name of an account say nothing about this one."""
    core = part("core", "<w:title>Dues rise</w:title><w:creator>Ann Orr</w:creator>")
    app = part("app", "<w:Company>Home</w:Company>")
    decoded = read(p("Dues rise"), p("By Ann Orr, at home."), core=core, app=app)
    assert decoded.stated == {
        "title": Stated("Dues rise", "document properties"),
        "author": Stated("Ann Orr", "document properties"),
        "publisher": Stated("Home", "document properties"),
    }
    assert read(p("Dues rise again."), core=core, app=app).stated == {}
    assert marked(read(p("Ann Orr"), p("The port said so."), core=core)) == [
        ("Ann Orr", "furniture", "byline")
    ]


def test_what_is_not_read_is_said() -> None:
    """Charts, diagrams and embedded files show words that are not in the text."""
    decoded = read(p("Text."), **{"charts/chart1": "x", "charts/chart2": "x", "embeddings/a": "x"})
    assert decoded.notes == ("2 charts not read", "1 embedded file not read")


def test_a_document_of_another_program_is_read_in_full() -> None:
    """The statement of the sample topic gives the sentences of its plain text, and little beside them."""
    decoded = reader.read((TOPICS / "port-lisse-strike/sources/04-drf-statement.docx").read_bytes())
    plain = (TOPICS / "port-lisse-strike/plain/04-drf-statement.txt").read_text(encoding="utf-8")
    found = decoded.text.split("\n")
    assert [line for line in plain.split("\n") if line and line not in found] == []
    assert [line for line in found if line and line not in plain] == [
        "Dockers' and Riggers' Federation • General Secretariat • 14 Caulkers' Row, Port-Lisse",
        "DOCKERS' AND RIGGERS' FEDERATION (DRF)",
        "Statement – Wednesday 4 March 2026, 14:00",
        "Press enquiries: press@drf.example – Page 1",
    ]


def made_by_python_docx() -> bytes:
    """Return a document with a bit of everything."""
    document = python_docx.Document()
    document.add_heading("Dues rise", 0)
    document.add_paragraph("The port said so.")
    document.add_paragraph("item", style="List Bullet")
    cells = document.add_table(rows=2, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "a", "1"
    document.sections[0].header.paragraphs[0].text = "Harbour Watch"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_document_of_python_docx_is_read() -> None:
    """What is made by the library comes out as it went in."""
    decoded = reader.read(made_by_python_docx())
    assert decoded.text == "Harbour Watch\n\nDues rise\n\nThe port said so.\n\n- item\n\na | 1"


def test_what_a_press_office_puts_below_a_release_is_marked() -> None:
    """Who it is and whom to call, up to the next heading; a part about something else is text."""
    decoded = read(
        p("Two more boats at night", style("Titre")),
        p("Orr Ferries will run two more boats from May, it said."),
        p("About the boats", style("Titre2")),
        p("They were built in Vell."),
        p("About Orr Ferries", style("Titre2")),
        p("Orr Ferries has run boats across the bay since 1921."),
        p("Its fleet has 14 boats."),
        p("Notes to editors", style("Titre2")),
        p("The ferries carried 1.2 million people in 2025."),
        p("Press contact"),
        p("Lev Quist, 12 Quay Street"),
    )
    assert [(words, why) for words, role, why in marked(decoded) if role == "furniture"] == [
        ("About Orr Ferries", "about box"),
        ("Orr Ferries has run boats across the bay since 1921.", "about box"),
        ("Its fleet has 14 boats.", "about box"),
        ("Press contact", "contact line"),
        ("Lev Quist, 12 Quay Street", "contact line"),
    ]
