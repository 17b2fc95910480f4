"""Which stretches inside a line of an article are not the article?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.records import Span
from briefer.text.blocks import Block, trim
from briefer.text.furniture.layout import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DEBRIS = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|\{[%#]?[A-Za-z][\w:./#% -]{0,40}\}|<!--.{0,200}?-->|"
    r"\[/?(?:caption|gallery|embed|video|audio|youtube|playlist|ad|adsense|shortcode|sidebar|pullquote)\b[^\[\]\n]{0,120}\]"
)
_PAGE_CONTROL = re.compile(
    r"(?<=[\s.!?])(?:adjust font size|text size|font size|share this article|print this article|read more|"
    r"continue reading|advertisement)\s?[:»›→…]?\s*$",
    re.IGNORECASE,
)
_CONTROL_REACH = 60
_SIGN_OFF_REACH = 100
"""Characters at the end of a line that are looked at, so that the longest line costs no more."""
_SIGN_OFF = re.compile(
    r"(?<=[.!?…])(?P<close>[\"”’»)\]]*)\s+"
    r"(?P<credit>[—–(/-]?\s?[A-Z][\w&.-]*(?:[ ,/]+(?:[A-Z][\w&-]*|and)){0,4}\)?)$"
)
_END_WORD = re.compile(r"(?:ends?|end ?it(?:em)?|ende|fin|fim|more|n{4})$", re.IGNORECASE)

_PLACE = r"[A-Z][\w.’'-]*(?:[ /-][A-Z][\w.’'-]*){0,3}"
_DAY = (
    r"(?:(?:[A-Z][a-zéäû]+day,? )?(?:[A-Z][a-zé]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Z][a-zéä]{2,8})(?:,? \d{4})?)"
)
_AGENCY = r"\([A-Z][\w/&.’' -]{1,30}\)"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:, {_PLACE}){{0,2}},? {_DAY}(?: {_AGENCY})?|{_PLACE}(?:, {_PLACE}){{0,2}} {_AGENCY}|"
    rf"[A-Z]{{2}}[A-Z .'-]+(?:, {_PLACE})?(?= [—–]))\s*[—–-]{{1,2}}\s*"
)


def dateline(line: str) -> str:
    """Return the dateline that a line opens with, '' where it has none.

    >>> dateline("PORT ORR, Freeland, March 3 (ABC) - Police said so.")
    'PORT ORR, Freeland, March 3 (ABC) - '
    """
    found = _DATELINE.match(line)
    return found[0] if found else ""


def sign_off(line: str) -> str:
    """Return the agency or the end mark that stands behind the last full stop of an article, '' for none.

    >>> sign_off("The talks ended. Some Agency")
    'Some Agency'
    """
    found = _SIGN_OFF.search(line, max(0, len(line) - _SIGN_OFF_REACH))
    return found["credit"] if found else ""


def is_end_mark(words: str) -> bool:
    """Tell whether a sign-off is the news desk's sign for the end rather than a name."""
    return bool(_END_WORD.match(words))


def without_control(line: str) -> str:
    """Return ``line`` without the control of the page ('Adjust font size:') that it may end with."""
    control = _PAGE_CONTROL.search(line, max(0, len(line) - _CONTROL_REACH))
    return line[: control.start()].rstrip() if control else line


def inline_furniture(text: str, span: Span, *, at: str) -> Iterator[tuple[Span, str]]:
    """Yield the stretches of a line of the article that are not the article, each with the reason.

    ``at`` says whether the line is the article's 'first' (it may open with a dateline), its 'last' (it may
    close with the agency's name), the 'only' one, or 'inside'.
    """
    line = span.of(text)
    opening = dateline(line) if at in {"first", "only"} else ""
    if opening:
        yield Span(span.start, span.start + len(opening)), "dateline"
    for found in _DEBRIS.finditer(text, span.start + len(opening), span.end):
        yield Span(found.start(), found.end()), "template debris"
    closing = sign_off(line) if at in {"last", "only"} else ""
    if closing:
        reason = "end mark" if is_end_mark(closing) else "agency credit"
        yield Span(span.end - len(closing), span.end), reason
    control = _PAGE_CONTROL.search(line, max(0, len(line) - _CONTROL_REACH))
    if control and not closing:
        yield Span(span.start + control.start(), span.end), "page control"


def around(text: str, block: Block, inside: Sequence[tuple[Span, str]]) -> Iterator[Part]:
    """Yield a line as parts: its furniture, and the stretches of the article between."""
    start = block.span.start
    for span, reason in (*inside, (Span(block.span.end, block.span.end), "")):
        between = trim(text, Span(start, span.start))
        if len(between):
            yield Part(between, block.line, "body")
        marked = trim(text, span)
        if len(marked):
            yield Part(marked, block.line, "furniture", reason)
        start = span.end
