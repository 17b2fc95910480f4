"""Which lines of a mail are not its message: what it answers, who signed it, and what is added below?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.readers.mail.blocks import header_block
from briefer.readers.mail.footers import is_footer
from briefer.readers.mail.signatures import armour, may_sign, signature
from briefer.readers.mail.vocabulary import MOMENT_OR_ADDRESS, WROTE
from briefer.readers.markup.outline import Line

QUOTED: Final = "quoted reply"
SIGNATURE: Final = "mail signature"
FOOTER: Final = "mail footer"

_LONGEST: Final = 400
_MOST_BROKEN: Final = 3


def reasons(lines: Sequence[Line], given: Sequence[str], *, sender: str = "") -> list[str]:
    """Return for each line why it is not the message, '' where it is.

    ``given`` is what the markup tells, and ``sender`` the name above the mail, which may stand below it too.
    """
    why = list(given)
    _mark_quoted(lines, why)
    for i, line in enumerate(lines):
        if not why[i] and is_footer(line.text):
            why[i] = FOOTER
    _mark_footer(lines, why)
    _mark_signature(lines, why, sender)
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
    while start and (why[start - 1] or may_sign(lines[start - 1])):
        start -= 1
    if FOOTER in why[start:]:
        first = why.index(FOOTER, start)
        why[first:] = [reason or FOOTER for reason in why[first:]]


def _mark_signature(lines: Sequence[Line], why: list[str], sender: str) -> None:
    """Mark the signature below what was written for this mail, and what seals it for programs."""
    for i in armour(lines):
        why[i] = SIGNATURE
    own = [i for i, reason in enumerate(why) if not reason]
    for i in signature([lines[i] for i in own], sender):
        why[own[i]] = SIGNATURE
