"""Which words stand inside a paragraph of an OpenDocument text, and which hang on it?"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefer.readers.odt.styles import Look, Styles, over
from briefer.text.pieces import COMMENT, VANISHED, Piece, raised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

SHAPES = frozenset(
    "frame custom-shape rect ellipse circle line polyline polygon path regular-polygon connector caption g".split()
)
"""What is drawn: the paragraphs in it are lines of their own."""
UNREAD = frozenset({"object", "object-ole", "plugin", "applet"})
_APART = SHAPES | UNREAD | frozenset("note ruby-text script tracked-changes desc image".split())
_SIGNS = {"tab": " ", "line-break": "\n"}
_MOST_SPACES = 100


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known at a place in a text: the styles, and the look and the ground there.

    ``place`` is what the stretch is, '' for the text itself; ``hidden`` says how all words there are hidden,
    and ``reason`` why all lines there are furniture. ``lists`` is the kind of the list around and its depth.
    """

    styles: Styles
    place: str = ""
    reason: str = ""
    look: Look = field(default=Look())
    ground: str = "#FFFFFF"
    hidden: str = ""
    kind: str = ""
    depth: int = 0


def pieces(element: Element, setting: Setting) -> Iterator[Piece]:
    """Yield the words inside a paragraph, or a part of it, in reading order."""
    how = setting.hidden or setting.look.hiding(setting.ground)
    words = element.text or ""
    yield Piece(raised(words) if setting.look.raised else words, how)
    for child in element:
        yield from _child(child, setting, how)
        yield Piece(child.tail or "", how)


def _child(child: Element, setting: Setting, how: str) -> Iterator[Piece]:
    if child.tag == "span":
        yield from pieces(
            child, replace(setting, look=over(setting.look, setting.styles.look("text", child)))
        )
    elif child.tag == "s":
        yield Piece(" " * _spaces(child), how)
    elif child.tag in _SIGNS:
        yield Piece(_SIGNS[child.tag], how)
    elif child.tag == "annotation":
        yield Piece(" ".join(words for part in child.iter("p") for words in part.itertext()), COMMENT)
    elif child.tag in {"hidden-text", "hidden-paragraph"} and child.get("is-hidden") == "true":
        yield Piece(child.get("string-value") or child.text or "", VANISHED)
    elif child.tag not in _APART:
        yield from pieces(child, setting)


def _spaces(element: Element) -> int:
    count = element.get("c", "1")
    return min(int(count), _MOST_SPACES) if count.isdecimal() else 1


def is_hidden(paragraph: Element) -> bool:
    """Tell whether a field in a paragraph hides all of it."""
    return any(field.get("is-hidden") == "true" for field in paragraph.iter("hidden-paragraph"))
