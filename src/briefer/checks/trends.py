"""Did it go up or down since then, by the figures that the source gives for both times?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.comparisons import find_comparison
from briefer.language.dates import DateMention
from briefer.language.figures import Figure
from briefer.language.pairs import find_pairs
from briefer.language.reading import Reading
from briefer.language.same_day import compare_dates
from briefer.language.surroundings import is_sentence
from briefer.records import Finding, Span

_UP: Final = "more|higher|larger|bigger|greater|stronger"
_DOWN: Final = "fewer|less|lower|smaller|weaker"
_THEN: Final = (
    r"(?:in|during|at|on|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|last|it was|they were)\b"
    r"[^.;,]{0,24}?\b(?:years?|months?|weeks?|quarters?|days?|ago|before|earlier|\d{4})\b"
)
_MORE_THAN_THEN: Final = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b[^.;]{{0,90}}?\bthan {_THEN}", re.IGNORECASE
)
_SINCE: Final = re.compile(
    r"\b(?:(?P<up>gone up|risen|increased|grown|climbed|is up|are up|went up|rose)"
    r"|(?P<down>gone down|fallen|decreased|shrunk|dropped|declined|is down|are down|went down|fell))\s"
    r"(?:[^.;,]{0,30}\s)?(?:since|from)\b",
    re.IGNORECASE,
)
_STATED: Final = re.compile(r"\b(up|down)\s(?:\w+\s){0,3}?from\b", re.IGNORECASE)
_NOT: Final = re.compile(r"\b(?:not|no|never|neither|nor)\b|n['’]t\b", re.IGNORECASE)
_AS_MANY: Final = re.compile(r"\sas (?:many|much|high|large)\b(?! as\b)", re.IGNORECASE)
HELD: Final = 0.4
"""Share of the claim's content that the sentence with the figures must have."""
_NO_LONGER: Final = re.compile(
    r"\bIn (?:\w+ )?(\d{4})\b[^.;]{0,40}?\b(?:was|were|stood at|had been)\b", re.IGNORECASE
)


class Change(NamedTuple):
    """Which way a source says it went, 1 up or -1 down, and where."""

    article: Article
    sign: int
    span: Span


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where every change that the carrying sentences tell goes the other way than the claim's."""
    claim = case.claim
    if claim.language != "en" or not is_sentence(claim) or _NOT.search(claim.words):
        return
    cue = _MORE_THAN_THEN.search(claim.words) or _SINCE.search(claim.words)
    here = Span(claim.span.start + cue.start(), claim.span.start + cue.end()) if cue else claim.span
    if cue is None or claim.inside_quotation(here):
        yield from _against_a_multiple(case)
        return
    sign = 1 if cue["up"] else -1
    then = cue[0].lower().partition("than ")[2]
    told = [change for passage in case.passages if _bears(case, passage) for change in _changes(passage)]
    told = told or [change for passage in _of_that_time(case, then) for change in _changes(passage)]
    if told and all(change.sign != sign for change in told):
        yield _other_way(case, here, told[0])


def _other_way(case: Case, here: Span, told: Change) -> Finding:
    there = told.span.of(told.article.text)
    message = f"The source's figures go the other way: “{there}”."
    return case.finding("comparison-flipped", message, claim=here, source=(told.article, told.span))


def _against_a_multiple(case: Case) -> Iterator[Finding]:
    """Hold "more came on Friday than on Wednesday" against "On Wednesday there were twice as many"."""
    claim = case.claim
    comparison = find_comparison(claim.text, claim.span)
    if comparison is None or claim.inside_quotation(comparison.word):
        return
    then = [day for day in claim.dates if comparison.right.covers(day.span)]
    now = [day for day in claim.dates if not comparison.right.covers(day.span)]
    for passage in case.passages:
        for reading in (passage.reading, *passage.after()):
            multiple = next((f for f in reading.figures if f.kind == "multiple" and f.value > 1), None)
            if multiple and _is_of(then, reading) and not _is_of(now, reading):
                if comparison.sign > 0 and _AS_MANY.match(reading.text, multiple.span.end):
                    yield _other_way(case, comparison.word, Change(passage.article, -1, reading.span))
                return


def _is_of(days: Sequence[DateMention], reading: Reading) -> bool:
    return any(compare_dates(day, given) == "same" for day in days for given in reading.dates)


def _bears(case: Case, passage: Passage) -> bool:
    """Tell whether a sentence speaks, by its words, of what the claim does."""
    held = case.held_by(passage.reading)
    return is_sentence(passage.reading) and held >= HELD * sum(case.weights.values())


def _of_that_time(case: Case, then: str) -> list[Passage]:
    """Return the sentence that compares with the same time ("than four years ago"), if only one does."""
    found = [
        Passage(article, reading)
        for article in case.articles
        for reading in (article.readings if then else ())
        if is_sentence(reading) and then in reading.words.lower() and _STATED.search(reading.words)
    ]
    return found if len(found) == 1 else []


def _changes(passage: Passage) -> Iterator[Change]:
    article, reading = passage.article, passage.reading
    stated = list(_STATED.finditer(article.text, reading.span.start, reading.span.end))
    for match in stated:
        end = next((f.span.end for f in reading.figures if f.span.start >= match.end()), match.end())
        yield Change(article, 1 if match[1].lower() == "up" else -1, Span(match.start(), end))
    pairs = [] if stated else [p for p in find_pairs(article.text, reading.figures) if p.kind == "change"]
    for pair in pairs:
        if pair.one.value != pair.two.value:
            place = Span(
                min(pair.one.span.start, pair.two.span.start), max(pair.one.span.end, pair.two.span.end)
            )
            yield Change(article, 1 if pair.two.value > pair.one.value else -1, place)
    if not stated and not pairs:
        yield from _from_the_next(passage)


def _from_the_next(passage: Passage) -> Iterator[Change]:
    """Read "41 keep no register. In 2022 the number was 47."."""
    for other in passage.after():
        then = _NO_LONGER.match(other.words.lstrip("“\"'"))
        counts = [figure for figure in other.figures if figure.counts and not _is_year(figure, then)]
        if then is None or len(counts) != 1:
            continue
        now = [
            f
            for f in passage.reading.figures
            if f.counts and f.unit == counts[0].unit and f.kind == counts[0].kind
        ]
        if now:
            latest = _subject_of(passage.reading, now)
            if latest.value != counts[0].value:
                sign = 1 if latest.value > counts[0].value else -1
                yield Change(passage.article, sign, other.span)


def _is_year(figure: Figure, then: re.Match[str] | None) -> bool:
    return then is not None and figure.value == float(then[1])


def _subject_of(reading: Reading, figures: list[Figure]) -> Figure:
    """Return the figure that a sentence is about: the part in "of the 64 …, 41 …", else the first."""
    parts = [pair.one for pair in find_pairs(reading.text, reading.figures) if pair.kind == "part"]
    return next((figure for figure in figures if figure in parts), figures[-1])
