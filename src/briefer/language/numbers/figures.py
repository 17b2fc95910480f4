"""Which quantities does a text name, with what bounds, in which unit, of what?"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Final, Literal

from briefer.language.numbers.counted import counted_noun, is_part_of_name
from briefer.language.numbers.joined import join
from briefer.language.numbers.lexicon import BASE, GLYPHS, MULTIPLES, ORDINALS, PARTS, SCALES
from briefer.language.numbers.modifiers import (
    Modifier,
    bounds,
    compares_with_then,
    modifier_after,
    modifier_before,
)
from briefer.language.numbers.units import PERCENT, currency_before, unit_after
from briefer.language.numbers.written import Number, numbers
from briefer.language.time.scan import scan
from briefer.records import Span

FigureKind = Literal["count", "share", "age", "multiple", "ordinal", "zero", "name"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity: where it stands, what it says, and the values that its wording admits.

    ``value`` is as said: 60.0 for 60 percent, 0.6667 for two-thirds (unit "share"), 18e6 for 18 million.
    ``grain`` is the place value of the last significant digit. ``unit`` is None for counts, ``noun`` the stem
    of what is counted, None where it is not named. ``vague`` figures give a magnitude only ("dozens").
    ``loose``: the bound may be a preposition of time ("over three days": more, or while they lasted).
    Figures of kind "name" are part of a name and count nothing.
    """

    span: Span
    value: float
    low: float
    high: float
    modifier: Modifier = "exact"
    unit: str | None = None
    noun: str | None = None
    kind: FigureKind = "count"
    grain: float = 1.0
    vague: bool = False
    digits: bool = False
    loose: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is a quantity that a source must give: not a name, an ordinal, "twice" or "none"."""
        return self.kind in {"count", "share", "age"}


# What every number of English has somewhere in small letters, so that most sentences are not searched at all.
_QUICK = re.compile(
    rf"[\d{''.join(GLYPHS)}]|\b(?:tens|scores|none|nobody|no\b|"
    rf"{'|'.join(BASE | SCALES | PARTS | MULTIPLES | ORDINALS)})"
)
_AGE_AFTER = re.compile(r"[ -]years?[ -]olds?\b|[ -]jährige[rsnm]?\b", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"(?<!\w)(?:aged?|ages|age of|aged between|turned)\s$", re.IGNORECASE)
_APPOSED = re.compile(r"[A-Z][\w'’-]+,\s$")
_MAGNITUDE = re.compile(r"(?<!\w)magnitude(?:\s(?:of|was))?\s$|(?<!\w)[Mm]agnitude-$", re.IGNORECASE)
_MAGNITUDE_AFTER = re.compile(r"[ -]magnitude\b|\son the (?:richter|moment)", re.IGNORECASE)
_OF_NOUN = re.compile(
    r"\sof\s(?:the\s|its\s|their\s|his\s|her\s|all\s|those\s|our\s|a\s|an\s)?", re.IGNORECASE
)
_OF_THOSE = re.compile(r"\sof (?:those|these|the|its|their|all)\s(?=[a-z])", re.IGNORECASE)
_OF_A_UNIT = re.compile(r"\sof\san?(?=\s(?:hour|minute|mile|kilomet|tonne|century|litre))", re.IGNORECASE)
_ALL_BUT = re.compile(
    r"\ball (?:but|except)(?: for)?(?: (?:about|some|around|roughly|an?|the last))?\s$", re.IGNORECASE
)
_MINUS = re.compile(r"(?:^|[\s(])(?:minus\s|[-−])$", re.IGNORECASE)
_ONE_IDIOMS = re.compile(r"(?:no|any|every|some|each|which|this|that|the|another|only)\s$", re.IGNORECASE)
_ONE_TAIL = re.compile(
    (
        r"\s(?:of|day|another|point|more|time|year|in particular|thing|way)\b|\s?[,.;:]"
        r"|\sand\b|\sthat\b|\swho\b|\swas\b|\shas\b|\sis\b"
    ),
    re.IGNORECASE,
)
_MORE_OR_AS = re.compile(
    r"[\s-](?:as|more|higher|larger|bigger|greater|the|that|what|less|fewer|its|their|longer|faster|over)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"(?<!\w)(?<!just )(?<!well )over\s$", re.IGNORECASE)
_PREFERRED = re.compile(r"\b(?:choos\w*|chose\w*|prefer\w*|pick(?:s|ed)?|favou?r\w*)\b", re.IGNORECASE)
_OLDEST = 115
VAGUE_REACH = 6.0
"""Up to how many times its least value a vague magnitude reaches ("dozens" to some 150)."""


def find_figures(text: str, within: Span | None = None, *, language: str = "en") -> tuple[Figure, ...]:
    """Return the quantities that ``text`` (or one span of it) names, in order; dates and times are none.

    >>> [(f.value, f.modifier) for f in find_figures("at least 19 people were arrested")]
    [(19.0, 'at-least')]
    """
    scope = within or Span(0, len(text))
    if language == "en" and not _QUICK.search(scope.of(text).lower()):
        return ()
    found = numbers(text, scope.start, scope.end, language)
    if not found:
        return ()
    dates = [Span(match.start(), match.end()) for match in scan(text, scope, language)]
    starts = [span.start for span in dates]
    bare = [number for number in found if not _stands_in(number, dates, starts)]
    reader = _Reader(text, scope, language)
    return tuple(join(text, scope, [reader.read(number) for number in bare]))


def _stands_in(number: Number, dates: list[Span], starts: list[int]) -> bool:
    """Tell whether the number is part of a date: of the last one that starts before its end."""
    before = bisect_left(starts, number.end)
    return before > 0 and dates[before - 1].end > number.start


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what stands around a number in one sentence."""

    text: str
    scope: Span
    language: str

    def read(self, number: Number) -> Figure:
        """Return the figure that ``number`` is part of."""
        kind = self._kind(number)
        bare = Figure(
            Span(number.start, number.end),
            number.value,
            number.value,
            number.value,
            kind=kind,
            grain=number.grain,
            vague=number.shape == "vague",
            digits=number.written == "digits",
        )
        if kind in {"name", "zero", "multiple", "ordinal"}:
            return self._with_noun(bare)
        return self._bounded(self._left_over(self._with_noun(self._with_unit(bare))))

    def _kind(self, number: Number) -> FigureKind:
        if number.shape in {"share", "multiple", "ordinal", "zero"}:
            return number.shape
        if is_part_of_name(self.text, number.start, number.end, floor=self.scope.start) and not self._money(
            number
        ):
            return "age" if self._is_age(number) else "name"
        if self._is_age(number):
            return "age"
        return "multiple" if self._is_loose_one(number) else "count"

    def _money(self, number: Number) -> bool:
        return currency_before(self.text, number.start) is not None

    def _is_age(self, number: Number) -> bool:
        if number.value > _OLDEST:
            return False
        before = self.text[max(self.scope.start, number.start - 24) : number.start]
        if _AGE_AFTER.match(self.text, number.end) or _AGE_BEFORE.search(before):
            return True
        return bool(
            number.written == "digits"
            and _APPOSED.search(before)
            and self.text[number.end : number.end + 4].startswith((",", ")", " and"))
        )

    def _is_loose_one(self, number: Number) -> bool:
        """Tell whether this is the pronoun or article "one" ("one of them", "no one", "one day")."""
        if (
            number.value != 1
            or number.written == "digits"
            or self.text[number.start : number.end].lower() != "one"
        ):
            return False
        before = self.text[max(self.scope.start, number.start - 8) : number.start]
        return _ONE_IDIOMS.search(before) is not None or _ONE_TAIL.match(self.text, number.end) is not None

    def _with_unit(self, figure: Figure) -> Figure:
        text, start, end = self.text, figure.span.start, figure.span.end
        if figure.kind == "age":
            tail = _AGE_AFTER.match(text, end)
            return replace(figure, unit="age", span=Span(start, tail.end() if tail else end))
        sign = currency_before(text, start)
        if sign:
            return replace(figure, unit=sign[0].name, span=Span(sign[1], end))
        before = text[max(self.scope.start, start - 16) : start]
        if _MAGNITUDE.search(before) or _MAGNITUDE_AFTER.match(text, end):
            return replace(figure, unit="magnitude")
        whole = _OF_A_UNIT.match(text, end) if figure.kind == "share" else None
        if whole:  # "three-quarters of an hour" measures an hour
            end, figure = whole.end(), replace(figure, kind="count")
        found = unit_after(text, end, digits=figure.digits)
        if found is None or found[1] > self.scope.end:
            return replace(figure, unit="share" if figure.kind == "share" else None)
        unit, stop = found
        if unit.name == "times" and not _MORE_OR_AS.match(text, stop):
            return figure  # "viewed 700 times" counts; "three times as many" multiplies
        kind: FigureKind = _KIND_OF.get(unit.name, "count" if figure.kind == "share" else figure.kind)
        value = (
            -figure.value
            if _MINUS.search(before) and unit.name in {"celsius", "degree", "fahrenheit"}
            else figure.value
        )
        return replace(
            figure, unit=unit.name, span=Span(start, stop), kind=kind, value=value, low=value, high=value
        )

    def _with_noun(self, figure: Figure) -> Figure:
        end = figure.span.end
        after = _OF_NOUN.match(self.text, end)
        if figure.kind in {"share", "zero"} or figure.vague or figure.unit or _OF_THOSE.match(self.text, end):
            end = after.end() - 1 if after else end
        plural = (
            figure.value != 1
            and figure.unit in {None, "magnitude"}
            and figure.kind not in {"share", "ordinal"}
        )
        noun, _ = counted_noun(self.text, end, self.scope.end, plural=plural, language=self.language)
        return replace(figure, noun=noun)

    def _left_over(self, figure: Figure) -> Figure:
        """Return 97 percent for "all but 3 percent", and any other figure as it is."""
        found = _ALL_BUT.search(self.text, max(self.scope.start, figure.span.start - 30), figure.span.start)
        if found is None or figure.kind != "share":
            return figure
        value = (100.0 if figure.unit == PERCENT else 1.0) - figure.value
        return replace(figure, span=Span(found.start(), figure.span.end), value=value, low=value, high=value)

    def _bounded(self, figure: Figure) -> Figure:
        text, start, end = self.text, figure.span.start, figure.span.end
        modifier, _ = modifier_before(text, start, floor=self.scope.start, language=self.language)
        if modifier == "exact":
            modifier, _ = modifier_after(text, end)
        modifier = "exact" if figure.unit in _DURATIONS and compares_with_then(text, start, end) else modifier
        if figure.vague:
            return replace(figure, modifier=modifier, low=figure.value * 0.8, high=math.inf)
        low, high = bounds(figure.value, figure.grain, modifier)
        lasting = _OVER.search(text[max(0, start - 12) : start]) and (
            figure.unit in _DURATIONS or _PREFERRED.search(text[max(self.scope.start, start - 60) : start])
        )
        return replace(figure, modifier=modifier, low=low, high=high, loose=bool(lasting))


_KIND_OF: Final[dict[str, FigureKind]] = {PERCENT: "share", "times": "multiple"}
_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
