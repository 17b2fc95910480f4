"""What format is a file, by its content and not by its name?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.readers.tables.signs import table_format

_HEAD = 4096
"""Bytes that are looked at for tags and mail headers; every signature stands in the first 300."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh91AY", "a bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"ID3\x03\x00", "an MP3 recording"),
    (b"ID3\x04\x00", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"%!PS", "PostScript"),
    (b"BEGIN:VCALENDAR", "an appointment"),
    (b"BEGIN:VCARD", "an address card"),
    (b"-----BEGIN PGP MESSAGE-----", "an encrypted message"),
    (b"-----BEGIN PGP PUBLIC KEY BLOCK-----", "a key"),
)

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream in which an Office file with a password lies (MS-OFFCRYPTO 2.3.4)."""
_LOCKED = "an Office file with a password"

_PARTS: tuple[tuple[bytes, str], ...] = (
    (b"word/document.xml", "DOCX"),
    (b"xl/workbook.xml", "an Excel workbook"),
    (b"ppt/presentation.xml", "a PowerPoint presentation"),
    (b"META-INF/manifest.xml", "an OpenDocument text"),
    (b"META-INF/container.xml", "EPUB"),
)
"""The part that a package of a kind must have (ECMA-376, OpenDocument 1.3, EPUB 3.3), also where none says its kind."""

_MIME_TYPES: tuple[tuple[bytes, str], ...] = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"application/epub+zip", "EPUB"),
)
"""What the first part of an OpenDocument file or an EPUB says that it is; it is stored as it stands."""

_FIRST_PART = 256
"""Bytes within which the first part of such a file ends."""

_IN_RIFF = (b"WEBP", b"WAVE", b"AVI ")

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|article|div|p|table)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")
_MAILBOX = re.compile(rb"From [^\r\n]{3,200}?\d\d:\d\d[^\r\n]{0,60}\r?\n[\w-]+:")
"""The line above each message of a mailbox, with the day it came in (RFC 4155), and its first header."""
_MAIL_HEADER = re.compile(
    rb"^(?:From|To|Cc|Subject|Date|Sender|Reply-To|Received|Return-Path|Delivered-To|Message-ID|"
    rb"MIME-Version|Content-Type|Content-Transfer-Encoding|X-[\w-]+):[ \t]?\S",
    re.IGNORECASE | re.MULTILINE,
)
_MACHINE_HEADER = re.compile(
    rb"^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type):",
    re.IGNORECASE | re.MULTILINE,
)

_FEWEST_HEADERS = 3


def format_of(data: bytes) -> str:
    """Return the name of the format as a reader of the briefing knows it, 'text' where nothing else fits."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return _LOCKED if _ENCRYPTED in data else name
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(data)
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] in _IN_RIFF):
        return "an image, a recording or a video"
    return _by_markup(data[:_HEAD])


def _in_zip(data: bytes) -> str:
    head = data[:_FIRST_PART]
    declared = next((name for mark, name in _MIME_TYPES if b"mimetype" + mark in head), None)
    if declared:
        return declared
    parts = set(_parts(data))
    return next((name for part, name in _PARTS if part in parts), "a ZIP archive")


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield the names in the central directory of a zip (APPNOTE 4.3.12); nothing where there is none."""
    end = data.rfind(b"PK\x05\x06")
    at = int.from_bytes(data[end + 16 : end + 20], "little") if end >= 0 else len(data)
    while data[at : at + 4] == b"PK\x01\x02":
        name, extra, comment = (int.from_bytes(data[at + n : at + n + 2], "little") for n in (28, 30, 32))
        yield data[at + 46 : at + 46 + name]
        at += 46 + name + extra + comment


def _by_markup(head: bytes) -> str:
    if _HTML.match(head):
        return "HTML"
    if _XML.match(head):
        return "XML"
    if _MAILBOX.match(head):
        return "a mailbox"
    headers = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    # Two people may write 'From:' and 'Date:' above a text; a mail also has one that only programs write.
    if len(_MAIL_HEADER.findall(headers)) >= _FEWEST_HEADERS and _MACHINE_HEADER.search(headers):
        return "e-mail"
    return table_format(head) or "text"
