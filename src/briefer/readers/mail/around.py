"""Which lines of a mail are not its message: what it answers, who signed it, and what programs add below?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from briefer.readers.mail.blocks import header_block
from briefer.readers.mail.footers import is_footer
from briefer.readers.mail.vocabulary import CLOSING, CONTACT, MOMENT_OR_ADDRESS, SEPARATOR, WROTE
from briefer.readers.markup.outline import Line

QUOTED: Final = "quoted reply"
SIGNATURE: Final = "mail signature"
FOOTER: Final = "mail footer"

_STOPPED: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_LONGEST_LINE, _MOST_LINES = 12, 10
"""Words of the longest line of a signature, and its most lines; a notice of a law firm below is a footer."""
_LONGEST: Final = 400
_MOST_BROKEN: Final = 3


def reasons(lines: Sequence[Line], given: Sequence[str]) -> list[str]:
    """Return for each line why it is not the message, '' where it is; ``given`` is what the markup tells."""
    why = list(given)
    _mark_quoted(lines, why)
    for i, line in enumerate(lines):
        if not why[i] and is_footer(line.text):
            why[i] = FOOTER
    _mark_footer(lines, why)
    _mark_signature(lines, why)
    return why


def _mark_quoted(lines: Sequence[Line], why: list[str]) -> None:
    texts = [line.text for line in lines]
    for i, text in enumerate(texts):
        if text.startswith(">"):
            why[i] = QUOTED
    for i in [i for i, reason in enumerate(why) if reason == QUOTED]:
        above = _introduction(texts, i)
        why[i - above : i] = [QUOTED] * above
    start = _answered(texts)
    why[start:] = [reason or QUOTED for reason in why[start:]]


def _introduction(texts: Sequence[str], quoted: int) -> int:
    """Return how many lines right above a quoted one say who wrote it; programs break long ones."""
    for above in range(1, min(_MOST_BROKEN, quoted) + 1):
        words = " ".join(texts[quoted - above : quoted])
        if len(words) <= _LONGEST and WROTE.match(words) and (above == 1 or MOMENT_OR_ADDRESS.search(words)):
            return above
    return 0


def _answered(texts: Sequence[str]) -> int:
    """Return the line from which on the mail repeats, without marks, what it answers."""
    wrote = (i for i, text in enumerate(texts) if _is_attribution(text) and not _quote_follows(texts, i))
    block = header_block(texts, title="")
    return min(next(wrote, len(texts)), block.start if block else len(texts))


def _is_attribution(text: str) -> bool:
    return len(text) <= _LONGEST and bool(MOMENT_OR_ADDRESS.search(text)) and bool(WROTE.match(text))


def _quote_follows(texts: Sequence[str], i: int) -> bool:
    return i + 1 < len(texts) and texts[i + 1].startswith(">")


def _mark_footer(lines: Sequence[Line], why: list[str]) -> None:
    """Mark what stands below the last paragraph and a footer: an address, the name of a company."""
    start = len(lines)
    while start and (why[start - 1] or _may_sign(lines[start - 1])):
        start -= 1
    if FOOTER in why[start:]:
        first = why.index(FOOTER, start)
        why[first:] = [reason or FOOTER for reason in why[first:]]


def _mark_signature(lines: Sequence[Line], why: list[str]) -> None:
    """Mark the signature at the end of what was written for this mail, and the one that a person wrote above it."""
    for ending in (_separated, _closed, _contact):
        own = [i for i, reason in enumerate(why) if not reason]
        for i in own[len(own) - ending(lines, own) :]:
            why[i] = SIGNATURE


def _separated(lines: Sequence[Line], own: Sequence[int]) -> int:
    """Return how many of the last lines stand below the mark that programs put above a signature."""
    last = [lines[i] for i in own[-2 * _MOST_LINES :]]
    below = list(takewhile(lambda line: not SEPARATOR.match(line.text), reversed(last)))
    return len(below) + 1 if len(below) < len(last) else 0


def _closed(lines: Sequence[Line], own: Sequence[int]) -> int:
    """Return how many of the last lines are a closing formula and what stands below it."""
    for count, i in enumerate(reversed(own[-_MOST_LINES:]), start=1):
        if CLOSING.match(lines[i].text):
            return count
        if lines[i].words > _LONGEST_LINE:
            return 0
    return 0


def _contact(lines: Sequence[Line], own: Sequence[int]) -> int:
    """Return how many of the last lines are a name, an office and a telephone number or an address."""
    last = [lines[i] for i in own[-_MOST_LINES:]]
    short = list(takewhile(_may_sign, reversed(last)))
    return len(short) if any(CONTACT.search(line.text) for line in short) else 0


def _may_sign(line: Line) -> bool:
    is_contact = bool(CONTACT.search(line.text))
    short = line.words <= _LONGEST_LINE and line.kind == "paragraph"
    return short and (is_contact or not _STOPPED.search(line.text))
