"""How much of a thing does a sentence speak of: all, most, many, some, few or none?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefer.language.numbers.counted import is_plural
from briefer.records import Span


@dataclass(frozen=True, slots=True)
class Quantifier:
    """A word of quantity with the shares that it admits, both 0 to 1.

    ``rank`` orders them: 0 none, 1 few, 2 some, 3 many, 4 most, 5 nearly all, 6 all. ``about`` is where what is
    quantified is named, up to the verb.
    """

    span: Span
    rank: int
    low: float
    high: float
    about: Span


_RANKS: dict[str, tuple[int, float, float]] = {
    "none": (0, 0.0, 0.0),
    "few": (1, 0.0, 0.34),
    "some": (2, 0.0, 1.0),
    "many": (3, 0.15, 1.0),
    "most": (4, 0.5, 1.0),
    "nearly": (5, 0.8, 1.0),
    "all": (6, 1.0, 1.0),
}
_WORDS: dict[str, str] = {
    "none": r"none(?= of)|nobody|no one|not one|not a single|neither(?= of)|any(?= of| [a-z]+s\b)",
    "few": (
        r"only a few|(?:very )?few(?= of| [a-z]+s\b)|a few|a handful(?= of)|hardly any"
        r"|a (?:small |tiny )?minority|only some|only a (?:small )?(?:part|fraction|minority)"
        r"|only a handful(?= of)"
    ),
    "some": (
        r"some(?! \d)(?= of| [a-z]+s\b| people\b)|several(?! (?:hundred|thousand|million"
        r"|dozen))|a number(?= of)|certain"
        r"|(?:a )?(?:small |large )?parts?(?= of)|partly|partially"
    ),
    "many": (
        r"(?<!how )(?<!as )(?<!so )many(?! more\b)(?! (?:hundred|thousand|million|dozen))"
        r"|numerous|a large number"
    ),
    "most": (
        r"(?<!\bat )(?<!the )(?<!['’]s )(?<!\bits )(?<!their )(?<!\bour )(?<!\bhis )(?<!\bher )"
        r"most(?= of| (?:[a-z]+ ){0,2}(?:[a-z]+s|people|children|women|men)\b)"
        r"|(?:a|the)(?: \w+)? majority|mostly|the bulk|largely|mainly|more than half|over half"
    ),
    "nearly": (
        r"(?:almost|nearly|virtually|practically|just about)"
        r" (?:all|every|every(?:one|body|thing)|exclusively|entirely|wholly)"
    ),
    "all": (
        r"(?<!\bat )(?<!not )(?<!above )(?:(?<!after )(?<!in )all|all(?= (?:of|the|[a-z]+s)\b))"
        r"(?! (?:but|told|in all|along|over|right)\b)"
        r"|(?<!not )every(?! (?:day|night|week|month|year|morning|time"
        r"|so|other|hour|few|\d+|two|three|four|five|six|seven|eight|nine|ten)\b)"
        r"|(?<!not )every(?:one|body|thing)|each(?! (?:other|day"
        r"|night|week|month|year|morning|time|hour|side))|the entire"
        r"|exclusively|entirely|wholly|solely|the whole(?! thing)"
    ),
}
_NEGATED = re.compile(r"(?:\b(?:not|never|without|nor|neither)|n['’]t)\b[^.;:,]{0,30}$", re.IGNORECASE)
_PATTERN = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _WORDS.items()) + r")(?![\w-])",
    re.IGNORECASE,
)
_VERB = re.compile(
    (
        r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might"
        r"|must|should|said|says)\b|[,;:.](?=\s|$)"
    ),
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_OF_THEM = re.compile(r"\s(?:of )?(?:them|us|whom|which|you)\b", re.IGNORECASE)
_NO_NOUNS = frozenset("its his this us as was has does is yes thus plus".split())
_CLOSING = 48  # code points within which the verb must follow; else the noun phrase is cut here


def find_quantifiers(text: str, within: Span | None = None) -> tuple[Quantifier, ...]:
    """Return the quantifiers of an English sentence, in order.

    >>> [(q.span.of("Most of them left"), q.rank) for q in find_quantifiers("Most of them left")]
    [('Most', 4)]
    """
    scope = within or Span(0, len(text))
    return tuple(
        _read(match, text, scope)
        for match in _PATTERN.finditer(text, scope.start, scope.end)
        if match.group().lower() != "any" or _NEGATED.search(text, scope.start, match.start())
    )


def _read(match: re.Match[str], text: str, scope: Span) -> Quantifier:
    rank, low, high = _RANKS[match.lastgroup or "some"]
    pronoun = _OF_THEM.match(text, match.end(), scope.end)
    limit = min(scope.end, match.end() + _CLOSING)
    limit = pronoun.end() if pronoun else _noun_end(text, match.end(), limit)
    verb = _VERB.search(text, match.end(), limit)
    return Quantifier(
        Span(match.start(), match.end()), rank, low, high, Span(match.end(), verb.start() if verb else limit)
    )


def _noun_end(text: str, start: int, limit: int) -> int:
    """Return where the first plural after a quantifier ends: what follows it is said of it."""
    for word in _WORD.finditer(text, start, limit):
        if text[word.end() : word.end() + 1] in {"'", "’"}:
            continue  # "the observers' reports" are reports
        if is_plural(word.group()) and not word.group()[0].isupper() and word.group() not in _NO_NOUNS:
            return word.end()
    return limit


_MOST = 4


def admits(quantifier: Quantifier, share: float) -> bool:
    """Tell whether a quantifier may be said of a share, 0 to 1."""
    if quantifier.rank == _MOST:
        return share > quantifier.low
    return quantifier.low <= share <= quantifier.high
