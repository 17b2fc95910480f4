"""The Markdown loses no citation and makes no source text markup: parsed back, not read by eye."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from briefer.outputs.markdown import PUBLISHED_FROM, PUBLISHED_TO, escape, render
from briefer.outputs.visible import line
from briefer.records import Note
from hostile_strings import HOSTILE
from sample_briefing import changed, make_briefing, make_corpus, make_poisoned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
PLAIN = "zqx"


def shape_and_text(markdown: str) -> tuple[list[str], list[str]]:
    """Return the markup of a document without its texts, and the text of each line of it."""
    tokens = PARSER.parse(markdown)
    return list(_markup(tokens)), [_text(token) for token in tokens if token.type == "inline"]


def _markup(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type not in {"text", "text_special"}:
            yield f"{token.type} {token.tag} {token.attrs}"
        yield from _markup(token.children or [])


def _text(inline: Token) -> str:
    return "".join(child.content for child in inline.children or [])


def unescaped(text: str) -> str:
    """Undo the escapes as the module's docstring promises: backslash and punctuation, nothing else."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def poisoned(text: str) -> str:
    """Render the sample with ``text`` at every place; its length, which the page states, made one letter."""
    return render(*make_poisoned(text)).replace(f"characters 0–{len(text)}", "characters 0–N")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_stays_text_in_every_place(text: str) -> None:
    """With a hostile text everywhere, the markup is that of a plain word and each text reads as it is."""
    shape, texts = shape_and_text(poisoned(text))
    plain_shape, plain_texts = shape_and_text(poisoned(PLAIN))
    assert shape == plain_shape
    assert texts == [plain.replace(PLAIN, line(text)) for plain in plain_texts]


@given(st.text(min_size=1).filter(lambda text: line(text) != ""))
def test_no_text_at_all_becomes_markup(text: str) -> None:
    """The promise holds for any text, and undoing the escapes gives the text back."""
    assert shape_and_text(escape(line(text)))[1] == [line(text)]
    assert unescaped(escape(line(text))) == line(text)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_escapes_are_undone_by_one_rule(text: str) -> None:
    """A reader of the file needs to know one rule only."""
    assert unescaped(escape(line(text))) == line(text)


def test_no_citation_is_lost() -> None:
    """Each distinct citation is one footnote, marked wherever it is cited."""
    briefing = make_briefing()
    markdown = render(briefing, make_corpus())
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", markdown, re.MULTILINE))
    pattern = re.compile(r"\*\*(S\d+)\*\* .*? \((.*?), characters (\d+)–(\d+)\): “(.*)”")
    read = [pattern.fullmatch(unescaped(note)) for note in notes.values()]
    found = {(m[1], m[2], int(m[3]), int(m[4]), m[5]) for m in read if m}
    cited = {citation for sentence in briefing.published for citation in sentence.citations}
    assert {(c.source, c.file, c.start, c.end, line(c.quote)) for c in cited} <= found
    assert len(found) == len(notes) == 10
    assert set(re.findall(r"\[\^(\d+)\](?!:)", markdown)) == set(notes)


def test_published_part_is_one_sentence_after_another() -> None:
    """Between the two marks stand the sections, each sentence with its marks right behind it."""
    markdown = render(make_briefing(), make_corpus())
    part = markdown.partition(PUBLISHED_FROM)[2].partition(PUBLISHED_TO)[0]
    assert part == (
        "\n\n## Bottom line\n\n"
        "Three valley towns began rationing water on Monday after the Alder reservoir fell to 31% of "
        "capacity, the Alder Water Board said.[^1][^2] "
        "An engineers' survey put it at 24% of capacity, Radio Marl reported.[^3]\n\n"
        "## Rationing\n\n"
        "Taps in Brenn, Oskel and Lower Marl will run for six hours a day, the board said.[^4] "
        '"We have asked every household to halve its use," board chair Petra Voss said.[^5] '
        "Rationing will be reviewed on 26 May, the board said.[^6]\n\n"
        "## The accusation\n\n"
        "Joram Heike accused the board of selling water to the Nordale smelter.[^7] "
        "The board rejects the union's accusation.[^8]\n\n"
    )


def test_empty_parts_are_left_out() -> None:
    """A briefing without positions, figures, timeline, gaps or rejections has no headings for them."""
    bare = changed(
        make_briefing(),
        positions=(),
        contested=(),
        timeline=(),
        gaps=(),
        audit=(),
        rejected=(),
        skipped=(),
        balance=(),
    )
    headings = re.findall(r"^##+ (.*)$", render(bare, make_corpus()), re.MULTILINE)
    assert headings == ["Bottom line", "Rationing", "The accusation", "Sources", "Verification"]


def test_a_reply_or_its_absence_stands_under_each_accusation() -> None:
    """An accusation is never shown alone."""
    markdown = render(make_briefing(), make_corpus())
    assert "  - **Reply, Alder Water Board:** No water has been sold" in markdown
    assert "  - *No reply in these sources.*" in markdown


def test_the_same_briefing_gives_the_same_text() -> None:
    """Nothing but the briefing goes in."""
    noted = changed(make_briefing(), gaps=(Note(kind="gap", text="one"),))
    assert render(noted, make_corpus()) == render(noted, make_corpus())


def test_the_balance_is_a_table() -> None:
    """Each source and speaker has a row, after the audit."""
    told = render(make_briefing(), make_corpus())
    table = told.partition("### Balance\n\n")[2].partition("\n\n")[0]
    assert table.splitlines() == [
        "| Of | Name | Sentences | Citations |",
        "| --- | --- | --- | --- |",
        "| Source | S1 Marl Gazette | 4 (57%) | 4 (50%) |",
        "| Speaker | Alder Water Board | 3 (43%) | 3 (38%) |",
    ]
