"""By what date should the briefing call a weekday or "today"?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from briefer.drafting.replacing import Edit
from briefer.language.reading import Reading
from briefer.language.time.dates import DateMention
from briefer.records import Span
from briefer.text.fold import fold_word

_PART_OF_DAY: Final = re.compile(r"\s(morning|afternoon|evening|night)\b(?!['’])")
_THIS: Final = re.compile(r"\b[Tt]his (?P<part>morning|afternoon|evening)\b(?!['’])")
_ON: Final = re.compile(r"\bon\s$", re.IGNORECASE)
_GOVERNED: Final = re.compile(r"\b(?:for|until|till|by|from|since|after|before|of)\s$", re.IGNORECASE)
"""What stands before a day in place of "on": "planned for today"."""
_POSSESSIVE: Final = ("’s", "'s")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_edits(reading: Reading) -> list[Edit]:
    """Return for each weekday and "today" outside quotation marks the words with their date, where it is certain."""
    return [edit for mention in reading.dates for edit in _dated(reading, mention)] + list(
        _this_part(reading)
    )


def _this_part(reading: Reading) -> Iterator[Edit]:
    """Yield the date for each "this morning", which is that of the day on which the text was published."""
    if (day := reading.published) is None:
        return
    for found in _THIS.finditer(reading.text, reading.span.start, reading.span.end):
        span = Span(*found.span())
        if not reading.inside_quotation(span):
            on = "On" if found[0][0].isupper() else "on"
            yield span, f"{on} the {found['part']} of {day.day} {_MONTHS[day.month - 1]}"


def _dated(reading: Reading, mention: DateMention) -> Iterator[Edit]:
    day, span, text = mention.first, mention.span, reading.text
    if mention.kind not in {"weekday", "relative"} or day is None or day != mention.last:
        return
    following = text[span.end : span.end + 12]
    if reading.inside_quotation(span) or len(mention.candidates) > 1 or following.startswith(_POSSESSIVE):
        return
    words, dated = span.of(text), f"{day.day} {_month(day)}"
    part = _PART_OF_DAY.match(following)
    if part and fold_word(words) == "yesterday":
        yield Span(span.start, span.end + part.end()), f"on the {part[1]} of {dated}"
    elif fold_word(words) in {"today", "yesterday"}:
        yield span, dated if _GOVERNED.search(text, 0, span.start) else f"on {dated}"
    elif re.fullmatch(r"\w+day", words) and not part and not _PART_OF_DAY.match(following.rstrip("'’s")):
        yield span, f"{words} {dated}"
    elif part and (before := _ON.search(text, 0, span.start)):
        whole = Span(before.start(), span.end + part.end())
        yield whole, f"{before[0].strip()} the {part[1]} of {words} {dated}"


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]
