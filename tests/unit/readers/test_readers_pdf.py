"""PDF pages: what a person reads is the text, in the order of reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.readers import pdf
from briefer.text.decoded import Decoded
from made_pdf import by_hand, shown, typeset

TOPICS = Path(__file__).parents[2] / "topics"
A = "The harbour office counted ninety ships at noon, and the pilots went home before the storm came in."
B = "Nobody was hurt on the eastern pier, although two cranes had lost their cables during the long night."
C = "The mayor thanked the crews on Friday and promised that the lights would be mended within a week."


def read(source: str) -> Decoded:
    return pdf.read(typeset(source))


def lines(source: str) -> list[str]:
    return [line for line in read(source).text.split("\n") if line]


def marked(decoded: Decoded) -> list[tuple[str, str]]:
    return [(mark.span.of(decoded.text), mark.reason or mark.role) for mark in decoded.marks]


@pytest.mark.parametrize(
    "layout",
    [
        pytest.param("#set page(width: 15cm, height: 20cm)\n", id="one-column"),
        pytest.param(
            "#set page(width: 15cm, height: 8cm, columns: 2)\n#set par(justify: true)\n", id="two-columns"
        ),
        pytest.param("#set page(width: 21cm, height: 6cm, columns: 3)\n", id="three-columns"),
        pytest.param(
            "#set page(width: 12cm, height: 6.5cm, columns: 2)\n"
            "#set par(justify: true, first-line-indent: 1em)\n"
            '#set text(size: 8pt, hyphenate: true, lang: "en")\n',
            id="narrow-justified-hyphenated",
        ),
        pytest.param("#set page(width: 15cm, height: 3cm)\n", id="over-pages"),
        pytest.param(
            "#set page(width: 15cm, height: 20cm)\n#set par(leading: 1.5em, spacing: 2.6em)\n",
            id="double-spaced",
        ),
        pytest.param("#set page(flipped: true, columns: 2)\n#set text(size: 14pt)\n", id="landscape"),
    ],
)
def test_paragraphs_are_read_whole_and_in_order(layout: str) -> None:
    """Columns are never read across, and a paragraph is one line wherever it breaks."""
    text = "\n\n".join([A + " " + B, B + " " + C, C + " " + A])
    assert lines(layout + text) == text.split("\n\n")


def test_a_headline_over_two_columns_is_read_before_them() -> None:
    source = (
        f"#text(20pt)[*Ships come home*]\n\n{A}\n\n#columns(2)[{B}\n\n{C} {A}\n\n{B}]\n\n#align(center)[{C}]"
    )
    assert lines(source) == ["Ships come home", A, B, f"{C} {A}", B, C]


def test_a_table_is_read_row_by_row() -> None:
    """Cells are joined with a stroke; an empty one keeps its place; a long one does not break the row."""
    source = f"""#set page(width: 14cm, height: 20cm)
{A}

#table(columns: 3, [District], [Dead], [Houses], [Northern quay], [], [1,204],
  [Old town and the streets behind the market down to the river and the old gate], [7], [310])

{B}"""
    assert lines(source) == [
        A,
        "District | Dead | Houses",
        "Northern quay | | 1,204",
        "Old town and the streets behind the market down to the river and the old gate | 7 | 310",
        B,
    ]


def test_a_table_without_rules_is_read_row_by_row() -> None:
    source = f"""{A}

#table(columns: (3cm, 1fr), stroke: none, row-gutter: 6pt,
  [08:15], [{A} {B}], [09:40], [Police closed the road.], [11:00], [{C} {B}])

