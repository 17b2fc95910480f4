"""Files that are too small, too large, too deep or too many, or that say so."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import made_docx
import made_odt
import made_pdf
from carriers import CARRIERS, html, mail, text, zipped
from hostile_case import Case, article, written

_XML_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)

_SIGNS = {
    "tabs": "\t",
    "accents": "é",
    "ideographs": "中",
    "cyrillic": "А",
    "joined-words": "a-",
    "at-signs": "a@",
}
"""Signs that a line repeats without end, each of which a search for patterns could take for a beginning."""


def small() -> Iterator[Case]:
    """Yield files without a word; each is skipped for a reason."""
    for name, data in {
        "empty": b"",
        "one-byte": b"\x00",
        "blank": " \u00a0\u200b\n\ufeff".encode(),
        "symbols": "*** --- *** … ***".encode(),
        "only-markup": b"<!doctype html><html><body><script>x</script></body></html>",
        "only-magic-pdf": b"%PDF-1.7",
        "only-magic-zip": b"PK\x03\x04",
        "empty-zip": b"PK\x05\x06" + b"\x00" * 18,
        "empty-list": b"[]",
        "half-json": b'[{"title": "x", "text": "',
        "picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
        "program": b"\x7fELF" + b"\x01" * 100,
        "old-office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    }.items():
        yield Case(f"small-{name}", f"small-{name}.bin", written(data), fate="skipped")


def inflating() -> Iterator[Case]:
    """Yield bombs: small files that become large, each skipped and named."""
    zeros = _packed({"word/document.xml": b"<w>" + b" " * 120_000_000, "[Content_Types].xml": b"<Types/>"})
    yield Case("docx-bomb", "bomb.docx", written(zeros), fate="skipped", reason="limit")
    nested = CARRIERS["zip"](article("nested"))
    for depth in range(6):
        nested = zipped({f"{depth}.zip": nested})
    yield Case("zip-in-zips", "nested.zip", written(nested), fate="skipped", reason="deep")
    many = zipped({f"{n}.txt": b"" for n in range(10_500)})
    yield Case("zip-of-many", "many.zip", written(many), fate="skipped", reason="limit")
    yield Case("gzip", "news.txt.gz", written(b"\x1f\x8b\x08" + b"\x00" * 99), fate="skipped")
    lying = bytearray(_packed({"a.txt": b"x" * 1_000_000}))
    at = lying.find(b"PK\x01\x02")
    lying[at + 24 : at + 28] = (10).to_bytes(4, "little")
    yield Case("zip-that-lies", "lying.zip", written(bytes(lying)), fate="skipped")
    for name, data in _entities().items():
        yield Case(f"entities-{name}", f"entities.{name}", written(data), fate="skipped")


def deep() -> Iterator[Case]:
    """Yield nesting without end."""
    yield _deep("divs", "html", html(article("divs"), after="<div>" * 20_000 + "deep"))
    yield _deep("tables", "html", html(article("tables"), after="<table><tr><td>" * 3_000 + "deep"))
    yield _deep("lists", "html", html(article("lists"), before="<ul><li>" * 5_000))
    yield _deep("json", "json", b"[" * 200_000)
    yield _deep("json-objects", "json", b'[{"text": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}]")
    yield _deep("docx", "docx", made_docx.docx("<w:tbl><w:tr><w:tc>" * 800 + "</w:tc></w:tr></w:tbl>" * 800))
    yield _deep("odt", "odt", made_odt.odt("<text:section>" * 2_000 + "</text:section>" * 2_000))
    yield _deep("pdf", "pdf", made_pdf.by_hand("q " * 100_000))
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(2_000)
    )
    yield _deep("mail", "eml", b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + parts)


def long() -> Iterator[Case]:
    """Yield lines, fields, tables and headers without end."""
    line = "The dredger moved silt again. " * 4_000
    yield _deep("line", "txt", line.encode())
    yield _deep("word", "txt", b"x" * 300_000)
    yield _deep(
        "attribute", "html", html(article("attribute"), after=f"<p title='{'y' * 1_000_000}'>seen</p>")
    )
    yield _deep("heading", "html", html(article("long-heading", heading="w " * 50_000)))
    yield _deep("lines", "txt", text(article("lines")) + b"\n" * 500_000)
    yield _deep("columns", "csv", b"title,text," + b"x," * 30_000 + b"\na,b," + b"1," * 30_000)
    yield _deep(
        "number",
        "json",
        json.dumps([{"title": "n", "text": "seen"}]).encode()[:-2] + b',"n":' + b"9" * 9_000 + b"}]",
    )
    yield _deep("header", "eml", b"X-Long: " + b"z" * 900_000 + b"\r\n" + mail(article("header")))
    yield _deep("parentheses", "txt", text(article("parentheses", "(" * 20_000)))
    yield _deep("quotation-marks", "txt", text(article("marks", "“said " * 4_000)))
    for name, sign in _SIGNS.items():
        endless = f"The mayor said on Monday that rain fell{sign * 30_000} in Orsk."
        yield _deep(f"run-of-{name}", "txt", text(article(name)) + endless.encode())
    yield Case("too-large", "too-large.txt", _sparse, fate="skipped", reason="limit")


def _sparse(path: Path) -> None:
    """Write a file of 21 MB that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(21_000_000)


def _deep(name: str, form: str, data: bytes) -> Case:
    return Case(f"size-{name}", f"size-{name}.{form}", written(data), fate="either")


def _entities() -> dict[str, bytes]:
    bomb = _XML_BOMB + "<w>&d;</w>"
    return {
        "docx": _packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": bomb.encode()}),
        "odt": _packed(
            {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": bomb.encode()}
        ),
    }


def _packed(members: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(name, data, how)
    return file.getvalue()
