"""Of which kind is a figure, so that it is never set against one of another: the dead, the hurt, what was asked for?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.figures.clock import CLOCK
from briefer.analysis.figures.families import done_to_people, group_of
from briefer.analysis.figures.mention import Mention
from briefer.analysis.figures.sorts import MONEY

_EACH: Final = re.compile(r"\b(?:each|every|per|apiece|a (?:head|family|household|person))\b", re.IGNORECASE)
_WHOLE: Final = re.compile(r"\b(?:funds?|in (?:all|total)|altogether|overall|budget)\b", re.IGNORECASE)
_ASKED: Final = re.compile(
    r"\b(?:recommend\w*|request(?:s|ed|ing)|ask(?:s|ed|ing)|urg(?:es|ed|ing)|s(?:eek\w*|ought)|demand(?:s|ed|ing)|"
    r"propos(?:es|ed|ing)|plans|planned|scheduled|due to|should|called for|calls for)\b",
    re.IGNORECASE,
)
_NEAR: Final = 60
"""Code points before a time among which what was asked for at it stands."""
_PENAL: Final = re.compile(
    r"\b(?:fine[ds]?|jail|prison|sentence[ds]?|sentencing|suspended|probation|penalt(?:y|ies))\b",
    re.IGNORECASE,
)


def kinds(mention: Mention) -> dict[str, str]:
    """Return what happened to the people whom a figure counts, and which people: the dead are no wounded."""
    deed = mention.quantity.deed if mention.quantity else ""
    told = {
        "plight": deed if done_to_people(deed) else "",
        "whom": group_of(mention.figure.noun or ""),
        "share": _shared_out(mention) if mention.sort == MONEY else "",
        "done": _done(mention) if mention.sort == CLOCK or _is_penal(mention) else "",
    }
    return {aspect: kind for aspect, kind in told.items() if kind}


def _shared_out(mention: Mention) -> str:
    """Return whether a sum is said to be what each gets, or all of it."""
    within = mention.reading.text, mention.reading.span.start, mention.reading.span.end
    return "each" if _EACH.search(*within) else "whole" if _WHOLE.search(*within) else ""


def _done(mention: Mention) -> str:
    """Return whether a thing was only asked for or planned, or done: a fine that is sought is not yet one."""
    words = mention.words_before[-_NEAR:] if mention.sort == CLOCK else mention.reading.words
    return "asked" if _ASKED.search(words) else "done"


def _is_penal(mention: Mention) -> bool:
    return mention.sort in {MONEY, "time"} and _PENAL.search(mention.reading.words) is not None
