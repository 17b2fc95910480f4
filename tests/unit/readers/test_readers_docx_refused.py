"""Word documents that are broken or mean harm: nothing but a reason comes of them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.readers import docx as reader
from damaged import damaged, rearranged_part
from made_docx import docx, p, part, run, table

TOPICS = Path(__file__).parents[2] / "topics"
DTD = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
DEEP = "<w:ins>" * 200 + "</w:ins>" * 200


def refusal(data: bytes) -> str:
    with pytest.raises(SkippedFileError) as caught:
        reader.read(data)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(docx(p("x"))[:-40], "damaged DOCX: the list of its parts cannot be read", id="cut-off"),
        pytest.param(docx("<w:p>"), "damaged DOCX: word/document.xml is broken XML", id="broken"),
        pytest.param(docx(), "holds no text", id="empty"),
        pytest.param(
            docx(parts={"media/1": "x", "media/2": "x"}), "holds no text; its 2 pictures may be scans", id="scans"
        ),
        pytest.param(
            docx(parts={"styles": DTD + part("styles", "")}),
            "its XML declares a document type (DTD), which no DOCX needs",
            id="dtd",
        ),
        pytest.param(
            docx(DEEP), "word/document.xml is nested over 150 levels deep, more than the limit", id="deep"
        ),
    ],
)  # fmt: skip
def test_files_that_cannot_be_read_say_why(data: bytes, reason: str) -> None:
    """Damage and limits each have a reason that a user understands."""
    assert refusal(data) == reason


def test_entities_are_not_expanded() -> None:
    """The hostile file with nested and external entities is refused."""
    data = (TOPICS / "hostile/sources/entities.docx").read_bytes()
    assert refusal(data) == "its XML declares a document type (DTD), which no DOCX needs"


def test_parts_outside_the_file_are_never_looked_for() -> None:
    """A header, a template and a picture that are links to elsewhere do not exist."""
    elsewhere = [
        '"http://example.org/x" TargetMode="External"',
        '"../../etc/hostname"',
        '"file:///etc/hostname"',
    ]
    relation = '<Relationship Id="h{}" Type="urn:x/header" Target={}/>'
    links = "".join(relation.format(i, target) for i, target in enumerate(elsewhere))
    section = "".join(f'<w:headerReference r:id="h{i}"/>' for i in range(3))
    assert reader.read(docx(p("Text."), f"<w:sectPr>{section}</w:sectPr>", links=links)).text == "Text."


def body_of_everything() -> str:
    """Return the XML of a text with a bit of everything that the reader knows."""
    field = "".join(
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    inside = "<w:r><w:pict><w:txbxContent>" + p("b") + "</w:txbxContent></w:pict></w:r>" + field
    inside += '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:footnoteReference w:id="1"/></w:r>'
    look = '<w:pStyle w:val="Sub"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    letters = run(
        "a", '<w:sz w:val="2"/><w:w w:val="5"/><w:color w:val="FFFFFF"/><w:vertAlign w:val="superscript"/>'
    )
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("c") + "</w:tc>"
    section = '<w:sectPr><w:headerReference r:id="header1"/><w:titlePg/></w:sectPr>'
    return p(letters + inside, look) + table((cell, "d")) + section


def test_a_damaged_document_ends_as_a_skipped_file() -> None:
    """Damage to the zip raises nothing else."""
    whole = docx(body_of_everything())
    for data in damaged(whole, seed=1):
        with suppress(SkippedFileError):
            reader.read(data)


def test_no_arrangement_of_elements_and_values_breaks_the_reader() -> None:
    """Programs, and people who mean harm, write what no standard allows."""
    parts = {"footnotes": part("footnotes", '<w:footnote w:id="1">' + p("n") + "</w:footnote>")}
    parts["header1"] = part("hdr", p("h"))
    whole = docx(body_of_everything(), parts=parts)
    for name in ("word/document.xml", "word/styles.xml"):
        for data in rearranged_part(whole, name, seed=2):
            with suppress(SkippedFileError):
                reader.read(data)
