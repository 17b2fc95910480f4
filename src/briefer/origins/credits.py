"""Which agency does an article name as the writer of its text?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.naming.same_name import same_name
from briefer.language.words.vocabulary import ROLES
from briefer.records import Document
from briefer.text.fold import fold_word

Names = frozenset[tuple[str, ...]]
"""Names as folded words."""

_NAME: Final = r"[A-Z][\w.&-]*(?: (?:of |the )?[A-Z][\w.&-]*){0,3}"
_NAMES: Final = rf"{_NAME}(?:(?:,? and |, ?| ?/ ?| & ){_NAME})*"
_IN_BRACKETS: Final = re.compile(rf"\((?P<who>{_NAMES})\)")
_CREDITING: Final = (
    re.compile(rf"[(*_—–-]*\s?(?i:with|via|from|source ?:|in cooperation with) (?P<who>{_NAMES})[)*_.]*$"),
    re.compile(
        rf"[(*_—–-]*\s?(?i:with (?:reporting|material|information|files?|inputs?) (?:by|from)|"
        rf"(?:additional |further )?(?:reporting|material) (?:by|from)) (?:the )?(?P<who>{_NAMES})[)*_.]*$"
    ),
    re.compile(
        rf"[(*_—–-]*\s?(?:The )?(?P<who>{_NAMES}) (?:has |have |also )?contributed (?:\w+ )?to this (?:report|story|"
        r"article)[)*_.]*$"
    ),
)
_BYLINE: Final = re.compile(rf"(?i:by)\b.{{2,80}}?(?:,| for| [|–—-]) ?(?:the )?(?P<who>{_NAME})$")
_BETWEEN: Final = re.compile(r",? and |, ?| ?/ ?| & ")
_LAST: Final = 3
"""Lines at the end of a text in which a credit may stand."""
_LONGEST: Final = 160
_NOBODY: Final = frozenset(
    fold_word(word) for word in "agencies wires staff reporters reuse permission video audio photos".split()
)


def agencies(document: Document) -> Names:
    """Return the agencies that an article was taken from, by its own word; empty where it names none but itself."""
    named = (_bare(tuple(map(fold_word, name.split()))) for name in _credited(document) if name.strip())
    own = _publisher(document)
    return frozenset(words for words in named if _is_agency(words) and not _meet(frozenset({words}), own))


def _is_agency(words: tuple[str, ...]) -> bool:
    return words[-1] not in ROLES and words[-1] not in _NOBODY and words != ("agency",)


def share_credit(one: Document, other: Document) -> bool:
    """Tell whether two articles name one agency, or one of them names the publisher of the other."""
    return _meet(agencies(one), agencies(other)) or takes_from(one, other) or takes_from(other, one)


def takes_from(one: Document, other: Document) -> bool:
    """Tell whether an article credits the publisher of another."""
    return _meet(agencies(one), _publisher(other))


def _credited(document: Document) -> Iterator[str]:
    if document.source.credit:
        yield from _BETWEEN.split(document.source.credit)
    for part in document.not_citable:
        line = " ".join(part.span.of(document.text).split())
        pattern = {"dateline": _IN_BRACKETS, "byline": _BYLINE}.get(part.reason)
        found = pattern.search(line) if pattern and len(line) <= _LONGEST else None
        if found:
            yield from _BETWEEN.split(found["who"])
    for line in document.text.rstrip().splitlines()[-_LAST:]:
        yield from _closing(line.strip())


def _closing(line: str) -> Iterator[str]:
    if len(line) > _LONGEST:
        return
    for pattern in _CREDITING:
        found = pattern.match(line)
        if found:
            yield from _BETWEEN.split(found["who"])


def _publisher(document: Document) -> Names:
    name = document.source.publisher
    return frozenset({_bare(tuple(map(fold_word, name.split())))}) if name else frozenset()


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[0] == "the" and len(words) > 1 else words


def _meet(some: Names, others: Names) -> bool:
    return any(same_name(one, other) for one in some for other in others)
