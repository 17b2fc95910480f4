"""Does a figure follow from others that its sources give, by arithmetic or from two dates?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import combinations, permutations
from typing import Final

from briefer.checks.given import View, find_clash
from briefer.language.numbers.agreement import agree, in_unit_of, same_noun, same_value
from briefer.language.numbers.arithmetic import ballot_shares, differ_by, follows, is_share, rests, whole_of
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.pairs import find_pairs
from briefer.language.numbers.units import PERCENT
from briefer.language.reading import Reading
from briefer.language.time.lapse import SECONDS, are_days_apart, lies_back, lies_between
from briefer.records import When

_LATER: Final = re.compile(r"\s(?:later|after that|afterwards|earlier)\b")
_LAPSE: Final = re.compile(
    r"\b(?:later|earlier|after\w*|before\w*|separat\w+|apart|within|between|since|following|previously)\b",
    re.IGNORECASE,
)
_SAME_MATTER: Final = 2
"""Words of the claim that a sentence elsewhere must have for its days and times to be those of the claim's matter."""
_LONG_AGO: Final = {"day", "week", "month", "year"}
# Words for what is left, or came to be, by a change: a difference of two figures is told by one of them.
_BY_CHANGE: Final = re.compile(
    r"\b(?:again|restored|back|fewer|less|more|remain\w*|rest|others?|another|additional|still|left|difference|gap|"
    r"rose|risen|fell|fallen|grew|grown|up|down|added|lost|gained|increas\w+|decreas\w+|went|since|between)\b",
    re.IGNORECASE,
)
_LACKING: Final = re.compile(
    r"\b(?:vacan\w+|empty|missing|idle|lacking|closed|out of (?:order|service|action|use|work)|still to)\b",
    re.IGNORECASE,
)
_OF: Final = re.compile(r"\sof\s[^,;.:]{0,60}")
_OF_WHICH: Final = re.compile(r"[^;.:]{0,30},? of (?:which|that|this|it|these|those)\s[^;.:]{0,60}")
_MOST: Final = 14
"""Figures of the passages and beside them whose differences are looked at: of more, some pair fits by chance."""

_BESIDE: Final = 2
"""Words on each side by which the place of a figure is known."""


def is_derived(figure: Figure, view: View) -> bool:
    """Tell whether the figure follows from others of a source, or from the time between two of its dates.

    One that stands in the place of the source's own, in the source's words, was not worked out.
    """
    if _replaces_another(figure, view) and not _is_share_told(figure, view):
        return False
    wording = view.case.claim.text
    stated = figure.kind == "share" and any(given.figure.kind == "share" for given in view.free)
    for _, pair in view.pairs if figure.kind == "share" else ():
        spoken_of = not stated or pair.kind == "change" or pair.two.noun in view.case.claim.stems
        if spoken_of and is_share(figure, pair.share):
            return True
    sentences = [*view.case.passages, *view.beside]
    for article in view.case.articles:
        operands = list(view.operands(article, figure))
        if stated:
            # The passage states a share of its own: only "half of" and "twice" may turn it into another.
            operands = [f for g, f in view.near if g is article and f.kind != "count"]
        told = " ".join(reading.words for source, reading in sentences if source is article)
        if follows(figure, view.claimed, wording, operands, told=told):
            return True
    return (
        _is_part_of_amount(figure, view)
        or _is_side_of_vote(figure, view)
        or _is_part_given(figure, view)
        or _is_step(figure, view)
        or _is_difference(figure, view)
        or is_rest(figure, view)
        or _is_time_between(figure, view)
        or _is_time_since(figure, view)
        or _is_ago(figure, view)
    )


def _replaces_another(figure: Figure, view: View) -> bool:
    """Tell whether the words around the figure are those around another one of a passage."""
    around = _around(view.case.claim, figure)
    return around is not None and any(
        not same_value(figure, given) or figure.unit != given.unit
        for _, reading in view.case.passages
        for given in reading.figures
        if _around(reading, given) == around
    )


def _is_share_told(figure: Figure, view: View) -> bool:
    """Tell whether the figure is the very share that a part is of its whole: "three-quarters", "six of the eight"."""
    return figure.kind == "share" and any(
        pair.kind == "part" and is_share(figure, pair.share) for _, pair in view.pairs
    )


def _around(reading: Reading, figure: Figure) -> tuple[str, ...] | None:
    """Return the stems of the words on both sides of a figure; None where too few stand there to know it by."""
    before = [token.stem for token in reading.tokens_before(figure.span.start)][-_BESIDE:]
    after = [token.stem for token in reading.tokens_after(figure.span.end)][:_BESIDE]
    return (*before, "", *after) if len(before) == len(after) == _BESIDE else None


def _is_part_of_amount(figure: Figure, view: View) -> bool:
    """Tell whether a sentence gives a share of an amount, and the figure is so much: "57 percent of … 1.12 billion"."""
    bare = figure.unit is None and figure.noun is None
    return any(
        _is_share_of(article.text, share, whole)
        and (bare or same_noun(figure, whole) or figure.unit == whole.unit is not None)
        and agree(replace(figure, unit=whole.unit), _scaled(whole, share.value / _of_one(share)))
        for article, reading in view.case.passages
        for share, whole in permutations(reading.figures, 2)
        if share.kind == "share" and whole.kind == "count"
    )


def _of_one(share: Figure) -> int:
    """Return what makes a whole in the unit of a share: 100 of percent."""
    return 100 if share.unit == PERCENT else 1


