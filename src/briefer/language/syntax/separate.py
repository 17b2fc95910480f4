"""Which statements does a sentence join, each of which can stand as a sentence of its own?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.clauses import (
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    looks_finite,
    main_verb,
    opening_verb,
    reports_now,
)
from briefer.language.syntax.fronted import after_fronted
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS, PRONOUNS
from briefer.records import Span

MOST: Final = 4
"""Statements that one sentence is taken apart into; a sentence of news joins two or three."""
LATEST: Final = 30
"""Code points that may stand before the speaker of a whole sentence: "On Friday evening the board said"."""

# Joints that only add: what stands before and after them is stated side by side, not as cause, aim or order.
_JOINT: Final = re.compile(
    r";\s(?:(?:and|but)\s)?|,?\s(?:and|but|while|whereas|although|though)\s(?:also\s)?"
)
_RELATIVE: Final = re.compile(r",\s(?P<who>which|who)\s(?P<told>[^,“\"]{8,160}),\s")
_ENDS: Final = re.compile(r"[\s.!?]*$")
_ENDED: Final = re.compile(r"[.!?][\"”’']$")
_DONE: Final = frozenset("do does did done doing".split())
_SO: Final = frozenset("so that this it likewise".split())
_SUBORDINATE: Final = RELATIVES | (SUBORDINATORS - {"but", "than"})
_PRONOUN: Final = re.compile(r"(?:he|she|it|they)\b(?!['’])")
_THAT: Final = re.compile(r"that\s")
_LEANING: Final = SUBORDINATORS - {"that"}
_OPENERS: Final = DETERMINERS | PREPOSITIONS | PRONOUNS | {"one", "that"}


@dataclass(frozen=True, slots=True)
class _Clause:
    """A stretch of a sentence with its own verb, which is word ``verb`` of its ``tokens``."""

    span: Span
    tokens: tuple[Token, ...]
    verb: int

    @property
    def lead(self) -> Span:
        """All that stands before the verb: the subject, and when or where it acts."""
        return Span(self.span.start, self.tokens[self.verb].start)


def separate(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """Return the statements of a sentence, each with the ways to write it out, the likeliest first.

    A statement without a subject takes the one before it, and one that may be reported speech is written out with
    and without who says it. Empty where the sentence makes one statement.

    >>> separate(Reading("Orla Kern lost the vote and left the hall."))
    (('Orla Kern lost the vote.',), ('Orla Kern left the hall.',))
    """
    found = list(_clauses(reading))
    aside = [_aside(reading, match) for match in _asides(reading)]
    if not found or not 1 < len(found) + len(aside) <= MOST:
        return ()
    ways = [tuple(dict.fromkeys(_ways(reading, found, at))) for at in range(len(found))]
    return (*((way,) for way in aside), *ways)


def _aside(reading: Reading, match: re.Match[str]) -> str:
    """Return what a relative clause tells as a sentence about the words before it."""
    start = max(reading.span.start, reading.text.rfind(",", 0, match.start()) + 1)
    return _whole(f"{reading.text[start : match.start()].strip()} {match['told']}")


@once
def _asides(reading: Reading) -> list[re.Match[str]]:
    """Return the clauses that only tell more of a name or noun: ", who had been ill,"."""
    return list(_RELATIVE.finditer(reading.text, reading.span.start, reading.span.end))[:1]


def _clauses(reading: Reading) -> Iterator[_Clause]:
    """Yield the clauses between additive joints; a piece that states nothing stays with the one before it."""
    joints = [Span(*m.span()) for m in _JOINT.finditer(reading.text, reading.span.start, reading.span.end)]
    joints = [joint for joint in joints if not reading.inside_quotation(joint)]
    cuts = [Span(reading.span.start, reading.span.start)]
    for at, joint in enumerate(joints):
        stop = joints[at + 1].start if at + 1 < len(joints) else reading.span.end
        before, after = _words(reading, cuts[-1].end, joint.start), _words(reading, joint.end, stop)
        if _stands_alone(after) and _is_whole(reading, before, joint):
            cuts.append(joint)
    ends = [cut.start for cut in cuts[1:]] + [reading.span.end]
    for cut, end in zip(cuts, ends, strict=True):
        tokens = tuple(_words(reading, cut.end, end))
        verb = _verb(tokens)
        if verb is None:
            return
        yield _Clause(Span(cut.end, end), tokens, verb)


def _words(reading: Reading, start: int, end: int) -> list[Token]:
    """Return the words of a stretch without those of a relative clause that is set off by commas."""
    aside = [Span(*match.span()) for match in _asides(reading)]
    inside = [token for token in reading.tokens_after(start) if token.start < end]
    return (
        [token for token in inside if not any(span.covers(token.span) for span in aside)] if aside else inside
    )


def _stands_alone(words: Sequence[Token]) -> bool:
    """Tell whether words make a statement without those before them: no "when …", no "had done so"."""
    if not words or words[0].folded in _LEANING:
        return False
    leans = any(one.text in _DONE and other.text in _SO for one, other in pairwise(words))
    return not leans and _verb(words) is not None


def _verb(words: Sequence[Token]) -> int | None:
    """Return the index of the verb of a clause; a past form that opens it is one: "(and) refused one"."""
    if len(words) > 1 and looks_finite(words[0].text):
        follows = words[1]
        if follows.folded in _OPENERS or follows.text[0].isupper():
            return 0
    return 0 if words and reports_now(words[0].text) else main_verb(words)


def _is_whole(reading: Reading, before: Sequence[Token], joint: Span) -> bool:
    """Tell whether what stands before a joint is a statement, and not the first half of a subject or object.

    "The union said the mayor and the board had erred": after a verb of speech, "that" or "because" a further verb
    must stand, unless a comma closes the clause.
    """
    if _verb(before) is None:
        return False
    after = _words(reading, joint.end, reading.span.end)
    if reading.text[joint.start] in ",;" or _THAT.match(reading.text, joint.end) or _verb(after) == 0:
        return True
    opened = [s.verb.end for s in reading.speech if s.subject and s.verb.start < joint.start]
    opened += [token.end for token in before if token.folded in _SUBORDINATE]
    return not opened or main_verb([token for token in before if token.start >= max(opened)]) is not None


def _ways(reading: Reading, clauses: Sequence[_Clause], at: int) -> Iterator[str]:
    """Yield the sentences that clause ``at`` can stand for by itself."""
    frame, tail = _frame(reading, clauses[0]), _tail(reading, clauses[-1])
    text, clause = reading.text, clauses[at]
    words = _ENDS.sub("", _RELATIVE.sub(" ", clause.span.of(text)))
    if at == 0:
        yield from (_whole(words + (tail if len(clauses) > 1 else "")), _whole(words))
        return
    if _THAT.match(words):
        yield from ([_whole(f"{frame} {words}")] if frame else [])
        return
    if _verb_first(clause):
        yield from _with_subject(reading, clauses[0], frame, words)
    else:
        subject = _subject(reading, clauses[at - 1])
        bare = _PRONOUN.sub(subject, words, count=1) if _PRONOUN.match(words) and subject else words
        yield from ([_whole(f"{frame} {bare}")] if frame else [])
        yield _whole(bare)
    if at < len(clauses) - 1 and tail:
        yield _whole(words + tail)


def _verb_first(clause: _Clause) -> bool:
    """Tell whether a clause has no subject of its own: at most an adverb stands before its verb."""
    return all(is_adverb(token.text) for token in clause.tokens[: clause.verb])


def _with_subject(reading: Reading, first: _Clause, frame: str, words: str) -> Iterator[str]:
    """Yield a clause without a subject behind the subject of the first one, and behind that of what is told there."""
    lead = _RELATIVE.sub(" ", first.lead.of(reading.text) + " ").strip()
    yield _whole(f"{lead} {words}")
    if frame:
        inner = [token for token in first.tokens if token.start >= first.tokens[first.verb].end]
        verb = opening_verb(inner)
        if verb:
            yield _whole(f"{frame} {Span(inner[0].start, inner[verb].start).of(reading.text)}{words}")


def _subject(reading: Reading, clause: _Clause) -> str:
    """Return the words that a clause's subject is called by, without its time and what is told of it besides."""
    words = clause.tokens[: clause.verb]
    if not words:
        return ""
    start = words[after_fronted(reading.text, words)].start
    return Span(start, words[-1].end).of(reading.text).split(",")[0]


