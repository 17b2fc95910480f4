"""Do two mentions of a day or a time mean the same?"""

from __future__ import annotations

from typing import Literal

from briefer.language.time.dates import DateMention
from briefer.language.time.stretches import Days

DateAgreement = Literal["same", "different", "unknown"]
"""``unknown``: the two have nothing in common that could be compared, as "Tuesday" and "in March"."""

_CLOCK_SLACK = 10
"""Minutes by which a rounded clock time ("half past five") may differ from an exact one (05:31)."""


def compare_dates(claim: DateMention, source: DateMention) -> DateAgreement:
    """Return whether a mention of the claim and one of the source can mean the same time.

    Days agree when one lies inside the other: "in March" and "3 March" do; of two ranges of days both ends must.
    Where a source has no date of its own, weekdays and days of the month are compared by name.
    """
    if (claim.kind == "time") != (source.kind == "time"):
        return "unknown"
    if claim.kind == "time":
        return _compare_times(claim, source)
    if _are_ranges(claim, source):
        return "same" if (claim.first, claim.last) == (source.first, source.last) else "different"
    if claim.candidates and source.candidates:
        return (
            "same"
            if any(_nested(one, two) for one in claim.candidates for two in source.candidates)
            else "different"
        )
    return _compare_parts(claim, source)


def names_same_unit(claim: DateMention, source: DateMention) -> bool:
    """Tell whether both mentions are about as fine, so that one can stand where the other should."""
    return _fineness(claim) == _fineness(source)


def is_comparable(mention: DateMention) -> bool:
    """Tell whether the mention can be told from others at all: "last week" cannot where no date is known."""
    return bool(mention.candidates or mention.minutes) or any(
        part is not None for part in (mention.weekday, mention.month, mention.year)
    )


def is_day(mention: DateMention) -> bool:
    """Tell whether the mention means a single day."""
    return _fineness(mention) == "day"


def _fineness(mention: DateMention) -> str:
    if mention.kind in {"day", "weekday"}:
        return "day"
    if mention.kind == "relative":
        return "day" if mention.first is not None and mention.first == mention.last else "stretch"
    return mention.kind


def _are_ranges(claim: DateMention, source: DateMention) -> bool:
    """Tell whether both name the first and the last of several days: "1 to 17 April"."""
    return all(one.kind == "day" and one.first != one.last for one in (claim, source))


def _compare_times(claim: DateMention, source: DateMention) -> DateAgreement:
    rounded = any(minute % 5 == 0 for minute in (*claim.minutes[:1], *source.minutes[:1]))
    slack = _CLOCK_SLACK if rounded and claim.minutes != source.minutes and len(claim.minutes) > 1 else 0
    close = any(abs(one - two) <= slack for one in claim.minutes for two in source.minutes)
    return "same" if close else "different"


def _nested(one: Days, two: Days) -> bool:
    return (one[0] <= two[0] and two[1] <= one[1]) or (two[0] <= one[0] and one[1] <= two[1])


def _compare_parts(claim: DateMention, source: DateMention) -> DateAgreement:
    """Compare by the parts that both name: the weekday, or month and day, or the year."""
    pairs = [
        (getattr(claim, part), getattr(source, part))
        for part in ("year", "month", "day")
        if getattr(claim, part) is not None and getattr(source, part) is not None
    ]
    if not pairs and claim.weekday is not None and source.weekday is not None:
        if claim.weekday != source.weekday:
            return "different"
        return "unknown" if claim.first is not None and source.first is None else "same"
    if not pairs:
        return "same" if claim.words and claim.words == source.words else "unknown"
    return "same" if all(one == two for one, two in pairs) else "different"
