"""What a person sees of a web page, what of it is the article, and what the page states."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.readers.html import read
from briefer.text.decoded import Decoded

TOPICS = Path(__file__).parents[2] / "topics"
STORY = (
    "<p>The council met on Monday to discuss the old bridge over the river.</p>"
    "<p>It will vote on the plan next week, the mayor said in a statement.</p>"
)


def page(body: str, *, head: str = "") -> Decoded:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode())


def lines(decoded: Decoded) -> list[str]:
    return [line for line in decoded.text.split("\n") if line]


def marked(decoded: Decoded) -> dict[str, str]:
    marks = (mark for mark in decoded.marks if mark.role != "body")
    return {mark.span.of(decoded.text): mark.reason or mark.role for mark in marks}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("<p>One  <b>two</b>\n three.<p>Four.", ["One two three.", "Four."], id="paragraphs"),
        pytest.param("<h2>A<br>B</h2>", ["A B"], id="heading"),
        pytest.param(
            "<ul><li>One<ul><li>Two</ul><li><p>Three</p></ul>", ["- One", "- Two", "- Three"], id="lists"
        ),
        pytest.param(
            "<table><tr><th>Town<th>Dead<tr><td>Orr<td>4</table>",
            ["Town | Dead", "Orr | 4"],
            id="table-of-data",
        ),
        pytest.param(
            "<table><tr><td><h1>Title</h1><p>One.</p><p>Two.</p></td></tr></table>",
            ["Title", "One.", "Two."],
            id="table-of-layout",
        ),
        pytest.param(
            "One row of a paragraph that a mail program has cut<br>goes on.<br>Next.",
            ["One row of a paragraph that a mail program has cut goes on.", "Next."],
            id="breaks",
        ),
        pytest.param("<a>Share</a><a>Print</a>", ["Share Print"], id="links-side-by-side"),
        pytest.param("<p>B<i>oris</i> 1\u00a0250</p>", ["Boris 1\u00a0250"], id="inline-and-nbsp"),
        pytest.param("<p>&lt;script&gt; is text</p>", ["<script> is text"], id="escaped"),
        pytest.param("<div>a<div>b</div>c</div>", ["a", "b", "c"], id="boxes"),
    ],
)
def test_the_text_is_what_a_person_reads_line_by_line(body: str, expected: list[str]) -> None:
    """Paragraphs, headings, items and rows are one line each, in reading order."""
    assert lines(page(body)) == expected


@pytest.mark.parametrize(
    ("hidden", "kind"),
    [
        ('<p style="display:none">Secret words.</p>', "display: none"),
        ('<p style="visibility: hidden">Secret words.</p>', "visibility: hidden"),
        ("<p hidden>Secret words.</p>", "hidden attribute"),
        ('<p aria-hidden="true">Secret words.</p>', "aria-hidden"),
        ('<p style="font-size:0">Secret words.</p>', "zero font size"),
        ('<p style="font:0/0 a">Secret words.</p>', "zero font size"),
        ('<p style="font-size:1px">Secret words.</p>', "zero font size"),
        ('<p style="opacity:0">Secret words.</p>', "zero opacity"),
        ('<p style="position:absolute;left:-9999px">Secret words.</p>', "off the screen"),
        ('<p style="text-indent:-9999px">Secret words.</p>', "off the screen"),
        ('<p style="height:0;overflow:hidden">Secret words.</p>', "zero size"),
        ('<p style="clip:rect(0,0,0,0);position:absolute">Secret words.</p>', "zero size"),
        ('<p style="color:#fff">Secret words.</p>', "the colour of its background"),
        (
            '<div bgcolor="#003366"><font color="#003366">Secret words.</font></div>',
            "the colour of its background",
        ),
        ('<p style="color:transparent">Secret words.</p>', "transparent colour"),
        ('<p class="sr-only">Secret words.</p>', "class for screen readers"),
        (
            "<style>.x .y{display:none}</style><div class=x><p class='y z'>Secret words.</p></div>",
            "display: none",
        ),
        (
            "<style>@media screen{#a{display:none!important}}</style><p id=a>Secret words.</p>",
            "display: none",
        ),
        ("<template><p>Secret words.</p></template>", "template"),
        ("<noscript><p>Secret words.</p></noscript>", "shown without scripts only"),
        ("<!-- Secret words. -->", "comment"),
        ("<dialog>Secret words.</dialog>", "closed dialog"),
    ],
)
def test_words_that_nobody_sees_are_reported_and_left_out(hidden: str, kind: str) -> None:
    """Every way of hiding words keeps them out of the text; they are handed on with place and kind."""
    found = page(f"{STORY}{hidden}{STORY}")
    assert "Secret" not in found.text
    assert [(one.words.strip(), one.kind) for one in found.hidden] == [("Secret words.", kind)]


@pytest.mark.parametrize(
    "shown",
    [
        '<p style="color:#fff;background:#003366">Seen words.</p>',
        '<div style="background-color:navy"><p style="color:white">Seen words.</p></div>',
        '<div style="font-size:0"><p style="font-size:14px">Seen words.</p></div>',
        '<div style="visibility:hidden"><p style="visibility:visible">Seen words.</p></div>',
        "<style>@media print{.ad{display:none}}</style><p class=ad>Seen words.</p>",
        "<style>.x{display:none}.x.on{display:block}</style><p class='x on'>Seen words.</p>",
        "<style>p:hover{display:none}</style><p>Seen words.</p>",
        '<p style="text-indent:-10px">Seen words.</p>',
    ],
)
def test_words_that_are_seen_stay(shown: str) -> None:
    """A colour on its own ground, a size set anew, a rule for paper hide nothing."""
    assert "Seen words." in page(f"{STORY}{shown}").text


@pytest.mark.parametrize(
    "scripts", ["<script>x()</script>", "<style>p{}</style>", "<svg><text>x</text></svg>"]
)
def test_programs_and_drawings_are_no_text(scripts: str) -> None:
    """What is for the browser is neither text nor hidden words."""
    assert page(f"{STORY}{scripts}").text == page(STORY).text


def test_the_page_around_an_article_is_marked_with_a_reason() -> None:
    """Navigation, notices and lists of links stay in the text, each with a mark."""
    found = page(
        "<div class='cookie-banner'>We value your privacy.</div>"
        "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
        f"<article><h1>Bridge to close</h1><p class=byline>By Ann Orr</p>{STORY}"
        "<figure><img><figcaption>The bridge in May.</figcaption></figure></article>"
        "<h3>More stories</h3><ul><li><a href=/1>Ferry sinks off the coast</a><li><a href=/2>Fuel is dear</a></ul>"
        "<footer>Harbour Times</footer>"
    )
    assert marked(found) == {
        "We value your privacy.": "cookie notice",
        "Home World": "navigation",
        "Bridge to close": "heading",
        "By Ann Orr": "byline",
        "The bridge in May.": "image caption",
        "More stories": "related links",
        "- Ferry sinks off the coast": "related links",
        "- Fuel is dear": "related links",
        "Harbour Times": "page footer",
    }


def test_a_page_states_its_article_with_the_place_of_each_word() -> None:
    """JSON-LD goes before the tags in the head; the title loses the site's name."""
    found = page(
        f"<h1>Bridge to close</h1>{STORY}",
        head=(
            "<title>Bridge to close | Harbour Times</title><meta property=og:site_name content='Harbour Times'>"
            "<meta property=article:published_time content=2026-05-02T08:00:00Z>"
            '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"HT"},{"@type":"NewsArticle",'
            '"datePublished":"2026-05-01T09:00:00+02:00","author":[{"name":"Ann Orr"},{"name":"Bo Lee"}],'
            '"publisher":{"@id":"#org"}},{"@id":"#org","@type":"Organization","name":"Harbour Times"}]}</script>'
        ),
    )
    assert {name: (said.value, said.place) for name, said in found.stated.items()} == {
        "title": ("Bridge to close", "title tag"),
        "publisher": ("Harbour Times", "JSON-LD publisher"),
        "author": ("Ann Orr and Bo Lee", "JSON-LD author"),
        "published": ("2026-05-01T09:00:00+02:00", "JSON-LD datePublished"),
    }
    assert "".join(found.notes) == (
        "published: JSON-LD datePublished says 2026-05-01T09:00:00+02:00, meta tag article:published_time says "
        "2026-05-02T08:00:00Z; the first is used"
    )


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        pytest.param("<p>Café “x”".encode("utf-16"), "Café “x”", "", id="mark"),
        pytest.param("<meta charset=latin-1><p>Café “x”".encode("cp1252"), "Café “x”", "", id="declared"),
        pytest.param("<meta charset=koi8-r><p>Мир и труд".encode("koi8-r"), "Мир и труд", "", id="cyrillic"),
        pytest.param(
            "<p>Le café “x” est fermé, a dit le maire à la fin de l’été dernier.".encode("cp1252"),
            "Le café “x” est fermé, a dit le maire à la fin de l’été dernier.",
            "",
            id="told-by-its-words",
        ),
        pytest.param(
            "<p>Quél".encode("cp1252"),
            "Quél",
            "character set guessed: Windows-1252",
            id="guessed",
        ),
    ],
)
def test_the_character_set_is_told_and_a_guess_is_noted(data: bytes, text: str, note: str) -> None:
    """A mark, strict UTF-8 and what is declared decide before anything is guessed."""
    found = read(data)
    assert (found.text, "".join(found.notes)) == (text, note)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<html><body><script>x</script></body></html>", id="no-text"),
        pytest.param(b"<div>" * 5000 + b"deep", id="too-deep"),
        pytest.param(b"<p>x" * 300_001, id="too-many"),
    ],
)
def test_what_is_no_page_for_people_is_skipped(data: bytes) -> None:
    """No text, endless nesting and endless elements end with a reason."""
    with pytest.raises(SkippedFileError):
        read(data)
