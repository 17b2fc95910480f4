"""Names and links that lead out of the folder, to devices, or are meant to be misread; ``..`` is the outside."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from carriers import html, mail, text, zipped
from hostile_case import PRIVATE, Case, article, written

_NAMES = {
    "dash": "-rf news.txt",
    "option": "--help",
    "newline": "first\nsecond.txt",
    "carriage-return": "first\rsecond.txt",
    "tab": "first\tsecond.txt",
    "escape": "\x1b[31mred\x1b[0m.txt",
    "bell": "ring\x07.txt",
    "title": "\x1b]0;owned\x07.txt",
    "bidi": "news\u202etxt.exe",
    "isolate": "\u2066news\u2069.txt",
    "zero-width": "ne\u200bws.txt",
    "quotes": 'it\'s "news".txt',
    "markup": "<img src=x onerror=alert(1)>.txt",
    "markdown": "[x](javascript:alert(1)).txt",
    "formula": "=1+1.txt",
    "shell": "$(touch owned);`id`|&.txt",
    "glob": "*?[a-z].txt",
    "format": "%s%n{0}.txt",
    "backslash": "a..\\..\\private.txt",
    "colon": "C:news.txt",
    "device": "CON",
    "device-dotted": "nul.txt",
    "percent": "%2e%2e%2fprivate.txt",
    "dots": "a... .txt",
    "trailing-space": "news .txt ",
    "long": "n" * 251 + ".txt",
    "wide": "港" * 80 + ".txt",
    "decomposed": "re\u0301sume\u0301.txt",
    "tilde": "~root.txt",
    "double-type": "news.pdf.html.exe",
    "no-type": "news",
    "hash": "a#b?c=d&e.txt",
}
_MEMBERS = {
    "up": "../private-note.txt",
    "far-up": "a/../../../private-note.txt",
    "absolute": "/etc/owned.txt",
    "drive": "C:\\owned.txt",
    "backslash": "..\\..\\owned.txt",
    "newline": "a\nb.txt",
    "escape": "\x1b]0;owned\x07.txt",
    "bidi": "a\u202etxt.exe",
    "markup": "<script>alert(1)</script>.txt",
    "long": "m" * 2_000 + ".txt",
    "unc": "\\\\server\\share\\a.txt",
    "dot": "./././a.txt",
    "device": "NUL",
}


def names() -> Iterator[Case]:
    """Yield files with names that are legal and meant to be misread: each is read, its name is data."""
    for kind, file in _NAMES.items():
        yield Case(f"name-{kind}", file, written(text(article(f"name-{kind}"))))
    yield Case("name-not-utf-8", os.fsdecode(b"caf\xe9.txt"), written(text(article("bytes"))), fate="skipped")


def members() -> Iterator[Case]:
    """Yield archives with members under such names: nothing is written anywhere, and nothing outside is read."""
    for kind, member in _MEMBERS.items():
        inside = {"a-first.txt": text(article(f"beside-{kind}")), member: text(article(f"member-{kind}"))}
        yield Case(f"member-{kind}", f"member-{kind}.zip", written(zipped(inside)))
    yield Case("member-link", "member-link.zip", written(_with_link()))


def links() -> Iterator[Case]:
    """Yield links, pipes and devices."""
    for kind, target in {
        "file": "../private-note.txt",
        "folder": "..",
        "absolute": "/etc/passwd",
        "device": "/dev/zero",
        "terminal": "/dev/tty",
        "process": "/proc/self/environ",
        "nowhere": "not-there.txt",
        "itself": "link-itself",
        "long-way": "./../" * 20 + "etc/passwd",
    }.items():
        yield Case(f"link-{kind}", f"link-{kind}", _linked(target), fate="skipped", reason="link")
    yield Case("pipe", "pipe.txt", os.mkfifo, fate="skipped", reason="regular")
    yield Case("socket", "socket.txt", _bound, fate="skipped", reason="regular")


def calls() -> Iterator[Case]:
    """Yield documents that call for another file or an address, which nobody fetches."""
    for kind, markup in {
        "image": "<img src='file:../private-note.txt' srcset='http://evil.example/a.png 2x'>",
        "frame": "<iframe src='../private-note.txt'></iframe>",
        "import": "<link rel=import href='../private-note.txt'><link rel=preload href='http://evil.example/'>",
        "server-side": "<!--#include file='../private-note.txt' -->",
        "object": "<object data='../private-note.txt'></object><embed src='../private-note.txt'>",
        "include": "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='../private-note.txt' parse=text />",
        "base": "<base href='http://evil.example/'><img src=a.png>",
    }.items():
        yield Case(f"call-{kind}", f"call-{kind}.html", written(html(article(f"call-{kind}"), after=markup)))
    external = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "../private-note.txt">]><html><body><p>&x; is what it says.</p>'
    )
    yield Case("call-entity", "call-entity.html", written(external.encode()), fate="either")
    body = (
        b"MIME-Version: 1.0\r\nContent-Type: message/external-body; access-type=local-file; "
        b'name="../private-note.txt"\r\n\r\nContent-Type: text/plain\r\n\r\n'
    )
    head = mail(article("call-mail")).split(b"MIME-Version")[0]
    yield Case("call-mail", "call-mail.eml", written(head + body), fate="either")


def _linked(target: str) -> Callable[[Path], object]:
    return lambda path: path.symlink_to(target)


def _bound(path: Path) -> None:
    """Leave a socket at ``path``; its address may be no longer than a hundred bytes, so that it is bound by name."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path.name)
    finally:
        os.chdir(here)


def _with_link() -> bytes:
    import io  # noqa: PLC0415 - the one case that needs the details of a ZIP
    import zipfile  # noqa: PLC0415 - same

    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        link = zipfile.ZipInfo("note.txt")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "../private-note.txt")
        made.writestr("report.txt", text(article("beside-link")))
    return file.getvalue()


def private_note(folder: Path) -> None:
    """Put the file that is never to be read beside the folder of sources."""
    (folder.parent / "private-note.txt").write_text(f"For nobody: {PRIVATE}.", encoding="utf-8")
