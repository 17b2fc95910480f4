"""Does the source give this figure, and for the same thing?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from briefer.checks.attached import attached
from briefer.checks.case import Case
from briefer.checks.derived import is_derived, is_rest
from briefer.checks.given import Given, View, find_clash, said
from briefer.language.numbers.agreement import compare, ends, in_unit_of, same_noun, same_sort, same_value
from briefer.language.numbers.arithmetic import whole_of
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.tokens import stem
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_TWO = re.compile(r"\b(?:both|twice|pair|couple|two|second|neither|either)\b", re.IGNORECASE)
_TWO_OF_THEM = 2
_STOP = re.compile(r"[,;:.]|\b(?:and|but|while)\b")
# Words by which a sentence speaks of some only: "some of the five", "among the five".
_PART = re.compile(
    r"\b(?:of|some|among|including|several|few|many|most|part|partly|none|no|not|or)\b", re.IGNORECASE
)
_RECOGNISED: Final = 0.5
"""Share of the claim's content that a passage must have before a bare figure in it stands against the claim's."""
_HUNDREDTH: Final = 0.01
_MINUTES: Final = 60
_HALF_DAY: Final = 12 * _MINUTES
_SMALL = 3
"""Up to here a source may simply name the things that a claim counts."""
_PEOPLE = ("people", "person", "man", "woman", "other", "individual", "victim", "casualty")
"""Nouns that count anybody: "19 people" may be "19 dockers"."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each figure of the claim that the source does not give, or gives of others."""
    claim = case.claim
    figures = [figure for figure in claim.figures if not claim.inside_quotation(figure.span)]
    if not any(figure.counts or figure.kind == "ordinal" for figure in figures):
        return
    view = View(case, figures)
    for figure in figures:
        if figure.counts or (figure.kind == "ordinal" and figure.noun):
            yield from _whole_for_part(figure, view) or _part_alone(figure, view) or _judge(figure, view)
    yield from attached(case, [figure for figure in figures if not is_rest(figure, view)])


def _whole_for_part(figure: Figure, view: View) -> list[Finding]:
    """Report "five of the five" where the source has another part of the same whole."""
    whole = whole_of(figure, view.claimed, view.case.claim.text)
    if whole is None or not same_value(figure, whole):
        return []
    for article, reading in view.case.passages:
        for given in reading.figures:
            given_whole = whole_of(given, reading.figures, article.text)
            if given_whole and same_value(whole, given_whole) and not same_value(given, given_whole):
                message = (
                    f"The source says {said(given, article.text)}, not {said(figure, view.case.claim.text)}."
                )
                place = (article, given.span)
                return [view.case.finding("wrong-figure", message, claim=figure.span, source=place)]
    return []


def _part_alone(figure: Figure, view: View) -> list[Finding]:
    """Report "the five are insured" where the source says "two of the five are insured"."""
    claim = view.case.claim
    clause = view.case.clause_of(figure.span)
    if figure.modifier != "exact" or _PART.search(clause.of(claim.text)):
        return []
    for article, reading in view.case.passages:
        for given in reading.figures:
            whole = whole_of(given, reading.figures, article.text)
            if whole is None or not same_value(figure, whole) or _is_taken_up(given, view):
                continue
            said = _said_behind(reading, whole)
            if said and said <= {token.stem for token in claim.tokens_in(clause)}:
                words = Span(given.span.start, whole.span.end).of(article.text)
                message = f"The source says “{words}”, not {view.words(figure)}."
                place = (article, given.span)
                return [view.case.finding("wrong-figure", message, claim=figure.span, source=place)]
    return []


def _is_taken_up(given: Figure, view: View) -> bool:
    return any(same_value(one, given) for one in view.claimed)


def _said_behind(reading: Reading, figure: Figure) -> set[str]:
    """Return the stems of what is said right behind a figure, up to the next stop."""
    stop = _STOP.search(reading.text, figure.span.end, reading.span.end)
    end = stop.start() if stop else reading.span.end
    return {t.stem for t in reading.tokens_in(Span(figure.span.end, end)) if weight(t.text) > 0}


