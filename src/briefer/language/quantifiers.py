"""How much of a thing does a sentence speak of: all, most, many, some, few or none?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefer.language.counted import is_plural
from briefer.records import Span


@dataclass(frozen=True, slots=True)
class Quantifier:
    """A word of quantity with the shares that it admits, both 0 to 1.

    ``rank`` orders them: 0 none, 1 few, 2 some, 3 many, 4 most, 5 all. ``about`` is where what is quantified
    is named, up to the verb.
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
    "all": (5, 1.0, 1.0),
}
_WORDS: dict[str, str] = {
    "none": r"none(?= of)|nobody|no one|not one|not a single|neither(?= of)",
    "few": (
        r"only a few|(?:very )?few(?= of| [a-z]+s\b)|a few|a handful(?= of)|hardly any"
        r"|a (?:small |tiny )?minority|only some|only a (?:small )?(?:part|fraction|minority)"
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
        r"(?<!\bat )(?<!the )most(?= of| (?:[a-z]+ )?[a-z]+s\b| people\b)|(?:a|the)(?: \w+)? majority|mostly"
        r"|the bulk|almost (?:exclusively|entirely)|largely|mainly|more than half|over half"
        r"|nearly all|almost all|nearly every|almost every"
    ),
    "all": (
        r"(?<!\bat )(?<!nearly )(?<!almost )(?<!not )(?<!above )all(?! but| told| in all)(?! along)(?! over)(?! right)"
        r"|(?<!nearly )(?<!almost )(?<!not )every(?! (?:day|night|week|month|year|morning|time"
        r"|so|other|hour|few|\d))|(?<!not )everyone|(?<!not )everybody|each(?! (?:other|day"
        r"|night|week|month|year|morning|time|hour|side))|the entire"
        r"|(?<!almost )(?:exclusively|entirely|wholly|solely)|the whole(?! thing)"
    ),
}
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
_CLOSING = 48  # code points within which the verb must follow; else the noun phrase is cut here


def find_quantifiers(text: str, within: Span | None = None) -> tuple[Quantifier, ...]:
    """Return the quantifiers of an English sentence, in order.

    >>> [(q.span.of("Most of them left"), q.rank) for q in find_quantifiers("Most of them left")]
    [('Most', 4)]
    """
    scope = within or Span(0, len(text))
    return tuple(_read(match, text, scope) for match in _PATTERN.finditer(text, scope.start, scope.end))


def _read(match: re.Match[str], text: str, scope: Span) -> Quantifier:
    rank, low, high = _RANKS[match.lastgroup or "some"]
    limit = _noun_end(text, match.end(), min(scope.end, match.end() + _CLOSING))
    verb = _VERB.search(text, match.end(), limit)
    return Quantifier(
        Span(match.start(), match.end()), rank, low, high, Span(match.end(), verb.start() if verb else limit)
    )


def _noun_end(text: str, start: int, limit: int) -> int:
    """Return where the first plural after a quantifier ends: what follows it is said of it."""
    for word in _WORD.finditer(text, start, limit):
        if is_plural(word.group()) and not word.group()[0].isupper():
            return word.end()
    return limit
