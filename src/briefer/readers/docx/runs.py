"""Which words of a paragraph does a person see, and how are the others hidden?"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefer.readers.docx.looks import Letters, hiding, letters, over, value
from briefer.readers.docx.symbols import symbol
from briefer.text.pieces import DELETED, Piece, raised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from briefer.readers.docx.styles import Styles

_DELETIONS = frozenset({"del", "moveFrom"})
_APART = frozenset(
    # properties, boxes (lines of their own), what stands above other words, and what only programs read
    "pPr rPr sdtPr sdtEndPr rubyPr rt txbxContent instrText delInstrText tblPr trPr tcPr".split()
)
_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-"}
_LISTS = (["TOC"], ["TOA"], ["INDEX"])
"""The first words of the codes of fields that list contents, figures, sources or keywords."""


@dataclass(slots=True)
class Field:
    """A field that is open: its code as far as it was read, and whether its result has begun."""

    code: str = ""
    shows: bool = False

    @property
    def lists(self) -> bool:
        """Tell whether it shows a list of contents, figures, sources or keywords."""
        return self.shows and self.code.split(maxsplit=1)[:1] in _LISTS


@dataclass(slots=True)
class Progress:
    """How far the reading has come: paragraphs passed, and the fields that are open.

    Of those, ``codes`` have not come to their results, and ``lists`` show lists.
    """

    paragraphs: int = 0
    open: list[Field] = field(default_factory=list)
    codes: int = 0
    lists: int = 0

    def pass_mark(self, kind: str | None) -> None:
        """Go on past the mark that begins a field, parts its code from its result, or ends it."""
        if kind == "begin":
            self.open.append(Field())
            self.codes += 1
        elif kind == "separate" and self.open and not self.open[-1].shows:
            self.open[-1].shows = True
            self.codes -= 1
            self.lists += self.open[-1].lists
        elif kind == "end" and self.open:
            ended = self.open.pop()
            self.codes -= not ended.shows
            self.lists -= ended.lists

    def pass_code(self, words: str) -> None:
        """Go on past a piece of a field's code."""
        if self.open and not self.open[-1].shows:
            self.open[-1].code += words


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known at a place in a text: styles, letters and ground there, and how far the reading has come.

    ``place`` is what the stretch is, '' for the text itself; ``hidden`` says how all words there are hidden,
    and ``reason`` why all lines there are furniture.
    """

    styles: Styles
    progress: Progress
    place: str = ""
    reason: str = ""
    letters: Letters = field(default=Letters())
    ground: str = "FFFFFF"
    hidden: str = ""


def pieces(element: Element, setting: Setting) -> Iterator[Piece]:
    """Yield the words inside a paragraph, or a part of it, in reading order."""
    for child in element:
        if child.tag == "r":
            yield from _run(child, setting)
        elif child.tag in _DELETIONS:
            yield from pieces(child, replace(setting, hidden=setting.hidden or DELETED))
        elif child.tag == "AlternateContent":
            yield from pieces(shown_of(child), setting)
        elif child.tag == "f":
            yield from _fraction(child, setting)
        elif child.tag not in _APART:
            yield from pieces(child, setting)


def shown_of(alternatives: Element) -> Element:
    """Return the one of several forms of a thing that is shown; the others say the same once more."""
    forms = [form for form in alternatives if form.tag in {"Choice", "Fallback"}]
    worded = (form for form in forms if next(form.iter("t"), None) is not None)
    return next(worded, forms[0] if forms else alternatives)


def _run(run: Element, setting: Setting) -> Iterator[Piece]:
    properties = run.find("rPr")
    look = setting.letters
    if properties is not None:
        look = over(over(look, setting.styles.characters(value(properties, "rStyle"))), letters(properties))
    is_raised = properties is not None and value(properties, "vertAlign") == "superscript"
    now = replace(setting, letters=look)
    for child in run:
        if child.tag == "fldChar":
            setting.progress.pass_mark(child.get("fldCharType"))
        elif child.tag == "instrText":
            setting.progress.pass_code(child.text or "")
        elif child.tag in {"ruby", "AlternateContent"}:
            yield from pieces(child if child.tag == "ruby" else shown_of(child), now)
        else:
            words = _words(child)
            yield Piece(raised(words) if is_raised else words, _hidden(now))


def _hidden(setting: Setting) -> str:
    if setting.hidden:
        return setting.hidden
    return "field code" if setting.progress.codes else hiding(setting.letters, setting.ground)


def _words(element: Element) -> str:
    """Return what one element of a run shows."""
    if element.tag in {"t", "delText"}:
        words = element.text or ""
        kept = any(name == "space" and how == "preserve" for name, how in element.attrib.items())
        return words if kept else words.strip()
    if element.tag == "br":
        return "\n"
    if element.tag == "sym":
        return symbol(element.get("font", ""), element.get("char", ""))
    return _SIGNS.get(element.tag, "")


def _fraction(fraction: Element, setting: Setting) -> Iterator[Piece]:
    """Yield '1/2' for one over two, which as '12' would be another number."""
    for i, part in enumerate(part for part in fraction if part.tag in {"num", "den"}):
        if i:
            yield Piece("/")
        yield from pieces(part, setting)
