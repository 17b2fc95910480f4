"""PDF files that are damaged, locked, empty or too much: one reason each, and nothing else happens."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.readers import pdf
from briefer.readers.pdf.document import contents
from briefer.readers.pdf.opening import opened
from damaged import damaged
from made_pdf import by_hand, image, numbered, shown, stream, typeset, unicode_shown

HOSTILE = Path(__file__).parents[2] / "topics" / "hostile" / "sources"
LINE = "The pier stays shut until Friday."
SCAN = "q 595 0 0 842 0 0 cm /X1 Do Q\n"


def reason(data: bytes) -> str:
    with pytest.raises(SkippedFileError) as refused:
        pdf.read(data)
    return str(refused.value)


def bomb(entries: str, *layers: int) -> bytes:
    data = b" " * 60_000_000
    for _ in layers:
        data = zlib.compress(data, 9)
    return by_hand(shown(LINE)).replace(b"%%EOF", b"9 0 obj\n" + stream(entries, data) + b"\nendobj\n%%EOF")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"%PDF-1.7\n", "damaged PDF: it cannot be opened", id="nothing-but-a-head"),
        pytest.param(by_hand(), "damaged PDF: it cannot be opened", id="no-pages"),
        pytest.param(by_hand(""), "no text: probably a scan", id="empty-page"),
        pytest.param(by_hand(SCAN, objects=(image(),)), "no text: probably a scan", id="scan"),
        pytest.param(by_hand(shown(". . .")), "no text: probably a scan", id="no-words"),
        pytest.param(bomb("/Filter /FlateDecode", 1), "a part of it unpacks to more than 48 MB", id="bomb"),
        pytest.param(
            bomb("/Filter [/FlateDecode /FlateDecode]", 1, 2),
            "a part of it is packed more than once, as no program for texts does",
            id="bomb-in-a-bomb",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(data: bytes, expected: str) -> None:
    assert reason(data) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("encrypted.pdf", "needs a password to open; save a copy without one"),
        ("truncated.pdf", "damaged PDF: it cannot be opened"),
        ("scan-only.pdf", "no text: probably a scan"),
    ],
)
def test_a_hostile_file_is_refused_with_the_reason(name: str, expected: str) -> None:
    assert reason((HOSTILE / name).read_bytes()) == expected


def test_a_file_that_only_limits_its_use_is_read() -> None:
    assert pdf.read((HOSTILE / "owner-locked.pdf").read_bytes()).text.startswith("Print-protected leaflet")


def test_large_images_are_no_bomb() -> None:
    picture = stream(
        "/Type /XObject /Subtype /Image /Width 8000 /Height 8000 /ColorSpace /DeviceGray "
        "/BitsPerComponent 8 /Filter /FlateDecode",
        zlib.compress(b" " * 64_000_000),
    )
    assert pdf.read(by_hand(SCAN + shown(LINE), objects=(picture,))).text == LINE


def test_pages_without_text_are_told() -> None:
    found = pdf.read(by_hand(shown(LINE), SCAN, SCAN, objects=(image(),)))
    assert found.text == LINE
    assert found.notes == ("2 of 3 pages have no text, probably scans",)
    assert [page.of(found.text) for page in found.pages] == [LINE, "", ""]


def test_a_file_without_an_end_is_read_and_told() -> None:
    found = pdf.read(by_hand(shown(LINE)).removesuffix(b"%%EOF\n"))
    assert (found.text, found.notes) == (LINE, ("the end of the file is missing: pages may be missing",))


def test_damaged_pages_are_told() -> None:
    whole = by_hand(shown(LINE), shown(LINE))
    found = pdf.read(whole.replace(b"/Type /Page /Parent 2 0 R", b"/Type /Nope/Parent 2 0 R", 1))
    assert found.text == LINE
    assert found.notes == ("1 of 2 pages are damaged and were not read",)


def test_reading_ends_when_its_time_is_up() -> None:
    """What was read until then is kept."""
    clock = iter([0.0, 1.0, 99.0])
    with opened(by_hand(shown(LINE), shown(LINE), shown(LINE))) as document:
        found = contents(document, now=lambda: next(clock))
    assert (len(found.pages), found.count) == (1, 3)


def test_a_page_of_too_many_characters_is_left_out() -> None:
    crowd = shown(*["x" * 1_000] * 101, size=2)
    found = pdf.read(by_hand(shown(LINE), crowd))
    assert (found.text, found.notes) == (LINE, ("1 of 2 pages hold too many characters and were not read",))


def test_a_page_whose_characters_stand_for_nothing_is_left_out() -> None:
    private = unicode_shown("\ue001\ue002\ue003 \ue004\ue005")
    note = "1 of 2 pages are in fonts that do not say what their characters are"
    assert pdf.read(by_hand(shown(LINE), private)).notes == (note,)
    assert reason(by_hand(private)).startswith("damaged PDF") is False


def test_forms_that_hold_themselves_end() -> None:
    form = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 5 0 R >> >>", b"/X1 Do"
    )
    assert pdf.read(by_hand("/X1 Do " + shown(LINE), objects=(form,))).text == LINE


def test_a_ring_of_pages_ends() -> None:
    ring = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R] /Count 9999999 >>",
        b"<< >>",
        b"<< >>",
    ]
    assert reason(numbered(ring)).startswith("damaged PDF")


def survives(whole: bytes) -> None:
    for data in damaged(whole, seed=20261130):
        try:
            found = pdf.read(data)
        except SkippedFileError:
            continue
        assert found.text


def test_damage_is_refused_or_read() -> None:
    """Whatever becomes of the bytes, only a refusal comes out."""
    table = (
        "".join(shown("Dead", "Hurt", "12", at=(72 + 150 * i, 300)) for i in range(3)) + "60 290 400 1 re f\n"
    )
    survives(
        by_hand(
            SCAN + shown(LINE, LINE, LINE, before="3 Tr"), shown(LINE * 3, LINE) + table, objects=(image(),)
        )
    )


@pytest.mark.skipif("BRIEFER_SOAK" not in os.environ, reason="takes minutes; make soak")
def test_damage_to_a_packed_file_is_refused_or_read() -> None:
    survives(typeset(f"= Damage\n{LINE} {LINE}\n\n#table(columns: 2, [a], [b], [c], [d])"))
