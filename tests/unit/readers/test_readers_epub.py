"""Books: their chapters in reading order, and what stands around them marked."""

from __future__ import annotations

from contextlib import suppress

import pytest

from briefer.errors import SkippedFileError
from briefer.readers import epub as reader
from briefer.text.decoded import Decoded, Stated
from damaged import damaged, rearranged_part
from made_epub import epub, page

PROSE = "The council said that fares rise to 12 crowns on all of its ferries in May."


PACKAGE = (
    '<package xmlns="urn:p"><manifest><item id="i0" href="x.xhtml" media-type="application/xhtml+xml"/></manifest>'
    "<spine>{}</spine></package>"
)


def marked(decoded: Decoded) -> list[tuple[str, str, str]]:
    return [(mark.span.of(decoded.text), mark.role, mark.reason) for mark in decoded.marks]


def test_chapters_are_one_text_in_reading_order() -> None:
    """The spine decides, not the names; a chapter that is missing or a picture is told."""
    book = epub(
        {
            "2.xhtml": page(f"<h1>Why</h1><p>{PROSE}</p>"),
            "1.xhtml": page(
                "<p>It was <b>said</b> on Monday by the mayor of the town.</p><ul><li>one</li></ul>"
            ),
            "3.svg": "<svg/>",
        }
    )
    decoded = reader.read(book)
    assert decoded.text == (f"Why\n\n{PROSE}\n\nIt was said on Monday by the mayor of the town.\n\n- one")
    assert marked(decoded) == [("Why", "heading", "")]
    assert decoded.notes == ("1 page is a picture or of another format",)


def test_a_chapter_that_is_named_twice_is_read_once() -> None:
    """A package could name its largest page ten thousand times."""
    parts = {"OEBPS/a.opf": PACKAGE.format(2 * '<itemref idref="i0"/>')}
    assert reader.read(epub({"x.xhtml": page(f"<p>{PROSE}</p>")}, parts=parts)).text == PROSE


@pytest.mark.parametrize(
    ("chapter", "guide", "reason"),
    [
        pytest.param(page("<p>Why 2</p>"), '<reference type="toc" href="x.xhtml#a"/>', "contents list", id="guide"),
        pytest.param(page("<p>Fares</p>", 'epub:type="frontmatter titlepage"'), "", "title page", id="type-of-body"),
        pytest.param(
            page('<section epub:type="copyright-page"><p>All rights</p></section>'), "", "copyright page", id="section"
        ),
    ],
)  # fmt: skip
def test_pages_around_the_text_are_marked(chapter: str, guide: str, reason: str) -> None:
    """As the package of the book, or the page itself, calls them."""
    decoded = reader.read(epub({"x.xhtml": chapter, "y.xhtml": page(f"<p>{PROSE}</p>")}, guide=guide))
    assert [(role, why) for _, role, why in marked(decoded)] == [("furniture", reason)]


def test_the_contents_list_of_the_book_is_marked() -> None:
    """EPUB 3 names the page in its manifest."""
    book = epub({"n.xhtml": page("<p>Why 2</p>"), "y.xhtml": page(f"<p>{PROSE}</p>")}, nav="n.xhtml")
    assert marked(reader.read(book)) == [("Why 2", "furniture", "contents list")]


def test_notes_are_text_and_their_numbers_are_not() -> None:
    """A raised number behind a figure would be part of it."""
    body = f'<p>{PROSE}<a epub:type="noteref" href="#n"><sup>1</sup></a> So it said.</p>'
    body += '<aside epub:type="footnote" id="n"><p>Counted at noon by two clerks of the council.</p></aside>'
    decoded = reader.read(epub({"x.xhtml": page(body)}))
    assert decoded.text == f"{PROSE} So it said.\n\nCounted at noon by two clerks of the council."
    assert decoded.marks == ()


