"""How does a text get into a file of each format?"""

from __future__ import annotations

import csv
import io
import json
import textwrap
import zipfile
from collections.abc import Callable
from email.header import Header
from html import escape

import made_docx
import made_epub
import made_odt
import made_pdf
from hostile_case import Article

_W = "http://purl.org/dc/elements/1.1/"


def html(one: Article, *, before: str = "", after: str = "") -> bytes:
    """Return a page; ``before`` and ``after`` are markup around its paragraphs."""
    head = (
        f"<title>{escape(one.title)}</title>"
        f'<meta property="og:site_name" content="{escape(one.publisher)}">'
        f'<meta name="author" content="{escape(one.author)}">'
        f'<link rel="canonical" href="{escape(one.url)}"><meta property="og:url" content="{escape(one.url)}">'
        f'<meta property="og:title" content="{escape(one.title)}">'
    )
    heading = f"<h1>{escape(one.title)}</h1>" + (f"<h2>{escape(one.heading)}</h2>" if one.heading else "")
    body = "".join(f"<p>{escape(line)}</p>\n" for line in one.body)
    page = (
        f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body><main><article>\n{heading}"
        f"{before}{body}{after}</article></main></body></html>"
    )
    return page.encode()


def markdown(one: Article) -> bytes:
    """Return Markdown, the fields as they stand above it."""
    fields = {"title": one.title, "author": one.author, "publisher": one.publisher, "url": one.url}
    head = [f"{name}: {' '.join(value.split())}" for name, value in fields.items() if value.strip()]
    heading = [f"## {one.heading}"] if one.heading else []
    return "\n".join(["---", *head, "---", "", *_spaced([*heading, *one.body])]).encode()


def text(one: Article) -> bytes:
    """Return plain text: title, byline, paragraphs."""
    by = [f"By {one.author}"] if one.author else []
    return "\n".join([one.title, *by, "", *_spaced([*filter(None, [one.heading]), *one.body])]).encode()


def docx(one: Article, *hidden: str) -> bytes:
    """Return a Word document; ``hidden`` are paragraphs of XML."""
    core = made_docx.part("coreProperties", "").replace(
        "</w:coreProperties>",
        f'<dc:title xmlns:dc="{_W}">{escape(one.title)}</dc:title>'
        f'<dc:creator xmlns:dc="{_W}">{escape(one.author)}</dc:creator></w:coreProperties>',
    )
    heading = [made_docx.p(made_docx.run(one.title), '<w:pStyle w:val="Titre"/>')]
    if one.heading:
        heading.append(made_docx.p(made_docx.run(one.heading), '<w:pStyle w:val="Titre2"/>'))
    body = [made_docx.p(made_docx.run(line)) for line in one.body]
    return made_docx.docx(*heading, *body, *hidden, parts={"core": core})


def odt(one: Article, *hidden: str) -> bytes:
    """Return an OpenDocument text; ``hidden`` are paragraphs of XML."""
    meta = f"<dc:title xmlns:dc='{_W}'>{escape(one.title)}</dc:title>"
    heading = [made_odt.p(escape(one.title), "Heading_20_2")]
    if one.heading:
        heading.append(made_odt.p(escape(one.heading), "Sub"))
    return made_odt.odt(*heading, *[made_odt.p(escape(line)) for line in one.body], *hidden, meta=meta)


def pdf(one: Article, *hidden: str) -> bytes:
    """Return a page for print; ``hidden`` are stretches of its content stream."""
    at, shown = 780, []
    for line in filter(None, [one.title, one.heading, *one.body]):
        lines = textwrap.wrap(line, 80)
        shown.append(made_pdf.unicode_shown(*lines, at=(40, at)))
        at -= 15 * len(lines) + 14
    info = f"/Title ({_pdf_text(one.title)}) /Author ({_pdf_text(one.author)})"
    return made_pdf.by_hand("".join([*shown, *hidden]), info=info)


def mail(one: Article, *, page: str = "") -> bytes:
    """Return a mail; with ``page`` it has a second form, as HTML."""
    head = (
        f"From: {Header(one.author or 'Press office', 'utf-8').encode()} <press@council.example>\r\n"
        f"Subject: {Header(one.title, 'utf-8').encode()}\r\nTo: desk@gazette.example\r\n"
        "Date: Tue, 03 Mar 2026 18:05:00 +0100\r\nMessage-ID: <1@council.example>\r\nMIME-Version: 1.0\r\n"
    )
    plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    plain += "\r\n\r\n".join([*filter(None, [one.heading]), *one.body]) + "\r\n"
    if not page:
        return (head + plain).encode()
    parts = f"--b\r\n{plain}--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n--b--\r\n"
    return f"{head}Content-Type: multipart/alternative; boundary=b\r\n\r\n{parts}".encode()


def epub(one: Article, *, inside: str = "", nature: str = "") -> bytes:
    """Return a book of one chapter; ``inside`` is markup at its end."""
    body = "".join(f"<p>{escape(line)}</p>" for line in one.body)
    heading = f"<h1>{escape(one.title)}</h1>" + (f"<h2>{escape(one.heading)}</h2>" if one.heading else "")
    metadata = f"<dc:title>{escape(one.title)}</dc:title><dc:creator>{escape(one.author)}</dc:creator>"
    return made_epub.epub({"a.xhtml": made_epub.page(f"{heading}{body}{inside}", nature)}, metadata=metadata)


def table(one: Article) -> bytes:
    """Return a table of articles, as comma-separated values: this one, and one beside it."""
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(["title", "author", "publisher", "url", "text"])
    rows.writerow([one.title, one.author, one.publisher, one.url, _whole(one)])
    rows.writerow(["Weather", "", "", "", "The rain stopped at noon and the roads were dry by evening."])
    return file.getvalue().encode()


def json_file(one: Article) -> bytes:
    """Return a list of articles as JSON."""
    return json.dumps([_record(one)]).encode()


def json_lines(one: Article) -> bytes:
    """Return articles as JSON, one a line."""
    return "".join(json.dumps(_record(one)) + "\n" for _ in range(2)).encode()


def archive(one: Article, *, member: str = "notes/report.txt") -> bytes:
    """Return a ZIP with the text in it."""
    return zipped({member: text(one)})


def zipped(members: dict[str, bytes]) -> bytes:
    """Return a ZIP of members under any names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, data in members.items():
            made.writestr(zipfile.ZipInfo(name), data)
    return file.getvalue()


CARRIERS: dict[str, Callable[[Article], bytes]] = {
    "html": html,
    "md": markdown,
    "txt": text,
    "docx": docx,
    "odt": odt,
    "pdf": pdf,
    "eml": mail,
    "epub": epub,
    "csv": table,
    "json": json_file,
    "jsonl": json_lines,
    "zip": archive,
}
"""Every format with what makes a file of it."""


def _record(one: Article) -> dict[str, str]:
    return {
        "title": one.title,
        "author": one.author,
        "publisher": one.publisher,
        "url": one.url,
        "text": _whole(one),
    }


def _whole(one: Article) -> str:
    return "\n\n".join([*filter(None, [one.heading]), *one.body])


def _spaced(lines: list[str]) -> list[str]:
    return [part for line in lines for part in (line, "")]


def _pdf_text(words: str) -> str:
    plain = words.encode("latin-1", "replace").decode("latin-1")
    return plain.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
