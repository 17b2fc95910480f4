"""PDF pages: hyphens at the ends of lines, and what properties of a file are worth."""

from __future__ import annotations

import pytest

from briefer.readers import pdf
from briefer.readers.pdf.hyphens import Joiner
from briefer.readers.pdf.properties import day_of, is_author, is_title
from briefer.text.decoded import Stated
from made_pdf import by_hand, shown

LINE = "The pier stays shut until Friday."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["the police op-", "eration"], "the police operation", id="broken"),
        pytest.param(["the spokes\u00ad", "woman"], "the spokeswoman", id="soft-at-the-end"),
        pytest.param(["the co\u00adop\u00ader\u00ad", "ation"], "the cooperation", id="soft-inside"),
        pytest.param(["a well-", "known captain"], "a well-known captain", id="compound"),
        pytest.param(["the long-", "standing row"], "the long-standing row", id="compound-that-looks-joined"),
        pytest.param(["in Port-", "Lisse"], "in Port-Lisse", id="name"),
        pytest.param(["the years 2024-", "25"], "the years 2024-25", id="figures"),
        pytest.param(["state-of-the-", "art cranes"], "state-of-the-art cranes", id="chain"),
        pytest.param(["up to-", "day"], "up today", id="two-words-that-are-one"),
        pytest.param(["short- and long-", "term"], "short- and long-term", id="hanging-hyphen"),
        pytest.param(["he said -", "and left"], "he said - and left", id="dash"),
        pytest.param(["und/", "oder"], "und/oder", id="stroke"),
    ],
)
def test_a_hyphen_stays_where_it_belongs_to_the_word(lines: list[str], expected: str) -> None:
    assert Joiner("", "en").joined(lines) == expected


def test_the_document_itself_decides_before_the_dictionary() -> None:
    """A name that no dictionary knows is spelt as elsewhere in the text."""
    assert Joiner("the Zorb-rand", "en").joined(["zorb-", "rand"]) == "zorb-rand"
    assert Joiner("zorbrand zorbrand", "en").joined(["zorb-", "rand"]) == "zorbrand"


def test_words_of_another_language_are_looked_up_there() -> None:
    text = "die Hafenbehörde und das Amt ist nicht mit dem Schiff für den Hafen"
    assert Joiner(text).joined(["die Regie-", "rung"]) == "die Regierung"


@pytest.mark.parametrize(
    "title",
    [
        "untitled",
        "Untitled-1",
        "Microsoft Word - draft.doc",
        "report_final.indd",
        "(anonymous)",
        "Slide 1",
        "x",
        "2026",
    ],
)
def test_what_a_program_fills_in_is_no_title(title: str) -> None:
    assert not is_title(title)


@pytest.mark.parametrize("title", ["Crane report", "Hafenbericht", "Report 2026: cranes", "港口报告书"])
def test_what_a_person_writes_is_a_title(title: str) -> None:
    assert is_title(title)


def test_accounts_of_computers_are_no_authors() -> None:
    assert [is_author(name) for name in ("admin", "user01", "j.brook", "Windows User")] == [False] * 4
    assert [is_author(name) for name in ("Ada Brook", "Harbour Board", "Brook")] == [True] * 3


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("D:20260305090200Z", "2026-03-05T09:02:00+00:00"),
        ("D:20260305", "2026-03-05"),
        ("D:202603050902", "2026-03-05T09:02:00"),
        ("D:20260305256100", "2026-03-05"),
        ("D:19700101000000Z", ""),
        ("D:20261305", ""),
        ("yesterday", ""),
    ],
)
def test_a_date_of_the_format_is_told_in_iso(date: str, expected: str) -> None:
    assert day_of(date) == expected


def test_properties_are_given_with_their_place() -> None:
    info = "/Title (Crane report) /Author (admin) /CreationDate (D:20260305)"
    found = pdf.read(by_hand(shown(LINE), info=info, catalog="/Lang (en-GB)"))
    assert found.stated == {
        "title": Stated("Crane report", "document properties"),
        "published": Stated("2026-03-05", "document properties"),
        "language": Stated("en-GB", "document language"),
    }


def test_the_title_of_an_xmp_packet_fills_in() -> None:
    packet = (
        b"<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Crane &amp; quay</rdf:li></rdf:Alt>"
        b"</dc:title></rdf:RDF></x:xmpmeta>"
    )
    found = pdf.read(by_hand(shown(LINE), info="/Title (untitled)", objects=(packet,)))
    assert found.stated == {"title": Stated("Crane & quay", "document properties (XMP dc:title)")}
