"""To which quantities do the sources give different values, and who gives each?"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefer.analysis.cast import Cast
from briefer.analysis.givers import Giver, giver_at
from briefer.analysis.moments import Moment, belongs_to_the_past, moment_of
from briefer.analysis.quantities import counted_in
from briefer.analysis.quantity import Counted, Quantity
from briefer.language.agreement import compare
from briefer.language.article import Article
from briefer.language.figures import Figure
from briefer.language.offices import describing_stems
from briefer.language.tokens import stem
from briefer.records import Citation, ContestedFigure, FigureValue
from briefer.records.briefing import FigureStatus
from briefer.text.fold import fold_word

_WITHDRAWN = re.compile(
    r"\b(?:(?:earlier|previous) version of (?:this|the) (?:article|story|report)\b.{0,40}"
    r"\b(?:said|stated|gave|put|reported)"
    r"|(?:wrongly|incorrectly|mistakenly) (?:said|stated|gave|put|reported)|misstated)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset("officials authorities sources reports".split())
_PLIGHTS = frozenset("hurt held stuck cut lost shot burnt dead homeless".split())
SHRUNK = 0.5
"""Counts of the dead, the held or the delayed grow: where one giver's later count is below this share of an
earlier one, it counts something else."""
MOST_TABLES = 12


@dataclass(frozen=True, slots=True)
class Claim:
    """One value that somebody gives to a quantity, where it stands."""

    article: Article
    number: int
    counted: Counted
    giver: Giver
    moment: Moment | None
    citations: tuple[Citation, ...]
    withdrawn: bool = False

    @property
    def quantity(self) -> Quantity:
        """What is counted."""
        return self.counted.quantity

    @property
    def figure(self) -> Figure:
        """The figure as it was read."""
        return self.counted.figure

    @property
    def at(self) -> tuple[date, int]:
        """As of when, for putting claims in order; unknown moments come first."""
        return (self.moment.day, self.moment.minute) if self.moment else (date.min, 0)


def contested_figures(cast: Cast) -> tuple[ContestedFigure, ...]:
    """Return the quantities with different values, those that most givers give first."""
    groups: dict[Quantity, list[Claim]] = defaultdict(list)
    for article in cast.articles:
        for claim in _claims(cast, article):
            groups[claim.quantity].append(claim)
    tables = [rows for claims in groups.values() if _differ(rows := _settled(claims))]
    tables.sort(key=lambda rows: (-len({row.giver.key for row in rows}), -len(rows), rows[0].at))
    return tuple(_table(rows) for rows in tables[:MOST_TABLES])


def figures_given(cast: Cast) -> Iterator[Claim]:
    """Yield every count of the sources with who gives it."""
    for article in cast.articles:
        yield from _claims(cast, article)


def _claims(cast: Cast, article: Article) -> Iterator[Claim]:
    before: tuple[Counted, ...] = ()
    last: Giver | None = None
    for number, reading in enumerate(article.readings):
        if number and article.paragraphs[number] != article.paragraphs[number - 1]:
            before, last = (), None
        counted = counted_in(reading, before)
        before = counted or before
        if belongs_to_the_past(article, reading):
            continue
        for one in counted:
            giver = giver_at(cast, article, number, one.figure.span)
            if giver and giver.own and last and _is_elliptic(one) and not reading.speech:
                giver = last
            if giver is None or (giver.own and article.source.kind == "opinion"):
                continue
            last = giver
            cited = (article.cite(reading.span),)
            moment = moment_of(article, reading, one.figure.span)
            withdrawn = bool(_WITHDRAWN.search(article.text, reading.span.start, one.figure.span.start))
            yield Claim(article, number, one, giver, moment, cited, withdrawn=withdrawn)


def _is_elliptic(counted: Counted) -> bool:
    """Tell whether a count leaves out its noun, so that its sentence carries on the one before: "Twelve were freed"."""
    return counted.figure.noun is None and counted.figure.kind == "count"


def _settled(claims: Sequence[Claim]) -> list[Claim]:
    """Return the rows of a table: each giver's value once, without parts of a count, in order of time."""
    rows: list[Claim] = []
    for claim in sorted(
        _with_bodies(claims), key=lambda one: (one.at, one.giver.own, one.article.source.id, one.number)
    ):
        same = next((i for i, row in enumerate(rows) if _is_same(row, claim)), None)
        if same is not None:
            rows[same] = replace(rows[same], citations=_with(rows[same].citations, claim.citations))
        elif not _counts_a_part(claim, rows):
            rows.append(claim)
    return [row for row in rows if row.figure.kind != "zero" or _has_successor(row, rows)]


