"""What nobody sees in a Word document is not its text, and what is seen is."""

from __future__ import annotations

import pytest

from briefer.readers import docx as reader
from briefer.text.decoded import Decoded
from made_docx import docx, p, run, table

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BOX = "<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>"


def read(*body: str) -> Decoded:
    return reader.read(docx(*body))


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


NOBODY_SEES = "Nobody sees this"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(p(run(NOBODY_SEES, "<w:vanish/>")), "hidden text", id="hidden"),
        pytest.param(p(NOBODY_SEES, style("Ghost")), "hidden text", id="hidden-by-style"),
        pytest.param(
            p(run(NOBODY_SEES, '<w:color w:val="FFFFFF"/>')), "the colour of its background", id="white"
        ),
        pytest.param(
            p(run(NOBODY_SEES, '<w:rStyle w:val="White"/>')), "the colour of its background", id="white-by-style"
        ),
        pytest.param(
            p(run(NOBODY_SEES, '<w:color w:val="auto" w:themeColor="background1"/>')),
            "the colour of its background",
            id="white-by-theme",
        ),
        pytest.param(
            p(run(NOBODY_SEES, '<w:color w:val="112233"/>'), '<w:shd w:val="clear" w:fill="112233"/>'),
            "the colour of its background",
            id="dark-on-dark",
        ),
        pytest.param(p(run(NOBODY_SEES, "<w:strike/>")), "crossed out", id="crossed-out"),
        pytest.param(p(run(NOBODY_SEES, '<w:dstrike w:val="true"/>')), "crossed out", id="crossed-out-twice"),
        pytest.param(p(run(NOBODY_SEES, '<w:sz w:val="2"/>')), "tiny letters", id="one-point"),
        pytest.param(p(run(NOBODY_SEES, '<w:w w:val="0"/>')), "tiny letters", id="no-width"),
        pytest.param(
            p(f"<w:del><w:r><w:delText>{NOBODY_SEES}</w:delText></w:r></w:del>"), "deleted text", id="deleted"
        ),
        pytest.param(p("<w:moveFrom>" + run(NOBODY_SEES) + "</w:moveFrom>"), "deleted text", id="moved-away"),
        pytest.param(p(FIELD.format("begin") + run(NOBODY_SEES)), "field code", id="field-without-end"),
        pytest.param(
            p('<w:r><w:pict><w:shape style="visibility: hidden"><w:txbxContent>' + p(NOBODY_SEES)
              + "</w:txbxContent></w:shape></w:pict></w:r>"),
            "hidden text box",
            id="hidden-box",
        ),
        pytest.param(
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(NOBODY_SEES) + "</w:tc></w:tr></w:tbl>",
            "deleted text",
            id="deleted-row",
        ),
    ],
)  # fmt: skip
def test_words_that_nobody_sees_are_handed_on_apart(body: str, kind: str) -> None:
    """They are not in the text, and it is said where and how they are hidden."""
    decoded = read(p("Seen."), body)
    assert decoded.text == "Seen."
    hidden = next(iter(decoded.hidden))
    assert (hidden.words, hidden.kind) == (NOBODY_SEES, kind)
    assert hidden.place.startswith("paragraph ")


WHITE = run("Total", '<w:color w:val="FFFFFF"/>')


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(table((p(WHITE),), properties='<w:tblStyle w:val="Dark"/>'), id="table-style"),
        pytest.param(
            table(('<w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>' + p(WHITE) + "</w:tc>",)),
            id="cell",
        ),
        pytest.param(p(WHITE, '<w:shd w:val="clear" w:fill="000080"/>'), id="paragraph"),
        pytest.param(p(run("Total", '<w:color w:val="FFFFFF"/><w:highlight w:val="red"/>')), id="highlight"),
        pytest.param(p(BOX.format(p(WHITE))), id="box"),
        pytest.param(p(run("Total", '<w:color w:val="D9D9D9"/>')), id="pale-grey"),
        pytest.param(p(run("Total", '<w:vanish w:val="0"/>'), style("Ghost")), id="shown-again"),
        pytest.param(p(run("Total", '<w:strike w:val="0"/>')), id="not-crossed-out"),
    ],
)  # fmt: skip
def test_words_that_are_seen_stay(body: str) -> None:
    """White on a dark ground is ordinary; a ground that is not known hides nothing."""
    decoded = read(body)
    assert (decoded.text, decoded.hidden) == ("Total", ())
