"""Word documents written by hand, so that a test shows each element that it is about."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:wp="urn:wp" xmlns:m="urn:m"'
)
_KINDS = {"core": "metadata/core-properties", "app": "extended-properties"}
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Titre2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="Ghost"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="White"><w:name w:val="White"/>'
    '<w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow">'
    '<w:tcPr><w:shd w:val="clear" w:fill="112233"/></w:tcPr></w:tblStylePr></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
)


def run(words: str, properties: str = "") -> str:
    """Return a run of words with the XML of its properties."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def p(inside: str, properties: str = "") -> str:
    """Return a paragraph of words, or of XML, with the XML of its properties."""
    content = inside if inside.startswith("<") else run(inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def table(*rows: tuple[str, ...], properties: str = "") -> str:
    """Return a table of cells, each words or XML."""
    made = "".join("<w:tr>" + "".join(_cell(cell) for cell in cells) + "</w:tr>" for cells in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{made}</w:tbl>"


def _cell(cell: str) -> str:
    return cell if cell.startswith("<w:tc>") else f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>"


def part(root: str, inside: str) -> str:
    """Return a part with its root element."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMES}>{inside}</w:{root}>'


def docx(*body: str, parts: dict[str, str] | None = None, links: str = "") -> bytes:
    """Return a document; ``parts`` are further parts by kind ('footnotes'), each to be had under its kind."""
    all_parts = {"styles": part("styles", STYLES), "numbering": part("numbering", NUMBERING)} | (parts or {})
    written = {f"word/{kind}.xml": xml for kind, xml in all_parts.items()}
    written["word/document.xml"] = part("document", f"<w:body>{''.join(body)}</w:body>")
    about = {kind: all_parts[kind] for kind in _KINDS if kind in all_parts}
    written["_rels/.rels"] = _relations({"officeDocument": "word/document.xml"}, about)
    related = {kind: f"{kind}.xml" for kind in all_parts if kind not in _KINDS}
    written["word/_rels/document.xml.rels"] = _relations(related, {}, links)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in written.items():
            archive.writestr(name, xml)
    return file.getvalue()


def _relations(targets: dict[str, str], about: dict[str, str], links: str = "") -> str:
    made = [_relation(kind, kind.rstrip("0123456789"), target) for kind, target in targets.items()]
    made += [_relation(kind, _KINDS[kind], f"word/{kind}.xml") for kind in about]
    return f'<Relationships xmlns="urn:rels">{"".join(made)}{links}</Relationships>'


def _relation(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="urn:x/{kind}" Target="{target}"/>'
