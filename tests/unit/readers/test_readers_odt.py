"""OpenDocument texts: what a person reads is the text, in order; what nobody sees is not."""

from __future__ import annotations

from contextlib import suppress

import pytest

from briefer.errors import SkippedFileError
from briefer.readers import odt as reader
from briefer.text.decoded import Decoded, Hidden, Stated
from damaged import damaged, rearranged_part
from made_odt import odt, p, span, table

NOTE = (
    '<text:note text:note-class="{}"><text:note-citation>{}</text:note-citation>'
    "<text:note-body>{}</text:note-body></text:note>"
)
BOX = "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>"


def read(*body: str, margins: str = "", meta: str = "") -> Decoded:
    return reader.read(odt(*body, margins=margins, meta=meta))


def marked(decoded: Decoded) -> list[tuple[str, str, str]]:
    return [(mark.span.of(decoded.text), mark.role, mark.reason) for mark in decoded.marks]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(p(f"Two {span('spans', 'Up')},\n one line."), "Two spans, one line.", id="spans"),
        pytest.param(p('a<text:s text:c="3"/>b<text:tab/>c'), "a b c", id="spaces"),
        pytest.param(p("1\u00a0250 crowns"), "1\u00a0250 crowns", id="no-break-space"),
        pytest.param(p("<text:a>a link</text:a>"), "a link", id="words-of-a-link"),
        pytest.param(p("10" + span("6", "Up")), "10⁶", id="power"),
        pytest.param(p("Page <text:page-number>3</text:page-number>"), "Page 3", id="field"),
        pytest.param(p("<text:change-start/>added<text:change-end/>"), "added", id="insertion"),
        pytest.param(
            p(
                "<text:ruby><text:ruby-base>kanji</text:ruby-base><text:ruby-text>kana</text:ruby-text></text:ruby>"
            ),
            "kanji",
            id="words-above-words",
        ),
        pytest.param(p("Press office<text:line-break/>Desk 4"), "Press office\n\nDesk 4", id="lines"),
        pytest.param("<text:section>" + p("in a section") + "</text:section>", "in a section", id="section"),
    ],
)
def test_a_paragraph_is_one_line_as_it_is_read(body: str, expected: str) -> None:
    """Spans, fields, links and insertions are words like others."""
    assert read(body).text == expected


def test_blocks_follow_each_other_as_on_the_page() -> None:
    """Headings, items, rows and boxes each have a line; the box follows the paragraph on which it hangs."""
    decoded = read(
        p("Harbour dues rise", "Title"),
        p("The port said so." + BOX.format(p("In the box"))),
        '<text:h text:outline-level="1">Why</text:h>',
        p("How", "Sub"),
        "<text:list><text:list-item>" + p("first") + p("more of it") + "</text:list-item>"
        "<text:list-item>" + p("second") + "</text:list-item></text:list>",
        '<text:list text:style-name="Bare"><text:list-item>'
        + p("without a mark")
        + "</text:list-item></text:list>",
        table(("Port", "2025", "2026"), ("Orr", "4", "")),
        p("The end."),
    )
    assert decoded.text == (
        "Harbour dues rise\n\nThe port said so.\n\nIn the box\n\nWhy\n\nHow\n\n- first\n\nmore of it\n\n- second\n\n"
        "without a mark\n\nPort | 2025 | 2026\n\nOrr | 4 |\n\nThe end."
    )
    assert [words for words, role, _ in marked(decoded) if role == "heading"] == [
        "Harbour dues rise",
        "Why",
        "How",
    ]


NOBODY_SEES = "Nobody sees this"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(p(span(NOBODY_SEES, "Ghost")), "hidden text", id="hidden"),
        pytest.param(p(span(NOBODY_SEES, "White")), "the colour of its background", id="white"),
        pytest.param(p(span(NOBODY_SEES, "Navy"), "Dark"), "the colour of its background", id="dark-on-dark"),
        pytest.param(p(span(NOBODY_SEES, "Gone")), "crossed out", id="crossed-out"),
        pytest.param(p(span(NOBODY_SEES, "Dot")), "tiny letters", id="one-point"),
        pytest.param(p(span(NOBODY_SEES, "Line")), "tiny letters", id="no-width"),
        pytest.param(
            f'<text:section text:display="none">{p(NOBODY_SEES)}</text:section>', "hidden text", id="section"
        ),
        pytest.param(
            p(f'{NOBODY_SEES}<text:hidden-paragraph text:is-hidden="true"/>'), "hidden text", id="paragraph"
        ),
        pytest.param(
            p(f'<text:hidden-text text:is-hidden="true" text:string-value="{NOBODY_SEES}"/>'),
            "hidden text",
            id="field",
        ),
        pytest.param(
            "<text:tracked-changes><text:changed-region><text:deletion><office:change-info/>"
            f"{p(NOBODY_SEES)}</text:deletion></text:changed-region></text:tracked-changes>",
            "deleted text",
            id="deleted",
        ),
        pytest.param(p(f"<office:annotation>{p(NOBODY_SEES)}</office:annotation>"), "comment", id="comment"),
        pytest.param(
            table((f"<table:table-cell>{p(span(NOBODY_SEES, 'White'))}</table:table-cell>",)),
            "the colour of its background",
            id="cell",
        ),
    ],
)
def test_words_that_nobody_sees_are_handed_on_apart(body: str, kind: str) -> None:
    """They are not in the text, and it is said how they are hidden."""
    decoded = read(p("Seen."), body)
    assert decoded.text == "Seen."
    assert [(hidden.words, hidden.kind) for hidden in decoded.hidden] == [(NOBODY_SEES, kind)]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(p(span("Total", "White"), "Dark"), id="paragraph"),
        pytest.param(
            table(
                (
                    f'<table:table-cell table:style-name="Black">{p(span("Total", "White"))}</table:table-cell>',
                )
            ),
            id="cell",
        ),
        pytest.param(p(BOX.format(p(span("Total", "White")))), id="box"),
        pytest.param(p(span("Total", "Grey")), id="pale-grey"),
    ],
)
def test_words_that_are_seen_stay(body: str) -> None:
    """White on a dark ground is ordinary; a ground that is not known hides nothing."""
    decoded = read(body)
    assert (decoded.text, decoded.hidden) == ("Total", ())


