"""Opening a zip: nothing that it says about itself is believed."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from contextlib import suppress

import pytest

from briefer.errors import SkippedFileError
from briefer.readers.zipped import INFLATED_LIMIT, PARTS_LIMIT, opened
from briefer.text.decoded import Unread
from damaged import damaged

DEFLATED = zipfile.ZIP_DEFLATED


def zipped(parts: dict[str, bytes], *, compression: int = DEFLATED) -> bytes:
    """Return a zip of ``parts``."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def refusal(data: bytes, part: str = "a.txt") -> str:
    with pytest.raises(SkippedFileError) as caught:
        opened(data, "DOCX").read(part)
    return str(caught.value)


def declared(data: bytes, size: int) -> bytes:
    """Return a zip of one part that is said to inflate to ``size`` bytes."""
    entry, local = data.rindex(b"PK\x01\x02"), data.index(b"PK\x03\x04")
    lying = bytearray(data)
    struct.pack_into("<L", lying, entry + 24, size)
    struct.pack_into("<L", lying, local + 22, size)
    return bytes(lying)


def test_parts_are_listed_and_read() -> None:
    """Names come in the order of the list, without folders; the bytes are those packed."""
    archive = opened(zipped({"b.txt": b"two", "folder/": b"", "folder/a.txt": b"one"}))
    assert archive.names == ("b.txt", "folder/a.txt")
    assert archive.read("folder/a.txt") == b"one"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"PK\x03\x04", "damaged DOCX: the list of its parts cannot be read", id="cut-off"),
        pytest.param(zipped({"b.txt": b""}), "damaged DOCX: a.txt is missing", id="missing"),
        pytest.param(
            zipped({"a.txt": b"abcdefgh"}, compression=zipfile.ZIP_STORED).replace(b"abcdefgh", b"abcdefgx"),
            "damaged DOCX: a.txt cannot be unpacked",
            id="changed",
        ),
        pytest.param(
            declared(zipped({"a.txt": b"a" * 100}), 40), "damaged DOCX: a.txt cannot be unpacked", id="lying"
        ),
        pytest.param(
            declared(zipped({"a.txt": b""}), INFLATED_LIMIT + 1),
            "inflates to over 100 MB, more than the limit",
            id="declared-large",
        ),
        pytest.param(
            zipped({"a.txt": bytes(20_000_000)}),
            "a part inflates to over 200 times its size, more than the limit",
            id="ratio",
        ),
        pytest.param(
            zipped({"a.txt": b"x"}, compression=zipfile.ZIP_LZMA),
            "packed in a way that is not read; pack it as an ordinary zip",
            id="lzma",
        ),
    ],
)
def test_a_zip_that_cannot_be_trusted_says_why(data: bytes, expected: str) -> None:
    """Damage, lies about sizes and bombs each have a reason that a user understands."""
    assert refusal(data) == expected


def test_many_parts_are_refused_before_their_list_is_read() -> None:
    """A list of empty parts costs memory long before any of them is read."""
    data = zipped({"a.txt": b""}) + b"PK\x01\x02" * PARTS_LIMIT
    assert refusal(data) == "holds over 10,000 files, more than the limit"


def test_a_part_that_packs_more_than_it_declares_is_not_inflated() -> None:
    """Memory follows the declared size, not what the bytes would inflate to."""
    data = declared(zipped({"a.txt": bytes(90_000_000)}), 1_000)
    assert refusal(data) == "damaged DOCX: a.txt cannot be unpacked"


@pytest.mark.parametrize(
    "name",
    ["/etc/motd", "../a.txt", "a/../../b.txt", "..", "C:\\a.txt", "\\\\host\\a", "a\\..\\b", "x" * 1_001],
)
def test_names_that_leave_are_not_read(name: str) -> None:
    """A path that would leave a folder is reported; the other parts are read."""
    archive = opened(zipped({name: b"x", "a..b/c.txt": b"y"}))
    assert archive.names == ("a..b/c.txt",)
    assert archive.unread == (Unread(name, "its name leaves the archive"),)


def test_links_passwords_and_doubles_are_not_read() -> None:
    """Each comes with the reason, and asking for the part gives it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/motd")
        archive.writestr("twice", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("twice", "2")
        archive.writestr("locked", "x")
    data = bytearray(file.getvalue())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert opened(bytes(data)).unread == (
        Unread("link", "a link, not a file"),
        Unread("twice", "the archive holds several files of this name"),
        Unread("locked", "needs a password"),
    )
    assert refusal(bytes(data), "locked") == "needs a password"


def test_a_damaged_zip_ends_as_a_skipped_file() -> None:
    """Bytes flipped, cut, repeated or moved raise nothing else."""
    for data in damaged(zipped({"a.txt": b"some words " * 50, "b/c.txt": b"more"}), seed=7):
        with suppress(SkippedFileError):
            archive = opened(data)
            for name in archive.names:
                archive.read(name)