def _frame(reading: Reading, first: _Clause) -> str:
    """Return who says what follows, as it stands at the start: "The board said", "According to the board,"."""
    speech = next((s for s in reading.speech if s.subject and first.span.covers(s.verb)), None)
    if speech is None or speech.subject is None or speech.subject.start > first.span.start + LATEST:
        return ""
    if speech.lemma == "according":
        end = speech.subject.end
        return (
            f"{Span(first.span.start, end).of(reading.text)}," if reading.text[end : end + 1] == "," else ""
        )
    opens = speech.subject.start < speech.verb.start and first.tokens[first.verb].span.touches(speech.verb)
    return Span(first.span.start, speech.verb.end).of(reading.text) if opens else ""


def _tail(reading: Reading, last: _Clause) -> str:
    """Return who says what stands before, as it stands at the end: ", the board said"."""
    speech = next((s for s in reading.speech if s.subject and last.span.covers(s.verb)), None)
    if speech is None or not _closes(reading, speech):
        return ""
    start = min(speech.verb.start, speech.subject.start if speech.subject else speech.verb.start)
    return ", " + _ENDS.sub("", Span(start, reading.span.end).of(reading.text))


def _closes(reading: Reading, speech: Speech) -> bool:
    edges = [span for span in (speech.verb, speech.subject) if span]
    start, end = min(span.start for span in edges), max(span.end for span in edges)
    ends = _ENDS.match(reading.text, end, reading.span.end)
    return ends is not None and reading.text[:start].rstrip().endswith(",")


def _whole(words: str) -> str:
    """Return words as a sentence: with a capital at the start and a full stop at the end."""
    words = words.strip().removeprefix("that ").rstrip(",;")
    words = words if _ENDED.search(words) else _ENDS.sub("", words) + "."
    return f"{words[:1].upper()}{words[1:]}"
