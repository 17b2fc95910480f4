"""What on a page, in a print or on a screen could run, lead elsewhere, or hide and reorder what stands there?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pypdf import PdfReader

from briefer.outputs.html import render
from sample_briefing import make_briefing, make_corpus

_OURS = re.compile(rb"\x1b\[[0-9;]*m|\x1b\[\?25[lh]|\x1b\[[0-9]?[AK]|\r")
"""How our own colours and the spinner steer a terminal."""
_ONCE = ("<script", "</script", "<style", "</style", "<meta", "<title", "</body")
"""What a page has as often as any other."""
_OF_MARKDOWN = frozenset(
    "a blockquote br code del em h1 h2 h3 hr li ol p s section strong sup table tbody td th thead tr ul".split()
)


class _Page(HTMLParser):
    """Collects the elements of a page with their attributes, its addresses and its comments."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[tuple[str, str]] = set()
        self.addresses: set[str] = set()
        self.comments: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements |= {(tag, name) for name, _ in attrs} | {(tag, "")}
        self.addresses |= {value or "" for name, value in attrs if name in {"href", "src", "action"}}

    def handle_comment(self, data: str) -> None:
        self.comments.append(data.strip())

    def handle_decl(self, decl: str) -> None:
        assert decl.lower() == "doctype html"

    def handle_pi(self, data: str) -> None:
        self.comments.append(data)


_OF_SOURCES = frozenset({("del", ""), ("bdi", "lang")})
"""What only some ordinary sources bring: a changed word, and the code of another language for a title in it."""


def in_html(html: str) -> list[str]:
    """Return what a page has that a page of ordinary sources has not: elements, attributes, foreign addresses."""
    found, own = _Page(html), render(make_briefing(), make_corpus())
    odd = [f"{tag} {name}" for tag, name in found.elements - _Page(own).elements - _OF_SOURCES]
    more = [tag for tag in _ONCE if html.lower().count(tag) != own.lower().count(tag)]
    return [*odd, *_foreign(found.addresses), *found.comments, *more]


def in_markdown(markdown: str) -> list[str]:
    """Return what Markdown becomes, in a program that lets HTML through, besides headings, lists and tables."""
    program = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable(["table", "strikethrough"])
    found = _Page(program.use(footnote_plugin).render(markdown))
    odd = [
        f"{tag} {name}" for tag, name in found.elements if tag not in _OF_MARKDOWN or name.startswith("on")
    ]
    forged = [one for one in found.comments if one not in {"briefer: published", "briefer: end"}]
    return [*odd, *_foreign(found.addresses), *forged, *found.comments[2:]]


def in_pdf(data: bytes) -> list[str]:
    """Return what a print could do: actions, scripts, files inside, links to other schemes."""
    reader = PdfReader(BytesIO(data))
    root: Any = reader.trailer["/Root"]
    odd = [
        name
        for name in ("/OpenAction", "/AA", "/AcroForm", "/Collection")
        if name in root and name != "/Dest"
    ]
    names = root.get("/Names", {})
    odd += [name for name in ("/JavaScript", "/EmbeddedFiles") if name in names]
    for page in reader.pages:
        odd += [f"page {name}" for name in ("/AA",) if name in page]
        odd += [said for note in page.get("/Annots", []) for said in _of_note(note.get_object())]
    return odd


def _of_note(note: Any) -> Iterator[str]:  # noqa: ANN401 - pypdf types no entry
    if note["/Subtype"] != "/Link":
        yield note["/Subtype"]
    action = note.get("/A")
    if action is not None and action["/S"] not in {"/URI", "/GoTo"}:
        yield str(action["/S"])
    if action is not None and "/URI" in action:
        yield from _foreign({str(action["/URI"])})


def on_screen(seen: bytes) -> list[str]:
    """Return the characters sent to a terminal that steer it, or that nobody sees."""
    text = _OURS.sub(b"", seen).decode()
    return sorted({f"U+{ord(one):04X}" for at, one in enumerate(text) if _steers(one, text[at - 1 : at])})


def in_line(text: str) -> list[str]:
    """Return the characters of a line that nobody sees."""
    return [f"U+{ord(one):04X}" for at, one in enumerate(text) if _steers(one, text[at - 1 : at])]


def _steers(one: str, before: str) -> bool:
    joins = one in "\u200c\u200d" and before > "\x7f"
    return one not in "\n\t" and not joins and unicodedata.category(one) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _foreign(addresses: set[str]) -> list[str]:
    return [
        one for one in addresses if not one.startswith("#") and urlsplit(one).scheme not in {"http", "https"}
    ]
