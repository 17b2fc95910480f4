"""Real footnotes, which python-docx does not write: the part that holds them, and the marks that refer to them.

ECMA-376 part 1, 17.11: a footnote is numbered by the place of its mark, and each mark has a note of its own. A passage
that is cited again therefore gets its note again, so that the file can be cut and moved about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from briefer.outputs.word.styles import NOTE_MARK, NOTE_TEXT
from briefer.outputs.word.words import add_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

    from briefer.outputs import page

_PART: Final = "/word/footnotes.xml"
_KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SEPARATORS: Final = (("separator", -1), ("continuationSeparator", 0))


class Footnotes:
    """The notes of a document, in the order of their marks."""

    def __init__(self, document: Document, passages: Sequence[page.Passage]) -> None:
        self._document = document
        self._passages = {passage.number: passage for passage in passages}
        self._root = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}/>")
        for kind, number in _SEPARATORS:
            self._root.append(_separator(kind, number))
        self._count = 0

    def mark(self, paragraph: Paragraph, numbers: Sequence[int]) -> None:
        """Put a mark for each passage at the end of ``paragraph``, and write its note."""
        for place, number in enumerate(numbers):
            if place:
                _raised(paragraph, ", ")
            self._count += 1
            paragraph._p.append(_reference("footnoteReference", self._count))  # noqa: SLF001 - no other way in
            self._root.append(self._note(self._count, self._passages[number]))

    def attach(self) -> None:
        """Put the notes into the document."""
        part = Part(PackURI(_PART), _KIND, serialize_part_xml(self._root), self._document.part.package)
        self._document.part.relate_to(part, _RELATION)
        self._document.settings.element.append(_settings())

    def _note(self, number: int, passage: page.Passage) -> BaseOxmlElement:
        note = _element("footnote", id=number)
        paragraph = _paragraph()
        paragraph.append(_reference("footnoteRef"))
        note.append(paragraph)
        sheet = f", {passage.sheet}" if passage.sheet else ""
        place = f"{passage.file}{sheet}, characters {passage.start}–{passage.end}"
        add_words(paragraph, f" {passage.source} ", bold=True)
        add_words(paragraph, f"{passage.name}, {passage.date} ({place}): “{passage.quote}”")
        return note


def _separator(kind: str, number: int) -> BaseOxmlElement:
    note = _element("footnote", type=kind, id=number)
    paragraph, run = _element("p"), _element("r")
    run.append(_element(kind))
    paragraph.append(run)
    note.append(paragraph)
    return note


def _settings() -> BaseOxmlElement:
    """Name the separators in the settings, as the format asks for (17.11.9)."""
    told = _element("footnotePr")
    told.extend(_element("footnote", id=number) for _, number in _SEPARATORS)
    return told


def _paragraph() -> BaseOxmlElement:
    paragraph, properties = _element("p"), _element("pPr")
    properties.append(_element("pStyle", val=NOTE_TEXT))
    paragraph.append(properties)
    return paragraph


def _reference(name: str, number: int | None = None) -> BaseOxmlElement:
    run, properties = _element("r"), _element("rPr")
    properties.append(_element("rStyle", val=NOTE_MARK))
    run.append(properties)
    run.append(_element(name) if number is None else _element(name, id=number))
    return run


def _raised(paragraph: Paragraph, words: str) -> None:
    paragraph.add_run(words).font.superscript = True


def _element(name: str, **attributes: object) -> BaseOxmlElement:
    element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), str(value))
    return element
