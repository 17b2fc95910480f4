"""Which nouns call somebody who acts, though by no name?"""

from __future__ import annotations

import re
from typing import Final

from briefer.records import Span

AGENT = re.compile(
    r"(?<![\w-])(?:(?:an?|the|some|several|many)\s)?"
    r"(?P<who>officers?|police|soldiers?|troops|strikers?|protesters?|militants?|rebels?|guards?|gunmen|"
    r"militias?|settlers?|"
    r"authorit(?:y|ies)|officials?|government|army|union|company|management|ministry|regime|council|agency|regulator|"
    r"city|municipality|town hall|hospital|clinic|school|university|bank|trust|airline|railway|"
    r"insurer|utility|"
    r"supplier|prosecutors?|mayor|minister|governor|administration|"
    r"operator|inspectorate|firm|employers?|contractors?|developers?|builders?|owners?|"
    r"landlords?|foremen|managers?|supervisors?|inspectors?|bosses|executives?)\b(?!-)"
)
"""A noun for somebody who can be reproached."""
BOTH = re.compile(
    r"\b[Bb]oth (?:sides|armies|governments|companies|unions|ministries|parties|councils|operators)\b"
)
BUILDINGS: Final = frozenset("hospital clinic school university bank airline railway".split())
"""Words that, where no name goes with them, may as well be for a house as for who runs it."""
_BESIDE = re.compile(r"\b(?:linked|owed|sold|paid|lent|close|belonging|related|friendly|next|known) to $")
"""Before somebody of whom only something else is told: "companies linked to the developer"."""
_SUED_WHOM = re.compile(r"\s[^,.;]{3,80}?(?=\s(?:for|over|after|on|in)\b|[,.;])")
"""All that stands behind "sued": "its auditor and its former head"."""


def unnamed(text: str, agent: re.Match[str], *, where: Span, behind: int | None) -> str:
    """Return how a source calls whom it does not name, "" where only something else is told of them.

    ``behind`` is where "sued" ends: all that stands there is sued.
    """
    if _BESIDE.search(text, where.start, agent.start()):
        return ""
    whom = _SUED_WHOM.match(text, behind) if behind is not None else None
    return " ".join((whom or agent)[0].split())


def calls_agent(label: str) -> bool:
    """Tell whether a label names somebody who acts, though not by name: "an officer"."""
    return any(each.search(label) for each in (AGENT, BOTH))
