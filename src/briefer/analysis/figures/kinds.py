"""Of which kind is a figure, so that it is never set against one of another: the dead, the hurt, what was asked for?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.families import deed_family, done_to_people, group_of
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.sorts import MONEY, SHARE
from briefer.language.numbers.units import UNITS
from briefer.language.words.tokens import stem

_EACH: Final = re.compile(r"\b(?:each|every|per|apiece|a (?:head|family|household|person))\b", re.IGNORECASE)
_WHOLE: Final = re.compile(r"\b(?:funds?|in (?:all|total)|altogether|overall|budget)\b", re.IGNORECASE)
_ASKED: Final = re.compile(
    r"\b(?:recommend\w*|request(?:s|ed|ing)|ask(?:s|ed|ing)|urg(?:es|ed|ing)|s(?:eek\w*|ought)|demand(?:s|ed|ing)|"
    r"propos(?:es|ed|ing)|plans|planned|scheduled|due to|should|called for|calls for)\b",
    re.IGNORECASE,
)
_NEAR: Final = 60
"""Code points before a time among which what was asked for at it stands."""
_DEATH: Final = deed_family(stem("kill"))
_CONTEXT: Final = 6
"""Sentences before a count of the dead among which the cause is looked for."""
_ILLNESS: Final = re.compile(
    r"\b(?:cholera|measles|disease|infection|outbreak|epidemic|pandemic|virus|influenza|flu|malaria|typhoid|dengue|"
    r"ebola|covid\S*|meningitis|diarrhoea|dehydration|hunger|famine|malnutrition|illness|rapid tests?|vaccin\w+|"
    r"(?:suspected|confirmed|new|\d) cases)\b",
    re.IGNORECASE,
)
_VIOLENCE: Final = re.compile(
    r"\b(?:kill\w*|shell\w*|shot|shoot\w*|attack\w*|bomb\w*|blasts?|explosions?|fighting|raids?|clash\w*|crush\w*|"
    r"collisions?|collided|crash\w*|collapse[sd]?|collapsing|drown\w*|quake|earthquake|flood\w*|fires?|soldiers?|troops)\b",
    re.IGNORECASE,
)
_LOWER: Final = re.compile(r"\s(?:lower|down|less|fewer|below)\b")
_HIGHER: Final = re.compile(r"\s(?:higher|up|more|above)\b")
_DOWN: Final = re.compile(
    r"\b(?:fell|fall\w*|down|dropp\w*|lost|shed|declin\w*|slipp\w*|shr[aiu]nk)(?: by)?(?: about)? $"
)
_UP: Final = re.compile(
    r"\b(?:rose|ris\w+|up|gr[eo]w\w*|gain\w*|climb\w*|jump\w*|add(?:s|ed))(?: by)?(?: about)? $"
)
_NORM: Final = re.compile(
    r"\b(?:guidelines?|limits?|threshold|permitted|allowed|ceiling|targets?|quota)(?: (?:value|level|figure))?"
    r"(?: (?:of|is|was|at|to))?(?: (?:about|only|just))? $",
    re.IGNORECASE,
)
_EXPECTED: Final = re.compile(r"\b(?:(?:[Ff]orecast|[Ee]xpect|predict)\w*|could|may|might|will|would)\b")
_FORESEEN: Final = re.compile(
    r"\b(?:forecasts?|expects?|expected|predict(?:s|ed)|project(?:s|ed|ions?)|foresees?|sees|outlook|likely|goals?|targets?|doubts?)\b",
    re.IGNORECASE,
)
_CORE: Final = re.compile(r"\b(?:core|underlying|seasonally adjusted)\b", re.IGNORECASE)
"""What makes a rate that of a part: prices without those of energy and food."""
NATIONALS: Final = "national"
"""Whom a state counts as its own: only some of all."""
_NATIONALS: Final = re.compile(
    r"\s(?:of )?(?:(?:its|our|their|his|her|the country['’]s) (?:own )?(?:citizens|nationals|countrymen)\b"
    r"|(?:citizens|nationals) of [A-Z])"
)
_NOT: Final = re.compile(r"(?: [\w-]+){0,3} (?:was|were|is|are|has|have|had|did|do|could) (?:not|never)\b")
"""What makes a count one of those to whom something was not done."""
_YEARS: Final = re.compile(
    r"\b(?:in|over|during|within|across|throughout)\s(?:(?:the|its|their|these|those|last|past|first|about|some|nearly|"
    r"almost|more|than|over)\s)*(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|several|many)\s"
    r"(?:years|decades?)\b"
)
"""A stretch of years, in which many events are counted together."""
_ENEMY: Final = re.compile(r"\benem(?:y|ies)\b", re.IGNORECASE)
_PENAL: Final = re.compile(
    r"\b(?:fine[ds]?|jail|prison|sentence[ds]?|sentencing|suspended|probation|penalt(?:y|ies))\b",
    re.IGNORECASE,
)


def kinds(mention: Mention) -> dict[str, str]:
    """Return what happened to the people whom a figure counts, and which people: the dead are no wounded."""
    deed = mention.quantity.deed if mention.quantity else ""
    told = {
        "plight": deed if done_to_people(deed) else "",
        "whom": _whom(mention),
        "share": _shared_out(mention) if mention.sort == MONEY else "",
        "done": _done(mention) if mention.sort == CLOCK or _is_penal(mention) else "",
        "cause": _cause(mention) if deed == _DEATH else "",
        "over": _over(mention) if done_to_people(deed) else "",
        "change": _change(mention) if mention.sort == SHARE else "",
        "norm": "norm" if _NORM.search(mention.words_before) else "found",
        "negated": _negated(mention) if mention.quantity else "",
        "forecast": _forecast(mention),
        "rate": _rate(mention) if mention.sort == SHARE else "",
    }
    return {aspect: kind for aspect, kind in told.items() if kind}


def sides(mention: Mention) -> dict[str, str]:
    """Return whether a giver counts its own people or those of its enemy, under the giver's name."""
    told = mention.quantity is not None and mention.quantity.unit is None
    return {f"side of {mention.giver.key}": _side(mention)} if told else {}