def _is_share_of(text: str, share: Figure, whole: Figure) -> bool:
    """Tell whether a text says of which amount it gives a share: "half of the 6 tons", "6 tons, of which … half"."""
    before, behind = text[share.span.end : whole.span.start], text[whole.span.end : share.span.start]
    return _OF.fullmatch(before) is not None or _OF_WHICH.fullmatch(behind) is not None


def _is_side_of_vote(figure: Figure, view: View) -> bool:
    """Tell whether the figure is the share of those who voted one way: "nine in ten" of 1,904 for and 211 against."""
    return figure.kind == "share" and any(
        is_share(figure, share)
        for article, reading in [*view.case.passages, *view.beside]
        for share in ballot_shares(article.text, reading.figures)
    )


def _is_part_given(figure: Figure, view: View) -> bool:
    """Tell whether a share and its whole, one of them the figure, make a part that a passage gives of a known whole.

    "Three-eighths of the 84,000 packs" are the 31,500 packs of the passage where the source elsewhere counts 84,000.
    """
    wording = view.case.claim.text
    for share in (one for one in view.claimed if one.kind == "share"):
        whole = whole_of(share, view.claimed, wording)
        if whole is None or figure not in {share, whole}:
            continue
        part = _scaled(whole, share.value / _of_one(share))
        known = any(
            same_value(whole, given.figure) and same_noun(whole, given.figure) for given in view.anywhere
        )
        if known and any(same_value(part, g.figure) and same_noun(whole, g.figure) for g in view.near):
            return True
    return False


def _scaled(whole: Figure, factor: float) -> Figure:
    return replace(whole, value=whole.value * factor, low=whole.low * factor, high=whole.high * factor)


def _is_difference(figure: Figure, view: View) -> bool:
    """Tell whether two figures that stand together differ by exactly so much, the one that it would belie among them.

    "28,500 households have power again", "41,000 households had none; by noon the number had come down to 12,500".
    """
    if not _BY_CHANGE.search(view.case.claim.text):
        return False
    clash = find_clash(figure, view.free, same_noun)
    here = [given for given in (*view.near, *view.around) if given.figure.counts][:_MOST]
    return any(
        one.article is two.article and differ_by(figure, one.figure, two.figure)
        for one, two in combinations(here, 2)
        if clash is None or clash in {one, two}
    )


def is_rest(figure: Figure, view: View) -> bool:
    """Tell whether a claim denies of so many what a sentence, or a row, says of the others of their whole.

    "12 of the 31 posts are vacant", where 19 are filled.
    """
    claim = view.case.claim
    readings = [reading for _, reading in [*view.case.passages, *view.beside]]
    denied = {denial.core.stem for denial in claim.denials if denial.firm and denial.core}
    spoken_of = _LACKING.search(claim.words) or any(denied & reading.stems for reading in readings)
    return bool(spoken_of) and any(
        agree(figure, rest) for reading in readings for rest in rests(reading.figures[:_MOST])
    )


def _is_step(figure: Figure, view: View) -> bool:
    """Tell whether the sources anywhere tell of a change of these by so much."""
    return figure.noun is not None and any(
        pair.kind == "change"
        and figure.noun in {pair.one.noun, pair.two.noun}
        and pair.one.unit == pair.two.unit == figure.unit
        and same_value(figure, replace(pair.one, value=abs(pair.two.value - pair.one.value)))
        for article in view.case.articles
        for reading in article.readings
        for pair in find_pairs(article.text, reading.figures)
    )


def _is_ago(figure: Figure, view: View) -> bool:
    """Tell whether "four years earlier" is the source's "four years ago"."""
    words = figure.span.of(view.case.claim.text).lower()
    dates = [
        mention.span.of(article.text) for article, reading in view.case.passages for mention in reading.dates
    ]
    return figure.unit in _LONG_AGO and any(said.lower().startswith(words) for said in dates)


def _takes_up_a_day(figure: Figure, view: View) -> bool:
    """Tell whether a claim opens with the time since what was told before it: "Nine days later the ministry"."""
    text, span = view.case.claim.text, view.case.claim.span
    return figure.span.start == span.start and _LATER.match(text, figure.span.end) is not None


def _is_time_since(figure: Figure, view: View) -> bool:
    """Tell whether "in three decades" goes back from the day of an article to one that its passages name."""
    if any(in_unit_of(figure, given.figure) for given in view.free):
        return False
    return any(
        lies_back(figure, reading.dates, today=_day(article.published))
        for article, reading in view.case.passages
        if article.published
    )


def _day(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when


def _is_time_between(figure: Figure, view: View) -> bool:
    """Tell whether two days, or two clock times, that stand together lie so far apart."""
    if figure.unit not in SECONDS:
        return False
    if _takes_up_a_day(figure, view):
        told = [r for article in view.case.articles for r in (*article.readings, *article.headings)]
        return are_days_apart(figure.value, figure.unit, [mention for one in told for mention in one.dates])
    if any(in_unit_of(figure, given.figure) for given in view.free):
        return False
    return lies_between(
        figure.value, figure.unit, [mention for reading in _telling_when(view) for mention in reading.dates]
    )


def _telling_when(view: View) -> Iterator[Reading]:
    """Yield the passages and what stands beside them; of a lapse also the sentences that tell of the same matter."""
    yield from (reading for _, reading in [*view.case.passages, *view.beside])
    if _LAPSE.search(view.case.claim.words):
        yield from (
            reading
            for article in view.case.articles
            for reading in article.readings
            if len(reading.stems & view.case.weights.keys()) >= _SAME_MATTER
        )
