"""What do the styles and the lists of a Word document set?"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING

from briefer.readers.docx.looks import Letters, Paragraph, ground, letters, over, paragraph, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from briefer.readers.docx.package import Package

_ON = frozenset({"1", "true", "on"})
_LONGEST_CHAIN = 20
"""Styles of which one rests on the next; Word allows ten or so, and a ring has no end."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style sets, together with those it rests on; ``painted`` tells that it colours cells."""

    letters: Letters = field(default=Letters())
    paragraph: Paragraph = field(default=Paragraph())
    painted: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document by their ids; ``lists`` are the kinds of its lists, by theirs.

    ``unmarked`` are the kinds and levels of lists whose items show neither a bullet nor a number.
    """

    by_id: Mapping[str | None, Style]
    lists: Mapping[str, str | None]
    unmarked: frozenset[tuple[str | None, str]]

    def style(self, style_id: str | None) -> Style:
        """Return the style of that id, that of plain paragraphs for None or an unknown one."""
        return self.by_id.get(style_id) or self.by_id.get(None) or Style()

    def characters(self, style_id: str | None) -> Letters:
        """Return what a style of letters sets."""
        return self.by_id[style_id].letters if style_id and style_id in self.by_id else Letters()

    def is_item(self, look: Paragraph) -> bool:
        """Tell whether a paragraph shows the bullet or the number of a list."""
        kind = self.lists.get(look.numbering or "")
        return kind is not None and (kind, look.level or "0") not in self.unmarked


def styles_of(document: Package) -> Styles:
    """Return what the parts of a document say about styles and lists."""
    tree, lists = document.part("styles"), document.part("numbering")
    by_id = {} if tree is None else _resolved(tree)
    if lists is None:
        return Styles(by_id, {}, frozenset())
    kinds = {number.get("numId", ""): value(number, "abstractNumId") for number in lists.iter("num")}
    return Styles(by_id, kinds, frozenset(_unmarked(lists)))


def _resolved(tree: Element) -> dict[str | None, Style]:
    elements = {style.get("styleId", ""): style for style in tree.iter("style")}
    own = {name: _own(style) for name, style in elements.items()}
    under = Style(letters(tree.find("docDefaults/rPrDefault/rPr")))
    found: dict[str | None, Style] = {None: under}
    for name, style in elements.items():
        chain = [own[link] for link in _chain(name, elements)]
        # Letters of a style of characters lie on those of a paragraph, which already have the defaults.
        of_paragraph = style.get("type") == "paragraph"
        found[name] = reduce(_on, chain, under if of_paragraph else Style())
        if of_paragraph and style.get("default") in _ON:
            found[None] = found[name]
    return found


def _own(style: Element) -> Style:
    name = (value(style, "name") or "").lower()
    look = paragraph(style.find("pPr"))._replace(name=name)
    painted = any(ground(cell) for cell in style.iter("tcPr"))
    return Style(letters(style.find("rPr")), look, painted)


def _on(under: Style, upper: Style) -> Style:
    return Style(
        over(under.letters, upper.letters),
        over(under.paragraph, upper.paragraph),
        under.painted or upper.painted,
    )


def _chain(name: str, elements: Mapping[str, Element]) -> list[str]:
    """Return a style and those on which it rests, the last of them first."""
    chain: list[str] = []
    following: str | None = name
    while following is not None and following in elements and len(chain) < _LONGEST_CHAIN:
        chain.insert(0, following)
        following = value(elements[following], "basedOn")
    return chain


def _unmarked(lists: Element) -> Iterator[tuple[str | None, str]]:
    for kind in lists.iter("abstractNum"):
        for level in kind.iter("lvl"):
            if _is_blank(level):
                yield kind.get("abstractNumId"), level.get("ilvl", "0")


def _is_blank(level: Element) -> bool:
    words = value(level, "lvlText")
    return value(level, "numFmt") == "none" or (words is not None and not words.strip())