{B}"""
    assert lines(source) == [
        A,
        f"08:15 | {A} {B}",
        "09:40 | Police closed the road.",
        f"11:00 | {C} {B}",
        B,
    ]


def test_two_tables_with_ruled_heads_keep_their_rows() -> None:
    """A rule below the head does not make one row of all that stands below it."""
    ruled = "#table(columns: 3, stroke: (x, y) => (bottom: if y == 0 {1pt}), [Port], [Calls], [Tonnes],"
    source = f"{A}\n\n{ruled} [Lisse], [1], [20], [Orr], [3], [40])\n\n{ruled} [Lisse], [5], [60], [Orr], [7], [80])"
    assert lines(source) == [
        A,
        "Port | Calls | Tonnes",
        "Lisse | 1 | 20",
        "Orr | 3 | 40",
        "Port | Calls | Tonnes",
        "Lisse | 5 | 60",
        "Orr | 7 | 80",
    ]


def test_a_line_over_two_columns_is_not_part_of_the_left_one() -> None:
    above = "Both sides had said so before the long night of talks ended on Friday, in Port Orr"
    source = f"""#set page(width: 15cm, height: 12cm)
#set par(spacing: 0.65em)
{above}

#columns(2, gutter: 9pt)[{A} {B} {C} {A} {B}]"""
    assert lines(source)[-1] == f"{A} {B} {C} {A} {B}"


def test_headings_and_list_items_stand_on_lines_of_their_own() -> None:
    source = f"= Damage\n{A}\n== Next steps\n- {B} {C}\n- The pier stays shut.\n\n1. First.\n2. {C} {A}"
    found = read(source)
    assert marked(found) == [("Damage", "heading"), ("Next steps", "heading")]
    assert found.text.split("\n") == [
        "Damage",
        "",
        A,
        "",
        "Next steps",
        "",
        f"- {B} {C}",
        "- The pier stays shut.",
        "1. First.",
        f"2. {C} {A}",
    ]


def test_what_runs_along_the_edges_of_pages_is_marked() -> None:
    source = f"""#set page(width: 12cm, height: 7cm, header: [Harbour Board #h(1fr) Report],
  footer: align(center, context counter(page).display()))
{A} {B} {C} {A} {B} {C} {A} {B} {C}

{A} {B} {C} {A}"""
    found = read(source)
    assert marked(found) == [
        ("Harbour Board | Report", "page header"),
        ("1", "page number"),
        ("Harbour Board | Report", "page header"),
        ("2", "page number"),
        ("Harbour Board | Report", "page header"),
        ("3", "page number"),
    ]
    assert f"{A} {B} {C} {A} {B} {C} {A} {B} {C}" in found.text.split("\n")


def test_each_page_is_one_stretch_of_the_text() -> None:
    """Pages touch, also where a paragraph runs from one to the next."""
    found = read("#set page(width: 15cm, height: 3cm)\n" + f"{A}\n\n{B} {C}")
    assert found.pages[0].start == 0
    assert found.pages[-1].end == len(found.text)
    assert [page.end for page in found.pages[:-1]] == [page.start for page in found.pages[1:]]
    assert [len(page.of(found.text).split()) > 3 for page in found.pages] == [True] * len(found.pages)


def test_notes_stand_behind_the_text_of_their_page() -> None:
    source = f"{A}#footnote[Counted by the board.] {B}\n\n{C}"
    assert lines(source) == [f"{A}¹ {B}", C, "¹Counted by the board."]


def test_a_raised_figure_is_no_part_of_a_number() -> None:
    typographic = "The crane cost 1,200#super[3] crowns."
    scaled = "The crane cost 1,200#super(typographic: false)[3] crowns."
    assert lines(typographic) == lines(scaled) == ["The crane cost 1,200³ crowns."]


def test_a_caption_is_marked() -> None:
    source = f"""{A} {B}

#rect(width: 8cm, height: 3cm, fill: gray)
#text(8pt)[Cranes stood still on Thursday. Photo: A. Viewer]

{C} {A}"""
    found = read(source)
    assert ("Cranes stood still on Thursday. Photo: A. Viewer", "image caption") in marked(found)


