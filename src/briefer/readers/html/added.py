"""What does the house that prints an article put below or into it: who wrote it, and what to quote?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.readers.markup.outline import Line

_BIOGRAPHY_WORDS: Final = 60
_LAST: Final = 3
"""Lines at the end of an article of which one may be about its author."""
_DOES: Final = re.compile(
    r",? (?:covers|is (?:an?|the|our)|reports? (?:on|for|from)|reported from|writes (?:about|for)|contributed|"
    r"can be reached|ist|schreibt|berichtet|est (?:une?|le|la)|es (?:una?|el|la))\b"
)
_REPLY: Final = "re: "
_REPEATED_WORDS: Final = 5
_LONGEST: Final = 300_000
"""Characters of a page in which lines are looked for a second time."""


def mark_biography(lines: Sequence[Line], reasons: list[str], author: str) -> None:
    """Mark the line at the end that says of the author of the page (folded) what they do."""
    names = [name for name in re.split(r", | and ", author) if " " in name]
    open_lines = [i for i, why in enumerate(reasons) if not why]
    for i in open_lines[-_LAST:] if names else ():
        text = fold(lines[i].text).text if lines[i].words <= _BIOGRAPHY_WORDS else ""
        if any(text.startswith(name) and _DOES.match(text[len(name) :]) for name in names):
            reasons[i] = "author box"


def mark_repeated(lines: Sequence[Line], reasons: list[str]) -> None:
    """Mark what another line of the article has word for word: a sentence in large type, the title of a reply."""
    if sum(len(line.text) for line in lines) > _LONGEST:
        return
    kept = {i: fold(line.text).text for i, line in enumerate(lines) if not reasons[i]}
    titles = {text for i, text in kept.items() if lines[i].kind == "heading"}
    whole = "\n".join(kept.values())
    for i, text in kept.items():
        if text.startswith(_REPLY) and text.removeprefix(_REPLY) in titles:
            reasons[i] = "repeated title"
        elif lines[i].kind == "paragraph" and _is_pulled(text, kept.values(), whole):
            reasons[i] = "pull quote"


def _is_pulled(text: str, others: Iterable[str], whole: str) -> bool:
    words = text.strip(" \"'.-")
    if len(words.split()) < _REPEATED_WORDS or whole.count(words) == 1:
        return False
    return any(words in other and len(other) > len(text) for other in others)
