"""Bytes that lie about their characters, or are none: right characters, a reason, or said to be a guess."""

from __future__ import annotations

from collections.abc import Iterator

from carriers import html, mail, text
from hostile_case import Article, Case, article, news, written

_CODECS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251", "shift_jis", "gb18030",
           "euc_kr", "big5", "iso2022_jp", "utf-7", "hz", "cp037", "koi8-r", "mac_roman")  # fmt: skip
_SCRIPT = "<script>document.title='owned'</script>"


def declared() -> Iterator[Case]:
    """Yield the same news in many character sets, undeclared."""
    for codec in _CODECS:
        one = article(f"set-{codec}")
        data = text(one).decode().encode(codec, "replace")
        yield Case(f"set-{codec}", f"set-{codec}.txt", written(data), fate="either")


def smuggled() -> Iterator[Case]:
    """Yield scripts that only one of two readers of the bytes would see."""
    plain = article("smuggled")
    forms = {
        "utf-7-script": text(article("a", "+ADw-script+AD4-document.title=1+ADw-/script+AD4-")),
        "iso-2022-escape": b"\x1b(J" + text(article("b", _SCRIPT)) + b"\x1b$B",
        "overlong": text(article("c")) + b"\xc0\xbcscript\xc0\xbe",
        "nul-between": b"\x00".join(bytes([one]) for one in _SCRIPT.encode()) + text(article("d")),
        "surrogates": text(article("e")) + b"\xed\xa0\xbd\xed\xb8\x80",
        "bom-inside": text(article("f", f"a\ufeffb\ufffe {_SCRIPT}")),
        "two-boms": b"\xef\xbb\xbf\xef\xbb\xbf" + text(article("g")),
        "wrong-bom": b"\xff\xfe" + text(article("h")),
        "truncated": text(article("i")) + "é".encode()[:1],
        "noise": bytes(range(256)) * 40,
        "mostly-nul": b"\x00" * 5_000 + text(article("j")),
        "controls": bytes(one for one in range(1, 32) if one not in (9, 10, 13)) * 300 + text(plain),
    }
    for name, data in forms.items():
        yield Case(name, f"{name}.txt", written(data), fate="either")


def lied() -> Iterator[Case]:
    """Yield pages and mails that declare a character set which is another, or none."""
    for declared_set in ("utf-7", "x-user-defined", "iso-2022-kr", "../../etc/passwd", "rot13", "hex", "zlib",
                         "unicode_escape", "idna", "utf-16", "nothing-of-the-kind", "\x1b[31m"):  # fmt: skip
        name = "lie-" + "".join(filter(str.isalnum, declared_set))
        page = html(article(name)).replace(b"charset=utf-8", f"charset='{declared_set}'".encode())
        yield Case(name, f"{name}.html", written(page), fate="either")
        letter = mail(article(f"{name}-mail")).replace(b"charset=utf-8", f'charset="{declared_set}"'.encode())
        yield Case(f"{name}-mail", f"{name}.eml", written(letter), fate="either")


def scripts() -> Iterator[Case]:
    """Yield news in other scripts around a sentence that runs the other way."""
    for name, line in {
        "arabic": "قالت السلطات يوم الثلاثاء إن الجسر مغلق.",
        "hebrew": "הרשויות אמרו ביום שלישי שהגשר סגור.",
        "mixed": "The sign says \u202bالجسر مغلق\u202c in red.",
        "vertical": "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ",
        "private-use": "\ue000\uf8ff \U000f0000 closed",
        "unassigned": "\u0378\U0001fbff closed",
    }.items():
        yield Case(name, f"{name}.txt", written(text(Article(body=(*news(name), line)))), fate="read")