def test_the_name_of_a_newspaper_is_no_headline() -> None:
    source = f"""#align(center)[#text(40pt)[*The Gazette*]]
#align(center)[Friday 6 March 2026]
#text(24pt)[*Dockers return to work after long talks*]

By Ada Brook

#columns(3)[#set par(justify: true, first-line-indent: 1em)
{A} {B}

{C} {A} {B}

#block(stroke: 1pt, inset: 4pt)[{C} {C}]

{B} {C} {A}]"""
    found = read(source)
    assert marked(found) == [
        ("The Gazette", "masthead"),
        ("Dockers return to work after long talks", "heading"),
    ]
    assert [line for line in found.text.split("\n") if line] == [
        "The Gazette",
        "Friday 6 March 2026",
        "Dockers return to work after long talks",
        "By Ada Brook",
        f"{A} {B}",
        f"{C} {A} {B}",
        f"{C} {C}",
        f"{B} {C} {A}",
    ]


def test_the_lines_of_a_letter_are_not_run_together() -> None:
    source = f"""#align(right)[Port Orr, 3 March 2026]
Harbour Board\\
12 Quay Street\\
Port Orr

Dear members of the board,

{A} {B}

Yours faithfully,

Ada Brook\\
Director"""
    assert lines(source) == [
        "Port Orr, 3 March 2026",
        "Harbour Board",
        "12 Quay Street",
        "Port Orr",
        "Dear members of the board,",
        f"{A} {B}",
        "Yours faithfully,",
        "Ada Brook",
        "Director",
    ]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_held(degrees: int) -> None:
    turned = f"#rotate({degrees}deg, reflow: true)[#block(width: 9cm)[{A} {B}\n\n{C}]]"
    source = f"#set page(width: 15cm, height: 15cm)\n{turned}"
    assert lines(source) == [f"{A} {B}", C]


def test_the_name_of_a_format_and_the_language_are_given() -> None:
    found = read(f'#set document(title: "Crane report", author: "Ada Brook")\n#set text(lang: "de")\n{A}')
    assert found.format == "PDF"
    assert {name: one.value for name, one in found.stated.items()} == {
        "title": "Crane report",
        "author": "Ada Brook",
        "language": "de",
    }


def by_lines(*contents: str) -> list[str]:
    return [line for line in pdf.read(by_hand("".join(contents))).text.split("\n") if line]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(shown(A[:50]) + shown(A[:50], at=(72.2, 720)), A[:50], id="printed-twice-to-look-bold"),
        pytest.param(shown("H A R B O U R   N E W S"), "HARBOUR NEWS", id="spaced-letters"),
        pytest.param(shown("HARBOUR", before="4 Tc"), "HARBOUR", id="spaced-by-the-font"),
        pytest.param(shown("A B", "C D"), "A B C D", id="initials-are-words"),
        pytest.param(shown("the long –", "term plan"), "the long – term plan", id="dash-at-the-end"),
        pytest.param(shown("the pier—", "long shut"), "the pier—long shut", id="long-dash-at-the-end"),
    ],
)
def test_letters_are_put_together_as_they_are_read(content: str, expected: str) -> None:
    assert by_lines(content) == [expected]


def test_an_initial_over_several_lines_begins_the_first() -> None:
    """A letter that is set large belongs to the word behind it."""
    text = shown(
        "he harbour office counted ninety ships", "at noon, and the pilots went home before", at=(95, 707)
    )
    rest = shown("the storm came in over the eastern pier.", at=(72, 678.4))
    assert by_lines(shown("T", at=(72, 692), size=30), text, rest) == [
        (
            "The harbour office counted ninety ships at noon, and the pilots went home before the storm came in "
            "over the eastern pier."
        )
    ]


@pytest.mark.parametrize("stem", ["05-plha-press-release", "08-sauvel-record"])
def test_a_topic_is_read_word_by_word(stem: str) -> None:
    """All words of the article in order; what else there is are the lines around it."""
    found = pdf.read((TOPICS / "port-lisse-strike" / "sources" / f"{stem}.pdf").read_bytes())
    plain = (TOPICS / "port-lisse-strike" / "plain" / f"{stem}.txt").read_text(encoding="utf-8")
    read_lines = [" ".join(line.split()) for line in found.text.split("\n") if line]
    assert [line for line in plain.split("\n") if line and " ".join(line.split()) not in read_lines] == []