def test_contents_and_captions_are_marked() -> None:
    """A list of contents repeats the headings."""
    contents = (
        f"<text:table-of-content><text:index-body>{p('Why 2')}</text:index-body></text:table-of-content>"
    )
    assert marked(read(contents, p("The port said so."), p("The quay on Monday", "Figure"))) == [
        ("Why 2", "furniture", "contents list"),
        ("The quay on Monday", "furniture", "image caption"),
    ]


def test_notes_stand_at_the_end_with_their_numbers() -> None:
    """Footnotes before endnotes, each with the number that is printed."""
    decoded = read(
        p("One." + NOTE.format("endnote", "i", p("Port register.")) + " Two."
          + NOTE.format("footnote", "1", p("Counted at noon.") + p("By hand.")))
    )  # fmt: skip
    assert decoded.text == "One. Two.\n\n[1] Counted at noon.\n\nBy hand.\n\n[i] Port register."
    assert [role for _, role, _ in marked(decoded)] == ["body", "body", "body"]


def test_headers_and_footers_are_printed_once_and_marked() -> None:
    """The header of left pages repeats that of the others; one that is switched off is not seen."""
    header = p("Harbour Watch")
    margins = f"<style:header>{header}</style:header><style:header-left>{header}</style:header-left>"
    margins += f'<style:footer style:display="false">{p("Not on any page")}</style:footer>'
    decoded = read(p("Text."), margins=margins)
    assert decoded.text == "Harbour Watch\n\nText."
    assert marked(decoded) == [("Harbour Watch", "furniture", "page header")]
    assert decoded.hidden == (Hidden("Not on any page", "page footer", "page footer that no page has"),)


def test_properties_are_believed_where_the_text_prints_them() -> None:
    """The title of another document says nothing about this one."""
    meta = (
        "<dc:title xmlns:dc='urn:dc'>Dues rise</dc:title><meta:initial-creator>Ann Orr</meta:initial-creator>"
    )
    assert read(p("Dues rise"), p("The port said so."), meta=meta).stated == {
        "title": Stated("Dues rise", "document properties")
    }


def refusal(data: bytes) -> str:
    with pytest.raises(SkippedFileError) as caught:
        reader.read(data)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(odt(p("x"))[:-40], "damaged ODT: the list of its parts cannot be read", id="cut-off"),
        pytest.param(odt("<text:p>"), "damaged ODT: content.xml is broken XML", id="broken"),
        pytest.param(odt(), "holds no text", id="empty"),
        pytest.param(odt(p("x"), manifest="<manifest:encryption-data/>"), "needs a password", id="encrypted"),
        pytest.param(
            odt("<text:section>" * 200 + "</text:section>" * 200),
            "content.xml is nested over 150 levels deep, more than the limit",
            id="deep",
        ),
    ],
)
def test_files_that_cannot_be_read_say_why(data: bytes, reason: str) -> None:
    """Damage and limits each have a reason that a user understands."""
    assert refusal(data) == reason


def test_what_is_not_read_is_said() -> None:
    """A formula or a chart shows words that are not in the text."""
    embedded = p("Text.<draw:frame><draw:object/></draw:frame>")
    assert read(embedded).notes == ("1 embedded object not read",)


def body_of_everything() -> str:
    """Return the XML of a text with a bit of everything that the reader knows."""
    inside = (
        "a<text:s text:c='2'/>" + span("b", "Dot") + NOTE.format("footnote", "1", p("n")) + BOX.format(p("c"))
    )
    listed = f"<text:list text:style-name='Bare'><text:list-item>{p('d')}</text:list-item></text:list>"
    spanned = f'<table:table-cell table:number-columns-repeated="2">{p("e")}</table:table-cell>'
    return p(inside, "Sub") + listed + table((spanned, "f"))


def test_a_damaged_text_ends_as_a_skipped_file() -> None:
    """Damage to the zip raises nothing else."""
    for data in damaged(odt(body_of_everything()), seed=1):
        with suppress(SkippedFileError):
            reader.read(data)


def test_no_arrangement_of_elements_and_values_breaks_the_reader() -> None:
    """Programs, and people who mean harm, write what no standard allows."""
    whole = odt(body_of_everything(), margins=f"<style:header>{p('h')}</style:header>")
    for name in ("content.xml", "styles.xml"):
        for data in rearranged_part(whole, name, seed=2):
            with suppress(SkippedFileError):
                reader.read(data)
