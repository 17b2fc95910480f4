"""Does a sentence only hand on words that stand in another one as they are, under a name or none?"""

from __future__ import annotations

from collections.abc import Sequence
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
    """Tell whether ``claim`` is a stretch of ``source`` between marks, or gives one to a bare name.

    Marks and capitals may differ. A stretch that begins or ends elsewhere may have lost what bounds it ("at least",
    "not only").
    """
    return source.language == claim.language and any(_stands_in(source, words) for words in _handed_on(claim))


def _stands_in(source: Reading, words: Sequence[str]) -> bool:
    if not source.folded.issuperset(words):
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
def _handed_on(claim: Reading) -> tuple[Sequence[str], ...]:
    """Return the words that a claim may hand on: all of them, or those besides a speaker's name and the verb."""
    if claim.language != "en" or claim.aside:
        return ()
    told = [s for s in claim.speech if s.subject and not (s.shared or s.passive)]
    first = min(told, key=lambda speech: (speech.cue != "say", speech.verb.start), default=None)
    ways = [claim.tokens]
    if first is not None and first.subject is not None and _is_bare_name(claim, first.subject):
        said = claim.tokens_outside([first.subject, first.verb])
        ways.append(said[1:] if said and said[0].folded == "that" else said)
    return tuple([token.folded for token in way] for way in ways if len(way) >= FEWEST)


def _is_bare_name(claim: Reading, subject: Span) -> bool:
    """Tell whether a subject is a name and nothing else: no title, no apposition; an article may lead it."""
    names = (n for n in claim.names if n.words and not n.title and subject.covers(n.span))
    name = next((n for n in names if n.span.end == subject.end), None)
    return name is not None and claim.text[subject.start : name.span.start].lower() in {"", "the "}


@once
def _source_line(source: Reading) -> str:
    return _in_one_line([token.folded for token in source.tokens])


def _in_one_line(words: Sequence[str]) -> str:
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
