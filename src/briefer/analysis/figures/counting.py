"""Who counts, where the words name it beside the figure and no verb of speech?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.reading import Reading
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span

_WHO: Final = r"(?P<who>(?:the |an? )?[^\W\d_]+(?: [^\W\d_]+){0,2}?)"
_OWNER: Final = r"(?P<who>[^\W\d_][^.,;:“”\"]{2,40}?)['’]s? (?:[\w-]+ )?"
_ABOUT: Final = (
    r"(?: (?:at|only|just|about|some|around|nearly|almost|fewer|less|more|than|least|most|over|to|of))*"
)
_COUNTS: Final = (
    r"(?:put|puts|estimated|estimates|counted|counts?|set|said|says?|spoke|speaks?|claimed|claims?|"
    r"reported)"
)
_FIGURE: Final = (
    r"(?:figures?|counts?|estimates?|tally|tallies|toll|totals?|numbers?|calculations?|reckoning|sums?)"
)
_JOINT: Final = r"(?:,| and| while|, and|, while|, but)"
_SAID: Final = rf"(?:assertions?|claims?|suggestions?|{_FIGURE}),? (?:made |given |published |put out )?"
_PUTS_AT: Final = (
    r"(?:^|[“\",;] ?| and | but )(?:But |And )?(?P<who>[^\W\d_][^,;:“”\"]{2,60}?)(?:,[^,;]{3,80},)? "
    r"(?:(?:put|puts|placed|places) (?:the|its|their|that|his|her) [^;:]{3,90} at|makes? it) [“\"]?"
    r"(?:(?:\w+ly|well|above|below|over|under|about|around|some|almost|more|fewer|less|than|at|least|most|between) ?)*$"
)
_SURE_OF: Final = (
    r"(?:^|[“\",;] ?| and | but )(?P<who>[^\W\d_][^,;:“”\"]{2,60}?)(?:,[^,;]{3,80},)? (?:is|are|was|were) "
    r"(?:\w+ly )?(?:sure|certain|convinced) of $"
)
_PATTERNS: Final = tuple(
    re.compile(each)
    for each in (
        rf"\b{_COUNTS}\b[^.;:]{{2,80}}\b(?:and|while|but|against) {_WHO} at{_ABOUT} $",
        rf"\b{_COUNTS}\b[^.;:]{{0,40}}\d[^.;:]{{0,30}}{_JOINT} {_WHO}{_ABOUT} $",
        rf"(?:^|[“\",;] ?| and | but ){_OWNER}{_FIGURE}\b[^.;]{{0,40}} (?:is|was|of|stands at|stood at){_ABOUT} $",
        _PUTS_AT,
        _SURE_OF,
        rf"\b(?:On|By|on|by|Going by) {_OWNER}{_FIGURE}\b[^.;“”\"]{{0,80}}$",
        rf"\b{_SAID}(?:by|from) (?P<who>[^.,;:“”\"]{{2,50}}?),? (?:that|of)\b[^.;]{{0,80}}$",
    )
)
_BEHIND: Final = re.compile(
    rf"(?: [a-z]+){{0,2}},? (?:by|on) (?P<who>[^\W\d_][^.,;:“”\"]{{1,40}}?)(?:['’]s|(?<=s)['’])"
    rf"(?: (?:own |latest )?{_FIGURE})?(?=[.,;)]|$)"
)
_AS_TOLD: Final = re.compile(
    r"[^,;.]{0,40}, as (?P<who>[^,;.“”\"]{2,40}?) (?:has it|ha[sd] put it|puts? it|insists?|says?|said|claims?|"
    r"maintains?|reckons?|counts?|had (?:said|claimed|insisted))(?=[,.;]|$)"
)
_COUNTING: Final = frozenset(
    stem(word)
    for word in """identify count record document register tally log list close set treat see admit name find
    calculate reckon publish measure""".split()
)
_NOBODY: Final = PREPOSITIONS | frozenset(
    "and or but not no up down now then only also including compared rather than more less fewer there it".split()
)
"""Words of which none names who counts: "up from 35" does not."""


def counter_beside(reading: Reading, figure: Span) -> Span | None:
    """Return the words for who counts a figure: "organisers put the march at 900 and police at 400", "by its count"."""
    ends = figure.end, reading.span.end
    behind = _BEHIND.match(reading.text, *ends) or _AS_TOLD.match(reading.text, *ends)
    return Span(*behind.span("who")) if behind else _counter_before(reading, figure)


def _counter_before(reading: Reading, figure: Span) -> Span | None:
    start = reading.span.start
    found = (each.search(reading.text[start : figure.start]) for each in _PATTERNS)
    named = (match for match in found if match and _NOBODY.isdisjoint(match["who"].lower().split()))
    return next((Span(start + m.start("who"), start + m.end("who")) for m in named), None)


def counts(token: Token) -> bool:
    """Tell whether a word is a verb that says somebody counted: "the hospital treated nine people"."""
    word = token.text
    verb = word.islower() and (word.endswith(("ed", "s")) or word in {"saw", "seen", "set"})
    return verb and token.stem in _COUNTING
