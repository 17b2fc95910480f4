"""Of how many does a source say something: which count is a part of which whole, and what does it do?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.quantified import content
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.records import Span

_MOST: Final = 12
"""Figures of one sentence that are looked at; more make a table."""
_THEM: Final = r"(?:them|whom|which|these|those|the latter)\b"
_OF_THEM: Final = re.compile(rf"\s(?:of|among) {_THEM}", re.IGNORECASE)
_AMONG: Final = re.compile(rf"(?:^|[,;:(]\s)(?:and |but )?(?:of|among) {_THEM}[^.;:]{{0,30}}$", re.IGNORECASE)
_OF_WHOLE: Final = re.compile(
    r"(?:\s[a-z-]+){0,2}\s(?:out )?of (?:(?:about|some|nearly|the|its|their|all|his|her|a|an|total|[\w-]+['’]s?) )*",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"(?:\s(?!is\b|are\b|was\b|were\b|has\b|have\b|had\b)[a-z]+)?\s(?:with|in|at|from|under|without)\b",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(r",\s(?:and |including |among them |only |about |some )?$", re.IGNORECASE)
_OTHER: Final = re.compile(r"\bthe (?:other|remaining)\s$", re.IGNORECASE)
_BOUNDS: Final = frozenset({"exact", "about", "nearly", "at-most", "less-than"})


class Part(NamedTuple):
    """A count that is part of another, with the content stems of what is said of the part and of the whole."""

    article: Article
    one: Figure
    whole: Figure
    said: frozenset[str]
    of: frozenset[str]

    @property
    def share(self) -> float:
        """How large a part it is, 0 to 1."""
        return self.one.value / self.whole.value


def find_parts(article: Article, reading: Reading, before: Reading | None) -> Iterator[Part]:
    """Yield the parts that a sentence counts, of a whole that it or the sentence ``before`` it counts.

    "Nine were taken to hospital, two of them with burns": two of nine, with burns.
    """
    earlier = _counts(before) if before is not None and is_sentence(before) else []
    counts = _counts(reading)
    last: Part | None = None
    for number, figure in enumerate(counts):
        whole = _whole_of(article.text, reading, number, counts, earlier)
        if (
            whole is None
            and last is not None
            and _OTHER.search(article.text, reading.span.start, figure.span.start)
        ):
            whole = last.whole
        if whole is None or figure.value >= whole.value:
            continue
        start = max(figure.span.end, whole.span.end)
        following = (other.span.start for other in counts if other.span.start > start)
        end = _clause_end(article.text, start, next(following, reading.span.end))
        if said := content(reading, Span(start, end)):
            last = Part(article, figure, whole, said, _of(whole, figure, reading, before))
            yield last


def _counts(reading: Reading) -> list[Figure]:
    return [f for f in reading.figures if f.kind == "count" and f.unit is None and f.modifier in _BOUNDS][
        :_MOST
    ]


def _whole_of(
    text: str, reading: Reading, number: int, counts: Sequence[Figure], earlier: Sequence[Figure]
) -> Figure | None:
    figure = counts[number]
    following = counts[number + 1] if number + 1 < len(counts) else None
    if following is not None and _OF_WHOLE.fullmatch(text[figure.span.end : following.span.start]):
        return following
    named = [one for i, one in enumerate(counts[:number]) if not _is_whole(text, counts, i, figure)]
    larger = [one for one in (*earlier, *named) if one.value > figure.value]
    among = _AMONG.search(text[reading.span.start : figure.span.start])
    known = text[: figure.span.start].endswith("the ")  # "the four of whom nothing is known" are all four
    if larger and not known and (among or _OF_THEM.match(text, figure.span.end)):
        return larger[-1]
    own = [one for one in named if one.value > figure.value]
    apposed = _COMMA.search(text, reading.span.start, figure.span.start) and figure.noun is None
    return own[-1] if own and apposed and _WITH.match(text, figure.span.end) else None


def _is_whole(text: str, counts: Sequence[Figure], place: int, part: Figure) -> bool:
    """Tell whether a count is the 46 of "nine of the 46 …, seven of them": these seven are of the nine."""
    if not place or counts[place - 1].value <= part.value:
        return False
    return _OF_WHOLE.fullmatch(text[counts[place - 1].span.end : counts[place].span.start]) is not None


def _clause_end(text: str, start: int, end: int) -> int:
    """Return where the clause that begins at ``start`` ends: at a semicolon, or a comma that others follow."""
    cut = re.compile(r"[;:]|,\s(?:and|but|while|the)\b|\sand (?:the|another)\b").search(text, start, end)
    return cut.start() if cut else end


def _of(whole: Figure, part: Figure, reading: Reading, before: Reading | None) -> frozenset[str]:
    """Return what is said of the whole: in the sentence before, or in front of the part and right behind the whole."""
    if not reading.span.covers(whole.span):
        return content(before, before.span) if before is not None else frozenset()
    front = content(reading, Span(reading.span.start, max(reading.span.start, part.span.start)))
    return front | ({whole.noun} if whole.noun else frozenset())
