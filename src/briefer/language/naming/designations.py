"""How is somebody or something called at one place: by name, by a description, or by both?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.naming.names import Name
from briefer.language.naming.offices import describing_stems
from briefer.language.words.sorts import is_body
from briefer.language.words.tokens import stem
from briefer.records import Span
from briefer.text.fold import fold_word

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-]\w+)*")
_BEHIND_HEAD: Final = re.compile(r",|\s(?:of|from|at|in|for|with|on|who|which|that|whose)\b")


@dataclass(frozen=True, slots=True)
class Designation:
    """How somebody or something is called at one place.

    ``names`` are the proper names it is about, without those that only qualify it; ``stems`` its describing words;
    ``head`` the stem of the noun it turns on (None for a bare name); ``position`` where it stands in an article, None
    for a claim's. ``own`` tells that it opens with "we" or "our": in a statement, its publisher;
    ``plural`` that its noun is one.
    """

    names: tuple[Name, ...]
    stems: frozenset[str]
    head: str | None
    position: int | None = None
    own: bool = False
    plural: bool = False


def designation(text: str, span: Span, names: Sequence[Name], *, position: int | None = None) -> Designation:
    """Return the designation that the noun phrase ``span`` of ``text`` is; ``names`` are those of its sentence.

    A name that is only a capitalised common noun ("the Department") counts as a description.
    """
    inside = [name for name in names if span.touches(name.span) and name.words]
    proper = tuple(n for n in inside if not _is_common(n) and not _only_qualifies(text, span, n))
    words = [fold_word(word) for word in _WORD.findall(_head_part(span.of(text)))]
    bare = bool(proper) and not text[proper[-1].span.end : span.end].strip(" .0123456789")
    head = words[-1].removeprefix("ex-") if words and not bare else ""
    return Designation(
        proper,
        describing_stems(span.of(text)),
        stem(head) if head else None,
        position,
        own=bool(words) and words[0] in {"we", "our", "us"},
        plural=head.endswith("s") and not head.endswith("ss") and stem(head) != head,
    )


def _is_common(name: Name) -> bool:
    """Tell whether a name is only a capitalised common noun for a body: "the Department", "the High Court"."""
    return len(name.words) == 1 and is_body(stem(name.words[0]))


def _only_qualifies(text: str, span: Span, name: Name) -> bool:
    """Tell whether a name only qualifies the noun: a possessor, or what follows "of" and the like."""
    after = text[name.span.end : span.end]
    before = text[span.start : name.span.start].split()
    joined = [fold_word(word) for word in before if word.lower() != "the"]
    return after.startswith(("’s ", "'s ", "’ ", "' ")) or (
        bool(joined) and joined[-1] in {"of", "from", "at", "in", "for", "with", "by"}
    )


def _head_part(words: str) -> str:
    """Return a noun phrase up to its first preposition or clause: its last word is what it turns on."""
    behind = _BEHIND_HEAD.search(words)
    return words[: behind.start()] if behind else words
