"""How do letters and paragraphs of a Word document look, by what is set on them?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from briefer.text.colours import LEAST_POINTS, blends
from briefer.text.pieces import BLENDED, CROSSED_OUT, TINY, VANISHED

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

UNKNOWN = "unknown"
"""A ground painted in a way that is not followed: words on it count as seen."""

_OFF = frozenset({"0", "false", "off"})
_PAPER = frozenset({"background1", "light1"})


class Letters(NamedTuple):
    """How letters look; None where nothing is set. Colours are RRGGBB, 'auto' or UNKNOWN."""

    vanish: bool | None = None
    struck: bool | None = None
    colour: str | None = None
    points: float | None = None
    width: float | None = None
    ground: str | None = None


class Paragraph(NamedTuple):
    """How a paragraph looks; None where nothing is set.

    ``outline`` is the level of a heading, '0' to '8'; '9' is ordinary text. ``numbering`` is the id of its
    list ('0' for none), ``level`` how deep in it.
    """

    name: str | None = None
    outline: str | None = None
    numbering: str | None = None
    level: str | None = None
    ground: str | None = None


_Look = TypeVar("_Look", Letters, Paragraph)


def over(under: _Look, upper: _Look) -> _Look:
    """Return ``under`` with what ``upper`` sets."""
    set_here = (low if high is None else high for low, high in zip(under, upper, strict=True))
    return type(under)(*set_here)  # type: ignore[arg-type]  # the fields of one look, in their order


def letters(properties: Element | None) -> Letters:
    """Return what the properties of a run (rPr) set."""
    if properties is None:
        return Letters()
    return Letters(
        _switch(properties, "vanish"),
        _switch(properties, "strike", "dstrike"),
        _colour(properties.find("color")),
        _number(properties, "sz", per=2),
        _number(properties, "w", per=100),
        _highlight(properties.find("highlight")) or ground(properties),
    )


def paragraph(properties: Element | None) -> Paragraph:
    """Return what the properties of a paragraph (pPr) set, without its style."""
    if properties is None:
        return Paragraph()
    return Paragraph(
        outline=value(properties, "outlineLvl"),
        numbering=value(properties, "numPr/numId"),
        level=value(properties, "numPr/ilvl"),
        ground=ground(properties),
    )


def ground(properties: Element | None) -> str | None:
    """Return the colour behind a run, a paragraph or a cell; None where it is that of what it lies on."""
    shade = None if properties is None else properties.find("shd")
    if shade is None:
        return None
    pattern = shade.get("val", "clear")
    fill = shade.get("color" if pattern == "solid" else "fill", "auto")
    if pattern not in {"clear", "nil", "solid"}:
        return UNKNOWN
    return None if fill == "auto" else fill


def hiding(look: Letters, under: str) -> str:
    """Say how letters on a ground are hidden, '' where a person sees them."""
    if look.vanish:
        return VANISHED
    if look.struck:
        return CROSSED_OUT
    if (look.points or LEAST_POINTS) < LEAST_POINTS or look.width == 0:
        return TINY
    return BLENDED if blends(look.colour, look.ground or under) else ""


def value(element: Element, path: str) -> str | None:
    """Return the value of the element at ``path``, None where there is none."""
    found = element.find(path)
    return None if found is None else found.get("val")


def _switch(properties: Element, *names: str) -> bool | None:
    found = [one.get("val", "1") not in _OFF for one in properties if one.tag in names]
    return any(found) if found else None


def _number(properties: Element, name: str, *, per: int) -> float | None:
    try:
        return float(value(properties, name) or "") / per
    except ValueError:
        return None


def _colour(element: Element | None) -> str | None:
    if element is None:
        return None
    on_paper = element.get("themeColor") in _PAPER and not (
        element.get("themeShade") or element.get("themeTint")
    )
    return "FFFFFF" if on_paper else element.get("val")


def _highlight(element: Element | None) -> str | None:
    name = None if element is None else element.get("val")
    return {None: None, "none": None, "white": "FFFFFF"}.get(name, UNKNOWN)
