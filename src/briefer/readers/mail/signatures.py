"""Where does the signature of a mail begin, by its separator, its formula, its telephone number or its name?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from briefer.readers.mail.vocabulary import CLOSING, CONTACT, SEPARATOR
from briefer.readers.markup.outline import Line

_STOPPED: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_AFTERTHOUGHT: Final = re.compile(r"P\.? ?S\.?\b")
_SEAL: Final = re.compile(r"-{3,5}\s?(?P<edge>BEGIN|END) PGP (?P<what>SIGNED MESSAGE|[A-Z ]+)\s?-{3,5}$")
_SEAL_FIELD: Final = re.compile(r"(?:Hash|Version|Comment|Charset):\s")
_LONGEST_LINE, _MOST_LINES = 12, 10
"""Words of the longest line of a signature, and its most lines; a notice of a law firm below is a footer."""
_ABOVE_CONTACT: Final = 3
"""Lines above a telephone number: a name, an office and a body."""


def may_sign(line: Line) -> bool:
    """Tell whether a line may belong to a signature: short, and no sentence."""
    short = line.words <= _LONGEST_LINE and line.kind == "paragraph"
    return short and bool(CONTACT.search(line.text) or not _STOPPED.search(line.text))


def armour(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the lines in which a program signed, sealed or keyed the mail for programs (RFC 4880)."""
    inside = False
    for i, line in enumerate(lines):
        seal = _SEAL.match(line.text)
        field = i and _SEAL.match(lines[i - 1].text) and _SEAL_FIELD.match(line.text)
        if seal or inside or field:
            yield i
        if seal:
            inside = seal["edge"] == "BEGIN" and seal["what"] != "SIGNED MESSAGE"


def signature(lines: Sequence[Line], sender: str) -> list[int]:
    """Return which of the lines sign a mail: those below the separator, and those a person wrote above it."""
    below = _separated(lines)
    written = lines[: len(lines) - below]
    own = max(_closed(written), _named(written, sender), _contact(written))
    start = len(written) - own
    return [i for i in range(start, len(lines)) if not _AFTERTHOUGHT.match(lines[i].text)]


def _separated(lines: Sequence[Line]) -> int:
    """Return how many of the last lines stand below the mark that programs put above a signature."""
    last = lines[-2 * _MOST_LINES :]
    below = list(takewhile(lambda line: not SEPARATOR.match(line.text), reversed(last)))
    return len(below) + 1 if len(below) < len(last) else 0


def _closed(lines: Sequence[Line]) -> int:
    """Return how many of the last lines are a closing formula and what stands below it."""
    for count, line in enumerate(reversed(lines[-_MOST_LINES:]), start=1):
        if CLOSING.match(line.text):
            return count
        if line.words > _LONGEST_LINE:
            return 0
    return 0


def _named(lines: Sequence[Line], sender: str) -> int:
    """Return how many of the last lines are the name of the sender and what stands below it."""
    last = list(takewhile(may_sign, reversed(lines[-_MOST_LINES:])))
    names = {sender.casefold(), sender.casefold().split(" ")[0]} - {""}
    return next(
        (count for count, line in enumerate(last, start=1) if line.text.strip(" ,|-").casefold() in names), 0
    )


def _contact(lines: Sequence[Line]) -> int:
    """Return how many of the last lines are a name, an office and a telephone number or an address."""
    last = list(takewhile(may_sign, reversed(lines[-_MOST_LINES:])))
    numbers = [count for count, line in enumerate(last, start=1) if CONTACT.search(line.text)]
    return min(len(last), numbers[-1] + _ABOVE_CONTACT) if numbers else 0
