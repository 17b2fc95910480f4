"""Which words at the edges of a subject only say when or where?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.language.syntax.chunks import tells_now
from briefer.language.syntax.clauses import main_verb
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS, PRONOUNS

_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow"
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)"
)
_SEASON: Final = "spring|summer|autumn|fall|winter"
_PERIOD: Final = rf"(?:week|month|year|day|morning|afternoon|evening|night|weekend|century|{_SEASON})"
_PART: Final = r"(?:\s(?:morning|afternoon|evening|night|night’s|evening’s))?"
_SINCE: Final = (
    r"(?:(?:last|this|next|that|the same|earlier this|earlier that|later this|later that|the following|the previous)"
    r"(?:\spast)?)"
)
_WHEN: Final = (
    rf"(?:(?:(?:on|by|late|early|later|earlier)\s)*(?:{_SINCE}\s)?(?:{_WEEKDAY}){_PART}|"
    rf"(?:(?:late|early|in|by)\s)*{_SINCE}\s{_PERIOD}|"
    rf"(?:in|by|since|until|during)\s(?:(?:late|early|mid)[\s-])?{_MONTH}(?:\s\d{{4}})?|"
    rf"on\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:,?\s\d{{4}})?|(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})|"
    r"(?:in|since|by)\s(?:19|20)\d\d|(?:\w+\s){1,2}(?:year|month|week|day|hour)s?\s(?:ago|later|earlier))"
)
_LEADING: Final = re.compile(rf"{_WHEN}\s(?=\S)", re.IGNORECASE)
_TRAILING: Final = re.compile(rf"(?<=[\w)’'.]),?\s(?:{_WHEN})$", re.IGNORECASE)
_LINKING: Final = frozenset(
    """then later also now meanwhile still yet even again earlier separately instead afterwards however and but so
    nevertheless moreover furthermore only just indeed here there""".split()
)
_GOVERNING = PREPOSITIONS | DETERMINERS | {"and", "or"}
_OPENERS = DETERMINERS | PRONOUNS


def behind_fronted(text: str, words: Sequence[Token], best: int | None) -> int | None:
    """Return where a subject behind a fronted phrase starts, "On Monday Lund" (, the mayor,), or else ``best``."""
    rest = words[after_fronted(text, words) :]
    if not rest or len(rest) == len(words):
        return best
    apart = main_verb(rest) is not None or tells_now(text, rest) or not rest[0].text[0].isupper()
    return best if best is not None and apart else len(words) - len(rest)


def before_trailing(text: str, words: Sequence[Token]) -> list[Token]:
    """Return the words of a subject without a time at their end: "Ilse Brandt last week", "the union on Monday"."""
    if not words:
        return []
    found = _TRAILING.search(text, words[0].start, words[-1].end)
    if found is None or found.start() <= words[0].start:
        return list(words)
    return [token for token in words if token.end <= found.start()]


def after_fronted(text: str, words: Sequence[Token]) -> int:
    """Return how many words at the start of a subject only lead up to it: "Last week", "In a letter", "Then".

    0 where the words are the subject; never all of them.
    """
    skipped = 0
    while skipped < len(words) - 1:
        step = _time(text, words[skipped:]) or _link(words[skipped:]) or _circumstance(words[skipped:])
        if not step:
            break
        skipped += step
    return skipped


def _time(text: str, words: Sequence[Token]) -> int:
    found = _LEADING.match(text, words[0].start, words[-1].end)
    if found is None:
        return 0
    count = sum(1 for token in words if token.end <= found.end())
    return count if count < len(words) and _begins(words[count]) else 0


def _link(words: Sequence[Token]) -> int:
    first = words[0].folded
    return 1 if first in {"and", "but"} or (first in _LINKING and _begins(words[1])) else 0


def _circumstance(words: Sequence[Token]) -> int:
    """Return the length of a circumstance without a comma: "In a letter to the board" before "the minister"."""
    first = words[0].folded
    if first.endswith("ed") and len(words) > 2 and words[1].folded in PREPOSITIONS:
        return 2  # "compared with 23 percent"
    if first not in PREPOSITIONS or first in {"of", "about", "over", "under", "around", "near"}:
        return 0
    for at in range(len(words) - 1, 1, -1):
        before = words[at - 1].folded
        opens = words[at].folded in _OPENERS or (
            words[at].text[0].isupper() and words[at - 1].text[0].islower()
        )
        if opens and before not in _GOVERNING:
            return at
    return 0


def _begins(token: Token) -> bool:
    """Tell whether a word can open a noun phrase that stands by itself."""
    word = token.folded
    return token.text[0].isupper() or word in _OPENERS or word.endswith("s") or word.isdigit()
