"""What does a PDF say about its text outside of it?"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

_PLACE = "document properties"
_FILE_NAME = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b|adobe |quarkxpress|scribus)|"
    r"\.(?:docx?|dotx?|odt|rtf|indd|qxp|qxd|pages|pptx?|xlsx?|pdf|tex|dvi|ps|txt|html?)$",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"\(?(?:untitled|anonymous|unspecified|unbenannt|sans titre|sin título|no title|title|document|dokument|layout|"
    r"slide|folie|page|presentation|powerpoint presentation|template|print|scan|scanned document|book|chapter)"
    r"\)?[\s_#-]*\d*$",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"\(?(?:admin(?:istrator)?|user|users|owner|default|guest|root|unknown|anonymous|unspecified|author|none|pc|hp|dell|lenovo|"
    r"test|scan(?:ner)?|(?:microsoft )?office user|windows user|microsoft|adobe|apple|[a-z]*\d+|"
    r"[a-z]+[._\\][a-z._\\]+)\)?$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"D:(?P<day>\d{8})(?P<time>\d{4}(?:\d{2})?)?(?:(?P<zulu>Z)|(?P<zone>[+-]\d{2})'?(?P<minutes>\d{2})?'?)?"
)
_FIRST_YEAR = 1993
"""The year of the first PDF; clocks that were never set show 1970 or 1980."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")
_PACKET = re.compile(rb"<x:xmpmeta\b.{0,200000}?</x:xmpmeta>", re.DOTALL)
_XMP_TITLE = re.compile(rb"<dc:title>.{0,400}?<rdf:li[^>]{0,100}>([^<]{1,500})</rdf:li>", re.DOTALL)
_LONGEST = 500
_SHORTEST_TITLE, _SHORTEST_AUTHOR = 4, 3
_LONGEST_TAG_BYTES = 100


def stated(document: PdfDocument, data: bytes) -> dict[str, Stated]:
    """Return what the file says, where it is not what a program or a scanner fills in."""
    return dict(_stated(document, data))


def _stated(document: PdfDocument, data: bytes) -> Iterator[tuple[str, Stated]]:
    said = {key: _clean(value) for key, value in document.get_metadata_dict(skip_empty=True).items()}
    title = said.get("Title", "")
    if is_title(title):
        yield "title", Stated(title, _PLACE)
    elif is_title(in_packet := _xmp_title(data)):
        yield "title", Stated(in_packet, f"{_PLACE} (XMP dc:title)")
    if is_author(said.get("Author", "")):
        yield "author", Stated(said["Author"], _PLACE)
    if made := day_of(said.get("CreationDate", "")):
        yield "published", Stated(made, _PLACE)
    language = _language(document)
    if language:
        yield "language", Stated(language, "document language")


def is_title(title: str) -> bool:
    """Tell whether a title was given by a person rather than by a program.

    >>> is_title("Microsoft Word - draft 3.doc"), is_title("Crane inspection report")
    (False, True)
    """
    if len(title) < _SHORTEST_TITLE or _FILE_NAME.search(title) or _NO_TITLE.match(title):
        return False
    return any(letter.isalpha() for letter in title) and (" " in title or "_" not in title)


def is_author(author: str) -> bool:
    """Tell whether an author is a person or a body rather than an account of a computer."""
    return len(author) >= _SHORTEST_AUTHOR and not _NO_AUTHOR.match(author) and not _FILE_NAME.search(author)


def day_of(date: str) -> str:
    """Return a date of the PDF format in ISO 8601, '' where it is none or was never set.

    >>> day_of("D:20260305090200+01'00'")
    '2026-03-05T09:02:00+01:00'
    """
    found = _DATE.match(date)
    if not found or not _is_day(found["day"]):
        return ""
    day = found["day"]
    iso = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    time = (found["time"] or "").ljust(6, "0")
    if not found["time"] or not (time[:2] < "24" and time[2:4] < "60" and time[4:] < "60"):
        return iso
    zone = (
        "+00:00" if found["zulu"] else f"{found['zone']}:{found['minutes'] or '00'}" if found["zone"] else ""
    )
    return f"{iso}T{time[:2]}:{time[2:4]}:{time[4:]}{zone}"


def _is_day(day: str) -> bool:
    return int(day[:4]) >= _FIRST_YEAR and "01" <= day[4:6] <= "12" and "01" <= day[6:] <= "31"


def _clean(value: str) -> str:
    return " ".join("".join(c for c in value if c.isprintable() or c.isspace()).split())[:_LONGEST]


def _xmp_title(data: bytes) -> str:
    """Return the title of the one XMP packet of a file; images may bring packets of their own."""
    packets = _PACKET.findall(data)
    found = _XMP_TITLE.search(packets[0]) if len(packets) == 1 else None
    return _clean(unescape(found[1].decode("utf-8", "replace"))) if found else ""


def _language(document: PdfDocument) -> str:
    length = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 0 < length < _LONGEST_TAG_BYTES:
        return ""
    buffer = (pdfium.FPDF_WCHAR * (length // 2))()
    pdfium.FPDFCatalog_GetLanguage(document, buffer, length)
    tag = bytes(buffer).decode("utf-16-le", "replace").rstrip("\x00")
    return tag if _LANGUAGE.match(tag) and tag.lower() != "und" else ""
