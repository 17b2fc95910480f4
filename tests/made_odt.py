"""OpenDocument texts written by hand, so that a test shows each element that it is about."""

from __future__ import annotations

import io
import zipfile

_NAMES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "draw", "meta", "fo", "manifest")
)
STYLES = (
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style>'
    '<style:style style:family="paragraph" style:name="Heading_20_2" style:default-outline-level="2"/>'
    '<style:style style:family="paragraph" style:name="Sub" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:family="paragraph" style:name="Caption"/>'
    '<style:style style:family="paragraph" style:name="Figure" style:parent-style-name="Caption"/>'
    '<style:style style:family="paragraph" style:name="Dark">'
    '<style:paragraph-properties fo:background-color="#000080"/></style:style>'
    '<style:style style:family="text" style:name="Ghost"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:family="text" style:name="White"><style:text-properties fo:color="#ffffff"/></style:style>'
    '<style:style style:family="text" style:name="Navy"><style:text-properties fo:color="#000082"/></style:style>'
    '<style:style style:family="text" style:name="Grey"><style:text-properties fo:color="#d9d9d9"/></style:style>'
    '<style:style style:family="text" style:name="Dot"><style:text-properties fo:font-size="1pt"/></style:style>'
    '<style:style style:family="text" style:name="Line"><style:text-properties style:text-scale="1%"/></style:style>'
    '<style:style style:family="text" style:name="Gone">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:family="text" style:name="Up"><style:text-properties style:text-position="super 58%"/>'
    "</style:style>"
    '<style:style style:family="table-cell" style:name="Black">'
    '<style:table-cell-properties fo:background-color="#000000"/></style:style>'
    '<text:list-style style:name="Bare"><text:list-level-style-number text:level="1" style:num-format=""/>'
    "</text:list-style>"
)


def p(inside: str, style: str = "Standard") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def span(words: str, style: str) -> str:
    """Return words with a style."""
    return f'<text:span text:style-name="{style}">{words}</text:span>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of cells, each words or XML."""
    made = "".join(f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>" for cells in rows)
    return f"<table:table>{made}</table:table>"


def _cell(cell: str) -> str:
    return (
        cell
        if cell.startswith("<table:")
        else f"<table:table-cell>{p(cell) if cell else ''}</table:table-cell>"
    )


def odt(*body: str, margins: str = "", meta: str = "", manifest: str = "") -> bytes:
    """Return a document with the XML of its body, of its master page, its properties and its manifest."""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content{_NAMES}><office:automatic-styles/><office:body><office:text>"
        f"{''.join(body)}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles{_NAMES}><office:styles>{STYLES}</office:styles>"
        f'<office:master-styles><style:master-page style:name="Standard">{margins}</style:master-page>'
        "</office:master-styles></office:document-styles>",
        "meta.xml": f"<office:document-meta{_NAMES}><office:meta>{meta}</office:meta></office:document-meta>",
        "META-INF/manifest.xml": f"<manifest:manifest{_NAMES}>{manifest}</manifest:manifest>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(name, xml)
    return file.getvalue()
