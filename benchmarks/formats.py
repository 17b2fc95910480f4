"""Which file holds a text in each format, and what does the bare library say that it holds?

Made by code, the same in every run. A bare call is the shortest way from bytes to characters that the usual library
of a format offers, with nothing marked, nothing hidden told and no limits.
"""

from __future__ import annotations

import csv
import io
import mailbox
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from pathlib import Path
from xml.etree.ElementTree import fromstring

ODF = "urn:oasis:names:tc:opendocument:xmlns"
TITLE = "Council of Orr weighs the cost of a new harbour"


@dataclass(frozen=True, slots=True)
class Format:
    """How paragraphs become a file, and how the usual library reads one."""

    name: str
    library: str
    make: Callable[[Sequence[str]], bytes]
    bare: Callable[[bytes], str]


def _text(paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join([TITLE, *paragraphs]).encode()


def _html(paragraphs: Sequence[str]) -> bytes:
    links = "".join(f'<li><a href="/{i}">Section {i}</a></li>' for i in range(40))
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{TITLE}</title></head><body>"
        f"<nav><ul>{links}</ul></nav><article><h1>{TITLE}</h1>{body}</article>"
        "<footer><p>© 2026 Orr Tide</p></footer></body></html>"
    ).encode()


def _bare_html(data: bytes) -> str:
    import trafilatura  # noqa: PLC0415 - each library is imported in the process that measures it

    return trafilatura.extract(data) or ""


def _pdf(paragraphs: Sequence[str]) -> bytes:
    import typst  # noqa: PLC0415 - as above

    source = "\n\n".join([f"= {TITLE}", *paragraphs])
    made = typst.compile(source.encode(), format="pdf", timestamp=0)
    return made if isinstance(made, bytes) else b""


def _bare_pdf(data: bytes) -> str:
    import pypdfium2  # noqa: PLC0415 - as above

    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def _docx(paragraphs: Sequence[str]) -> bytes:
    import docx  # noqa: PLC0415 - as above

    document = docx.Document()
    document.add_heading(TITLE, 1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return _saved(document.save)


def _bare_docx(data: bytes) -> str:
    import docx  # noqa: PLC0415 - as above

    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def _odt(paragraphs: Sequence[str]) -> bytes:
    body = "".join(f"<text:p>{escape(paragraph)}</text:p>" for paragraph in [TITLE, *paragraphs])
    content = (
        f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    return _zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def _bare_odt(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        tree = fromstring(archive.read("content.xml"))  # noqa: S314 - the benchmark's own file
    return "\n".join("".join(paragraph.itertext()) for paragraph in tree.iter(f"{{{ODF}:text:1.0}}p"))


def _epub(paragraphs: Sequence[str]) -> bytes:
    chapters = [paragraphs[at : at + 100] for at in range(0, len(paragraphs), 100)]
    items = "".join(
        f'<item id="c{i}" href="{i}.xhtml" media-type="application/xhtml+xml"/>' for i in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    package = (
        f'<package xmlns="urn:p"><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>'
    )
    pages = {f"{i}.xhtml": _page(chapter) for i, chapter in enumerate(chapters)}
    container = '<container xmlns="urn:c"><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "a.opf": package}
    return _zipped({**parts, **pages})


def _page(paragraphs: Sequence[str]) -> str:
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head><body>{body}</body></html>'


def _bare_epub(data: bytes) -> str:
    from lxml import html  # noqa: PLC0415 - as above

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        pages = [archive.read(name) for name in archive.namelist() if name.endswith("xhtml")]
    return "\n".join(html.fromstring(page).text_content() for page in pages)


def _mail(paragraphs: Sequence[str]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "desk@orr.example", "you@orr.example", TITLE
    message["Date"], message["Message-ID"] = "Wed, 04 Mar 2026 10:00:00 +0000", "<1@orr.example>"
    message.set_content("\n\n".join(paragraphs))
    return message.as_bytes()


def _bare_mail(data: bytes) -> str:
    body = message_from_bytes(data, policy=policy.default).get_body(("plain",))
    return "" if body is None else str(body.get_content())


def _mbox(paragraphs: Sequence[str]) -> bytes:
    ten = [paragraphs[at::10] for at in range(10)]
    return b"".join(b"From desk@orr.example Wed Mar  4 10:00:00 2026\n" + _mail(each) + b"\n" for each in ten)


def _bare_mbox(data: bytes) -> str:
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(data)
        return "\n".join(_bare_mail(message.as_bytes()) for message in mailbox.mbox(file.name))


def _csv(paragraphs: Sequence[str]) -> bytes:
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(["title", "date", "text"])
    for number, at in enumerate(range(0, len(paragraphs), 10)):
        rows.writerow([f"{TITLE} ({number})", "2026-03-04", "\n".join(paragraphs[at : at + 10])])
    return file.getvalue().encode()


def _bare_csv(data: bytes) -> str:
    return "\n".join(" ".join(row) for row in csv.reader(io.StringIO(data.decode())))


def _archive(paragraphs: Sequence[str]) -> bytes:
    return _zipped({f"{i}.txt": "\n\n".join(paragraphs[i::10]) for i in range(10)})


def _bare_archive(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def _zipped(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


FORMATS = (
    Format("text", "bytes.decode", _text, bytes.decode),
    Format("HTML", "trafilatura", _html, _bare_html),
    Format("PDF", "pypdfium2", _pdf, _bare_pdf),
    Format("DOCX", "python-docx", _docx, _bare_docx),
    Format("ODT", "zipfile, ElementTree", _odt, _bare_odt),
    Format("EPUB", "zipfile, lxml", _epub, _bare_epub),
    Format("e-mail", "email", _mail, _bare_mail),
    Format("mailbox", "mailbox, email", _mbox, _bare_mbox),
    Format("CSV", "csv", _csv, _bare_csv),
    Format("ZIP", "zipfile", _archive, _bare_archive),
)
