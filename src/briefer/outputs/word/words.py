"""Words as runs: those of scripts that run from right to left are told apart, so that Word sets them so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_LEFTWARDS: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^A-Za-z\u00c0-\u024f]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?"
)
"""From the first to the last letter of a Hebrew or Arabic passage, with what stands between them."""


def add_words(
    paragraph: BaseOxmlElement, words: str, *, bold: bool = False, italic: bool = False, struck: bool = False
) -> None:
    """Append ``words`` to the element of a paragraph (or of a link), one run for each direction."""
    looks = [name for name, worn in (("b", bold), ("i", italic), ("strike", struck)) if worn]
    done = 0
    for found in _LEFTWARDS.finditer(words):
        _add_run(paragraph, words[done : found.start()], looks)
        _add_run(paragraph, found[0], [*looks, "rtl"])
        done = found.end()
    _add_run(paragraph, words[done:], looks)


def _add_run(paragraph: BaseOxmlElement, words: str, looks: list[str]) -> None:
    if not words:
        return
    run = OxmlElement("w:r")
    properties = OxmlElement("w:rPr")
    for look in looks:
        properties.append(OxmlElement(f"w:{look}"))
        if look == "b" and "rtl" in looks:
            properties.append(OxmlElement("w:bCs"))
    text = OxmlElement("w:t")
    text.text = words
    text.set(qn("xml:space"), "preserve")
    if looks:
        run.append(properties)
    run.append(text)
    paragraph.append(run)
