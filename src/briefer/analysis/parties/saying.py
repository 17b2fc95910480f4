"""Which words deny, call something untrue, or name what somebody has said?"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Final

from briefer.language.speech.reporting import CUES
from briefer.language.words.sorts import sorts
from briefer.language.words.tokens import stem

_ENDINGS: Final = (("[^aeiou]y", "y", "(?:y|ies|ied)"), ("e", "e", "e[ds]?"), ("ut", "", "(?:s|ted)?"))
"""Endings of verbs, with what is cut off them and what stands there in their finite forms."""
_SAID: Final = frozenset(
    stem(word)
    for word in """accusation insinuation suggestion notion idea theory impression calculation reproach view belief
    picture number sum""".split()
)
"""Nouns for what somebody says or thinks that the lexicon does not count among words and papers."""
_WANTED: Final = frozenset(
    stem(word)
    for word in """offer request demand call proposal appeal bid motion plan deal draft bill amendment application
    invitation resignation ultimatum advice contract law role responsibility evidence fact result file""".split()
)
"""Nouns for what somebody wants or is bound to: who turns it down denies nothing."""


def finite(verb: str) -> str:
    """Return a pattern for the finite forms of a regular verb.

    >>> re.fullmatch(finite("deny"), "denied") is not None
    True
    """
    for ends, cut, forms in _ENDINGS:
        if re.search(rf"{ends}$", verb):
            return verb.removesuffix(cut) + forms
    return f"{verb}(?:s|ed)?"


_DENYING: Final = {verb for verb, cue in CUES.items() if cue == "deny"} | {"challenge", "rebuff"}
DENIES: Final = f"(?:{'|'.join(map(finite, sorted(_DENYING)))})"
"""A pattern for the finite forms of all verbs of denial."""
FALSE: Final = r"(?:groundless|baseless|unfounded|untrue|fabricated|not true|nonsense|false)"
"""Words that call a claim false."""
UNTRUE: Final = (
    rf"(?:{FALSE}|lies?|fabrications?|fairy tales?|inventions?|fictions?|absurd|rubbish|slander\w*|smears?|defamat\w+|"
    r"libel\w*|wrong|mistaken|incorrect|inaccurate|misleading|unfair|ridiculous|exaggerat\w+|gossip|myths?)"
)
"""Words that call what somebody said untrue or unjust."""
NOUN: Final = r"(?P<said>[a-z]+(?:-[a-z]+)?)"
"""Where the noun stands that must name what somebody said."""


def names_saying(noun: str) -> bool:
    """Tell whether a noun names what somebody said, wrote or holds, and not what they want.

    >>> names_saying("allegations"), names_saying("memo"), names_saying("offer"), names_saying("bridge")
    (True, True, False, False)
    """
    root = stem(noun.lower())
    return root in _SAID or ("c" in sorts(root) and root not in _WANTED)


@dataclass(frozen=True, slots=True)
class Wording:
    """Patterns of which one must stand in a text, with a noun for what was said wherever they ask for one."""

    patterns: tuple[re.Pattern[str], ...]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first place in a text where a pattern stands."""
        found = (
            match for pattern in self.patterns for match in pattern.finditer(text, start, end) if _fits(match)
        )
        return min(found, key=re.Match.start, default=None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the match of a pattern at one place of a text."""
        found = (pattern.match(text, start) for pattern in self.patterns)
        return next((match for match in found if match and _fits(match)), None)


def wording(*patterns: str, flags: re.RegexFlag = re.IGNORECASE) -> Wording:
    """Return patterns as one wording."""
    return Wording(tuple(re.compile(pattern, flags) for pattern in patterns))


def _fits(match: re.Match[str]) -> bool:
    noun = match.groupdict().get("said")
    return noun is None or names_saying(noun)