def _whom(mention: Mention) -> str:
    """Return which people a figure counts, by its noun or that at the head of its row: those of a state, a group."""
    if _NATIONALS.match(mention.reading.text, mention.figure.span.end, mention.reading.span.end):
        return NATIONALS
    told = mention.quantity.noun_word if mention.quantity else ""
    return group_of(mention.figure.noun or stem(told))


def _side(mention: Mention) -> str:
    """Return whether a giver counts those of its enemy: they are not its own."""
    return "enemy" if counts_enemy(mention) else "own"


def counts_enemy(mention: Mention) -> bool:
    """Tell whether a giver counts those of its enemy."""
    return _ENEMY.search(mention.reading.words) is not None


def _rate(mention: Mention) -> str:
    """Return whether a share is of all, or without what is left out of a core rate."""
    return "core" if _CORE.search(mention.reading.words) else "whole"


def _negated(mention: Mention) -> str:
    """Return whether the deed of a count is one that was not done."""
    return "not" if _NOT.match(mention.reading.text, mention.figure.span.end) else "done"


def _shared_out(mention: Mention) -> str:
    """Return whether a sum is said to be what each gets, or all of it."""
    within = mention.reading.text, mention.reading.span.start, mention.reading.span.end
    return "each" if _EACH.search(*within) else "whole" if _WHOLE.search(*within) else ""


def _done(mention: Mention) -> str:
    """Return whether a thing was only asked for or planned, or done: a fine that is sought is not yet one."""
    words = mention.words_before[-_NEAR:] if mention.sort == CLOCK else mention.reading.words
    return "asked" if _ASKED.search(words) else "done"


def _is_penal(mention: Mention) -> bool:
    return mention.sort in {MONEY, "time", ""} and _PENAL.search(mention.reading.words) is not None


def _cause(mention: Mention) -> str:
    """Return of what the counted died, an illness or violence, as their sentence or the nearest before it tells."""
    readings = mention.article.readings[max(0, mention.number - _CONTEXT) : mention.number + 1]
    for reading in reversed(readings):
        ill, hurt = _ILLNESS.search(reading.words), _VIOLENCE.search(reading.words)
        if bool(ill) != bool(hurt):
            return "illness" if ill else "violence"
    return ""


def _over(mention: Mention) -> str:
    """Return whether people are counted over years, or in one event."""
    return (
        "years"
        if _YEARS.search(mention.reading.text, mention.figure.span.end, mention.reading.span.end)
        else "event"
    )


def _change(mention: Mention) -> str:
    """Return in which direction a share tells a change; empty for a level."""
    end = mention.figure.span.end
    behind = _LOWER.match(mention.reading.text, end) or _HIGHER.match(mention.reading.text, end)
    before = _DOWN.search(mention.words_before) or _UP.search(mention.words_before)
    told = behind or before
    return "" if told is None else "down" if told.re in {_LOWER, _DOWN} else "up"


def _forecast(mention: Mention) -> str:
    """Return whether a measure or a share is only expected, or was found; empty for what is neither."""
    if mention.sort == SHARE:
        ahead = _FORESEEN.search(mention.reading.words) or _EXPECTED.search(mention.reading.words)
        return "expected" if ahead else "measured"
    if mention.figure.unit not in UNITS or mention.sort in {MONEY, "time"}:
        return ""
    return "expected" if _EXPECTED.search(mention.reading.words) else "measured"
