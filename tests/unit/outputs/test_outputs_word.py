"""The Word file holds the whole page, cites by real footnotes, and makes no source text markup or link."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from lxml import etree

from briefer.outputs.paging import lay_out
from briefer.outputs.visible import line
from briefer.outputs.word import render
from briefer.readers.docx import read
from briefer.readers.docx.draft import markdown
from briefer.stages.draft_reading import read_draft
from hostile_strings import HOSTILE
from sample_briefing import make_briefing, make_corpus, make_poisoned

if TYPE_CHECKING:
    from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CORPUS = make_corpus()
BRIEFING = make_briefing()


@pytest.fixture(scope="module")
def word() -> bytes:
    return render(BRIEFING, CORPUS)


def part(data: bytes, name: str) -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))


def body(data: bytes) -> str:
    return "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)


def notes(data: bytes) -> list[str]:
    found = part(data, "word/footnotes.xml").iterfind(f"{W}footnote")
    return ["".join(one.itertext(f"{W}t")) for one in found if not one.get(f"{W}type")]


def test_every_published_sentence_is_there(word: bytes) -> None:
    text = body(word)
    for sentence in BRIEFING.published:
        assert line(sentence.text) in text


def test_each_mark_has_a_note_with_the_quote(word: bytes) -> None:
    marks = list(part(word, "word/document.xml").iter(f"{W}footnoteReference"))
    written = notes(word)

    assert [mark.get(f"{W}id") for mark in marks] == [str(number) for number in range(1, len(written) + 1)]
    assert all(re.match(r" S\d+ .*characters \d+–\d+\): “.+”", note) for note in written)
    for passage in lay_out(BRIEFING, CORPUS).passages:
        assert any(passage.quote in note for note in written)


def test_headings_are_headings_and_the_table_repeats_its_head(word: bytes) -> None:
    document = docx.Document(io.BytesIO(word))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]

    assert headings[0] == "Bottom line"
    assert {"Positions", "Contested figures", "Timeline", "Sources", "Verification"} <= set(headings)
    assert [row for table in document.tables for row in table._tbl.iter(f"{W}tblHeader")]  # noqa: SLF001


def test_the_same_briefing_gives_the_same_bytes(word: bytes) -> None:
    assert render(BRIEFING, CORPUS) == word
    assert {one.date_time for one in zipfile.ZipFile(io.BytesIO(word)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_only_links_of_the_source_list_lead_out_of_the_file() -> None:
    """A hostile text at every place makes no field, no link, no part, and no letter that XML forbids."""
    for text in HOSTILE.values():
        data = render(*make_poisoned(text))
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
        links = part(data, "word/_rels/document.xml.rels").findall("{*}Relationship[@TargetMode='External']")

        assert not {name for name in names if "embed" in name or "vba" in name}
        assert all(link.get("Target", "").startswith(("http://", "https://")) for link in links)
        assert not list(part(data, "word/document.xml").iter(f"{W}instrText", f"{W}fldSimple"))
        assert line(text) in body(data)


def test_words_from_right_to_left_are_set_so() -> None:
    data = render(*make_poisoned("قال مجلس الأمن 5 مرات in May"))
    runs = part(data, "word/document.xml").iter(f"{W}r")
    leftwards = {"".join(run.itertext(f"{W}t")) for run in runs if run.find(f"{W}rPr/{W}rtl") is not None}

    assert leftwards == {"قال مجلس الأمن 5 مرات"}


def test_our_own_reader_reads_it_as_text(word: bytes) -> None:
    text = read(word).text
    assert all(line(sentence.text) in text for sentence in BRIEFING.published)


def test_the_file_is_read_back_as_a_draft(word: bytes) -> None:
    sentences = read_draft(markdown(word), CORPUS)

    assert [one.text for one in sentences] == [line(one.text) for one in BRIEFING.published]
    assert [set(one.sources) for one in sentences] == [
        {citation.source for citation in one.citations} for one in BRIEFING.published
    ]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_an_office_program_turns_it_into_pdf(word: bytes, tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    (tmp_path / "briefing.docx").write_bytes(word)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "briefing.docx")], check=True, capture_output=True, timeout=120)

    pages = pdfium.PdfDocument(tmp_path / "briefing.pdf")
    text = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
    assert all("".join(line(one.text).split()) in text for one in BRIEFING.published)
    assert all("".join(note.split()) in text for note in notes(word))
