"""Who counts, where the words name it beside the figure and no verb of speech?"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from briefer.analysis.figures.putting import ABOUT, FIGURE, GIVES, LEANS, MOVES, TALLY
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_body, is_person
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS
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
_JOINT: Final = r"(?:,| and| while|, and|, while|, but)"
_SAID: Final = rf"(?:assertions?|claims?|suggestions?|{FIGURE}),? (?:made |given |published |put out )?"
_PUTS_AT: Final = (
    r"(?:^|[“\",;] ?| and | but )(?:But |And )?(?P<who>[^\W\d_][^,;:“”\"]{2,60}?)(?:,[^,;]{3,80},)? "
    r"(?:(?:now|still|also|\w+ly) )*(?:(?:puts?|placed?|places|estimated?|estimates|reckon(?:s|ed)|valued?|values) "
    r"(?:the|its|their|that|his|her) [^;:]{3,90} at|makes? it) [“\"]?"
    r"(?:(?:\w+ly|well|above|below|over|under|about|around|some|almost|more|fewer|less|than|at|least|most|between) ?)*$"
)
_OPENS: Final = (
    r"(?:^|[“\",;] ?| and | but | while )(?:But |And |While )?"
    r"(?:(?:Late |Early )?(?:[Oo]n|[Bb]y) \w+day(?: (?:morning|noon|afternoon|evening|night))?,? )?"
    r"(?P<who>[^\W\d_][^,;:“”\"]{2,60}?)(?:,[^,;]{3,80},)? "
)
_HELPS: Final = r"(?:(?:is|are|was|were|has|have|had|still|now|also|\w+ly) )*"
_PUTS: Final = rf"{_OPENS}{_HELPS}(?:{LEANS}|{GIVES})(?: {ABOUT})* [“\"]?$"
_MOVES: Final = rf"{_OPENS}{_HELPS}{MOVES}\b[^;:]{{0,90}} to(?: {ABOUT})* $"
_GIVES_AS: Final = (
    rf"{_OPENS}{_HELPS}g[ai]ves? (?:the|its|their|his|her) [^,;:]{{3,70}} (?:as|at)(?: {ABOUT})* $"
)
_FOR: Final = (
    rf"(?:^|[“\",;] ?| and | but )[Ff]or (?P<who>[^,;:“”\"]{{3,60}}?),? it (?:is|was|were)(?: {ABOUT})* $"
)
_FIGURE_FROM: Final = (
    rf"\b[Tt]he {TALLY} (?:from|by) (?P<who>[^,;:“”\"]{{3,60}}?) (?:is|was|stands at|stood at)(?: {ABOUT})* $"
)
_PATTERNS: Final = tuple(
    re.compile(each)
    for each in (
        rf"\b{_COUNTS}\b[^.;:]{{2,80}}\b(?:and|while|but|against) {_WHO} at{_ABOUT} $",
        rf"\b{_COUNTS}\b[^.;:]{{0,40}}\d[^.;:]{{0,30}}{_JOINT} {_WHO}{_ABOUT} $",
        rf"(?:^|[“\",;] ?| and | but ){_OWNER}{FIGURE}\b[^.;]{{0,40}} (?:is|was|of|stands at|stood at){_ABOUT} $",
        _PUTS_AT,
        rf"\b(?:On|By|on|by|Going by) {_OWNER}{FIGURE}\b[^.;“”\"]{{0,80}}$",
        rf"\b{_SAID}(?:by|from) (?P<who>[^.,;:“”\"]{{2,50}}?),? (?:that|of)\b[^.;]{{0,80}}$",
    )
)
_BY_SOMEBODY: Final = tuple(re.compile(each) for each in (_PUTS, _MOVES, _GIVES_AS, _FOR, _FIGURE_FROM))
"""Patterns of which the subject must be somebody: a bill, too, comes to a sum."""
_BEHIND: Final = re.compile(
    rf"(?: [a-z]+){{0,2}},? (?:by|on) (?P<who>[^\W\d_][^.,;:“”\"]{{1,40}}?)(?:['’]s|(?<=s)['’])"
    rf"(?: (?:own |latest )?{FIGURE})?(?=[.,;)]|$)"
)
_AS_TOLD: Final = re.compile(
    r"[^,;.]{0,40}, as (?P<who>[^,;.“”\"]{2,40}?) (?:has it|ha[sd] put it|puts? it|insists?|says?|said|claims?|"
    r"maintains?|reckons?|counts?|had (?:said|claimed|insisted))(?=[,.;]|$)"
)
_GAVE: Final = re.compile(rf"{_OPENS}{_HELPS}(?:g[ai]ves?|cit(?:es|ed)|names?|named)(?: {ABOUT})* $")
_AS_ESTIMATE: Final = re.compile(rf"[^,;:.“”\"]{{0,40}} (?:as|for) (?:its|his|her|their) (?:\w+ )?{TALLY}\b")
"""Behind a figure that somebody "gave … as its estimate"."""
_COUNTING: Final = frozenset(
    stem(word)
    for word in """identify count record document register tally log list close set treat see admit name find
    calculate reckon publish measure estimate""".split()
)
_NOBODY: Final = PREPOSITIONS | frozenset(
    "and or but not no up down now then only also including compared rather than more less fewer there it".split()
)
"""Words of which none names who counts: "up from 35" does not."""


def counter_beside(reading: Reading, figure: Span) -> Span | None:
    """Return the words for who counts a figure: "organisers put the march at 900 and police at 400", "by its count"."""
    ends = figure.end, reading.span.end
    behind = _BEHIND.match(reading.text, *ends) or _AS_TOLD.match(reading.text, *ends)
    if _AS_ESTIMATE.match(reading.text, *ends) and (given := _GAVE.search(_before(reading, figure))):
        return _who(given, reading.span.start)
    return Span(*behind.span("who")) if behind else _counter_before(reading, figure)


def _counter_before(reading: Reading, figure: Span) -> Span | None:
    start, before = reading.span.start, _before(reading, figure)
    found = (each.search(before) for each in _PATTERNS)
    named = (_who(match, start) for match in found if match and _is_counter(match["who"]))
    opened = (_who(match, start) for each in _BY_SOMEBODY if (match := each.search(before)))
    return next(chain(named, (who for who in opened if _is_somebody(reading, who))), None)


def _before(reading: Reading, figure: Span) -> str:
    return reading.text[reading.span.start : figure.start]


def _who(match: re.Match[str], start: int) -> Span:
    return Span(start + match.start("who"), start + match.end("who"))


def _is_counter(who: str) -> bool:
    """Tell whether words may name who counts; only within a name may there be an "of"."""
    first, *others = who.lower().split()
    return first not in _NOBODY and (_NOBODY - {"of", "for"}).isdisjoint(others)


def _is_somebody(reading: Reading, who: Span) -> bool:
    """Tell whether words name a person or a body."""
    said = who.of(reading.text)
    head = stem(re.split(r"\s(?:of|for|in|at|from)\s", said)[0].split()[-1])
    named = any(name.words and who.touches(name.span) for name in reading.names)
    opens = said[0].isupper() or said.split()[0] in DETERMINERS
    return opens and _is_counter(said) and (named or is_body(head) or is_person(head))


def counts(token: Token) -> bool:
    """Tell whether a word is a verb that says somebody counted: "the hospital treated nine people"."""
    word = token.text
    verb = word.islower() and (word.endswith(("ed", "s")) or word in {"saw", "seen", "set"})
    return verb and token.stem in _COUNTING
