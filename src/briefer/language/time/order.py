"""Which of two events does a sentence put first?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.language.reading import Reading
from briefer.language.syntax.clauses import looks_finite
from briefer.records import Span


@dataclass(frozen=True, slots=True)
class Order:
    """What a sentence says came first, what came later, and the word that says so."""

    earlier: Span
    later: Span
    cue: Span


# "A after B": the clause that follows the cue is the earlier event. "A before B": it is the later one.
_CUE = re.compile(
    r"(?<![\w-])(?:(?P<back>only after|(?<!named )(?<!look )(?<!looked )(?<!looking )after"
    r"|following(?= (?:the|a|an|his|her|its|their)\b)|(?<!no )(?<!not )later than"
    r"|as soon as|once(?= (?:the|a|an|he|she|it|they|(?-i:[A-Z])))|preceded by"
    r"|(?-i:Having)(?! (?:heard|learned|learnt|read|seen|found|known|been told)\b))"
    r"|(?P<ahead>(?P<until>before|until(?! now))|prior to"
    r"|(?<!out )(?<!put )(?<!points )ahead of(?! (?:the )?(?-i:[A-Z]))"
    r"|followed by|precede[sd]|(?<!no )earlier than|by the time"
    r"|(?P<when>when)))(?![\w-])",
    re.IGNORECASE,
)
# Bodies and places in front of which somebody stands, and set phrases that order nothing.
_NO_ORDER = re.compile(
    r"\s*,|\s+(?:and\b|or\b|all\b|long\b|(?:the |a |an )?(?:\w+ )?(?:court|judge"
    r"|magistrate|committee|parliament|panel|tribunal|congress|senate|board|commission"
    r"|inquiry)s?\b"
    r"|now\b|then\b|that\b[,.]|(?:about |around |roughly |shortly )?(?:\d|noon|midnight"
    r"|midday|dawn|dark|half past|quarter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today"
    r"|tomorrow"
    r"|yesterday|further notice|next|January|February|March|April|May|June|July|August"
    r"|September|October|November|December))",
    re.IGNORECASE,
)
_ALREADY = re.compile(r"\b(?:already|had)\b[^.;]*$", re.IGNORECASE)
# "Between 3 May, when the board knew, and June": a "when" that only tells more of a time.
_OF_A_TIME = re.compile(
    r"\b(?:\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|spring|summer|autumn|winter|day|night|morning|evening|afternoon|week"
    r"|month|year|time|moment|hour|point)s?,?\s$"
)
# Cues whose sentence is about the order of two events, and those that say it where a clause with a verb follows.
_EXPRESS = frozenset({"only after", "by the time", "when", "having"})
_WITH_PAST = frozenset({"after", "once", "as soon as"})
_WITH_CLAUSE = frozenset({"before", "prior to"})
_CLAUSE_REACH = 9
# Words by which a sentence puts its event after, or before, that of the sentence in front of it.
_SINCE_THEN = re.compile(
    r"(?<![\w-])(?:(?P<later>(?:[\w-]+ ){0,3}?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|afterwards)"
    r"|later(?! than)|afterwards|subsequently|(?<=[a-z] )then(?= (?:been )?[a-z]+ed\b))"
    r"|(?P<earlier>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|the|some|several) "
    r"(?:minutes?|hours?|days?|weeks?|months?|years?) (?:earlier|before(?=[.,])|previously)))(?![\w-])",
    re.IGNORECASE,
)
# "Could not cross until the harbour opened": it opened first. A "that" opens what is not denied with its verb.
_UNDONE = re.compile(
    r"(?:\b(?:not|never|cannot|nobody|no one)\b|n['’]t\b)(?! (?:to )?(?:stop|cease|end|leave|quit)\b)(?![^;]*\bthat\b)",
    re.IGNORECASE,
)
# "Only once the alarm had stopped did the doors open."
_INVERTED = re.compile(
    r"(?<=\w)\s(?=(?:was|were|did|could|would|can|will|do|does|is|are)\s(?:the|a|an|it|he|she|they)\b)"
)
_COMMA = re.compile(r",(?!\d)")
# What joins a clause to the one before it, where "two hours later" opens it.
_JOINT = re.compile(r"(?:[,;]\s(?:(?:and|but)\s)?|\s(?:and|but)\s)(?:(?:had|has|was|were)\s)?$")
# "Two days after the vote, the mayor left": what tells how long may stand in front.
_HOW_LONG = re.compile(
    r"(?:(?:only|just|about|some|more than|less than|shortly|soon|immediately) )*"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\d,]+|several|[a-z]+ty|[a-z]+teen) "
    r"(?:minute|hour|day|week|month|year)s? )?"
)
_CLEFT = frozenset({"it was", "it was only", "it was not"})
_THAT = re.compile(r"\sthat\s")
_STOP = re.compile(r",(?!\d)|[;.!?](?!\d)")
_WERE = frozenset({"was", "were"})
_LONG_SINCE = re.compile(r"\balready\b[^.;]*$")
# "tripped after the call, and was switched off at four": what follows is told of the subject again.
_GOES_ON = re.compile(r",?\s(?:and|but|or)\s(?:was|were|is|are|had|has|have|did|will|would|could|then)\b|;")


def find_orders(text: str, within: Span) -> tuple[Order, ...]:
    """Return the pairs of events that an English sentence puts in order by a connective.

    >>> text = "The doors opened only after the alarm had stopped."
    >>> [order.earlier.of(text) for order in find_orders(text, Span(0, 50))]
    [' the alarm had stopped.']
    """
    cues = list(_CUE.finditer(text, within.start, within.end))
    ends = [*(match.start() for match in cues[1:]), within.end]
    joined = tuple(
        order
        for match, end in zip(cues, ends, strict=False)
        if not _NO_ORDER.match(text, match.end(), within.end)
        and (not match["when"] or _is_later(text, within.start, match.start()))
        and (order := _read(match, text, Span(within.start, end)))
    )
    return joined or tuple(_in_a_row(text, within))


def _in_a_row(text: str, within: Span) -> Iterator[Order]:
    """Yield two clauses of which the second is told to have come later, or earlier: "…, and an hour later …"."""
    for match in _SINCE_THEN.finditer(text, within.start, within.end):
        joint = _JOINT.search(text, within.start, match.start())
        if joint:
            first, second = Span(within.start, joint.start()), Span(match.end(), within.end)
            cue = Span(*match.span())
            yield Order(first, second, cue) if match["later"] else Order(second, first, cue)


def is_express(order: Order, reading: Reading) -> bool:
    """Tell whether a sentence says outright that one event came first: "after he had left", "before the vote was held".

    "After a walk" and "before leaving" only tell when; much of that goes without saying.
    """
    cue = order.cue.of(reading.text).lower()
    end = _STOP.search(reading.text, order.cue.end, reading.span.end)
    behind = reading.tokens_in(Span(order.cue.end, end.start() if end else reading.span.end))[:_CLAUSE_REACH]
    if cue in _EXPRESS:
        return cue != "when" or bool(_LONG_SINCE.search(reading.text, reading.span.start, order.cue.start))
    verbs = [token.folded for token in behind[1:] if looks_finite(token.text)]
    if not verbs or behind[0].text.endswith("ing") or not _has_verb(order, reading):
        return False
    past = verbs[0] == "had" or (cue != "after" and verbs[0] in _WERE)
    return cue in _WITH_CLAUSE or (cue in _WITH_PAST and past)


def _has_verb(order: Order, reading: Reading) -> bool:
    """Tell whether both sides tell of events: "in the debate before the vote" is none."""
    sides = (reading.tokens_in(side) for side in (order.earlier, order.later))
    return all(any(looks_finite(token.text) for token in side) for side in sides)


def _is_later(text: str, start: int, when: int) -> bool:
    """Tell whether what stands before a "when" was over by then: "had left when", not "on 3 May, when"."""
    return bool(_ALREADY.search(text, start, when)) and not _OF_A_TIME.search(text, start, when)


def _read(match: re.Match[str], text: str, within: Span) -> Order | None:
    """Read one cue; ``within`` ends where the next one stands."""
    cue = Span(match.start(), match.end())
    before, behind = Span(within.start, match.start()), Span(match.end(), within.end)
    opening = before.of(text).strip(" \"“'‘(").lower()
    if opening in {"", *_CLEFT} or _HOW_LONG.fullmatch(f"{opening} "):
        comma = (_THAT if opening in _CLEFT else _COMMA).search(text, match.end(), within.end)
        turned = _INVERTED.search(text, match.end(), within.end) if before.of(text).strip() else None
        comma = turned or comma
        if comma is None:
            return None
        behind, before = Span(match.end(), comma.start()), Span(comma.end(), within.end)
    elif goes_on := _GOES_ON.search(text, match.end(), within.end):
        behind = Span(match.end(), goes_on.start())
    near = max(before.start, text.rfind(",", before.start, before.end))
    undone = match["until"] and _UNDONE.search(text, near, before.end)
    # "Did not close until the vote" closed after it; what did not close before it need never have closed.
    if undone and match["until"].lower() == "before":
        return None
    return Order(behind, before, cue) if match["back"] or undone else Order(before, behind, cue)


def follows_previous(text: str, within: Span) -> tuple[bool, Span] | None:
    """Return whether a sentence puts its event after that of the sentence before it, and the words that say so.

    None where it says neither, or orders events of its own ("until two days later"). The flag is False for
    "two days earlier".
    """
    if _CUE.search(text, within.start, within.end):
        return None
    match = _SINCE_THEN.search(text, within.start, within.end)
    return None if match is None else (match["later"] is not None, Span(match.start(), match.end()))