def _judge(figure: Figure, view: View) -> Iterator[Finding]:
    agreeing = [given for given in view.near if compare(figure, given.figure) == "same"]
    if agreeing:
        yield from _misattached(figure, agreeing, view)
    elif not _is_backed(figure, view):
        yield from _wrong(figure, view)


def _is_backed(figure: Figure, view: View) -> bool:
    """Tell whether the paragraph, or arithmetic on it, gives the figure that the passage itself lacks."""
    close = [given for given in view.around if compare(figure, given.figure) == "same"]
    if any(same_sort(figure, given.figure) for given in close) and not find_clash(
        figure, view.free, same_noun
    ):
        return True
    if (
        figure.value == _TWO_OF_THEM
        and figure.unit is None
        and not figure.vague
        and any(_TWO.search(reading.words) for _, reading in view.case.passages)
    ):
        return True
    return (
        _is_elliptic(figure, view)
        or _ends_agree(figure, view)
        or _is_clock_time(figure, view)
        or is_derived(figure, view)
    )


def _is_clock_time(figure: Figure, view: View) -> bool:
    """Tell whether "at 7.40" is a time of the day that the source gives."""
    hours, hundredths = divmod(round(figure.value * 100), 100)
    if figure.unit or figure.grain != _HUNDREDTH or hundredths >= _MINUTES:
        return False
    minute = hours * _MINUTES + hundredths
    told = (m for _, reading in view.case.passages for one in reading.dates for m in one.minutes)
    return any((minute - other) % _HALF_DAY == 0 for other in told)


def _is_elliptic(figure: Figure, view: View) -> bool:
    """Tell whether one side gives the bare number where the other names its unit ("the low is 43")."""
    return any(
        other.unit != figure.unit
        and (_is_bare(other) or (_is_bare(figure) and not _is_small(figure)))
        and compare(figure, replace(other, unit=figure.unit, kind=figure.kind)) == "same"
        for other in (given.figure for given in view.near if given.figure.counts)
    )


def _is_bare(figure: Figure) -> bool:
    return figure.unit is None and figure.noun is None


def _ends_agree(figure: Figure, view: View) -> bool:
    """Tell whether both ends of a range are given, joined on one side and apart on the other."""
    given = {value for one in view.near for value in ends(in_unit_of(figure, one.figure))}
    if figure.modifier == "range":
        return {figure.low, figure.high} <= given
    claimed = {value for one in view.claimed for value in ends(in_unit_of(figure, one))}
    ranges = [one.figure for one in view.near if one.figure.modifier == "range"]
    return any(figure.value in {one.low, one.high} <= claimed for one in ranges)


def _wrong(figure: Figure, view: View) -> Iterator[Finding]:
    if figure.kind == "ordinal" and any(compare(figure, given.figure) == "same" for given in view.anywhere):
        return
    finding = (
        _bound_changed(figure, view)
        or _other_unit(figure, view)
        or _other_value(figure, view.free, view, same_noun)
        or (None if _may_be_meant(figure, view) else _other_value(figure, view.free, view, same_sort))
    )
    if finding is None and not _stands_elsewhere(figure, view):
        finding = _other_value(figure, view.around, view, same_noun) or _nowhere(figure, view)
    if finding is not None:
        yield finding


def _may_be_meant(figure: Figure, view: View) -> bool:
    """Tell whether too little is said for another figure to stand against this one."""
    if _is_small(figure):
        return True
    weights = view.case.weights
    held = sum(value for stem, value in weights.items() if stem in view.case.stems)
    unlike = held < _RECOGNISED * sum(weights.values())
    return unlike and _is_bare(figure) and _stands_elsewhere(figure, view)


