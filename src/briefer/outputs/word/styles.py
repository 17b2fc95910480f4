"""How the Word file looks: quiet styles that an editor can change in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.table import Table

NOTE_TEXT: Final = "FootnoteText"
NOTE_MARK: Final = "FootnoteReference"
LINK: Final = "Hyperlink"
SMALL: Final = "Small Print"

_INK: Final = RGBColor(0x1A, 0x1A, 0x1A)
_QUIET: Final = RGBColor(0x55, 0x55, 0x55)
_BLUE: Final = RGBColor(0x1F, 0x4E, 0x79)
_SERIF, _SANS = "Georgia", "Calibri"
_RULES: Final = ("top", "bottom", "insideH")


@dataclass(frozen=True, slots=True)
class _Shape:
    """Font, size and spaces above and below in points, weight and colour."""

    font: str
    size: float
    above: float = 0
    below: float = 6
    bold: bool = False
    colour: RGBColor = _INK


_SHAPES: Final = {
    "Normal": _Shape(_SERIF, 10.5),
    "Title": _Shape(_SANS, 24, below=4, bold=True),
    "Subtitle": _Shape(_SANS, 12, below=8, colour=_QUIET),
    "Heading 1": _Shape(_SANS, 15, above=18, below=4, bold=True, colour=_BLUE),
    "Heading 2": _Shape(_SANS, 11.5, above=10, below=2, bold=True),
    "List Bullet": _Shape(_SERIF, 10.5, below=3),
    "List Bullet 2": _Shape(_SERIF, 10.5, below=3),
}
_SMALL_SHAPE: Final = _Shape(_SANS, 9, below=4, colour=_QUIET)
_NOTE_SHAPE: Final = _Shape(_SERIF, 8.5, below=2)


def dress(document: Document) -> None:
    """Set page, fonts and styles, and add those that footnotes and links need."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(22)
    for name, shape in _SHAPES.items():
        _give(document.styles[name], shape)
    _give(document.styles.add_style(SMALL, WD_STYLE_TYPE.PARAGRAPH), _SMALL_SHAPE)
    _give(_named(document, "footnote text", NOTE_TEXT, WD_STYLE_TYPE.PARAGRAPH), _NOTE_SHAPE)
    _named(document, "footnote reference", NOTE_MARK, WD_STYLE_TYPE.CHARACTER).font.superscript = True
    link = _named(document, "Hyperlink", LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = _BLUE, True


def rule(table: Table, widths_mm: tuple[int, ...]) -> None:
    """Give a table thin rules between its rows, set its columns, and repeat its first row on each page."""
    borders = OxmlElement("w:tblBorders")
    for side in _RULES:
        border = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", "A6A6A6")):
            border.set(qn(f"w:{name}"), value)
        borders.append(border)
    table._tbl.tblPr.append(borders)  # noqa: SLF001 - no other way in
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - as above
    table.autofit = False
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths_mm, strict=True):
            cell.width = Mm(width)


def _named(document: Document, name: str, style_id: str, kind: WD_STYLE_TYPE) -> Any:  # noqa: ANN401
    """Add a style under a name and an id that Word knows."""
    style = document.styles.add_style(name, kind, builtin=True)
    style.element.set(qn("w:styleId"), style_id)
    return style


def _give(style: ParagraphStyle, shape: _Shape) -> None:
    style.font.name, style.font.size, style.font.bold = shape.font, Pt(shape.size), shape.bold
    style.font.italic, style.font.color.rgb = False, shape.colour
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(shape.above), Pt(shape.below)
    properties = style.element.get_or_add_rPr()
    _without_theme(properties.get_or_add_rFonts())
    for spacing in properties.findall(qn("w:spacing")):
        properties.remove(spacing)
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _without_theme(fonts: object) -> None:
    """Let the named font count; the template's theme would go before it."""
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:  # type: ignore[attr-defined] # lxml
        del fonts.attrib[name]  # type: ignore[attr-defined] # lxml
    fonts.set(qn("w:cs"), "Arial")  # type: ignore[attr-defined] # lxml
