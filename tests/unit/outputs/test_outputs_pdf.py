"""The PDF, parsed back: each link resolves, each sentence stands there, readers of all kinds are served."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pdfua
import pytest
from pypdf import PdfReader

from briefer.outputs.pdf import render
from briefer.records import BOTTOM_LINE
from hostile_strings import HOSTILE
from sample_briefing import changed, cite, make_briefing, make_corpus, make_poisoned, make_published

if TYPE_CHECKING:
    from pathlib import Path

NO_UA = "not declared as PDF/UA"


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return read(render(make_briefing(), make_corpus()))


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def words(reader: PdfReader) -> str:
    """Return the text of the file without blanks, for lines break anywhere."""
    return re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))


def catalogue(reader: PdfReader) -> Any:  # noqa: ANN401 - pypdf types no entry
    """Return the root of the file, whose entries have no static types."""
    return reader.root_object


def metadata(reader: PdfReader) -> str:
    """Return the XMP packet, which says what the file claims to be."""
    packet: bytes = catalogue(reader)["/Metadata"].get_data()
    return packet.decode()


def links(reader: PdfReader) -> list[Any]:
    """Return the link annotations of all pages."""
    found = (page.get("/Annots", []) for page in reader.pages)
    return [
        note.get_object() for notes in found for note in notes if note.get_object()["/Subtype"] == "/Link"
    ]


def test_every_published_sentence_is_in_the_text(pdf: PdfReader) -> None:
    """The text can be read back whole, sentence by sentence."""
    text = words(pdf)
    for sentence in make_briefing().published:
        assert re.sub(r"\s", "", sentence.text) in text


def test_every_link_resolves(pdf: PdfReader) -> None:
    """Each link leads to a page of this file or to an address that may be followed."""
    addresses, inside = [], 0
    pages = {page.indirect_reference.idnum for page in pdf.pages if page.indirect_reference}
    for link in links(pdf):
        if "/A" in link and link["/A"]["/S"] == "/URI":
            addresses.append(str(link["/A"]["/URI"]))
            continue
        assert link["/Dest"][0].get_object().indirect_reference.idnum in pages
        inside += 1
    assert set(addresses) == {"https://gazette.example/water"}
    # each of the marks leads to its passage, and from there one number leads back
    assert inside == 2 * 17


def test_the_file_serves_readers_who_do_not_see_it(pdf: PdfReader) -> None:
    """It is tagged, declares PDF/UA-1, and has a title, a language and bookmarks."""
    root = catalogue(pdf)
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Water rationing in the Alder valley"
    assert re.search(r"pdfuaid:part\W+1", metadata(pdf))


def test_bookmarks_follow_the_page(pdf: PdfReader) -> None:
    """The outline lists title and sections, top to bottom."""
    outline: Any = pdf.outline
    title, sections = outline
    assert title["/Title"] == "Water rationing in the Alder valley"
    assert [item["/Title"] for item in sections if not isinstance(item, list)] == [
        BOTTOM_LINE,
        "By theme",
        "Positions",
        "Contested figures",
        "Timeline",
        "What the sources do not say",
        "Sources",
        "Verification",
        "Cited passages in context",
    ]


def test_every_page_has_its_number(pdf: PdfReader) -> None:
    """Page 2 of 3 says so."""
    count = len(pdf.pages)
    for number, page in enumerate(pdf.pages, start=1):
        assert f"{number} / {count}" in page.extract_text()


def test_the_same_briefing_gives_the_same_bytes() -> None:
    """Neither clock nor machine changes a byte."""
    assert render(make_briefing(), make_corpus()) == render(make_briefing(), make_corpus())


def test_context_is_the_paragraph_not_the_article(pdf: PdfReader) -> None:
    """The appendix shows cited paragraphs and leaves the rest of the text out."""
    text = words(pdf)
    assert "Theykeptthecontractandcutthefarms" in text
    assert "MayorLinaBrandt" not in text


def test_hostile_texts_neither_fail_nor_link() -> None:
    """All hostile texts at once at every place: the file is made, and no text became a link."""
    reader = read(render(*make_poisoned(" | ".join(HOSTILE.values()))))
    assert [link for link in links(reader) if "/A" in link and link["/A"]["/S"] != "/GoTo"] == []
    assert "root:" not in words(reader)


@pytest.mark.parametrize(
    ("text", "accessible"),
    [
        pytest.param(
            "Łódź, Đà Nẵng, Київ, Αθήνα, naïve – “quoted” … 5 € № 7 ½ x² → y", True, id="latin-cyrillic-greek"
        ),
        pytest.param("قال المتحدث باسم الوزارة", True, id="arabic"),
        pytest.param("東京で地震", False, id="japanese"),
        pytest.param("a 🚢 sank", False, id="emoji"),
    ],
)
def test_a_text_without_glyphs_is_said_and_does_not_fail(text: str, accessible: bool) -> None:  # noqa: FBT001 - a case
    """Where the fonts lack a glyph the file is made, says so, and does not claim to be accessible."""
    taps = cite("S1", "Taps in Brenn, Oskel and Lower Marl will run for six hours a day")
    reader = read(
        render(
            changed(make_briefing(), published=(make_published(1, BOTTOM_LINE, text, taps),)), make_corpus()
        )
    )
    assert ("pdfuaid" in metadata(reader)) == accessible
    assert (NO_UA.replace(" ", "") not in words(reader)) == accessible


def test_a_source_without_a_date_changes_nothing() -> None:
    """With no date at all the file is still the same bytes each time."""
    briefing = make_briefing()
    undated = changed(briefing, sources=tuple(entry.replace(published=None) for entry in briefing.sources))
    assert render(undated, make_corpus()) == render(undated, make_corpus())


def test_a_text_of_long_words_is_set() -> None:
    """However many addresses or letters without a gap stand in a row, they break and are all there."""
    addresses = " ".join(f"https://council.example/minutes/{number}" for number in range(1_000))
    taps = cite("S1", "Taps in Brenn, Oskel and Lower Marl will run for six hours a day")
    said = make_published(1, BOTTOM_LINE, f"{addresses} {'x' * 20_000}", taps)
    text = words(read(render(changed(make_briefing(), published=(said,)), make_corpus()))).replace(
        "\u200b", ""
    )
    assert "https://council.example/minutes/999" in text
    assert "x" * 1_000 in text


def test_a_checker_of_accessibility_finds_nothing(tmp_path: Path) -> None:
    """pdfua looks at a part of PDF/UA-1 from outside; typst refuses to write a file that breaks the rest it knows."""
    file = tmp_path / "briefing.pdf"
    file.write_bytes(render(make_briefing(), make_corpus()))

    report = pdfua.validate(str(file))

    assert [(finding.rule_id, finding.message) for finding in report.findings] == []