def _bound_changed(figure: Figure, view: View) -> Finding | None:
    if figure.value == 1 and _is_small(figure):
        return None  # "one juror said" counts nobody
    for given in [*view.near, *view.around]:
        if compare(figure, given.figure) == "bound" and (
            given in view.near or same_noun(figure, given.figure)
        ):
            message = f"The source says “{given.words}”, not “{view.words(figure)}”."
            return view.case.finding("wrong-figure", message, claim=figure.span, source=given.place)
    return None


def _other_unit(figure: Figure, view: View) -> Finding | None:
    """Report the same number in another unit: 18 million crowns are not 18 million euros."""
    for given in view.near:
        other = given.figure
        if (
            not (other.counts and figure.counts)
            or other.unit == figure.unit
            or (figure.unit is None and other.unit is None)
        ):
            continue
        bare = replace(other, unit=figure.unit, kind=figure.kind)
        if figure.value > _SMALL and same_value(figure, bare):
            message = f"The source says {given.words}, not {view.words(figure)}."
            return view.case.finding("misattached-figure", message, claim=figure.span, source=given.place)
    return None


def _other_value(
    figure: Figure, others: Iterable[Given], view: View, alike: Callable[[Figure, Figure], bool]
) -> Finding | None:
    given = find_clash(figure, others, alike)
    if given is None:
        return None
    if not same_noun(figure, given.figure) and not _is_told_alike(given, view):
        # One of another thing, in words unlike the claim's: the figure is missing, and none speaks against it.
        message = f"The source does not give the figure {view.words(figure)}."
        return view.case.finding("wrong-figure", message, claim=figure.span)
    message = f"The source says {given.words}, not {view.words(figure)}."
    return view.case.finding("wrong-figure", message, claim=figure.span, source=given.place)


def _is_told_alike(given: Given, view: View) -> bool:
    """Tell whether the passage of a figure has enough of the claim's words in their order to speak against it."""
    passages = (p for p in view.case.passages if p.reading.span.covers(given.figure.span))
    return any(view.case.closeness(passage) >= _RECOGNISED for passage in passages)


def _stands_elsewhere(figure: Figure, view: View) -> bool:
    return any(
        compare(figure, given.figure) == "same"
        and (same_noun(figure, given.figure) or figure.unit is not None or _is_bare(figure))
        for given in view.anywhere
    )


def _nowhere(figure: Figure, view: View) -> Finding | None:
    if figure.kind == "ordinal" or _is_small(figure):
        return None
    message = f"The source does not give the figure {view.words(figure)}."
    return view.case.finding("wrong-figure", message, claim=figure.span)


def _is_small(figure: Figure) -> bool:
    return figure.value <= _SMALL and not figure.digits and figure.unit is None


@cache  # stemming loads a dictionary; a check without figures must not pay it
def _people() -> frozenset[str]:
    return frozenset(stem(noun) for noun in _PEOPLE)


def _is_sum(figure: Figure, view: View) -> bool:
    """Tell whether two counts in a row make up the figure: "in five cases it was mild and in four severe"."""
    counts = [given.figure for given in view.near if given.figure.kind == "count" and not given.figure.unit]
    return any(one.value + two.value == figure.value for one, two in pairwise(counts))


def _misattached(figure: Figure, agreeing: Sequence[Given], view: View) -> Iterator[Finding]:
    """Report a value that counts something else, where the claim's own thing has another value nearby."""
    if figure.kind != "count" or figure.unit is not None or figure.noun in {None, *_people()}:
        return
    if any(given.figure.noun in {None, figure.noun} | _people() or given.figure.unit for given in agreeing):
        return
    if any(likeness(str(given.figure.noun), view.case.claim.stems) >= ROOT for given in agreeing):
        return  # "five members abstained" are "five abstentions"
    clash = find_clash(figure, view.free, same_noun)
    if clash is None or _is_sum(figure, view) or whole_of(figure, view.claimed, view.case.claim.text):
        return
    message = f"The source says {clash.words} of these; {view.words(figure)} counts something else there."
    yield view.case.finding("misattached-figure", message, claim=figure.span, source=clash.place)