def test_the_package_states_what_the_book_is() -> None:
    """Authors are joined; illustrators are none, and the first date of publication counts."""
    metadata = (
        "<dc:title>Fares</dc:title><dc:creator opf:role='aut'>Ann Orr</dc:creator><dc:creator>Lev Im</dc:creator>"
        "<dc:creator opf:role='ill'>Someone</dc:creator><dc:publisher>Port Press</dc:publisher>"
        "<dc:language>en</dc:language>"
        "<dc:date opf:event='modification'>2027-01-01</dc:date><dc:date>2026-03-04</dc:date>"
        "<dc:identifier>urn:uuid:1</dc:identifier><dc:identifier>https://example.org/fares</dc:identifier>"
    )
    assert reader.read(epub({"x.xhtml": page(f"<p>{PROSE}</p>")}, metadata=metadata)).stated == {
        "title": Stated("Fares", "EPUB metadata dc:title"),
        "author": Stated("Ann Orr, Lev Im", "EPUB metadata dc:creator"),
        "publisher": Stated("Port Press", "EPUB metadata dc:publisher"),
        "language": Stated("en", "EPUB metadata dc:language"),
        "published": Stated("2026-03-04", "EPUB metadata dc:date"),
        "url": Stated("https://example.org/fares", "EPUB metadata dc:identifier"),
    }


def test_hidden_words_are_told_with_their_chapter() -> None:
    """So that a reader finds them in the file."""
    decoded = reader.read(
        epub({"x.xhtml": page(f'<p>{PROSE}</p><p style="display:none">Nobody sees this</p>')})
    )
    assert decoded.text == PROSE
    assert [(one.words, one.place.split(":")[0]) for one in decoded.hidden] == [
        ("Nobody sees this", "OEBPS/x.xhtml")
    ]


def test_character_sets_are_those_declared() -> None:
    """Old books are not all in UTF-8."""
    chapter = page(f"<p>{PROSE} Caf\u00e9s too.</p>").replace("UTF-8", "windows-1252").encode("cp1252")
    assert reader.read(epub({"x.xhtml": chapter})).text.endswith("Caf\u00e9s too.")


def test_entities_of_a_chapter_are_not_expanded() -> None:
    """A chapter may have a document type, as all pages have; its entities are nothing."""
    hostile = page(f"<p>{PROSE} &x;</p>").replace(
        "<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    )
    assert reader.read(epub({"x.xhtml": hostile})).text.endswith("&x;")


CHAPTER = {"x.xhtml": page(f"<p>{PROSE}</p>")}
LOCK = '<encryption><CipherReference URI="OEBPS/{}"/></encryption>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(epub(CHAPTER)[:-40], "damaged EPUB: the list of its parts cannot be read", id="cut-off"),
        pytest.param(
            epub(CHAPTER, parts={"META-INF/container.xml": "<a/>"}),
            "damaged EPUB: META-INF/container.xml names no book",
            id="no-package",
        ),
        pytest.param(epub(CHAPTER, metadata="<b>"), "damaged EPUB: OEBPS/a.opf is broken XML", id="broken"),
        pytest.param(epub({}), "holds no text", id="empty"),
        pytest.param(epub({"a.svg": "<svg/>"}), "holds no text; its pages are pictures", id="pictures"),
        pytest.param(epub({"a.xhtml": b"\0\1\2"}), "damaged EPUB: none of its chapters can be read", id="noise"),
        pytest.param(
            epub(CHAPTER, parts={"META-INF/encryption.xml": LOCK.format("x.xhtml")}),
            "protected against copying (DRM)",
            id="locked",
        ),
        pytest.param(
            epub(CHAPTER, parts={"OEBPS/a.opf": "<!DOCTYPE p [<!ENTITY x 'y'>]><p/>"}),
            "its XML declares a document type (DTD), which no EPUB needs",
            id="dtd",
        ),
    ],
)  # fmt: skip
def test_books_that_cannot_be_read_say_why(data: bytes, reason: str) -> None:
    """Damage, locks and limits each have a reason that a user understands."""
    with pytest.raises(SkippedFileError) as caught:
        reader.read(data)
    assert str(caught.value) == reason


def test_a_book_with_encrypted_fonts_is_read() -> None:
    """Fonts are often made unreadable for other programs."""
    parts = {"META-INF/encryption.xml": LOCK.format("font.otf")}
    assert reader.read(epub(CHAPTER, parts=parts)).text == PROSE


def test_a_damaged_book_ends_as_a_skipped_file() -> None:
    """Damage to the zip, the package or a chapter raises nothing else."""
    whole = epub(CHAPTER, metadata="<dc:title>Fares</dc:title>")
    for data in damaged(whole, seed=1):
        with suppress(SkippedFileError):
            reader.read(data)
    for name in ("OEBPS/a.opf", "META-INF/container.xml"):
        for data in rearranged_part(whole, name, seed=2):
            with suppress(SkippedFileError):
                reader.read(data)
