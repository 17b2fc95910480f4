"""What format is a file, by its content and not by its name?"""

from __future__ import annotations

import re

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
)

_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"word/", "DOCX"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"opendocument", "an OpenDocument file"),
    (b"epub+zip", "EPUB"),
)

_IN_RIFF = (b"WEBP", b"WAVE", b"AVI ")

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|article|div|p|table)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")
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
            return name
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(data)
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] in _IN_RIFF):
        return "an image, a recording or a video"
    return _by_markup(data[:_HEAD])


def _in_zip(data: bytes) -> str:
    return next((name for mark, name in _IN_ZIP if mark in data), "a ZIP archive")


def _by_markup(head: bytes) -> str:
    if _HTML.match(head):
        return "HTML"
    if _XML.match(head):
        return "XML"
    headers = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    # Two people may write 'From:' and 'Date:' above a text; a mail also has one that only programs write.
    if len(_MAIL_HEADER.findall(headers)) >= _FEWEST_HEADERS and _MACHINE_HEADER.search(headers):
        return "e-mail"
    return "text"
