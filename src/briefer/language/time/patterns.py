"""How are days, months, years and clock times written? One pattern for each language."""

from __future__ import annotations

import re
from functools import lru_cache

from briefer.language.time.calendar import LANGUAGES, MONTHS, NEAR_DAYS, WEEKDAYS

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_COUNT = rf"\d{{1,3}}|a|an|{_HOURS}|few|several"
# The words in small letters that open a date: a look at the word spares most the long alternation. "Past" is none:
# "the past week" is a stretch of time up to the day, no date.
_OPENING = (
    f"{_HOURS}|an?|few|several|last|next|this|coming|following|half|quarter|twenty|noon|midday|midnight"
    "|spring|summer|autumn|fall|winter"
)
_YEAR = r"(?:1[5-9]|20)\d\d(?!\w|[,.]\d)"
_PART = r"(?:early|mid|late|morning|afternoon|evening|night)"
# Months that are also words or first names need a preposition in front or a day or year beside them.
_DOUBTFUL = "May|March|April|June|August|Mar|Jun|Jan|Dec"
_MONTH_CUE = (
    r"(?:in|since|until|till|by|of|from|before|after|during|for|last|next|this|early|late"
    r"|mid|and|to|through|between|end|mid-|early-|late-)"
)


@lru_cache(maxsize=16)
def date_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern whose named groups tell what sort of date was found."""
    known = language if language in LANGUAGES else "en"
    return re.compile(_english() if known == "en" else _other(known), re.VERBOSE)


def _numeric() -> str:
    return r"""
      (?P<iso>(?P<iy>\d{4})-(?P<im>[01]\d)-(?P<id>[0-3]\d)(?!\d))
     |(?P<numeric>(?P<na>\d{1,2})(?P<nsep>[./])(?P<nb>\d{1,2})(?P=nsep)(?P<ny>\d{4}|\d{2})(?![\d.%]))
     |(?P<clock>(?:(?P<ch>[0-2]?\d)[:.](?P<cm>[0-5]\d)(?::[0-5]\d)?|(?P<chh>[0-2]?\d))
         [\ \u00a0]?(?P<half>[ap]\.m\.|[ap]m\b|AM\b|PM\b)
       |(?P<c24h>[0-2]?\d):(?P<c24m>[0-5]\d)(?::[0-5]\d)?(?!:?\d)
       |(?P<cu>[0-2]?\d)(?:[.:](?P<cum>[0-5]\d))?\ (?:Uhr|heures|uur|o['’]clock)\b)
    """


def _english() -> str:
    months = "|".join(name.title() for name in sorted(MONTHS["en"], key=len, reverse=True))
    weekdays = "|".join(name.title() for name in sorted(WEEKDAYS["en"], key=len, reverse=True))
    near = "|".join(sorted(NEAR_DAYS["en"], key=len, reverse=True))
    capital = "|".join(name.capitalize() for name in NEAR_DAYS["en"])
    lead = rf"(?:(?P<{{}}>{weekdays})\.?,?\ (?:the\ )?)?"
    return rf"""(?<![\w$€£])(?=[\dJFMASONDWTYHQIE]|(?:{_OPENING}|{near})\b)(?:{_numeric()}
     |{lead.format("w1")}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?
       (?:\ ?(?:to|-|–|and|or)\ ?(?P<d1b>\d{{1,2}})(?:st|nd|rd|th)?)?
       [\ \u00a0-](?:of\ )?(?P<m1>{months})\b(?:\.?,?\ (?P<y1>{_YEAR}))?
     |{lead.format("w2")}(?P<m2>{months})\b\.?[\ \u00a0](?P<d2>\d{{1,2}})(?:st|nd|rd|th)?
       (?![\d:%]|[.,]\d|\ (?:%|percent|per\ cent|people))
       (?:\ ?(?:to|-|–|and)\ ?(?P<d2b>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]))?(?:,?\ (?P<y2>{_YEAR}))?
     |(?P<m3>{months})\b(?:\.?,?\ (?:of\ )?(?P<y3>{_YEAR}))
     |(?P<m4>{months})\b(?!['’]s\ [A-Z]|-)
     |(?:(?P<which>last|next|this|coming|past|following|Last|Next|This)\ )?(?P<weekday>{weekdays})\b(?!s\b)
     |(?P<wordclock>(?:[Hh]alf|[Qq]uarter|(?:{_HOURS}|\d{{1,2}})\ minutes|(?<=at\ )(?:five|ten|twenty))
       \ (?:past|to)\ (?:{_HOURS}|\d{{1,2}}|noon|midnight)\b
       (?![\ -](?:percent|per|million|people|hundred|thousand)))
     |(?P<oclock>(?:{_HOURS})
       (?:\ o['’]clock|(?=\ (?:(?:in\ the|that)\ (?:morning|afternoon|evening)|(?:at|that)\ night)\b)))
     |(?P<named>noon|midday|midnight)\b
     |(?P<near>{near}|{capital})\b
     |(?P<span>(?P<sw>last|next|this|past|coming|Last|Next|This)
       \ (?P<su>week|weekend|month|year|spring|summer|autumn|fall|winter))\b
     |(?P<ago>(?P<ac>{_COUNT})\ (?P<au>day|week|month|year)s?\ ago)\b
     |(?P<decade>(?:1[5-9]|20)\d0s)\b
     |(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\ (?:of\ )?(?P<sy>{_YEAR})
     |(?P<years>(?P<ya>(?:1[5-9]|20)\d\d)[-–/](?P<yb>\d{{4}}|\d{{2}}))(?![\w/–-])
     |(?P<year>{_YEAR})
    )"""


def _other(language: str) -> str:
    months = "|".join(_either_case(MONTHS[language], language))
    weekdays = "|".join(_either_case(WEEKDAYS[language], language))
    near = "|".join(_either_case(NEAR_DAYS[language], ""))
    lead = rf"(?:(?P<w1>{weekdays})\.?,?\ (?:den\ |dem\ |el\ |le\ |il\ |de\ )?)?"
    return rf"""(?<![\w$€£])(?:{_numeric()}
     |{lead}(?P<d1>\d{{1,2}})(?:\.|er|º|°|ª)?
       (?:\ ?(?:bis|-|–|a|al|au|tot|e|et|und|en|y)\ ?(?P<d1b>\d{{1,2}})\.?)?
       \ (?:de\ |d['’]|del\ )?(?P<m1>{months})\b(?:\.?,?\ (?:de\ |del\ )?(?P<y1>{_YEAR}))?
     |(?P<m3>{months})\b\.?(?:,?\ (?:de\ |del\ )?(?P<y3>{_YEAR}))
     |(?P<m4>{months})\b
     |(?P<weekday>{weekdays})\b
     |(?P<near>{near or "(?!)"})\b
     |(?P<year>{_YEAR})
    )"""


def _either_case(names: dict[str, int], language: str) -> list[str]:
    """Return the names longest first; German ones only with their capital, others also without."""
    ordered = [name.replace(" ", r"\ ") for name in sorted(names, key=len, reverse=True)]
    capital = [name.capitalize() for name in ordered]
    return capital if language == "de" else ordered + capital


DOUBTFUL_MONTH = re.compile(rf"(?:{_DOUBTFUL})\Z")
MONTH_CUE = re.compile(rf"(?<!\w){_MONTH_CUE}[\ -]?(?:of\ )?$", re.IGNORECASE)
