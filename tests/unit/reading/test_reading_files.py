"""Reading one file: by content, exactly, or not at all and with a reason."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.reading import read_files
from briefer.reading.formats import format_of
from briefer.reading.opening import LIMIT_BYTES
from briefer.records import Skipped
from briefer.text.decoded import SourceFile

if TYPE_CHECKING:
    from pathlib import Path

A_WORD = st.text().filter(lambda text: any(character.isalnum() for character in text) and "\0" not in text)


def write(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def read(path: Path) -> SourceFile:
    (found,) = read_files(path.parent, [path.name])
    assert isinstance(found, SourceFile), found
    return found


def reason(path: Path) -> str:
    (found,) = read_files(path.parent, [path.name])
    assert isinstance(found, Skipped), found
    return found.reason


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"One\r\ntwo\rthree\n", "One\r\ntwo\rthree\n", id="newlines-as-they-are"),
        pytest.param(b"\xef\xbb\xbfOne", "\ufeffOne", id="utf-8-mark-kept"),
        pytest.param(b"\xff\xfeO\0n\0e\0", "\ufeffOne", id="utf-16-little-endian"),
        pytest.param(b"\xfe\xff\0O\0n\0e", "\ufeffOne", id="utf-16-big-endian"),
        pytest.param("Café “x”\xa0€".encode(), "Café “x”\xa0€", id="beyond-ascii"),
        pytest.param(b"caf\xe9 au lait", "café au lait", id="windows-1252"),
        pytest.param(b"# Title\n\n*Text*", "# Title\n\n*Text*", id="markdown-is-text"),
        pytest.param(
            b"From: the desk\nDate: today\n\nText.", "From: the desk\nDate: today\n\nText.", id="not-mail"
        ),
    ],
)
def test_text_is_read_exactly(tmp_path: Path, data: bytes, text: str) -> None:
    """Nothing is normalised: newlines, marks and spaces stand where they stood."""
    assert read(write(tmp_path, data)).decoded.text == text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"", "the file is empty", id="empty"),
        pytest.param(
            b"\xef\xbb\xbf \xc2\xa0\n\xe2\x80\x8b", "holds no text: only white space or symbols", id="blank"
        ),
        pytest.param(
            b"caf\xc3\xa9 cr\xc3\xa8me \xe9t",
            "byte 13 is not UTF-8; save the file as UTF-8",
            id="broken-utf-8",
        ),
        pytest.param(b"\xff\xfeO\0n", "byte 4 is not UTF-16; save the file as UTF-8", id="half-a-character"),
        pytest.param(b"text \0 more", "binary data, not text", id="null-byte"),
        pytest.param(bytes(range(256)) * 8, "binary data, not text", id="noise"),
        pytest.param(b"%PDF-1.7\nx", "damaged PDF: it cannot be opened", id="pdf"),
        pytest.param(b"{\\rtf1 x}", "RTF is not read yet; convert it to text", id="rtf"),
        pytest.param(b"<?xml version='1.0'?><a/>", "XML is not read yet; convert it to text", id="xml"),
        pytest.param(b"\x89PNG\r\n\x1a\nx", "a PNG image is not read yet; convert it to text", id="image"),
        pytest.param(
            b"BEGIN:VCALENDAR\r\nx", "an appointment is not read yet; convert it to text", id="appointment"
        ),
    ],
)
def test_what_is_not_text_is_skipped_with_a_reason(tmp_path: Path, data: bytes, expected: str) -> None:
    """The content decides whatever the name says, and the reason tells a person what to do."""
    assert reason(write(tmp_path, data)) == expected


def test_a_page_is_read_in_a_child(tmp_path: Path) -> None:
    """The content decides: HTML named .txt is a page."""
    found = read(write(tmp_path, b"\n<!-- x --><!DOCTYPE html><title>T</title><p>The bridge is shut.</p>"))
    assert (found.decoded.format, found.decoded.text.strip()) == ("HTML", "The bridge is shut.")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"[Content_Types].xml": "x", "word/document.xml": "x"}, "DOCX"),
        ({"xl/workbook.xml": "x"}, "an Excel workbook"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "an OpenDocument text"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "an OpenDocument file"),
        ({"mimetype": "application/epub+zip"}, "EPUB"),
        ({"content.xml": "x", "META-INF/manifest.xml": "x"}, "an OpenDocument text"),
        ({"META-INF/container.xml": "x"}, "EPUB"),
        ({"a.txt": "the words word/document.xml and application/epub+zip"}, "a ZIP archive"),
    ],
)
def test_an_office_file_is_told_from_an_archive(parts: dict[str, str], expected: str) -> None:
    """By the parts that its format demands, not by words that stand somewhere in it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    assert format_of(packed.getvalue()) == expected


def test_an_office_file_with_a_password_is_called_one() -> None:
    """It lies in the container of the old formats."""
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64)
    assert format_of(old) == "an old Word, Excel or Outlook file"
    assert format_of(old + "EncryptedPackage".encode("utf-16-le")) == "an Office file with a password"


def test_an_archive_without_its_list_is_an_archive() -> None:
    """Cut off, or with a list that points nowhere: the reader of archives says what is wrong."""
    assert format_of(b"PK\x03\x04" + b"word/document.xml" * 9) == "a ZIP archive"
    assert format_of(b"PK\x03\x04PK\x05\x06" + b"\xff" * 18) == "a ZIP archive"


def test_a_file_over_the_limit_names_the_limit(tmp_path: Path) -> None:
    """50 MB are skipped unread."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert reason(path) == "50.0 MB is over the limit of 20 MB; split the file"
    assert LIMIT_BYTES == 20_000_000


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    """Opening a pipe would wait for ever."""
    import os  # noqa: PLC0415 - mkfifo exists on Unix only

    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes on this system")
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "not a regular file"


def test_a_file_that_is_gone_is_skipped(tmp_path: Path) -> None:
    """What the system says is passed on in plain words."""
    assert reason(tmp_path / "gone.txt") == "cannot be opened: no such file or directory"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(A_WORD)
def test_reading_twice_gives_the_same(tmp_path: Path, text: str) -> None:
    """Any text comes back character by character with one digest, or is skipped both times."""
    path = write(tmp_path, text.encode())
    first, again = (tuple(read_files(tmp_path, [path.name])) for _ in range(2))
    assert first == again
    assert isinstance(first[0], Skipped) or first[0].decoded.text == text
