"""How is text shown so that nothing in it stays unseen or changes the text around it?

Control, bidirectional and zero-width characters can hide words or reorder a line. Readers see them as
``[U+202E]``. Tabs and line ends stay; a byte-order mark that opens a text is dropped from view. Joiners after
a non-ASCII character stay, because Persian, the Indic scripts and emoji need them there.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls other than tab and line ends
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]"
)
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile("[ \t\n]+")


def visible(text: str) -> str:
    r"""Return ``text`` with every unseen character named in its place and every line end as ``\n``.

    >>> visible("pay\u202etxt.exe")
    'pay[U+202E]txt.exe'
    """
    return _UNSEEN.sub(_name, _LINE_END.sub("\n", text.removeprefix("\ufeff")))


def line(text: str) -> str:
    r"""Return ``text`` as one line: visible, with every run of blanks as one space; no-break spaces stay.

    >>> line(" a\r\n\tb\u00a0c ")
    'a b\xa0c'
    """
    return _BLANKS.sub(" ", visible(text)).strip()


def _name(match: re.Match[str]) -> str:
    return f"[U+{ord(match.group()):04X}]"
