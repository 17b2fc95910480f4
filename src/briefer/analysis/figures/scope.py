"""What does a figure count, and where, in the words of its own sentence?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk, chunked
from briefer.language.syntax.noun_phrases import phrase_of
from briefer.language.syntax.segments import segments
from briefer.language.words.sorts import is_person, is_place
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS
from briefer.records import Span

MOST_WORDS: Final = 9
"""Words behind a figure that still go with it; a longer run has swallowed a verb."""
_WHERE: Final = frozenset("in at near across around outside inside throughout".split())
_SET_OFF: Final = re.compile(
    r"(?:,|:|\s\() ?(?P<parts>[\w-]+ [^,;:.()“”\"]{2,40}? and [\w-]+ [^,;:.()“”\"]{2,40}?)(?=[,.;)])"
)
_UNTOLD: Final = frozenset("us them it there".split())
_COMPARED: Final = re.compile(r"\s?(?:more|less)\s(?:likely|probable|plausible|realistic|credible)\b")
"""Behind a figure it says what is thought of it, not how many more there are."""


def scope(reading: Reading, figure: Figure) -> tuple[Span, ...]:
    """Return what a figure counts and where, as stretches of its sentence in order; empty where it says neither.

    In "officials said 36 civilians had been killed in the village of Orsk" these are "civilians" and "in the village of
    Orsk". Both stand behind the figure, before any other, or its parts between them: "12 Orskan and 24 Velian".
    """
    counted = _counted(reading, figure)
    behind = counted.end if counted else figure.span.end
    end = max(behind, _end(reading, figure))
    where = next(_places(reading, Span(behind, end)), None)
    return tuple(span for span in (counted, _parts(reading, figure, behind), where) if span is not None)


def _parts(reading: Reading, figure: Figure, behind: int) -> Span | None:
    """Return the numbers set off right behind a count that add up to it, with what each counts."""
    found = _SET_OFF.match(reading.text, behind, reading.span.end)
    parts = [one for one in reading.figures if found and Span(*found.span("parts")).covers(one.span)]
    adds_up = len(parts) > 1 and sum(one.value for one in parts) == figure.value
    opens = bool(parts) and found is not None and parts[0].span.start == found.start("parts")
    return Span(*found.span("parts")) if found and adds_up and opens else None


def _counted(reading: Reading, figure: Figure) -> Span | None:
    """Return the noun phrase right behind a figure, with what prepositions hang on it."""
    end = figure.span.end
    if _COMPARED.match(reading.text, end):
        return None
    run = list(takewhile(_goes_on, chunked(reading.text, _untimed(reading, end))))
    others = [one.span for one in reading.figures if one.span.start >= end]
    run = run[: next((at for at, chunk in enumerate(run) if _is_of_another(chunk, at, others)), len(run))]
    while run and run[-1].tag == "prep":
        run.pop()
    if not run or reading.text[end : run[0].tokens[0].start].strip() or not _opens(run[0]):
        return None
    words = [token for chunk in run for token in chunk.tokens]
    cut_off = words[-1].folded in DETERMINERS
    return None if cut_off or len(words) > MOST_WORDS else _stretch(words)


def _is_of_another(chunk: Chunk, at: int, others: Sequence[Span]) -> bool:
    """Tell whether what stands behind a figure holds the next one, or points back: "of the colonies in them"."""
    pointing = at > 1 and chunk.tokens[0].folded in _UNTOLD
    return pointing or any(span.touches(token.span) for span in others for token in chunk.tokens)


def _untimed(reading: Reading, end: int) -> tuple[Token, ...]:
    """Return the words behind ``end`` before the next day or time."""
    times = [date.span.start for date in reading.dates if date.span.start >= end]
    return reading.tokens_in(Span(end, min([*times, reading.span.end])))


def _goes_on(chunk: Chunk) -> bool:
    return chunk.tag == "noun" or (chunk.tag == "prep" and chunk.word != "by")


def _opens(first: Chunk) -> bool:
    """Tell whether a chunk goes on with what a figure counts: "civilians", "of the miners", not "by noon"."""
    return (first.tag == "noun" and first.word not in _UNTOLD) or first.word == "of"


def _end(reading: Reading, figure: Figure) -> int:
    """Return where the clause of a figure ends, or the next figure begins."""
    place = figure.span.start
    clause = next((one for one in segments(reading.text, reading.span) if one.start <= place < one.end), None)
    starts = [other.span.start for other in reading.figures if other.span.start > place]
    return min([clause.end if clause else reading.span.end, *starts])


def _places(reading: Reading, within: Span) -> Iterator[Span]:
    """Yield where something is said to be, in order: in a named or known place, not in "areas"; a time is no place."""
    items = chunked(reading.text, reading.tokens_in(within) if within.end > within.start else ())
    for at, item in enumerate(items[:-1]):
        if item.word not in _WHERE or items[at + 1].tag != "noun" or not _is_place(items[at + 1]):
            continue
        where = _stretch([*item.tokens, *(token for one in _phrase(items[at + 1 :]) for token in one.tokens)])
        if not any(date.span.touches(where) for date in reading.dates):
            yield where


def _phrase(items: Sequence[Chunk]) -> list[Chunk]:
    """Return a noun phrase with what "of" hangs on it: "the provinces of Orsk"."""
    of = len(items) > 2 and items[1].word == "of" and items[2].tag == "noun"
    return [items[0], items[1], *_phrase(items[2:])] if of else [items[0]]


def _is_place(item: Chunk) -> bool:
    head = phrase_of(item).head
    known = item.tokens[0].folded in DETERMINERS and is_place(head.stem)
    return not is_person(head.stem) and (head.text[0].isupper() or known)


def _stretch(words: Sequence[Token]) -> Span:
    return Span(words[0].start, words[-1].end)
