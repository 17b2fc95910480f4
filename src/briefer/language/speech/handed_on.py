"""Does a sentence only put a name to words that stand in another one as they are?"""

from __future__ import annotations

from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.records import Span

FEWEST: Final = 4
"""Words that must be handed on: fewer are a phrase that two sentences may share by chance."""
_EDGES: Final = frozenset('.,;:!?"“”()—–')
"""Marks at which a statement begins or ends; behind a hyphen or an apostrophe a word goes on."""


def is_handed_on(claim: Reading, source: Reading) -> bool:
    """Tell whether all that ``claim`` says is a stretch of ``source`` between marks, and who says it a bare name.

    Marks and capitals may differ. A stretch that begins or ends elsewhere may have lost what bounds it ("at least",
    "not only").
    """
    words = _under_a_name(claim)
    if len(words) < FEWEST or source.language != claim.language:
        return False
    sought, line = _in_one_line(words), _source_line(source)
    at = line.find(sought)
    while at >= 0:
        first = line.count(" ", 0, at)
        if _is_bounded(source, first, first + len(words)):
            return True
        at = line.find(sought, at + 1)
    return False


@once
def _under_a_name(claim: Reading) -> tuple[str, ...]:
    """Return the words of a claim besides a speaker's name and the verb, none where it has another speaker or none."""
    if claim.language != "en" or claim.aside:
        return ()
    told = [s for s in claim.speech if s.subject and not (s.shared or s.passive)]
    first = min(told, key=lambda speech: (speech.cue != "say", speech.verb.start), default=None)
    if first is None or first.subject is None or not _is_bare_name(claim, first.subject):
        return ()
    words = [token.folded for token in claim.tokens_outside([first.subject, first.verb])]
    return tuple(words[1:] if words[:1] == ["that"] else words)


def _is_bare_name(claim: Reading, subject: Span) -> bool:
    """Tell whether a subject is a name and nothing else: no title, no apposition; an article may lead it."""
    names = (n for n in claim.names if n.words and not n.title and subject.covers(n.span))
    name = next((n for n in names if n.span.end == subject.end), None)
    return name is not None and claim.text[subject.start : name.span.start].lower() in {"", "the "}


@once
def _source_line(source: Reading) -> str:
    return _in_one_line([token.folded for token in source.tokens])


def _in_one_line(words: tuple[str, ...] | list[str]) -> str:
    return f" {' '.join(words)} "


def _is_bounded(source: Reading, first: int, behind: int) -> bool:
    """Tell whether words ``first`` to ``behind``, half-open, end at a mark and follow one, a verb of speech, "that"."""
    tokens = source.tokens
    opened = first == 0 or _opens(source, tokens[first - 1], tokens[first])
    return opened and (behind == len(tokens) or _parts(source, tokens[behind - 1], tokens[behind]))


def _opens(source: Reading, before: Token, token: Token) -> bool:
    told = before.folded == "that" or any(speech.verb.end == before.end for speech in source.speech)
    return told or _parts(source, before, token)


def _parts(source: Reading, left: Token, right: Token) -> bool:
    return not _EDGES.isdisjoint(source.text[left.end : right.start])