def _with_bodies(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims with one key for a body and those who speak for it, as their descriptions show."""
    givers = list({claim.giver.key: claim.giver for claim in claims}.values())
    keys = {giver.key: next((o.key for o in givers if _speaks_for(giver, o)), giver.key) for giver in givers}
    for claim in claims:
        yield replace(claim, giver=replace(claim.giver, key=keys[claim.giver.key]))


def _speaks_for(giver: Giver, other: Giver) -> bool:
    """Tell whether a description ("the fire service") is part of a fuller one, or of a person's ("its head")."""
    stems = describing_stems(giver.label) if giver.party is None else set()
    if len(stems) < 2 or other.key == giver.key:
        return False
    if other.party is None:
        return stems < describing_stems(other.label)
    return other.party.kind == "person" and stems <= other.party.described


def _is_same(row: Claim, claim: Claim) -> bool:
    """Tell whether a claim repeats a row: the same value from the same giver, or an outlet repeating its source."""
    if row.withdrawn != claim.withdrawn or row.counted.value != claim.counted.value:
        alike = row.figure.value == claim.figure.value and row.figure.modifier == claim.figure.modifier
        if row.withdrawn != claim.withdrawn or not alike:
            return False
    if row.giver.key == claim.giver.key or fold_word(claim.giver.label) in _GENERIC:
        return True
    return claim.giver.own and row.article is claim.article


def _counts_a_part(claim: Claim, rows: Sequence[Claim]) -> bool:
    """Tell whether a giver's further count is a part of what it counted before."""
    if claim.withdrawn or claim.figure.kind == "zero":
        return False
    own = [
        row
        for row in rows
        if row.giver.key == claim.giver.key and not row.withdrawn and row.figure.kind != "zero"
    ]
    together = any(row.article is claim.article and row.at == claim.at for row in own)
    return together or any(
        claim.figure.value < SHRUNK * row.figure.value and not row.figure.vague for row in own
    )


def _has_successor(row: Claim, rows: Sequence[Claim]) -> bool:
    return any(
        other.giver.key == row.giver.key and other is not row and other.figure.kind != "zero"
        for other in rows
    )


def _differ(rows: Sequence[Claim]) -> bool:
    return any(_are_different(one, two) for i, one in enumerate(rows) for two in rows[i + 1 :])


def _are_different(one: Claim, two: Claim) -> bool:
    """Tell whether neither figure can stand for the other: "more than sixty" and 63 can."""
    return compare(one.figure, two.figure) == "different" and compare(two.figure, one.figure) == "different"


def _with(citations: tuple[Citation, ...], more: tuple[Citation, ...]) -> tuple[Citation, ...]:
    known = {(each.source, each.start) for each in citations}
    return citations + tuple(each for each in more if (each.source, each.start) not in known)


def _table(rows: Sequence[Claim]) -> ContestedFigure:
    values = tuple(
        FigureValue(
            value=row.counted.value,
            **_amounts(row.figure, rows[0].figure.unit),
            who=row.giver.label,
            as_of=row.moment.text if row.moment else None,
            status=_status(row, rows),
            text=" ".join(row.citations[0].quote.split()),
            citations=row.citations,
        )
        for row in rows
    )
    unit = rows[0].quantity.unit or ""
    return ContestedFigure(
        what=_label(rows), unit="" if unit.startswith("currency:") else unit, values=values
    )


def _amounts(figure: Figure, unit: str | None) -> dict[str, float | None]:
    """Return a figure as numbers where it is in ``unit``; a vague one ("dozens") has bounds alone."""
    if figure.unit != unit:
        return {}
    amounts = {
        "amount": math.nan if figure.vague else figure.value,
        "at_least": figure.low,
        "at_most": figure.high,
    }
    return {name: round(amount, 6) if math.isfinite(amount) else None for name, amount in amounts.items()}


def _status(row: Claim, rows: Sequence[Claim]) -> FigureStatus:
    """Return how a value stands: withdrawn by a correction, followed by a later one, one of several, or alone."""
    if row.withdrawn:
        return "corrected"
    standing = [other for other in rows if not other.withdrawn]
    later = [other for other in standing if other.giver.key == row.giver.key and other.at > row.at]
    if any(_are_different(row, other) for other in later):
        return "superseded"
    return "rival" if len({other.giver.key for other in standing}) > 1 else "current"


def _label(rows: Sequence[Claim]) -> str:
    """Return what is counted in the sources' own words: "people arrested or detained"."""
    nouns = Counter(row.quantity.noun_word for row in rows if row.quantity.noun_word)
    noun = max(nouns, key=lambda word: nouns[word]) if nouns else "people"
    if rows[0].quantity.noun == stem("people") and len(nouns) > 1:
        noun = "people"
    deeds = Counter(row.quantity.deed_word for row in rows if _is_participle(row.quantity.deed_word))
    best: dict[str, str] = {}
    for word, _ in sorted(deeds.items(), key=lambda one: (one[0].endswith("ing"), -one[1])):
        best.setdefault(stem(word), word)
    phrase = next((row.quantity.deed_word for row in rows if " " in row.quantity.deed_word), "")
    words = [word for word in best.values() if word != "dead"] or list(best.values())
    deed = " or ".join(words[:2]) or (f"who {phrase}" if phrase else "")
    rate = f" per {rows[0].quantity.rate}" if rows[0].quantity.rate else ""
    return f"{noun} {deed}".strip() + rate


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in _PLIGHTS
