"""Which day does a line of a page name, and what else stands on that line?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.records import When

_MONTHS = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch; longest first where one begins another
    "january|januar|jänner|janvier|enero|gennaio|janeiro|januari|janv|jan",
    "february|februar|février|febrero|febbraio|fevereiro|februari|févr|feb",
    "march|märz|mars|marzo|março|maart|mrz|mar",
    "april|avril|abril|aprile|apr",
    "may|mai|mayo|maggio|maio|mei",
    "june|juni|juin|junio|giugno|junho|jun",
    "july|juli|juillet|julio|luglio|julho|juil|jul",
    "august|août|agosto|augustus|aug",
    "september|septembre|septiembre|settembre|setembro|sept|sep",
    "october|oktober|octobre|octubre|ottobre|outubro|oct|okt",
    "november|novembre|noviembre|novembro|nov",
    "december|dezember|décembre|diciembre|dicembre|dezembro|déc|dec|dez",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split("|")}
_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBER, key=len, reverse=True))})\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?: de| of)? {_MONTH},?(?: de)? {_YEAR}\b",
        rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?=\b|T)",
        rf"\b(?P<day>\d{{1,2}})\.(?P<number>\d{{1,2}})\.{_YEAR}\b",
        # Which comes first, day or month, differs between countries: only a number above 12 tells.
        rf"\b(?P<day>1[3-9]|2\d|3[01])/(?P<number>\d{{1,2}})/{_YEAR}\b",
        rf"\b(?P<number>\d{{1,2}})/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}\b",
    )
)
_TIME = re.compile(
    r"(?:\b(?:at|um|à|a las|alle|às|om) )?\b(?:T)?(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?::\d\d)?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?(?: ?(?:Uhr|hrs|h))?"
    r"(?P<zone> ?\(?(?:[A-Z]{2,4}\b\)?|Z\b|[+-]\d\d:?\d\d))?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b\.?,?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"^\W*(?:last )?(?:updated?|modified|revised|aktualisiert|stand|geändert|mis à jour|modifié|actualizado|"
    r"aggiornato|atualizado|bijgewerkt)\b(?: on| am| le| el)?\s*:?\s*",
    re.IGNORECASE,
)
_SEGMENT = re.compile(
    r"\s*[|·•]\s*|[,;(]?\s+(?=(?:last )?(?:updated?|modified|revised|aktualisiert|mis à jour|actualizado|aggiornato|"
    r"atualizado|bijgewerkt)\b)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"^\W*(?:first )?(?:published|posted|issued|released|dated?|created|veröffentlicht|erschienen|datum|"
    r"publié|publicado|pubblicato|gepubliceerd)\b(?: on| am| le| el| il)?\s*:?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """What a line with a day on it says: whether the day of an update, and what remains of the line."""

    when: When
    is_update: bool
    rest: str


def dated(line: str) -> Dated | None:
    """Return the first full day that ``line`` names, None where no day, month and year stand on it.

    A time is kept where no time zone is named. '03/04/2015' may be March or April: it names no day.

    >>> dated("Published: October 8, 2015")
    Dated(when=datetime.date(2015, 10, 8), is_update=False, rest='')
    """
    found = next((match for form in _FORMS if (match := form.search(line))), None)
    day = _day(found) if found else None
    if found is None or day is None:
        return None
    rest = f"{line[: found.start()]}\0{line[found.end() :]}"
    clock = _TIME.search(rest)
    is_update = bool(_UPDATED.match(line))
    for filler in (_TIME, _WEEKDAY, _UPDATED, _PUBLISHED):
        rest = filler.sub("", rest, count=1)
    return Dated(_with_time(day, clock), is_update, rest.replace("\0", "").strip(" ,|·•–—-:;()\t"))


def segments(line: str) -> list[str]:
    """Return the parts of a line that may each hold a day: at bars and dots, and before the word of an update.

    >>> segments("By Ann Orr | Published 9 March 2031, updated 10 March 2031")
    ['By Ann Orr', 'Published 9 March 2031', 'updated 10 March 2031']
    """
    return [part for part in _SEGMENT.split(" ".join(line.split())) if part]


def says_updated(line: str) -> bool:
    """Tell whether ``line`` opens with the words that announce the time of an update."""
    return bool(_UPDATED.match(line))


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else _NUMBER[parts["month"].lower()]
    try:
        return date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:  # 31 February: the page is wrong, and so the day is unknown
        return None


def _with_time(day: date, clock: re.Match[str] | None) -> When:
    if clock is None or clock["zone"]:
        return day
    hour, minute = int(clock["hour"]), int(clock["minute"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    try:
        return datetime.combine(day, time(hour, minute))
    except ValueError:  # 27:80 is not a time
        return day
