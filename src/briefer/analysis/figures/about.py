"""What is a figure of, by the words of its clause?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from briefer.analysis.figures.families import deed_family, known_deed, noun_family
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.syntax.segments import segments
from briefer.language.words.lexicon import entry
from briefer.language.words.likeness import SYNONYM
from briefer.language.words.tokens import Token, stem
from briefer.language.words.weights import weight
from briefer.records import Span

# Words that go with any figure and say nothing of what it is of.
_LIGHT: Final = frozenset(
    stem(word)
    for word in """number total figure count tally toll estimate amount sum rise fall climb drop increase
    decrease reach stand put raise cut lower revise expect predict forecast believe confirm appear seem report
    compare calculate take make give have get go come use include least almost nearly roughly approximately chief end
    further additional extra new people person hundred thousand million billion dozen half quarter third time now still
    already so far since today yesterday say tell year month week day annual annually monthly daily next
    last per cent percent few fewer less more most over above below under exceed
    government ministry minister agency authority spokesman spokeswoman director president
    company""".split()
)
OF_THE: Final = re.compile(r"\sof\s(?:the|its|their|his|her|our|those)\s(?P<whom>[^\W\d_]+)")
"""Of whom or what a figure is a part: "nineteen of the injured"."""
_PRICES: Final = re.compile(r"\bconsumer prices?\b", re.IGNORECASE)
"""What a share that tells inflation may be of."""
_DIMENSION: Final = re.compile(
    r"\s(?:underground|deep|high|tall|long|wide|thick|away|apart|below|above|beneath)\b"
)
_WHICH: Final = re.compile(r"[\s,]*which\b[^,;:]{0,60}\b(?:puts?|estimates?|reckons?|values?|counts?)\b")
_COUNT_FOLLOWS = re.compile(r"\s(?:at least |about |some |another |more than )?$", re.IGNORECASE)
_AND = re.compile(r",?\sand\b", re.IGNORECASE)


def about(reading: Reading, figure: Figure) -> dict[str, float]:
    """Return the stems of the words of a figure's clause that say what it is of, with their weights, 0 to 1.

    Kindred deeds and nouns have one stem. Names, times, numbers and verbs of saying are left out. A clause that says
    nothing ("posts to be cut: 9,900") leaves it to its sentence.
    """
    clause = _with_antecedent(reading, clause_of(reading, figure))
    speakers = [span for span in _speakers(reading) if span.end <= figure.span.start]
    return _told(reading, figure, clause, aside=speakers) or _told(
        reading, figure, reading.span, aside=speakers
    )


def _with_antecedent(reading: Reading, clause: Span) -> Span:
    """Return a clause with the words that its "which" stands for: "a fund for pumps, which we put at 23 million"."""
    if _WHICH.match(reading.text, clause.start, clause.end) is None:
        return clause
    before = [
        one
        for one in segments(reading.text, reading.span)
        if one.start < clause.start and len(one) > len(", ")
    ]
    return Span(before[-1].start, clause.end) if before else clause


def told_in(reading: Reading, figure: Figure, stretch: Span) -> dict[str, float]:
    """Return the stems of the words of a stretch that say what a figure elsewhere is of, with their weights."""
    return _told(reading, figure, stretch)


def _speakers(reading: Reading) -> list[Span]:
    """Return the stretches that say who speaks: "RMA, which runs a centre in a sports hall, spoke of 2,100"."""
    return [
        Span(one.subject.start, one.verb.start)
        for one in reading.speech
        if one.subject and one.subject.start < one.verb.start
    ]


def _told(reading: Reading, figure: Figure, clause: Span, *, aside: Sequence[Span] = ()) -> dict[str, float]:
    aside = [
        *aside,
        *(_with_dimension(reading, one) for one in reading.figures),
        *(one.span for one in reading.dates),
        *(name.span for name in reading.names if name.span.start > reading.span.start or len(name.words) > 1),
    ]
    tokens = reading.tokens_outside([span for span in aside if span.touches(clause)], within=clause)
    saying = {speech.verb.start for speech in reading.speech}
    told = {
        family(token.stem): weight(token.text)
        for token in tokens
        if _tells(token) and (token.start not in saying or known_deed(token.stem))
    }
    if figure.unit and _PRICES.search(reading.text, clause.start, clause.end):
        told[family(stem("inflation"))] = weight("inflation")
    if figure.unit is None:
        told.pop(noun_family(figure.noun or ""), None)
        whom = OF_THE.match(reading.text, figure.span.end, reading.span.end)
        told.pop(family(stem(whom["whom"])) if whom else "", None)
    return {each: value for each, value in told.items() if value > 0}


def _with_dimension(reading: Reading, figure: Figure) -> Span:
    """Return the stretch of a measure with the word for its direction: "612 metres underground"."""
    behind = _DIMENSION.match(reading.text, figure.span.end) if figure.unit else None
    return Span(figure.span.start, behind.end()) if behind else figure.span


def family(word: str) -> str:
    """Return the stem under which kindred deeds, or kindred nouns, meet."""
    deed = deed_family(word)
    return deed if deed != word else noun_family(word)


def overlap(one: Mapping[str, float], two: Mapping[str, float]) -> tuple[frozenset[str], float]:
    """Return the stems that two figures have in common, and their share of the weight of the shorter, 0 to 1.

    Where a word is shared, other words of one meaning ("fix", "repair") count too, for a little less.
    """
    shared = one.keys() & two.keys()
    alike = {each: each for each in shared}
    for each in one.keys() - shared if shared else ():
        same = min(entry(each).synonyms & (two.keys() - shared), default=None)
        alike |= {each: same} if same else {}
    held = sum(
        min(one[ours], two[theirs]) * (1.0 if ours == theirs else SYNONYM) for ours, theirs in alike.items()
    )
    least = min(sum(one.values()), sum(two.values()))
    return frozenset(alike), held / least if least else 0.0


def _tells(token: Token) -> bool:
    plain = not token.text[0].isdigit() and len(token.text) > 2
    return plain and token.stem not in _LIGHT


def clause_of(reading: Reading, figure: Figure) -> Span:
    """Return the stretch between marks around a figure, cut also at an "and" that another figure follows."""
    place = figure.span.start
    stretch = next(
        (one for one in segments(reading.text, reading.span) if one.start <= place < one.end), reading.span
    )
    starts = [one.span.start for one in reading.figures if stretch.covers(one.span)]
    for joint in _AND.finditer(reading.text, stretch.start, stretch.end):
        if any(
            _COUNT_FOLLOWS.fullmatch(reading.text, joint.end(), start)
            for start in starts
            if start > joint.end()
        ):
            stretch = (
                Span(joint.start(), stretch.end)
                if joint.end() <= place
                else Span(stretch.start, joint.start())
            )
            if joint.start() > place:
                break
    return stretch
